"""Does everything that must be said arrive, in the right order, as often as it should?"""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from datetime import timedelta

import pytest
from sqlalchemy import select

from tests.fakes.app import CHANNEL, Person, Service, agree_waakvlam, fill_melding
from waakvlam.adapters.database.tables import outbox
from waakvlam.domain.errors import Moved, NotDelivered, PerhapsDelivered, TryLater, Unreachable
from waakvlam.domain.inbox import Vorm
from waakvlam.domain.outbox import Priority, SendState
from waakvlam.services.deliver_outbox import ATTEMPTS, LEASE, LONGEST_RETRY, deliver_outbox

REPLY, ALERT, ACUTE, CHECKIN = Priority.ANTWOORD, Priority.ALERT, Priority.ACUUT, Priority.CHECKIN


async def put(
    service: Service, person: Person, tekst: str, prioriteit: Priority = REPLY, *, betreft: str | None = None, sleutel: str | None = None
) -> str | None:
    """Put a message in line for somebody."""
    async with service.store.write() as tx:
        gesprek = await tx.gesprekken.find_or_open(kanaal=person.kanaal, adres=person.adres, now=service.clock())
        return await tx.outbox.add(
            gesprek_id=gesprek.id, gemeente="NL", inhoud={"tekst": tekst, "knoppen": []}, prioriteit=prioriteit, now=service.clock(),
            betreft=betreft, sleutel=sleutel, outbox_id=uuid.uuid4().hex,
        )


async def state(service: Service, outbox_id: str | None) -> tuple[str, str | None]:
    async with service.store.engine.connect() as connection:
        row = (await connection.execute(select(outbox.c.state, outbox.c.fout).where(outbox.c.id == outbox_id))).one()
        return row.state, row.fout


def said(service: Service) -> list[str]:
    return [one.tekst for one in service.channel.sent]


async def test_danger_goes_before_an_alert_before_a_reply_before_a_check_in(service: Service) -> None:
    for number, prioriteit in enumerate((CHECKIN, REPLY, ALERT, ACUTE)):
        await put(service, service.person(f"p{number}"), prioriteit.name, prioriteit)
    order = []
    async with service.store.write() as tx:
        while taken := await tx.outbox.claim(kanaal=CHANNEL, now=service.clock(), lease=LEASE, limit=1):
            order += [one.inhoud["tekst"] for one in taken]
    assert order == ["ACUUT", "ALERT", "ANTWOORD", "CHECKIN"]


async def test_one_chat_gets_its_messages_in_their_order(service: Service) -> None:
    buur = service.person("buur")
    for number in range(30):
        await put(service, buur, f"{number:02}")
    await service.deliver()
    assert said(service) == [f"{number:02}" for number in range(30)]


async def test_senders_at_once_send_everything_once_and_in_order(service: Service) -> None:
    people = [service.person(f"p{number}") for number in range(5)]
    for number in range(4):
        for person in people:
            await put(service, person, f"{number}")
    for _ in range(10):
        await asyncio.gather(*(deliver_outbox(service.app, service.channel, kanaal=CHANNEL) for _ in range(3)))
    for person in people:
        assert [one.tekst for one in person.messages] == ["0", "1", "2", "3"]


async def test_danger_overtakes_a_reply_that_hangs_in_the_same_chat(service: Service) -> None:
    buur = service.person("buur")
    await put(service, buur, "antwoord")
    async with service.store.write() as tx:
        assert await tx.outbox.claim(kanaal=CHANNEL, now=service.clock(), lease=LEASE, limit=1)  # a sender that hangs has it
    await put(service, buur, "gevaar", ACUTE)
    await put(service, buur, "nog een antwoord")
    await service.deliver()
    assert said(service) == ["gevaar"]


async def test_another_chat_does_not_wait_for_one_that_must(service: Service) -> None:
    await put(service, service.person("a"), "eerste")
    await put(service, service.person("b"), "tweede")
    service.channel.fails(TryLater(seconden=30), adres="a")
    await service.deliver()
    assert said(service) == ["tweede"]


