"""Is the safety question answered, asked once more, and never lost?"""

from __future__ import annotations

import pytest

from tests.databases import only_sqlite
from tests.fakes.app import Service, agree_waakvlam, fill_melding, understood_as
from waakvlam.domain.concept import ConceptSoort
from waakvlam.domain.gesprek import REPEAT_AFTER, GevaarStand
from waakvlam.domain.inbox import Vorm
from waakvlam.domain.labels import Rol, Soort, Urgentie
from waakvlam.services.continue_conversation import begin
from waakvlam.services.receive_message import receive_message

QUESTION = "Eerst iets belangrijks"
WORRY = "de post ligt op de mat bij de buren"




async def test_while_rasa_is_away_the_question_follows_free_text(service: Service) -> None:
    buur = service.person("buur")
    said = await buur.says(WORRY)
    assert QUESTION in said
    assert buur.buttons == ["Ja, er is nu gevaar", "Nee, geen gevaar nu", "Ik weet het niet"]


async def test_an_answer_beside_the_question_gets_it_once_more_with_the_numbers(service: Service) -> None:
    buur = service.person("buur")
    await buur.says(WORRY)
    said = await buur.says("en de hond blaft heel erg veel de laatste tijd")
    assert "Ik vraag het nog één keer" in said
    assert "112" in said
    assert "113" in said
    # After that the conversation goes on: the question is not put a third time.
    said = await buur.says("er staat ook een oude fiets in de tuin te roesten")
    assert "nog één keer" not in said
    assert said
    concept = await buur.concept()
    assert concept is not None
    kept = "\n".join(concept.velden.values())
    assert all(part in kept for part in (WORRY, "hond blaft", "oude fiets"))


async def test_silence_gets_it_once_more_with_the_numbers_and_no_third_time(service: Service) -> None:
    buur = service.person("buur")
    await buur.says(WORRY)
    before = len(buur.messages)
    await service.tick(seconds=REPEAT_AFTER.total_seconds() - 1)
    assert len(buur.messages) == before
    await service.tick(seconds=1)
    assert "Ik vraag het nog één keer" in buur.last.tekst
    for _ in range(3):
        await service.tick(minutes=10)
    assert len(buur.messages) == before + 1


async def test_two_ticks_at_once_put_it_once_more_once(service: Service) -> None:
    import asyncio

    from waakvlam.services.tick import tick

    buur = service.person("buur")
    await buur.says(WORRY)
    before = len(buur.messages)
    now = service.clock.later(minutes=4)
    await asyncio.gather(tick(service.app, now=now), tick(service.app, now=now))
    await service.deliver()
    assert len(buur.messages) == before + 1


async def test_an_answer_stops_the_clock(service: Service) -> None:
    buur = service.person("buur")
    await buur.says(WORRY)
    await buur.presses("Nee, geen gevaar nu")
    before = len(buur.messages)
    await service.tick(minutes=10)
    assert len(buur.messages) == before


@pytest.mark.parametrize("words", ["nee ik ben niet veilig", "niet veilig", "nee ik ben bang", "niet goed ze bloedt", "niet ok"])
@only_sqlite
async def test_a_no_that_says_more_is_not_taken_for_no_danger(service: Service, words: str) -> None:
    buur = service.person("buur")
    await buur.says(WORRY)
    assert "112" in await buur.says(words)
    assert (await buur.gesprek()).gevaar is not GevaarStand.NEE


@pytest.mark.parametrize("words", ["laat maar", "hoeft niet", "vergeet het", "toch niet"])
@only_sqlite
async def test_never_mind_does_not_close_the_subject(service: Service, words: str) -> None:
    buur = service.person("buur")
    await buur.says(WORRY)
    said = await buur.says(words)
    assert "laat ik dit niet zomaar los" in said
    assert "112" in said
    assert "Er is nu geen gevaar" in buur.buttons
    gesprek = await buur.gesprek()
    assert gesprek.vraag == "gevaar"


async def test_never_mind_after_acute_danger_does_not_close_the_subject(service: Service) -> None:
    buur = service.person("buur")
    await buur.says("ik ga er vanavond een eind aan maken")
    assert "laat ik dit niet zomaar los" in await buur.says("laat maar")
    assert (await buur.gesprek()).gevaar is GevaarStand.JA


ANSWERS = [
    # words, or a button; what is said; where danger stands after
    ("ja", "112", GevaarStand.JA),
    ("Ja, er is nu gevaar", "112", GevaarStand.JA),
    ("nee", "moeite", GevaarStand.NEE),
    ("Nee, geen gevaar nu", "moeite", GevaarStand.NEE),
    ("weet ik niet", "Dat is ook een antwoord", GevaarStand.NEE),
    ("Ik weet het niet", "Dat is ook een antwoord", GevaarStand.NEE),
]


@pytest.mark.parametrize(("answer", "holds", "stand"), ANSWERS, ids=[row[0] for row in ANSWERS])
@only_sqlite
async def test_each_answer_does_what_it_says(service: Service, answer: str, holds: str, stand: GevaarStand) -> None:
    buur = service.person("buur")
    await buur.says(WORRY)
    said = await (buur.presses(answer) if answer in buur.buttons else buur.says(answer))
    assert holds in said
    assert (await buur.gesprek()).gevaar is stand


