"""Who deals with the inbox and the outbox?  (Loops in this process; any number of processes may run them.)"""

import asyncio
import logging
from datetime import timedelta

from waakvlam.domain.errors import Superseded
from waakvlam.domain.inbox import InboxState, Received
from waakvlam.domain.outbox import Priority
from waakvlam.ports import App, Channel
from waakvlam.services.deliver_outbox import deliver_outbox
from waakvlam.services.receive_message import receive_message

log = logging.getLogger(__name__)
LEASE = timedelta(seconds=30)  # longer than the longest turn; a worker that falls silent loses its message after this
CONVERSATIONS = 8  # at the same time, in one process
POLL_SECONDS = 0.25  # for what another process put in line; what this one did wakes the loop at once
DEAD_AFTER = 5  # attempts
PAUSE_SECONDS = 1.0  # after a failure of our own, such as a database that is away


class Bell:
    """Wakes a loop, or lets it look again after a while."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """There is something to do."""
        self._rung.set()

    async def wait(self, seconds: float) -> None:
        """Until rung, at most so long."""
        try:
            await asyncio.wait_for(self._rung.wait(), seconds)
        except TimeoutError:
            return
        finally:
            self._rung.clear()


async def work_inbox(app: App, *, inbox: Bell, outbox: Bell) -> None:
    """Deal with messages as they come: conversations side by side, each in its own order. Runs until cancelled."""
    room = asyncio.Semaphore(CONVERSATIONS)
    async with asyncio.TaskGroup() as tasks:
        while True:
            await room.acquire()
            received = await _claim(app)
            if received is None:
                room.release()
                await inbox.wait(POLL_SECONDS)
                continue
            tasks.create_task(_one(app, received, room=room, inbox=inbox, outbox=outbox))


async def _claim(app: App) -> Received | None:
    try:
        async with app.store.write() as tx:
            return await tx.inbox.claim(now=app.clock(), lease=LEASE)
    except Exception:
        log.exception("inbox.nemen_mislukt")
        await asyncio.sleep(PAUSE_SECONDS)
        return None


async def _one(app: App, received: Received, *, room: asyncio.Semaphore, inbox: Bell, outbox: Bell) -> None:
    """One message. Whatever goes wrong leaves a trace in the inbox, and blocks nobody else."""
    try:
        await receive_message(app, received)
    except Superseded:
        log.info("inbox.ingehaald id=%s poging=%s", received.ref.inbox_id, received.ref.poging)
    except Exception as exc:
        log.exception("inbox.mislukt id=%s poging=%s", received.ref.inbox_id, received.ref.poging)
        await _release(app, received, fout=type(exc).__name__)
    finally:
        room.release()
        inbox.ring()
        outbox.ring()


async def _release(app: App, received: Received, *, fout: str) -> None:
    try:
        async with app.store.write() as tx:
            state = await tx.inbox.release(received.ref, fout=fout, dead_after=DEAD_AFTER, now=app.clock())
    except Exception:
        log.exception("inbox.teruggeven_mislukt id=%s", received.ref.inbox_id)  # its lease ends by itself
        return
    if state is InboxState.DOOD:
        log.error("inbox.dode_letter id=%s", received.ref.inbox_id)


async def work_outbox(app: App, channel: Channel, *, kanaal: str, outbox: Bell, at_most: Priority = Priority.CHECKIN) -> None:
    """Send what waits, in batches. Runs until cancelled. A loop of its own for danger never waits for a send that hangs."""
    while True:
        try:
            busy = await deliver_outbox(app, channel, kanaal=kanaal, at_most=at_most)
        except Exception:
            log.exception("outbox.ronde_mislukt kanaal=%s", kanaal)
            await asyncio.sleep(PAUSE_SECONDS)
            continue
        if not busy:
            await outbox.wait(POLL_SECONDS)
