"""Which slips of the pen still lead to a name, and how quickly?"""

import random
import time
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waakvlam.adapters.route_table import load_gemeenten
from waakvlam.domain.near_names import NearNames, distance, sound
from waakvlam.domain.place import PlaceFinder

MELDROUTES = Path(__file__).parents[3] / "meldroutes"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
BUDGET = 1e-3  # s, half of the answers; the machine may be busy, so the slowest say nothing


@cache
def finder() -> PlaceFinder:
    return PlaceFinder(load_gemeenten(MELDROUTES))


def slow_distance(one: str, other: str) -> int:
    """The whole table, for comparison."""
    rows = [[max(i, j) if not (i and j) else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (one[i - 1] != other[j - 1]))
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]


@settings(deadline=None)
@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_the_distance_is_that_of_letters_changed_added_left_out_or_swapped(one: str, other: str) -> None:
    right = slow_distance(one, other)
    assert distance(one, other, most=10) == right
    assert distance(one, other, most=1) == (right if right <= 1 else None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("nijmeege", "nijmege"), ("tiel", "til"), ("den haag", "denhaag"), ("ryswijk", "rijswijk"),
        ("mestrecht", "mestreght"), ("swolle", "zwolle"),
    ],
)  # fmt: skip
def test_spellings_of_one_sound_have_one_key(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@settings(deadline=None)
@given(st.data())
def test_one_slip_in_a_name_that_is_long_enough_leads_back_to_it_or_to_one_as_near(data: st.DataObject) -> None:
    names = ["rotterdam", "amersfoort", "vlissingen", "hoogeveen", "maastricht"]
    near = NearNames(names, is_ordinary=lambda _: False)
    name = data.draw(st.sampled_from(names))
    at = data.draw(st.integers(1, len(name) - 1))
    letter = data.draw(st.sampled_from(LETTERS))
    swapped = name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :]
    for typed in (name[:at] + name[at + 1 :], name[:at] + letter + name[at:], name[:at] + letter + name[at + 1 :], swapped):
        assert near.like(typed) == [name]


@pytest.mark.parametrize(
    ("typed", "naam"),
    [
        ("Nijmeege", "Nijmegen"), ("Swolle", "Zwolle"), ("Lelystat", "Lelystad"), ("Eintoven", "Eindhoven"), ("mestrecht", "Maastricht"),
        ("sgravehage", "'s-Gravenhage"), ("Hertogenbos", "'s-Hertogenbosch"), ("Deutinchem", "Doetinchem"), ("Utrect", "Utrecht"),
        ("Alfen aan de rijn", "Alphen aan den Rijn"), ("schildersweik", "'s-Gravenhage"), ("oost vieland", "Vlieland"),
    ],
)  # fmt: skip
def test_what_people_type_is_understood(typed: str, naam: str) -> None:
    assert [gemeente.naam for gemeente in finder().as_answer(typed)] == [naam]


@pytest.mark.parametrize("typed", ["xqwrtzz", "goejanverwelle", "aaaaaaaa", "abc", "hallo daar", "q" * 300])
def test_what_resembles_nothing_gives_nothing(typed: str) -> None:
    assert finder().as_answer(typed) == ()


def test_an_ordinary_word_is_not_taken_for_a_misspelt_place() -> None:
    near = NearNames(["kampen", "heel", "goes"], is_ordinary=lambda _: True)
    assert near.like("kampe") == ["kampen"]  # almost right
    assert near.like("lampjen") == []
    assert near.like("heul") == []


def test_a_misspelt_place_is_recognised_within_a_millisecond() -> None:
    chance = random.Random(7)
    names = [gemeente.spoken for gemeente in load_gemeenten(MELDROUTES) if len(gemeente.spoken) > 5]
    finder()
    waits = []
    for name in chance.sample(names, 150):
        began = time.perf_counter()
        finder().as_answer(name[:2] + name[3:])
        waits.append(time.perf_counter() - began)
    assert sorted(waits)[len(waits) // 2] < BUDGET
