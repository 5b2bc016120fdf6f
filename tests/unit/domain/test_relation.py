"""Is it read whom a worry is about, seen from who writes?"""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.strategies import typed
from waakvlam.domain.labels import Rol
from waakvlam.domain.relation import RELATIONS, relation

B, P = Rol.BURGER, Rol.PROFESSIONAL
READ = [
    # what is written, the relation, the words of it, and what it says of who writes
    ("mijn buurvrouw van 83 doet niet open", "buurvrouw", "mijn buurvrouw van 83", B),
    ("Onze buurman gaf zijn gereedschap weg", "buurman", "Onze buurman", B),
    ("ik ben bang dat me oude vader valt", "vader", "me oude vader", B),
    ("buurman staat de hele dag op straat", "buurman", "buurman", B),
    ("Buurman van 88 is erg mager", "buurman", "Buurman van 88", B),
    ("mn beste vriendin slaapt niet meer", "vriendin", "mn beste vriendin", B),
    ("onze pa hee 't jachtgeweer mee naor boven", "vader", "onze pa", B),
    ("De noaber geit in de vulles", "buurman", "De noaber", B),
    ("mien zeun kump d'r nie meer oet", "zoon", "mien zeun", B),
    ("de zoon van mijn zus slaapt op straat", "zoon van zus", "de zoon van mijn zus", B),
    ("het kind van de buren gilt", "kind van buren", "het kind van de buren", None),
    ("mijn cliënt opent niet", "cliënt", "mijn cliënt", P), ("Cliënte mijdt zorg", "cliënt", "Cliënte", P),
    ("mijn patient neemt zijn pillen niet", "patiënt", "mijn patient", P),
    ("mijn huurder betaalt niet meer", "huurder", "mijn huurder", None), ("mijn collega huilt elke dag", "collega", "mijn collega", None),
    ("mijn moeder vertelde dat mijn buurman verward is", "buurman", "mijn buurman", B),
]  # fmt: skip

NOBODY = [
    "", "er is iemand die verward is", "ik ben de buurvrouw", "mijn zus en mijn broer drinken", "een man van 80 slaapt buiten",
    "Verloskundige: moeder haalt haar schouders op", "een ex-bewoner meldt zich", "ik maak me zorgen om een vrouw",
]  # fmt: skip


@pytest.mark.parametrize(("said", "name", "words", "rol"), READ, ids=[row[0] for row in READ])
def test_the_relation_is_read_with_its_words_and_what_it_says_of_who_writes(said: str, name: str, words: str, rol: Rol | None) -> None:
    found = relation(said)
    assert found is not None
    assert (found.naam, found.woorden, found.rol) == (name, words, rol)


@pytest.mark.parametrize("said", NOBODY, ids=lambda said: said or "empty")
def test_where_nobody_is_named_so_or_more_than_one_nothing_is_read(said: str) -> None:
    assert relation(said) is None


@given(typed)
def test_any_text_gives_words_that_are_in_it(text: str) -> None:
    found = relation(text)
    assert found is None or found.woorden in text


@pytest.mark.parametrize("name", [name for name, _, _ in RELATIONS])
def test_every_relation_is_read_behind_mijn(name: str) -> None:
    found = relation(f"ik maak me zorgen om mijn {name}")
    assert found is None or found.naam == name
