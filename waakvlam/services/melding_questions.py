"""How is each question of a melding put, and how is its answer taken?  (The same with Rasa, with buttons, and without Rasa.)"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from waakvlam.domain.answers import Answer, plain, short_answer
from waakvlam.domain.concept import Concept
from waakvlam.domain.labels import Rol
from waakvlam.domain.melding import CORRECTABLE, LONGEST_ANSWER, UNKNOWN, Bekendheid
from waakvlam.domain.message import Button, Reply
from waakvlam.domain.place_names import without_suffix
from waakvlam.ports import App, Texts
from waakvlam.services.beurt import Beurt
from waakvlam.services.find_place import Found, find_place
from waakvlam.services.melding_reads import details, read_since
from waakvlam.services.melding_text import field_words, shown, understood_words

ANSWER = "antwoord"
ROLES = (Rol.BURGER, Rol.VRIJWILLIGER, Rol.PROFESSIONAL)
ROLE_WORDS: tuple[tuple[Rol, tuple[str, ...]], ...] = (
    (Rol.ZELF, ("mezelf", "mijzelf", "ikzelf", "over mij", "ik zelf", "zelf")),
    (Rol.VRIJWILLIGER, ("vrijwillig", "maatje", "voedselbank")),
    (Rol.PROFESSIONAL, ("werk", "professional", "wijkagent", "huisarts", "thuiszorg", "hulpverlener", "consulent", "verpleeg", "begeleider", "spv")),
    (Rol.BURGER, ("buur", "familie", "vriend", "kennis", "dochter", "zoon", "moeder", "vader", "zus", "broer", "oom", "tante", "bekende", "collega", "partner", "man", "vrouw")),
)
NOT_ENOUGH = 2  # letters; less says nothing


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What an answer did: fields that are filled now, or a word back because it could not be taken."""

    velden: dict[str, str] = field(default_factory=dict)
    terug: Reply | None = None


def answer_button(texts: Texts, vraag: str, waarde: str, label_key: str | None = None, *, onderwerp: str = "melding") -> Button:
    """A button that answers a question."""
    label = texts(label_key or f"{onderwerp}.knop.{vraag}.{waarde}")
    return Button(label=label, doe=ANSWER, waarde={"vraag": f"{onderwerp}.{vraag}", "waarde": waarde})


def ask(app: App, vraag: str, velden: dict[str, str], *, ontvanger: str | None) -> Reply:
    """The question in words, with its buttons. `ontvanger` is the team that would get it, for the summary."""
    texts = app.texts
    if vraag == "akkoord":
        return _summary(app, velden, ontvanger=ontvanger)
    if vraag == "persoon" and velden.get("wie"):
        enough = answer_button(texts, vraag, UNKNOWN, "melding.knop.genoeg")
        return Reply(tekst=texts("melding.vraag.persoon_bekend", wie=velden["wie"]), knoppen=(enough,))
    return Reply(tekst=texts(f"melding.vraag.{vraag}"), knoppen=_buttons(texts, vraag))


def _buttons(texts: Texts, vraag: str) -> tuple[Button, ...]:
    if vraag == "rol":
        return tuple(answer_button(texts, vraag, rol) for rol in (*ROLES, Rol.ZELF))
    if vraag == "bekendheid":
        return tuple(answer_button(texts, vraag, keuze) for keuze in Bekendheid)
    if vraag in {"gemeente", "persoon", "plek", "sinds", "melder"}:
        return (answer_button(texts, vraag, UNKNOWN, f"melding.knop.onbekend.{vraag}"),)
    return ()


def _summary(app: App, velden: dict[str, str], *, ontvanger: str | None) -> Reply:
    texts = app.texts
    gemeente = app.routes.gemeenten[velden["gemeente"]].naam
    lines = [
        (texts("melding.veld.rol"), texts(f"melding.rol.{velden['rol']}")),
        (texts("melding.veld.gemeente"), gemeente),
        *[(texts(f"melding.veld.{name}"), field_words(texts, velden, name)) for name in ("persoon", "plek", "gezien", "sinds")],
        (texts("melding.veld.bekendheid"), texts(f"melding.bekendheid.{velden['bekendheid']}")),
    ]
    understood = understood_words(texts, velden.get("signalen", "").split(), details(velden))
    if understood:
        lines.append((texts("melding.veld.signalen"), understood))
    if velden.get("melder"):
        lines.append((texts("melding.veld.melder"), shown(texts, velden["melder"])))
    listed = "\n".join(f"{label}: {value}" for label, value in lines)
    choices = tuple(answer_button(texts, "akkoord", keuze) for keuze in ("ja", "aanpassen", "nee"))
    return Reply(tekst=texts("melding.samenvatting", velden=listed, ontvanger=ontvanger or gemeente), knoppen=choices)


async def take(beurt: Beurt, concept: Concept, vraag: str, *, tekst: str | None, waarde: str | None) -> Taken:
    """Take an answer to a question: what was typed, or the value of a button."""
    taker = TAKERS.get(vraag, _take_text)
    return await taker(beurt, concept, vraag, tekst, waarde)


