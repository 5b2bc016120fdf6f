"""Which meldroutes do the files in `meldroutes/` hold?  (YAML in, domain values out, every mistake with its line.)

The order in which rows are tried: `gemeenten/*.yml`, `regios/*.yml`, `landelijk.yml`, then what each of them
lists under `ook_mogelijk` (offered after the base, never first where the base answers). The very last row, that
of `landelijk.yml`, is the fallback.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from yaml import MappingNode

from waakvlam.adapters.feestdagen import dutch_holidays
from waakvlam.adapters.located_yaml import Node, broken, read_yaml
from waakvlam.domain.errors import UnreadableHours
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import Gemeente, Route, RouteSoort, RouteTable, is_fallback
from waakvlam.domain.opening_hours import OpeningHours, parse_hours
from waakvlam.domain.phone import is_dutch_number
from waakvlam.domain.place_names import fold

CODE = re.compile(r"GM\d{4}")
ROW_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
WEB_ADDRESS = re.compile(r"https?://[\w.-]+\.\w+(/\S*)?")
EVERY = "alle"
TEXTS = {"naam", "uitleg", "bron", "buiten_uren", "bij_de_hand", "kosten", "anoniem", "cel"}
DATES = {"gecontroleerd", "geldig_van", "geldig_tot"}
ROW = TEXTS | DATES | {"id", "soort", "voor", "telefoon", "url", "uren", "terugval"}
REQUIRED = {"id", "naam", "soort", "voor", "uitleg", "bron"}
FILE = {"gebied", "opmerking", "gemeenten", "routes", "ook_mogelijk"}
GEMEENTE = {"naam", "roepnaam", "ook", "plaatsen"}

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(kw_only=True)
class _Reading:
    """What has been read so far."""

    codes: Mapping[str, str]  # folded official name, or code, to code
    rows: list[Route] = field(default_factory=list)
    extra: list[Route] = field(default_factory=list)
    seen: dict[str, Route] = field(default_factory=dict)


def load_route_table(folder: Path) -> RouteTable:
    """The table in `folder` (the project's `meldroutes/`). Raises BrokenTable: file, line, reason in Dutch."""
    gemeenten = load_gemeenten(folder)
    codes = {key: g.code for g in gemeenten for key in (fold(g.naam), fold(g.spoken), fold(g.code))}
    # two gemeenten that people call the same (Bergen) are written with their official name
    spoken = [fold(g.spoken) for g in gemeenten]
    codes = {key: code for key, code in codes.items() if spoken.count(key) < 2}
    reading = _Reading(codes=codes)
    for part in ("gemeenten", "regios"):
        for path in sorted((folder / part).glob("*.yml")):
            _read_file(read_yaml(path, folder=folder), reading)
    landelijk = read_yaml(folder / "landelijk.yml", folder=folder)
    _read_file(landelijk, reading)
    rows = [*reading.rows, *reading.extra]
    national = [route for route in rows if route.bestand == landelijk.bestand]
    if not national or not is_fallback(national[-1]):
        raise broken(landelijk.bestand, national[-1].regel if national else 1, "terugval_ontbreekt")
    routes = [route for route in rows if route is not national[-1]]
    for route in routes:
        if route.terugval:
            raise broken(route.bestand, route.regel, "terugval_plaats")
    return RouteTable(gemeenten=gemeenten, routes=[*routes, national[-1]], is_feestdag=dutch_holidays())


def load_gemeenten(folder: Path) -> tuple[Gemeente, ...]:
    """The gemeenten of `gemeenten.yml`, as written there: provinces, with codes under them. Raises BrokenTable."""
    top = read_yaml(folder / "gemeenten.yml", folder=folder)
    provincies = top.fields(allowed={"provincies"}, required={"provincies"})["provincies"]
    seen: dict[str, int] = {}
    gemeenten = []
    for provincie, in_province in provincies.fields().items():
        for code, node in in_province.fields().items():
            if not CODE.fullmatch(code):
                node.fail("gemeente_code", waarde=code)
            values = node.fields(allowed=GEMEENTE, required={"naam"})
            naam = values["naam"].text()
            for key in (code, fold(naam)):
                if key in seen:
                    node.fail("gemeente_dubbel", waarde=key if key == code else naam, eerder=seen[key])
                seen[key] = node.regel
            ook = [name for part in ("ook", "plaatsen") if part in values for name in values[part].texts()]
            roepnaam = values["roepnaam"].text() if "roepnaam" in values else ""
            gemeenten.append(Gemeente(code=code, naam=naam, provincie=provincie, ook=tuple(ook), roepnaam=roepnaam))
    return tuple(gemeenten)


def _read_file(top: Node, reading: _Reading) -> None:
    values = top.fields(allowed=FILE, required=set() if "ook_mogelijk" in top.fields() else {"routes"})
    everywhere = _gemeenten(values.get("gemeenten"), reading)
    for part, rows in (("routes", reading.rows), ("ook_mogelijk", reading.extra)):
        for node in values[part].items() if part in values else ():
            route = _route(node, everywhere, reading)
            if route.id in reading.seen:
                earlier = reading.seen[route.id]
                node.fail("id_dubbel", waarde=route.id, waar=earlier.bestand, eerder=earlier.regel)
            reading.seen[route.id] = route
            rows.append(route)


def _route(node: Node, everywhere: frozenset[str], reading: _Reading) -> Route:
    """One row; `everywhere` are the gemeenten that its whole file is about."""
    given = node.fields(allowed=ROW, required=REQUIRED)
    values = {key: value for key, value in given.items() if not value.is_nothing()}
    voor = values["voor"].fields(allowed={"rollen", "urgenties", "gemeenten"}, required={"rollen", "urgenties"})
    gemeenten = _gemeenten(voor.get("gemeenten"), reading) or everywhere
    texts = {key: values[key].text() for key in TEXTS & values.keys()}
    dates = {key: values[key].date() for key in DATES & values.keys()}
    van, tot = dates.get("geldig_van"), dates.get("geldig_tot")
    if van and tot and tot < van:
        values["geldig_tot"].fail("geldig", van=van, tot=tot)
    return Route(
        **texts,  # type: ignore[arg-type]  # the keys of TEXTS are the text fields of Route
        **dates,  # type: ignore[arg-type]
        id=_row_id(values["id"]),
        soort=_choice(values["soort"], "soort", RouteSoort),
        telefoon=_telefoon(values.get("telefoon")),
        url=_url(values.get("url")),
        uren=_uren(values.get("uren")),
        rollen=_choices(voor["rollen"], "rollen", Rol),
        urgenties=_choices(voor["urgenties"], "urgenties", Urgentie),
        gemeenten=gemeenten,
        terugval="terugval" in values and values["terugval"].boolean(),
        bestand=node.bestand,
        regel=node.regel,
        versie=_version(node, gemeenten),
    )


def _version(node: Node, gemeenten: frozenset[str]) -> str:
    """Twelve characters that change when anything in the row does, and not when the file is laid out anew."""
    content = json.dumps([node.plain(), sorted(gemeenten)], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()[:12]


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


def _choice(node: Node, veld: str, kind: type[Choice]) -> Choice:
    try:
        return kind(node.text())
    except ValueError as exc:
        node.fail("waarde_onbekend", waarde=node.text(), veld=veld, mogelijk=", ".join(kind), cause=exc)


def _choices(node: Node, veld: str, kind: type[Choice]) -> frozenset[Choice]:
    items = node.each()
    if not items:
        node.fail("veld_ontbreekt", veld=veld)
    if [item.text() for item in items] == [EVERY]:
        return frozenset(kind)
    return frozenset(_choice(item, veld, kind) for item in items)


def _row_id(node: Node) -> str:
    if not ROW_ID.fullmatch(node.text()):
        node.fail("id", waarde=node.text())
    return node.text()


def _telefoon(node: Node | None) -> str | None:
    if node is None:
        return None
    if not is_dutch_number(node.text()):
        node.fail("telefoon", waarde=node.text())
    return node.text()


def _url(node: Node | None) -> str | None:
    if node is None:
        return None
    if not WEB_ADDRESS.fullmatch(node.text()):
        node.fail("url", waarde=node.text())
    return node.text()


def _uren(node: Node | None) -> OpeningHours | None:
    """Hours as one text, as a list of texts, or as a day on each line ("ma: 09:00-17:00")."""
    if node is None:
        return None
    if isinstance(node.raw, MappingNode):
        items = [f"{day} {' en '.join(hours.texts())}" for day, hours in node.fields().items()]
    else:
        items = node.texts()
    try:
        return parse_hours(items)
    except UnreadableHours as exc:
        node.fail("uren", waarde=exc.details["tekst"], cause=exc)
