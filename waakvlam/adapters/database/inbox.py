"""What came in, which of it is being worked on, and which effects did it have already?"""

import json
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.engine import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from waakvlam.adapters.database.once import insert_for
from waakvlam.adapters.database.tables import NATIONAL, effect, inbox
from waakvlam.adapters.vault import Vault
from waakvlam.domain.errors import Superseded
from waakvlam.domain.inbox import InboxRef, InboxState, Incoming, Received
from waakvlam.domain.labels import Urgentie
from waakvlam.domain.safety import Gevaar, Verdict

# What every turn asks, written once: to put a statement together costs more than to run it.
_earlier = inbox.alias("earlier")
_blocked = (
    select(_earlier.c.volgnr)
    .where(
        _earlier.c.gesprek_id == inbox.c.gesprek_id,
        _earlier.c.volgnr < inbox.c.volgnr,
        _earlier.c.state.in_([InboxState.WACHT, InboxState.BEZIG]),
    )
    .exists()
)
_ready = or_(inbox.c.state == InboxState.WACHT, and_(inbox.c.state == InboxState.BEZIG, inbox.c.lease_until < bindparam("now")))
NEXT = select(inbox).where(_ready, ~_blocked).order_by(inbox.c.volgnr).limit(1).with_for_update(skip_locked=True)
HELD = (
    select(inbox.c.id)
    .where(inbox.c.id == bindparam("inbox_id"), inbox.c.poging == bindparam("poging"), inbox.c.state == InboxState.BEZIG)
    .with_for_update()
)
ANY_EFFECT = select(effect.c.naam).where(effect.c.inbox_id == bindparam("inbox_id")).limit(1)


