"""Is it open now, and when does it open?  Fridays, holidays, midnight and the nights the clock changes."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waakvlam.domain.errors import UnreadableHours
from waakvlam.domain.opening_hours import AMSTERDAM, OpeningHours, parse_hours

CHRISTMAS_AND_KINGS_DAY = {date(2026, 12, 25), date(2026, 12, 26), date(2027, 4, 27)}


def is_feestdag(dag: date) -> bool:
    return dag in CHRISTMAS_AND_KINGS_DAY


def dutch(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


OFFICE = "werkdagen 08:30-17:00"
KENNEMERLAND = "ma-wo 09:00-17:00, do-zo 09:00-22:00"
NIGHT = "vr 22:00-02:00"


@pytest.mark.parametrize(
    ("uren", "op", "open_", "opent"),
    [
        (OFFICE, "2026-11-20 16:59", True, None),  # Friday, a minute before closing
        (OFFICE, "2026-11-20 17:00", False, "2026-11-23 08:30"),  # Friday five o'clock: Monday
        (OFFICE, "2026-11-23 08:29", False, "2026-11-23 08:30"),
        (OFFICE, "2026-11-23 08:30", True, None),
        (OFFICE, "2026-12-24 17:30", False, "2026-12-28 08:30"),  # past Christmas and the weekend behind it
        (OFFICE, "2026-12-25 12:00", False, "2026-12-28 08:30"),  # a Friday, but Christmas
        (OFFICE, "2027-04-27 10:00", False, "2027-04-28 08:30"),  # King's Day is a Tuesday
        (KENNEMERLAND, "2026-11-18 18:00", False, "2026-11-19 09:00"),  # Wednesday evening
        (KENNEMERLAND, "2026-11-19 18:00", True, None),  # Thursday evening
        (KENNEMERLAND, "2026-11-22 21:59", True, None),  # Sunday evening
        (KENNEMERLAND, "2026-12-25 10:00", True, None),  # nothing is said about holidays: as any Friday
        (KENNEMERLAND + ", met feestdagen dicht", "2026-12-25 10:00", False, "2026-12-27 09:00"),
        (KENNEMERLAND + ", feestdagen 12:00-13:00", "2026-12-25 10:00", False, "2026-12-25 12:00"),
        (NIGHT, "2026-11-20 23:00", True, None),
        (NIGHT, "2026-11-21 01:59", True, None),  # Saturday, but still Friday night's period
        (NIGHT, "2026-11-21 02:00", False, "2026-11-27 22:00"),
        ("ma en di 09:00-12:00 en 13:00-17:00", "2026-11-23 12:30", False, "2026-11-23 13:00"),  # lunch
        ("za 00:00-24:00", "2026-11-21 23:59", True, None),
        ("ma-za 10:00-12:00, zo dicht", "2026-11-22 11:00", False, "2026-11-23 10:00"),  # a day may be named as closed
        ("24/7", "2026-12-25 03:00", True, None),
    ],
)
def test_open_and_next_opening(uren: str, op: str, open_: bool, opent: str | None) -> None:
    hours = parse_hours(uren)
    assert hours.is_open(dutch(op), is_feestdag) is open_
    assert hours.next_opening(dutch(op), is_feestdag) == (opent and dutch(opent))


def test_the_same_moment_in_utc_gives_the_same_answer() -> None:
    hours = parse_hours(OFFICE)
    assert hours.is_open(datetime(2026, 11, 20, 15, 59, tzinfo=UTC), is_feestdag)  # winter: 16:59
    assert not hours.is_open(datetime(2026, 7, 17, 15, 0, tzinfo=UTC), is_feestdag)  # summer: 17:00


def test_it_opens_at_the_wall_clock_hour_after_the_spring_change() -> None:
    opens = parse_hours("dagelijks 08:30-17:00").next_opening(dutch("2027-03-27 20:00"), is_feestdag)
    assert opens is not None
    assert opens.isoformat() == "2027-03-28T08:30:00+02:00"


def test_it_opens_at_the_wall_clock_hour_after_the_autumn_change() -> None:
    opens = parse_hours("dagelijks 08:30-17:00").next_opening(dutch("2026-10-24 20:00"), is_feestdag)
    assert opens is not None
    assert opens.isoformat() == "2026-10-25T08:30:00+01:00"


def test_an_hour_that_the_clock_shows_twice_is_open_both_times() -> None:
    hours = parse_hours("dagelijks 00:00-02:30")
    first, second = datetime(2026, 10, 25, 0, 15, tzinfo=UTC), datetime(2026, 10, 25, 1, 15, tzinfo=UTC)
    assert first.astimezone(AMSTERDAM).hour == second.astimezone(AMSTERDAM).hour == 2
    assert hours.is_open(first, is_feestdag)
    assert hours.is_open(second, is_feestdag)
    assert not hours.is_open(second + timedelta(minutes=15), is_feestdag)


def test_an_opening_in_the_lost_hour_of_spring_comes_an_hour_later() -> None:
    opens = parse_hours("dagelijks 02:30-06:00").next_opening(dutch("2027-03-28 01:00"), is_feestdag)
    assert opens is not None
    assert opens.astimezone(AMSTERDAM).isoformat() == "2027-03-28T03:30:00+02:00"


@pytest.mark.parametrize(
    "uren",
    [
        "",  # nothing at all
        "kantooruren",  # when would that be
        "werkdagen",  # no times
        "werkdagen 08:30-25:00",  # no such hour
        "werkdagen 08:61-17:00",  # no such minute
        "werkdagen 09:00-09:00",  # never, or always?
        "werkdagen 08:30 tot 17:00",  # not the way it is written here
        "ma 09:00-12:00 en 11:00-13:00",  # overlap on a day
        "ma 20:00-10:00, di 09:00-17:00",  # overlap past midnight
        "zo 20:00-10:00, ma 09:00-17:00",  # overlap from the end of the week into its beginning
        "feestdagen 10:00-12:00",  # never on an ordinary day
    ],
)
def test_hours_that_make_no_sense_are_refused(uren: str) -> None:
    with pytest.raises(UnreadableHours):
        parse_hours(uren)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("werkdagen 08:30-17:00", "Werkdagen 8.30 – 17.00"),  # dots, a long dash, a capital
        ("ma di do vr 10:00-16:00", "ma, di, do en vr 10:00-16:00".replace(", ", " ").replace(" en ", " ")),
        ("ma-vr 09:00-17:00, met feestdagen dicht", "werkdagen 09:00-17:00"),
        ("za-ma 10:00-11:00", "ma 10:00-11:00, za 10:00-11:00, zo 10:00-11:00"),  # round the end of the week
    ],
)
def test_two_ways_to_write_the_same_hours(one: str, other: str) -> None:
    assert parse_hours(one) == parse_hours(other)


HOURS = st.sampled_from([OFFICE, KENNEMERLAND, NIGHT, "dagelijks 11:00-21:00", "zo 00:00-24:00", "ma 01:30-03:30"])
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@given(uren=HOURS, op=MOMENTS)
def test_it_is_closed_until_it_opens_and_open_when_it_does(uren: str, op: datetime) -> None:
    hours: OpeningHours = parse_hours(uren)
    opens = hours.next_opening(op, is_feestdag)
    if opens is None:
        assert hours.is_open(op, is_feestdag)
        return
    assert opens > op
    assert hours.is_open(opens, is_feestdag)
    assert not hours.is_open(opens - timedelta(seconds=1), is_feestdag)
    halfway = op + (opens - op) / 2
    assert not hours.is_open(halfway, is_feestdag)
