"""Does the first line of defence read danger as danger, and everything else as what it is?"""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safety_cases import ACUTE, CHECK, HARMLESS
from safety_cases_later import LATER_ACUTE, LATER_CHECK, LATER_HARMLESS

from waakvlam.domain import safety
from waakvlam.domain.labels import Urgentie
from waakvlam.domain.safety import Gevaar, assess

PLEASANTRIES = (
    "alstublieft",
    "sorry dat ik stoor",
    "dank u wel",
    "goedemiddag",
    "hallo",
    "met vriendelijke groet",
    "mag ik wat vragen",
    "groetjes",
)
SENTENCES = (
    "Ik heb net soep gegeten.",
    "De zon schijnt hier.",
    "Mijn buurvrouw heeft een nieuwe fiets.",
    "Gisteren een film gekeken over de zee!",
    "Vorig jaar was het ook koud.",
    "Ik ga dood van het lachen om dat filmpje.",
    "De deadline is morgen.",
    "Vroeger woonde ik in Assen.",
    "Morgen is de brandweerdag.",
    "In die serie schiet hij altijd mis.",
    "Hoe laat gaan jullie open?",
    "Ze is niet suïcidaal.",
    "We hadden een reanimatiecursus.",
    "Drie jaar geleden ging het slecht.",
    "Ik ga op vakantie met de trein.",
)
acute_texts = st.sampled_from([*(text for text, _ in ACUTE), *LATER_ACUTE])


@pytest.mark.parametrize("text", [pytest.param(text, id=f"{why}: {text}") for text, why in ACUTE])
def test_danger_now_is_acute(text: str) -> None:
    assert assess(text).urgentie is Urgentie.ACUUT


@pytest.mark.parametrize("text", [pytest.param(text, id=f"{why}: {text}") for text, why in CHECK])
def test_possible_danger_is_asked_about(text: str) -> None:
    assert assess(text).urgentie is Urgentie.CHECK


@pytest.mark.parametrize("text", [pytest.param(text, id=f"{why}: {text}") for text, why in HARMLESS])
def test_what_only_sounds_alarming_is_left_alone(text: str) -> None:
    assert assess(text) == safety.SAFE


@pytest.mark.parametrize(
    ("text", "urgentie"),
    [
        *((text, Urgentie.ACUUT) for text in LATER_ACUTE),
        *((text, Urgentie.CHECK) for text in LATER_CHECK),
        *((text, Urgentie.NIET_ACUUT) for text in LATER_HARMLESS),
    ],
)
def test_messages_of_later_rounds_are_read_right(text: str, urgentie: Urgentie) -> None:
    assert assess(text).urgentie is urgentie


@settings(max_examples=400, deadline=None)
@given(
    acute_texts,
    st.lists(st.sampled_from(SENTENCES), max_size=4),
    st.lists(st.sampled_from(SENTENCES), max_size=4),
    st.sampled_from([". ", "\n", "!!\n\n"]),
)
def test_sentences_around_it_never_lower_an_acute_verdict(
    text: str, before: list[str], after: list[str], border: str
) -> None:
    assert assess(border.join([*before, text, *after])).urgentie is Urgentie.ACUUT


@settings(max_examples=200, deadline=None)
@given(
    acute_texts,
    st.sampled_from(PLEASANTRIES),
    st.sampled_from(PLEASANTRIES),
    st.sampled_from([" ", ", ", "... ", " - "]),
)
def test_politeness_never_lowers_an_acute_verdict(text: str, before: str, after: str, border: str) -> None:
    assert assess(f"{before}{border}{text}{border}{after}").urgentie is Urgentie.ACUUT


@settings(max_examples=200, deadline=None)
@given(acute_texts, st.lists(st.sampled_from("😂🙏🏽😭❤️👍🎉💀"), max_size=5), st.booleans())
def test_emoji_never_lower_an_acute_verdict(text: str, emoji: list[str], first: bool) -> None:
    pictures = "".join(emoji)
    assert assess(f"{pictures} {text}" if first else f"{text} {pictures}").urgentie is Urgentie.ACUUT


@settings(max_examples=200, deadline=None)
@given(
    acute_texts,
    st.sampled_from(["  ", "\t", "\n", " \n ", "\u00a0", "\u2003"]),
    st.sampled_from([str.upper, str.title, str.swapcase]),
)
def test_capitals_and_white_space_never_lower_an_acute_verdict(
    text: str, space: str, case: Callable[[str], str]
) -> None:
    assert assess(case(text.replace(" ", space))).urgentie is Urgentie.ACUUT


def test_frost_is_read_whatever_space_stands_before_it() -> None:
    assert assess("OMA ZIT AL DE HELE NACHT BUITEN IN HAAR NACHTPON BIJ\t-3").urgentie is Urgentie.ACUUT


