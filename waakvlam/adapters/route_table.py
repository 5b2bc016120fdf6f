"""Which meldroutes do the files in `meldroutes/` hold?  (YAML in, domain values out, every mistake with its line.)

The order in which rows are tried: `gemeenten/*.yml`, `regios/*.yml`, `landelijk.yml`, then what each of them
lists under `ook_mogelijk` (offered after the base, never first where the base answers). The very last row, that
of `landelijk.yml`, is the fallback.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from waakvlam.adapters.feestdagen import dutch_holidays
from waakvlam.adapters.gemeenten_file import Gebied, load_gemeenten, read_gemeenten
from waakvlam.adapters.located_yaml import Node, broken, read_yaml, version_of
from waakvlam.adapters.row_fields import (
    MAIL_ADDRESS,
    ROW_ID,
    WEB_ADDRESS,
    choice,
    choices,
    matching,
    momenten,
    telefoon,
    uren,
    zorgen,
)
from waakvlam.domain.errors import BrokenTable
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import RouteTable
from waakvlam.domain.place_names import fold
from waakvlam.domain.route import Route, RouteSoort, is_fallback

__all__ = ["load_gemeenten", "load_route_table", "read_route_table"]
TEXTS = {"naam", "uitleg", "bron", "buiten_uren", "bij_de_hand", "kosten", "anoniem", "team", "cel"}
DATES = {"gecontroleerd", "nakijken_voor", "geldig_van", "geldig_tot"}
ADDRESSES = {"url", "formulier", "chat"}
ROW = TEXTS | DATES | ADDRESSES | {"id", "soort", "voor", "telefoon", "mail", "uren", "terugval"}
REQUIRED = {"id", "naam", "soort", "voor", "uitleg", "bron"}
VOOR = {"rollen", "urgenties", "zorgen", "momenten", "gemeenten"}
FILE = {"gebied", "opmerking", "gemeenten", "routes", "ook_mogelijk"}
LANDELIJK = "landelijk.yml"
OnMistake = Callable[[BrokenTable], None]


@dataclass(kw_only=True)
class _Reading:
    """What has been read so far."""

    codes: Mapping[str, str]  # folded official name, or code, to code
    on_mistake: OnMistake
    rows: list[Route] = field(default_factory=list)
    extra: list[Route] = field(default_factory=list)
    seen: dict[str, Route] = field(default_factory=dict)


def load_route_table(folder: Path) -> RouteTable:
    """The table in `folder` (the project's `meldroutes/`). Raises BrokenTable: file, line, reason in Dutch."""
    table, _ = read_route_table(folder, on_mistake=_raise)
    return table


def read_route_table(folder: Path, *, on_mistake: OnMistake) -> tuple[RouteTable, Gebied]:
    """The table in `folder` without the rows that are wrong: `on_mistake` hears of each.

    Raises:
        BrokenTable: there is no table at all: the gemeenten cannot be read, or there is no fallback.
    """
    gebied = read_gemeenten(folder)
    codes = {key: g.code for g in gebied.gemeenten for key in (fold(g.naam), fold(g.spoken), fold(g.code))}
    # two gemeenten that people call the same (Bergen) are written with their official name
    spoken = [fold(g.spoken) for g in gebied.gemeenten]
    codes = {key: code for key, code in codes.items() if spoken.count(key) < 2}
    reading = _Reading(codes=codes, on_mistake=on_mistake)
    for path in route_files(folder):
        try:
            _read_file(read_yaml(path, folder=folder), reading)
        except BrokenTable as exc:
            on_mistake(exc)
    rows = [*reading.rows, *reading.extra]
    national = [route for route in rows if route.bestand == LANDELIJK]
    if not national or not is_fallback(national[-1]):
        raise broken(LANDELIJK, national[-1].regel if national else 1, "terugval_ontbreekt")
    routes = [route for route in rows if route is not national[-1]]
    for route in routes:
        if route.terugval:
            on_mistake(broken(route.bestand, route.regel, "terugval_plaats"))
    table = RouteTable(
        gemeenten=gebied.gemeenten, opgeheven=gebied.opgeheven, routes=[*routes, national[-1]], is_feestdag=dutch_holidays()
    )
    return table, gebied


def route_files(folder: Path) -> list[Path]:
    """The files with rows, in the order in which they are tried."""
    overrides = [path for part in ("gemeenten", "regios") for path in sorted((folder / part).glob("*.yml"))]
    return [*overrides, folder / LANDELIJK]


def _raise(exc: BrokenTable) -> None:
    raise exc


def _read_file(top: Node, reading: _Reading) -> None:
    values = top.fields(allowed=FILE, required=set() if "ook_mogelijk" in top.fields() else {"routes"})
    everywhere = _gemeenten(values.get("gemeenten"), reading)
    for part, rows in (("routes", reading.rows), ("ook_mogelijk", reading.extra)):
        for node in values[part].items() if part in values else ():
            try:
                rows.append(_new_route(node, everywhere, reading, ook=part == "ook_mogelijk"))
            except BrokenTable as exc:
                reading.on_mistake(exc)


def _new_route(node: Node, everywhere: frozenset[str], reading: _Reading, *, ook: bool) -> Route:
    """One row, whose id is not taken."""
    route = _route(node, everywhere, reading, ook=ook)
    if route.id in reading.seen:
        earlier = reading.seen[route.id]
        node.fail("id_dubbel", waarde=route.id, waar=earlier.bestand, eerder=earlier.regel)
    reading.seen[route.id] = route
    return route


def _route(node: Node, everywhere: frozenset[str], reading: _Reading, *, ook: bool) -> Route:
    """One row; `everywhere` are the gemeenten that its whole file is about."""
    given = node.fields(allowed=ROW, required=REQUIRED)
    values = {key: value for key, value in given.items() if not value.is_nothing()}
    voor = values["voor"].fields(allowed=VOOR, required={"rollen", "urgenties"})
    gemeenten = _gemeenten(voor.get("gemeenten"), reading) or everywhere
    texts = {key: values[key].text() for key in TEXTS & values.keys()}
    dates = {key: values[key].date() for key in DATES & values.keys()}
    addresses = {key: matching(values[key], WEB_ADDRESS, "url") for key in ADDRESSES & values.keys()}
    van, tot = dates.get("geldig_van"), dates.get("geldig_tot")
    if van and tot and tot < van:
        values["geldig_tot"].fail("geldig", van=van, tot=tot)
    return Route(
        **texts,  # type: ignore[arg-type]  # the keys of TEXTS are the text fields of Route
        **dates,  # type: ignore[arg-type]
        **addresses,  # type: ignore[arg-type]
        id=matching(values["id"], ROW_ID, "id"),
        soort=choice(values["soort"], "soort", RouteSoort),
        telefoon=telefoon(values.get("telefoon")),
        mail=matching(values["mail"], MAIL_ADDRESS, "mail") if "mail" in values else None,
        uren=uren(values.get("uren")),
        rollen=choices(voor["rollen"], "rollen", Rol),
        urgenties=choices(voor["urgenties"], "urgenties", Urgentie),
        zorgen=zorgen(voor.get("zorgen")),
        momenten=momenten(voor.get("momenten")),
        gemeenten=gemeenten,
        terugval="terugval" in values and values["terugval"].boolean(),
        ook=ook,
        bestand=node.bestand,
        regel=node.regel,
        versie=version_of([node.plain(), sorted(gemeenten)]),
    )


def _gemeenten(node: Node | None, reading: _Reading) -> frozenset[str]:
    """The codes of the gemeenten listed by name or code; empty when none are."""
    found = set()
    for item in node.each() if node is not None and not node.is_nothing() else ():
        name = fold(item.text())
        if name not in reading.codes:
            close = get_close_matches(name, reading.codes, n=1)
            item.fail(
                "gemeente_onbekend_bijna" if close else "gemeente_onbekend", waarde=item.text(), bedoeld="".join(close)
            )
        found.add(reading.codes[name])
    return frozenset(found)
