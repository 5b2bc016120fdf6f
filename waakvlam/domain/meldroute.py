"""Where does a worry belong: which meldroute, for whom, where, how urgent, at this moment?

The table is ordered data and the first row that matches is the answer. Overrides of a gemeente or a region come
before the national base, and the last row is an explicit fallback that matches everybody. Nothing here reads
files: `waakvlam.adapters.route_table` does.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from waakvlam.domain.errors import UnknownGemeente
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.opening_hours import AMSTERDAM, IsFeestdag, OpeningHours
from waakvlam.domain.place_names import fold, without_suffix


class RouteSoort(StrEnum):
    """How a meldroute is used."""

    TELEFOON = "telefoon"
    FORMULIER = "formulier"
    MAIL = "mail"
    CHAT = "chat"
    WEBSITE = "website"
    VERWIJZER = "verwijzer"  # somebody who knows you, or who calls in others: the huisarts, the huisartsenpost
    TEAM = "team"  # a team of the gemeente


@dataclass(frozen=True, kw_only=True)
class Gemeente:
    """One gemeente by its CBS code (GM0202) and its official name; `ook` are other names and places in it."""

    code: str
    naam: str
    provincie: str
    ook: tuple[str, ...] = ()
    roepnaam: str = ""

    @property
    def spoken(self) -> str:
        """The name as people say it: Den Haag, not 's-Gravenhage."""
        return self.roepnaam or without_suffix(self.naam)


@dataclass(frozen=True, kw_only=True)
class Route:
    """One row of the table.

    `geldig_van` and `geldig_tot` are Dutch dates, both included. `gemeenten` holds codes, empty is everywhere.
    `cel` is the cell of the national table that the row fills, word for word. `versie` changes when the row does.
    """

    id: str
    naam: str
    soort: RouteSoort
    telefoon: str | None = None
    url: str | None = None
    uren: OpeningHours | None = None
    uitleg: str
    buiten_uren: str | None = None
    bij_de_hand: str | None = None
    kosten: str | None = None
    anoniem: str | None = None
    bron: str
    gecontroleerd: date | None = None
    geldig_van: date | None = None
    geldig_tot: date | None = None
    bestand: str
    regel: int
    versie: str
    rollen: frozenset[Rol]
    urgenties: frozenset[Urgentie]
    gemeenten: frozenset[str] = frozenset()
    terugval: bool = False
    cel: str | None = None

    def is_for(self, *, gemeente: str | None, rol: Rol, urgentie: Urgentie) -> bool:
        """Whether the row is meant for this cell, whatever the date; an unknown gemeente gets national rows only."""
        return rol in self.rollen and urgentie in self.urgenties and (not self.gemeenten or gemeente in self.gemeenten)

    def is_valid_on(self, dag: date) -> bool:
        """Whether the row holds on this Dutch date."""
        return (self.geldig_van is None or self.geldig_van <= dag) and (
            self.geldig_tot is None or dag <= self.geldig_tot
        )


@dataclass(frozen=True, kw_only=True)
class OpenRoute:
    """A row at one moment: `open` is None where the hours are not known; `opent` is in Dutch time."""

    route: Route
    open: bool | None
    opent: datetime | None


@dataclass(frozen=True, kw_only=True)
class Advice:
    """The answer: `routes[0]` is the meldroute, the others are what else may help; `terugval`: only the fallback."""

    gemeente: Gemeente | None
    rol: Rol
    urgentie: Urgentie
    routes: tuple[OpenRoute, ...]
    terugval: bool


