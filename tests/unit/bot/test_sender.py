"""Does a text leave for Telegram whole, in parts that can be sent?"""

from __future__ import annotations

import pytest
from hypothesis import given

from bot.telegram.sender import LONGEST, split
from tests.bad_input import BAD
from tests.strategies import typed


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_every_part_can_be_sent_and_together_they_are_the_text(text: str) -> None:
    parts = split(text)
    assert all(len(part.encode("utf-16-le")) // 2 <= LONGEST for part in parts)
    assert "".join(parts) == (text.replace("\0", "").encode("utf-8", "replace").decode() or "…")


@given(typed)
def test_half_an_emoji_does_not_keep_a_message_back(text: str) -> None:
    assert all(part.encode("utf-8") for part in split(text))
