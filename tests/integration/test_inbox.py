"""Is every message worked on once, in the order of its conversation, whoever fails?"""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.workers import DEAD_AFTER, Bell, work_inbox
from tests.fakes.app import LEASE, Service
from waakvlam.adapters.database.tables import inbox
from waakvlam.domain.errors import Superseded
from waakvlam.domain.inbox import InboxRef, InboxState, Received, Vorm
from waakvlam.services.dialogue import turn_of
from waakvlam.services.receive_message import receive_message


async def finish(service: Service, received: Received) -> None:
    async with service.store.write() as tx:
        await tx.inbox.finish(received.ref, now=service.clock())


async def fail(service: Service, received: Received) -> InboxState:
    async with service.store.write() as tx:
        return await tx.inbox.release(received.ref, fout="RuntimeError", dead_after=DEAD_AFTER, now=service.clock())


async def test_messages_of_one_person_are_dealt_with_in_their_order(service: Service) -> None:
    buur = service.person("buur")
    for number in range(3):
        await buur.sends(Vorm.TEKST, tekst=f"{number}")
    for number in range(3):
        received = await service.claim()
        assert received is not None
        assert received.tekst == f"{number}"
        assert await service.claim() is None  # the next waits for this one
        await finish(service, received)
    assert await service.claim() is None


async def test_another_person_does_not_wait(service: Service) -> None:
    await service.person("a").sends(Vorm.TEKST, tekst="a")
    await service.person("b").sends(Vorm.TEKST, tekst="b")
    first, second = await service.claim(), await service.claim()
    assert first is not None
    assert second is not None
    assert {first.tekst, second.tekst} == {"a", "b"}


async def test_workers_at_once_take_each_message_once(service: Service) -> None:
    people = [service.person(f"p{number}") for number in range(6)]
    for round_ in range(3):
        for person in people:
            await person.sends(Vorm.TEKST, tekst=f"{person.adres} {round_}")
    dealt: list[str] = []

    async def worker() -> None:
        while (received := await service.claim()) is not None:
            dealt.append(received.tekst)
            await asyncio.sleep(0)
            await finish(service, received)

    while len(dealt) < 18:
        await asyncio.gather(*(worker() for _ in range(4)))
    assert sorted(dealt) == sorted(f"p{number} {round_}" for number in range(6) for round_ in range(3))
    for person in people:
        own = [text for text in dealt if text.startswith(f"{person.adres} ")]
        assert own == sorted(own)


async def test_a_message_of_a_worker_that_fell_silent_is_taken_again_when_its_lease_is_over(service: Service) -> None:
    await service.person("buur").sends(Vorm.TEKST, tekst="hallo")
    first = await service.claim()
    assert first is not None
    service.clock.now += LEASE
    assert await service.claim() is None
    service.clock.later(seconds=1)
    second = await service.claim()
    assert second is not None
    assert second.ref == InboxRef(inbox_id=first.ref.inbox_id, poging=first.ref.poging + 1)


async def test_a_superseded_attempt_is_refused_and_leaves_nothing(service: Service) -> None:
    buur = service.person("buur")
    await buur.sends(Vorm.TEKST, tekst="hallo")
    old = await service.claim()
    service.clock.later(minutes=1)
    new = await service.claim()
    assert old is not None
    assert new is not None
    with pytest.raises(Superseded):
        await receive_message(service.app, old)
    with pytest.raises(Superseded):
        async with turn_of(service.app, gesprek_id=old.gesprek_id, ref=old.ref) as beurt:
            await beurt.change(vraag="melding.rol")
    assert (await buur.gesprek()).vraag is None
    await receive_message(service.app, new)
    await service.deliver()
    assert buur.messages


async def test_an_attempt_superseded_while_it_writes_leaves_nothing(service: Service) -> None:
    buur = service.person("buur")
    await buur.sends(Vorm.TEKST, tekst="hallo")
    received = await service.claim()
    assert received is not None
    await finish(service, received)
    with pytest.raises(Superseded):
        async with service.store.write() as tx:
            await tx.inbox.first_effect(received.ref, "melding", gemeente="NL", now=service.clock())


