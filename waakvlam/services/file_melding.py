"""How is a melding handed over?  (Fact, alert, and the word to the melder, in one transaction.)"""

import uuid
from collections.abc import Mapping

from waakvlam.domain.concept import Concept
from waakvlam.domain.labels import Rol
from waakvlam.domain.melding import Bekendheid, Melding, Status, code_from
from waakvlam.domain.message import Reply
from waakvlam.services.alert_begeleider import alert_begeleider
from waakvlam.services.beurt import Beurt
from waakvlam.services.find_meldroute import advice_text, route_text, why_button
from waakvlam.services.melding_reads import details
from waakvlam.services.receiver import receiver_of, route_of, urgency_of, worry_of

CODE_BYTES = 8
KEPT = ("persoon", "plek", "gezien", "sinds", "sinds_periode", "melder")


async def file_melding(beurt: Beurt, concept: Concept) -> None:
    """Store the melding, alert the team, and tell the melder: the code, who has it, and the route of the table.

    "Doorgegeven" is said only where the team can be reached at this very moment; otherwise nothing is kept and the route is given.
    """
    if beurt.ref is None or not await beurt.first_effect("melding"):
        return
    velden, texts = concept.velden, beurt.app.texts
    rol, urgentie, zorg = Rol(velden["rol"]), urgency_of(velden), worry_of(velden)
    route, team = route_of(beurt, velden), await receiver_of(beurt, velden)
    if team is None:
        await nobody_there(beurt, velden)
        return
    melding = Melding(
        id=uuid.uuid4().hex, gemeente=velden["gemeente"], code=code_from(beurt.app.random_bytes(CODE_BYTES)), gesprek_id=beurt.gesprek.id,
        team_id=team.id, rol=rol, urgentie=urgentie, signalen=tuple(velden.get("signalen", "").split()),
        bekendheid=Bekendheid(velden["bekendheid"]), status=Status.ONTVANGEN, begeleider_id=None, route_id=route.route.id,
        route_versie=route.route.versie, zorg=zorg, created_at=beurt.now,
        velden={name: velden[name] for name in KEPT if velden.get(name)} | details(velden),
    )
    await beurt.tx.meldingen.add(melding, inbox_id=beurt.ref.inbox_id)
    await beurt.tx.meldingen.keep_row(route.route, now=beurt.now)
    await beurt.tx.meldingen.remember(melding, wie="melder", wat="ontvangen", op=beurt.now)
    await alert_begeleider(beurt, melding, team)
    await beurt.drop_concept()
    why = why_button(texts, gemeente=velden["gemeente"], rol=rol, urgentie=urgentie, zorg=zorg)
    tekst = texts("melding.doorgegeven", team=team.naam, code=melding.code, route=route_text(beurt.app, route))
    await beurt.say(Reply(tekst=tekst, knoppen=(why,)), betreft=f"melding:{melding.id}")


async def nobody_there(beurt: Beurt, velden: Mapping[str, str]) -> None:
    """Say whom to call, and keep nothing: the gemeente has no team that can be reached, or it is not known."""
    texts, known = beurt.app.texts, beurt.app.routes.gemeenten.get(velden["gemeente"])
    gemeente, rol, urgentie, zorg = known.code if known else None, Rol(velden["rol"]), urgency_of(velden), worry_of(velden)
    route = advice_text(beurt.app, gemeente=gemeente, rol=rol, urgentie=urgentie, zorg=zorg, now=beurt.now)
    why = why_button(texts, gemeente=gemeente, rol=rol, urgentie=urgentie, zorg=zorg)
    said = texts("melding.geen_team", gemeente=known.naam) if known else texts("melding.gemeente_onbekend")
    await beurt.drop_concept()
    await beurt.say(Reply(tekst=f"{said}\n\n{route}", knoppen=(why,)))