async def test_too_many_requests_waits_as_long_as_asked_and_then_goes(service: Service) -> None:
    made = await put(service, service.person("a"), "hallo")
    service.channel.fails(TryLater(seconden=7.5))
    await service.deliver()
    service.clock.later(seconds=7)
    await service.deliver()
    assert said(service) == []
    service.clock.later(seconds=1)
    await service.deliver()
    assert said(service) == ["hallo"]
    assert (await state(service, made))[0] == SendState.VERZONDEN


async def test_a_chat_that_moved_gets_it_at_its_new_address(service: Service) -> None:
    await put(service, service.person("-1"), "hallo")
    service.channel.fails(Moved(adres="-1001"))
    await service.deliver()
    assert [(one.adres, one.tekst) for one in service.channel.sent] == [("-1001", "hallo")]


async def test_a_chat_that_moved_to_an_address_we_know_already_holds_up_nobody(service: Service) -> None:
    await service.person("-1001").gives(Vorm.BEGIN)
    await put(service, service.person("-1"), "hallo")
    await put(service, service.person("ander"), "voor een ander", CHECKIN)
    service.channel.fails(Moved(adres="-1001"), adres="-1")
    await service.deliver()
    assert "voor een ander" in said(service)


async def test_who_blocked_us_is_remembered_as_out_of_reach(service: Service) -> None:
    buur = service.person("buur")
    made = await put(service, buur, "hallo")
    service.channel.fails(Unreachable(reden="geblokkeerd"))
    await service.deliver()
    assert (await state(service, made))[0] == SendState.MISLUKT
    assert not (await buur.gesprek()).bereikbaar
    await buur.says("hallo")
    assert (await buur.gesprek()).bereikbaar


async def test_what_is_refused_becomes_a_dead_letter_and_the_next_goes(service: Service) -> None:
    buur = service.person("buur")
    poison = await put(service, buur, "gif")
    await put(service, buur, "daarna")
    service.channel.fails(NotDelivered(reden="geweigerd"))
    await service.deliver()
    assert await state(service, poison) == (SendState.MISLUKT, "NotDelivered")
    assert said(service) == ["daarna"]


async def test_an_outage_is_waited_out_and_nothing_is_lost(service: Service) -> None:
    await put(service, service.person("a"), "hallo")
    service.channel.fails(*[NotDelivered(reden="geen netwerk", tijdelijk=True)] * 30)
    waited = timedelta(0)
    while not said(service):
        await service.deliver()
        service.clock.now += LONGEST_RETRY
        waited += LONGEST_RETRY
        assert waited < timedelta(hours=6)
    assert said(service) == ["hallo"]


async def test_an_outage_of_days_ends_as_a_dead_letter(service: Service) -> None:
    made = await put(service, service.person("a"), "hallo")
    service.channel.fails(*[NotDelivered(reden="geen netwerk", tijdelijk=True)] * (ATTEMPTS + 1))
    for _ in range(ATTEMPTS + 1):
        await service.deliver()
        service.clock.now += LONGEST_RETRY
    assert (await state(service, made))[0] == SendState.MISLUKT


@pytest.mark.parametrize("prioriteit", [ACUTE, ALERT, REPLY])
async def test_what_may_have_arrived_goes_again_and_says_so(service: Service, prioriteit: Priority) -> None:
    await put(service, service.person("a"), "bel 112", prioriteit)
    service.channel.fails(PerhapsDelivered(reden="ReadTimeout"))
    await service.deliver()
    service.clock.later(seconds=5)
    await service.deliver()
    assert len(said(service)) == 1
    assert "Misschien" in said(service)[0]
    assert "bel 112" in said(service)[0]


async def test_a_channel_that_never_confirms_is_not_sent_the_same_for_ever(service: Service) -> None:
    made = await put(service, service.person("a"), "bel 112", ALERT)
    service.channel.fails(*[PerhapsDelivered(reden="ReadTimeout")] * 20)
    for _ in range(10):
        await service.deliver()
        service.clock.later(minutes=10)
    assert (await state(service, made))[0] == SendState.ONZEKER


