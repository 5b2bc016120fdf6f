"""Which meldingen are there, and what happened to them?  (Every question names its gemeente.)"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from waakvlam.adapters.database.once import insert_for
from waakvlam.adapters.database.tables import NATIONAL, historie, melding, rijversie
from waakvlam.adapters.vault import Vault
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.melding import Bekendheid, Melding, Status, check_change
from waakvlam.domain.route import Route, content_of


@dataclass(frozen=True)
class Meldingen:
    """Meldingen and their history, which is only added to."""

    connection: AsyncConnection
    vault: Vault

    async def add(self, new: Melding, *, inbox_id: str) -> None:
        """Store a melding."""
        sealed = self.vault.seal(json.dumps(new.velden), tabel="melding", kolom="velden_enc", rij=new.id)
        await self.connection.execute(
            insert(melding).values(
                id=new.id, gemeente=new.gemeente, code=new.code, inbox_id=inbox_id, gesprek_id=new.gesprek_id, team_id=new.team_id,
                rol=new.rol, urgentie=new.urgentie, signalen=" ".join(new.signalen), bekendheid=new.bekendheid, status=new.status,
                route_id=new.route_id, route_versie=new.route_versie, zorg=new.zorg, velden_enc=sealed, created_at=new.created_at,
            )
        )

    async def keep_row(self, route: Route, *, now: datetime) -> None:
        """Keep the row of the table as it answered, once a version: edited or dropped later, it can still be read."""
        values = {
            "route_id": route.id, "versie": route.versie, "gemeente": NATIONAL, "bestand": route.bestand, "sinds": now,
            "inhoud": json.dumps(content_of(route), ensure_ascii=False),
        }
        await self.connection.execute(insert_for(self.connection, rijversie).values(**values).on_conflict_do_nothing())

    async def row_of(self, found: Melding) -> dict[str, str] | None:
        """What the row said that answered a melding."""
        query = select(rijversie.c.inhoud).where(rijversie.c.route_id == found.route_id, rijversie.c.versie == found.route_versie)
        kept = (await self.connection.execute(query)).scalar_one_or_none()
        return dict(json.loads(kept)) if kept else None

    async def get(self, melding_id: str, *, gemeente: str) -> Melding | None:
        """That melding, for who belongs to its gemeente."""
        return await self._one(melding.c.id == melding_id, melding.c.gemeente == gemeente)

    async def by_code(self, code: str, *, gesprek_id: str) -> Melding | None:
        """The melding of a reference code, for the conversation that made it."""
        return await self._one(melding.c.code == code, melding.c.gesprek_id == gesprek_id)

    async def status_of_code(self, code: str) -> Status | None:
        """Where the melding of a code stands, and nothing else: what anybody who holds the code may know."""
        found = (await self.connection.execute(select(melding.c.status).where(melding.c.code == code))).scalar_one_or_none()
        return Status(found) if found else None

    async def latest_of(self, gesprek_id: str) -> Melding | None:
        """The newest melding that came from a conversation."""
        query = select(melding).where(melding.c.gesprek_id == gesprek_id).order_by(melding.c.created_at.desc()).limit(1)
        row = (await self.connection.execute(query)).one_or_none()
        return self._melding(row) if row is not None else None

    async def change_status(self, found: Melding, new: Status, *, begeleider_id: str) -> bool:
        """Move a melding on. False where somebody else was first.

        Raises:
            NotAllowed: the change is not in the table.
        """
        check_change(found.status, new)
        done = await self.connection.execute(
            update(melding)
            .where(melding.c.id == found.id, melding.c.status == found.status)
            .values(status=new, begeleider_id=begeleider_id)
        )
        return bool(done.rowcount)

    async def remember(self, found: Melding, *, wie: str, wat: str, op: datetime) -> None:
        """Add a line to the history."""
        values = {"gemeente": found.gemeente, "melding_id": found.id, "op": op, "wie": wie, "wat": wat}
        await self.connection.execute(insert(historie).values(**values))

    async def history(self, found: Melding) -> list[tuple[datetime, str, str]]:
        """When, who and what, oldest first."""
        query = select(historie).where(historie.c.melding_id == found.id).order_by(historie.c.volgnr)
        return [(row.op, row.wie, row.wat) for row in await self.connection.execute(query)]

    async def _one(self, *conditions: Any) -> Melding | None:
        row = (await self.connection.execute(select(melding).where(*conditions))).one_or_none()
        return self._melding(row) if row is not None else None

    def _melding(self, row: Row[Any]) -> Melding:
        return Melding(
            id=row.id, gemeente=row.gemeente, code=row.code, gesprek_id=row.gesprek_id, team_id=row.team_id, rol=Rol(row.rol),
            urgentie=Urgentie(row.urgentie), signalen=tuple(row.signalen.split()), bekendheid=Bekendheid(row.bekendheid),
            status=Status(row.status), begeleider_id=row.begeleider_id, route_id=row.route_id, route_versie=row.route_versie, zorg=row.zorg,
            created_at=row.created_at, velden=json.loads(self.vault.open(row.velden_enc, tabel="melding", kolom="velden_enc", rij=row.id)),
        )