async def test_a_frozen_turn_that_thaws_after_the_fall_back_is_refused(service: Service) -> None:
    buur = service.person("buur")

    await buur.says("de vogels fluiten")  # Rasa is away: the buttons path
    about = service.nlu.asked[0]["metadata"]
    ref = InboxRef(inbox_id=about["inbox_id"], poging=about["poging"])
    with pytest.raises(Superseded):
        await turn_of(service.app, gesprek_id=about["gesprek_id"], ref=ref).__aenter__()


async def test_a_message_that_keeps_failing_becomes_a_dead_letter_and_blocks_nobody(service: Service) -> None:
    buur, other = service.person("buur"), service.person("ander")
    await buur.sends(Vorm.TEKST, tekst="gif")
    await buur.sends(Vorm.TEKST, tekst="daarna")
    await other.sends(Vorm.TEKST, tekst="een ander")
    states = []
    while (received := await service.claim()) is not None:
        if received.tekst == "gif":
            states.append(await fail(service, received))
        else:
            await finish(service, received)
            states.append(received.tekst)
    assert states.count(InboxState.WACHT) == DEAD_AFTER - 1
    assert states.count(InboxState.DOOD) == 1
    assert states[-1] == "daarna" or "daarna" in states
    assert "een ander" in states
    async with service.store.engine.connect() as connection:
        kept = (await connection.execute(select(inbox.c.state, inbox.c.fout).where(inbox.c.state == "dood"))).all()
    assert [(row.state, row.fout) for row in kept] == [("dood", "RuntimeError")]  # kept, with why


async def test_what_was_dealt_with_is_forgotten_and_what_died_is_kept(service: Service) -> None:
    buur = service.person("buur")
    await buur.sends(Vorm.TEKST, tekst="klaar")
    received = await service.claim()
    assert received is not None
    await finish(service, received)
    await buur.sends(Vorm.TEKST, tekst="dood")
    for _ in range(DEAD_AFTER):
        received = await service.claim()
        assert received is not None
        await fail(service, received)
    await service.tick(days=2)
    async with service.store.engine.connect() as connection:
        assert [row.state for row in await connection.execute(select(inbox.c.state))] == ["dood"]


async def test_each_effect_of_a_message_happens_once(service: Service) -> None:
    await service.person("buur").sends(Vorm.TEKST, tekst="hallo")
    received = await service.claim()
    assert received is not None
    found = []
    for _ in range(3):
        async with service.store.write() as tx:
            found.append(await tx.inbox.first_effect(received.ref, "melding", gemeente="NL", now=service.clock()))
    assert found == [True, False, False]


async def test_an_effect_of_a_transaction_that_failed_did_not_happen(service: Service) -> None:
    await service.person("buur").sends(Vorm.TEKST, tekst="hallo")
    received = await service.claim()
    assert received is not None

    async def fails() -> None:
        async with service.store.write() as tx:
            assert await tx.inbox.first_effect(received.ref, "melding", gemeente="NL", now=service.clock())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fails()
    async with service.store.write() as tx:
        assert not await tx.inbox.had_effect(received.ref.inbox_id)


async def test_the_loop_answers_everybody_though_one_message_always_fails(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    real = receive_message

    async def sometimes(app: object, received: Received) -> None:
        if received.tekst == "gif":
            raise RuntimeError("een fout van onszelf")
        await real(app, received)  # type: ignore[arg-type]

    monkeypatch.setattr("bot.workers.receive_message", sometimes)
    people = [service.person(f"p{number}") for number in range(4)]
    await people[0].sends(Vorm.TEKST, tekst="gif")
    for person in people:
        await person.sends(Vorm.TEKST, tekst="hallo")
    loop = asyncio.create_task(work_inbox(service.app, inbox=Bell(), outbox=Bell()))
    for _ in range(400):
        await asyncio.sleep(0.05)
        async with service.store.read() as tx:
            if await tx.inbox.oldest_open() is None:
                break
    loop.cancel()
    with pytest.raises(asyncio.CancelledError):
        await loop
    await service.deliver()
    assert all(person.messages for person in people)


async def test_a_lease_is_longer_than_the_longest_turn() -> None:
    from bot.workers import LEASE as WORKER_LEASE
    from waakvlam.adapters.rasa import TURN_SECONDS

    assert timedelta(seconds=TURN_SECONDS) * 2 < WORKER_LEASE
