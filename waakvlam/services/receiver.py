"""Which team would get a melding: the one that the row of the table hands over to, else one of the gemeente."""

from collections.abc import Mapping

from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import OpenRoute
from waakvlam.domain.team import Team
from waakvlam.domain.zorg import Zorg, zorg_of
from waakvlam.services.beurt import Beurt
from waakvlam.services.find_meldroute import find_meldroute


def urgency_of(velden: Mapping[str, str]) -> Urgentie:
    """Urgency by fixed rules: danger that was confirmed is acuut; anything that raised the question stays at least check."""
    if velden.get("gevaar") == "ja":
        return Urgentie.ACUUT
    if velden.get("gevaar") in {"weet_niet", "onbeantwoord", "gebeld"} or velden.get("urgentie") in {Urgentie.CHECK, Urgentie.ACUUT}:
        return Urgentie.CHECK
    return Urgentie.NIET_ACUUT


def worry_of(velden: Mapping[str, str]) -> Zorg | None:
    """The kind of worry, by the signals that were read and the urgency."""
    return zorg_of(velden.get("signalen", "").split(), urgency_of(velden))


def route_of(beurt: Beurt, velden: Mapping[str, str]) -> OpenRoute:
    """The first route for the answers of a melding: its gemeente and role are known."""
    advice = find_meldroute(
        beurt.app, gemeente=velden["gemeente"], rol=Rol(velden["rol"]), urgentie=urgency_of(velden), zorg=worry_of(velden), op=beurt.now
    )
    return advice.routes[0]


async def receiver_of(beurt: Beurt, velden: Mapping[str, str]) -> Team | None:
    """The team that would get the melding; None where nobody of it can be reached."""
    gemeente = velden.get("gemeente")
    if gemeente not in beurt.app.routes.gemeenten:
        return None
    naam = route_of(beurt, velden).route.team if velden.get("rol") else None
    return await beurt.tx.teams.reachable_team(gemeente=str(gemeente), naam=naam)
