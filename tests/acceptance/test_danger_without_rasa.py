"""Is danger answered at once, and nobody left waiting, when Rasa is gone or hangs?"""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.acceptance.service import Service
from tests.acceptance.web_client import WebChat

pytestmark = [pytest.mark.processes, pytest.mark.rasa, pytest.mark.timeout(180)]
AT_ONCE = 1.0  # second
PLACES = ("/gesprek", "/demo/buur", "/demo/inwoner")
SELF = "ik maak er vanavond een eind aan, ik heb alles klaarliggen"
OTHER = "mijn buurman staat op het dak en hij zegt dat hij gaat springen"
NOT_UNDERSTOOD = "moeite om gewone zinnen te begrijpen"


def understands(service: Service) -> bool:
    """Whether a message is understood again."""
    with WebChat(service.url) as chat:
        return NOT_UNDERSTOOD not in chat.say("wie leest dit allemaal?")


@pytest.fixture(autouse=True)
def rasa_is_back(web: Service) -> Iterator[None]:
    """The next test meets a service that understands."""
    yield
    end = time.monotonic() + 90
    while not (web.is_ready() and understands(web)):
        assert time.monotonic() < end, "Rasa did not come back"
        time.sleep(0.5)


def danger_is_answered_at_once(chat: WebChat, text: str, number: str) -> None:
    began = time.monotonic()
    chat.say(text, number, seconds=5)
    told = chat.turn[-1]
    assert told.acuut
    assert "leest hier niemand" in told.tekst
    # What `wait` spends on hearing whether more comes is not the service's.
    assert time.monotonic() - began < AT_ONCE + 0.3


def test_danger_is_answered_at_once_in_every_chat_with_rasa_gone(web: Service) -> None:
    with web.gone("nlu"):
        for place in PLACES:
            with WebChat(web.url, place) as chat:
                danger_is_answered_at_once(chat, SELF, "113")
            with WebChat(web.url, place) as chat:
                danger_is_answered_at_once(chat, OTHER, "112")


def test_danger_overtakes_a_turn_that_hangs_and_everybody_else_is_answered_within_ten_seconds(web: Service) -> None:
    with WebChat(web.url) as hanging, WebChat(web.url) as other:
        with web.frozen("nlu"):
            began = time.monotonic()
            hanging.send("wie leest dit allemaal?")
            time.sleep(0.3)  # the turn is in Rasa's hands now
            danger_is_answered_at_once(hanging, SELF, "113")
            other.say("waar kan ik terecht met mijn zorgen?", seconds=10)
            assert any(NOT_UNDERSTOOD in one.tekst for one in other.heard)
            hanging.turn = list(hanging.heard)
            hanging.wait(NOT_UNDERSTOOD, seconds=10 - (time.monotonic() - began))
        hanging.nothing_more(3)
        other.nothing_more(0.5)


def test_an_action_that_thaws_has_no_second_effect(web: Service, begeleider: WebChat) -> None:
    with WebChat(web.url, "/demo/buur") as buur:
        with web.frozen("actions"):
            buur.say("mijn buurman in Arnhem is al maanden alleen en wast zich niet meer", NOT_UNDERSTOOD, seconds=10)
        buur.nothing_more(3)
        # The form that the frozen action would have opened is not there: the buttons path decides what comes next.
        buur.press("Nee, geen gevaar")
        assert sum("Over wie maak je je zorgen" in one.tekst for one in buur.heard) <= 1


def test_with_rasa_gone_the_buttons_take_a_whole_melding_and_what_was_typed_is_in_it(web: Service, begeleider: WebChat) -> None:
    with web.gone("nlu"), WebChat(web.url, "/demo/buur") as buur:
        buur.say("mijn buurvrouw in Arnhem doet al weken de gordijnen niet open", NOT_UNDERSTOOD)
        buur.press("Nee, geen gevaar", "Ik maak me zorgen om iemand")
        buur.press("Ik maak me zorgen om iemand", "Over wie")  # that it is a neighbour who writes was said
        buur.say("mevrouw Zonderlicht", "Waar kan het team")
        buur.press("Dat weet ik niet", "bekend zijn")
        summary = buur.press("Anoniem", "mag ik het versturen")
        assert "gordijnen niet open" in summary
        buur.press("Ja, verstuur", "doorgegeven")
        begeleider.turn = list(begeleider.heard)
        alert = begeleider.wait("mevrouw Zonderlicht")
        assert "gordijnen niet open" in alert


def test_an_unanswered_safety_question_is_asked_once_more_and_laat_maar_does_not_close_the_subject(web: Service) -> None:
    with WebChat(web.url) as chat:
        chat.say("mijn buurman is al dagen niet gezien en de post puilt uit de bus", "gevaar")
        again = chat.say("hij woont op nummer 31", "nog één keer")
        assert "112" in again
    with WebChat(web.url) as chat:
        chat.say(SELF, "113")
        stays = chat.say("laat maar")
        assert "112" in stays
        assert "113" in stays


@pytest.mark.parametrize(
    "text", ["ik heb net alle pillen ingenomen die ik had", "heb al mn pillen op", "ik heb net al mijn medicijnen in een keer geslikt"]
)
def test_the_words_are_right_for_who_is_asking(web: Service, text: str) -> None:
    with WebChat(web.url) as chat:
        told = chat.say(text, "112")
        assert "diegene" not in told  # it is the writer who is in danger