async def test_a_check_in_that_may_have_arrived_does_not_come_twice(service: Service) -> None:
    made = await put(service, service.person("a"), "hoe gaat het", CHECKIN)
    service.channel.fails(PerhapsDelivered(reden="ReadTimeout"))
    await service.deliver()
    service.clock.later(minutes=10)
    await service.deliver()
    assert said(service) == []
    assert (await state(service, made))[0] == SendState.ONZEKER


@pytest.mark.parametrize(("prioriteit", "again"), [(ACUTE, True), (ALERT, True), (REPLY, True), (CHECKIN, False)])
async def test_a_sender_that_fell_silent_is_taken_over_and_all_but_check_ins_are_sent_again(
    service: Service, prioriteit: Priority, again: bool
) -> None:
    await put(service, service.person("a"), "tekst", prioriteit)
    async with service.store.write() as tx:
        await tx.outbox.claim(kanaal=CHANNEL, now=service.clock(), lease=LEASE, limit=1)
    service.clock.now += LEASE + timedelta(seconds=1)
    await service.deliver()
    assert bool(said(service)) is again
    assert not again or "Misschien" in said(service)[0]


async def test_a_fault_of_the_channel_that_nobody_foresaw_loses_no_reply_of_the_others(service: Service) -> None:
    # The whole batch was taken up; what came after the fault must still go out, and go out as it was.
    for number in range(4):
        await put(service, service.person(f"p{number}"), f"{number}")
    service.channel.fails(RuntimeError("wat niemand voorzag"), adres="p1")
    for _ in range(5):
        with contextlib.suppress(RuntimeError):
            await service.deliver()
        service.clock.later(minutes=2)
    assert {"0", "2", "3"} <= set(said(service))


async def test_a_key_goes_once(service: Service) -> None:
    buur = service.person("buur")
    assert await put(service, buur, "een", sleutel="k")
    assert await put(service, buur, "twee", sleutel="k") is None
    assert await put(service, service.person("ander"), "drie", sleutel="k") is None
    await service.deliver()
    assert said(service) == ["een"]


async def test_a_key_that_went_out_does_not_go_again(service: Service) -> None:
    assert await put(service, service.person("buur"), "een", sleutel="k")
    await service.deliver()
    assert await put(service, service.person("buur"), "een", sleutel="k") is None


async def test_no_check_in_goes_out_after_toestemming_is_withdrawn_not_even_one_that_waits(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    service.channel.fails(*[NotDelivered(reden="geen netwerk", tijdelijk=True)] * 3, adres="ria")
    await service.tick(days=1)
    await ria.sends(Vorm.TEKST, tekst="stop")
    await service.work()
    for _ in range(5):
        service.clock.later(minutes=10)
        await service.deliver()
    assert not any("hoe gaat het" in message.tekst for message in ria.messages)
    assert "gestopt" in ria.last.tekst


async def test_no_check_in_goes_out_after_toestemming_is_withdrawn_not_even_one_that_is_in_hand(service: Service) -> None:
    from waakvlam.services.deliver_outbox import deliver_one
    from waakvlam.services.tick import tick

    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    await tick(service.app, now=service.clock.later(days=1))
    async with service.store.write() as tx:
        taken = await tx.outbox.claim(kanaal=CHANNEL, now=service.clock(), lease=LEASE, limit=5)
    await ria.sends(Vorm.TEKST, tekst="stop")
    await service.work()
    for one in taken:
        await deliver_one(service.app, service.channel, one, kanaal=CHANNEL)
    await service.deliver()
    assert not any("hoe gaat het" in message.tekst for message in ria.messages)


async def test_a_melding_alert_that_may_have_arrived_goes_again_with_its_buttons(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne"), service.person("buur")
    await fill_melding(buur)
    service.channel.fails(PerhapsDelivered(reden="ReadTimeout"), adres="sanne")
    await buur.presses("Ja, verstuur")
    service.clock.later(seconds=5)
    await service.deliver()
    assert "Misschien" in sanne.last.tekst
    assert "Jij hebt melding" in await sanne.presses("Ik pak dit op")
