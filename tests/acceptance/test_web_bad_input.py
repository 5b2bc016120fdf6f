"""Does whatever comes in over the web get an answer, or a clear refusal, with Rasa there?"""

from __future__ import annotations

import json

import httpx
import pytest

from tests.acceptance.service import Service
from tests.acceptance.web_client import WebChat
from tests.bad_input import BAD, DANGER_WITH_A_PROMPT

pytestmark = [pytest.mark.processes, pytest.mark.rasa]
HEADERS = {"X-Waakvlam": "1", "Content-Type": "application/json"}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_any_text_is_answered(web: Service, text: str) -> None:
    with WebChat(web.url) as chat:
        body = json.dumps({"id": "11111111-2222-3333-4444-555555555555", "tekst": text})  # escaped, as a page may send half an emoji
        chat.turn = []
        answer = httpx.post(f"{web.url}/gesprek/api/bericht", content=body, headers=HEADERS, cookies=chat._http.cookies)
        assert answer.status_code == httpx.codes.ACCEPTED
        assert len(chat.wait()) > 20
        assert "doorgegeven aan" not in chat.turn_text


@pytest.mark.parametrize("text", DANGER_WITH_A_PROMPT)
def test_a_prompt_takes_no_danger_away(web: Service, text: str) -> None:
    with WebChat(web.url) as chat:
        chat.say(text, "112", seconds=3)


REFUSED = {
    "no JSON": b"hallo", "broken UTF-8": b'{"id": "11111111", "tekst": "\xff\xfe\xc3("}', "no object": b"[]", "nothing": b"",
    "no id": b'{"tekst": "hallo"}', "a number as text": b'{"id": "11111111", "tekst": 7}', "brackets without end": b"[" * 100_000,
    "a number without end": b'{"id": "11111111", "tekst": ' + b"1" * 5_000 + b"}",
}  # fmt: skip


@pytest.mark.parametrize("body", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_message_is_refused_in_words_and_the_chat_goes_on(web: Service, body: bytes) -> None:
    with WebChat(web.url) as chat:
        answer = httpx.post(f"{web.url}/gesprek/api/bericht", content=body, headers=HEADERS, cookies=chat._http.cookies)
        assert answer.status_code == httpx.codes.BAD_REQUEST
        assert "niet lezen" in answer.json()["fout"]
        chat.say("wie leest dit allemaal?", "Alleen het team")


def test_half_an_emoji_of_one_person_does_not_take_rasa_away_from_another(web: Service) -> None:
    with WebChat(web.url) as odd, WebChat(web.url) as other:
        body = json.dumps({"id": "11111111-2222-3333-4444-555555555555", "tekst": "hoi \ud83d"})
        httpx.post(f"{web.url}/gesprek/api/bericht", content=body, headers=HEADERS, cookies=odd._http.cookies)
        other.say("wie leest dit allemaal?", "Alleen het team")
