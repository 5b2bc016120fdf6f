"""How is each question of a melding put, and how is its answer taken?  (The same with Rasa, with buttons, and without Rasa.)"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from waakvlam.domain.answers import Answer, bare_answer, begins_with_answer, chosen, plain, short_answer
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
_RELATIVES = r"(?:(?:klein|schoon|groot|stief|pleeg|ex)-?)?(?:dochter|zoon|moeder|vader|zus|zusje|zuster|broer|broertje|man|vrouw|partner|ouders?)"
ROLE_WORDS: tuple[tuple[Rol, re.Pattern[str]], ...] = (
    (Rol.ZELF, re.compile(r"\b(?:mezelf|mijzelf|ikzelf|over mij|zelf)\b")),
    (Rol.VRIJWILLIGER, re.compile(r"\b(?:vrijwillig\w*|maatje|voedselbank)\b")),
    (Rol.PROFESSIONAL, re.compile(
        r"\b(?:werk|werkt|werken|\w*werkers?|\w*werkster|professionals?|professioneel|wijkagent|(?:huis)?arts|huisartsen\w*|thuiszorg\w*|\w*hulpverlener|\w*consulent"
        r"|(?:wijk)?verple(?:eg|ger)\w*|\w*begeleid(?:st)?er|spver|spv)\b"
    )),
    (Rol.BURGER, re.compile(
        rf"\b(?:\w*buur\w*|buren|familie\w*|\w*vriend(?:in|en|innen)?|kennis|kennissen|{_RELATIVES}|oom|tante|bekenden?|collegas?)\b"
    )),
)  # fmt: skip
KNOWN_WORDS: tuple[tuple[Bekendheid, re.Pattern[str]], ...] = (
    (Bekendheid.ANONIEM, re.compile(r"\banonieme?\b|\bniemand\b")),
    (Bekendheid.MELDPUNT, re.compile(r"\b(?:\w*team|meldpunt|gemeente|alleen jullie)\b")),
    (Bekendheid.OPEN, re.compile(r"\b(?:open|openbaar|openlijk|iedereen|mag wel|maakt (?:\w+ )?(?:niet|niks|niets|nie) uit)\b")),
)
CORRECTS = ("aanpas", "wijzig", "klopt niet", "verander", "fout")
NUMBER = re.compile(r"(?:optie |keuze |nummer |nr )?([123])")  # one of the three ways to be known, by its number
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
    rol = chosen(tekst or "", ROLE_WORDS)
    if rol is not None:
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
    number = NUMBER.fullmatch(plain(tekst or ""))
    keuze = tuple(Bekendheid)[int(number.group(1)) - 1] if number else chosen(tekst or "", KNOWN_WORDS)
    if keuze is not None:
        return Taken(velden={"bekendheid": keuze})
    return Taken(terug=Reply(tekst=beurt.app.texts("melding.niet_gekozen")))


async def _take_agreed(beurt: Beurt, concept: Concept, vraag: str, tekst: str | None, waarde: str | None) -> Taken:
    texts = beurt.app.texts
    if waarde in CORRECTABLE:
        return Taken(velden={str(waarde): "", **({"melder": ""} if waarde == "bekendheid" else {})})
    corrects = any(word in plain(tekst or "") for word in CORRECTS)
    said = waarde or (None if corrects else bare_answer(tekst or ""))
    if said in {"ja", "nee"}:
        return Taken(velden={"akkoord": str(said)})
    if said == "aanpassen" or corrects or begins_with_answer(tekst or ""):  # "ja maar ze woont in ...": neither sent nor thrown away
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
