"""Which conversation is this, and where does it stand?"""

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.engine import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from waakvlam.adapters.database.once import insert_for
from waakvlam.adapters.database.tables import NATIONAL, gesprek
from waakvlam.adapters.vault import Vault
from waakvlam.domain.gesprek import Gesprek, GevaarStand
from waakvlam.domain.labels import Rol

# What every turn asks, written once.
AT_ADDRESS = select(gesprek).where(gesprek.c.kanaal == bindparam("kanaal"), gesprek.c.adres_hash == bindparam("adres_hash"))
BY_ID = select(gesprek).where(gesprek.c.id == bindparam("id"))


@dataclass(frozen=True)
class Gesprekken:
    """Conversations."""

    connection: AsyncConnection
    vault: Vault

    async def find_or_open(self, *, kanaal: str, adres: str, now: datetime) -> Gesprek:
        """The conversation at an address of a channel; opened where it is new."""
        hashed = self.vault.hash(adres, doel=f"adres-{kanaal}")
        at = {"kanaal": kanaal, "adres_hash": hashed}
        row = (await self.connection.execute(AT_ADDRESS, at)).one_or_none()
        if row is not None:
            return _gesprek(row)
        new = uuid.uuid4().hex
        await self.connection.execute(
            insert_for(self.connection, gesprek)
            .values(
                id=new, gemeente=NATIONAL, kanaal=kanaal, adres_hash=hashed, adres_enc=self._seal(adres, new), rol=Rol.ONBEKEND,
                gevaar=GevaarStand.GEEN, gevaar_zelf=False, voorgesteld=False, bereikbaar=True, twijfels=0, created_at=now, laatst_op=now,
            )
            .on_conflict_do_nothing(index_elements=["kanaal", "adres_hash"])  # two first messages at once open one conversation
        )
        return _gesprek((await self.connection.execute(AT_ADDRESS, at)).one())

    async def find(self, *, kanaal: str, adres: str) -> Gesprek | None:
        """The conversation at an address, if there is one."""
        hashed = self.vault.hash(adres, doel=f"adres-{kanaal}")
        row = (await self.connection.execute(AT_ADDRESS, {"kanaal": kanaal, "adres_hash": hashed})).one_or_none()
        return _gesprek(row) if row is not None else None

    async def get(self, gesprek_id: str) -> Gesprek:
        """That conversation; it must exist."""
        return _gesprek((await self.connection.execute(BY_ID, {"id": gesprek_id})).one())

    async def address(self, gesprek_id: str) -> str:
        """Where its messages go: decrypted, for the sender only."""
        query = select(gesprek.c.adres_enc).where(gesprek.c.id == gesprek_id)
        sealed = (await self.connection.execute(query)).scalar_one()
        return self.vault.open(sealed, tabel="gesprek", kolom="adres_enc", rij=gesprek_id)

    async def move(self, gesprek_id: str, *, kanaal: str, adres: str) -> bool:
        """The chat has another address now (Telegram moves groups). False where a conversation is there already."""
        if await self.find(kanaal=kanaal, adres=adres) is not None:
            return False
        values = {"adres_hash": self.vault.hash(adres, doel=f"adres-{kanaal}"), "adres_enc": self._seal(adres, gesprek_id)}
        await self.connection.execute(update(gesprek).where(gesprek.c.id == gesprek_id).values(**values))
        return True

    async def change(self, gesprek_id: str, **fields: object) -> None:
        """Write these fields only: on PostgreSQL a message may come in while a turn is under way, and neither undoes the other."""
        await self.connection.execute(update(gesprek).where(gesprek.c.id == gesprek_id).values(**fields))

    async def mark_reachable(self, gesprek_id: str, *, bereikbaar: bool) -> None:
        """Whether messages still arrive there."""
        await self.connection.execute(update(gesprek).where(gesprek.c.id == gesprek_id).values(bereikbaar=bereikbaar))

    async def with_unanswered_danger(self, *, now: datetime, limit: int) -> list[Gesprek]:
        """Conversations whose safety question is due to be put once more."""
        query = select(gesprek).where(gesprek.c.herhaal_op <= now, gesprek.c.gevaar == GevaarStand.GEVRAAGD).limit(limit)
        query = query.with_for_update(skip_locked=True)  # each to one scheduler only
        return [_gesprek(row) for row in await self.connection.execute(query)]

    def _seal(self, adres: str, gesprek_id: str) -> bytes:
        return self.vault.seal(adres, tabel="gesprek", kolom="adres_enc", rij=gesprek_id)


def _gesprek(row: Row[tuple[object, ...]]) -> Gesprek:
    return Gesprek(
        id=row.id, gemeente=row.gemeente, kanaal=row.kanaal, begeleider_id=row.begeleider_id, vraag=row.vraag, concept_id=row.concept_id,
        rol=Rol(row.rol), gevaar=GevaarStand(row.gevaar), gevaar_soort=row.gevaar_soort, gevaar_zelf=row.gevaar_zelf,
        gevaar_op=row.gevaar_op, herhaal_op=row.herhaal_op, voorgesteld=row.voorgesteld, bereikbaar=row.bereikbaar,
        twijfels=row.twijfels, laatst_op=row.laatst_op,
    )
