"""Is there anything for the clock to do?  (One look, without taking a lock; most ticks find nothing.)"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from waakvlam.adapters.database.outbox import OVER
from waakvlam.adapters.database.tables import checkin, concept, gesprek, inbox, knop, outbox, plan
from waakvlam.domain.gesprek import GevaarStand
from waakvlam.domain.inbox import InboxState
from waakvlam.domain.waakvlam import CheckinState, PlanState


@dataclass(frozen=True)
class Klok:
    """What is due, over all topics. The conditions are those of the repositories that then do it."""

    connection: AsyncConnection

    async def anything_due(self, *, now: datetime, words_before: datetime) -> bool:
        """Whether something is due at `now`, or was dealt with before `words_before` and may be forgotten."""
        silent = checkin.c.state.in_([CheckinState.VERZONDEN, CheckinState.HERINNERD])
        due = or_(
            _any(select(plan.c.id).where(plan.c.state == PlanState.ACTIEF, plan.c.next_at <= now)),
            _any(select(checkin.c.id).where(silent, checkin.c.volgende_op <= now)),
            _any(select(gesprek.c.id).where(gesprek.c.herhaal_op <= now, gesprek.c.gevaar == GevaarStand.GEVRAAGD)),
            _any(select(concept.c.id).where(concept.c.expires_at <= now)),
            _any(select(knop.c.token).where(knop.c.expires_at <= now)),
            # Of what is over only the oldest is looked at: the others are younger, and there are many.
            _oldest(select(inbox.c.klaar_op).where(inbox.c.state == InboxState.KLAAR).order_by(inbox.c.volgnr)) < words_before,
            _oldest(select(outbox.c.created_at).where(outbox.c.state.in_(OVER)).order_by(outbox.c.volgnr)) < words_before,
        )
        return bool((await self.connection.execute(select(due))).scalar())


def _any(query: Select[tuple[str]]) -> ColumnElement[bool]:
    return query.exists()


def _oldest(query: Select[tuple[datetime]]) -> ColumnElement[datetime]:
    return query.limit(1).scalar_subquery()