async def _take_text(beurt: Beurt, concept: Concept, vraag: str, tekst: str | None, waarde: str | None) -> Taken:
    if waarde == UNKNOWN or (tekst and short_answer(tekst) is Answer.WEET_NIET and vraag != "gezien"):
        if vraag == "persoon":
            return Taken(velden={vraag: concept.velden.get("wie") or UNKNOWN})
        return Taken(velden={vraag: UNKNOWN, **({"sinds_periode": ""} if vraag == "sinds" else {})})
    said = (tekst or "").strip()
    if len(said) < NOT_ENOUGH:
        return Taken(terug=Reply(tekst=beurt.app.texts("melding.te_kort")))
    if len(said) > LONGEST_ANSWER:
        said = said[:LONGEST_ANSWER]
    return Taken(velden=read_since(said, today=beurt.today, asked=True) if vraag == "sinds" else {vraag: said})


async def _take_role(beurt: Beurt, concept: Concept, vraag: str, tekst: str | None, waarde: str | None) -> Taken:
    if waarde in set(Rol):
        return Taken(velden={"rol": str(waarde)})
    said = plain(tekst or "")
    for rol, words in ROLE_WORDS:
        if any(word in said for word in words):
            return Taken(velden={"rol": rol})
    return Taken(terug=Reply(tekst=beurt.app.texts("melding.niet_gekozen")))


async def _take_gemeente(beurt: Beurt, concept: Concept, vraag: str, tekst: str | None, waarde: str | None) -> Taken:
    texts = beurt.app.texts
    if waarde in beurt.app.routes.gemeenten:  # a button
        return Taken(velden={"gemeente": str(waarde)})
    if waarde == UNKNOWN or short_answer(tekst or "") is Answer.WEET_NIET:
        return Taken(velden={"gemeente": UNKNOWN})
    found = await find_place(beurt, tekst or "", answer=True)
    if found.one is not None:
        return Taken(velden={"gemeente": found.one.code})
    return Taken(terug=which_gemeente(texts, found, onderwerp="melding"))


def which_gemeente(texts: Texts, found: Found, *, onderwerp: str) -> Reply:
    """Ask which of several gemeenten is meant, or for a name where none was found."""
    knoppen = tuple(
        Button(
            label=texts("melding.knop.gemeente", gemeente=without_suffix(gemeente.naam), provincie=gemeente.provincie),
            doe=ANSWER, waarde={"vraag": f"{onderwerp}.gemeente", "waarde": gemeente.code},
        )
        for gemeente in found.gemeenten
    )
    return Reply(tekst=texts(f"melding.{found.reden}"), knoppen=knoppen)


async def _take_known(beurt: Beurt, concept: Concept, vraag: str, tekst: str | None, waarde: str | None) -> Taken:
    if waarde in set(Bekendheid):
        return Taken(velden={"bekendheid": str(waarde)})
    said = plain(tekst or "")
    for keuze, words in (
        (Bekendheid.ANONIEM, ("anoniem", "niemand", "1")),
        (Bekendheid.MELDPUNT, ("team", "meldpunt", "gemeente", "alleen jullie", "2")),
        (Bekendheid.OPEN, ("open", "iedereen", "mag wel", "maakt niet uit", "3")),
    ):
        if any(word in said for word in words):
            return Taken(velden={"bekendheid": keuze})
    return Taken(terug=Reply(tekst=beurt.app.texts("melding.niet_gekozen")))


async def _take_agreed(beurt: Beurt, concept: Concept, vraag: str, tekst: str | None, waarde: str | None) -> Taken:
    texts = beurt.app.texts
    if waarde in CORRECTABLE:
        return Taken(velden={str(waarde): "", **({"melder": ""} if waarde == "bekendheid" else {})})
    said = waarde or short_answer(tekst or "")
    if said in {"ja", "nee"}:
        return Taken(velden={"akkoord": str(said)})
    if said == Answer.ANNULEER:
        return Taken(velden={"akkoord": "nee"})
    if said == "aanpassen" or any(word in plain(tekst or "") for word in ("aanpas", "wijzig", "klopt niet", "verander", "fout")):
        knoppen = tuple(answer_button(texts, "akkoord", name, f"melding.veld.{name}") for name in CORRECTABLE)
        return Taken(terug=Reply(tekst=texts("melding.wat_aanpassen"), knoppen=knoppen))
    # Anything else said at the summary belongs to the story.
    return Taken(velden={"gezien": f"{concept.velden['gezien']}\n{(tekst or '').strip()}"[:LONGEST_ANSWER]})


TAKERS: dict[str, Callable[[Beurt, Concept, str, str | None, str | None], Awaitable[Taken]]] = {
    "rol": _take_role,
    "gemeente": _take_gemeente,
    "bekendheid": _take_known,
    "akkoord": _take_agreed,
}
