"""Is it told in which language somebody writes, and is Dutch, however it is spelled, left Dutch?"""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.strategies import typed
from waakvlam.domain.language import WORDS, Taal, language_of

SAID = [
    # danger and everyday words in each of the seven
    ("i want to kill myself", Taal.ENGELS), ("my neighbour is not breathing", Taal.ENGELS), ("he has a knife, please help me", Taal.ENGELS),
    ("can i talk to a real person", Taal.ENGELS), ("I'm worried about my sister", Taal.ENGELS), ("hello", Taal.ENGELS),
    ("my neighbour he scream every night to the wall, i not scared but he has nobody", Taal.ENGELS),
    ("Ich will sterben", Taal.DUITS), ("mein Nachbar atmet nicht mehr", Taal.DUITS), ("er hat ein Messer und schlägt mich", Taal.DUITS),
    ("Wer kann mir helfen?", Taal.DUITS), ("ich weiß nicht weiter", Taal.DUITS), ("guten Tag", Taal.DUITS),
    ("chcę umrzeć", Taal.POOLS), ("on ma nóż i mnie bije, pomocy", Taal.POOLS), ("moja sąsiadka nie oddycha", Taal.POOLS),
    ("martwię się o kolegę", Taal.POOLS), ("dzień dobry", Taal.POOLS), ("ile kosztuje parking", Taal.POOLS),
    ("ölmek istiyorum", Taal.TURKS), ("kocam beni öldürecek, yardım edin", Taal.TURKS), ("komşum nefes almıyor", Taal.TURKS),
    ("annem çok kötü, ne yapmam lazım", Taal.TURKS), ("merhaba", Taal.TURKS), ("bugün maç saat kaçta", Taal.TURKS),
    ("أريد أن أموت", Taal.ARABISCH), ("زوجي يضربني", Taal.ARABISCH), ("جاري لا يتنفس", Taal.ARABISCH), ("مرحبا، أنا قلق على جاري", Taal.ARABISCH),
    ("хочу померти", Taal.OEKRAIENS), ("у нього ніж, допоможіть", Taal.OEKRAIENS), ("мій сусід не дихає", Taal.OEKRAIENS),
    ("я хвилююся за сусідку", Taal.OEKRAIENS), ("хочу умереть", Taal.OEKRAIENS), ("привіт", Taal.OEKRAIENS),
    ("je veux mourir", Taal.FRANS), ("mon mari me frappe, il a un couteau", Taal.FRANS), ("ma voisine ne respire plus", Taal.FRANS),
    ("je m’inquiète pour mon frère", Taal.FRANS), ("où est la gare", Taal.FRANS), ("bonjour", Taal.FRANS),
]  # fmt: skip

DUTCH = [
    "", "?", "🙂🙂", "123", "hallo", "ja", "nee", "stop", "sorry", "ok", "merci", "moi", "hi", "thanks", "nummer wijkteam", "het gaat goed",
    "mijn buurvrouw doet de gordijnen niet open", "ik ben so tired bro, heb geen zin meer", "de sjutterie is al drie moal neet gekómme",
    "Ich bön bang det mien moder völt", "ik bin ok nait goud", "hie zit achter de geraniums te staren", "kind stikt", "me oma eet niks",
    "k wil dood", "Arnhem", "Bergen op Zoom", "ik woon in Den Haag", "mijn zoon gamet all day long en eet niet", "never mind, laat maar",
    "de crisisdienst zegt: call later", "mvr. Yılmaz doet niet open", "ze heet Małgorzata en ze huilt veel", "café", "ça va wel", "sjlaop good",
]  # fmt: skip

OTHER = ["می‌خواهم بمیرم", "こんにちは", "γεια σου", "waxaan rabaa inaan dhinto"]


@pytest.mark.parametrize(("said", "taal"), SAID, ids=[row[0] for row in SAID])
def test_each_of_the_seven_is_told(said: str, taal: Taal) -> None:
    assert language_of(said) is taal


@pytest.mark.parametrize("said", DUTCH, ids=lambda said: said or "empty")
def test_dutch_with_its_dialects_borrowed_words_and_names_is_left_alone(said: str) -> None:
    assert language_of(said) is None


@pytest.mark.parametrize("said", OTHER)
def test_a_language_that_the_bot_does_not_have_is_none(said: str) -> None:
    assert language_of(said) is None


def test_a_few_words_of_another_language_in_a_dutch_story_do_not_change_it() -> None:
    assert language_of("mijn buurman roept de hele nacht help me please en gaat dan weer naar binnen") is None


def test_the_languages_that_are_told_by_their_words_are_those_in_latin_letters() -> None:
    assert set(WORDS) == set(Taal) - {Taal.ARABISCH, Taal.OEKRAIENS}


@given(typed)
def test_no_text_raises(text: str) -> None:
    assert language_of(text) in {*Taal, None}
