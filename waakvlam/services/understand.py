"""What is Rasa asked for a message, and what of its answer may be used?"""

import re
from typing import Any

from waakvlam.domain.concept import Concept
from waakvlam.domain.gesprek import Gesprek
from waakvlam.domain.inbox import InboxRef
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.safety import Verdict
from waakvlam.ports import App
from waakvlam.services import melding_flow, waakvlam_flow

FORMS = {melding_flow.TOPIC: "melding_form", waakvlam_flow.TOPIC: "waakvlam_form"}


def is_over_self(verdict: Verdict, gesprek: Gesprek) -> bool:
    """Whether the danger is the writer's own, as far as rules can say."""
    return verdict.over_zelf or gesprek.rol is Rol.ZELF


def question_for(
    app: App, *, gesprek: Gesprek, concept: Concept | None, tekst: str, ref: InboxRef, at_most: Urgentie, checkin: bool
) -> dict[str, Any]:
    """A turn, as `nlu/channel.py` takes it. Rasa sees a pseudonym, ids and this one text; the thread is ours.

    Where the model finds more danger than `at_most`, the dialogue waits and the service acts on the danger first.
    """
    topic = gesprek.onderwerp
    thread: dict[str, Any] = {}
    if concept is not None and topic in FORMS:
        filled = [f"{topic}_{name}" for name, value in concept.velden.items() if value]
        thread = {"form": FORMS[topic], "gevuld": filled, "gevraagd": (gesprek.vraag or "").replace(".", "_")}
    return {
        "afzender": app.pseudonym(gesprek.id),
        "tekst": neutral(tekst),
        "draad": thread,
        "hoogstens": at_most,
        "metadata": {
            "inbox_id": ref.inbox_id,
            "poging": ref.poging,
            "gesprek_id": gesprek.id,
            "omgeving": app.naam,
            "vraag": gesprek.vraag if thread else None,
            "context": "checkin" if checkin else None,
        },
    }


def neutral(tekst: str) -> str:
    """Text that Rasa cannot take for a command: what begins with `/` would forge an intent."""
    return re.sub(r"^[\s/]+", "", tekst).strip() or "."
