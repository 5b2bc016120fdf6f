"""Is it read whether there are children or animals in the house?"""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.strategies import typed
from waakvlam.domain.household import household

CHILDREN = [
    ("er zijn twee kleine kinderen", True), ("ze woont daar met haar kinderen", True), ("haar baby huilt de hele nacht", True),
    ("er is een baby in huis", True), ("zijn zoontje zit er ook", True), ("ze heeft een tweeling", True), ("drie kinderen van 2, 5 en 8", True),
    ("ze is zwanger", True), ("de kids van hiernaast gooien eieren", True), ("die man schreeuwt tegen de kinderen", True),
    ("er zijn geen kinderen", False), ("zonder kinderen, geloof ik", False), ("de kinderen zijn het huis uit", False),
    ("haar kinderen wonen in Canada", False), ("ze heeft kinderen maar die wonen bij hun vader", False), ("hij heeft volwassen kinderen", False),
    ("kinderloos echtpaar", False), ("geen dieren maar wel kinderen in huis", True),
    ("mijn kinderen zien het ook", None), ("als kind woonde hij daar", None), ("hij gedraagt zich kinderachtig", None),
    ("de kinderen van de straat lachen hem uit", None), ("ze doet niet open", None), ("", None),
]  # fmt: skip
ANIMALS = [
    ("ze heeft drie katten", True), ("de hond blaft dag en nacht", True), ("zijn hond is mager", True), ("elf honden in een flat", True),
    ("er lopen overal katten", True), ("haar parkiet zit in het donker", True),
    ("geen huisdieren", False), ("ze heeft geen hond", False), ("zijn hond is vorige week overleden", False), ("wel kinderen, geen dieren", False),
    ("mijn hond blaft naar hem", None), ("ik laat de hond uit en zag hem liggen", None), ("het is hondenweer", None),
    ("de hond van de buren", None), ("ze doet niet open", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "there"), CHILDREN, ids=[row[0] or "empty" for row in CHILDREN])
def test_children_in_the_house_are_read_and_denied(said: str, there: bool | None) -> None:
    assert household(said).kinderen is there


@pytest.mark.parametrize(("said", "there"), ANIMALS, ids=[row[0] or "empty" for row in ANIMALS])
def test_animals_in_the_house_are_read_and_denied(said: str, there: bool | None) -> None:
    assert household(said).dieren is there


@given(typed)
def test_no_text_raises(text: str) -> None:
    assert household(text).kinderen in {True, False, None}
