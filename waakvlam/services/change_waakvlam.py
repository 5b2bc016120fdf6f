"""What does an inwoner hear of the waakvlam that runs, and how is its rhythm changed?"""

from dataclasses import replace
from datetime import time

from waakvlam.domain.message import Button, Reply
from waakvlam.domain.rhythm import Ritme, read_rhythm
from waakvlam.domain.waakvlam import EVERY_DAY, Frequentie, Plan, first_moment
from waakvlam.services.beurt import Beurt
from waakvlam.services.rhythm_text import days_from, kept_rhythm, refusal, rhythm_words

SHORT_REQUEST = 30  # words; in a longer story "elke dag" may be about something else than the check-ins


def running(beurt: Beurt, plan: Plan, *, tekst: str = "") -> Reply:
    """What is agreed, and how to change or stop it; another rhythm that was asked for is offered, or refused with its reason."""
    texts = beurt.app.texts
    wijzig = Button(label=texts("waakvlam.knop.wijzig"), doe="waakvlam_opnieuw")
    stop = Button(label=texts("waakvlam.knop.stop"), doe="waakvlam_stop")
    loopt = texts("waakvlam.loopt", frequentie=rhythm_words(texts, plan.frequentie, plan.dagen), volgende=texts.moment(plan.next_at))
    ritme = read_rhythm(tekst) if len(tekst.split()) <= SHORT_REQUEST else Ritme()
    if ritme.kan_niet is not None:
        return Reply(tekst=f"{refusal(texts, ritme.kan_niet)}\n\n{loopt}", knoppen=(wijzig, stop))
    asked = kept_rhythm(_changed(plan, ritme))
    if asked == kept_rhythm(Ritme(frequentie=plan.frequentie, dagen=plan.dagen, tijd=plan.tijd)):
        return Reply(tekst=loopt, knoppen=(wijzig, stop))
    nieuw = rhythm_words(texts, Frequentie(asked["frequentie"]), days_from(asked["dagen"]))
    ja = Button(label=texts("waakvlam.knop.verander"), doe="waakvlam_anders", waarde=asked, eenmalig=True)
    return Reply(tekst=f"{loopt}\n\n{texts('waakvlam.anders', nieuw=nieuw, tijd=asked['moment'])}", knoppen=(ja, wijzig, stop))


def _changed(plan: Plan, ritme: Ritme) -> Ritme:
    """A plan with what was said in its place; another frequency without days falls on any day."""
    dagen = ritme.dagen or (plan.dagen if ritme.frequentie is None else EVERY_DAY)
    return Ritme(frequentie=ritme.frequentie or plan.frequentie, dagen=dagen, tijd=ritme.tijd or plan.tijd)


async def change_rhythm(beurt: Beurt, waarde: dict[str, str]) -> None:
    """Let the check-ins come in another rhythm from now on; the toestemming stays as it is."""
    plan, texts = await beurt.tx.waakvlammen.plan_of(beurt.gesprek.id), beurt.app.texts
    if plan is None or not await beurt.first_effect("waakvlam_anders"):
        await beurt.say(Reply(tekst=texts("waakvlam.niets_te_stoppen")))
        return
    frequentie, dagen, tijd = Frequentie(waarde["frequentie"]), days_from(waarde["dagen"]), time.fromisoformat(waarde["moment"])
    next_at = first_moment(frequentie=frequentie, tijd=tijd, now=beurt.now, zone=plan.zone, dagen=dagen)
    changed = replace(plan, frequentie=frequentie, dagen=dagen, tijd=tijd, next_at=next_at, stap=0)
    await beurt.tx.waakvlammen.change_rhythm(changed)
    often = rhythm_words(texts, frequentie, dagen)
    await beurt.say(Reply(tekst=texts("waakvlam.veranderd", frequentie=often, volgende=texts.moment(next_at))))
