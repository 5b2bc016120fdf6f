"""Does a worry on the web reach somebody, and does the melder hear of it?  (The demo, with its three chats.)"""

from __future__ import annotations

import re

import pytest

from tests.acceptance.service import Service
from tests.acceptance.web_client import WebChat

pytestmark = [pytest.mark.processes, pytest.mark.rasa]
WORRY = "mijn buurvrouw in Arnhem doet al weken de gordijnen niet open"


def tell_worry(buur: WebChat, *, persoon: str, plek: str = "Steenstraat 12, derde etage") -> str:
    """A whole melding up to its code."""
    first = buur.say(WORRY, "gevaar")
    assert "Arnhem" in first
    buur.press("Nee, geen gevaar", "Over wie")
    buur.say(persoon, "Waar kan het team")
    buur.say(plek, "Hoe wil je bekend zijn")
    summary = buur.press("Anoniem", "mag ik het versturen")
    assert persoon in summary
    assert plek in summary
    assert "Wijkteam Arnhem" in summary
    done = buur.press("Ja, verstuur", "doorgegeven")
    return re.search(r"WV-[0-9A-Z]{4}-[0-9A-Z]{4}", done).group()  # type: ignore[union-attr]


def test_the_first_words_say_that_it_is_a_computer_and_that_nobody_reads_along(web: Service) -> None:
    with WebChat(web.url) as chat:
        assert "computer" in chat.turn_text
        assert "leest niemand" in chat.turn_text


def test_a_melding_reaches_the_begeleider_and_the_buur_hears_that_it_is_picked_up(buur: WebChat, begeleider: WebChat) -> None:
    code = tell_worry(buur, persoon="mevrouw Jansen, een jaar of 70")
    alert = begeleider.wait(code)
    assert "Ik pak dit op" in alert
    assert "mevrouw Jansen" in alert  # the demo has content in the alert switched on
    begeleider.press("Ik pak dit op", "opgepakt")
    buur.wait(f"melding {code} opgepakt")
    begeleider.press("Afgerond", "afgerond")
    buur.wait(f"melding {code} is afgerond")


def test_what_was_said_in_the_first_message_is_not_asked_again(buur: WebChat, begeleider: WebChat) -> None:
    tell_worry(buur, persoon="mevrouw Pietersen")
    asked = "\n".join(one.tekst for one in buur.heard)
    for question in ("Wie ben jij", "In welke gemeente", "Wat heb je gezien", "Sinds wanneer"):
        assert question not in asked, question


def test_where_no_team_can_be_reached_the_bot_says_whom_to_call_and_nothing_is_passed_on(buur: WebChat) -> None:
    buur.say("mijn buurman in Weert praat de hele nacht tegen de muur en eet bijna niet meer", "gevaar")
    buur.press("Nee, geen gevaar")
    said = "\n".join(one.tekst for one in buur.heard)
    if "Wie ben jij" in buur.turn_text:
        said = buur.press("Buur, familie", "0800")
    assert "geen team" in said
    assert "0800" in said
    assert "doorgegeven aan" not in said


def test_the_same_message_sent_twice_by_a_page_counts_once(buur: WebChat) -> None:
    key = "11111111-2222-3333-4444-555555555555"
    for _ in range(2):
        assert buur.send("wie leest dit allemaal?", key=key).status_code == 202
    buur.wait("Alleen het team")
    buur.nothing_more()


def test_a_button_pressed_twice_by_a_begeleider_changes_nothing_the_second_time(buur: WebChat, begeleider: WebChat) -> None:
    code = tell_worry(buur, persoon="meneer De Groot")
    begeleider.wait(code)
    token = begeleider.token("Ik pak dit op")
    begeleider.press("Ik pak dit op", "opgepakt")
    begeleider._post("bericht", {"id": "99999999-2222-3333-4444-555555555555", "knop": token})
    begeleider.turn = []
    begeleider.wait("al gedrukt")
    buur.wait("opgepakt")
    buur.nothing_more(0.5)


@pytest.mark.parametrize(
    "text",
    [
        "🙈🙈🙈",  # emoji only
        "/intent{}",  # would forge an intent in Rasa
        "/melding{\"x\": 1}",
        "/restart",
        "asdkjh qweoiu zxmcn",  # nonsense
        "Can you help me? My neighbour is always alone and does not eat",  # another language
        "<script>alert(1)</script>",
        "{0} %s {naam}",  # looks like a template
        "a" * 5000,
    ],
)
def test_whatever_is_typed_gets_a_useful_answer(buur: WebChat, text: str) -> None:
    answer = buur.say(text)
    assert len(answer) > 20
    assert "Traceback" not in answer
    assert "{" not in answer.replace(text.strip(), "")


def test_twenty_thousand_characters_are_taken_and_more_is_said_to_be_cut(buur: WebChat) -> None:
    long = ("Ik maak me zorgen om mijn buurman in Arnhem. " * 500)[:20_000]
    assert len(buur.say(long)) > 20
    assert "erg lang" in buur.say(long + long[:100], "erg lang")


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_an_empty_message_is_asked_for_in_words(buur: WebChat, text: str) -> None:
    assert "leeg" in buur.say(text)


def test_the_api_of_the_chat_refuses_what_is_no_message(web: Service, buur: WebChat) -> None:
    for body in ({}, {"id": "x", "tekst": "hoi"}, {"id": 3, "tekst": "hoi"}, {"id": "11111111-aaaa", "tekst": 7}):
        assert buur._post("bericht", body).status_code == 400, body
    assert "Alleen het team" in buur.say("wie leest dit allemaal?")
