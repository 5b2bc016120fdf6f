"""How does a message that waits reach a person, and what becomes of it when the channel refuses?"""

import asyncio
import logging
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from waakvlam.domain.errors import Moved, NotDelivered, PerhapsDelivered, TryLater, Unreachable
from waakvlam.domain.outbox import Outgoing, Priority, SendState, sent_again
from waakvlam.ports import App, Channel
from waakvlam.services.alert_begeleider import AGREED_TO_TELL, tell_of_plan
from waakvlam.services.beurt import Beurt
from waakvlam.services.plan_checkins import checkin_sent
from waakvlam.services.waakvlam_flow import CHECKINS

if TYPE_CHECKING:
    from waakvlam.adapters.database.transaction import Transaction

log = logging.getLogger(__name__)
LEASE = timedelta(seconds=60)  # a sender that fell silent this long has lost its message to another
BATCH = 20
FIRST_RETRY, LONGEST_RETRY = timedelta(seconds=1), timedelta(minutes=5)
DOUBTS = 4  # times that a message goes out which may have arrived; a channel that never says so would repeat it for ever
ATTEMPTS = 200  # with at most five minutes between them: most of a day of outage before a message is given up


async def deliver_outbox(app: App, channel: Channel, *, kanaal: str, at_most: Priority = Priority.CHECKIN) -> int:
    """Send what waits for a channel, chats side by side; how many were taken up. `at_most`: only what is at least so urgent."""
    now = app.clock()
    async with app.store.write() as tx:
        taken = await tx.outbox.claim(kanaal=kanaal, now=now, lease=LEASE, limit=BATCH, at_most=at_most)
    await asyncio.gather(*(deliver_one(app, channel, outgoing, kanaal=kanaal) for outgoing in taken))
    return len(taken)


async def deliver_one(app: App, channel: Channel, outgoing: Outgoing, *, kanaal: str) -> None:
    """Send one message and store what became of it."""
    async with app.store.write() as tx:
        if await _withdrawn(tx, outgoing):
            await tx.outbox.mark(outgoing.id, SendState.VERVALLEN, now=app.clock())
            return
        if outgoing.state is SendState.BEZIG and not sent_again(outgoing.prioriteit):
            # Taken over from a sender that fell silent: it may have been sent, and must not come twice.
            await tx.outbox.mark(outgoing.id, SendState.ONZEKER, now=app.clock(), fout="zender viel stil")
            return
        adres = await tx.gesprekken.address(outgoing.gesprek_id)
    if outgoing.state is SendState.BEZIG:
        outgoing = replace(outgoing, misschien_dubbel=True)
    tekst = outgoing.inhoud["tekst"]
    if outgoing.misschien_dubbel:
        tekst = f"{app.texts('algemeen.misschien_dubbel')}\n{tekst}"
    try:
        await channel.send(adres, tekst=tekst, knoppen=outgoing.inhoud["knoppen"])
    except NotDelivered as failure:
        await _failed(app, outgoing, failure, kanaal=kanaal)
        return
    except Exception as exc:  # one message that nobody foresaw must not hold up the others; it may have gone out
        log.exception("outbox.onvoorzien id=%s kanaal=%s", outgoing.id, kanaal)
        await _failed(app, outgoing, PerhapsDelivered(reden=type(exc).__name__), kanaal=kanaal)
        return
    await sent(app, outgoing)


async def sent(app: App, outgoing: Outgoing) -> None:
    """It arrived."""
    now = app.clock()
    async with app.store.write() as tx:
        await tx.outbox.mark(outgoing.id, SendState.VERZONDEN, now=now)
        await _begins(app, tx, outgoing, now)


async def shown(app: App, *, gesprek_id: str, ids: list[str]) -> None:
    """The page of a web chat showed these: they arrived, as far as they had not before."""
    now = app.clock()
    async with app.store.write() as tx:
        for one in await tx.outbox.mark_shown(gesprek_id, ids, now=now):
            await _begins(app, tx, one, now)


