"""What is said when there is danger, or may be?  (Fixed, reviewed texts; the safety question; what an answer to it does.)"""

from waakvlam.domain.answers import Answer
from waakvlam.domain.concept import ConceptSoort
from waakvlam.domain.gesprek import REPEAT_AFTER, GevaarStand
from waakvlam.domain.labels import Rol
from waakvlam.domain.language import Taal
from waakvlam.domain.message import Button, Reply
from waakvlam.domain.outbox import Priority
from waakvlam.domain.safety import Gevaar
from waakvlam.ports import Texts
from waakvlam.services.alert_begeleider import alert_danger
from waakvlam.services.beurt import Beurt
from waakvlam.services.melding_reads import reads
from waakvlam.services.other_language import language_here, spoken_numbers

QUESTION = "gevaar"
ABOUT_SELF = {Rol.ZELF, Rol.ONBEKEND}  # while nobody knows whom it concerns, the words for oneself fit both: "you or somebody else"


def numbers(texts: Texts, *, gevaar: str | None, zelf: bool, taal: Taal | None = None) -> Reply:
    """112 or 113, in the right words for who is asking; what is said in another language comes first, and the Dutch words follow."""
    kind = gevaar or Gevaar.ONBEKEND
    tekst = texts(f"veiligheid.{kind}.{'zelf' if zelf else 'ander'}")
    if taal is not None:
        tekst = f"{spoken_numbers(texts, taal, gevaar=gevaar, zelf=zelf)}\n\n{tekst}"
    return Reply(tekst=tekst, knoppen=_after_numbers(texts, taal))


def _after_numbers(texts: Texts, taal: Taal | None) -> tuple[Button, ...]:
    return (
        Button(label=_label(texts, "gebeld", taal), doe=QUESTION, waarde={"antwoord": "gebeld"}),
        Button(label=_label(texts, "geen_gevaar", taal), doe=QUESTION, waarde={"antwoord": Answer.NEE}),
    )


def _label(texts: Texts, name: str, taal: Taal | None) -> str:
    return texts.spoken(taal)(f"taal.knop.{name}") if taal is not None else texts(f"veiligheid.knop.{name}")


def _spoken_first(texts: Texts, key: str, tekst: str, taal: Taal | None) -> str:
    """A sentence in another language above the Dutch one."""
    return f"{texts.spoken(taal)(key)}\n\n{tekst}" if taal is not None else tekst


async def give_numbers(beurt: Beurt, *, gevaar: str | None, zelf: bool, tekst: str | None = None) -> None:
    """There is danger: give the numbers at once, and keep the subject open. The team hears of it where the person agreed to that.

    `tekst` is what was written; without it the words that are kept tell the language.
    """
    await beurt.change(
        gevaar=GevaarStand.JA, gevaar_soort=gevaar, gevaar_zelf=zelf, gevaar_op=beurt.now, herhaal_op=None, vraag=QUESTION,
        voorgesteld=True, twijfels=0,
    )
    reply = numbers(beurt.app.texts, gevaar=gevaar, zelf=zelf, taal=await language_here(beurt, tekst))
    told = await alert_danger(beurt)
    nobody = beurt.app.texts("veiligheid.team_gewaarschuwd" if told else "veiligheid.niemand_leest_mee")
    await beurt.say(Reply(tekst=f"{reply.tekst}\n\n{nobody}", knoppen=reply.knoppen), prioriteit=Priority.ACUUT)


async def ask_safety(
    beurt: Beurt, *, held: str | None = None, gevaar: str | None = None, zelf: bool | None = None, opening: str = ""
) -> None:
    """Put the safety question before anything else; words that came with it are held until it is answered."""
    if held:
        await hold(beurt, held)
    about_self = beurt.gesprek.rol in ABOUT_SELF if zelf is None else zelf
    await beurt.change(
        gevaar=GevaarStand.GEVRAAGD, gevaar_soort=gevaar, gevaar_zelf=about_self, gevaar_op=beurt.now,
        herhaal_op=beurt.now + REPEAT_AFTER, vraag=QUESTION,
    )
    texts, taal = beurt.app.texts, await language_here(beurt, held)
    question = _spoken_first(texts, "taal.vraag", texts("veiligheid.vraag.zelf" if about_self else "veiligheid.vraag.ander"), taal)
    # Before every other answer, and not in the red of the numbers: most who hear this question are not in danger.
    await beurt.say(Reply(tekst=f"{opening}\n\n{question}".strip(), knoppen=_answers(texts, taal)), prioriteit=Priority.ALERT)


async def repeat_safety(beurt: Beurt) -> None:
    """Put it once more, with the numbers in it."""
    await beurt.change(gevaar=GevaarStand.HERHAALD, gevaar_op=beurt.now, herhaal_op=None, vraag=QUESTION)
    texts, taal = beurt.app.texts, await language_here(beurt)
    key = "veiligheid.herhaald.zelf" if beurt.gesprek.gevaar_zelf else "veiligheid.herhaald.ander"
    tekst = _spoken_first(texts, "taal.herhaald", texts(key), taal)
    await beurt.say(Reply(tekst=tekst, knoppen=_answers(texts, taal)), prioriteit=Priority.ACUUT)


async def stay_with_danger(beurt: Beurt) -> None:
    """"Laat maar" after danger does not close the subject."""
    key = "veiligheid.laat_maar.zelf" if beurt.gesprek.gevaar_zelf else "veiligheid.laat_maar.ander"
    await _with_danger_open(beurt, key, herhaal_op=None)


async def answer_while_danger(beurt: Beurt) -> None:
    """Somebody goes on writing while there is danger: that was read, and this is what can be done."""
    await _with_danger_open(beurt, "veiligheid.nog_gevaar.zelf" if beurt.gesprek.gevaar_zelf else "veiligheid.nog_gevaar.ander")


async def _with_danger_open(beurt: Beurt, key: str, **fields: object) -> None:
    texts, taal = beurt.app.texts, await language_here(beurt)
    await beurt.change(vraag=QUESTION, **fields)
    tekst = _spoken_first(texts, "taal.nog_gevaar", texts(key), taal)
    await beurt.say(Reply(tekst=tekst, knoppen=_after_numbers(texts, taal)), prioriteit=Priority.ACUUT)


async def hold(beurt: Beurt, text: str) -> None:
    """Keep words that cannot be dealt with yet: with the melding they belong to, else loose, for the hours of a draft."""
    concept = await beurt.concept()
    if concept is None:
        await beurt.open_concept(ConceptSoort.LOS, {"tekst": text})
        return
    field = "gezien" if concept.soort == ConceptSoort.MELDING else "tekst"
    before = concept.velden.get(field)
    joined = f"{before}\n{text}" if before and text not in before else before or text
    velden = {**concept.velden, field: joined}
    if concept.soort == ConceptSoort.MELDING:
        velden |= await reads(beurt, velden, text)
    await beurt.save_concept(concept, velden)


def _answers(texts: Texts, taal: Taal | None) -> tuple[Button, ...]:
    return tuple(
        Button(label=_label(texts, answer, taal), doe=QUESTION, waarde={"antwoord": answer})
        for answer in (Answer.JA, Answer.NEE, Answer.WEET_NIET)
    )