@dataclass(frozen=True)
class Inbox:
    """Messages that came in."""

    connection: AsyncConnection
    vault: Vault

    async def add(self, incoming: Incoming, *, gesprek_id: str, verdict: Verdict, now: datetime) -> str | None:
        """Store a message; its id, or None where this very message was stored before."""
        new = uuid.uuid4().hex
        sealed = self.vault.seal(json.dumps(incoming.inhoud), tabel="inbox", kolom="inhoud_enc", rij=new)
        statement = (
            insert_for(self.connection, inbox)
            .values(
                id=new, gemeente=NATIONAL, kanaal=incoming.kanaal, extern_id=incoming.extern_id, gesprek_id=gesprek_id,
                vorm=incoming.vorm, inhoud_enc=sealed, urgentie=verdict.urgentie, reden=verdict.reden[:64], gevaar=verdict.gevaar,
                over_zelf=verdict.over_zelf, state=InboxState.WACHT, poging=0, received_at=now,
            )
            .on_conflict_do_nothing(index_elements=["kanaal", "extern_id"])
            .returning(inbox.c.id)  # not the row count: for a table that numbers its rows PostgreSQL gives -1 either way
        )
        stored: str | None = (await self.connection.execute(statement)).scalar_one_or_none()
        return stored

    async def claim(self, *, now: datetime, lease: timedelta) -> Received | None:
        """Take the oldest message of a conversation that has none under way; a message whose worker fell silent is taken again."""
        row = (await self.connection.execute(NEXT, {"now": now})).one_or_none()
        if row is None:
            return None
        changed = {"state": InboxState.BEZIG, "poging": row.poging + 1, "lease_until": now + lease}
        await self.connection.execute(update(inbox).where(inbox.c.volgnr == row.volgnr).values(**changed))
        return self._received(row, poging=row.poging + 1)

    async def fence(self, ref: InboxRef) -> None:
        """Hold the message for this attempt.

        Raises:
            Superseded: another attempt has taken over, or it is done; nothing of this one may be stored.
        """
        held = await self.connection.execute(HELD, {"inbox_id": ref.inbox_id, "poging": ref.poging})
        if held.one_or_none() is None:
            raise Superseded(inbox_id=ref.inbox_id, poging=ref.poging)

    async def next_attempt(self, ref: InboxRef) -> InboxRef:
        """Supersede this attempt by a new one: what the old one still does is refused from here on."""
        await self.fence(ref)
        await self.connection.execute(update(inbox).where(inbox.c.id == ref.inbox_id).values(poging=ref.poging + 1))
        return InboxRef(inbox_id=ref.inbox_id, poging=ref.poging + 1)

    async def finish(self, ref: InboxRef, *, now: datetime) -> None:
        """The message is dealt with."""
        await self.fence(ref)
        values = {"state": InboxState.KLAAR, "klaar_op": now, "lease_until": None}
        await self.connection.execute(update(inbox).where(inbox.c.id == ref.inbox_id).values(**values))

    async def release(self, ref: InboxRef, *, fout: str, dead_after: int, now: datetime) -> InboxState:
        """An attempt failed: back in line, or to the dead letters after so many attempts, so that it blocks nobody."""
        state = InboxState.DOOD if ref.poging >= dead_after else InboxState.WACHT
        await self.connection.execute(
            update(inbox)
            .where(inbox.c.id == ref.inbox_id, inbox.c.poging == ref.poging)
            .values(state=state, lease_until=None, fout=fout[:200], klaar_op=now if state is InboxState.DOOD else None)
        )
        return state

    async def first_effect(self, ref: InboxRef, naam: str, *, gemeente: str, now: datetime) -> bool:
        """Whether this effect of the message happens for the first time; marks it as happened."""
        await self.fence(ref)
        known = select(effect.c.naam).where(effect.c.inbox_id == ref.inbox_id, effect.c.naam == naam)
        if (await self.connection.execute(known)).one_or_none() is not None:
            return False
        await self.connection.execute(insert(effect).values(inbox_id=ref.inbox_id, naam=naam, gemeente=gemeente, op=now))
        return True

    async def had_effect(self, inbox_id: str) -> bool:
        """Whether an earlier attempt at this message already changed something."""
        return (await self.connection.execute(ANY_EFFECT, {"inbox_id": inbox_id})).first() is not None

    async def history(self, gesprek_id: str, *, limit: int) -> list[Received]:
        """The latest messages of one conversation, oldest first."""
        query = select(inbox).where(inbox.c.gesprek_id == gesprek_id).order_by(inbox.c.volgnr.desc()).limit(limit)
        return [self._received(row, poging=row.poging) for row in (await self.connection.execute(query)).all()][::-1]

    async def recent(self, gesprek_id: str, *, since: datetime, limit: int) -> list[Received]:
        """What came in of one conversation since a moment, newest first."""
        query = select(inbox).where(inbox.c.gesprek_id == gesprek_id, inbox.c.received_at >= since).order_by(inbox.c.volgnr.desc())
        return [self._received(row, poging=row.poging) for row in (await self.connection.execute(query.limit(limit))).all()]

    async def forget_done(self, *, before: datetime) -> int:
        """Remove messages that were dealt with before a moment, and what is remembered of their effects; how many messages."""
        await self.connection.execute(delete(effect).where(effect.c.op < before))
        done = delete(inbox).where(inbox.c.state == InboxState.KLAAR, inbox.c.klaar_op < before)
        return (await self.connection.execute(done)).rowcount

    async def oldest_open(self) -> datetime | None:
        """When the oldest message that still waits came in."""
        query = select(func.min(inbox.c.received_at)).where(inbox.c.state.in_([InboxState.WACHT, InboxState.BEZIG]))
        found: datetime | None = (await self.connection.execute(query)).scalar()
        return found

    def _received(self, row: Row[Any], *, poging: int) -> Received:
        return Received(
            ref=InboxRef(inbox_id=row.id, poging=poging),
            gesprek_id=row.gesprek_id,
            vorm=row.vorm,
            inhoud=json.loads(self.vault.open(row.inhoud_enc, tabel="inbox", kolom="inhoud_enc", rij=row.id)),
            verdict=Verdict(
                urgentie=Urgentie(row.urgentie),
                reden=row.reden,
                gevaar=Gevaar(row.gevaar) if row.gevaar else None,
                over_zelf=row.over_zelf,
            ),
            received_at=row.received_at,
            extern_id=row.extern_id,
        )
