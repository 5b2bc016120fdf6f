"""Which question is next, what may become of a melding, and is its code read back right?"""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import typed
from waakvlam.domain.errors import NotAllowed
from waakvlam.domain.melding import (
    ALLOWED,
    CODE_ALPHABET,
    CORRECTABLE,
    QUESTIONS,
    Bekendheid,
    Status,
    check_change,
    code_from,
    next_question,
    normal_code,
)


@pytest.mark.parametrize(("old", "new"), list(itertools.product(Status, Status)))
def test_a_melding_only_goes_forward_a_step_at_a_time(old: Status, new: Status) -> None:
    if list(Status).index(new) == list(Status).index(old) + 1:
        check_change(old, new)
        return
    with pytest.raises(NotAllowed, match=f"from {old} to {new}"):
        check_change(old, new)


def test_the_table_of_changes_knows_every_status() -> None:
    assert set(ALLOWED) == set(Status)


def test_the_questions_come_in_their_order_and_then_there_is_none() -> None:
    velden: dict[str, str] = {}
    asked = []
    while (question := next_question(velden)) is not None:
        asked.append(question)
        velden[question] = "meldpunt" if question == "bekendheid" else "iets"
    assert asked == list(QUESTIONS)


def test_who_stays_anonymous_is_not_asked_for_a_name() -> None:
    velden = {name: "iets" for name in QUESTIONS if name not in {"melder", "akkoord"}}
    assert next_question({**velden, "bekendheid": Bekendheid.ANONIEM}) == "akkoord"
    assert next_question({**velden, "bekendheid": Bekendheid.OPEN}) == "melder"


@given(st.dictionaries(st.sampled_from(QUESTIONS), st.sampled_from(["", "iets", "anoniem", "open"])))
def test_what_was_said_is_not_asked_again(velden: dict[str, str]) -> None:
    assert not velden.get(next_question(velden) or "")


def test_what_can_be_corrected_is_asked() -> None:
    assert set(CORRECTABLE) <= set(QUESTIONS)


@given(st.binary(min_size=8, max_size=12))
def test_a_code_is_read_back_as_it_was_given_however_it_is_typed(numbers: bytes) -> None:
    code = code_from(numbers)
    assert normal_code(code) == code
    for typed_over in (code.lower(), code.replace("-", ""), code.replace("-", " "), f"mijn code is {code}, hoe staat het?"):
        assert normal_code(typed_over) == code
    read_out = code[:2] + code[2:].replace("0", "O").replace("1", "I")
    assert normal_code(read_out) == code
    assert set(code[3:].replace("-", "")) <= set(CODE_ALPHABET)


@given(st.binary(min_size=8, max_size=8), st.binary(min_size=8, max_size=8))
def test_other_numbers_are_another_code(one: bytes, two: bytes) -> None:
    same = [number % 32 for number in one] == [number % 32 for number in two]
    assert (code_from(one) == code_from(two)) is same


@pytest.mark.parametrize("text", ["", "WV", "WV-7K3M", "7K3M-9QXT", "hoe staat het?", "WV-7K3M-9QX!", "WV-UUUU-UUUU"])
def test_what_is_no_code_is_none(text: str) -> None:
    assert normal_code(text) is None


@given(typed)
def test_any_text_holds_a_code_or_none(text: str) -> None:
    found = normal_code(text)
    assert found is None or normal_code(found) == found
