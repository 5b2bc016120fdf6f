"""Does every place that people may name resolve, or is it asked back?  (Against the lists beside the project, where they are there.)"""

from __future__ import annotations

import csv
import os
from collections import defaultdict
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from waakvlam.adapters.route_table import load_route_table
from waakvlam.domain.meldroute import RouteTable
from waakvlam.domain.place import PlaceFinder

ROOT = Path(__file__).parents[3]
SHARED = Path(os.environ.get("WAAKVLAM_SHARED", ROOT.parent / "shared")) / "data"
PLACES = SHARED / "pc4_gemeente.csv"
# The list was derived from old gemeenten as a whole; these villages went another way (2014, 2010).
ELSEWHERE = {"Haskerdijken": "Heerenveen", "Nieuwebrug": "Heerenveen", "Geysteren": "Venray"}


@cache
def table() -> RouteTable:
    return load_route_table(ROOT / "meldroutes")


@cache
def finder() -> PlaceFinder:
    return PlaceFinder(table().gemeenten.values())


@cache
def listed() -> dict[str, tuple[set[str], set[str]]]:
    """Place to the gemeenten that it may lie in, and those that the list is sure of."""
    if not PLACES.exists():
        pytest.skip("pc4_gemeente.csv is not here (set WAAKVLAM_SHARED): places were not compared")
    found: dict[str, set[str]] = defaultdict(set)
    sure: dict[str, set[str]] = defaultdict(set)
    with PLACES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for place in filter(None, map(str.strip, row["woonplaatsen_2010"].split("|"))):
                names = set(row["gemeente_2025"].removeprefix("SPLITS:").split("|"))
                found[place] |= names
                if row["zekerheid"] == "afgeleid":
                    sure[place] |= names
    return {place: (names, sure[place]) for place, names in found.items()}


def test_every_place_of_the_list_resolves_or_asks() -> None:
    lost = {}
    for place, (gemeenten, _) in listed().items():
        found = {gemeente.naam for gemeente in finder().as_answer(place)}
        if not found & (gemeenten | {ELSEWHERE.get(place, "")}):
            lost[place] = (gemeenten, found)
    assert lost == {}


def test_every_name_that_several_gemeenten_have_is_asked_back_with_all_of_them() -> None:
    ambiguous = {place: sure - {"De Fryske Marren"} if place == "Nes" else sure for place, (_, sure) in listed().items() if len(sure) > 1}
    ambiguous["Winsum"] = {"Het Hogeland", "Waadhoeke"}  # two villages; of both the list only knows the old gemeente
    assert len(ambiguous) >= 53
    for place, names in ambiguous.items():
        assert names <= {gemeente.naam for gemeente in finder().as_answer(place)}, place
        assert len(finder().as_answer(place)) > 1, place


def test_a_place_on_either_side_of_a_split_is_in_one_gemeente_or_asked() -> None:
    for place, (names, sure) in listed().items():
        if names != sure:
            assert {gemeente.naam for gemeente in finder().as_answer(place)} & names, place


@pytest.mark.parametrize(
    ("said", "naam"),
    [
        ("bij ons in de Schilderswijk", "'s-Gravenhage"), ("in Klarendal, boven de bakker", "Arnhem"), ("Overvecht", "Utrecht"),
        ("de Bijlmer", "Amsterdam"), ("Den Bosch", "'s-Hertogenbosch"), ("Grunn", "Groningen"), ("Mestreech", "Maastricht"),
        ("Rotjeknor", "Rotterdam"), ("Heerhugowaard", "Dijk en Waard"), ("Werkendam", "Altena"), ("Zuiderzeewijk", "Lelystad"),
        ("Boshoven", "Weert"), ("Beilen", "Midden-Drenthe"), ("Kollumerland en Nieuwkruisland", "Noardeast-Fryslân"),
    ],
)  # fmt: skip
def test_neighbourhoods_nicknames_and_old_names(said: str, naam: str) -> None:
    assert [gemeente.naam for gemeente in finder().as_answer(said)] == [naam]


@pytest.mark.parametrize(("dag", "naam"), [(date(2026, 12, 31), "Wijdemeren"), (date(2027, 1, 1), "Hilversum")])
def test_a_gemeente_that_goes_up_in_another_is_that_other_from_the_day_on(dag: date, naam: str) -> None:
    for said in ("Wijdemeren", "Loosdrecht"):
        assert [gemeente.naam for gemeente in finder().as_answer(said, dag=dag)] == [naam]
    assert [gemeente.naam for gemeente in finder().in_text("hij woont in Kortenhoef", dag=dag)] == [naam]
    assert table().current("GM1696", dag).naam == naam


def test_there_are_342_gemeenten_and_a_year_later_one_less() -> None:
    assert len(table().on(date(2026, 12, 31))) == 342
    assert len(table().on(date(2027, 1, 1))) == 341


def test_an_old_code_leads_to_the_gemeente_that_took_over() -> None:
    for code, gemeente in table().opgeheven.items():
        assert table().find_gemeente(code) is table().gemeenten[str(gemeente.opvolger)]
        assert table().current(code, date(2026, 11, 22)).code == gemeente.opvolger
