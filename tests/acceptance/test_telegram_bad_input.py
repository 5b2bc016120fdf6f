"""Does whatever somebody sends over Telegram get a friendly, useful answer?"""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.acceptance.service import Service
from tests.acceptance.telegram_client import FakeTelegram, TelegramChat
from tests.bad_input import BAD, DANGER_WITH_A_PROMPT

# Telegram itself sends no text that is empty or no UTF-8.
NOT_OVER_TELEGRAM = {"half an emoji", "only half an emoji", "only NULs", "a NUL", "control characters"}
pytestmark = [pytest.mark.processes, pytest.mark.rasa]


@pytest.fixture
def person(on_telegram: Service, telegram: FakeTelegram) -> TelegramChat:
    """Somebody new."""
    return telegram.person()


def quiet(chat: TelegramChat, seconds: float = 1.0) -> None:
    """AssertionError where the bot says anything in so many seconds."""
    before = len(chat.messages())
    time.sleep(seconds)
    assert chat.texts()[before:] == []


@pytest.mark.parametrize(
    ("what", "arguments", "wanted"),
    [
        ("user_sends_photo", {}, "foto"),
        ("user_sends_photo", {"caption": "kijk eens naar de tuin van mijn buurman"}, "foto"),
        ("user_sends_sticker", {}, "sticker"),
        ("user_sends_voice", {}, "beluisteren"),
        ("user_sends_document", {}, "bestand"),
        ("user_sends_location", {}, "gemeente"),
        ("user_sends_contact", {}, "contact"),
    ],
)
def test_what_is_not_words_is_said_to_be_unread(person: TelegramChat, what: str, arguments: dict[str, Any], wanted: str) -> None:
    person.do(what, **arguments)
    person.wait(wanted)
    quiet(person, 0.4)


def test_danger_in_the_words_under_a_photo_is_answered(person: TelegramChat) -> None:
    person.do("user_sends_photo", caption="ik sta op het dak en ga nu springen")
    person.wait("112", seconds=2)


def test_an_edited_message_is_not_taken_for_a_new_one_but_danger_in_it_is_answered(person: TelegramChat) -> None:
    person.say("hallo")
    person.do("user_edits", text="hallo daar")
    person.wait("veranderd")
    person.do("user_edits", text="ik heb net alle pillen ingenomen")
    person.wait("112", seconds=2)


def test_a_forwarded_message_is_dealt_with_like_any_other(person: TelegramChat) -> None:
    person.do("user_sends_forwarded", text="wie leest dit allemaal?")
    person.wait("Alleen het team")


def test_in_a_group_nothing_is_said_until_it_is_called_and_then_only_that_it_talks_with_one_person(
    on_telegram: Service, telegram: FakeTelegram
) -> None:
    group = TelegramChat(telegram, -4001)
    group.do("user_sends_group_message", text="mijn buurvrouw doet de gordijnen niet meer open")
    quiet(group)
    group.do("user_sends_group_message", text="/start@WaakvlamTestBot")
    group.wait("niet in een groep")


def test_a_button_pressed_twice_counts_once(person: TelegramChat) -> None:
    person.say("mijn buurman in Weert is de laatste tijd zo alleen en zegt niets meer", "gevaar")
    person.press_only("Nee, geen gevaar")
    person.wait()
    answered = len(person.messages())
    person.press_only("Nee, geen gevaar")
    person.wait()
    assert len(person.messages()) <= answered + 2
    assert not any("Traceback" in text for text in person.texts())


def test_a_button_pressed_by_another_person_does_nothing_to_the_first(person: TelegramChat, telegram: FakeTelegram) -> None:
    other = telegram.person()
    other.say("hallo")
    person.say("mijn buurman in Arnhem is de laatste tijd zo alleen", "gevaar")
    other.mark()
    person.press_only("Nee, geen gevaar", by=other.id)
    other.wait("werkt hier niet")
    quiet(person)


def test_a_forged_press_finds_no_button(person: TelegramChat, telegram: FakeTelegram) -> None:
    shown = person.say("hallo")
    person.mark()
    telegram.call("user_presses", message=shown["message_id"], data="begin|onderwerp=melding")
    person.wait("werkt hier niet")


def test_twenty_thousand_characters_in_pieces_of_telegram_s_length_are_all_answered(person: TelegramChat) -> None:
    text = ("Wie leest dit allemaal? Ik wil dat graag weten voordat ik iets vertel. " * 300)[:20_000]
    for at in range(0, len(text), 4096):
        person.say(text[at : at + 4096])


@pytest.mark.parametrize(
    "text", ["/intent{}", '/melding{"melding_akkoord": "ja"}', "/restart", "/session_start", "///", "{naam} %s {0}", "<b>hoi</b> & zo"]
)
def test_what_looks_like_a_command_is_taken_for_words(person: TelegramChat, text: str) -> None:
    answer = person.say(text)["text"]
    assert len(answer) > 20
    assert "doorgegeven aan" not in answer


@pytest.mark.parametrize("text", ["🙈🙈🙈", "Hello, can you help me? I am worried about my neighbour", "مرحبا", "?", "."])
def test_other_languages_and_signs_get_an_answer(person: TelegramChat, text: str) -> None:
    assert len(person.say(text)["text"]) > 20


@pytest.mark.parametrize("what", sorted(set(BAD) - NOT_OVER_TELEGRAM))
def test_whatever_is_typed_gets_an_answer(person: TelegramChat, what: str) -> None:
    answer = person.say(BAD[what][:4096])["text"]
    assert len(answer) > 20
    assert "doorgegeven aan" not in answer


@pytest.mark.parametrize("text", DANGER_WITH_A_PROMPT)
def test_a_prompt_takes_no_danger_away(person: TelegramChat, text: str) -> None:
    person.say(text, "112", seconds=3)


def test_the_buttons_of_the_first_words_lead_on(person: TelegramChat) -> None:
    person.say("/start", "computer")
    person.press("Wie kan ik bellen", "Telefoon")
    person.press("Ik maak me zorgen om iemand")
