"""Which teams and begeleiders has a gemeente, and who of them can be reached?"""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from waakvlam.adapters.database.tables import begeleider, gesprek, inzage, team, uitnodiging
from waakvlam.adapters.vault import Vault
from waakvlam.domain.team import Begeleider, Team


@dataclass(frozen=True)
class Teams:
    """Teams, begeleiders and invitations."""

    connection: AsyncConnection
    vault: Vault

    async def find_or_add(self, *, gemeente: str, naam: str, inhoud_in_bericht: bool) -> Team:
        """The team of that name in a gemeente; added where it is new."""
        query = select(team).where(team.c.gemeente == gemeente, team.c.naam == naam)
        row = (await self.connection.execute(query)).one_or_none()
        if row is None:
            values = {"id": uuid.uuid4().hex, "gemeente": gemeente, "naam": naam, "inhoud_in_bericht": inhoud_in_bericht}
            await self.connection.execute(insert(team).values(**values))
            return Team(**values)  # type: ignore[arg-type]
        return _team(row)

    async def get(self, team_id: str) -> Team:
        """That team."""
        return _team((await self.connection.execute(select(team).where(team.c.id == team_id))).one())

    async def reachable_team(self, *, gemeente: str, naam: str | None = None) -> Team | None:
        """A team of a gemeente with somebody whose chat can be reached: the one of that name, else the first."""
        query = (
            select(team)
            .join(begeleider, begeleider.c.team_id == team.c.id)
            .join(gesprek, gesprek.c.id == begeleider.c.gesprek_id)
            .where(team.c.gemeente == gemeente, begeleider.c.actief, gesprek.c.bereikbaar)
            .order_by(team.c.naam != naam if naam else team.c.naam, team.c.naam)
            .limit(1)
        )
        row = (await self.connection.execute(query)).first()
        return _team(row) if row is not None else None

    async def members(self, team_id: str) -> list[Begeleider]:
        """The active begeleiders of a team whose chat can be reached."""
        query = (
            select(begeleider)
            .join(gesprek, gesprek.c.id == begeleider.c.gesprek_id)
            .where(begeleider.c.team_id == team_id, begeleider.c.actief, gesprek.c.bereikbaar)
            .order_by(begeleider.c.id)
        )
        return [self._begeleider(row) for row in await self.connection.execute(query)]

    async def everybody(self, team_id: str) -> list[Begeleider]:
        """The active begeleiders of a team, bound to a chat or not."""
        query = select(begeleider).where(begeleider.c.team_id == team_id, begeleider.c.actief).order_by(begeleider.c.id)
        return [self._begeleider(row) for row in await self.connection.execute(query)]

    async def add_begeleider(self, *, of: Team, naam: str) -> Begeleider:
        """A new begeleider, not bound to a chat yet."""
        new = uuid.uuid4().hex
        sealed = self.vault.seal(naam, tabel="begeleider", kolom="naam_enc", rij=new)
        values = {"id": new, "gemeente": of.gemeente, "team_id": of.id, "naam_enc": sealed, "actief": True}
        await self.connection.execute(insert(begeleider).values(**values))
        return Begeleider(id=new, gemeente=of.gemeente, team_id=of.id, naam=naam, gesprek_id=None)

    async def begeleider(self, begeleider_id: str) -> Begeleider | None:
        """That begeleider, while active."""
        query = select(begeleider).where(begeleider.c.id == begeleider_id, begeleider.c.actief)
        row = (await self.connection.execute(query)).one_or_none()
        return self._begeleider(row) if row is not None else None

    async def bind(self, begeleider_id: str, *, gesprek_id: str) -> None:
        """From now on this begeleider is reached in that conversation."""
        await self.connection.execute(update(begeleider).where(begeleider.c.id == begeleider_id).values(gesprek_id=gesprek_id))

    async def invite(self, *, begeleider_id: str, gemeente: str, code: str, expires_at: datetime) -> None:
        """Store an invitation; only the hash of its code."""
        values = {
            "id": uuid.uuid4().hex, "gemeente": gemeente, "begeleider_id": begeleider_id,
            "code_hash": self.vault.hash(code, doel="uitnodiging"), "expires_at": expires_at,
        }
        await self.connection.execute(insert(uitnodiging).values(**values))

    async def take_invitation(self, code: str, *, now: datetime) -> str | None:
        """Use an invitation, once; the id of its begeleider, or None where the code is unknown, used or too old."""
        done = await self.connection.execute(
            update(uitnodiging)
            .where(
                uitnodiging.c.code_hash == self.vault.hash(code, doel="uitnodiging"),
                uitnodiging.c.used_at.is_(None),
                uitnodiging.c.expires_at > now,
            )
            .values(used_at=now)
            .returning(uitnodiging.c.begeleider_id)
        )
        found: str | None = done.scalar_one_or_none()
        return found

    async def add_view(self, *, token: str, melding_id: str, begeleider_id: str, gemeente: str, expires_at: datetime) -> None:
        """A link with which one begeleider may read one melding, once; only the hash of its token is stored."""
        values = {
            "token_hash": self.vault.hash(token, doel="inzage"), "melding_id": melding_id, "begeleider_id": begeleider_id,
            "gemeente": gemeente, "expires_at": expires_at,
        }
        await self.connection.execute(insert(inzage).values(**values))

    async def take_view(self, token: str, *, now: datetime) -> tuple[str, str, str] | None:
        """Use such a link: melding, begeleider and gemeente; None where it is unknown, used or too old."""
        done = await self.connection.execute(
            update(inzage)
            .where(inzage.c.token_hash == self.vault.hash(token, doel="inzage"), inzage.c.used_at.is_(None), inzage.c.expires_at > now)
            .values(used_at=now)
            .returning(inzage.c.melding_id, inzage.c.begeleider_id, inzage.c.gemeente)
        )
        row = done.one_or_none()
        return (row.melding_id, row.begeleider_id, row.gemeente) if row is not None else None

    def _begeleider(self, row: Row[Any]) -> Begeleider:
        naam = self.vault.open(row.naam_enc, tabel="begeleider", kolom="naam_enc", rij=row.id)
        return Begeleider(id=row.id, gemeente=row.gemeente, team_id=row.team_id, naam=naam, gesprek_id=row.gesprek_id)


def _team(row: Row[Any]) -> Team:
    return Team(id=row.id, gemeente=row.gemeente, naam=row.naam, inhoud_in_bericht=row.inhoud_in_bericht)
