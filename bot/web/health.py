"""Is this process alive, and is the service really ready?"""

from collections.abc import Callable
from datetime import datetime, timedelta

from aiohttp import web

from waakvlam.bootstrap import Installation, is_current

OLDEST = timedelta(seconds=60)  # a message that waits longer than this says that something is stuck


async def alive(request: web.Request) -> web.Response:
    """`/healthz`: this process answers."""
    return web.json_response({"leeft": True})


def ready_for(installation: Installation, telegram: Callable[[], bool]) -> web.RouteDef:
    """`/readyz`: the database has this version's tables, Rasa has its model, Telegram (where on) lets us in, and nothing waits too long.

    200, or 503 with what is wrong.
    """

    async def ready(request: web.Request) -> web.Response:
        checks = {**await check(installation), "telegram": telegram()}
        good = all(value is True for value in checks.values())
        return web.json_response({"klaar": good, **checks}, status=200 if good else 503)

    return web.get("/readyz", ready)


async def check(installation: Installation) -> dict[str, bool]:
    """Each part and whether it is as it should be."""
    app, store = installation.live, installation.stores[installation.live.naam]
    checks = {"database": False, "nlu": await installation.rasa.model() is not None, "inbox": False, "outbox": False}
    try:
        checks["database"] = await is_current(store.engine)
        async with store.read() as tx:
            now = app.clock()
            checks["inbox"] = _young(await tx.inbox.oldest_open(), now)
            checks["outbox"] = _young(await tx.outbox.oldest_waiting(now=now), now)
    except Exception:  # whatever the database says, the answer is that it is not ready
        checks["database"] = False
    return checks


def _young(moment: datetime | None, now: datetime) -> bool:
    return moment is None or now - moment < OLDEST
