"""Is it read how old the person concerned is, roughly?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import nearly, typed
from waakvlam.domain.age_group import OLDEST, SPELLED, TENS, Leeftijd, age_group

READ = [
    ("mijn buurvrouw van 83", Leeftijd.OUDERE), ("een vrouw van in de tachtig", Leeftijd.OUDERE), ("mijn oma eet niet", Leeftijd.OUDERE),
    ("oma haalt haar pillen door elkaar", Leeftijd.OUDERE), ("een oude man op een bankje", Leeftijd.OUDERE), ("een 78-jarige man", Leeftijd.OUDERE),
    ("hij is 91", Leeftijd.OUDERE), ("ze is al 70 jaar", Leeftijd.OUDERE), ("mijn moeder van 66", Leeftijd.OUDERE), ("Buurman (72) is mager", Leeftijd.OUDERE),
    ("een man van 45 slaapt in zijn auto", Leeftijd.VOLWASSENE), ("Man, 56, sinds scheiding op straat", Leeftijd.VOLWASSENE),
    ("cliënte (23) krast weer", Leeftijd.VOLWASSENE), ("een veertiger", Leeftijd.VOLWASSENE), ("de buurman is eind dertig", Leeftijd.VOLWASSENE),
    ("mijn puber komt zijn kamer niet uit", Leeftijd.JONGERE), ("gast van 20 denkt dat hij gevolgd wordt", Leeftijd.JONGERE),
    ("ik ben juf en maak me zorgen om een leerling", Leeftijd.JONGERE), ("een student in mijn huis", Leeftijd.JONGERE),
    ("mijn achternichtje van twaalf doet het huishouden", Leeftijd.JONGERE), ("een meid van zestien", Leeftijd.JONGERE),
    ("een kleuter loopt alleen op straat", Leeftijd.KIND), ("haar zoontje van vier keek naar de grond", Leeftijd.KIND),
    ("een meisje van een jaar of acht", Leeftijd.KIND), ("een jongetje van 6", Leeftijd.KIND), ("een kind uit groep 5", Leeftijd.KIND),
    ("mijn buurman van vıjftıg", Leeftijd.VOLWASSENE), ("MİJN OMA", Leeftijd.OUDERE), ("een kınd van zes", Leeftijd.KIND),
    ("de oma van hiernaast, hij is 30", Leeftijd.VOLWASSENE),  # figures before words
]  # fmt: skip

NOTHING = [
    "", "mijn buurvrouw doet niet open", "ik ben 79 en hoor mijn buren", "bij een mevrouw al twintig jaar de boodschappen", "moeder van drie zonder slaap",
    "hij is 3 weken niet gezien", "hij is 20 keer gevallen", "op nummer 83", "hij is 12 kilo kwijt", "een man van 4 hoog",
    "hij past op zijn oma",
]  # fmt: skip


@pytest.mark.parametrize(("said", "group"), READ, ids=[row[0] for row in READ])
def test_the_age_group_is_read_from_figures_and_words(said: str, group: Leeftijd) -> None:
    assert age_group(said) is group


@pytest.mark.parametrize("said", NOTHING, ids=lambda said: said or "empty")
def test_other_numbers_and_the_age_of_who_writes_are_left_alone(said: str) -> None:
    assert age_group(said) is None


@given(st.integers(0, OLDEST))
def test_every_age_has_a_group_and_older_is_never_younger(years: int) -> None:
    order = list(Leeftijd)
    found = age_group(f"een vrouw van {years}")
    assert found is not None
    after = age_group(f"een vrouw van {min(years + 1, OLDEST)}")
    assert after is not None
    assert order.index(after) >= order.index(found)


@given(typed)
def test_any_text_gives_a_group_or_none(text: str) -> None:
    assert age_group(text) in {*Leeftijd, None}


@given(st.sampled_from(["", "mijn buurman van ", "hij is ", "een man ("]), nearly({*TENS, *SPELLED, "hij is", "mijn oma", "in de", "een man van", "jarige", "er", "jaar oud"}))
def test_no_spelling_of_its_own_words_fails(lead: str, said: str) -> None:
    assert age_group(lead + said) in {*Leeftijd, None}