async def test_words_that_were_held_are_understood_after_no(service: Service) -> None:
    buur = service.person("buur")
    await buur.says(WORRY)
    service.nlu.will_say(understood_as(Soort.MELDING, "begrepen"))
    assert "begrepen" in await buur.presses("Nee, geen gevaar nu")
    assert WORRY in service.nlu.asked[-1]["tekst"]


async def test_words_that_were_held_survive_a_crash_while_they_are_understood(service: Service) -> None:
    buur = service.person("buur")
    await buur.says(WORRY)
    service.nlu.mode = "raises"
    await buur.sends(Vorm.KNOP, token=buur.token("Nee, geen gevaar nu"))
    received = await service.claim()
    assert received is not None
    with pytest.raises(RuntimeError):
        await receive_message(service.app, received)
    # The process was killed here. Another takes the message over when the lease is over.
    service.clock.later(minutes=1)
    service.nlu.mode = "away"
    await service.settle()
    concept = await buur.concept()
    assert concept is not None
    assert WORRY in "\n".join(concept.velden.values())


async def test_words_that_were_held_become_what_was_seen_in_the_melding(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await buur.says(WORRY)
    await buur.presses("Nee, geen gevaar nu")
    await buur.presses("Ik maak me zorgen")
    concept = await buur.concept()
    assert concept is not None
    assert concept.soort == ConceptSoort.MELDING
    assert concept.velden["gezien"] == WORRY
    assert concept.velden["gevaar"] == "nee"


async def test_the_model_may_raise_to_the_question_and_the_words_wait(service: Service) -> None:
    buur = service.person("buur")
    service.nlu.will_say(understood_as(Soort.MELDING, raised=True, urgentie=Urgentie.CHECK, rol=Rol.BURGER))
    assert QUESTION in await buur.says(WORRY)
    concept = await buur.concept()
    assert concept is not None
    assert concept.velden["tekst"] == WORRY


async def test_the_model_may_raise_to_the_numbers(service: Service) -> None:
    buur = service.person("buur")
    service.nlu.will_say(
        understood_as(Soort.HULPVRAAG, raised=True, urgentie=Urgentie.ACUUT, rol=Rol.ZELF, signalen=("suicidaal",))
    )
    said = await buur.says("alles is klaar voor morgen")
    assert "113.nl" in said
    assert (await buur.gesprek()).gevaar is GevaarStand.JA


async def test_no_holds_for_half_an_hour_and_then_the_question_is_put_again(service: Service) -> None:
    buur = service.person("buur")
    await buur.says(WORRY)
    await buur.presses("Nee, geen gevaar nu")
    assert QUESTION not in await buur.says("en de katten lopen los in de straat")
    service.clock.later(minutes=31)
    assert QUESTION in await buur.says("de brievenbus zit nu ook vol")


async def test_new_acute_words_are_answered_though_no_was_said_just_now(service: Service) -> None:
    buur = service.person("buur")
    await buur.says(WORRY)
    await buur.presses("Nee, geen gevaar nu")
    assert "113" in await buur.says("ik ga er vanavond een eind aan maken")


async def test_the_question_goes_before_all_others_in_a_melding(service: Service) -> None:
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    assert QUESTION in await buur.presses("Ik maak me zorgen")


async def test_danger_reaches_the_team_of_a_melding_that_was_handed_over(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne"), service.person("buur")
    await fill_melding(buur)
    await buur.presses("Ja, verstuur")
    said = await buur.says("mijn buurman ademt niet meer")
    assert "Mogelijk gevaar" in sanne.last.tekst
    assert "team dat met je meekijkt" in said
    assert "ademt" not in sanne.last.tekst


async def test_danger_reaches_the_team_of_an_inwoner_who_agreed_and_not_of_one_who_stopped(service: Service) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    await agree_waakvlam(ria)
    await ria.says("ik ga er vanavond een eind aan maken")
    assert "Mogelijk gevaar: Ria" in sanne.last.tekst
    await ria.presses("Er is nu geen gevaar")
    await ria.says("stop")
    heard = len(sanne.messages)
    assert "niemand live mee" in await ria.says("ik ga er vanavond een eind aan maken")
    assert len(sanne.messages) == heard


async def test_danger_of_a_stranger_reaches_no_team_and_the_text_is_honest(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne"), service.person("buur")
    heard = len(sanne.messages)
    assert "niemand live mee" in await buur.says("ik ga er vanavond een eind aan maken")
    assert len(sanne.messages) == heard


async def test_help_asks_first_and_then_gives_the_route_and_the_offer(service: Service) -> None:
    ria = service.person("ria")

    async def hulp(beurt: object, question: dict[str, object]) -> None:
        await begin(beurt, "hulp", tekst=str(question["tekst"]))  # type: ignore[arg-type]

    service.nlu.will_do(hulp)
    said = await ria.says("het gaat niet zo lekker de laatste tijd")
    assert service.app.texts("veiligheid.vraag.zelf") in said
    said = await ria.presses("Nee, geen gevaar nu")
    assert "huisarts" in said.lower()
    assert "Ja, ik wil een waakvlam" in ria.buttons


@pytest.mark.parametrize(("press", "kept"), [("Ik weet het niet", "weet_niet"), ("Nee, geen gevaar nu", "nee")])
async def test_what_was_answered_about_danger_goes_with_the_melding_that_comes_of_the_words(
    service: Service, press: str, kept: str
) -> None:
    buur = service.person("buur")
    await buur.says(WORRY)
    await buur.presses(press)
    concept = await buur.concept()
    assert concept is not None
    assert concept.velden["gevaar"] == kept
