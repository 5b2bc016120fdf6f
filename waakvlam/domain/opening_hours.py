"""Is a meldroute open at this moment, and if not, when does it open?

Times in the tables are Dutch wall-clock times (Europe/Amsterdam). Moments that come in and go out are aware;
comparisons are made in UTC, so that the nights on which the clock changes come out right.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from waakvlam.domain.errors import OverlappingHours, UnreadableHours

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
MINUTES_A_DAY = 24 * 60
LOOK_AHEAD = 370  # days: further than a year nothing opens that is not a mistake in the table

IsFeestdag = Callable[[date], bool]

_TIME = r"(\d{1,2})[:.](\d{2})"
_PERIOD = re.compile(rf"{_TIME}\s*[-–]\s*{_TIME}")
_DAY = "|".join(DAYS)
_ITEM = re.compile(
    rf"(?P<when>werkdagen|werkdag|weekend|dagelijks|feestdagen|(?:{_DAY})(?:\s*[-–]\s*(?:{_DAY}))?)"
    r"\s*:?\s+(?P<what>dicht|.+)"
)
_DAY_LIST = re.compile(rf"(?:(?:{_DAY})\s*(?:[,+&]|en)?\s+){{2,}}(?=\d)")
_CLOSED_ON_FEESTDAGEN = re.compile(r"(?:met |op )?feestdagen dicht")


@dataclass(frozen=True, kw_only=True, order=True)
class Period:
    """From `start` up to `end`, in minutes of the wall clock since midnight; `end` past 1440 is the next day."""

    start: int
    end: int


Day = tuple[Period, ...]
OUTSIDE = "buiten "


@dataclass(frozen=True, kw_only=True)
class OpeningHours:
    """Seven days from Monday on; `feestdag` is what holds on a public holiday (None: the same as that weekday)."""

    week: tuple[Day, ...]
    feestdag: Day | None = None
    altijd: bool = False
    tekst: str = field(default="", compare=False)

    def is_open(self, op: datetime, is_feestdag: IsFeestdag) -> bool:
        """Whether it is open at the aware moment `op`."""
        return self.altijd or any(start <= op < end for start, end in self._around(op, is_feestdag, days=1))

    def next_opening(self, op: datetime, is_feestdag: IsFeestdag) -> datetime | None:
        """The first opening after the aware moment `op`, in Dutch time; None when open now, or never again."""
        if self.altijd:
            return None
        for start, end in self._around(op, is_feestdag, days=LOOK_AHEAD):
            if end > op:  # in order, and they do not overlap: the first that has not ended decides
                return None if start <= op else start.astimezone(AMSTERDAM)
        return None

    def periods(self, first: date, last: date, is_feestdag: IsFeestdag) -> Iterator[tuple[datetime, datetime]]:
        """When it is open from the Dutch day `first` up to and including `last`, in UTC and in order; what touches is one period."""
        start: datetime | None = None
        end = datetime.min.replace(tzinfo=UTC)
        for opens, closes in self._between(first, last, is_feestdag):
            if start is not None and opens > end:
                yield start, end
                start = None
            start = start or opens
            end = max(end, closes)
        if start is not None:
            yield start, end

    def _around(self, op: datetime, is_feestdag: IsFeestdag, *, days: int) -> Iterator[tuple[datetime, datetime]]:
        """Every period in UTC from yesterday (it may run past midnight) up to `days` days ahead, in order."""
        today = op.astimezone(AMSTERDAM).date()
        return self._between(today - timedelta(days=1), today + timedelta(days=days), is_feestdag)

    def _between(self, first: date, last: date, is_feestdag: IsFeestdag) -> Iterator[tuple[datetime, datetime]]:
        for offset in range((last - first).days + 1):
            day = first + timedelta(days=offset)
            for period in self._periods(day, is_feestdag):
                yield _opens(day, period.start), _closes(day, period.end)

    def _periods(self, day: date, is_feestdag: IsFeestdag) -> Day:
        if self.feestdag is not None and is_feestdag(day):
            return self.feestdag
        return self.week[day.weekday()]


@dataclass(frozen=True, kw_only=True)
class Moments:
    """When a row of the table counts: within hours, or `buiten` them ("buiten werkdagen 08:00-17:00")."""

    uren: OpeningHours
    buiten: bool = False

    def hold(self, op: datetime, is_feestdag: IsFeestdag) -> bool:
        """Whether the row counts at the aware moment `op`."""
        return self.uren.is_open(op, is_feestdag) is not self.buiten


def parse_moments(items: str | Iterable[str]) -> Moments:
    """Read moments: hours as in `parse_hours`, with "buiten" before them for all other moments. Raises UnreadableHours."""
    tekst = (items if isinstance(items, str) else ", ".join(items)).strip()
    buiten = tekst.lower().startswith(OUTSIDE)
    return Moments(uren=parse_hours(tekst[len(OUTSIDE) :] if buiten else tekst), buiten=buiten)


def _wall(day: date, minutes: int) -> datetime:
    days, minutes = divmod(minutes, MINUTES_A_DAY)
    return datetime.combine(day + timedelta(days=days), time(minutes // 60, minutes % 60), AMSTERDAM)


def _opens(day: date, minutes: int) -> datetime:
    """In the repeated hour of October it opens the first time that the clock shows it."""
    return _wall(day, minutes).astimezone(UTC)


def _closes(day: date, minutes: int) -> datetime:
    """In the repeated hour of October it closes the last time; in the lost hour of March, when that hour would end."""
    wall = _wall(day, minutes)
    return max(wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC))


def parse_hours(items: str | Iterable[str]) -> OpeningHours:
    """Read hours as people write them in a table.

    "24/7"; "werkdagen 08:30-17:00"; "ma-wo 09:00-17:00, do-zo 09:00-22:00"; "ma di do vr 10:00-16:00";
    "vr 22:00-02:00" (past midnight); "feestdagen 10:00-12:00"; "met feestdagen dicht". Several periods of a
    day are joined by "en". `werkdagen` are never public holidays. Raises UnreadableHours.
    """
    tekst = items if isinstance(items, str) else ", ".join(items)
    if tekst.strip().lower() in ("24/7", "dag en nacht"):
        return OpeningHours(week=((Period(start=0, end=MINUTES_A_DAY),),) * 7, altijd=True, tekst=tekst.strip())
    week: dict[int, list[Period]] = {}
    feestdag: Day | None = None
    for item in filter(None, (part.strip() for part in tekst.lower().split(","))):
        if _CLOSED_ON_FEESTDAGEN.fullmatch(item):
            feestdag = ()
            continue
        when, periods = _item(item)
        if when == "feestdagen":
            feestdag = periods
            continue
        if when.startswith("werkdag") and feestdag is None:
            feestdag = ()
        for day in _days(when):
            week[day] = sorted([*week.get(day, []), *periods])
    hours = OpeningHours(week=tuple(tuple(week.get(day, ())) for day in range(7)), feestdag=feestdag, tekst=tekst)
    if not any(hours.week):
        raise UnreadableHours(tekst=tekst)
    _check_overlap(hours)
    return hours


def _item(item: str) -> tuple[str, Day]:
    """One "days times" pair, as the days' text and the periods; raises UnreadableHours."""
    several = _DAY_LIST.match(item)
    if several:
        when, what = several.group().strip(), item[several.end() :]
    elif match := _ITEM.fullmatch(item):
        when, what = match["when"], match["what"]
    else:
        raise UnreadableHours(tekst=item)
    if what.strip() == "dicht":
        return when, ()
    return when, tuple(sorted(_period(part, item) for part in re.split(r"\s+en\s+", what.strip())))


