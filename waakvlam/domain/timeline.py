"""From when until when is a row what it is?  (Worked out once a stretch of time, so that a look-up only finds its place in it.)"""

from bisect import bisect_right
from datetime import UTC, date, datetime, time, timedelta

from waakvlam.domain.opening_hours import AMSTERDAM, IsFeestdag, OpeningHours
from waakvlam.domain.route import OpenRoute, Route

STRETCH = 60 * 60 * 24 * 64  # seconds that are worked out at once: some hundred changes, in about a millisecond
KEPT = 16  # stretches of a row: almost three years
DAY = timedelta(days=1)

Periods = list[tuple[datetime, datetime]]


class Timeline:
    """One row through time."""

    def __init__(self, route: Route, is_feestdag: IsFeestdag) -> None:
        self.route = route
        self._is_feestdag = is_feestdag
        self._stretches: dict[int, tuple[list[float], list[OpenRoute | None]]] = {}
        changes = route.geldig_van or route.geldig_tot or route.momenten or (route.uren and not route.uren.altijd)
        self._always = None if changes else OpenRoute(route=route, open=True if route.uren else None, opent=None)

    def at(self, seconds: float) -> OpenRoute | None:
        """The row at a moment in POSIX seconds; None where it does not count then."""
        if self._always is not None:
            return self._always
        number = int(seconds // STRETCH)
        edges, states = self._stretches.get(number) or self._work_out(number)
        return states[bisect_right(edges, seconds) - 1]

    def _work_out(self, number: int) -> tuple[list[float], list[OpenRoute | None]]:
        """The moments at which something changes, and what holds from each of them on."""
        start, end = (datetime.fromtimestamp(at * STRETCH, UTC) for at in (number, number + 1))
        route = self.route
        opened = self._periods(route.uren, start, end)
        counted = self._periods(route.momenten.uren, start, end) if route.momenten else []
        days = (route.geldig_van, route.geldig_tot and route.geldig_tot + DAY)
        changes = {start, *(at for period in opened + counted for at in period), *(_midnight(day) for day in days if day)}
        found = sorted(at for at in changes if start <= at < end)
        states = [self._open(at, opened) if self._counts(at, counted) else None for at in found]
        if len(self._stretches) >= KEPT:
            self._stretches.clear()
        self._stretches[number] = [at.timestamp() for at in found], states
        return self._stretches[number]

    def _periods(self, hours: OpeningHours | None, start: datetime, end: datetime) -> Periods:
        if hours is None or hours.altijd:
            return []
        return list(hours.periods(start.date() - 2 * DAY, end.date() + 8 * DAY, self._is_feestdag))

    def _counts(self, op: datetime, counted: Periods) -> bool:
        moments = self.route.momenten
        if not self.route.is_valid_on(op.astimezone(AMSTERDAM).date()):
            return False
        return moments is None or (moments.uren.altijd or _within(op, counted) is not None) is not moments.buiten

    def _open(self, op: datetime, opened: Periods) -> OpenRoute:
        hours = self.route.uren
        if hours is None or hours.altijd:
            return OpenRoute(route=self.route, open=True if hours else None, opent=None)
        now = _within(op, opened)
        if now is not None:
            closes = None if now == opened[-1] else now[1].astimezone(AMSTERDAM)  # the last one runs out of sight: it does not close
            return OpenRoute(route=self.route, open=True, opent=None, sluit=closes)
        place = bisect_right(opened, (op, op))
        opens = opened[place][0].astimezone(AMSTERDAM) if place < len(opened) else hours.next_opening(op, self._is_feestdag)
        return OpenRoute(route=self.route, open=False, opent=opens)


def _within(op: datetime, periods: Periods) -> tuple[datetime, datetime] | None:
    place = bisect_right(periods, op, key=lambda period: period[0]) - 1
    return periods[place] if place >= 0 and op < periods[place][1] else None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), AMSTERDAM).astimezone(UTC)
