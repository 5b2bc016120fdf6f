"""Is a page brought what is new for it, by one look for all pages?"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
from sqlalchemy import update

from bot.web.streams import Page, Streams
from tests.fakes.app import Person, Service, agree_waakvlam
from waakvlam.adapters.database.tables import outbox
from waakvlam.domain.inbox import Vorm
from waakvlam.services.deliver_outbox import shown
from waakvlam.services.tick import tick

SOON = 5.0


@pytest.fixture
async def streams(service: Service) -> AsyncIterator[Streams]:
    """The watcher, running."""
    made = Streams(service.app)
    watching = asyncio.create_task(made.watch())
    yield made
    watching.cancel()
    with suppress(asyncio.CancelledError):
        await watching


async def person_at(service: Service, name: str) -> tuple[Person, str]:
    """Somebody on the web whose conversation is open, with all it said so far shown."""
    person = service.person(name, kanaal="web")
    await person.sends(Vorm.BEGIN)
    await service.work()
    gesprek = await person.gesprek()
    async with service.store.read() as tx:
        said = [one.id for one in await tx.outbox.unseen(gesprek.id)]
    await shown(service.app, gesprek_id=gesprek.id, ids=said)
    return person, gesprek.id


async def brought(page: Page, streams: Streams) -> list[str]:
    """The texts a page is brought."""
    page.bell.clear()
    streams.look()
    await asyncio.wait_for(page.bell.wait(), SOON)
    return [one.inhoud["tekst"] for one in page.take()]


async def test_each_page_is_brought_its_own_messages(service: Service, streams: Streams) -> None:
    (anna, anna_id), (_, ben_id) = await person_at(service, "anna"), await person_at(service, "ben")
    pages = [streams.listen(anna_id), streams.listen(anna_id)]  # two windows
    other = streams.listen(ben_id)
    for page in (*pages, other):
        page.missed = False  # it looked for itself when it opened
    await anna.sends(Vorm.TEKST, tekst="hallo daar")
    await service.work()
    texts = await brought(pages[0], streams)
    assert texts
    assert [one.inhoud["tekst"] for one in pages[1].take()] == texts
    assert other.take() == []
    assert not any(page.missed for page in pages)


async def test_a_message_that_cannot_be_read_does_not_hold_up_the_others(service: Service, streams: Streams) -> None:
    (anna, anna_id), (ben, ben_id) = await person_at(service, "anna"), await person_at(service, "ben")
    for person in (anna, ben):
        await person.sends(Vorm.TEKST, tekst="hallo daar")
    await service.work()
    async with service.store.write() as tx:
        await tx.connection.execute(update(outbox).where(outbox.c.gesprek_id == ben_id).values(inhoud_enc=b"\x01kapot"))
    page, other = streams.listen(anna_id), streams.listen(ben_id)  # only now: the watcher must not have looked before the row was spoilt
    page.missed = other.missed = False
    await brought(page, streams)
    assert page.missed  # so it looks for itself, and finds its own
    async with service.store.read() as tx:
        assert await tx.outbox.unseen(anna_id)


async def test_what_hangs_on_a_check_in_begins_in_the_transaction_that_says_it_was_shown(service: Service) -> None:
    await service.begeleider("telegram-sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    gesprek = await ria.gesprek()
    async with service.store.read() as tx:
        plan = await tx.waakvlammen.plan_of(gesprek.id)
    assert plan is not None
    service.clock.now = plan.next_at
    await tick(service.app, now=service.clock())
    async with service.store.read() as tx:
        waiting = await tx.outbox.unseen(gesprek.id)
    assert [one.betreft.partition(":")[0] for one in waiting if one.betreft] == ["checkin"]
    for _ in range(2):  # the page may say it twice
        await shown(service.app, gesprek_id=gesprek.id, ids=[one.id for one in waiting])
    async with service.store.read() as tx:
        checkin = await tx.waakvlammen.checkin(str(waiting[0].betreft).partition(":")[2])
    assert checkin is not None
    assert checkin.state == "verzonden"
