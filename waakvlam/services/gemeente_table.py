"""What does the table of one gemeente look like, as people know it?  (Who asks by how urgent: eight cells, and what stands behind them.)"""

from dataclasses import dataclass
from datetime import datetime

from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import Gemeente, OpenRoute, RouteTable
from waakvlam.domain.zorg import Zorg
from waakvlam.ports import Texts
from waakvlam.services.find_meldroute import checked_text, open_text

ROLES = (Rol.ZELF, Rol.BURGER, Rol.VRIJWILLIGER, Rol.PROFESSIONAL)
URGENCIES = (Urgentie.NIET_ACUUT, Urgentie.ACUUT)


@dataclass(frozen=True, kw_only=True)
class Cell:
    """The answer for a role and an urgency, and the kinds of worry that this gemeente answers otherwise."""

    rol: Rol
    urgentie: Urgentie
    eerste: OpenRoute
    anders: tuple[tuple[Zorg, OpenRoute], ...]


@dataclass(frozen=True, kw_only=True)
class GemeenteTable:
    """The table of a gemeente at a moment: two lines of four cells, and every route once, in order."""

    gemeente: Gemeente | None
    op: datetime
    regels: tuple[tuple[Urgentie, tuple[Cell, ...]], ...]
    routes: tuple[OpenRoute, ...]


def gemeente_table(routes: RouteTable, *, gemeente: str | None, op: datetime) -> GemeenteTable:
    """The table of a gemeente (CBS code, None for the national one) at an aware moment. Raises UnknownGemeente."""

    def routes_for(rol: Rol, urgentie: Urgentie, zorg: Zorg | None) -> tuple[OpenRoute, ...]:
        return routes.advise(gemeente=gemeente, rol=rol, urgentie=urgentie, zorg=zorg, op=op).routes

    every: dict[str, OpenRoute] = {}
    lines = []
    for urgentie in URGENCIES:
        cells = []
        for rol in ROLES:
            found = routes_for(rol, urgentie, None)
            every |= {at.route.id: at for at in found if at.route.id not in every}
            others = {zorg: routes_for(rol, urgentie, zorg)[0] for zorg in Zorg}
            anders = tuple((zorg, at) for zorg, at in others.items() if at.route.id != found[0].route.id)
            every |= {at.route.id: at for _, at in anders}
            cells.append(Cell(rol=rol, urgentie=urgentie, eerste=found[0], anders=anders))
        lines.append((urgentie, tuple(cells)))
    order = {route.id: number for number, route in enumerate(routes.routes)}
    found = tuple(sorted(every.values(), key=lambda at: order[at.route.id]))
    current = routes.advise(gemeente=gemeente, rol=Rol.BURGER, urgentie=Urgentie.NIET_ACUUT, op=op).gemeente
    return GemeenteTable(gemeente=current, op=op, regels=tuple(lines), routes=found)


def details_of(texts: Texts, at: OpenRoute) -> list[tuple[str, str]]:
    """Label and value of what a route says, for the page and the print."""
    route = at.route
    hours = route.uren.tekst if route.uren else None
    values = {
        "voor": texts.listed([texts(f"route.rol.{rol}") for rol in ROLES if rol in route.rollen]),
        "telefoon": route.telefoon, "url": route.url, "formulier": route.formulier, "mail": route.mail, "chat": route.chat,
        "uren": hours, "nu": open_text(texts, at), "buiten_uren": route.buiten_uren, "bij_de_hand": route.bij_de_hand,
        "kosten": route.kosten, "anoniem": route.anoniem, "bron": route.bron, "gecontroleerd": checked_text(texts, route),
    }
    return [(texts(f"route.veld.{name}"), value) for name, value in values.items() if value]
