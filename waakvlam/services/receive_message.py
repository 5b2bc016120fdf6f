"""How is one message of one person dealt with, from the inbox to its answers?"""

from typing import TYPE_CHECKING

from waakvlam.domain.answers import Answer, face, short_answer
from waakvlam.domain.concept import ConceptSoort
from waakvlam.domain.errors import NluUnavailable
from waakvlam.domain.gesprek import OPEN, GevaarStand
from waakvlam.domain.inbox import InboxRef, Received, Vorm
from waakvlam.domain.labels import Soort, Urgentie
from waakvlam.domain.message import Reply
from waakvlam.domain.turn import Turn
from waakvlam.ports import App
from waakvlam.services import danger, small_talk
from waakvlam.services.answer_checkin import answer_checkin, ask_mood
from waakvlam.services.beurt import Beurt
from waakvlam.services.continue_conversation import answer, go_on, is_choice, without_rasa
from waakvlam.services.invite_begeleider import bind_begeleider, invitation_in
from waakvlam.services.press_button import press_button
from waakvlam.services.safety_answer import answer_safety
from waakvlam.services.take_in import BEGUN
from waakvlam.services.take_location import take_location
from waakvlam.services.understand import is_over_self, question_for
from waakvlam.services.waakvlam_flow import stop_waakvlam

if TYPE_CHECKING:
    from waakvlam.adapters.database.transaction import Transaction


async def receive_message(app: App, received: Received) -> None:
    """Deal with a message, once. Every person gets an answer: from Rasa, or, where that fails, on the buttons path.

    Raises:
        Superseded: another attempt has taken the message over.
    """
    async with app.store.write() as tx:
        beurt = await _beurt(app, tx, received)
        fresh = beurt.gesprek.gevaar
        text = await _before_understanding(beurt, received)
        if text is None:
            await tx.inbox.finish(received.ref, now=beurt.now)
            return
        question = await _question(beurt, received, text, just_asked=fresh in OPEN or fresh is GevaarStand.JA)
        held = beurt.gesprek.concept_id
    try:
        turn = await app.understanding.turn(question)
        await _after_understanding(app, received, turn, text, held=held)
    except NluUnavailable:
        await _fall_back(app, received, text)


async def _beurt(app: App, tx: "Transaction", received: Received, ref: InboxRef | None = None) -> Beurt:
    ref = ref or received.ref
    await tx.inbox.fence(ref)
    gesprek = await tx.gesprekken.get(received.gesprek_id)
    return Beurt(app=app, tx=tx, gesprek=gesprek, now=app.clock(), ref=ref)


async def _before_understanding(beurt: Beurt, received: Received) -> str | None:
    """What can be dealt with without understanding; the text that needs it, or None where all is said."""
    tx = beurt.tx
    if await tx.outbox.said_for(received.ref.inbox_id):
        return None  # an earlier attempt answered, and fell before it could note that it had
    if await tx.inbox.had_effect(received.ref.inbox_id):
        await go_on(beurt)  # an earlier attempt stored the answer, and fell before it could go on
        return None
    if received.vorm == Vorm.KNOP:
        return await press_button(beurt, token=received.inhoud.get("token", ""))
    if received.vorm == Vorm.BEGIN:
        await small_talk.welcome(beurt)
        return None
    if received.vorm in {Vorm.GEBLOKKEERD, Vorm.TERUG}:
        return None
    if received.vorm != Vorm.TEKST or not received.tekst.strip():
        await _other_form(beurt, received)
        return None
    return await _text(beurt, received)


async def _other_form(beurt: Beurt, received: Received) -> None:
    """Things that are not new words: say what was not read, and ask for words."""
    texts = beurt.app.texts
    if received.verdict.urgentie is Urgentie.ACUUT:
        return  # the caption or the changed words were answered at once, when they came in
    if await take_location(beurt, received):
        return
    wat = received.inhoud.get("wat", "leeg") if received.vorm != Vorm.BEWERKT else "bewerkt"
    if received.vorm == Vorm.BEWERKT and received.verdict.urgentie is Urgentie.CHECK:
        about_self = is_over_self(received.verdict, beurt.gesprek)
        await danger.ask_safety(beurt, held=received.tekst, gevaar=received.verdict.gevaar, zelf=about_self)
        return
    key = f"algemeen.vorm.{wat}"
    await beurt.say(Reply(tekst=texts(key if texts.has(key) else "algemeen.vorm.anders")))
    if received.tekst:
        await danger.hold(beurt, received.tekst)


