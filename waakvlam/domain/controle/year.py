"""Does every cell have an answer at every hour of a year, and does every row answer somebody?

A row through the year is one large whole number, a bit for each half hour: when it counts, and when it can be used. "First that
matches" and "none of them" are then a few operations on whole numbers, and a year of every gemeente takes less than a second.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import product

from waakvlam.domain.controle.finding import Finding, at_row
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import RouteTable
from waakvlam.domain.opening_hours import AMSTERDAM, IsFeestdag, OpeningHours
from waakvlam.domain.route import Route, RouteSoort
from waakvlam.domain.zorg import Zorg

STEP = 30 * 60  # seconds; no hours in the tables are finer
STEPS = 366 * 48
EVER = (1 << STEPS) - 1
DAY = timedelta(days=1)
ROLES = tuple(rol for rol in Rol if rol is not Rol.ONBEKEND)
WORRIES: tuple[Zorg | None, ...] = (None, *Zorg)


@dataclass(frozen=True, kw_only=True)
class Year:
    """Each row in the year from `start` on: bit n is the half hour that begins n half hours later."""

    start: datetime
    counts: dict[str, int]
    usable: dict[str, int]


def check_year(table: RouteTable, *, dag: date) -> Iterator[Finding]:
    """Rows that are never first for anybody, and cells that have no answer that can be used at some hour of the year from `dag` on."""
    year = year_of(table.routes, dag, table.is_feestdag)
    first: set[str] = set()
    told: set[tuple[str, ...]] = set()
    for gemeente, rol, urgentie, zorg in product([None, *table.gemeenten], ROLES, Urgentie, WORRIES):
        rows = list(table.rows(gemeente=gemeente, rol=rol, urgentie=urgentie, zorg=zorg))
        key = tuple(route.id for route in rows)
        if key in told:
            continue  # the rows of another cell, judged before
        told.add(key)
        first |= _firsts(rows, year)
        empty = EVER & ~_reached(rows, year)
        if empty:
            where = table.gemeenten[gemeente].naam if gemeente else "Nederland"
            yield at_row(
                rows[0], "geen_antwoord", gemeente=where, moment=_moment(year, empty), rol=rol, urgentie=urgentie, zorg=zorg or "-"
            )
    for route in table.routes:
        if route.id not in first and not route.terugval and not route.ook and _counts_later(route, year, dag) is False:
            yield at_row(route, "onbereikbaar")


def year_of(routes: Iterable[Route], dag: date, is_feestdag: IsFeestdag) -> Year:
    """The year from the Dutch midnight of `dag` on."""
    start = datetime.combine(dag, time(), AMSTERDAM).astimezone(UTC)
    hours: dict[OpeningHours, int] = {}

    def bits(of: OpeningHours) -> int:
        if of.altijd:
            return EVER
        if of not in hours:
            hours[of] = _bits(of.periods(dag - DAY, dag + 368 * DAY, is_feestdag), start)
        return hours[of]

    counts, usable = {}, {}
    for route in routes:
        valid = _valid(route, start)
        if route.momenten:
            inside = bits(route.momenten.uren)
            valid &= EVER & ~inside if route.momenten.buiten else inside
        counts[route.id] = valid
        usable[route.id] = valid & (bits(route.uren) if route.uren else EVER) if _can_be_used(route) else 0
    return Year(start=start, counts=counts, usable=usable)


def _can_be_used(route: Route) -> bool:
    return route.has_contact or route.soort is RouteSoort.VERWIJZER


def _firsts(rows: list[Route], year: Year) -> set[str]:
    """The rows that are the first to count at some moment."""
    left, found = EVER, set()
    for route in rows:
        if left & year.counts[route.id]:
            found.add(route.id)
            left &= ~year.counts[route.id]
    return found


def _reached(rows: list[Route], year: Year) -> int:
    """When somebody is helped: the first row can be used, or says what to do while it is closed, or another row can be used then."""
    left, reached = EVER, 0
    for route in rows:
        if left & year.counts[route.id] and route.buiten_uren and _can_be_used(route):
            reached |= left & year.counts[route.id]
        left &= ~year.counts[route.id]
        reached |= year.usable[route.id]
    return reached


def _counts_later(route: Route, year: Year, dag: date) -> bool:
    """Whether the row begins, or comes into use, after this year only: nothing can be said of it yet."""
    return route.geldig_van is not None and route.geldig_van > dag + 360 * DAY


def _valid(route: Route, start: datetime) -> int:
    edges = [start, start + timedelta(seconds=STEP * STEPS)]
    if route.geldig_van:
        edges[0] = max(edges[0], datetime.combine(route.geldig_van, time(), AMSTERDAM).astimezone(UTC))
    if route.geldig_tot:
        edges[1] = min(edges[1], datetime.combine(route.geldig_tot + DAY, time(), AMSTERDAM).astimezone(UTC))
    return _bits([(edges[0], edges[1])], start) if edges[0] < edges[1] else 0


def _bits(periods: Iterable[tuple[datetime, datetime]], start: datetime) -> int:
    """The half hours that begin within a period."""
    found = 0
    for opens, closes in periods:
        first = max(0, -int((start - opens).total_seconds() // STEP))
        end = min(STEPS, -int((start - closes).total_seconds() // STEP))
        if first < end:
            found |= ((1 << (end - first)) - 1) << first
    return found


def _moment(year: Year, bits: int) -> str:
    """The first moment among bits, as the clock on a Dutch wall shows it."""
    number = (bits & -bits).bit_length() - 1
    return f"{(year.start + timedelta(seconds=STEP * number)).astimezone(AMSTERDAM):%Y-%m-%d %H:%M}"
