"""How does a conversation go on from where it stands?  (After a safety question, an interruption, a restart, without Rasa.)"""

from waakvlam.domain.concept import ConceptSoort
from waakvlam.domain.message import Reply
from waakvlam.domain.turn import Triage
from waakvlam.services import hulp, melding_flow, small_talk, waakvlam_flow
from waakvlam.services.beurt import Beurt
from waakvlam.services.danger import QUESTION, ask_safety, hold

CHOICES = {melding_flow.TOPIC: ("rol", "bekendheid"), waakvlam_flow.TOPIC: ("frequentie", "moment")}
FEW = 12  # words; more may be a story, and a question is never a choice
FLOWS = {melding_flow.TOPIC: melding_flow, waakvlam_flow.TOPIC: waakvlam_flow}


async def go_on(beurt: Beurt, *, terug: Reply | None = None, finish: bool = True) -> bool:
    """Say what comes next in the draft of the conversation; False where there is none to go on with."""
    concept = await beurt.concept()
    if concept is None:
        return False
    if concept.soort == ConceptSoort.LOS:
        if concept.velden.get("onderwerp") == hulp.TOPIC:
            await hulp.hulp_route(beurt)
            return True
        return False
    await FLOWS[concept.soort].next_step(beurt, terug=terug, finish=finish)
    return True


async def answer(beurt: Beurt, vraag: str, *, tekst: str | None = None, waarde: str | None = None, finish: bool = True) -> None:
    """Take the answer to a question (`melding.gemeente`) and say what comes next."""
    topic, _, name = vraag.partition(".")
    if topic == melding_flow.TOPIC:
        terug = await melding_flow.answer_melding(beurt, name, tekst=tekst, waarde=waarde)
    else:
        terug = await waakvlam_flow.answer_waakvlam(beurt, name, tekst=tekst, waarde=waarde)
    await beurt.change(twijfels=0)
    await go_on(beurt, terug=terug, finish=finish)


async def is_choice(beurt: Beurt, tekst: str) -> bool:
    """Whether a few words name one of the choices of the question that stands open ("anoniem", "elke week")."""
    topic, _, name = (beurt.gesprek.vraag or "").partition(".")
    if name not in CHOICES.get(topic, ()) or len(tekst.split()) > FEW or "?" in tekst:
        return False
    concept = await beurt.concept()
    if concept is None or concept.soort != topic:
        return False
    return await FLOWS[topic].would_take(beurt, concept, name, tekst)


async def begin(beurt: Beurt, onderwerp: str, *, tekst: str | None = None, triage: Triage | None = None) -> None:
    """Begin with a topic, as its button says; words that wait for a topic go along."""
    texts = beurt.app.texts
    if onderwerp == melding_flow.TOPIC and tekst is None and beurt.gesprek.onderwerp == melding_flow.TOPIC:
        await go_on(beurt)  # a melding is under way; its answers are kept
    elif onderwerp == melding_flow.TOPIC:
        await melding_flow.start_melding(beurt, tekst=tekst, triage=triage)
        await go_on(beurt)
    elif onderwerp == hulp.TOPIC:
        await hulp.start_hulp(beurt, tekst=tekst or await _held(beurt))
    elif onderwerp == waakvlam_flow.TOPIC:
        await waakvlam_flow.start_waakvlam(beurt, tekst=tekst)
        await go_on(beurt)
    elif onderwerp == "nummer":
        await small_talk.tell_number(beurt, tekst=tekst or await _held(beurt) or "")
    elif onderwerp == "status":
        await small_talk.tell_status(beurt, tekst=tekst or "")
    elif onderwerp == "mens":
        await small_talk.tell_human(beurt)
    elif onderwerp == "stop":
        if not await waakvlam_flow.stop_waakvlam(beurt):
            await beurt.say(Reply(tekst=texts("waakvlam.niets_te_stoppen")))
    elif onderwerp in {"privacy", "uitleg", "praten"}:
        await beurt.say(Reply(tekst=texts(f"algemeen.{onderwerp}")))
    else:
        await small_talk.welcome(beurt)


async def _held(beurt: Beurt) -> str | None:
    concept = await beurt.concept()
    return concept.velden.get("tekst") if concept and concept.soort == ConceptSoort.LOS else None


async def without_rasa(beurt: Beurt, *, tekst: str) -> None:
    """The buttons path: the same questions, taken without understanding. What was typed is kept; the safety question follows free text."""
    vraag = beurt.gesprek.vraag
    concept = await beurt.concept()
    if concept is not None and vraag and vraag != QUESTION and concept.soort != ConceptSoort.LOS:
        await answer(beurt, vraag, tekst=tekst)
        return
    await hold(beurt, tekst)
    texts = beurt.app.texts
    await beurt.change(twijfels=0)
    await beurt.say(Reply(tekst=texts("algemeen.zonder_rasa"), knoppen=small_talk.ways_in(texts)))
    if not beurt.gesprek.danger_answered(now=beurt.now):
        await ask_safety(beurt)