async def _text(beurt: Beurt, received: Received) -> str | None:
    tekst, verdict = received.tekst.strip(), received.verdict
    code = invitation_in(tekst)
    if code is not None:
        await bind_begeleider(beurt, code)
        return None
    if tekst.split()[0] in {"/start", "/help"}:
        await small_talk.welcome(beurt)
        return None
    if verdict.urgentie is Urgentie.ACUUT:
        await danger.hold(beurt, tekst)  # the numbers were given when it came in; the words are kept with the melding they belong to
        return None
    if short_answer(tekst) is Answer.ANNULEER and tekst.lower().startswith("stop") and await stop_waakvlam(beurt):
        return None  # in every state; an open question about danger stays open
    if beurt.gesprek.danger_open(now=beurt.now):
        return await answer_safety(beurt, tekst=tekst)
    if verdict.urgentie is Urgentie.CHECK and not beurt.gesprek.danger_answered(now=beurt.now):
        await danger.ask_safety(beurt, held=tekst, gevaar=verdict.gevaar, zelf=is_over_self(verdict, beurt.gesprek))
        return None
    understood = await _certain(beurt, tekst)
    return await _with_what_led_up(beurt, received) or understood if understood else None


async def _with_what_led_up(beurt: Beurt, received: Received) -> str | None:
    """Words that go on with words that were not understood are understood together with them."""
    concept = await beurt.concept()
    waits = concept is not None and concept.soort == ConceptSoort.LOS and "onderwerp" not in concept.velden
    return received.inhoud.get(BEGUN) if waits and beurt.gesprek.vraag is None and short_answer(received.tekst) is None else None


async def _certain(beurt: Beurt, tekst: str) -> str | None:
    """Words whose meaning needs no model: a face after a check-in, a few words that name one of the choices of the open question."""
    if beurt.gesprek.vraag == "checkin":
        stemming = face(tekst)
        if stemming is not None and await answer_checkin(beurt, stemming=stemming, tekst=tekst):
            return None
    if await is_choice(beurt, tekst):
        await answer(beurt, str(beurt.gesprek.vraag), tekst=tekst)
        return None
    return tekst


async def _question(beurt: Beurt, received: Received, text: str, *, just_asked: bool) -> dict[str, object]:
    """The turn for Rasa. Words about which the safety question was just put are not raised once more; after "no danger", only acute is."""
    answered = beurt.gesprek.danger_answered(now=beurt.now)
    at_most = Urgentie.ACUUT if just_asked else Urgentie.CHECK if answered else Urgentie.NIET_ACUUT
    return question_for(
        beurt.app, gesprek=beurt.gesprek, concept=await beurt.concept(), tekst=text, ref=received.ref, at_most=at_most,
        checkin=await beurt.tx.waakvlammen.open_checkin(beurt.gesprek.id) is not None,
    )


async def _after_understanding(app: App, received: Received, turn: Turn, text: str, *, held: str | None) -> None:
    """Store what Rasa said. An empty answer is a failure: nobody is left without a word. Words that were held are understood now."""
    async with app.store.write() as tx:
        beurt = await _beurt(app, tx, received)
        if turn.raised:
            await _raise(beurt, turn, text)
        for reply in turn.replies:
            await beurt.say(reply)
        if not turn.raised and not turn.replies and not await tx.outbox.said_for(received.ref.inbox_id):
            raise NluUnavailable(reden="een leeg antwoord")
        if turn.replies and beurt.gesprek.twijfels:
            await beurt.change(twijfels=0)
        concept = await beurt.concept()
        understood = not turn.raised and not beurt.gesprek.twijfels
        if understood and concept is not None and concept.id == held and concept.soort == ConceptSoort.LOS:
            await beurt.drop_concept()
        await tx.inbox.finish(received.ref, now=beurt.now)


async def _raise(beurt: Beurt, turn: Turn, text: str) -> None:
    """The model sees danger where the rules saw none. It may only raise: the numbers at once, or the safety question first."""
    about_self = turn.triage.rol == "zelf" or turn.triage.soort in {Soort.HULPVRAAG, Soort.CHECKIN_ANTWOORD}
    if turn.triage.urgentie is Urgentie.ACUUT:
        await danger.hold(beurt, text)
        gevaar = "zelfdoding" if "suicidaal" in turn.triage.signalen else None
        await danger.give_numbers(beurt, gevaar=gevaar, zelf=about_self, tekst=text)
        return
    await danger.ask_safety(beurt, held=text, zelf=about_self)


async def _fall_back(app: App, received: Received, text: str) -> None:
    """Rasa gave nothing to use: supersede its attempt, so that what still thaws is refused, and go on without it."""
    async with app.store.write() as tx:
        ref = await tx.inbox.next_attempt(received.ref)
        beurt = await _beurt(app, tx, received, ref)
        if not await tx.outbox.said_for(ref.inbox_id):
            if await tx.inbox.had_effect(ref.inbox_id):
                await go_on(beurt)
            elif beurt.gesprek.vraag == "checkin":
                await ask_mood(beurt, tekst=text)
            else:
                await without_rasa(beurt, tekst=text)
        await tx.inbox.finish(ref, now=beurt.now)
