"""What goes out, in which order, and what became of it?"""

import json
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.engine import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from waakvlam.adapters.database.tables import gesprek, outbox
from waakvlam.adapters.vault import Vault
from waakvlam.domain.outbox import Outgoing, Priority, SendState, check_change

OPEN = (SendState.WACHT, SendState.BEZIG)
OVER = (SendState.VERZONDEN, SendState.VERVALLEN, SendState.ONZEKER)  # needs nothing any more

# What every turn asks, written once.
CHANNEL_OF = select(gesprek.c.kanaal).where(gesprek.c.id == bindparam("id"))
SAID_FOR = select(outbox.c.id).where(outbox.c.inbox_id == bindparam("inbox_id")).limit(1)
WAITING_FOR_WEB = (
    select(outbox.c.volgnr, outbox.c.gesprek_id)
    .where(outbox.c.kanaal == "web", outbox.c.state == SendState.WACHT, outbox.c.volgnr > bindparam("after"))
    .order_by(outbox.c.volgnr)
)


@dataclass(frozen=True)
class Outbox:
    """Messages that go out."""

    connection: AsyncConnection
    vault: Vault

    async def add(
        self,
        *,
        gesprek_id: str,
        gemeente: str,
        inhoud: dict[str, Any],
        prioriteit: Priority,
        now: datetime,
        inbox_id: str | None = None,
        betreft: str | None = None,
        sleutel: str | None = None,
        outbox_id: str | None = None,
    ) -> str | None:
        """Put a message in line; None where one with the same key was put there before."""
        new = outbox_id or uuid.uuid4().hex
        if sleutel is not None and await self._known(sleutel):
            return None
        kanaal = (await self.connection.execute(CHANNEL_OF, {"id": gesprek_id})).scalar_one()
        await self.connection.execute(
            insert(outbox).values(
                id=new, gemeente=gemeente, gesprek_id=gesprek_id, kanaal=kanaal, inbox_id=inbox_id, prioriteit=prioriteit,
                inhoud_enc=self.vault.seal(json.dumps(inhoud), tabel="outbox", kolom="inhoud_enc", rij=new),
                state=SendState.WACHT, pogingen=0, misschien_dubbel=False, next_at=now, created_at=now, betreft=betreft, sleutel=sleutel,
            )
        )
        return new

    async def _known(self, sleutel: str) -> bool:
        query = select(outbox.c.id).where(outbox.c.sleutel == sleutel)
        return (await self.connection.execute(query)).one_or_none() is not None

    async def claim(
        self, *, kanaal: str, now: datetime, lease: timedelta, limit: int, at_most: Priority = Priority.CHECKIN
    ) -> list[Outgoing]:
        """Take the next messages for a channel: by priority, and at most one a chat, in its order. Danger waits for nothing.

        `at_most`: only messages that are at least so urgent.
        """
        earlier = outbox.alias("earlier")
        blocked = (
            select(earlier.c.volgnr)
            .where(
                earlier.c.gesprek_id == outbox.c.gesprek_id,
                earlier.c.state.in_(OPEN),
                or_(
                    earlier.c.prioriteit < outbox.c.prioriteit,
                    and_(earlier.c.prioriteit == outbox.c.prioriteit, earlier.c.volgnr < outbox.c.volgnr),
                ),
            )
            .exists()
        )
        ready = or_(
            and_(outbox.c.state == SendState.WACHT, outbox.c.next_at <= now),
            and_(outbox.c.state == SendState.BEZIG, outbox.c.lease_until < now),
        )
        query = (
            select(outbox)
            .where(outbox.c.kanaal == kanaal, outbox.c.prioriteit <= at_most, ready, ~blocked)
            .order_by(outbox.c.prioriteit, outbox.c.volgnr)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = (await self.connection.execute(query)).all()
        if rows:
            changed = {"state": SendState.BEZIG, "lease_until": now + lease, "pogingen": outbox.c.pogingen + 1}
            await self.connection.execute(update(outbox).where(outbox.c.volgnr.in_([row.volgnr for row in rows])).values(**changed))
        return [self._outgoing(row) for row in rows]

    async def mark(self, outbox_id: str, new: SendState, *, now: datetime, fout: str | None = None) -> None:
        """Say what became of a message.

        Raises:
            NotAllowed: it cannot become that.
        """
        query = select(outbox.c.state).where(outbox.c.id == outbox_id).with_for_update()
        check_change(SendState((await self.connection.execute(query)).scalar_one()), new)
        values: dict[str, Any] = {"state": new, "lease_until": None, "fout": fout[:200] if fout else None}
        if new is SendState.VERZONDEN:
            values["verzonden_op"] = now
        await self.connection.execute(update(outbox).where(outbox.c.id == outbox_id).values(**values))

    async def postpone(self, outbox_id: str, *, until: datetime, fout: str, perhaps_double: bool = False) -> None:
        """Back in line until then."""
        values: dict[str, Any] = {"state": SendState.WACHT, "next_at": until, "lease_until": None, "fout": fout[:200]}
        if perhaps_double:
            values["misschien_dubbel"] = True
        await self.connection.execute(update(outbox).where(outbox.c.id == outbox_id).values(**values))

    async def withdraw(self, *, betreft_prefix: str, gesprek_id: str) -> int:
        """Take back what waits about something (its `betreft` begins so); the number of messages taken back."""
        done = await self.connection.execute(
            update(outbox)
            .where(outbox.c.gesprek_id == gesprek_id, outbox.c.betreft.startswith(betreft_prefix), outbox.c.state == SendState.WACHT)
            .values(state=SendState.VERVALLEN)
        )
        return done.rowcount

    async def drop_waiting(self, gesprek_id: str) -> None:
        """The page was left: what waits there for nobody any more is taken back."""
        waiting = update(outbox).where(outbox.c.gesprek_id == gesprek_id, outbox.c.state == SendState.WACHT)
        await self.connection.execute(waiting.values(state=SendState.VERVALLEN))

    async def said_for(self, inbox_id: str) -> bool:
        """Whether anything was said in answer to a message."""
        return (await self.connection.execute(SAID_FOR, {"inbox_id": inbox_id})).first() is not None

    async def for_chat(self, gesprek_id: str, *, after: int, limit: int) -> list[Outgoing]:
        """The messages of one conversation after a number, oldest first, whatever became of them: for the web chat's page."""
        shown = (SendState.WACHT, SendState.BEZIG, SendState.VERZONDEN, SendState.ONZEKER)
        query = (
            select(outbox)
            .where(outbox.c.gesprek_id == gesprek_id, outbox.c.volgnr > after, outbox.c.state.in_(shown))
            .order_by(outbox.c.volgnr)
            .limit(limit)
        )
        return [self._outgoing(row) for row in await self.connection.execute(query)]

    async def unseen(self, gesprek_id: str) -> list[Outgoing]:
        """The messages of one conversation that its page has not said it showed, danger first."""
        query = select(outbox).where(outbox.c.gesprek_id == gesprek_id, outbox.c.state.in_(OPEN))
        return [self._outgoing(row) for row in await self.connection.execute(query.order_by(outbox.c.prioriteit > 0, outbox.c.volgnr))]

    async def open_ones(self, numbers: list[int]) -> list[Outgoing]:
        """The messages with these numbers, as far as they still wait."""
        query = select(outbox).where(outbox.c.volgnr.in_(numbers), outbox.c.state.in_(OPEN))
        return [self._outgoing(row) for row in await self.connection.execute(query)]

    async def mark_shown(self, gesprek_id: str, ids: list[str], *, now: datetime) -> list[Outgoing]:
        """The web page showed these: they count as sent. Gives back those that were not sent before."""
        query = select(outbox).where(outbox.c.gesprek_id == gesprek_id, outbox.c.id.in_(ids), outbox.c.state.in_(OPEN))
        rows = (await self.connection.execute(query.with_for_update())).all()
        if rows:
            sent = {"state": SendState.VERZONDEN, "verzonden_op": now, "lease_until": None}
            await self.connection.execute(update(outbox).where(outbox.c.volgnr.in_([row.volgnr for row in rows])).values(**sent))
        return [self._outgoing(row) for row in rows]

    async def forget_done(self, *, before: datetime) -> int:
        """Remove messages that need nothing any more and were made before a moment; how many."""
        done = delete(outbox).where(outbox.c.state.in_(OVER), outbox.c.created_at < before)
        return (await self.connection.execute(done)).rowcount

    async def waiting_for_web(self, *, after: int) -> list[tuple[int, str]]:
        """Number and conversation of messages after a number that wait to be shown on the web."""
        return [(row.volgnr, row.gesprek_id) for row in await self.connection.execute(WAITING_FOR_WEB, {"after": after})]

    async def oldest_waiting(self, *, now: datetime) -> datetime | None:
        """Since when the oldest message that may go out is waiting, on channels that we deliver to (the web fetches its own)."""
        query = select(func.min(outbox.c.next_at)).where(
            outbox.c.state.in_(OPEN), outbox.c.next_at <= now, outbox.c.kanaal != "web"
        )
        found: datetime | None = (await self.connection.execute(query)).scalar()
        return found

    def _outgoing(self, row: Row[Any]) -> Outgoing:
        return Outgoing(
            volgnr=row.volgnr, id=row.id, gesprek_id=row.gesprek_id, gemeente=row.gemeente, prioriteit=Priority(row.prioriteit),
            inhoud=json.loads(self.vault.open(row.inhoud_enc, tabel="outbox", kolom="inhoud_enc", rij=row.id)),
            state=SendState(row.state), pogingen=row.pogingen, misschien_dubbel=row.misschien_dubbel, created_at=row.created_at,
            betreft=row.betreft,
        )
