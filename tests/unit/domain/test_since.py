"""Is it read since when, as people write it?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import nearly, typed
from waakvlam.domain.period import Periode, Precisie, back, easter, kept_period
from waakvlam.domain.since import since
from waakvlam.domain.time_words import FEASTS, MONTHS, NUMBERS, SEASONS, SHORT_MONTHS, UNITS, UNTIL_TODAY, WEEKDAY_SPELLINGS

TODAY = date(2026, 11, 23)  # a Monday


def d(month: int, day: int, year: int = 2026) -> date:
    return date(year, month, day)


TELLS = [
    # what is said in the middle of a story, the words that say since when, a day within the period, how exact it is
    ("hij doet al weken de gordijnen niet open", "al weken", d(10, 20), Precisie.JAAR),
    ("al drie maanden lang niks gehoord", "al drie maanden lang", d(8, 23), Precisie.MAAND),
    ("het licht staat in die straat hier al drie maanden open", "al drie maanden", d(8, 23), Precisie.MAAND),
    ("AL JAREN zo", "AL JAREN", d(1, 1, 2015), Precisie.VAAG),
    ("al een paar dagen eet ze niet", "al een paar dagen", d(11, 20), Precisie.WEEK),
    ("ben al 2 dage niet buiten geweest", "al 2 dage", d(11, 21), Precisie.DAG),
    ("al een week of drie zit ze in het donker", "al een week of drie", d(11, 2), Precisie.WEEK),
    ("ze zit al zo'n 3 weken in het donker", "al zo'n 3 weken", d(11, 2), Precisie.WEEK),
    ("al 2 à 3 weken", "al 2 à 3 weken", d(11, 4), Precisie.WEEK),
    ("nu al anderhalf jaar", "nu al anderhalf jaar", d(5, 20, 2025), Precisie.JAAR),
    ("al ruim een half jaar", "al ruim een half jaar", d(5, 23), Precisie.JAAR),
    ("drie weken niet gezien", "drie weken", d(11, 2), Precisie.WEEK),
    ("tien dagen achter elkaar", "tien dagen achter elkaar", d(11, 13), Precisie.DAG),
    ("de afgelopen 2 weken", "de afgelopen 2 weken", d(11, 9), Precisie.WEEK),
    ("de laatste tijd zo stil", "de laatste tijd", d(10, 1), Precisie.JAAR),
    ("de laatste weken hoor ik niets", "de laatste weken", d(10, 20), Precisie.JAAR),
    ("sinds vorige week", "sinds vorige week", d(11, 18), Precisie.WEEK),
    ("sinds vorige maand", "sinds vorige maand", d(10, 15), Precisie.MAAND),
    ("sinds vorig jaar", "sinds vorig jaar", d(6, 1, 2025), Precisie.JAAR),
    ("vanaf maart gaat het mis", "vanaf maart", d(3, 15), Precisie.MAAND),
    ("sinds december", "sinds december", d(12, 15, 2025), Precisie.MAAND),
    ("sinds begin september", "sinds begin september", d(9, 5), Precisie.WEEK),
    ("sinds maart 2024", "sinds maart 2024", d(3, 15, 2024), Precisie.MAAND),
    ("sinds 2019", "sinds 2019", d(6, 1, 2019), Precisie.JAAR),
    ("ik lig sinds 1 april in bed", "sinds 1 april", d(4, 1), Precisie.DAG),
    ("sinds 12-10", "sinds 12-10", d(10, 12), Precisie.DAG),
    ("sinds 31/12/25", "sinds 31/12/25", d(12, 31, 2025), Precisie.DAG),
    ("het verbruik staat sinds de 2e op nul", "sinds de 2e", d(11, 2), Precisie.DAG),
    ("de post ligt daar sinds de 28e", "sinds de 28e", d(10, 28), Precisie.DAG),
    ("vanaf kerst", "vanaf kerst", d(12, 25, 2025), Precisie.WEEK),
    ("sinds Pasen niet meer", "sinds Pasen", d(4, 5), Precisie.WEEK),
    ("sinds pinksteren", "sinds pinksteren", d(5, 24), Precisie.WEEK),
    ("sinds oud en nieuw", "sinds oud en nieuw", d(12, 31, 2025), Precisie.WEEK),
    ("sinds de zomer", "sinds de zomer", d(7, 1), Precisie.JAAR),
    ("sinds vorige zomer", "sinds vorige zomer", d(7, 1, 2025), Precisie.JAAR),
    ("sinds dinsdag", "sinds dinsdag", d(11, 17), Precisie.DAG),
    ("sinds maandag", "sinds maandag", d(11, 16), Precisie.DAG),
    ("sinds vorige week dinsdag", "sinds vorige week dinsdag", d(11, 17), Precisie.DAG), ("sinds vorige nacht", "sinds vorige nacht", d(11, 22), Precisie.DAG),
    ("sinds de 31e", "sinds de 31e", d(10, 31), Precisie.DAG),
    ("sinds afgelopen zaterdag", "sinds afgelopen zaterdag", d(11, 21), Precisie.DAG),
    ("sinds gisteren", "sinds gisteren", d(11, 22), Precisie.DAG),
    ("ik lig sinds vanochtend op de keukenvloer", "sinds vanochtend", TODAY, Precisie.DAG),
    ("sinds kort woont daar een man", "sinds kort", d(11, 15), Precisie.MAAND),
    ("nog maar net", "nog maar net", d(11, 20), Precisie.MAAND),
    ("al een tijdje", "al een tijdje", d(10, 1), Precisie.JAAR),
    ("al heel lang", "al heel lang", d(1, 1, 2020), Precisie.VAAG),
    # dialect and haste
    ("de sjutterie is al drie moanden stil", "al drie moanden", d(8, 23), Precisie.MAAND),
    ("moeder 'ei al drie daegen dezelfde jurk an", "al drie daegen", d(11, 20), Precisie.DAG),
    ("aoberhulp komt al een weke an een dichte deur", "al een weke", d(11, 16), Precisie.WEEK),
    ("sins vorige week", "sins vorige week", d(11, 18), Precisie.WEEK),
    ("sints gister", "sints gister", d(11, 22), Precisie.DAG),
    ("al 3 wkn nie gezien", "al 3 wkn", d(11, 2), Precisie.WEEK),
    ("al 2 mnd", "al 2 mnd", d(9, 23), Precisie.MAAND),
]  # fmt: skip

EVENTS = [
    # what is said, and the words of the event
    ("sinds zijn scheiding is het mis", "sinds zijn scheiding"),
    ("sinds me moeder dood is", "sinds me moeder dood is"),
    ("Sinds pabbe dood is bin ik aal dij plek in hoes", "Sinds pabbe dood is"),
    ("blijkt sinds het overlijden van haar moeder geen dak boven het hoofd", "sinds het overlijden van haar moeder"),
    ("Sinds hij online pokert is alles weg", "Sinds hij online pokert"),
    ("hij is zo stil sinds ze weg is.", "sinds ze weg is"),
    ("dood vanbinnen sinds die break up", "sinds die break"),
    ("Sinds de brand ruik ik rook", "Sinds de brand"),
    ("het is begonnen nadat zijn vrouw overleed", "nadat zijn vrouw overleed"),
    ("sinds haar ontslag, geloof ik", "sinds haar ontslag"),
]

BARE = [
    # what only the answer to the question may say, and a day within the period
    ("drie weken", d(11, 2)), ("een week of drie", d(11, 2)), ("2 mnd ongeveer", d(9, 23)), ("gisteren", d(11, 22)), ("vanochtend", TODAY),
    ("maart", d(3, 10)), ("vorige week", d(11, 18)), ("kerst denk ik", d(12, 25, 2025)), ("weken", d(10, 20)), ("jaren", d(1, 1, 2020)),
    ("een half jaar geleden", d(5, 24)), ("2 weken terug begonnen", d(11, 9)), ("eergisteren", d(11, 21)), ("12 oktober", d(10, 12)),
    ("afgelopen vrijdag", d(11, 20)), ("2021", d(5, 1, 2021)), ("pas", d(11, 20)), ("een paar maanden", d(8, 20)),
]  # fmt: skip

NOTHING = [
    "", "ze eet niet", "ik weet het al", "alweer", "ik ken haar al twintig jaar", "we zijn al 40 jaar getrouwd", "hij is al 80 jaar oud",
    "ik kom er over drie weken weer", "kun je vanaf nu elke week vragen", "mag ik vanaf de overweg fotograferen", "hoe kom je er vanaf",
    "een lang verhaal", "hij zegt van alles", "nergens meer",
    "ik werk al 12 jaar in de thuiszorg",
]  # fmt: skip


@pytest.mark.parametrize(("said", "words", "day", "precisie"), TELLS, ids=[row[0] for row in TELLS])
def test_since_when_is_found_in_the_words_of_a_worry(said: str, words: str, day: date, precisie: Precisie) -> None:
    found = since(said, today=TODAY)
    assert found is not None
    assert found.woorden == words
    assert found.periode is not None
    assert (found.periode.van or date.min) <= day <= found.periode.tot, found.periode
    assert found.periode.precisie is precisie, found.periode


@pytest.mark.parametrize(("said", "words"), EVENTS, ids=[row[0] for row in EVENTS])
def test_an_event_is_kept_in_its_own_words(said: str, words: str) -> None:
    found = since(said, today=TODAY)
    assert found is not None
    assert (found.woorden, found.periode) == (words, None)


@pytest.mark.parametrize(("said", "day"), BARE, ids=[row[0] for row in BARE])
def test_the_answer_to_since_when_may_be_bare(said: str, day: date) -> None:
    found = since(said, today=TODAY, asked=True)
    assert found is not None
    assert found.periode is not None
    assert (found.periode.van or date.min) <= day <= found.periode.tot, found.periode
    assert since(said, today=TODAY) is None or since(said, today=TODAY) == found


@pytest.mark.parametrize("said", NOTHING, ids=lambda said: said or "empty")
def test_what_tells_no_since_is_left_alone(said: str) -> None:
    assert since(said, today=TODAY) is None


@pytest.mark.parametrize("said", ["sinds 31-2", "sinds 12-10-2099", "sinds de 35e", "sinds december 2027", "sinds 2031", "al 99 jaar zo"])
def test_a_day_that_never_was_gives_no_period(said: str) -> None:
    found = since(said, today=TODAY, asked=True)
    assert found is None or found.periode is None


@pytest.mark.parametrize("kept", ["2026-11-01/2026-11-07", "/2024-11-23"])
def test_a_period_comes_back_as_it_was_kept(kept: str) -> None:
    assert kept_period(kept).kept() == kept


def test_longer_ago_than_there_are_days_is_the_first_day_there_is() -> None:
    assert back(TODAY, 1e7) == date.min


def test_a_time_goes_before_an_event_and_the_first_time_counts() -> None:
    found = since("sinds zijn scheiding is het mis, al drie weken eet hij niet, al twee dagen drinkt hij niet", today=TODAY)
    assert found is not None
    assert found.woorden == "al drie weken"


@given(typed, st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1)), st.booleans())
def test_any_text_gives_words_that_are_in_it_and_never_a_day_to_come(text: str, today: date, asked: bool) -> None:
    found = since(text, today=today, asked=asked)
    if found is not None:
        assert found.woorden in text
        if found.periode is not None:
            assert (found.periode.van or date.min) <= found.periode.tot <= today
            assert kept_period(found.periode.kept()) == found.periode


@given(st.sampled_from([*(row[0] for row in TELLS), *(row[0] for row in BARE)]), st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1)))
def test_what_is_read_today_is_read_on_any_day(said: str, today: date) -> None:
    found = since(said, today=today, asked=True)
    assert found is None or found.periode is None or found.periode.tot <= today


@given(st.integers(1, 30), st.sampled_from(["dagen", "weken", "maanden", "jaar"]))
def test_longer_is_earlier(number: int, unit: str) -> None:
    shorter, longer = (since(f"al {n} {unit}", today=TODAY) for n in (number, number + 1))
    assert shorter is not None
    assert longer is not None
    assert shorter.periode is not None
    assert longer.periode is not None
    assert longer.periode.midden < shorter.periode.midden


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("sinds zundag", d(11, 22)), ("sinds moandag", d(11, 16)), ("sinds goonsdig", d(11, 18)), ("sinds vriedag", d(11, 20)), ("sinds dınsdag", d(11, 17)),
        ("al drıe weken", d(11, 2)), ("sinds gıster", d(11, 22)), ("sinds wınter", d(1, 15)), ("sinds meı", d(5, 15)), ("SİNDS DİNSDAG", d(11, 17)),
    ],
)  # fmt: skip
def test_dialect_and_an_i_of_another_keyboard_are_read(said: str, day: date) -> None:
    found = since(said, today=TODAY)
    assert found is not None
    assert found.woorden == said
    assert found.periode is not None
    assert (found.periode.van or date.min) <= day <= found.periode.tot


@pytest.mark.parametrize("spelling", WEEKDAY_SPELLINGS)
def test_every_spelling_of_a_day_is_that_day(spelling: str) -> None:
    found = since(f"sinds {spelling}", today=TODAY)
    assert found is not None
    assert found.periode is not None
    assert found.periode.tot.weekday() == WEEKDAY_SPELLINGS[spelling]


LEADS = ("al", "sinds", "vanaf", "de", "laatste", "vorige", "week of", "of", "tot", "een", "zo'n", "begin", "lang", "geleden", "e", "van")
KNOWN = {*LEADS, *NUMBERS, *MONTHS, *SHORT_MONTHS, *UNTIL_TODAY, *WEEKDAY_SPELLINGS, *SEASONS, *FEASTS, *(name for _, names in UNITS for name in names.split("|"))}


@given(st.sampled_from(["", "sinds ", "al ", "vanaf "]), nearly(KNOWN), st.booleans())
def test_no_spelling_of_its_own_words_fails(lead: str, said: str, asked: bool) -> None:
    found = since(lead + said, today=TODAY, asked=asked)
    assert found is None or found.periode is None or found.periode.tot <= TODAY


@pytest.mark.parametrize(("year", "day"), [(2024, d(3, 31, 2024)), (2025, d(4, 20, 2025)), (2026, d(4, 5)), (2038, d(4, 25, 2038))])
def test_easter_is_when_the_almanac_says(year: int, day: date) -> None:
    assert easter(year) == day


def test_a_period_without_a_beginning_is_vague_and_its_middle_is_its_end() -> None:
    periode = Periode(van=None, tot=TODAY)
    assert (periode.precisie, periode.midden) == (Precisie.VAAG, TODAY)
    assert Periode(van=TODAY - timedelta(days=6), tot=TODAY).midden == TODAY - timedelta(days=3)
