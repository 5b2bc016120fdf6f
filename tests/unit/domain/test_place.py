"""Which gemeente is meant?  In running text and in a short answer, with the project's own table of names."""

import unicodedata
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waakvlam.adapters.route_table import load_gemeenten
from waakvlam.domain.place import PlaceFinder, find_places
from waakvlam.domain.place_names import ORDINARY_WORDS, fold

MELDROUTES = Path(__file__).parents[3] / "meldroutes"


@cache
def finder() -> PlaceFinder:
    return PlaceFinder(load_gemeenten(MELDROUTES))


def names(found: tuple) -> list[str]:
    return [gemeente.naam for gemeente in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mijn buurvrouw in Arnhem doet al weken de gordijnen niet open", ["Arnhem"]),
        ("mijn buurvrouw in arnhem doet al weken de gordijnen niet open", ["Arnhem"]),  # as typed on a phone
        ("de overbuurman, TILBURG, ruikt niet fris", ["Tilburg"]),
        ("ze woont in Den Haag", ["'s-Gravenhage"]),
        ("hij zit in den bosch", ["'s-Hertogenbosch"]),
        ("in ’s-Hertogenbosch", ["'s-Hertogenbosch"]),  # a curly apostrophe
        ("ergens in sudwest fryslan", ["Súdwest-Fryslân"]),  # without accents and hyphen
        ("bij ons in de Schilderswijk", ["'s-Gravenhage"]),  # a neighbourhood
        ("mien moe woont in Grunn", ["Groningen"]),  # as they say it there
        ("oma in Mestreech", ["Maastricht"]),
        ("hij woont in Westerbork", ["Midden-Drenthe"]),  # a village
        ("in Bergen op Zoom", ["Bergen op Zoom"]),  # not Bergen
        ("in Alphen aan den Rijn", ["Alphen aan den Rijn"]),  # not Alphen
        ("ik woon in Zwolle en mijn zus in Assen", ["Zwolle", "Assen"]),  # two: the bot asks which
        ("mijn moeder in Bergen (NH)", ["Bergen (NH.)"]),
        ("Bergen in Limburg, bij de kerk", ["Bergen (L.)"]),
        ("mijn vader woont in Laren, gemeente Lochem", ["Lochem"]),
        ("Mevrouw De Vries uit Zwolle", ["Zwolle"]),  # a surname is no village
        ("de Arnhemseweg is opgebroken", []),  # a street is no gemeente
        ("gewoon een zorg over iemand", []),
        ("mijn nummer is 020-1234567", []),  # an area code says where a telephone once was
    ],
)
def test_places_in_running_text(text: str, expected: list[str]) -> None:
    assert names(finder().in_text(text)) == expected


@pytest.mark.parametrize("word", ["best", "huizen", "zeist", "leek", "ede", "asten", "epe", "echt", "goes", "heel"])
def test_an_ordinary_word_is_a_gemeente_only_with_a_capital_after_in(word: str) -> None:
    assert finder().in_text(f"het gaat {word} slecht met de buren") == ()
    assert finder().in_text(f"{word.capitalize()} wel erg, vind ik") == ()  # a capital at the start says nothing
    assert finder().in_text(f"HIJ ZIT IN {word.upper()}") == ()  # nor does one among capitals
    assert len(finder().in_text(f"hij zit in {word.capitalize()}")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "de buren kampen met geld, de dieren lopen in huizen rond",
        "er is wat in de wijk aan de hand",  # De Wijk is a village
        "hij laat de boel de boel, een hele zorg",
        "kan ik de gemeente best bellen",
        "het is er in het echt nog veel erger",
        "ze heeft haar haren niet gewassen en heel veel honger",
    ],
)
def test_a_sentence_without_a_place_names_none(text: str) -> None:
    assert finder().in_text(text) == ()


