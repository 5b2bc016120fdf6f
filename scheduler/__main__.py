"""How is the clock started?  (`python -m scheduler`)"""

import asyncio
import logging
import signal

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from waakvlam.bootstrap import build, configure_logs, now, settle
from waakvlam.config import load_config
from waakvlam.ports import App
from waakvlam.services.tick import tick

log = logging.getLogger(__name__)
TICK_SECONDS = 2


async def tick_safely(app: App) -> None:
    """One tick; a failure is logged, and the next tick does what this one left."""
    try:
        done = await tick(app, now=now())
    except Exception:
        log.exception("tik.mislukt installatie=%s", app.naam)
        return
    if done:
        log.info("tik.gedaan installatie=%s aantal=%s", app.naam, done)


async def serve() -> None:
    """Tick until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    installation = build(load_config())
    installation.watch_tables()
    settle()
    scheduler = AsyncIOScheduler()
    for app in installation.apps.values():
        # One at a time, and a tick that was missed is made up for by the next: it looks at what is due, not at which tick it is.
        scheduler.add_job(tick_safely, "interval", seconds=TICK_SECONDS, args=[app], max_instances=1, coalesce=True)
    scheduler.start()
    log.info("klok.tikt")
    await stop.wait()
    scheduler.shutdown(wait=False)
    await installation.close()
    log.info("klok.gestopt")


if __name__ == "__main__":
    configure_logs()
    asyncio.run(serve())
