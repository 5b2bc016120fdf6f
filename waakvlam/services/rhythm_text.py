"""How is it said how often and on which days a check-in comes, and why something else cannot be agreed?"""

from waakvlam.domain.rhythm import WEEKEND, WORKDAYS, KanNiet, Ritme, day_names
from waakvlam.domain.waakvlam import EVERY_DAY, Frequentie
from waakvlam.ports import Texts

NEARLY_ALL = 4  # days; from here on it is shorter to say which ones are left out


def rhythm_words(texts: Texts, frequentie: Frequentie, dagen: frozenset[int] = EVERY_DAY) -> str:
    """`Elke dag, niet op zondag`, `Elke dinsdag en vrijdag`."""
    often = texts(f"waakvlam.frequentie.{frequentie}")
    if dagen == EVERY_DAY:
        return often
    if frequentie is Frequentie.DAGELIJKS and len(dagen) < NEARLY_ALL:
        return texts("waakvlam.elke", dagen=day_words(texts, dagen))
    if frequentie is Frequentie.DAGELIJKS and dagen == WORKDAYS:
        return texts("waakvlam.dagen.doordeweeks")
    return texts("waakvlam.vaak_en_dagen", vaak=often, dagen=day_words(texts, dagen))


def day_words(texts: Texts, dagen: frozenset[int]) -> str:
    """`zaterdag en zondag`, `doordeweeks`, `niet op zondag`."""
    if dagen == WORKDAYS:
        return texts("waakvlam.dagen.doordeweeks").lower()
    if dagen != WEEKEND and len(dagen) >= NEARLY_ALL:
        return texts("waakvlam.dagen.niet", dagen=texts.listed(day_names(EVERY_DAY - dagen)))
    return texts.listed(day_names(dagen))


def refusal(texts: Texts, reason: KanNiet) -> str:
    """Why it cannot be agreed, and what can."""
    return texts(f"waakvlam.kan_niet.{reason}")


def kept_rhythm(ritme: Ritme) -> dict[str, str]:
    """What was said of the rhythm, as the answers of a draft."""
    velden: dict[str, str] = {}
    if ritme.frequentie is not None:
        velden["frequentie"] = ritme.frequentie
    if ritme.dagen is not None:
        velden["dagen"] = kept_days(ritme.dagen)
    if ritme.tijd is not None:
        velden["moment"] = f"{ritme.tijd:%H:%M}"
    return velden


def kept_days(dagen: frozenset[int]) -> str:
    """The days as they are kept: `12345`."""
    return "".join(map(str, sorted(dagen)))


def days_from(kept: str | None) -> frozenset[int]:
    """The days that `kept_days` wrote; every day where there is nothing."""
    return frozenset(map(int, kept)) if kept else EVERY_DAY
