"""When is the next check-in, also where the clock changes?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import moments
from waakvlam.domain.waakvlam import (
    DEMO_FIRST_AFTER,
    EVERY_DAY,
    STEP,
    ZONE,
    Frequentie,
    Plan,
    PlanState,
    at_local,
    called,
    first_moment,
    moment_after,
    terms,
)

AMSTERDAM = ZoneInfo(ZONE)
awake = st.times(min_value=time(7), max_value=time(22)).map(lambda when: when.replace(second=0, microsecond=0))
some_days = st.frozensets(st.integers(1, 7), min_size=1)
PLAN = Plan(
    id="p", gemeente="GM0202", gesprek_id="g", team_id="t", frequentie=Frequentie.DAGELIJKS, tijd=time(10), zone=ZONE, stap=0,
    next_at=datetime(2026, 11, 23, 9, tzinfo=UTC), state=PlanState.ACTIEF,
)


def local(moment: datetime) -> datetime:
    return moment.astimezone(AMSTERDAM)


def test_the_first_is_today_where_its_time_is_still_to_come_and_else_tomorrow() -> None:
    now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # ten o'clock
    assert local(first_moment(frequentie=Frequentie.DAGELIJKS, tijd=time(10, 1), now=now)).day == 23
    assert local(first_moment(frequentie=Frequentie.DAGELIJKS, tijd=time(10, 0), now=now)).day == 24


def test_the_first_of_the_trial_comes_within_seconds() -> None:
    now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    assert first_moment(frequentie=Frequentie.PROEF, tijd=time(10), now=now) == now + DEMO_FIRST_AFTER


CHANGES = [
    # around both changes of the clock: the day, the local time, and the moment in UTC
    (date(2026, 10, 24), time(10), datetime(2026, 10, 24, 8, tzinfo=UTC)),
    (date(2026, 10, 25), time(10), datetime(2026, 10, 25, 9, tzinfo=UTC)),
    (date(2027, 3, 27), time(10), datetime(2027, 3, 27, 9, tzinfo=UTC)),
    (date(2027, 3, 28), time(10), datetime(2027, 3, 28, 8, tzinfo=UTC)),
    (date(2027, 3, 28), time(2, 30), datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),  # skipped by the clock: an hour on
    (date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # passed twice: the first
]  # fmt: skip


@pytest.mark.parametrize(("day", "tijd", "moment"), CHANGES, ids=[f"{row[0]} {row[1]}" for row in CHANGES])
def test_a_local_time_is_right_on_the_days_the_clock_changes(day: date, tijd: time, moment: datetime) -> None:
    assert at_local(day, tijd, ZONE) == moment


@given(now=moments, tijd=awake, frequentie=st.sampled_from(sorted(set(Frequentie) - {Frequentie.PROEF})))
def test_the_first_moment_is_ahead_within_a_day_or_so_and_at_its_local_time(now: datetime, tijd: time, frequentie: Frequentie) -> None:
    moment = first_moment(frequentie=frequentie, tijd=tijd, now=now)
    assert now < moment <= now + timedelta(hours=25)
    assert local(moment).time() == tijd


@given(start=moments, late=st.integers(0, 60 * 24 * 40), tijd=awake, frequentie=st.sampled_from(sorted(Frequentie)), stap=st.integers(0, 1))
def test_the_next_moment_is_the_first_of_its_rhythm_that_is_still_ahead(
    start: datetime, late: int, tijd: time, frequentie: Frequentie, stap: int
) -> None:
    steps = STEP[frequentie]
    plan = replace(PLAN, frequentie=frequentie, tijd=tijd, stap=stap % len(steps), next_at=at_local(local(start).date(), tijd, ZONE))
    now = plan.next_at + timedelta(minutes=late)
    moment, step = moment_after(plan, now=now)
    assert moment > now
    assert moment > plan.next_at
    assert local(moment).time() == tijd
    assert 0 <= step < len(steps)
    assert moment - now <= timedelta(days=max(steps), hours=1)


@given(now=moments, tijd=awake, dagen=some_days, frequentie=st.sampled_from(sorted(set(Frequentie) - {Frequentie.PROEF})))
def test_a_check_in_only_falls_on_the_days_that_were_agreed(
    now: datetime, tijd: time, dagen: frozenset[int], frequentie: Frequentie
) -> None:
    first = first_moment(frequentie=frequentie, tijd=tijd, now=now, dagen=dagen)
    assert now < first <= now + timedelta(days=8)
    plan = replace(PLAN, frequentie=frequentie, tijd=tijd, dagen=dagen, next_at=first)
    for _ in range(6):
        assert local(plan.next_at).isoweekday() in dagen
        assert local(plan.next_at).time() == tijd
        moment, stap = moment_after(plan, now=plan.next_at)
        assert plan.next_at < moment <= plan.next_at + timedelta(days=max(STEP[frequentie]) + 7)
        plan = replace(plan, next_at=moment, stap=stap)


def test_a_weekly_check_in_on_its_day_stays_on_it() -> None:
    plan = replace(PLAN, frequentie=Frequentie.OM_DE_WEEK, dagen=EVERY_DAY - {7})
    moment, _ = moment_after(plan, now=plan.next_at)
    assert moment - plan.next_at == timedelta(days=14)


def test_twice_a_week_falls_on_the_same_two_days() -> None:
    plan = replace(PLAN, frequentie=Frequentie.TWEE_PER_WEEK)
    days = set()
    for _ in range(20):
        days.add(local(plan.next_at).weekday())
        moment, stap = moment_after(plan, now=plan.next_at)
        plan = replace(plan, next_at=moment, stap=stap)
    assert len(days) == 2


def test_the_terms_of_the_demo_are_short_and_those_of_people_are_a_day() -> None:
    assert terms(demo=False) == (timedelta(hours=24), timedelta(hours=24))
    assert max(terms(demo=True)) < timedelta(minutes=2)


def test_there_is_a_step_for_every_frequency() -> None:
    assert set(STEP) == set(Frequentie)


NAMES = [
    # what was given as a name, and how somebody is greeted
    ("Ria", "Ria"), ("Ria de Vries", "Ria de Vries"), ("Ria, 06 12345678", "Ria"), ("Ria 0612345678", "Ria"), ("Ria (+31 6 1)", "Ria"),
    ("Ria +31612345678", "Ria"), ("0612345678", "0612345678"), ("", ""), ("Jean-Pierre; bel na 5", "Jean-Pierre"),
]  # fmt: skip


@pytest.mark.parametrize(("naam", "greeted"), NAMES, ids=[row[0] or "empty" for row in NAMES])
def test_an_inwoner_is_greeted_by_name_and_not_by_number(naam: str, greeted: str) -> None:
    assert called(naam) == greeted
