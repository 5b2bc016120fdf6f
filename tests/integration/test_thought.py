"""Are two messages that belong together judged together, with nothing delayed and nothing answered twice?"""

from __future__ import annotations

import asyncio
import contextlib

from sqlalchemy import select

from bot.workers import Bell, work_inbox
from tests.databases import only_sqlite
from tests.fakes.app import Act, Person, Service, labels
from waakvlam.adapters.database.tables import inbox
from waakvlam.domain.inbox import Vorm
from waakvlam.domain.labels import Soort
from waakvlam.services.continue_conversation import begin
from waakvlam.services.small_talk import doubt


def alarms(person: Person) -> int:
    return sum("Bel nu 112" in message.tekst for message in person.messages)


async def test_danger_that_only_two_messages_tell_is_answered_when_the_second_comes_in(service: Service) -> None:
    buur = service.person("buur")
    assert not (await buur.sends(Vorm.TEKST, tekst="mijn buurman ademt")).acuut
    service.clock.later(seconds=4)
    assert (await buur.sends(Vorm.TEKST, tekst="niet meer")).acuut  # before anybody has worked on the first
    await service.deliver()
    assert alarms(buur) == 1


async def test_danger_in_the_first_is_answered_at_once_and_not_again_with_the_second(service: Service) -> None:
    buur = service.person("buur")
    assert (await buur.sends(Vorm.TEKST, tekst="ik heb alle pillen ingenomen")).acuut
    await service.deliver()
    assert alarms(buur) == 1
    service.clock.later(seconds=3)
    assert not (await buur.sends(Vorm.TEKST, tekst="net")).acuut
    await service.settle()
    assert sum("Wat je schrijft, neem ik serieus" in message.tekst or "gevaarlijk zijn" in message.tekst for message in buur.messages) == 1


async def test_after_a_silence_they_are_two_messages(service: Service) -> None:
    buur = service.person("buur")
    await buur.sends(Vorm.TEKST, tekst="mijn buurman ademt")
    service.clock.later(seconds=90)
    assert not (await buur.sends(Vorm.TEKST, tekst="niet meer boos zijn")).acuut


async def test_an_answer_in_between_keeps_them_apart(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    for label in ("Ik maak me zorgen", "Nee, geen gevaar nu", "Buur, familie"):
        await buur.presses(label)
    await buur.says("Arnhem")
    await buur.says("de man die ademt")  # whom it is about
    assert not (await buur.sends(Vorm.TEKST, tekst="niet meer in de straat")).acuut


async def test_words_of_two_people_are_never_put_together(service: Service) -> None:
    await service.person("een").sends(Vorm.TEKST, tekst="mijn buurman ademt")
    assert not (await service.person("twee").sends(Vorm.TEKST, tekst="niet meer")).acuut


async def test_they_are_judged_together_while_the_worker_hangs_on_the_first(service: Service) -> None:
    """The real loop over the inbox: Rasa hangs on the first message, and the second still raises the alarm at once, in order."""
    buur = service.person("buur")
    service.nlu.mode = "hangs"
    bell = Bell()
    loop = asyncio.create_task(work_inbox(service.app, inbox=bell, outbox=Bell()))
    try:
        await buur.sends(Vorm.TEKST, tekst="ik wil vanavond")
        bell.ring()
        while not service.nlu.asked:  # noqa: ASYNC110 - the fake has no event for it
            await asyncio.sleep(0.01)
        assert (await buur.sends(Vorm.TEKST, tekst="een eind aan mijn leven maken")).acuut
        await service.deliver()
        assert "113" in buur.last.tekst
        service.nlu.thaw.set()
        for _ in range(200):
            async with service.store.engine.connect() as connection:
                states = [row.state for row in await connection.execute(select(inbox.c.state).order_by(inbox.c.volgnr))]
            if states == ["klaar", "klaar"]:
                break
            await asyncio.sleep(0.05)
        assert states == ["klaar", "klaar"]
    finally:
        loop.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await loop


def does_not_know() -> Act:
    """What Rasa's action does with words it does not understand."""

    async def act(beurt: object, question: dict[str, object]) -> None:
        await doubt(beurt, tekst=str(question["tekst"]), meanings=[Soort.MELDING])  # type: ignore[arg-type]

    return act


def starts() -> Act:
    """What Rasa's action does with a worry."""

    async def act(beurt: object, question: dict[str, object]) -> None:
        await begin(beurt, "melding", tekst=str(question["tekst"]), triage=labels(Soort.MELDING))  # type: ignore[arg-type]

    return act


@only_sqlite
async def test_what_was_not_understood_is_understood_with_what_follows_and_read_as_one(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    service.nlu.will_do(does_not_know(), starts())
    await buur.says("mijn buurvrouw van 83")
    await buur.says("doet al drie weken niet open in Arnhem")
    assert service.nlu.asked[-1]["tekst"] == "mijn buurvrouw van 83\ndoet al drie weken niet open in Arnhem"
    service.nlu.mode = "away"
    concept = await buur.concept()
    assert concept is not None
    assert concept.velden["gezien"].count("buurvrouw") == 1
    assert [concept.velden[name] for name in ("wie", "sinds", "gemeente")] == ["mijn buurvrouw van 83", "al drie weken", "GM0202"]
    assert "‘mijn buurvrouw van 83’" in await buur.presses("Nee, geen gevaar nu")


@only_sqlite
async def test_possible_danger_that_two_messages_tell_is_asked_about(service: Service) -> None:
    buur = service.person("buur")
    await buur.sends(Vorm.TEKST, tekst="ik wil gewoon")
    await buur.sends(Vorm.TEKST, tekst="niet meer leven")
    await service.settle()
    assert any("Is er op dit moment gevaar" in message.tekst for message in buur.messages)
