"""Why this route, and why not another?  (Row by row, in the order in which the table tries them.)"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import RouteTable
from waakvlam.domain.opening_hours import AMSTERDAM, IsFeestdag
from waakvlam.domain.route import Route
from waakvlam.domain.zorg import Zorg


class Waarom(StrEnum):
    """Why a row is the answer, or is not."""

    EERSTE = "eerste"  # the first that fits
    LATER = "later"  # it fits, and stands behind the first
    ROL = "rol"  # it is for somebody else
    URGENTIE = "urgentie"
    ZORG = "zorg"  # it is for another kind of worry, or the kind is not known yet
    NOG_NIET = "nog_niet"  # it does not hold yet
    NIET_MEER = "niet_meer"
    MOMENT = "moment"  # not at this hour


@dataclass(frozen=True, kw_only=True)
class Reason:
    """One row, and why."""

    route: Route
    waarom: Waarom


def explain(
    table: RouteTable, *, gemeente: str | None, rol: Rol, urgentie: Urgentie, op: datetime, zorg: Zorg | None = None
) -> tuple[Reason, ...]:
    """Every row that this gemeente has or shares, in order. Rows of other gemeenten are left out. Raises UnknownGemeente."""
    asked = Rol.BURGER if rol is Rol.ONBEKEND else rol
    code = gemeente and table.current(gemeente, op.astimezone(AMSTERDAM).date()).code
    found: list[Reason] = []
    answered = False
    for route in table.routes:
        if route.gemeenten and code not in route.gemeenten:
            continue
        waarom = _why_not(route, rol=asked, urgentie=urgentie, zorg=zorg, op=op, is_feestdag=table.is_feestdag)
        if waarom is None:
            waarom = Waarom.LATER if answered else Waarom.EERSTE
            answered = True
        found.append(Reason(route=route, waarom=waarom))
    return tuple(found)


def _why_not(route: Route, *, rol: Rol, urgentie: Urgentie, zorg: Zorg | None, op: datetime, is_feestdag: IsFeestdag) -> Waarom | None:
    dag = op.astimezone(AMSTERDAM).date()
    checks = (
        (Waarom.ROL, rol not in route.rollen),
        (Waarom.URGENTIE, urgentie not in route.urgenties),
        (Waarom.ZORG, bool(route.zorgen) and zorg not in route.zorgen),
        (Waarom.NOG_NIET, route.geldig_van is not None and dag < route.geldig_van),
        (Waarom.NIET_MEER, route.geldig_tot is not None and dag > route.geldig_tot),
        (Waarom.MOMENT, route.momenten is not None and not route.momenten.hold(op, is_feestdag)),
    )
    return next((waarom for waarom, holds in checks if holds), None)


def reasons_as_json(reasons: tuple[Reason, ...]) -> list[dict[str, Any]]:
    """The reasons in the shape of `waakvlam meldroute --waarom`."""
    return [
        {
            "rij": one.route.id, "naam": one.route.naam, "bestand": f"meldroutes/{one.route.bestand}", "regel": one.route.regel,
            "versie": one.route.versie, "waarom": one.waarom.value,
            "gecontroleerd": one.route.gecontroleerd and one.route.gecontroleerd.isoformat(), "bron": one.route.bron,
        }
        for one in reasons
    ]
