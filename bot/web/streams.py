"""Who is watching, and when is there something new for them?"""

import asyncio
import logging
from collections import defaultdict
from contextlib import suppress

from waakvlam.ports import App

log = logging.getLogger(__name__)
LOOK_SECONDS = 0.25  # for what another process wrote; what this one did wakes at once
PAUSE_SECONDS = 2.0


class Streams:
    """The open pages of one installation, by conversation."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._bells: dict[str, set[asyncio.Event]] = defaultdict(set)
        self._busy: set[str] = set()
        self._seen = 0
        self._wake = asyncio.Event()

    def listen(self, gesprek_id: str) -> asyncio.Event:
        """An event that is set when there may be something new."""
        bell = asyncio.Event()
        self._bells[gesprek_id].add(bell)
        return bell

    def leave(self, gesprek_id: str, bell: asyncio.Event) -> None:
        """The page is gone."""
        self._bells[gesprek_id].discard(bell)
        if not self._bells[gesprek_id]:
            del self._bells[gesprek_id]

    def busy(self, gesprek_id: str, *, on: bool) -> None:
        """Whether a message of this conversation is being dealt with."""
        (self._busy.add if on else self._busy.discard)(gesprek_id)
        self.wake(gesprek_id)

    def is_busy(self, gesprek_id: str) -> bool:
        """Whether the page should show that the computer is thinking."""
        return gesprek_id in self._busy

    def wake(self, gesprek_id: str) -> None:
        """Let the pages of a conversation look."""
        for bell in self._bells.get(gesprek_id, ()):
            bell.set()

    def look(self) -> None:
        """Something was put in the outbox: look now."""
        self._wake.set()

    async def watch(self) -> None:
        """One query for all pages, however many there are. Runs until cancelled."""
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), LOOK_SECONDS)
            self._wake.clear()
            if not self._bells:
                continue
            try:
                async with self._app.store.read() as tx:
                    waiting = await tx.outbox.waiting_for_web(after=self._seen)
            except Exception:
                log.exception("web.kijken_mislukt")
                await asyncio.sleep(PAUSE_SECONDS)
                continue
            for number, gesprek_id in waiting:
                self._seen = max(self._seen, number)
                self.busy(gesprek_id, on=False)
