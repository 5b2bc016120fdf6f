"""What is said to somebody who writes in another language than Dutch?"""

from dataclasses import replace

from waakvlam.domain.language import Taal, language_of
from waakvlam.domain.message import Reply
from waakvlam.domain.safety import Gevaar
from waakvlam.ports import Texts
from waakvlam.services.beurt import Beurt

KINDS = {Gevaar.GEWELD: "geweld", Gevaar.MEDISCH: "medisch", Gevaar.BRAND: "brand"}  # the others have the words for any danger


async def language_here(beurt: Beurt, tekst: str | None = None) -> Taal | None:
    """The language of these words, else of those that are kept with the draft."""
    if tekst:
        return language_of(tekst)
    concept = await beurt.concept()
    return language_of(concept.velden.get("gezien") or concept.velden.get("tekst") or "") if concept else None


def spoken_numbers(texts: Texts, taal: Taal, *, gevaar: str | None, zelf: bool) -> str:
    """Whom to call in danger, and that nobody reads along, in that language."""
    spoken = texts.spoken(taal)
    if gevaar == Gevaar.ZELFDODING:
        words = spoken("taal.zelfdoding.zelf" if zelf else "taal.zelfdoding.ander")
    else:
        kind = KINDS.get(Gevaar(gevaar)) if gevaar else None
        words = spoken(f"taal.{kind}" if kind else "taal.gevaar")
    return f"{words}\n{spoken('taal.niemand_leest_mee')}"


async def say_it_works_in_dutch(beurt: Beurt, taal: Taal) -> None:
    """That the bot works in Dutch, and what to do, in that language; once in a conversation.

    It belongs to no attempt at a message, so that it is never taken for the answer to one.
    """
    reply = Reply(tekst=beurt.app.texts.spoken(taal)("taal.nederlands"))
    await replace(beurt, ref=None).say(reply, sleutel=f"taal:{beurt.gesprek.id}:{taal}")
