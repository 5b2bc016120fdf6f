"""Does a tick cost nothing where nothing is due, and find all that is?"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from typing import Any

from tests.fakes.app import Service
from waakvlam.services.tick import WORDS_LIVE, tick


async def writes_of_a_tick(service: Service, monkeypatch: Any) -> int:
    """How many transactions that may change things a tick opens."""
    opened: list[AbstractAsyncContextManager[Any]] = []
    released = service.store.write

    def counted() -> AbstractAsyncContextManager[Any]:
        opened.append(released())
        return opened[-1]

    with monkeypatch.context() as patch:
        patch.setattr(service.store, "write", counted)
        await tick(service.app, now=service.clock())
    return len(opened)


async def test_a_tick_with_nothing_due_takes_no_lock(service: Service, monkeypatch: Any) -> None:
    anna = service.person("anna")
    await anna.says("hallo")
    assert await writes_of_a_tick(service, monkeypatch) == 0


async def test_what_was_dealt_with_is_found_once_its_day_is_over(service: Service, monkeypatch: Any) -> None:
    anna = service.person("anna")
    await anna.says("hallo")
    service.clock.later(days=WORDS_LIVE / timedelta(days=1), minutes=1)
    assert await writes_of_a_tick(service, monkeypatch) > 0
    assert await writes_of_a_tick(service, monkeypatch) == 0  # and nothing is left to forget
