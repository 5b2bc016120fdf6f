"""What does a button do when it is pressed?"""

from waakvlam.domain.labels import Rol, Stemming, Urgentie
from waakvlam.domain.message import Button, Reply
from waakvlam.domain.zorg import Zorg
from waakvlam.services import danger, find_meldroute, small_talk, waakvlam_flow
from waakvlam.services.answer_checkin import answer_checkin
from waakvlam.services.beurt import Beurt
from waakvlam.services.change_waakvlam import change_rhythm
from waakvlam.services.continue_conversation import answer, begin, go_on
from waakvlam.services.handle_melding import handle_melding
from waakvlam.services.safety_answer import settle


async def press_button(beurt: Beurt, *, token: str) -> str | None:
    """Do what a button says, for the person it was sent to; words that were held and need understanding now, or None."""
    pressed = await beurt.tx.knoppen.find(token, gesprek_id=beurt.gesprek.id, now=beurt.now)
    texts = beurt.app.texts
    if pressed is None:
        await beurt.say(Reply(tekst=texts("algemeen.knop_onbekend")))
        return None
    if pressed.used_at is not None and pressed.button.eenmalig:
        await beurt.say(Reply(tekst=texts("algemeen.knop_al_gedrukt")))
        return None
    await beurt.tx.knoppen.use(token, now=beurt.now)
    return await _do(beurt, pressed.button)


async def _do(beurt: Beurt, button: Button) -> str | None:
    waarde = button.waarde
    match button.doe:
        case danger.QUESTION:
            return await settle(beurt, answer=waarde["antwoord"])
        case "antwoord":
            await _answer(beurt, waarde["vraag"], waarde["waarde"])
        case "begin":
            await begin(beurt, waarde["onderwerp"])
        case "checkin":
            stemming = Stemming(waarde["stemming"])
            if not await answer_checkin(beurt, stemming=stemming, tekst=button.label, checkin_id=waarde["checkin"]):
                await beurt.say(Reply(tekst=beurt.app.texts("checkin.voorbij")))
        case "pak_op" | "open" | "afgerond":
            await handle_melding(beurt, doe=button.doe, melding_id=waarde["melding"])
        case find_meldroute.WHY:
            await _why(beurt, waarde)
        case "waakvlam_stop":
            if not await waakvlam_flow.stop_waakvlam(beurt):
                await beurt.say(Reply(tekst=beurt.app.texts("waakvlam.niets_te_stoppen")))
        case "waakvlam_anders":
            await change_rhythm(beurt, waarde)
        case "waakvlam_opnieuw":
            await waakvlam_flow.stop_waakvlam(beurt)
            await waakvlam_flow.start_waakvlam(beurt, tekst=None)
            await go_on(beurt)
        case _:
            await small_talk.welcome(beurt)
    return None


async def _why(beurt: Beurt, cell: dict[str, str]) -> None:
    """Say why that route."""
    zorg = Zorg(cell["zorg"]) if cell["zorg"] else None
    tekst = find_meldroute.why_text(
        beurt.app, gemeente=cell["gemeente"] or None, rol=Rol(cell["rol"]), urgentie=Urgentie(cell["urgentie"]), zorg=zorg, op=beurt.now
    )
    await beurt.say(Reply(tekst=tekst))


async def _answer(beurt: Beurt, vraag: str, waarde: str) -> None:
    """A button of a question: only while that question, or the same form's, stands open."""
    if beurt.gesprek.vraag == vraag:
        await answer(beurt, vraag, waarde=waarde)
        return
    texts = beurt.app.texts
    await beurt.say(Reply(tekst=texts("algemeen.knop_van_eerder")))
    await go_on(beurt)