class RouteTable:
    """The whole table: gemeenten by code, rows in the order in which they are tried."""

    def __init__(self, *, gemeenten: Iterable[Gemeente], routes: Iterable[Route], is_feestdag: IsFeestdag) -> None:
        """The last row must be the fallback, for everybody and without end; ValueError if it is not."""
        self.gemeenten: Mapping[str, Gemeente] = {gemeente.code: gemeente for gemeente in gemeenten}
        self.routes = tuple(routes)
        self._is_feestdag = is_feestdag
        self._cells: dict[tuple[str | None, Rol, Urgentie], tuple[Route, ...]] = {}
        self._names = _names(self.gemeenten.values())
        if not self.routes or not is_fallback(self.routes[-1]):
            raise ValueError("the last row of the table is not a fallback for everybody")

    def advise(self, *, gemeente: str | None, rol: Rol, urgentie: Urgentie, op: datetime) -> Advice:
        """The meldroute for this cell at the aware moment `op`; `gemeente` is a code, or None when not known.

        Role `onbekend` is answered as `burger`. Raises UnknownGemeente.
        """
        if gemeente is not None and gemeente not in self.gemeenten:
            raise UnknownGemeente(code=gemeente)
        dag = op.astimezone(AMSTERDAM).date()
        rows = self._cell(gemeente, Rol.BURGER if rol is Rol.ONBEKEND else rol, urgentie)
        routes = tuple(self._at(route, op) for route in rows if route.is_valid_on(dag))
        return Advice(
            gemeente=None if gemeente is None else self.gemeenten[gemeente],
            rol=rol,
            urgentie=urgentie,
            routes=routes,
            terugval=routes[0].route.terugval,
        )

    def find_gemeente(self, text: str) -> Gemeente | None:
        """The one gemeente with exactly this code, name or other name, whatever the case and accents.

        An official name goes before a village of the same name elsewhere; None when unknown or ambiguous
        (`waakvlam.domain.place` gives the candidates).
        """
        if code := self.gemeenten.get(text.strip().upper()):
            return code
        for names in self._names:
            found = names.get(fold(text), ())
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def _cell(self, gemeente: str | None, rol: Rol, urgentie: Urgentie) -> tuple[Route, ...]:
        key = (gemeente, rol, urgentie)
        if key not in self._cells:
            self._cells[key] = tuple(
                route for route in self.routes if route.is_for(gemeente=gemeente, rol=rol, urgentie=urgentie)
            )
        return self._cells[key]

    def _at(self, route: Route, op: datetime) -> OpenRoute:
        if route.uren is None:
            return OpenRoute(route=route, open=None, opent=None)
        opent = route.uren.next_opening(op, self._is_feestdag)
        is_open = opent is None and route.uren.is_open(op, self._is_feestdag)
        return OpenRoute(route=route, open=is_open, opent=opent)


def is_fallback(route: Route) -> bool:
    """Whether this row is marked as the fallback and matches everybody, everywhere, on every day."""
    everybody = route.rollen >= set(Rol) - {Rol.ONBEKEND} and route.urgenties == set(Urgentie)
    return route.terugval and everybody and not route.gemeenten and not route.geldig_van and not route.geldig_tot


def as_json(advice: Advice) -> dict[str, Any]:
    """The advice in the shape of the command `waakvlam meldroute`; dates in ISO 8601."""
    return {
        "gemeente": advice.gemeente and advice.gemeente.naam,
        "code": advice.gemeente and advice.gemeente.code,
        "rol": advice.rol.value,
        "urgentie": advice.urgentie.value,
        "routes": [_route_as_json(at) for at in advice.routes],
        "terugval": advice.terugval,
    }


def _route_as_json(at: OpenRoute) -> dict[str, Any]:
    route = at.route
    return {
        "naam": route.naam,
        "soort": route.soort.value,
        "telefoon": route.telefoon,
        "url": route.url,
        "open": at.open,
        "uitleg": route.uitleg,
        "bron": route.bron,
        "geldig_van": route.geldig_van and route.geldig_van.isoformat(),
        "geldig_tot": route.geldig_tot and route.geldig_tot.isoformat(),
    }


def _names(gemeenten: Iterable[Gemeente]) -> list[dict[str, list[Gemeente]]]:
    """Three indexes, tried in turn: official names, the names as people say them, other names and places."""
    indexes: list[dict[str, list[Gemeente]]] = [{}, {}, {}]
    for gemeente in gemeenten:
        spoken = {gemeente.spoken, without_suffix(gemeente.naam)}
        for index, names in zip(indexes, ({gemeente.naam}, spoken, set(gemeente.ook)), strict=True):
            for key in {fold(name) for name in names}:
                index.setdefault(key, []).append(gemeente)
    return indexes
