"""Is a time of day read as people write it?"""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import nearly, typed
from waakvlam.domain.moments import DAY_ENDS, DAY_STARTS, HOURS, time_of_day

TIMES = [
    ("9:30", time(9, 30)), ("09.30", time(9, 30)), ("om 9:30", time(9, 30)),
    ("19:00", time(19, 0)), ("22:00", time(22, 0)),
    ("half 8", time(7, 30)), ("half 8 's avonds", time(19, 30)), ("half acht 's avonds", time(19, 30)),
    ("half acht ’s avonds", time(19, 30)),
    ("half een", time(12, 30)),  # nobody is asked half past midnight
    ("half 1 's middags", time(12, 30)),
    ("half 13", time(12, 30)), ("halfacht zou beter schikken", time(7, 30)),
    ("kwart over 4", time(16, 15)), ("kwart voor 9", time(8, 45)), ("kwart voor tien 's ochtends", time(9, 45)),
    ("8 uur", time(8, 0)), ("8u", time(8, 0)), ("om 8", time(8, 0)), ("acht uur 's avonds", time(20, 0)), ("3 uur", time(15, 0)),
    ("12 uur", time(12, 0)), ("10 uur 's ochtends", time(10, 0)), ("2 uur 's middags", time(14, 0)), ("11 uur 's middags", time(11, 0)),
    ("'s ochtends", time(10, 0)), ("in de middag graag", time(14, 0)), ("na het eten", time(19, 0)), ("s avonds", time(19, 0)),
    ("na het ontbijt", time(10, 0)), ("savonds", time(19, 0)),
    ("", None), ("ooit", None), ("25:00", None), ("9:75", None), ("om 25 uur", None), ("23:30", None), ("22:01", None),
    ("'s nachts om 3", None), ("3 uur 's nachts", None), ("midden in de nacht", None), ("half 25", None),
    ("half 0", None), ("kwart voor 0", None), ("kwart over 24", None), ("half drıe", time(14, 30)), ("MİDDAG", time(14)),
]  # fmt: skip


@pytest.mark.parametrize(("said", "moment"), TIMES, ids=[row[0] or "empty" for row in TIMES])
def test_a_time_of_day_is_read_as_people_write_it(said: str, moment: time | None) -> None:
    assert time_of_day(said) == moment


@given(typed)
def test_any_text_gives_a_time_at_which_people_are_awake_or_none(text: str) -> None:
    found = time_of_day(text)
    assert found is None or DAY_STARTS <= found <= DAY_ENDS


@given(st.times(min_value=DAY_STARTS, max_value=DAY_ENDS).map(lambda when: when.replace(second=0, microsecond=0)))
def test_an_exact_time_is_that_time(when: time) -> None:
    assert time_of_day(f"{when:%H:%M}") == when
    assert time_of_day(f"doe maar om {when.hour}.{when:%M} graag") == when


@given(nearly({*HOURS, "half", "kwart voor", "kwart over", "uur", "om", "'s avonds", "'s middags", "'s nachts", "0", "24"}))
def test_no_spelling_of_its_own_words_fails(said: str) -> None:
    found = time_of_day(said)
    assert found is None or DAY_STARTS <= found <= DAY_ENDS