async def _begins(app: App, tx: "Transaction", outgoing: Outgoing, now: datetime) -> None:
    """What hangs on an arrival begins now, in the transaction that notes it: the silence after a check-in."""
    about, _, record = (outgoing.betreft or "").partition(":")
    if about == "checkin":
        gesprek = await tx.gesprekken.get(outgoing.gesprek_id)
        await checkin_sent(Beurt(app=app, tx=tx, gesprek=gesprek, now=now), record)


async def _withdrawn(tx: "Transaction", outgoing: Outgoing) -> bool:
    """Nothing goes out after toestemming is withdrawn, not even what was already in hand."""
    if not (outgoing.betreft or "").startswith("checkin:"):
        return False
    return not await tx.waakvlammen.consents(outgoing.gesprek_id, doel=CHECKINS)


async def _failed(app: App, outgoing: Outgoing, failure: NotDelivered, *, kanaal: str) -> None:
    now, reason = app.clock(), type(failure).__name__
    double = outgoing.misschien_dubbel  # what an earlier sender may have sent stays so, whatever becomes of this try
    async with app.store.write() as tx:
        match failure:
            case Moved():
                if await tx.gesprekken.move(outgoing.gesprek_id, kanaal=kanaal, adres=str(failure.details["adres"])):
                    await tx.outbox.postpone(outgoing.id, until=now, fout=reason, perhaps_double=double)
                else:  # there is a conversation at the new address already; this one is over
                    await tx.outbox.mark(outgoing.id, SendState.MISLUKT, now=now, fout=reason)
                    await _unreachable(app, tx, outgoing, now)
            case Unreachable():
                await tx.outbox.mark(outgoing.id, SendState.MISLUKT, now=now, fout=reason)
                await _unreachable(app, tx, outgoing, now)
            case TryLater():
                seconds = float(str(failure.details["seconden"]))
                await tx.outbox.postpone(outgoing.id, until=now + timedelta(seconds=seconds), fout=reason, perhaps_double=double)
            case PerhapsDelivered() if sent_again(outgoing.prioriteit) and outgoing.pogingen < DOUBTS:
                await tx.outbox.postpone(outgoing.id, until=now + _pause(outgoing.pogingen), fout=reason, perhaps_double=True)
            case PerhapsDelivered():
                await tx.outbox.mark(outgoing.id, SendState.ONZEKER, now=now, fout=reason)
            case _ if failure.details.get("tijdelijk") and outgoing.pogingen < ATTEMPTS:
                await tx.outbox.postpone(outgoing.id, until=now + _pause(outgoing.pogingen), fout=reason, perhaps_double=double)
            case _:
                await tx.outbox.mark(outgoing.id, SendState.MISLUKT, now=now, fout=reason)
                log.error("outbox.dode_letter id=%s kanaal=%s reden=%s", outgoing.id, kanaal, failure.details.get("reden"))


def _pause(attempts: int) -> timedelta:
    """One second, two, four, up to five minutes."""
    return min(FIRST_RETRY * 2 ** min(attempts, 12), LONGEST_RETRY)


async def _unreachable(app: App, tx: "Transaction", outgoing: Outgoing, now: datetime) -> None:
    """The person closed this chat: remember it, and tell the begeleider of an inwoner that this is not silence."""
    await tx.gesprekken.mark_reachable(outgoing.gesprek_id, bereikbaar=False)
    gesprek = await tx.gesprekken.get(outgoing.gesprek_id)
    beurt = Beurt(app=app, tx=tx, gesprek=gesprek, now=now)
    plan = await beurt.tx.waakvlammen.plan_of(outgoing.gesprek_id)
    log.warning("gesprek.onbereikbaar id=%s", outgoing.gesprek_id)
    if plan is not None and await beurt.tx.waakvlammen.consents(plan.gesprek_id, doel=AGREED_TO_TELL):
        await tell_of_plan(beurt, plan, key="begeleider.waakvlam.onbereikbaar", sleutel=f"onbereikbaar:{outgoing.id}")
