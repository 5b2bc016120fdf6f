"""Does somebody for whom it goes badly find help, and does a waakvlam keep watch?"""

from __future__ import annotations

import pytest

from tests.acceptance.conftest import agree_to_waakvlam
from tests.acceptance.service import Service
from tests.acceptance.web_client import WebChat

pytestmark = [pytest.mark.processes, pytest.mark.rasa]


def test_own_help_is_warm_words_the_safety_question_the_route_and_the_offer_of_a_waakvlam(web: Service) -> None:
    with WebChat(web.url) as chat:
        first = chat.say("het gaat niet goed met mij, ik slaap slecht en zit de hele dag alleen", "gevaar")
        assert "Goed dat je het zegt" in first
        route = chat.press("Nee, geen gevaar", "huisarts")
        assert "waakvlam" in route
        assert "Ja, ik wil een waakvlam" in chat.buttons


def test_a_trial_waakvlam_asks_within_seconds_and_slecht_reaches_the_begeleider(inwoner: WebChat, begeleider: WebChat) -> None:
    agree_to_waakvlam(inwoner, naam="Proef Pien")
    begeleider.wait("Proef Pien heeft een waakvlam")
    inwoner.turn = []
    asked = inwoner.wait("hoe gaat het", seconds=20)
    assert "Proef Pien" in asked
    answer = inwoner.press("Slecht", "gevaar")
    assert "begeleiders weten" in answer
    begeleider.wait("Proef Pien antwoordde op de waakvlam dat het slecht gaat")
    inwoner.press("Nee, geen gevaar")
    inwoner.say("STOP", "gestopt")
    begeleider.wait("Proef Pien is gestopt")
    inwoner.nothing_more()


def test_a_checkin_is_answered_in_own_words(inwoner: WebChat, begeleider: WebChat) -> None:
    agree_to_waakvlam(inwoner, naam="Woorden Wim")
    inwoner.turn = []
    inwoner.wait("hoe gaat het", seconds=20)
    assert "Ik vraag het je weer" in inwoner.say("gaat wel prima hoor, lekker buiten geweest met de hond")
    inwoner.say("stop", "gestopt")


def test_somebody_younger_than_sixteen_gets_the_kindertelefoon_and_no_waakvlam(inwoner: WebChat) -> None:
    inwoner.press("Ik wil een waakvlam", "16 jaar")
    assert "0800-0432" in inwoner.press("Nee, jonger", "Veilig Thuis")


def test_without_toestemming_nothing_begins(inwoner: WebChat) -> None:
    inwoner.press("Ik wil een waakvlam", "16 jaar")
    inwoner.say("ik ben 44", "gemeente")
    inwoner.say("Arnhem", "toestemming")
    assert "niets afgesproken" in inwoner.press("Nee, liever niet")


@pytest.mark.timeout(240)
def test_silence_gives_one_reminder_and_then_a_word_to_the_begeleider(web: Service, silent_inwoner: WebChat, begeleider: WebChat) -> None:
    # The terms of the demo are 45 seconds each; the inwoner fell silent when the first test of the run began.
    silent_inwoner.wait("Hoi Stille Stien", seconds=30)
    silent_inwoner.wait("nog niets van je gehoord", seconds=75)
    begeleider.turn = list(begeleider.heard)
    begeleider.wait("Stille Stien antwoordde niet", seconds=75)
    assert sum("nog niets van je gehoord" in one.tekst for one in silent_inwoner.heard) == 1
    assert sum("Stille Stien antwoordde niet" in one.tekst for one in begeleider.heard) == 1
