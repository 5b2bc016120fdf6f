"""Where does a worry belong, and how is that said?"""

from datetime import datetime

from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import Advice, OpenRoute
from waakvlam.ports import App


def find_meldroute(app: App, *, gemeente: str | None, rol: Rol, urgentie: Urgentie, op: datetime) -> Advice:
    """The advice of the table for a gemeente (CBS code, None where unknown), a role, an urgency and an aware moment."""
    return app.routes.advise(gemeente=gemeente, rol=rol, urgentie=urgentie, op=op)


def advice_text(app: App, *, gemeente: str | None, rol: Rol, urgentie: Urgentie, now: datetime) -> str:
    """The first route in words: who, how, when open, and what to do until then."""
    advice = find_meldroute(app, gemeente=gemeente, rol=rol, urgentie=urgentie, op=now)
    return route_text(app, advice.routes[0])


def route_text(app: App, at: OpenRoute) -> str:
    """One route in words."""
    texts, route = app.texts, at.route
    lines = [texts("route.naam", naam=route.naam)]
    if route.telefoon:
        lines.append(texts("route.telefoon", telefoon=route.telefoon))
    if route.url:
        lines.append(texts("route.url", url=route.url))
    lines.append(route.uitleg)
    if route.bij_de_hand:
        lines.append(texts("route.bij_de_hand", wat=route.bij_de_hand))
    if at.open is False:
        lines.append(texts("route.dicht", opent=texts.moment(at.opent)) if at.opent else texts("route.nu_dicht"))
        if route.buiten_uren:
            lines.append(route.buiten_uren)
    return "\n".join(lines)
