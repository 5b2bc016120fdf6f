"""Which meldroutes do the files in `meldroutes/` hold?  (YAML in, domain values out, every mistake with its line.)

The order in which rows are tried: `gemeenten/*.yml`, `regios/*.yml`, `landelijk.yml`, then what each of them
lists under `ook_mogelijk` (offered after the base, never first where the base answers). The very last row, that
of `landelijk.yml`, is the fallback.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from yaml import MappingNode

from waakvlam.adapters.feestdagen import dutch_holidays
from waakvlam.adapters.located_yaml import Node, broken, read_yaml
from waakvlam.domain.errors import BrokenTable, OverlappingHours, UnreadableHours
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import Gemeente, RouteTable
from waakvlam.domain.opening_hours import Moments, OpeningHours, parse_hours, parse_moments
from waakvlam.domain.phone import is_dutch_number
from waakvlam.domain.place_names import fold
from waakvlam.domain.route import Route, RouteSoort, is_fallback
from waakvlam.domain.zorg import Zorg

CODE = re.compile(r"GM\d{4}")
ROW_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
WEB_ADDRESS = re.compile(r"https?://[\w.-]+\.\w+(/\S*)?")
MAIL_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
EVERY = "alle"
TEXTS = {"naam", "uitleg", "bron", "buiten_uren", "bij_de_hand", "kosten", "anoniem", "team", "cel"}
DATES = {"gecontroleerd", "nakijken_voor", "geldig_van", "geldig_tot"}
ADDRESSES = {"url", "formulier", "chat"}
ROW = TEXTS | DATES | ADDRESSES | {"id", "soort", "voor", "telefoon", "mail", "uren", "terugval"}
REQUIRED = {"id", "naam", "soort", "voor", "uitleg", "bron"}
VOOR = {"rollen", "urgenties", "zorgen", "momenten", "gemeenten"}
FILE = {"gebied", "opmerking", "gemeenten", "routes", "ook_mogelijk"}
GEMEENTE = {"naam", "roepnaam", "ook", "plaatsen", "geldig_tot", "opvolger"}
OPGEHEVEN = {"naam", "geldig_tot", "opvolger"}
LANDELIJK = "landelijk.yml"
OnMistake = Callable[[BrokenTable], None]

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, kw_only=True)
class Gebied:
    """The gemeenten of `gemeenten.yml`: those there are, those that went up in another, and the line and version of each."""

    gemeenten: tuple[Gemeente, ...]
    opgeheven: tuple[Gemeente, ...]
    regels: Mapping[str, int]
    versies: Mapping[str, str]


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


def load_gemeenten(folder: Path) -> tuple[Gemeente, ...]:
    """The gemeenten of `gemeenten.yml`, as written there: provinces, with codes under them. Raises BrokenTable."""
    return read_gemeenten(folder).gemeenten


def read_gemeenten(folder: Path) -> Gebied:
    """All of `gemeenten.yml`. The names of gemeenten that are no more are other names of their successors. Raises BrokenTable."""
    parts = read_yaml(folder / "gemeenten.yml", folder=folder).fields(allowed={"provincies", "opgeheven"}, required={"provincies"})
    regels: dict[str, int] = {}
    versies: dict[str, str] = {}
    found: dict[str, Gemeente] = {}
    for provincie, in_province in parts["provincies"].fields().items():
        for code, node in in_province.fields().items():
            made = _gemeente(code, node, provincie, allowed=GEMEENTE, seen=regels)
            found[code], versies[code] = made, _hash([provincie, node.plain()])
    old: dict[str, Gemeente] = {}
    for code, node in parts["opgeheven"].fields().items() if "opgeheven" in parts else ():
        old[code] = _gemeente(code, node, "", allowed=OPGEHEVEN, required=OPGEHEVEN, seen=regels)
        versies[code] = _hash(node.plain())
    for gemeente in (*found.values(), *old.values()):
        if gemeente.opvolger is not None and gemeente.opvolger not in found:
            raise broken("gemeenten.yml", regels[gemeente.code], "opvolger", waarde=gemeente.opvolger)
    for gemeente in old.values():
        heir = found[str(gemeente.opvolger)]
        old[gemeente.code] = replace(gemeente, provincie=heir.provincie)
        if gemeente.naam not in (heir.naam, *heir.ook):
            found[heir.code] = replace(heir, ook=(*heir.ook, gemeente.naam))
    return Gebied(gemeenten=tuple(found.values()), opgeheven=tuple(old.values()), regels=regels, versies=versies)


def _gemeente(
    code: str, node: Node, provincie: str, *, allowed: set[str], seen: dict[str, int], required: Iterable[str] = ("naam",)
) -> Gemeente:
    if not CODE.fullmatch(code):
        node.fail("gemeente_code", waarde=code)
    values = node.fields(allowed=allowed, required=frozenset(required))
    naam = values["naam"].text()
    for key in (code, fold(naam)):
        if key in seen:
            node.fail("gemeente_dubbel", waarde=key if key == code else naam, eerder=seen[key])
        seen[key] = node.regel
    if ("geldig_tot" in values) is not ("opvolger" in values):
        node.fail("opvolger_dag")
    return Gemeente(
        code=code, naam=naam, provincie=provincie,
        ook=tuple(name for part in ("ook", "plaatsen") if part in values for name in values[part].texts()),
        roepnaam=values["roepnaam"].text() if "roepnaam" in values else "",
        geldig_tot=values["geldig_tot"].date() if "geldig_tot" in values else None,
        opvolger=values["opvolger"].text() if "opvolger" in values else None,
    )


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
    addresses = {key: _matching(values[key], WEB_ADDRESS, "url") for key in ADDRESSES & values.keys()}
    van, tot = dates.get("geldig_van"), dates.get("geldig_tot")
    if van and tot and tot < van:
        values["geldig_tot"].fail("geldig", van=van, tot=tot)
    return Route(
        **texts,  # type: ignore[arg-type]  # the keys of TEXTS are the text fields of Route
        **dates,  # type: ignore[arg-type]
        **addresses,  # type: ignore[arg-type]
        id=_matching(values["id"], ROW_ID, "id"),
        soort=_choice(values["soort"], "soort", RouteSoort),
        telefoon=_telefoon(values.get("telefoon")),
        mail=_matching(values["mail"], MAIL_ADDRESS, "mail") if "mail" in values else None,
        uren=_uren(values.get("uren")),
        rollen=_choices(voor["rollen"], "rollen", Rol),
        urgenties=_choices(voor["urgenties"], "urgenties", Urgentie),
        zorgen=_zorgen(voor.get("zorgen")),
        momenten=_momenten(voor.get("momenten")),
        gemeenten=gemeenten,
        terugval="terugval" in values and values["terugval"].boolean(),
        ook=ook,
        bestand=node.bestand,
        regel=node.regel,
        versie=_hash([node.plain(), sorted(gemeenten)]),
    )


def _hash(content: object) -> str:
    """Twelve characters that change when anything in the content does, and not when the file is laid out anew."""
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:12]


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


def _zorgen(node: Node | None) -> frozenset[Zorg]:
    """The kinds of worry; empty is every kind, also one that is not known."""
    found = frozenset() if node is None or node.is_nothing() else _choices(node, "zorgen", Zorg)
    return frozenset() if found == frozenset(Zorg) else found


def _matching(node: Node, pattern: re.Pattern[str], reason: str) -> str:
    if not pattern.fullmatch(node.text()):
        node.fail(reason, waarde=node.text())
    return node.text()


def _telefoon(node: Node | None) -> str | None:
    if node is None:
        return None
    if not is_dutch_number(node.text()):
        node.fail("telefoon", waarde=node.text())
    return node.text()


def _momenten(node: Node | None) -> Moments | None:
    if node is None or node.is_nothing():
        return None
    try:
        return parse_moments(node.texts())
    except UnreadableHours as exc:
        node.fail("momenten", waarde=exc.details["tekst"], cause=exc)


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
    except OverlappingHours as exc:
        node.fail("uren_overlap", waarde=exc.details["tekst"], cause=exc)
    except UnreadableHours as exc:
        node.fail("uren", waarde=exc.details["tekst"], cause=exc)
