"""What do the parts cost that need no model?  (The safety rules, the meldroute table, the recognition of places.)"""

import random
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from tests.benchmarks.report import Row, percentile
from tests.benchmarks.sample import SEED
from waakvlam.bootstrap import load_route_table
from waakvlam.config import load_config
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.place import PlaceFinder
from waakvlam.domain.safety import assess

LOOK_UPS = 5_000
ANSWERS = 300
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
    cells = [(chance.choice(codes), chance.choice(list(Rol)), chance.choice(list(Urgentie))) for _ in range(LOOK_UPS)]
    began = time.perf_counter()
    for gemeente, rol, urgentie in cells:
        routes.advise(gemeente=gemeente, rol=rol, urgentie=urgentie, op=A_MOMENT)
    look_ups = LOOK_UPS / (time.perf_counter() - began)
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
        found += [Row(what=f"{what}, {name}", ours=percentile(times, share), unit="µs") for name, share in (("half", 0.5), ("95 %", 0.95))]
    return [*found, Row(what="meldroute look-ups", ours=look_ups, unit="a second")]
