"""Which check-ins are agreed, due, answered or silent, and under which toestemming?"""

import uuid
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from waakvlam.adapters.database.once import insert_for
from waakvlam.adapters.database.tables import checkin, plan, toestemming
from waakvlam.adapters.vault import Vault
from waakvlam.domain.labels import Stemming
from waakvlam.domain.waakvlam import Checkin, CheckinState, Frequentie, Plan, PlanState

UNANSWERED = (CheckinState.GEPLAND, CheckinState.VERZONDEN, CheckinState.HERINNERD)


@dataclass(frozen=True)
class Waakvlammen:
    """Plans, check-ins and toestemming."""

    connection: AsyncConnection
    vault: Vault

    async def add_plan(self, new: Plan, *, inbox_id: str, now: datetime) -> None:
        """Store an agreement."""
        sealed = self.vault.seal(new.naam, tabel="plan", kolom="naam_enc", rij=new.id)
        await self.connection.execute(
            insert(plan).values(
                id=new.id, gemeente=new.gemeente, gesprek_id=new.gesprek_id, inbox_id=inbox_id, team_id=new.team_id, naam_enc=sealed,
                frequentie=new.frequentie, tijd=f"{new.tijd:%H:%M}", zone=new.zone, stap=new.stap, next_at=new.next_at,
                state=new.state, created_at=now, dagen="".join(map(str, sorted(new.dagen))),
            )
        )

    async def plan_of(self, gesprek_id: str) -> Plan | None:
        """The running agreement of a conversation."""
        query = select(plan).where(plan.c.gesprek_id == gesprek_id, plan.c.state == PlanState.ACTIEF)
        row = (await self.connection.execute(query.order_by(plan.c.created_at.desc()).limit(1))).one_or_none()
        return self._plan(row) if row is not None else None

    async def plan(self, plan_id: str) -> Plan:
        """That agreement."""
        return self._plan((await self.connection.execute(select(plan).where(plan.c.id == plan_id))).one())

    async def due(self, *, now: datetime, limit: int) -> list[Plan]:
        """Agreements whose moment has come, oldest moment first; each to one scheduler only."""
        query = (
            select(plan)
            .where(plan.c.state == PlanState.ACTIEF, plan.c.next_at <= now)
            .order_by(plan.c.next_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return [self._plan(row) for row in await self.connection.execute(query)]

    async def advance(self, changed: Plan, *, next_at: datetime, stap: int) -> None:
        """Set the next moment."""
        await self.connection.execute(update(plan).where(plan.c.id == changed.id).values(next_at=next_at, stap=stap))

    async def change_rhythm(self, changed: Plan) -> None:
        """Set how often, on which days and at what time, and the moment that follows from it."""
        values = {
            "frequentie": changed.frequentie, "dagen": "".join(map(str, sorted(changed.dagen))), "tijd": f"{changed.tijd:%H:%M}",
            "next_at": changed.next_at, "stap": changed.stap,
        }
        await self.connection.execute(update(plan).where(plan.c.id == changed.id).values(**values))

    async def stop_plans(self, gesprek_id: str) -> int:
        """No check-in any more in this conversation; how many agreements ended."""
        done = await self.connection.execute(
            update(plan).where(plan.c.gesprek_id == gesprek_id, plan.c.state == PlanState.ACTIEF).values(state=PlanState.GESTOPT)
        )
        return done.rowcount

    async def add_checkin(self, of: Plan, *, state: CheckinState) -> str | None:
        """The check-in of a plan at its moment; None where that moment has one already: a tick run twice equals once."""
        new = uuid.uuid4().hex
        done = await self.connection.execute(
            insert_for(self.connection, checkin)
            .values(id=new, gemeente=of.gemeente, plan_id=of.id, gesprek_id=of.gesprek_id, moment=of.next_at, state=state)
            .on_conflict_do_nothing(index_elements=["plan_id", "moment"])
        )
        return new if done.rowcount else None

    async def checkin(self, checkin_id: str) -> Checkin | None:
        """That check-in."""
        row = (await self.connection.execute(select(checkin).where(checkin.c.id == checkin_id))).one_or_none()
        return _checkin(row) if row is not None else None

    async def open_checkin(self, gesprek_id: str) -> Checkin | None:
        """The newest check-in of a conversation that has no answer yet."""
        query = select(checkin).where(checkin.c.gesprek_id == gesprek_id, checkin.c.state.in_(UNANSWERED))
        row = (await self.connection.execute(query.order_by(checkin.c.moment.desc()).limit(1))).one_or_none()
        return _checkin(row) if row is not None else None

    async def move_checkin(self, checkin_id: str, new: CheckinState, *, volgende_op: datetime | None) -> None:
        """Set where a check-in stands and when it is looked at again."""
        await self.connection.execute(update(checkin).where(checkin.c.id == checkin_id).values(state=new, volgende_op=volgende_op))

    async def silent(self, *, state: CheckinState, now: datetime, limit: int) -> list[Checkin]:
        """Check-ins in a state whose term is over."""
        query = (
            select(checkin)
            .where(checkin.c.state == state, checkin.c.volgende_op <= now)
            .order_by(checkin.c.volgende_op)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return [_checkin(row) for row in await self.connection.execute(query)]

    async def answer(self, checkin_id: str, *, stemming: Stemming, tekst: str, now: datetime) -> None:
        """Store an answer, and close every older question of the same conversation."""
        sealed = self.vault.seal(tekst, tabel="checkin", kolom="antwoord_enc", rij=checkin_id)
        values = {"state": CheckinState.BEANTWOORD, "stemming": stemming, "antwoord_enc": sealed, "beantwoord_op": now, "volgende_op": None}
        await self.connection.execute(update(checkin).where(checkin.c.id == checkin_id).values(**values))

    async def close_checkins(self, gesprek_id: str) -> None:
        """No answer is expected any more."""
        await self.connection.execute(
            update(checkin)
            .where(checkin.c.gesprek_id == gesprek_id, checkin.c.state.in_(UNANSWERED))
            .values(state=CheckinState.OVERGESLAGEN, volgende_op=None)
        )

    async def consent(self, *, gesprek_id: str, gemeente: str, doel: str, versie: str, now: datetime) -> None:
        """Toestemming is given."""
        values = {"id": uuid.uuid4().hex, "gemeente": gemeente, "gesprek_id": gesprek_id, "doel": doel, "versie": versie, "gegeven_op": now}
        await self.connection.execute(insert(toestemming).values(**values))

    async def withdraw_consent(self, gesprek_id: str, *, now: datetime) -> int:
        """Toestemming is withdrawn, for every purpose; how many were."""
        done = await self.connection.execute(
            update(toestemming)
            .where(toestemming.c.gesprek_id == gesprek_id, toestemming.c.ingetrokken_op.is_(None))
            .values(ingetrokken_op=now)
        )
        return done.rowcount

    async def consents(self, gesprek_id: str, *, doel: str) -> bool:
        """Whether toestemming for a purpose holds."""
        query = select(toestemming.c.id).where(
            toestemming.c.gesprek_id == gesprek_id, toestemming.c.doel == doel, toestemming.c.ingetrokken_op.is_(None)
        )
        return (await self.connection.execute(query.limit(1))).first() is not None


    def _plan(self, row: Row[Any]) -> Plan:
        return Plan(
            id=row.id, gemeente=row.gemeente, gesprek_id=row.gesprek_id, team_id=row.team_id, frequentie=Frequentie(row.frequentie),
            tijd=time.fromisoformat(row.tijd), zone=row.zone, stap=row.stap, next_at=row.next_at, state=PlanState(row.state),
            dagen=frozenset(map(int, row.dagen)), naam=self.vault.open(row.naam_enc, tabel="plan", kolom="naam_enc", rij=row.id),
        )


def _checkin(row: Row[Any]) -> Checkin:
    return Checkin(
        id=row.id, plan_id=row.plan_id, gemeente=row.gemeente, gesprek_id=row.gesprek_id, moment=row.moment,
        state=CheckinState(row.state),
    )
