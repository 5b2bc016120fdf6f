"""How does a test wait for something that it cannot await, or decide itself what time it is?"""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Clock:
    """Unix seconds that only a test moves: `clock.now += 60`."""

    now = 1_800_000_000.0

    def __call__(self) -> float:
        """The time now."""
        return self.now


async def until(condition: Callable[[], object], seconds: float = 5) -> None:
    """Let the loop run until the condition is true; TimeoutError after so many seconds."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - the condition belongs to code that has no event for it
            await asyncio.sleep(0.001)
