"""Where does a worry belong: which meldroute, for whom, where, how urgent, at this moment?

The table is ordered data and the first row that matches is the answer. Overrides of a gemeente or a region come
before the national base, and the last row is an explicit fallback that matches everybody. Nothing here reads
files: `waakvlam.adapters.route_table` does.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from waakvlam.domain.errors import UnknownGemeente
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.opening_hours import AMSTERDAM, IsFeestdag
from waakvlam.domain.place_names import fold, without_suffix
from waakvlam.domain.route import OpenRoute, Route, RouteSoort, is_fallback
from waakvlam.domain.timeline import Timeline
from waakvlam.domain.zorg import Zorg

__all__ = ["Advice", "Gemeente", "OpenRoute", "Route", "RouteSoort", "RouteTable", "as_json", "is_fallback"]


@dataclass(frozen=True, kw_only=True)
class Gemeente:
    """One gemeente by its CBS code (GM0202) and its official name; `ook` are other names and places in it.

    `geldig_tot` is its last day, `opvolger` the code of the gemeente that takes over on the next.
    """

    code: str
    naam: str
    provincie: str
    ook: tuple[str, ...] = ()
    roepnaam: str = ""
    geldig_tot: date | None = None
    opvolger: str | None = None

    @property
    def spoken(self) -> str:
        """The name as people say it: Den Haag, not 's-Gravenhage."""
        return self.roepnaam or without_suffix(self.naam)


@dataclass(frozen=True, kw_only=True)
class Advice:
    """The answer: `routes[0]` is the meldroute, the others are what else may help; `terugval`: only the fallback."""

    gemeente: Gemeente | None
    rol: Rol
    urgentie: Urgentie
    zorg: Zorg | None
    routes: tuple[OpenRoute, ...]
    terugval: bool


class RouteTable:
    """The whole table: gemeenten by code, rows in the order in which they are tried."""

    def __init__(
        self, *, gemeenten: Iterable[Gemeente], routes: Iterable[Route], is_feestdag: IsFeestdag, opgeheven: Iterable[Gemeente] = ()
    ) -> None:
        """The last row must be the fallback, for everybody and without end; ValueError if it is not.

        `opgeheven` are gemeenten that went up in another one, which still stand in older records.
        """
        self.gemeenten: Mapping[str, Gemeente] = {gemeente.code: gemeente for gemeente in gemeenten}
        self.opgeheven: Mapping[str, Gemeente] = {gemeente.code: gemeente for gemeente in opgeheven}
        self.routes = tuple(routes)
        self.is_feestdag = is_feestdag
        self._ending = {code for code, gemeente in self.gemeenten.items() if gemeente.geldig_tot} | set(self.opgeheven)
        self._timelines = tuple(Timeline(route, is_feestdag) for route in self.routes)
        self._cells: dict[tuple[str | None, Rol, Urgentie, Zorg | None], tuple[Timeline, ...]] = {}
        self._shared: dict[tuple[Timeline, ...], tuple[Timeline, ...]] = {}
        self._names = _names(self.gemeenten.values())
        if not self.routes or not is_fallback(self.routes[-1]):
            raise ValueError("the last row of the table is not a fallback for everybody")

    def advise(self, *, gemeente: str | None, rol: Rol, urgentie: Urgentie, op: datetime, zorg: Zorg | None = None) -> Advice:
        """The meldroute for this cell at the aware moment `op`; `gemeente` is a code, or None when not known.

        Role `onbekend` is answered as `burger`, a gemeente that has gone up in another as that other. Raises UnknownGemeente.
        """
        if gemeente in self._ending:
            gemeente = self.current(str(gemeente), op.astimezone(AMSTERDAM).date()).code
        cell = self._cells.get((gemeente, rol, urgentie, zorg)) or self._cell(gemeente, rol, urgentie, zorg)
        seconds = op.timestamp()
        routes = tuple([at for timeline in cell if (at := timeline.at(seconds)) is not None])
        return Advice(
            gemeente=None if gemeente is None else self.gemeenten[gemeente],
            rol=rol,
            urgentie=urgentie,
            zorg=zorg,
            routes=routes,
            terugval=routes[0].route.terugval,
        )

    def rows(self, *, gemeente: str | None, rol: Rol, urgentie: Urgentie, zorg: Zorg | None = None) -> tuple[Route, ...]:
        """The rows of a cell in their order, whatever the moment. Raises UnknownGemeente."""
        cell = self._cells.get((gemeente, rol, urgentie, zorg)) or self._cell(gemeente, rol, urgentie, zorg)
        return tuple([timeline.route for timeline in cell])

    def current(self, code: str, dag: date) -> Gemeente:
        """The gemeente of a code on a Dutch date: its successor, after its last day. Raises UnknownGemeente."""
        found = self.gemeenten.get(code) or self.opgeheven.get(code)
        if found is None:
            raise UnknownGemeente(code=code)
        while found.geldig_tot is not None and found.opvolger is not None and dag > found.geldig_tot:
            found = self.gemeenten.get(found.opvolger) or self.opgeheven[found.opvolger]
        return found

    def on(self, dag: date) -> tuple[Gemeente, ...]:
        """The gemeenten that there are on a Dutch date."""
        return tuple(gemeente for gemeente in self.gemeenten.values() if gemeente.geldig_tot is None or dag <= gemeente.geldig_tot)

    def find_gemeente(self, text: str) -> Gemeente | None:
        """The one gemeente with exactly this code, name or other name, whatever the case and accents.

        An official name goes before a village of the same name elsewhere; None when unknown or ambiguous
        (`waakvlam.domain.place` gives the candidates).
        """
        code = text.strip().upper()
        if code in self.opgeheven:
            return self.current(code, date.max)
        if code in self.gemeenten:
            return self.gemeenten[code]
        for names in self._names:
            found = names.get(fold(text), ())
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def _cell(self, gemeente: str | None, rol: Rol, urgentie: Urgentie, zorg: Zorg | None) -> tuple[Timeline, ...]:
        """The rows of a cell, whatever the moment. Gemeenten without rows of their own share one tuple."""
        if gemeente is not None and gemeente not in self.gemeenten:
            raise UnknownGemeente(code=gemeente)
        asked = Rol.BURGER if rol is Rol.ONBEKEND else rol
        cell = tuple(
            timeline for timeline in self._timelines
            if timeline.route.is_for(gemeente=gemeente, rol=asked, urgentie=urgentie, zorg=zorg)
        )
        self._cells[gemeente, rol, urgentie, zorg] = cell = self._shared.setdefault(cell, cell)
        return cell


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
