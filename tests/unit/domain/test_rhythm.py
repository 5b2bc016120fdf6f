"""Is it read how often and when a check-in shall come, and what cannot be agreed?"""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given

from tests.strategies import nearly, typed
from waakvlam.domain.moments import DAY_ENDS, DAY_STARTS, HOURS
from waakvlam.domain.rhythm import WEEKEND, WORKDAYS, KanNiet, day_names, read_rhythm
from waakvlam.domain.time_words import WEEKDAY_SPELLINGS
from waakvlam.domain.waakvlam import EVERY_DAY, Frequentie

DAG, OM_DAG, DRIE, TWEE, WEEK, OM_WEEK, VIER = (
    Frequentie.DAGELIJKS, Frequentie.OM_DE_DAG, Frequentie.DRIE_PER_WEEK, Frequentie.TWEE_PER_WEEK, Frequentie.WEKELIJKS,
    Frequentie.OM_DE_WEEK, Frequentie.VIER_WEKEN,
)  # fmt: skip
NOT_SUNDAY = EVERY_DAY - {7}

READ = [
    # what is said, how often, on which days (None: any), at what time
    ("elke dag", DAG, None, None), ("dagelijks graag", DAG, None, None), ("iedere dag om 9 uur", DAG, None, time(9)),
    ("elke ochtend rond half 9", DAG, None, time(8, 30)), ("elke avond", DAG, None, time(19)),
    ("elke week", WEEK, None, None), ("wekelijks", WEEK, None, None), ("1x per week", WEEK, None, None), ("een keer in de week", WEEK, None, None),
    ("1x pw", WEEK, None, None), ("eens per week", WEEK, None, None), ("eder waek", WEEK, None, None), ("elke weke", WEEK, None, None),
    ("om de week", OM_WEEK, None, None), ("om de 2 wkn", OM_WEEK, None, None), ("1x per 14 dagen", OM_WEEK, None, None),
    ("elke twee weken", OM_WEEK, None, None), ("ins in de 14 daag", OM_WEEK, None, None), ("tweemaal per maand", OM_WEEK, None, None),
    ("2-wekelijks", OM_WEEK, None, None),
    ("1x p/m", VIER, None, None), ("1x per maand is genoeg", VIER, None, None), ("eens in de maand", VIER, None, None),
    ("maandelijks", VIER, None, None), ("doe maar elke maand", VIER, None, None), ("4-wekelijks", VIER, None, None),
    ("doe mar iens in de maond, da's zat", VIER, None, None),
    ("twee keer per week", TWEE, None, None), ("2x per week", TWEE, None, None), ("2x pw", TWEE, None, None), ("tweemaal in de week", TWEE, None, None),
    ("drie keer in de week, 's avonds", DRIE, None, time(19)), ("3x per week", DRIE, None, None),
    ("om de dag", OM_DAG, None, None), ("elke twee dagen", OM_DAG, None, None),
    ("doordeweeks na het eten", DAG, WORKDAYS, time(19)), ("alleen op werkdagen", DAG, WORKDAYS, None),
    ("ma t/m vr om 9:30", DAG, WORKDAYS, time(9, 30)), ("maandag tot en met donderdag", DAG, frozenset({1, 2, 3, 4}), None),
    ("in het weekend 's avonds", DAG, WEEKEND, time(19)), ("elke week in het weekend", DAG, WEEKEND, None),
    ("1x per week in het weekend", WEEK, WEEKEND, None),
    ("niet op zondag", None, NOT_SUNDAY, None), ("elke dag behalve zondag", DAG, NOT_SUNDAY, None),
    ("elke dag maar niet op zaterdag of zondag", DAG, WORKDAYS, None), ("nooit op zondag", None, NOT_SUNDAY, None),
    ("niet op zondag, wel op maandag", WEEK, frozenset({1}), None),
    ("twee keer per week, niet in het weekend", TWEE, WORKDAYS, None),
    ("elke maandag", WEEK, frozenset({1}), None), ("stuur mij maar elke vrijdag een berichtje", WEEK, frozenset({5}), None),
    ("zundag is 't best", WEEK, frozenset({7}), None), ("om de week, liefst woensdag", OM_WEEK, frozenset({3}), None),
    ("op dinsdag en vrijdag", DAG, frozenset({2, 5}), None), ("elke week op maandag en donderdag", DAG, frozenset({1, 4}), None),
    ("twee keer per week, op di en vr", DAG, frozenset({2, 5}), None),
    ("zaterdagmorgen", WEEK, frozenset({6}), time(10)), ("maandag 19.00 uur", WEEK, frozenset({1}), time(19)),
    ("elke dinsdag na het eten", WEEK, frozenset({2}), time(19)),
    ("half 8 's avonds", None, None, time(19, 30)), ("liever 's avonds, niet 's ochtends", None, None, time(19)),
    ("om vier uur in plaats van tien uur", None, None, time(16)),
    ("elke ochtend rond negen", DAG, None, time(9)), ("om 9 graag", None, None, time(9)), ("op donderdag ipv maandag", WEEK, frozenset({4}), None),
    ("mijn vrouw heeft er een, kan ik er ook een", None, None, None), ("doe mij zo'n waakvlam", None, None, None),
    ("als het kan elke dag", DAG, None, None), ("ik vertrouw mezelf de laatste tijd niet, vraag het elke dag", DAG, None, None),
    ("zo vaak als kan", None, None, None), ("zo nu en dan", None, None, None), ("weet ik niet", None, None, None), ("", None, None, None),
]  # fmt: skip

