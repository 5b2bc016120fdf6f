"""Does `waakvlam triage` give a valid label for anything at all, and say which line is no message?"""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given

from tests.bad_input import BAD, DANGER_WITH_A_PROMPT
from tests.fakes.app import FakeUnderstanding
from tests.strategies import typed
from waakvlam.adapters.rasa import _sendable
from waakvlam.commands.triage import NotAMessage, _write, read
from waakvlam.domain.labels import Rol, Signaal, Soort, Stemming, Urgentie
from waakvlam.services.triage import Message, triage

MODES = ["away", "here"]


def is_valid(found: dict[str, object]) -> bool:
    return (
        found["soort"] in set(Soort) and found["urgentie"] in set(Urgentie) and found["rol"] in set(Rol)
        and set(found["signalen"]) <= set(Signaal)  # type: ignore[call-overload]
        and (found["stemming"] is None or found["stemming"] in set(Stemming))
    )


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("context", [None, "checkin"])
async def test_any_text_gets_a_valid_label_with_the_model_and_without(text: str, mode: str, context: str | None) -> None:
    nlu = FakeUnderstanding()
    nlu.mode = mode
    (found,), _ = await triage(nlu, [Message(id="a", text=text, context=context)])
    assert is_valid(found)


@pytest.mark.parametrize("text", DANGER_WITH_A_PROMPT)
@pytest.mark.parametrize("mode", MODES)
async def test_a_prompt_takes_no_danger_away(text: str, mode: str) -> None:
    nlu = FakeUnderstanding()
    nlu.mode = mode
    (found,), _ = await triage(nlu, [Message(id="a", text=text, context=None)])
    assert found["urgentie"] is Urgentie.ACUUT


NO_MESSAGE = {
    "no JSON": "hallo", "half": '{"id": "a"', "a list": "[]", "a number": "7", "nothing": "null", "no text": '{"id": "a"}', "a number as id": '{"id": 7, "text": "x"}',
    "a list as text": '{"id": "a", "text": ["x"]}', "another context": '{"id": "a", "text": "x", "context": "elders"}',
    "a list as context": '{"id": "a", "text": "x", "context": []}', "brackets without end": "[" * 100_000, "objects without end": '{"a":' * 100_000,
    "a number without end": "1" * 5_000, "a mark of byte order": '\ufeff{"id": "a", "text": "x"}', "half an emoji": "\udcff",
}  # fmt: skip


@pytest.mark.parametrize("line", NO_MESSAGE.values(), ids=NO_MESSAGE.keys())
def test_a_line_that_is_no_message_is_named_by_its_number_and_the_others_go_on(line: str) -> None:
    first, wrong, last = read(['{"id": "a", "text": "x"}', line, '{"id": "b", "text": "y"}'])
    assert isinstance(first, Message)
    assert isinstance(wrong, NotAMessage)
    assert "egel 2" in str(wrong)
    assert isinstance(last, Message)


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
async def test_what_goes_out_is_one_line_of_utf_8_with_the_id_that_came_in(text: str) -> None:
    raw = io.BytesIO()
    target = io.TextIOWrapper(raw, encoding="utf-8")
    messages = [one for one in read([json.dumps({"id": text[:200], "text": text})]) if isinstance(one, Message)]
    await _write(FakeUnderstanding(), messages, target)
    (line,) = raw.getvalue().decode("utf-8").strip("\n").split("\n")
    assert json.loads(line)["id"] == text[:200]


@given(typed)
def test_what_is_sent_to_rasa_is_always_utf_8(text: str) -> None:
    sent = _sendable({"berichten": [{"tekst": text, "context": None}], "poging": 1})
    assert json.dumps(sent, ensure_ascii=False).encode("utf-8")
    assert sent["poging"] == 1
