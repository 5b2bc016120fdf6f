"""What holds for any table and any moment, however it was made?"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waakvlam.adapters.feestdagen import dutch_holidays
from waakvlam.adapters.route_table import load_route_table
from waakvlam.domain.explain import Waarom, explain, reasons_as_json
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import Gemeente, RouteTable
from waakvlam.domain.opening_hours import AMSTERDAM, parse_hours, parse_moments
from waakvlam.domain.route import Route, RouteSoort
from waakvlam.domain.zorg import Zorg

ROOT = Path(__file__).parents[3]
DOMEIN = Path(os.environ.get("WAAKVLAM_SHARED", ROOT.parent / "shared")) / "DOMEIN.md"
FEESTDAG = dutch_holidays()
ROLES = tuple(rol for rol in Rol if rol is not Rol.ONBEKEND)
A, B = (Gemeente(code=f"GM000{n}", naam=f"G{n}", provincie="P") for n in (1, 2))
WORRIES: tuple[Zorg | None, ...] = (None, *Zorg)
CELLS = list(product([None, A.code, B.code], ROLES, Urgentie, WORRIES))
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
HOURS = [None, *map(parse_hours, ("24/7", "werkdagen 08:30-17:00", "vr 22:00-02:00"))]
COUNTS = [None, *map(parse_moments, ("werkdagen 08:00-17:00", "buiten werkdagen 08:00-17:00", "weekend 00:00-24:00"))]
DAYS = st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31))


def row(number: object, **changes: object) -> Route:
    base = Route(
        id=f"rij-{number}", naam="Rij", soort=RouteSoort.TELEFOON, telefoon="112", uitleg="Bel.", bron="bron", bestand="x.yml", regel=1,
        versie="v", rollen=frozenset(Rol), urgenties=frozenset(Urgentie),
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


ROWS = st.builds(
    row,
    st.integers(0, 10_000),
    rollen=st.frozensets(st.sampled_from(Rol), min_size=1),
    urgenties=st.frozensets(st.sampled_from(Urgentie), min_size=1),
    zorgen=st.frozensets(st.sampled_from(Zorg)),
    gemeenten=st.frozensets(st.sampled_from([A.code, B.code])),
    momenten=st.sampled_from(COUNTS),
    uren=st.sampled_from(HOURS),
    geldig_van=DAYS,
    geldig_tot=DAYS,
)
TABLES = st.lists(ROWS, max_size=6, unique_by=lambda one: one.id)
FALLBACK = row("terugval", terugval=True)


def table(rows: list[Route]) -> RouteTable:
    return RouteTable(gemeenten=[A, B], routes=[*rows, FALLBACK], is_feestdag=FEESTDAG)


def firsts(rows: list[Route], op: datetime) -> dict[tuple[object, ...], str]:
    of = table(rows)
    return {
        (g, r, u, z): of.advise(gemeente=g, rol=r, urgentie=u, zorg=z, op=op).routes[0].route.id for g, r, u, z in CELLS
    }  # fmt: skip


def applies(route: Route, cell: tuple[object, ...], op: datetime) -> bool:
    """Whether a row counts, said as simply as can be."""
    gemeente, rol, urgentie, zorg = cell
    day = op.astimezone(AMSTERDAM).date()
    return all(
        (
            not route.gemeenten or gemeente in route.gemeenten, rol in route.rollen, urgentie in route.urgenties,
            not route.zorgen or zorg in route.zorgen, route.geldig_van is None or route.geldig_van <= day,
            route.geldig_tot is None or day <= route.geldig_tot,
            route.momenten is None or route.momenten.uren.is_open(op, FEESTDAG) is not route.momenten.buiten,
        )
    )  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(TABLES, MOMENTS)
def test_the_first_route_is_the_first_row_that_fits(rows: list[Route], op: datetime) -> None:
    for cell, found in firsts(rows, op).items():
        assert found == next(one.id for one in [*rows, FALLBACK] if applies(one, cell, op))


@settings(deadline=None, max_examples=40)
@given(TABLES, ROWS.map(lambda one: replace(one, id="nieuw")), MOMENTS)
def test_an_override_changes_only_its_cells(rows: list[Route], override: Route, op: datetime) -> None:
    before, after = firsts(rows, op), firsts([override, *rows], op)
    for cell, found in after.items():
        assert found == ("nieuw" if applies(override, cell, op) else before[cell])


@settings(deadline=None, max_examples=40)
@given(TABLES, st.randoms(use_true_random=False), MOMENTS)
def test_the_order_of_rows_that_never_meet_does_not_matter(rows: list[Route], chance: object, op: datetime) -> None:
    other = list(rows)
    for at in range(len(other) - 1):
        one, two = other[at], other[at + 1]
        if chance.random() < 0.7 and not any(applies(one, cell, op) and applies(two, cell, op) for cell in CELLS):  # type: ignore[attr-defined]
            other[at], other[at + 1] = two, one
    assert firsts(rows, op) == firsts(other, op)


@settings(deadline=None, max_examples=40)
@given(TABLES, MOMENTS, st.sampled_from(CELLS))
def test_the_explanation_is_of_the_answer_and_says_of_every_other_row_why_not(rows: list[Route], op: datetime, cell: tuple) -> None:
    gemeente, rol, urgentie, zorg = cell
    of = table(rows)
    reasons = explain(of, gemeente=gemeente, rol=rol, urgentie=urgentie, zorg=zorg, op=op)
    routes = of.advise(gemeente=gemeente, rol=rol, urgentie=urgentie, zorg=zorg, op=op).routes
    assert [one.route.id for one in reasons if one.waarom is Waarom.EERSTE] == [routes[0].route.id]
    assert [one.route.id for one in reasons if one.waarom is Waarom.LATER] == [at.route.id for at in routes[1:]]
    for one in reasons:
        assert (one.waarom in {Waarom.EERSTE, Waarom.LATER}) is applies(one.route, cell, op)


# ---- the project's own table ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def own() -> RouteTable:
    return load_route_table(ROOT / "meldroutes")


@settings(deadline=None)
@given(st.data(), MOMENTS)
def test_every_gemeente_role_urgency_worry_and_moment_has_one_first_route(own: RouteTable, data: st.DataObject, op: datetime) -> None:
    cell = {
        "gemeente": data.draw(st.sampled_from([None, *own.gemeenten, *own.opgeheven])), "rol": data.draw(st.sampled_from(Rol)),
        "urgentie": data.draw(st.sampled_from(Urgentie)), "zorg": data.draw(st.sampled_from(WORRIES)),
    }  # fmt: skip
    advice = own.advise(**cell, op=op)
    assert len({at.route.id for at in advice.routes}) == len(advice.routes) >= 1
    assert not advice.terugval
    reasons = explain(own, **cell, op=op)
    assert [one.route.id for one in reasons if one.waarom is Waarom.EERSTE] == [advice.routes[0].route.id]
    assert all(set(one) >= {"rij", "bestand", "regel", "versie", "waarom"} for one in reasons_as_json(reasons))


def test_the_eight_cells_are_those_of_domein_word_for_word(own: RouteTable) -> None:
    if not DOMEIN.exists():
        pytest.skip("DOMEIN.md is not here (set WAAKVLAM_SHARED): the national table was not compared")
    lines = re.findall(r"^\| (Niet-acuut|Acuut)[^|]*\|(.*)\|$", DOMEIN.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(lines) == 2
    for kind, cells in lines:
        urgentie = Urgentie.ACUUT if kind == "Acuut" else Urgentie.NIET_ACUUT
        for rol, cel in zip(ROLES, map(str.strip, cells.split("|")), strict=True):
            route = own.advise(gemeente=None, rol=rol, urgentie=urgentie, op=datetime(2026, 11, 23, 10, tzinfo=UTC)).routes[0].route
            assert route.cel == cel
