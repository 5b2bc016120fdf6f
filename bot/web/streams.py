"""Who is watching, and when is there something new for them?"""

import asyncio
import logging
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field

from waakvlam.domain.errors import Undecryptable
from waakvlam.domain.outbox import Outgoing
from waakvlam.ports import App

log = logging.getLogger(__name__)
LOOK_SECONDS = 0.25  # for what another process wrote; what this one did wakes at once
PAUSE_SECONDS = 2.0


@dataclass(eq=False)
class Page:
    """An open page: what is new for it, and what wakes it."""

    bell: asyncio.Event = field(default_factory=asyncio.Event)
    fresh: list[Outgoing] = field(default_factory=list)
    missed: bool = True  # there may be more than it was brought: it must look for itself

    def take(self) -> list[Outgoing]:
        """What came since the last time."""
        taken, self.fresh = self.fresh, []
        return taken


class Streams:
    """The open pages of one installation, by conversation."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._pages: dict[str, set[Page]] = defaultdict(set)
        self._busy: set[str] = set()
        self._seen = 0
        self._wake = asyncio.Event()

    def listen(self, gesprek_id: str) -> Page:
        """A page that hears of what is new from now on."""
        page = Page()
        self._pages[gesprek_id].add(page)
        return page

    def leave(self, gesprek_id: str, page: Page) -> None:
        """The page is gone."""
        self._pages[gesprek_id].discard(page)
        if not self._pages[gesprek_id]:
            del self._pages[gesprek_id]

    def busy(self, gesprek_id: str, *, on: bool) -> None:
        """Whether a message of this conversation is being dealt with."""
        (self._busy.add if on else self._busy.discard)(gesprek_id)
        self.wake(gesprek_id)

    def is_busy(self, gesprek_id: str) -> bool:
        """Whether the page should show that the computer is thinking."""
        return gesprek_id in self._busy

    def wake(self, gesprek_id: str) -> None:
        """Let the pages of a conversation look."""
        for page in self._pages.get(gesprek_id, ()):
            page.bell.set()

    def look(self) -> None:
        """Something was put in the outbox: look now."""
        self._wake.set()

    async def watch(self) -> None:
        """Look for all pages at once, however many there are, and hand each its own. Runs until cancelled."""
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), LOOK_SECONDS)
            self._wake.clear()
            if not self._pages:
                continue
            try:
                await self._look()
            except Exception:
                log.exception("web.kijken_mislukt")
                await asyncio.sleep(PAUSE_SECONDS)

    async def _look(self) -> None:
        async with self._app.store.read() as tx:
            waiting = await tx.outbox.waiting_for_web(after=self._seen)
            wanted = [number for number, gesprek_id in waiting if gesprek_id in self._pages]
            try:
                fresh = await tx.outbox.open_ones(wanted) if wanted else []
            except Undecryptable:  # one row that cannot be read must not hold up the others: each page looks for its own
                log.exception("web.onleesbaar aantal=%s", len(wanted))
                fresh = []
        for one in fresh:
            for page in self._pages.get(one.gesprek_id, ()):
                page.fresh.append(one)
        brought = {one.volgnr for one in fresh}
        for number, gesprek_id in waiting:
            self._seen = max(self._seen, number)
            for page in self._pages.get(gesprek_id, ()):
                page.missed |= number not in brought
            self.busy(gesprek_id, on=False)
