"""What is said to the questions that need no form?  (Status, a number, a human, never mind, doubt, things that are not words.)"""

from waakvlam.domain.concept import ConceptSoort
from waakvlam.domain.labels import Rol, Soort, Urgentie
from waakvlam.domain.melding import normal_code
from waakvlam.domain.message import Button, Reply
from waakvlam.ports import Texts
from waakvlam.services.alert_begeleider import tell_of_plan
from waakvlam.services.beurt import Beurt
from waakvlam.services.danger import hold
from waakvlam.services.find_meldroute import advice_text, why_button
from waakvlam.services.find_place import find_place

WAYS_IN = ("melding", "hulp", "waakvlam", "nummer")
MEANINGS: dict[Soort, str] = {
    Soort.MELDING: "melding", Soort.HULPVRAAG: "hulp", Soort.WAAKVLAM_START: "waakvlam", Soort.NUMMER: "nummer", Soort.STATUS: "status",
    Soort.PRIVACY: "privacy", Soort.MENS: "mens", Soort.UITLEG: "uitleg", Soort.WAAKVLAM_STOP: "stop", Soort.WAAKVLAM_WIJZIG: "waakvlam",
}
OFFERED = 3  # meanings


def ways_in(texts: Texts, names: tuple[str, ...] = WAYS_IN) -> tuple[Button, ...]:
    """The ways in, as buttons."""
    return tuple(Button(label=texts(f"algemeen.knop.{name}"), doe="begin", waarde={"onderwerp": name}) for name in names)


async def welcome(beurt: Beurt) -> None:
    """The first words: a computer, nobody reads along, and the ways in."""
    await beurt.change(voorgesteld=True, twijfels=0)
    key = "algemeen.welkom_begeleider" if beurt.gesprek.begeleider_id else "algemeen.welkom"
    knoppen = () if beurt.gesprek.begeleider_id else ways_in(beurt.app.texts)
    await beurt.say(Reply(tekst=beurt.app.texts(key), knoppen=knoppen))


async def tell_status(beurt: Beurt, *, tekst: str) -> None:
    """Where a melding stands: by its code, else the newest one of this conversation."""
    code, texts = normal_code(tekst), beurt.app.texts
    if code is not None:
        status = await beurt.tx.meldingen.status_of_code(code)
    else:
        melding = await beurt.tx.meldingen.latest_of(beurt.gesprek.id)
        code, status = (melding.code, melding.status) if melding else (None, None)
    if status is None:
        await beurt.say(Reply(tekst=texts("melding.status_onbekend" if code else "melding.status_geen")))
        return
    await beurt.say(Reply(tekst=texts(f"melding.status.{status}", code=code)))


async def tell_number(beurt: Beurt, *, tekst: str) -> None:
    """Whom to call: by the table, for the gemeente that is known or named."""
    concept = await beurt.concept()
    found = await find_place(beurt, tekst, answer=False)
    before = (concept.velden.get("gemeente") if concept else None) or beurt.gesprek.gemeente
    code = found.one.code if found.one else None if found.gemeenten else before  # of two places with one name, neither is guessed
    gemeente = code if code in beurt.app.routes.gemeenten else None
    rol = beurt.gesprek.rol if beurt.gesprek.rol is not Rol.ONBEKEND else Rol.BURGER
    texts = beurt.app.texts
    route = advice_text(beurt.app, gemeente=gemeente, rol=rol, urgentie=Urgentie.NIET_ACUUT, now=beurt.now)
    why = why_button(texts, gemeente=gemeente, rol=rol, urgentie=Urgentie.NIET_ACUUT)
    await beurt.say(Reply(tekst=f"{texts('route.opening')}\n\n{route}\n\n{texts('route.altijd')}", knoppen=(why,)))


async def tell_human(beurt: Beurt) -> None:
    """Who can be spoken with: honest that nobody is here."""
    plan = await beurt.tx.waakvlammen.plan_of(beurt.gesprek.id)
    if plan is not None:
        cause = beurt.ref.inbox_id if beurt.ref else str(beurt.now.timestamp())
        if await tell_of_plan(beurt, plan, key="begeleider.waakvlam.bel", sleutel=f"bel:{cause}"):
            await beurt.say(Reply(tekst=beurt.app.texts("algemeen.mens_gevraagd")))
            return
    await beurt.say(Reply(tekst=beurt.app.texts("algemeen.mens")))


async def cancel(beurt: Beurt) -> None:
    """Never mind: the draft goes, and the door stays open."""
    had = await beurt.concept()
    await beurt.drop_concept()
    key = "algemeen.gestopt" if had is not None and had.soort != ConceptSoort.LOS else "algemeen.laat_maar"
    await beurt.say(Reply(tekst=beurt.app.texts(key), knoppen=ways_in(beurt.app.texts, ("melding", "hulp"))))


async def doubt(beurt: Beurt, *, tekst: str, meanings: list[Soort]) -> None:
    """Not sure what is meant: offer the likely meanings, keep the words, and never say so twice in the same way."""
    await hold(beurt, tekst)
    texts = beurt.app.texts
    names = list(dict.fromkeys(MEANINGS[soort] for soort in meanings if soort in MEANINGS))[:OFFERED]
    for name in ("melding", "hulp", "nummer"):
        if len(names) < OFFERED and name not in names:
            names.append(name)
    key = "algemeen.twijfel" if beurt.gesprek.twijfels % 2 == 0 else "algemeen.twijfel_weer"
    await beurt.change(twijfels=beurt.gesprek.twijfels + 1)
    await beurt.say(Reply(tekst=texts(key), knoppen=ways_in(texts, tuple(names))))
