"""What do the parts cost that need no model?  (The safety rules, the meldroute table, the recognition of places.)"""

import random
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from tests.benchmarks.report import Row, percentile
from tests.benchmarks.sample import SEED
from waakvlam.bootstrap import check_tables, load_route_table
from waakvlam.config import load_config
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import RouteTable
from waakvlam.domain.place import PlaceFinder
from waakvlam.domain.safety import assess

LOOK_UPS = 50_000
ROUNDS = 3  # best of them: somebody else's load is not ours
ANSWERS = 300
PLACE_BUDGET = 1000  # µs
A_MOMENT = datetime(2026, 6, 9, 14, 30, tzinfo=UTC)  # a Tuesday afternoon; the clock must not choose what is measured


def micros(call: Callable[[str], object], texts: Iterable[str]) -> list[float]:
    """The microseconds of each call, best of three: somebody else's load is not ours."""
    return [min(_once(call, text) for _ in range(3)) * 1e6 for text in texts]


def _once(call: Callable[[str], object], text: str) -> float:
    began = time.perf_counter()
    call(text)
    return time.perf_counter() - began


def rows(texts: list[str]) -> list[Row]:
    """The lines of the table."""
    routes = load_route_table(load_config().routes_dir)
    finder = PlaceFinder(routes.gemeenten.values())
    chance = random.Random(SEED)
    codes = list(routes.gemeenten)
    moments = [A_MOMENT + timedelta(minutes=chance.randrange(60 * 24 * 365)) for _ in range(LOOK_UPS)]
    cells = [(chance.choice(codes), chance.choice(list(Rol)), chance.choice(list(Urgentie)), op) for op in moments]
    waits = [_look_ups(routes, cells) for _ in range(ROUNDS + 1)][1:]  # the first works out the year
    names = [routes.gemeenten[code].naam for code in chance.sample(codes, ANSWERS)]
    misspelt = [name[:2] + name[3:] for name in names if len(name) > 5]
    found = []
    for what, call, given in (
        ("safety rules, a message", assess, texts),
        ("place in running text", finder.in_text, texts),
        ("place as an answer, spelt well", finder.as_answer, names),
        ("place as an answer, a letter missing", finder.as_answer, misspelt),
    ):
        times = micros(call, given)
        budget = PLACE_BUDGET if what.startswith("place") else None
        found += [
            Row(what=f"{what}, {name}", ours=percentile(times, share), unit="µs", budget=budget)
            for name, share in (("half", 0.5), ("95 %", 0.95))
        ]
    return [*found, *table_rows(min(waits))]


def table_rows(look_ups: float) -> list[Row]:
    """The lines of the municipal table: `look_ups` is the seconds that all of them took."""
    folder = load_config().routes_dir
    began = time.perf_counter()
    load_route_table(folder)
    read = time.perf_counter() - began
    began = time.perf_counter()
    check_tables(folder, dag=A_MOMENT.date())
    checked = time.perf_counter() - began
    return [
        Row(what="meldroute look-up, any gemeente, any moment of a year", ours=look_ups / LOOK_UPS * 1e6, unit="µs", budget=50),
        Row(what="meldroute look-ups on one core", ours=LOOK_UPS / look_ups, unit="a second", budget=100_000, at_least=True),
        Row(what="all checks of the tables, a year, every gemeente", ours=checked, unit="s", budget=10),
        Row(what="an edited table, read anew", ours=read, unit="s"),
    ]


def _look_ups(routes: RouteTable, cells: list[tuple[str, Rol, Urgentie, datetime]]) -> float:
    began = time.perf_counter()
    for gemeente, rol, urgentie, op in cells:
        routes.advise(gemeente=gemeente, rol=rol, urgentie=urgentie, op=op)
    return time.perf_counter() - began
