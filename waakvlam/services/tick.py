"""What does the clock do?  (One tick: everything that is due, and nothing twice.)"""

from datetime import datetime, timedelta

from waakvlam.domain.gesprek import GevaarStand
from waakvlam.ports import App
from waakvlam.services.beurt import Beurt
from waakvlam.services.danger import repeat_safety
from waakvlam.services.plan_checkins import plan_checkins, watch_silence

BATCH = 100
WORDS_LIVE = timedelta(days=1)  # what was said and dealt with; Telegram may send a message again within this time


async def tick(app: App, *, now: datetime) -> int:
    """Do what is due at `now` (aware); how many things were due. Where nothing is, nothing is locked and nobody waits for it."""
    async with app.store.read() as tx:
        if not await tx.klok.anything_due(now=now, words_before=now - WORDS_LIVE):
            return 0
    done = await plan_checkins(app, now=now)
    done += await watch_silence(app, now=now)
    done += await repeat_unanswered(app, now=now)
    async with app.store.write() as tx:
        done += await tx.concepten.drop_expired(now=now)
        done += await tx.knoppen.forget_expired(now=now)
        done += await tx.inbox.forget_done(before=now - WORDS_LIVE)
        done += await tx.outbox.forget_done(before=now - WORDS_LIVE)
    return done


async def repeat_unanswered(app: App, *, now: datetime) -> int:
    """Put the safety question once more where it was met with silence, with the numbers in it."""
    async with app.store.write() as tx:
        waiting = await tx.gesprekken.with_unanswered_danger(now=now, limit=BATCH)
        for gesprek in waiting:
            if gesprek.gevaar is GevaarStand.GEVRAAGD:
                await repeat_safety(Beurt(app=app, tx=tx, gesprek=gesprek, now=now))
    return len(waiting)
