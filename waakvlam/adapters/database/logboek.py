"""Who did or read what?  (In the terms of NEN 7513: moment, user, event, record; never content.)"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from waakvlam.adapters.database.tables import logboek


@dataclass(frozen=True)
class Logboek:
    """The log of access, which is only added to."""

    connection: AsyncConnection

    async def write(self, *, wie: str, wat: str, record: str, gemeente: str, now: datetime) -> None:
        """Add a line."""
        await self.connection.execute(insert(logboek).values(wie=wie, wat=wat, record=record, gemeente=gemeente, op=now))
