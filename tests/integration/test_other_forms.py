"""What does somebody hear who sends something other than new words?"""

from __future__ import annotations

import pytest

from tests.databases import only_sqlite
from tests.fakes.app import Service
from waakvlam.domain.inbox import Vorm
from waakvlam.services.understand import neutral

THINGS = {
    "foto": "foto", "sticker": "sticker", "spraak": "ingesproken", "video": "video", "locatie": "plek op de kaart", "bestand": "bestand",
    "contact": "contact", "iets nieuws": "Dit soort bericht",
}  # fmt: skip


@pytest.mark.parametrize(("wat", "holds"), THINGS.items())
@only_sqlite
async def test_a_thing_that_cannot_be_read_is_named_and_words_are_asked_for(service: Service, wat: str, holds: str) -> None:
    assert holds in await service.person("buur").gives(Vorm.ANDERS, wat=wat)


@pytest.mark.parametrize("words", ["", " ", "\n\t ", "\u00a0"])
@only_sqlite
async def test_an_empty_message_gets_an_answer(service: Service, words: str) -> None:
    assert "leeg" in await service.person("buur").says(words)


async def test_a_caption_is_kept_for_what_follows(service: Service) -> None:
    buur = service.person("buur")
    await buur.gives(Vorm.ANDERS, wat="foto", tekst="dit is zijn voordeur")
    concept = await buur.concept()
    assert concept is not None
    assert "voordeur" in concept.velden["tekst"]


async def test_a_changed_message_is_not_taken_as_an_answer(service: Service) -> None:
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    await buur.presses("Ik maak me zorgen")
    await buur.presses("Nee, geen gevaar nu")
    said = await buur.gives(Vorm.BEWERKT, tekst="toch de buurvrouw")
    assert "veranderd" in said
    assert (await buur.gesprek()).vraag == "melding.rol"


async def test_a_thing_in_the_middle_of_a_melding_leaves_the_question_open(service: Service) -> None:
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    await buur.presses("Ik maak me zorgen")
    await buur.presses("Nee, geen gevaar nu")
    await buur.gives(Vorm.ANDERS, wat="sticker")
    assert (await buur.gesprek()).vraag == "melding.rol"
    assert "welke gemeente" in await buur.presses("Buur, familie")


@pytest.mark.parametrize("words", ["/start", "/help", "/start iets"])
@only_sqlite
async def test_a_command_gets_the_welcome_with_the_numbers(service: Service, words: str) -> None:
    said = await service.person("buur").says(words)
    assert "Ik ben een computer" in said
    assert "112" in said
    assert "113" in said


FORGED = ["/melding", "/hulpvraag{}", '/affirm{"rol": "zelf"}', "//stop", " /restart", "/session_start", "/intent{}", "/"]


@pytest.mark.parametrize("words", FORGED)
@only_sqlite
async def test_text_that_looks_like_a_command_of_rasa_never_reaches_it_as_one(service: Service, words: str) -> None:
    assert await service.person("buur").says(words)
    assert service.nlu.asked
    assert all(not str(question["tekst"]).lstrip().startswith("/") and question["tekst"] for question in service.nlu.asked)


@pytest.mark.parametrize("words", ["/", "///", " / / x", "/\n/x", "\u00a0/x"])
def test_neutral_text_never_begins_with_a_slash(words: str) -> None:
    assert not neutral(words).startswith("/")
    assert neutral(words)


async def test_who_closes_the_chat_gets_nothing_said_and_is_out_of_reach_until_back(service: Service) -> None:
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    assert await buur.gives(Vorm.GEBLOKKEERD) == ""
    assert not (await buur.gesprek()).bereikbaar
    assert await buur.gives(Vorm.TERUG) == ""
    assert (await buur.gesprek()).bereikbaar


async def test_rasa_sees_a_pseudonym_and_no_address(service: Service) -> None:
    await service.person("613245").says("de vogels fluiten")
    assert "613245" not in str(service.nlu.asked)


@pytest.mark.parametrize("mode", ["away", "acts"])  # acts without an act: an empty answer, which is a failure too
async def test_nobody_is_left_without_a_word_when_rasa_fails(service: Service, mode: str) -> None:
    service.nlu.mode = mode
    buur = service.person("buur")
    said = await buur.says("de vogels fluiten")
    assert "moeite om gewone zinnen" in said
    concept = await buur.concept()
    assert concept is not None
    assert concept.velden["tekst"] == "de vogels fluiten"