def _period(part: str, item: str) -> Period:
    match = _PERIOD.fullmatch(part.strip())
    if match is None:
        raise UnreadableHours(tekst=item)
    start_hour, start_minute, end_hour, end_minute = map(int, match.groups())
    start, end = start_hour * 60 + start_minute, end_hour * 60 + end_minute
    if start_minute > 59 or end_minute > 59 or start >= MINUTES_A_DAY or end > MINUTES_A_DAY or start == end:
        raise UnreadableHours(tekst=item)
    return Period(start=start, end=end if end > start else end + MINUTES_A_DAY)


def _days(when: str) -> list[int]:
    named = {"werkdagen": range(5), "werkdag": range(5), "weekend": range(5, 7), "dagelijks": range(7)}
    if when in named:
        return list(named[when])
    found = [DAYS.index(day) for day in re.findall(_DAY, when)]
    if len(found) == 2 and re.search("[-–]", when):
        first, last = found
        return [(first + step) % 7 for step in range((last - first) % 7 + 1)]
    return found


def _check_overlap(hours: OpeningHours) -> None:
    """A period that runs into the next one is a slip of the pen, also where it runs past midnight. Raises OverlappingHours."""
    for day, periods in enumerate(hours.week):
        tomorrow = [(p.start + MINUTES_A_DAY, p.end + MINUTES_A_DAY) for p in hours.week[(day + 1) % 7]]
        spans = [(p.start, p.end) for p in periods] + tomorrow
        if any(end > start for (_, end), (start, _) in pairwise(spans)):
            raise OverlappingHours(tekst=hours.tekst)