@given(st.text(), st.sampled_from([None, "checkin", "anders"]))
def test_no_string_raises(text: str, context: str | None) -> None:
    assert assess(text, context=context).urgentie in Urgentie


@pytest.mark.parametrize(
    "text",
    ["", " ", "\0", "\ud800", "\n\n", "...", "ﷺ" * 500, "a" * 30_000, "?!" * 5_000, "Z̷̛a̸l̵g̴o̶ ik w̵il d̸ood"],
)
def test_strange_strings_are_read(text: str) -> None:
    assert assess(text).urgentie in Urgentie


@pytest.mark.parametrize(
    "text",
    ["ik w\u0336i\u0336l d\u0336ood", "zelf\0moord ga ik plegen", "ｉｋ ｗｉｌ ｄｏｏｄ", "ik\u200b wil\u200b dood"],
)
def test_odd_characters_do_not_hide_danger(text: str) -> None:
    assert assess(text).urgentie is Urgentie.ACUUT


@pytest.mark.parametrize("place", [0, 1_650, 1_900, 1_999, 2_000, 9_000, 19_000])
def test_danger_is_found_anywhere_in_a_long_text(place: int) -> None:
    filler = "de zon schijnt en de bus komt zo " * 700
    text = f"{filler[:place]} mijn moeder ligt bewusteloos in de gang {filler[place:20_000]}"
    assert assess(text).urgentie is Urgentie.ACUUT


def test_the_worst_of_two_dangers_decides() -> None:
    verdict = assess("ik zie het niet meer zitten. mijn man staat hier met een mes")
    assert (verdict.urgentie, verdict.gevaar) == (Urgentie.ACUUT, Gevaar.GEWELD)


def test_a_check_early_in_a_long_text_survives_harmless_windows() -> None:
    assert assess("ik zie het niet meer zitten. " + "de zon schijnt. " * 400).urgentie is Urgentie.CHECK


@pytest.mark.parametrize(
    ("text", "context", "over_zelf"),
    [
        ("ik wil dood", None, True),  # the rule says so
        ("mijn dochter is weggelopen", None, False),  # the rule says so
        ("ik krijg geen lucht", None, True),  # the words say so
        ("mijn vader krijgt geen lucht", None, False),  # the words say so
        ("niet meer wakker worden", "checkin", True),  # a check-in is about the writer
        ("iets met bewusteloos", None, False),  # nobody named
    ],
)
def test_whom_the_danger_concerns(text: str, context: str | None, over_zelf: bool) -> None:
    assert assess(text, context=context).over_zelf is over_zelf


def test_short_despair_counts_in_a_checkin_only() -> None:
    assert assess("hoeft niet meer", context="checkin").urgentie is Urgentie.CHECK
    assert assess("hoeft niet meer").urgentie is Urgentie.NIET_ACUUT


def test_emoji_ask_the_question_only_when_alone() -> None:
    assert assess("🔪🩸").urgentie is Urgentie.CHECK
    assert assess("💊💊💊⚰️").reden == "emoji_gevaar"
    assert assess("lekker gegeten 🔪🩸").urgentie is Urgentie.NIET_ACUUT


@pytest.mark.parametrize(
    ("text", "gevaar"),
    [
        ("ik ga mezelf ophangen", Gevaar.ZELFDODING),
        ("hij zwaait met een bijl", Gevaar.GEWELD),
        ("hij ademt niet meer", Gevaar.MEDISCH),
        ("de baby is door elkaar geschud", Gevaar.KIND),
        ("ik ruik gas in de gang", Gevaar.BRAND),
        ("de stemmen zeggen dat ik nu moet springen", Gevaar.PSYCHOSE),
        ("opa met alzheimer is sinds vanochtend zoek", Gevaar.ONBEKEND),
    ],
)
def test_the_kind_of_danger_is_named(text: str, gevaar: Gevaar) -> None:
    assert assess(text).gevaar is gevaar


@pytest.mark.parametrize(
    ("cancelled", "danger"),
    [
        ("drie jaar geleden heb ik een overdosis genomen", "ik heb net weer alle pillen geslikt"),
        ("in die film staat hij met een mes voor de deur", "mijn man staat hier met een mes"),
        ("vroeger lag hij vaak bewusteloos op de grond", "hij ademt niet meer"),
    ],
)
def test_a_cancelled_clause_cancels_no_other(cancelled: str, danger: str) -> None:
    assert assess(cancelled).urgentie is not Urgentie.ACUUT
    for text in (f"{cancelled}, {danger}", f"{danger}, {cancelled}", f"{cancelled} maar {danger}"):
        assert assess(text).urgentie is Urgentie.ACUUT
