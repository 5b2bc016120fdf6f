"""Between which days did something begin?  (A rough "al drie weken" and an exact "sinds 1 april" in one shape.)"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Precisie(StrEnum):
    """How exactly a period is known; it follows from its length."""

    DAG = "dag"
    WEEK = "week"
    MAAND = "maand"
    JAAR = "jaar"
    VAAG = "vaag"  # more than a year wide, or without a beginning ("al jaren")


WIDEST = ((Precisie.DAG, 0), (Precisie.WEEK, 13), (Precisie.MAAND, 45), (Precisie.JAAR, 400))  # days
DAYS_IN_MONTH, DAYS_IN_YEAR = 30.44, 365.25


@dataclass(frozen=True, kw_only=True)
class Periode:
    """From `van` up to and including `tot`, local Dutch dates. `van` is None where nobody can say how long ago at most."""

    van: date | None
    tot: date

    @property
    def precisie(self) -> Precisie:
        """How exactly it is known."""
        if self.van is None:
            return Precisie.VAAG
        days = (self.tot - self.van).days
        return next((precisie for precisie, widest in WIDEST if days <= widest), Precisie.VAAG)

    @property
    def midden(self) -> date:
        """The day in its middle."""
        return self.tot if self.van is None else self.van + (self.tot - self.van) // 2

    def kept(self) -> str:
        """The period as it is kept in a draft: `2026-11-01/2026-11-07`."""
        return f"{self.van.isoformat() if self.van else ''}/{self.tot.isoformat()}"


def kept_period(kept: str) -> Periode:
    """The period that `kept` wrote."""
    van, _, tot = kept.partition("/")
    return Periode(van=date.fromisoformat(van) if van else None, tot=date.fromisoformat(tot))


def on(day: date) -> Periode:
    """That one day."""
    return Periode(van=day, tot=day)


def around(day: date, slack: float, *, today: date) -> Periode:
    """So many days around a day, and never after today."""
    return Periode(van=min(back(day, slack), today), tot=min(back(day, -slack), today))


def back(day: date, days: float) -> date:
    """So many days before a day; the oldest date there is where that is older still."""
    try:
        return day - timedelta(days=round(days))
    except OverflowError:
        return date.min


def easter(year: int) -> date:
    """The first day of Easter in a year (Gregorian calendar, the algorithm of Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)
