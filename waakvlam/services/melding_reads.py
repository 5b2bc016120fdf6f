"""What do somebody's words already tell of a melding?  (So that it is not asked again, and the summary shows it.)"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from waakvlam.domain.age_group import age_group
from waakvlam.domain.household import household
from waakvlam.domain.identifying import Herleidbaar, addresses, identifying
from waakvlam.domain.melding import LONGEST_ANSWER, UNKNOWN
from waakvlam.domain.relation import relation
from waakvlam.domain.since import Sinds, since
from waakvlam.services.beurt import Beurt
from waakvlam.services.find_place import find_place

log = logging.getLogger(__name__)

DETAILS = ("relatie", "leeftijd", "kinderen", "dieren")  # read from the words each time; nobody is asked for them
TOLD = "gezegd"  # under `niet_nodig`: this person knows that names and addresses of others are not needed
UNREADABLE = (ValueError, LookupError, StopIteration)


@contextmanager
def _reading(what: str) -> Iterator[None]:
    """Reading ahead is a service: where it fails nothing is read, and the message is dealt with as if it had told nothing.

    Only the kind of failure is logged: what it says may hold words of the person.
    """
    try:
        yield
    except UNREADABLE as exc:
        log.warning("melding.lezen_mislukt wat=%s reden=%s", what, type(exc).__name__)


async def reads(beurt: Beurt, velden: dict[str, str], said: str) -> dict[str, str]:
    """The questions that are still open and to which these words hold the answer, with it."""
    said = said[:LONGEST_ANSWER]
    found: dict[str, str] = {}
    with _reading("gemeente"):
        place = (await find_place(beurt, said, answer=False)).one
        if place is not None:
            found["gemeente"] = place.code
    with _reading("relatie"):
        about = relation(said)
        if about is not None:
            found["wie"] = about.woorden  # not yet an answer to "over wie": a team cannot find "mijn buurvrouw"
            if about.rol is not None:
                found["rol"] = about.rol
    found |= read_since(said, today=beurt.today, asked=False)
    with _reading("plek"):
        places_to_find = addresses(said)
        if len(places_to_find) == 1:
            found["plek"] = places_to_find[0]
    return {name: value for name, value in found.items() if name not in velden}


def read_since(said: str, *, today: date, asked: bool) -> dict[str, str]:
    """Since when, as the fields of a draft: the words (as an answer the whole of it), and the period where they name one."""
    found: Sinds | None = None
    with _reading("sinds"):
        found = since(said, today=today, asked=asked)
    if asked:
        periode = found.periode if found else None
        return {"sinds": said, "sinds_periode": periode.kept() if periode else ""}
    if found is None:
        return {}
    return {"sinds": found.woorden, "sinds_periode": found.periode.kept() if found.periode else ""}


def not_needed(velden: dict[str, str], said: str) -> dict[str, str]:
    """What in these words gives others away and is not needed, to be said with the next question; nothing once it was said.

    The one address that may answer "where can the team find this person?" is needed: only another one is not.
    """
    said = said[:LONGEST_ANSWER]
    kinds = set(identifying(said))
    if Herleidbaar.ADRES in kinds and [velden.get("plek")] == addresses(said):
        kinds.discard(Herleidbaar.ADRES)
    if not kinds or velden.get("niet_nodig"):
        return {}
    return {"niet_nodig": " ".join(kind for kind in Herleidbaar if kind in kinds)}


def details(velden: dict[str, str]) -> dict[str, str]:
    """What the words of a melding tell beside its questions: relation, age group, children and animals in the house."""
    told = [velden[name] for name in ("persoon", "gezien", "wie") if velden.get(name, UNKNOWN) != UNKNOWN]
    said = "\n".join(told)[:LONGEST_ANSWER]
    found: dict[str, str] = {}
    with _reading("relatie"):
        about = relation(said)
        if about is not None and about.naam not in velden.get("persoon", "").casefold():
            found["relatie"] = about.naam
    with _reading("leeftijd"):
        group = age_group(said)
        if group is not None:
            found["leeftijd"] = group
    with _reading("huis"):
        house = household(said)
        for name, there in (("kinderen", house.kinderen), ("dieren", house.dieren)):
            if there is not None:
                found[name] = "ja" if there else "nee"
    return found
