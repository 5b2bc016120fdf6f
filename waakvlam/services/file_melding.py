"""How is a melding handed over?  (Fact, alert, and the word to the melder, in one transaction.)"""

import uuid

from waakvlam.domain.concept import Concept
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.melding import Bekendheid, Melding, Status, code_from
from waakvlam.domain.message import Reply
from waakvlam.services.alert_begeleider import alert_begeleider
from waakvlam.services.beurt import Beurt
from waakvlam.services.find_meldroute import find_meldroute, route_text
from waakvlam.services.melding_reads import details

CODE_BYTES = 8
KEPT = ("persoon", "plek", "gezien", "sinds", "sinds_periode", "melder")


async def file_melding(beurt: Beurt, concept: Concept) -> None:
    """Store the melding, alert the team, and tell the melder: the code, who has it, and the route of the table.

    "Doorgegeven" is said only where the team can be reached at this very moment; otherwise nothing is kept and the route is given.
    """
    if beurt.ref is None or not await beurt.first_effect("melding"):
        return
    velden, texts = concept.velden, beurt.app.texts
    rol, urgentie = Rol(velden["rol"]), _urgentie(velden)
    advice = find_meldroute(beurt.app, gemeente=velden["gemeente"], rol=rol, urgentie=urgentie, op=beurt.now)
    route = advice.routes[0]
    team = await beurt.tx.teams.reachable_team(gemeente=velden["gemeente"])
    if team is None:
        naam = beurt.app.routes.gemeenten[velden["gemeente"]].naam
        await beurt.drop_concept()
        await beurt.say(Reply(tekst=f"{texts('melding.geen_team', gemeente=naam)}\n\n{route_text(beurt.app, route)}"))
        return
    melding = Melding(
        id=uuid.uuid4().hex, gemeente=velden["gemeente"], code=code_from(beurt.app.random_bytes(CODE_BYTES)), gesprek_id=beurt.gesprek.id,
        team_id=team.id, rol=rol, urgentie=urgentie, signalen=tuple(velden.get("signalen", "").split()),
        bekendheid=Bekendheid(velden["bekendheid"]), status=Status.ONTVANGEN, begeleider_id=None, route_id=route.route.id,
        route_versie=route.route.versie, created_at=beurt.now,
        velden={name: velden[name] for name in KEPT if velden.get(name)} | details(velden),
    )
    await beurt.tx.meldingen.add(melding, inbox_id=beurt.ref.inbox_id)
    await beurt.tx.meldingen.remember(melding, wie="melder", wat="ontvangen", op=beurt.now)
    await alert_begeleider(beurt, melding, team)
    await beurt.drop_concept()
    tekst = texts("melding.doorgegeven", team=team.naam, code=melding.code, route=route_text(beurt.app, route))
    await beurt.say(Reply(tekst=tekst), betreft=f"melding:{melding.id}")


def _urgentie(velden: dict[str, str]) -> Urgentie:
    """Urgency by fixed rules: danger that was confirmed is acuut; anything that raised the question stays at least check."""
    if velden.get("gevaar") == "ja":
        return Urgentie.ACUUT
    if velden.get("gevaar") in {"weet_niet", "onbeantwoord"} or velden.get("urgentie") in {Urgentie.CHECK, Urgentie.ACUUT}:
        return Urgentie.CHECK
    return Urgentie.NIET_ACUUT