REFUSED = [
    # what is asked, and why it cannot be agreed
    ("elke 31e", KanNiet.DATUM), ("op de eerste van de maand", KanNiet.DATUM), ("de 15e van elke maand", KanNiet.DATUM),
    ("bij volle maan", KanNiet.DATUM),
    ("nooit", KanNiet.NOOIT), ("helemaal niet", KanNiet.NOOIT), ("0x", KanNiet.NOOIT),
    ("op mijn verjaardag", KanNiet.TE_ZELDEN), ("1x per jaar", KanNiet.TE_ZELDEN), ("elk kwartaal", KanNiet.TE_ZELDEN), ("elk half jaar", KanNiet.TE_ZELDEN),
    ("elk uur", KanNiet.TE_VAAK), ("drie keer per dag", KanNiet.TE_VAAK), ("om de 5 minuten", KanNiet.TE_VAAK), ("2x per dag", KanNiet.TE_VAAK),
    ("om 25 uur", KanNiet.TIJD), ("elke dag om 25:00", KanNiet.TIJD), ("midden in de nacht", KanNiet.TIJD), ("elke week om 9:75", KanNiet.TIJD),
    ("alleen als ik me rot voel", KanNiet.ALS), ("als het slecht gaat", KanNiet.ALS),
]  # fmt: skip


@pytest.mark.parametrize(("said", "frequentie", "dagen", "tijd"), READ, ids=[row[0] or "empty" for row in READ])
def test_how_often_and_when_is_read_as_people_write_it(said: str, frequentie: Frequentie, dagen: frozenset[int], tijd: time) -> None:
    found = read_rhythm(said)
    assert (found.frequentie, found.dagen, found.tijd, found.kan_niet) == (frequentie, dagen, tijd, None)


@pytest.mark.parametrize(("said", "reason"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_cannot_be_agreed_gives_a_reason(said: str, reason: KanNiet) -> None:
    assert read_rhythm(said).kan_niet is reason


@given(typed)
def test_any_text_gives_days_and_times_on_which_a_check_in_can_come(text: str) -> None:
    found = read_rhythm(text)
    assert found.dagen is None or (found.dagen and found.dagen <= EVERY_DAY)
    assert found.tijd is None or DAY_STARTS <= found.tijd <= DAY_ENDS


def test_refusing_every_day_leaves_all_of_them_open() -> None:
    assert read_rhythm("niet doordeweeks en niet in het weekend").dagen is None


def test_days_are_named_from_monday_on() -> None:
    assert day_names(frozenset({7, 1, 3})) == ["maandag", "woensdag", "zondag"]


@pytest.mark.parametrize("said", ["half 0", "kwart voor 0"])
def test_a_time_there_is_not_is_no_time(said: str) -> None:
    assert read_rhythm(said).tijd is None


def test_an_i_of_another_keyboard_is_read() -> None:
    found = read_rhythm("op dınsdag om half drıe 's mıddags")
    assert (found.dagen, found.tijd) == (frozenset({2}), time(14, 30))


@given(nearly({*HOURS, *WEEKDAY_SPELLINGS, "half", "kwart voor", "uur", "om de week", "elke dag", "niet", "t/m", "wekelijks", "maand", "keer per", "weekend"}))
def test_no_spelling_of_its_own_words_fails(said: str) -> None:
    found = read_rhythm(said)
    assert found.dagen is None or (found.dagen and found.dagen <= EVERY_DAY)
