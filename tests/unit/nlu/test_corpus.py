"""Is the corpus fit to train on?  (Every line reads, nothing is there twice, every label and every register occurs.)"""

from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest

from nlu.corpus import SIGNALEN, SOORTEN, STEMMINGEN, URGENTIES, BrokenCorpus, Example, read_file, read_folder

FOLDER = Path(__file__).parents[3] / "nlu" / "data"
HELD_OUT = FOLDER.parent / "held_out"
REGISTERS = {
    "gewoon", "typo", "straattaal", "tweede-taal", "laaggeletterd", "ouder-formeel", "dictaat", "emoji", "lang", "anderstalig",
    "vrijwilliger", "professional", "dialect-arnhem", "dialect-brabant", "dialect-drenthe", "dialect-groningen", "dialect-limburg",
    "dialect-randstad", "dialect-zeeland",
}
NEAR = 0.58  # the share of letter groups two messages may have in common; above it one was made out of the other
GROUP = 6  # letters
LONG_ENOUGH = 20  # characters; shorter messages ("gaat wel", "gaat wel hoor") resemble one another in real life too
GOOD = "melding | niet_acuut | burger | geld somber | - | gewoon | De buurman zit | volgens mij | zonder geld."


@cache
def examples() -> list[Example]:
    return read_folder(FOLDER)


@cache
def held_out() -> list[Example]:
    return read_folder(HELD_OUT)


def grams(text: str) -> frozenset[str]:
    """The groups of six letters of a text; capitals and spaces make no difference."""
    folded = " ".join(text.lower().split())
    return frozenset(folded[at : at + GROUP] for at in range(max(len(folded) - GROUP + 1, 1)))


def near_copies(texts: list[str], limit: float = NEAR) -> list[tuple[str, str, float]]:
    """Pairs of longer texts that have more than `limit` of their letter groups in common (Jaccard).

    Two sets above the limit share at least one of their rarest groups (prefix filtering), so only texts that do are compared.
    """
    sets = [grams(text) if len(text) > LONG_ENOUGH else frozenset() for text in texts]
    often = Counter(gram for found in sets for gram in found)
    seen: dict[str, list[int]] = defaultdict(list)
    pairs = []
    for number, found in enumerate(sets):
        rarest = sorted(found, key=lambda gram: (often[gram], gram))[: len(found) - int(limit * len(found)) + 1]
        candidates = {other for gram in rarest for other in seen[gram] if limit * len(found) < len(sets[other]) < len(found) / limit}
        for other in candidates:
            shared = len(found & sets[other]) / len(found | sets[other])
            if shared > limit:
                pairs.append((texts[other], texts[number], round(shared, 2)))
        for gram in rarest:
            seen[gram].append(number)
    return pairs


def test_every_file_can_be_read() -> None:
    files = sorted([*FOLDER.rglob("*.psv"), *HELD_OUT.rglob("*.psv")])
    assert files
    for path in files:
        assert list(read_file(path)), f"{path.name} is empty"


def test_no_message_is_there_twice() -> None:
    # The same words may stand once as an answer to a check-in and once cold: they mean something else there.
    often = Counter((example.tekst.lower(), example.context) for example in [*examples(), *held_out()])
    assert [text for text, times in often.items() if times > 1] == []


def test_no_message_is_a_near_copy_of_another() -> None:
    # Nor of one that is held out: a message that was nearly learnt tells nothing.
    assert near_copies([example.tekst for example in [*examples(), *held_out()]]) == []


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("mijn buurman doet al weken de deur niet open", "mijn buurvrouw doet al weken de deur niet open", True),  # a slot filled
        ("mijn buurman doet al weken de deur niet open", "MIJN BUURMAN DOET  AL WEKEN DE DEUR NIET OPEN", True),  # only capitals
        ("mijn buurman doet al weken de deur niet open", "hiernaast blijft sinds kerst alles dicht en donker", False),  # own words
        ("gaat wel", "gaat wel.", False),  # too short to judge
    ],
)
def test_a_near_copy_is_found_and_own_words_are_not(one: str, other: str, near: bool) -> None:
    assert bool(near_copies([one, other])) is near


@pytest.mark.parametrize("soort", SOORTEN)
def test_every_soort_has_examples(soort: str) -> None:
    assert sum(example.soort == soort for example in examples()) >= 50


@pytest.mark.parametrize("signaal", SIGNALEN)
def test_every_signaal_has_examples(signaal: str) -> None:
    assert sum(signaal in example.signalen for example in examples()) >= 30


@pytest.mark.parametrize("register", sorted(REGISTERS))
def test_every_register_occurs_in_danger_and_outside_it(register: str) -> None:
    found = Counter(example.urgentie for example in examples() if example.register == register)
    assert set(found) == set(URGENTIES)


def test_no_register_is_misspelt() -> None:
    assert {example.register for example in examples()} == REGISTERS
    assert {example.register for example in held_out()} == REGISTERS


@pytest.mark.parametrize(("urgentie", "least"), [("acuut", 600), ("check", 400), ("niet_acuut", 1200)])
def test_enough_is_held_out_to_judge_by(urgentie: str, least: int) -> None:
    assert sum(example.urgentie == urgentie for example in held_out()) >= least


@pytest.mark.parametrize("soort", SOORTEN)
def test_every_soort_is_held_out_too(soort: str) -> None:
    assert sum(example.soort == soort for example in held_out()) >= 25


def test_the_corpus_is_large_enough_where_it_matters() -> None:
    assert len(examples()) >= 6000
    assert sum("gevaar" in example.bestand or example.urgentie != "niet_acuut" for example in examples()) >= 1500
    assert sum(example.soort == "melding" for example in examples()) >= 1500
    assert sum(example.soort == "checkin_antwoord" for example in examples()) >= 800


def test_only_an_answer_to_a_checkin_has_a_stemming() -> None:
    wrong = [example.tekst for example in examples() if (example.stemming is not None) != (example.soort == "checkin_antwoord")]
    assert wrong == []
    assert {example.stemming for example in examples()} == {None, *STEMMINGEN}


def test_a_text_may_hold_the_mark_that_splits_fields(tmp_path: Path) -> None:
    path = tmp_path / "goed.psv"
    path.write_text(f"# soort | urgentie | ...\n\n{GOOD}\n", encoding="utf-8")
    (example,) = read_file(path)
    assert example.tekst == "De buurman zit | volgens mij | zonder geld."
    assert example.signalen == ("geld", "somber")
    assert example.regel == 3
    assert example.context is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("melding | niet_acuut | burger | De buurman.", "4 velden in plaats van 7"),
        (GOOD.replace("melding", "klacht"), "onbekend label 'klacht'"),
        (GOOD.replace("niet_acuut", "spoed"), "onbekend label 'spoed'"),
        (GOOD.replace("burger", "buurman"), "onbekend label 'buurman'"),
        (GOOD.replace("geld somber", "geld, somber"), "onbekend signaal 'geld,'"),  # a comma is not how signals are split
        (GOOD.replace("| - |", "| blij |"), "onbekende stemming 'blij'"),
        (GOOD[: GOOD.index("De buurman")], "geen tekst"),
    ],
)
def test_a_broken_line_is_told_with_file_line_and_reason(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "stuk.psv"
    path.write_text(f"{GOOD}\n{line}\n", encoding="utf-8")
    with pytest.raises(BrokenCorpus) as caught:
        list(read_file(path))
    assert str(caught.value) == f"{path}, regel 2: {reason}"
