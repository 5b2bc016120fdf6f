"""Is an invitation code found in what somebody typed, and are words left alone?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import typed
from waakvlam.domain.melding import CODE_ALPHABET
from waakvlam.domain.team import INVITATION_LENGTH
from waakvlam.services.invite_begeleider import invitation_in

CODE = "ABCDEFGHJKMNPQR5"
FOUND = [
    CODE, CODE.lower(), "ABCD-EFGH-JKMN-PQR5", "abcd efgh jkmn pqr5", f"uitnodiging {CODE}", f"Uitnodiging: {CODE}", f"/start {CODE}",
    f"  {CODE}  ", "ABCD.EFGH.JKMN.PQR5",
]  # fmt: skip


@pytest.mark.parametrize("text", FOUND)
def test_a_code_is_found_however_it_is_typed(text: str) -> None:
    assert invitation_in(text) == CODE


WORDS = [
    "de hele nacht licht aan", "hij praat in zichzelf", "geen contact meer", "Kanariepiet sinds", "niemand ziet hem al",
    "zij eet niet als ik ga",
    "", "/start", "/help", "uitnodiging", CODE + "7", CODE[:-1], "wie kan ik bellen", "ik wil een waakvlam",
]  # fmt: skip


@pytest.mark.parametrize("text", WORDS)
def test_words_are_not_taken_for_a_code_also_where_they_have_sixteen_letters(text: str) -> None:
    assert invitation_in(text) is None


@given(st.text(alphabet="abcdefghijklmnopqrstvwxyz ", min_size=14, max_size=24))
def test_letters_alone_are_words(text: str) -> None:
    assert invitation_in(text) is None


@given(st.text(alphabet=CODE_ALPHABET, min_size=INVITATION_LENGTH, max_size=INVITATION_LENGTH))
def test_every_code_works_behind_its_word(code: str) -> None:
    assert invitation_in(f"uitnodiging {code}") == code
    read_out = code.replace("0", "O").replace("1", "I")
    assert invitation_in(f"uitnodiging {read_out}") == code


@given(typed)
def test_any_text_holds_a_code_or_none(text: str) -> None:
    found = invitation_in(text)
    assert found is None or len(found) == INVITATION_LENGTH
