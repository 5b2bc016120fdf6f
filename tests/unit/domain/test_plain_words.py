"""Which texts are plain enough for B1, and what makes the others hard?"""

import pytest

from waakvlam.domain.plain_words import hard_parts


@pytest.mark.parametrize(
    "text",
    [
        "Bel je huisarts en vraag om een gesprek.",
        "Welke gemeente is het?",  # a plain question
        "Kijk op https://www.example.org/een/heel-lang-adres-dat-niemand-hardop-leest of mail naar meldpunt@example.org.",
        "De waakvlam-afspraak van het Oost-Gelderse wijkteam.",
        "",
    ],
)
def test_a_plain_text_has_nothing_hard(text: str) -> None:
    assert hard_parts(text) == []


@pytest.mark.parametrize(
    ("text", "soort", "wat"),
    [
        ("Indien het gevaarlijk is, bel 112.", "moeilijk_woord", "Indien"),
        ("Je dient te bellen.", "moeilijk_woord", "dient"),
        ("De organisatie welke dit doet.", "moeilijk_woord", "welke"),
        ("Het meervoudigegezinsproblematiekoverleg belt je.", "lang_woord", "meervoudigegezinsproblematiekoverleg"),
        (" ".join(["woord"] * 21), "lange_zin", "woord woord woord woord woord"),
    ],
)
def test_what_is_hard_is_named(text: str, soort: str, wat: str) -> None:
    assert [(one.soort, one.wat) for one in hard_parts(text)] == [(soort, wat)]


def test_two_short_sentences_are_not_one_long_one() -> None:
    assert hard_parts(" ".join(["woord"] * 20) + ". " + " ".join(["woord"] * 20) + ".") == []
