"""Which check-ins are due, and which stayed without an answer?  (Everything here is done once, however often the clock ticks.)"""

from datetime import datetime

from waakvlam.domain.message import Reply
from waakvlam.domain.outbox import Priority
from waakvlam.domain.waakvlam import MAX_DELAY, Checkin, CheckinState, Plan, called, moment_after, terms
from waakvlam.ports import App
from waakvlam.services.alert_begeleider import AGREED_TO_TELL, tell_of_plan
from waakvlam.services.answer_checkin import TOPIC, mood_buttons
from waakvlam.services.beurt import Beurt
from waakvlam.services.waakvlam_flow import CHECKINS

BATCH = 100  # plans in one transaction: short enough to let others in


async def plan_checkins(app: App, *, now: datetime) -> int:
    """Put the check-ins that are due at `now` in the outbox; how many plans were looked at. A tick run twice equals once."""
    done = 0
    while True:
        async with app.store.write() as tx:
            plans = await tx.waakvlammen.due(now=now, limit=BATCH)
            for plan in plans:
                gesprek = await tx.gesprekken.get(plan.gesprek_id)
                await _one(Beurt(app=app, tx=tx, gesprek=gesprek, now=now), plan)
        done += len(plans)
        if len(plans) < BATCH:
            return done


async def _one(beurt: Beurt, plan: Plan) -> None:
    store = beurt.tx.waakvlammen
    agreed = await store.consents(plan.gesprek_id, doel=CHECKINS)
    late = beurt.now - plan.next_at > MAX_DELAY
    state = CheckinState.GEPLAND if agreed and not late else CheckinState.OVERGESLAGEN
    checkin_id = await store.add_checkin(plan, state=state)
    next_at, stap = moment_after(plan, now=beurt.now)
    await store.advance(plan, next_at=next_at, stap=stap)
    if checkin_id is None:
        return
    if state is CheckinState.OVERGESLAGEN:
        await beurt.tx.logboek.write(wie="klok", wat="checkin overgeslagen", record=checkin_id, gemeente=plan.gemeente, now=beurt.now)
        return
    texts = beurt.app.texts
    await beurt.say(
        Reply(tekst=texts("checkin.vraag", naam=called(plan.naam)), knoppen=mood_buttons(texts, checkin_id)),
        prioriteit=Priority.CHECKIN, betreft=f"checkin:{checkin_id}", sleutel=f"checkin:{checkin_id}",
    )
    if beurt.gesprek.vraag is None:
        await beurt.change(vraag=TOPIC)


async def checkin_sent(beurt: Beurt, checkin_id: str) -> None:
    """A check-in, or its reminder, was really delivered: only now does its silence begin to count."""
    checkin = await beurt.tx.waakvlammen.checkin(checkin_id)
    if checkin is None:
        return
    remind_after, silent_after = terms(demo=beurt.app.demo)
    if checkin.state is CheckinState.GEPLAND:
        await beurt.tx.waakvlammen.move_checkin(checkin.id, CheckinState.VERZONDEN, volgende_op=beurt.now + remind_after)
    elif checkin.state is CheckinState.HERINNERD:
        await beurt.tx.waakvlammen.move_checkin(checkin.id, CheckinState.HERINNERD, volgende_op=beurt.now + silent_after)


async def watch_silence(app: App, *, now: datetime) -> int:
    """One friendly second message after silence, and after that a word to the begeleider; how many were looked at."""
    done = 0
    for state, step in ((CheckinState.VERZONDEN, _remind), (CheckinState.HERINNERD, _tell_silent)):
        async with app.store.write() as tx:
            checkins = await tx.waakvlammen.silent(state=state, now=now, limit=BATCH)
            for checkin in checkins:
                gesprek = await tx.gesprekken.get(checkin.gesprek_id)
                await step(Beurt(app=app, tx=tx, gesprek=gesprek, now=now), checkin)
        done += len(checkins)
    return done


async def _remind(beurt: Beurt, checkin: Checkin) -> None:
    # No term yet: it starts when the reminder has really been delivered.
    await beurt.tx.waakvlammen.move_checkin(checkin.id, CheckinState.HERINNERD, volgende_op=None)
    texts = beurt.app.texts
    await beurt.say(
        Reply(tekst=texts("checkin.herinnering"), knoppen=mood_buttons(texts, checkin.id)),
        prioriteit=Priority.CHECKIN, betreft=f"checkin:{checkin.id}", sleutel=f"herinnering:{checkin.id}",
    )


async def _tell_silent(beurt: Beurt, checkin: Checkin) -> None:
    await beurt.tx.waakvlammen.move_checkin(checkin.id, CheckinState.STIL, volgende_op=None)
    if await beurt.tx.waakvlammen.consents(checkin.gesprek_id, doel=AGREED_TO_TELL):
        plan = await beurt.tx.waakvlammen.plan(checkin.plan_id)
        await tell_of_plan(beurt, plan, key="begeleider.waakvlam.stil", sleutel=f"stil:{checkin.id}")