@pytest.mark.parametrize(
    ("naam", "expected"),
    [
        ("Bergen", {"Bergen (NH.)", "Bergen (L.)"}),
        ("Laren", {"Laren (NH.)", "Lochem"}),
        ("Hengelo", {"Hengelo (O.)", "Bronckhorst"}),
        ("Rijswijk", {"Rijswijk (ZH.)", "Buren", "Altena"}),
        ("Katwijk", {"Katwijk", "Land van Cuijk"}),
        ("Hoorn", {"Hoorn", "Terschelling"}),
        ("Velp", {"Rheden", "Land van Cuijk"}),
    ],
)
def test_an_ambiguous_name_gives_every_candidate(naam: str, expected: set[str]) -> None:
    assert set(names(finder().as_answer(naam))) == expected
    assert set(names(finder().in_text(f"ze woont in {naam}"))) == expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("arnem", ["Arnhem"]),
        ("Arnhem.", ["Arnhem"]),
        ("in de gemeente ede denk ik", ["Ede"]),
        ("best", ["Best"]),  # as an answer to "welke gemeente?" it is one; the person confirms
        ("rotterdm", ["Rotterdam"]),
        ("Zutpen", ["Zutphen"]),
        ("den hag", ["'s-Gravenhage"]),
        ("leeuwaarden", ["Leeuwarden"]),
        ("Wijk bij Duurstde", ["Wijk bij Duurstede"]),
        ("GM0202", ["Arnhem"]),
        ("hengeloo", ["Hengelo (O.)", "Bronckhorst"]),  # misspelt and ambiguous
        ("volgens mij gewoon Emmen hoor", ["Emmen"]),
    ],
)
def test_a_short_answer_may_be_misspelt(answer: str, expected: list[str]) -> None:
    assert names(finder().as_answer(answer)) == expected


@pytest.mark.parametrize(
    "answer",
    ["", "?", "👍", "ja", "nee", "weet ik niet", "weet niet", "geen idee", "laat maar", "stop", "mijn buren", "thuis"],
)
def test_an_answer_that_is_no_place_gives_none(answer: str) -> None:
    assert finder().as_answer(answer) == ()


def test_a_long_story_is_not_searched_for_misspelt_names() -> None:
    assert finder().as_answer("ik weet het niet precies maar het is een flat bij rotterdm ergens") == ()


def test_a_single_look_up_needs_no_finder() -> None:
    assert names(tuple(find_places("hij woont in Assen", load_gemeenten(MELDROUTES)))) == ["Assen"]


def test_every_gemeente_is_found_by_its_own_name_whatever_the_spelling() -> None:
    for gemeente in load_gemeenten(MELDROUTES):
        for name in (gemeente.naam, gemeente.spoken, gemeente.naam.lower(), fold(gemeente.naam)):
            assert gemeente in finder().as_answer(name), name


def test_every_gemeente_is_found_in_a_sentence() -> None:
    for gemeente in load_gemeenten(MELDROUTES):
        assert gemeente in finder().in_text(f"mijn tante woont in {gemeente.spoken}, al jaren"), gemeente.naam


@given(st.text(max_size=200))
def test_any_text_at_all_is_survived(text: str) -> None:
    finder().in_text(text)
    finder().as_answer(text)


@given(st.sampled_from(load_gemeenten(MELDROUTES)), st.sampled_from(["NFC", "NFD"]))
def test_accents_written_either_way_are_the_same(gemeente: object, form: str) -> None:
    text = f"ze woont in {unicodedata.normalize(form, gemeente.naam)} sinds kort"
    assert gemeente in finder().in_text(text)


def test_ordinary_words_are_kept_as_they_are_compared() -> None:
    assert [word for word in ORDINARY_WORDS if fold(word) != word] == []


@pytest.mark.parametrize(
    "text",
    ["Hee, ik maak me zorgen om mijn buurman", "hij komt uit nederland", "hij heeft een oranje jas", "kijk op de kaart", "hij zegt amen"],
)
def test_an_everyday_word_that_is_a_hamlet_too_names_no_gemeente(text: str) -> None:
    assert finder().in_text(text) == ()


@pytest.mark.parametrize("text", ["Limburg", "in Gelderland", "Noord-Brabant", "oost", "in het zuiden"])
def test_of_a_province_or_a_compass_point_no_gemeente_is_guessed(text: str) -> None:
    assert finder().as_answer(text) == ()


@pytest.mark.parametrize("text", ["Utrecht", "Groningen"])
def test_a_gemeente_that_bears_the_name_of_its_province_is_itself(text: str) -> None:
    assert names(finder().as_answer(text)) == [text]
