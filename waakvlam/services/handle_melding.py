"""What can a begeleider do with a melding?  (Pick it up, read it, close it; the melder hears what they may know.)"""

import secrets
from datetime import timedelta

from waakvlam.domain.errors import NotAllowed
from waakvlam.domain.melding import Melding, Status
from waakvlam.domain.message import Button, Reply
from waakvlam.domain.outbox import Priority
from waakvlam.domain.team import Begeleider
from waakvlam.ports import Texts
from waakvlam.services.beurt import Beurt, say
from waakvlam.services.melding_text import melding_lines

VIEW_LIVES = timedelta(minutes=15)  # how long the link to read a melding on the web works, once
STEPS = {Status.OPGEPAKT: "pak_op", Status.AFGEROND: "afgerond"}


async def handle_melding(beurt: Beurt, *, doe: str, melding_id: str) -> None:
    """Do what a begeleider's button says, for a begeleider of the melding's own team only."""
    begeleider, melding = await _both(beurt, melding_id)
    if begeleider is None or melding is None:
        await beurt.say(Reply(tekst=beurt.app.texts("begeleider.niet_voor_jou")))
        return
    if doe == "open":
        await _open(beurt, begeleider, melding)
        return
    await _move(beurt, begeleider, melding, Status.OPGEPAKT if doe == "pak_op" else Status.AFGEROND)


async def _both(beurt: Beurt, melding_id: str) -> tuple[Begeleider | None, Melding | None]:
    if beurt.gesprek.begeleider_id is None:
        return None, None
    begeleider = await beurt.tx.teams.begeleider(beurt.gesprek.begeleider_id)
    if begeleider is None or begeleider.gesprek_id != beurt.gesprek.id:
        return None, None
    melding = await beurt.tx.meldingen.get(melding_id, gemeente=begeleider.gemeente)
    return begeleider, melding if melding is not None and melding.team_id == begeleider.team_id else None


async def _move(beurt: Beurt, begeleider: Begeleider, melding: Melding, new: Status) -> None:
    texts = beurt.app.texts
    try:
        first = await beurt.tx.meldingen.change_status(melding, new, begeleider_id=begeleider.id)
    except NotAllowed:
        first = False
    if not first:
        await _too_late(beurt, begeleider, melding)
        return
    await beurt.tx.meldingen.remember(melding, wie=begeleider.id, wat=new, op=beurt.now)
    await beurt.tx.logboek.write(wie=begeleider.id, wat=STEPS[new], record=melding.id, gemeente=melding.gemeente, now=beurt.now)
    opened = Button(label=texts("begeleider.knop.open"), doe="open", waarde={"melding": melding.id})
    knoppen = (opened, *_steps(texts, melding, new)) if new is Status.OPGEPAKT else ()
    await beurt.say(Reply(tekst=texts(f"begeleider.{new}", code=melding.code), knoppen=knoppen))
    await _tell_melder(beurt, melding, new)
    if new is Status.OPGEPAKT:
        await _tell_others(beurt, begeleider, melding)


def _steps(texts: Texts, melding: Melding, status: Status) -> tuple[Button, ...]:
    """The button for the step that may come next, where there is one."""
    doe = {Status.ONTVANGEN: "pak_op", Status.OPGEPAKT: "afgerond"}.get(status)
    return (Button(label=texts(f"begeleider.knop.{doe}"), doe=doe, waarde={"melding": melding.id}, eenmalig=True),) if doe else ()


async def _too_late(beurt: Beurt, begeleider: Begeleider, melding: Melding) -> None:
    owner = await beurt.tx.teams.begeleider(melding.begeleider_id) if melding.begeleider_id else None
    if owner is not None and owner.id != begeleider.id:
        await beurt.say(Reply(tekst=beurt.app.texts("begeleider.al_opgepakt", code=melding.code, naam=owner.naam)))
    else:
        await beurt.say(Reply(tekst=beurt.app.texts(f"begeleider.al.{melding.status}", code=melding.code)))


async def _tell_melder(beurt: Beurt, melding: Melding, new: Status) -> None:
    """In neutral words: that somebody looks at it, later that it is dealt with; never what was found."""
    reply = Reply(tekst=beurt.app.texts(f"melding.terug.{new}", code=melding.code))
    await say(
        beurt, reply, gesprek_id=melding.gesprek_id, prioriteit=Priority.ANTWOORD, betreft=f"melding:{melding.id}",
        sleutel=f"terug:{melding.id}:{new}",
    )


async def _tell_others(beurt: Beurt, begeleider: Begeleider, melding: Melding) -> None:
    reply = Reply(tekst=beurt.app.texts("begeleider.al_opgepakt", code=melding.code, naam=begeleider.naam))
    for member in await beurt.tx.teams.members(melding.team_id):
        if member.id != begeleider.id and member.gesprek_id:
            await say(
                beurt, reply, gesprek_id=member.gesprek_id, prioriteit=Priority.ANTWOORD, betreft=f"melding:{melding.id}",
                sleutel=f"opgepakt:{melding.id}:{member.id}",
            )


async def _open(beurt: Beurt, begeleider: Begeleider, melding: Melding) -> None:
    """The content: in the web chat itself, elsewhere behind a link that works once. Who read what is on record."""
    texts = beurt.app.texts
    team = await beurt.tx.teams.get(melding.team_id)
    if beurt.gesprek.kanaal == "web" or team.inhoud_in_bericht:
        await beurt.tx.logboek.write(wie=begeleider.id, wat="gelezen", record=melding.id, gemeente=melding.gemeente, now=beurt.now)
        knoppen = _steps(texts, melding, melding.status)
        head = texts("begeleider.melding.inhoud", code=melding.code)
        await beurt.say(Reply(tekst=f"{head}\n\n{melding_lines(texts, melding)}", knoppen=knoppen))
        return
    token = secrets.token_urlsafe(24)
    await beurt.tx.teams.add_view(
        token=token, melding_id=melding.id, begeleider_id=begeleider.id, gemeente=melding.gemeente, expires_at=beurt.now + VIEW_LIVES
    )
    key = "begeleider.melding.link" if beurt.app.base_url.startswith("https://") else "begeleider.melding.link_lokaal"
    await beurt.say(Reply(tekst=texts(key, url=f"{beurt.app.base_url}/inzien/{token}")))
