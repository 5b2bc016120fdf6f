"""What does somebody hear for whom it goes badly?"""

from waakvlam.domain.concept import ConceptSoort
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.message import Button, Reply
from waakvlam.services import danger
from waakvlam.services.beurt import Beurt
from waakvlam.services.find_meldroute import advice_text, why_button

TOPIC = "hulp"


async def start_hulp(beurt: Beurt, *, tekst: str | None) -> None:
    """Warm words and the safety question; after "no danger", the route and the offer of a waakvlam."""
    if not await beurt.first_effect("hulp_start"):
        return
    await beurt.change(rol=Rol.ZELF, twijfels=0)
    warm = beurt.app.texts("hulp.warm")
    if beurt.gesprek.danger_answered(now=beurt.now):
        await hulp_route(beurt, opening=warm)
        return
    await beurt.open_concept(ConceptSoort.LOS, {"onderwerp": TOPIC, "tekst": tekst or ""})
    await danger.ask_safety(beurt, zelf=True, opening=warm)


async def hulp_route(beurt: Beurt, *, opening: str | None = None) -> None:
    """The route for the person, and the offer of a waakvlam."""
    texts = beurt.app.texts
    await beurt.drop_concept()
    gemeente = beurt.gesprek.gemeente if beurt.gesprek.gemeente in beurt.app.routes.gemeenten else None
    route = advice_text(beurt.app, gemeente=gemeente, rol=Rol.ZELF, urgentie=Urgentie.NIET_ACUUT, now=beurt.now)
    knoppen = [
        Button(label=texts("hulp.knop.praten"), doe="begin", waarde={"onderwerp": "praten"}),
    ]
    offer = ""
    knoppen.append(why_button(texts, gemeente=gemeente, rol=Rol.ZELF, urgentie=Urgentie.NIET_ACUUT))
    if await beurt.tx.waakvlammen.plan_of(beurt.gesprek.id) is None:
        offer = "\n\n" + texts("hulp.aanbod")
        knoppen.insert(0, Button(label=texts("hulp.knop.waakvlam"), doe="begin", waarde={"onderwerp": "waakvlam"}))
    tekst = f"{opening or texts('hulp.na_veilig')}\n\n{route}{offer}"
    await beurt.say(Reply(tekst=tekst, knoppen=tuple(knoppen)))
