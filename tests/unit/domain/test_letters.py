"""Is every i read as an i, with every letter in its place?"""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.strategies import typed
from waakvlam.domain.letters import dotted


@pytest.mark.parametrize(("said", "read"), [("dınsdag", "dinsdag"), ("İk", "Ik"), ("dinsdag", "dinsdag"), ("één ïs", "één ïs"), ("", "")])
def test_an_i_of_another_keyboard_is_an_i(said: str, read: str) -> None:
    assert dotted(said) == read


@given(typed)
def test_a_text_stays_as_long_as_it_was(text: str) -> None:
    assert len(dotted(text)) == len(text)
