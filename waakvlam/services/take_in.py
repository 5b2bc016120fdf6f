"""What happens the moment a message comes in?  (It is stored and danger is answered, in one transaction.)"""

from dataclasses import dataclass, replace

from waakvlam.domain.inbox import Incoming, Vorm
from waakvlam.domain.labels import Urgentie
from waakvlam.domain.language import language_of
from waakvlam.domain.message import Reply
from waakvlam.domain.safety import Verdict, assess
from waakvlam.domain.thought import AT_MOST, OPEN, TOGETHER, begun_thought, joined, raised_together
from waakvlam.ports import App
from waakvlam.services.beurt import Beurt
from waakvlam.services.danger import give_numbers
from waakvlam.services.other_language import say_it_works_in_dutch
from waakvlam.services.understand import is_over_self

LONGEST = 20_000  # characters; more is cut, and the person is told
BEGUN = "samen"  # in what is kept of a message: its words with those that led up to it
NOTHING = Verdict(urgentie=Urgentie.NIET_ACUUT, reden="geen", gevaar=None, over_zelf=False)


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What became of a message that came in."""

    inbox_id: str | None  # None: this very message was stored before
    acuut: bool


async def take_in(app: App, incoming: Incoming) -> Taken:
    """Store a message once, and answer danger at once: without Rasa, and ahead of whatever hangs.

    Only after this returns may the channel confirm the message (Telegram's next offset, HTTP 200).
    """
    now = app.clock()
    too_long = len(incoming.tekst) > LONGEST
    if too_long:
        incoming = replace(incoming, inhoud={**incoming.inhoud, "tekst": incoming.tekst[:LONGEST]})
    async with app.store.write() as tx:
        gesprek = await tx.gesprekken.find_or_open(kanaal=incoming.kanaal, adres=incoming.adres, now=now)
        context = "checkin" if gesprek.vraag == "checkin" else None
        verdict = assess(incoming.tekst, context=context) if incoming.tekst else NOTHING
        if incoming.vorm is Vorm.TEKST:
            before = await tx.inbox.recent(gesprek.id, since=now - TOGETHER * AT_MOST, limit=AT_MOST)
            begun = begun_thought(before, at=now, vraag=gesprek.vraag)
            verdict = raised_together(verdict, begun, incoming.tekst, context=context)
            kept = {OPEN: gesprek.vraag or "", **({BEGUN: joined(begun, incoming.tekst)} if begun else {})}
            incoming = replace(incoming, inhoud={**incoming.inhoud, **kept})
        inbox_id = await tx.inbox.add(incoming, gesprek_id=gesprek.id, verdict=verdict, now=now)
        if inbox_id is None:
            return Taken(inbox_id=None, acuut=False)
        beurt = Beurt(app=app, tx=tx, gesprek=gesprek, now=now)
        await beurt.change(laatst_op=now, bereikbaar=incoming.vorm is not Vorm.GEBLOKKEERD)
        acuut = verdict.urgentie is Urgentie.ACUUT
        if acuut:
            await give_numbers(beurt, gevaar=verdict.gevaar, zelf=is_over_self(verdict, gesprek), tekst=incoming.tekst)
        taal = language_of(incoming.tekst) if incoming.vorm is Vorm.TEKST and verdict.urgentie is Urgentie.NIET_ACUUT else None
        if taal is not None:
            await say_it_works_in_dutch(beurt, taal)
        if too_long:
            await beurt.say(Reply(tekst=app.texts("algemeen.te_lang")))
        return Taken(inbox_id=inbox_id, acuut=acuut)
