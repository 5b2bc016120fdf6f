"""How does a worry become a melding, question by question?"""

from dataclasses import replace

from waakvlam.domain.concept import Concept, ConceptSoort
from waakvlam.domain.labels import Rol
from waakvlam.domain.melding import next_question
from waakvlam.domain.message import Reply
from waakvlam.domain.turn import Triage
from waakvlam.services import danger
from waakvlam.services.beurt import Beurt
from waakvlam.services.file_melding import file_melding, nobody_there
from waakvlam.services.hulp import start_hulp
from waakvlam.services.melding_questions import ask, take
from waakvlam.services.melding_reads import TOLD, not_needed, reads
from waakvlam.services.melding_text import signal_words
from waakvlam.services.receiver import receiver_of

TOPIC = "melding"
TELLING = frozenset({"persoon", "gezien", "sinds", "akkoord"})  # answers that may tell more than what was asked
TELLS_SOMETHING = 4  # words; from here on the first message counts as what was seen


async def start_melding(beurt: Beurt, *, tekst: str | None, triage: Triage | None) -> None:
    """Open a melding, with what was already said filled in. The next question is put by `next_step`."""
    if not await beurt.first_effect("melding_start"):
        return
    held = await beurt.concept()
    before = held.velden.get("tekst") if held and held.soort == ConceptSoort.LOS and "onderwerp" not in held.velden else None
    said = "\n".join(part for part in (before if before not in (tekst or "") else None, tekst) if part) if before else tekst or ""
    velden = {**await _prefilled(beurt, said), **_from_triage(triage)}
    if triage is not None and triage.rol is Rol.ZELF:
        velden.pop("rol", None)  # "mijn man slaat mij" is about the writer too: who they are in this story is asked
    if beurt.gesprek.danger_answered(now=beurt.now):
        velden["gevaar"] = (held.velden.get("gevaar") if held else None) or "nee"
    await beurt.open_concept(ConceptSoort.MELDING, velden)
    await beurt.change(vraag=None, twijfels=0)


async def _prefilled(beurt: Beurt, said: str) -> dict[str, str]:
    velden = await reads(beurt, {}, said)
    if len(said.split()) >= TELLS_SOMETHING:
        velden["gezien"] = said
    return velden | not_needed(velden, said)


def _from_triage(triage: Triage | None) -> dict[str, str]:
    if triage is None:
        return {}
    velden = {"signalen": " ".join(triage.signalen), "urgentie": triage.urgentie}
    if triage.rol in {Rol.BURGER, Rol.VRIJWILLIGER, Rol.PROFESSIONAL}:
        velden["rol"] = triage.rol
    return velden


async def answer_melding(beurt: Beurt, vraag: str, *, tekst: str | None = None, waarde: str | None = None) -> Reply | None:
    """Take an answer; a word back where it could not be taken. What comes next is said by `next_step`."""
    concept = await beurt.concept()
    if concept is None or concept.soort != ConceptSoort.MELDING:
        return None
    taken = await take(beurt, concept, vraag, tekst=tekst, waarde=waarde)
    if taken.velden and await beurt.first_effect(f"antwoord_{vraag}"):
        velden = {**concept.velden, **taken.velden}
        if tekst and vraag in TELLING:
            velden |= await reads(beurt, velden, tekst)
            velden |= not_needed(velden, tekst) if vraag != "persoon" else {}
        await beurt.save_concept(concept, velden)
    return taken.terug


async def would_take(beurt: Beurt, concept: Concept, vraag: str, tekst: str) -> bool:
    """Whether words would be taken for an answer to a question; nothing is changed."""
    return bool((await take(beurt, concept, vraag, tekst=tekst, waarde=None)).velden)


async def next_step(beurt: Beurt, *, terug: Reply | None = None, finish: bool = True) -> None:
    """Say what comes next: the next question, the end of it, or, first, the word back on the answer just given.

    With `finish` off a complete melding is left for the one who submits it (Rasa's form does that in an action of its own).
    """
    concept = await beurt.concept()
    if concept is None or concept.soort != ConceptSoort.MELDING:
        return
    if await _ends(beurt, concept):
        return
    vraag = next_question(concept.velden)
    if vraag is None:
        await beurt.change(vraag=None)
        if finish:
            await file_melding(beurt, concept)
        return
    if vraag == danger.QUESTION:
        opening = "\n".join(part for part in (_opening(beurt, concept), await _told_not_needed(beurt, concept)) if part)
        await danger.ask_safety(beurt, zelf=False, opening=opening)
        return
    question = ask(beurt.app, vraag, concept.velden, ontvanger=await _receiver(beurt, concept))
    if terug is not None:
        question = terug.before(question)
    remark = await _told_not_needed(beurt, concept)
    if remark:
        question = replace(question, tekst=f"{remark}\n\n{question.tekst}")
    await beurt.change(vraag=f"{TOPIC}.{vraag}")
    await beurt.say(question)


async def _told_not_needed(beurt: Beurt, concept: Concept) -> str:
    """A friendly line where somebody gave others away without need; once in a melding."""
    kinds = concept.velden.get("niet_nodig", "")
    if not kinds or kinds == TOLD:
        return ""
    await beurt.save_concept(concept, {**concept.velden, "niet_nodig": TOLD})
    texts = beurt.app.texts
    wat = texts.listed([texts(f"melding.niet_nodig.{kind}") for kind in kinds.split()])
    return texts("melding.niet_nodig", wat=wat)


async def _ends(beurt: Beurt, concept: Concept) -> bool:
    """Whether the melding ends here: not about someone else, not for sending, or nobody there to send it to."""
    velden = concept.velden
    if velden.get("rol") == Rol.ZELF:
        await start_hulp(beurt, tekst=velden.get("gezien"))
        return True
    if velden.get("akkoord") == "nee":
        await beurt.drop_concept()
        await beurt.say(Reply(tekst=beurt.app.texts("melding.niet_verstuurd")))
        return True
    gemeente = velden.get("gemeente")
    if gemeente and velden.get("rol") and velden.get("gevaar") and await _receiver(beurt, concept) is None:
        await nobody_there(beurt, velden)
        return True
    return False


async def _receiver(beurt: Beurt, concept: Concept) -> str | None:
    """The name of the team that would get it; None where the gemeente has none that can be reached."""
    team = await receiver_of(beurt, concept.velden)
    return team.naam if team else None


def _opening(beurt: Beurt, concept: Concept) -> str:
    """What was understood so far, in a sentence, so that it can be corrected."""
    texts = beurt.app.texts
    known = beurt.app.routes.gemeenten.get(concept.velden.get("gemeente", ""))
    signalen = concept.velden.get("signalen", "").split()
    lines = [texts("melding.begin")]
    if known:
        lines.append(texts("melding.begrepen.gemeente", gemeente=known.naam))
    if signalen:
        lines.append(texts("melding.begrepen.signalen", signalen=signal_words(texts, signalen)))
    return "\n".join(lines)
