"""Where does a worry belong, how is that said, and why there?"""

from datetime import datetime

from waakvlam.domain.explain import Reason, Waarom, explain
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import Advice, OpenRoute, Route, RouteSoort
from waakvlam.domain.message import Button
from waakvlam.domain.opening_hours import AMSTERDAM
from waakvlam.domain.zorg import Zorg
from waakvlam.ports import App, Texts

WHY = "waarom_route"  # what the button under a route does
SURE = {"112", "113", "0800-1205"}  # numbers that work everywhere; no other is offered beside them
TOLD = 4  # alternatives that are named


def find_meldroute(
    app: App, *, gemeente: str | None, rol: Rol, urgentie: Urgentie, op: datetime, zorg: Zorg | None = None
) -> Advice:
    """The advice of the table for a gemeente (CBS code, None where unknown), a role, an urgency and an aware moment."""
    return app.routes.advise(gemeente=gemeente, rol=rol, urgentie=urgentie, op=op, zorg=zorg)


def advice_text(app: App, *, gemeente: str | None, rol: Rol, urgentie: Urgentie, now: datetime, zorg: Zorg | None = None) -> str:
    """The first route in words: who, how, when open, and what to do until then."""
    advice = find_meldroute(app, gemeente=gemeente, rol=rol, urgentie=urgentie, op=now, zorg=zorg)
    return route_text(app, advice.routes[0])


def route_text(app: App, at: OpenRoute) -> str:
    """One route in words."""
    texts, route = app.texts, at.route
    lines = [texts("route.naam", naam=route.naam)]
    for name in ("telefoon", "url", "formulier", "mail", "chat"):
        if value := getattr(route, name):
            lines.append(texts(f"route.{name}", **{name: value}))
    lines.append(route.uitleg)
    if route.bij_de_hand:
        lines.append(texts("route.bij_de_hand", wat=route.bij_de_hand))
    for name in ("kosten", "anoniem"):
        if value := getattr(route, name):
            lines.append(texts(f"route.{name}", wat=value))
    lines += [*_open_lines(texts, at), *_sure(texts, at)]
    return "\n".join(lines)


def open_text(texts: Texts, at: OpenRoute) -> str | None:
    """Whether it is open now, until when, or when it opens; None where that says nothing: a huisarts has hours of their own."""
    hours = at.route.uren
    if at.open is None:
        return None if at.route.soort in {RouteSoort.VERWIJZER, RouteSoort.WEBSITE} else texts("route.uren_onbekend")
    if at.open:
        return texts("route.altijd_open") if hours is None or hours.altijd else _until(texts, at)
    return texts("route.dicht", opent=texts.moment(at.opent)) if at.opent else texts("route.nu_dicht")


def _until(texts: Texts, at: OpenRoute) -> str:
    return texts("route.nu_open", sluit=texts.moment(at.sluit)) if at.sluit else texts("route.altijd_open")


def _open_lines(texts: Texts, at: OpenRoute) -> list[str]:
    """Open or not, and what to do until then wherever it may be closed."""
    said = open_text(texts, at)
    lines = [said] if said else []
    if at.route.buiten_uren and at.open is not True:
        lines.append(at.route.buiten_uren)
    return lines


def _sure(texts: Texts, at: OpenRoute) -> list[str]:
    """A number that nobody looked at for long may have changed: say so, and name one that works everywhere."""
    doubtful = at.route.nakijken_voor is not None and at.route.telefoon is not None and at.route.telefoon not in SURE
    return [texts("route.niet_zeker")] if doubtful else []


def why_button(texts: Texts, *, gemeente: str | None, rol: Rol, urgentie: Urgentie, zorg: Zorg | None = None) -> Button:
    """A button that asks why this route."""
    cell = {"gemeente": gemeente or "", "rol": rol.value, "urgentie": urgentie.value, "zorg": zorg or ""}
    return Button(label=texts("route.knop.waarom"), doe=WHY, waarde=cell)


def why_text(app: App, *, gemeente: str | None, rol: Rol, urgentie: Urgentie, op: datetime, zorg: Zorg | None = None) -> str:
    """Why this route: which row of which file, and which others there are and why they are not it."""
    texts = app.texts
    reasons = explain(app.routes, gemeente=gemeente, rol=rol, urgentie=urgentie, op=op, zorg=zorg)
    chosen = next(one for one in reasons if one.waarom is Waarom.EERSTE)
    later = [one for one in reasons if one.waarom is Waarom.LATER and not one.route.terugval][:TOLD]
    other = [one for one in reasons if one.waarom not in {Waarom.EERSTE, Waarom.LATER} and not one.route.ook][:TOLD]
    cell = "acuut" if urgentie is Urgentie.ACUUT else "rustig"
    lines = [_chosen(app, chosen, gemeente=gemeente, op=op), texts(f"route.waarom.cel.{cell}")]
    if later:
        lines.append(texts("route.waarom.later", namen=texts.listed([one.route.naam for one in later])))
    lines += [texts(f"route.waarom.{one.waarom}", naam=one.route.naam) for one in other]
    lines.append(texts("route.waarom.tabel", url=f"{app.base_url}/meldroutes{f'/{gemeente}' if gemeente else ''}"))
    return "\n".join(lines)


def _chosen(app: App, chosen: Reason, *, gemeente: str | None, op: datetime) -> str:
    route, texts = chosen.route, app.texts
    known = app.routes.current(gemeente, op.astimezone(AMSTERDAM).date()) if gemeente else None
    where = texts("route.waarom.eigen", gemeente=known.spoken) if route.gemeenten and known else texts("route.waarom.landelijk")
    bestand, checked = f"meldroutes/{route.bestand}", checked_text(texts, route)
    row = texts("route.waarom.rij", rij=route.id, bestand=bestand, bron=route.bron, gecontroleerd=checked)
    return f"{where}\n{row}"


def checked_text(texts: Texts, route: Route) -> str:
    """When somebody last looked at the source of a row."""
    return f"{route.gecontroleerd:%d-%m-%Y}" if route.gecontroleerd else texts("route.waarom.nooit")
