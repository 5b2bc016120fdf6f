"""What does an answer to the safety question do?"""

from waakvlam.domain.answers import Answer, short_answer
from waakvlam.domain.concept import ConceptSoort
from waakvlam.domain.gesprek import GevaarStand
from waakvlam.domain.message import Reply
from waakvlam.domain.safety import Gevaar
from waakvlam.services import danger, hulp
from waakvlam.services.beurt import Beurt
from waakvlam.services.continue_conversation import go_on
from waakvlam.services.other_language import language_here, say_it_works_in_dutch

CALLED = "gebeld"
UNANSWERED = "onbeantwoord"
BODILY = {Gevaar.MEDISCH, Gevaar.ZELFDODING}  # kinds of which "no danger any more" may be wrong about the body


async def answer_safety(beurt: Beurt, *, tekst: str) -> str | None:
    """Take what was typed while the safety question, or danger, stands open; the words that still need understanding, or None.

    It is put once more, with the numbers in it; after that the conversation goes on, and nothing that was said is lost.
    """
    said = short_answer(tekst, strict=True)
    if said is Answer.ANNULEER:
        await danger.stay_with_danger(beurt)
        return None
    if said is not None:
        return await settle(beurt, answer=said)
    if beurt.gesprek.gevaar is GevaarStand.GEVRAAGD:
        await danger.hold(beurt, tekst)
        await danger.repeat_safety(beurt)
        return None
    if beurt.gesprek.gevaar is GevaarStand.JA:
        await danger.hold(beurt, tekst)
        await danger.answer_while_danger(beurt)
        return None
    held = await _settled(beurt, GevaarStand.NEE, UNANSWERED)
    return f"{held}\n{tekst}" if held and held != tekst else tekst


async def settle(beurt: Beurt, *, answer: str) -> str | None:
    """An answer in so many words, or by a button. The words that were held and now need understanding, or None."""
    if answer == Answer.JA:
        concept = await beurt.concept()
        if concept is not None and concept.soort == ConceptSoort.MELDING:
            await beurt.save_concept(concept, {**concept.velden, "gevaar": "ja"})
        await danger.give_numbers(beurt, gevaar=beurt.gesprek.gevaar_soort, zelf=beurt.gesprek.gevaar_zelf)
        return None
    if answer == Answer.WEET_NIET:
        texts = beurt.app.texts
        key = "veiligheid.weet_niet.zelf" if beurt.gesprek.gevaar_zelf else "veiligheid.weet_niet.ander"
        await beurt.say(Reply(tekst=texts(key)))
    if answer == Answer.NEE and beurt.gesprek.gevaar is GevaarStand.JA and beurt.gesprek.gevaar_soort in BODILY:
        await beurt.say(Reply(tekst=beurt.app.texts("veiligheid.toch_nakijken")))
    if answer == CALLED:
        await beurt.say(Reply(tekst=beurt.app.texts("veiligheid.gebeld")))
    return await _settled(beurt, GevaarStand.NEE, "nee" if answer == Answer.NEE else answer)


async def _settled(beurt: Beurt, stand: GevaarStand, answer: str) -> str | None:
    """Note the answer and go on with the draft; loose words that were held are given back, to be understood now."""
    vraag = None if beurt.gesprek.vraag == danger.QUESTION else beurt.gesprek.vraag
    await beurt.change(gevaar=stand, gevaar_op=beurt.now, herhaal_op=None, vraag=vraag)
    concept = await beurt.concept()
    taal = await language_here(beurt)
    if taal is not None:
        await say_it_works_in_dutch(beurt, taal)  # what follows is in Dutch
    if concept is None:
        if answer != UNANSWERED:
            await beurt.say(Reply(tekst=beurt.app.texts("veiligheid.verder")))
        return None
    if concept.soort == ConceptSoort.LOS:
        if concept.velden.get("onderwerp") == hulp.TOPIC and answer != UNANSWERED:
            await hulp.hulp_route(beurt)
            return None
        await beurt.save_concept(concept, {**concept.velden, "gevaar": answer})  # a melding that comes of these words must know it
        return concept.velden.get("tekst")  # the draft goes when they have been understood, not before: a crash must not lose them
    if concept.soort == ConceptSoort.MELDING and not concept.velden.get("gevaar"):
        await beurt.save_concept(concept, {**concept.velden, "gevaar": answer})
    if answer != UNANSWERED:
        await go_on(beurt)
    return None
