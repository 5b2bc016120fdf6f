"""How does a begeleider hear that somebody needs them?  (Rows in the outbox, in the transaction of the fact that causes them.)"""

from waakvlam.domain.melding import Melding, Status
from waakvlam.domain.message import Button, Reply
from waakvlam.domain.outbox import Priority
from waakvlam.domain.team import Team
from waakvlam.domain.waakvlam import Plan
from waakvlam.services.beurt import Beurt, say
from waakvlam.services.melding_text import melding_lines

AGREED_TO_TELL = "begeleider"  # the purpose to which an inwoner agrees when check-ins may be told to the begeleider


async def alert_begeleider(beurt: Beurt, melding: Melding, team: Team) -> int:
    """Alert everybody of the team that can be reached; how many. Content goes along only where the gemeente switched that on."""
    texts = beurt.app.texts
    gemeente = beurt.app.routes.gemeenten[melding.gemeente].naam
    head = texts("begeleider.melding.kop", code=melding.code, gemeente=gemeente, urgentie=texts(f"melding.urgentie.{melding.urgentie}"))
    body = melding_lines(texts, melding) if team.inhoud_in_bericht else texts("begeleider.melding.zonder_inhoud")
    values = {"melding": melding.id}
    knoppen = [Button(label=texts("begeleider.knop.pak_op"), doe="pak_op", waarde=values, eenmalig=True)]
    if not team.inhoud_in_bericht:
        knoppen.append(Button(label=texts("begeleider.knop.open"), doe="open", waarde=values))
    reply = Reply(tekst=f"{head}\n\n{body}", knoppen=tuple(knoppen))
    return await tell_team(beurt, team_id=team.id, reply=reply, betreft=f"melding:{melding.id}", sleutel=f"alert:{melding.id}")


async def alert_danger(beurt: Beurt) -> bool:
    """Tell the team of danger, only where the inwoner agreed to that or the melding is with a team already; whether anybody was told."""
    plan = await beurt.tx.waakvlammen.plan_of(beurt.gesprek.id)
    cause = beurt.ref.inbox_id if beurt.ref else f"{beurt.now.timestamp()}"
    texts = beurt.app.texts
    if plan and await beurt.tx.waakvlammen.consents(beurt.gesprek.id, doel=AGREED_TO_TELL):
        reply = Reply(tekst=texts("begeleider.gevaar.waakvlam", naam=plan.naam))
        return bool(await tell_team(beurt, team_id=plan.team_id, reply=reply, betreft=f"plan:{plan.id}", sleutel=f"gevaar:{cause}"))
    melding = await beurt.tx.meldingen.latest_of(beurt.gesprek.id)
    if melding and melding.status is not Status.AFGEROND:
        reply = Reply(tekst=texts("begeleider.gevaar.melding", code=melding.code))
        about = f"melding:{melding.id}"
        return bool(await tell_team(beurt, team_id=melding.team_id, reply=reply, betreft=about, sleutel=f"gevaar:{cause}"))
    return False


async def tell_of_plan(beurt: Beurt, plan: Plan, *, key: str, sleutel: str) -> int:
    """Tell the team of a plan something about its inwoner; how many were told."""
    reply = Reply(tekst=beurt.app.texts(key, naam=plan.naam))
    return await tell_team(beurt, team_id=plan.team_id, reply=reply, betreft=f"plan:{plan.id}", sleutel=sleutel)


async def tell_team(beurt: Beurt, *, team_id: str, reply: Reply, betreft: str, sleutel: str) -> int:
    """Send a message to every reachable begeleider of a team, once for each; how many there are."""
    members = await beurt.tx.teams.members(team_id)
    for member in members:
        if member.gesprek_id:
            key = f"{sleutel}:{member.id}"
            await say(beurt, reply, gesprek_id=member.gesprek_id, prioriteit=Priority.ALERT, betreft=betreft, sleutel=key)
    return len(members)
