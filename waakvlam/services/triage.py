"""Which labels does a message get?  (Rules first; the model adds the rest and may only raise the urgency.)"""

from dataclasses import dataclass
from typing import Any

from waakvlam.domain.answers import face
from waakvlam.domain.errors import NluUnavailable
from waakvlam.domain.labels import Rol, Soort, Stemming
from waakvlam.domain.safety import assess
from waakvlam.domain.turn import Triage
from waakvlam.ports import Understanding


@dataclass(frozen=True, kw_only=True)
class Message:
    """One message to label. `context` is None or "checkin"."""

    id: str
    text: str
    context: str | None


async def triage(understanding: Understanding, messages: list[Message]) -> tuple[list[dict[str, Any]], str | None]:
    """The labels of messages, in their order, as LABELS describes them; and why the model took no part, or None."""
    why = None
    found: list[Triage | None] = [None] * len(messages)
    try:
        found = list(await understanding.parse([{"tekst": message.text, "context": message.context} for message in messages]))
    except NluUnavailable as exc:
        why = str(exc)
    return [_labels(message, model) for message, model in zip(messages, found, strict=True)], why


def _labels(message: Message, model: Triage | None) -> dict[str, Any]:
    verdict = assess(message.text, context=message.context)
    checkin = message.context == "checkin"
    if model is None:
        soort = Soort.CHECKIN_ANTWOORD if checkin else Soort.HULPVRAAG if verdict.over_zelf else Soort.BUITEN_BEREIK
        rol = Rol.ZELF if verdict.over_zelf or checkin else Rol.ONBEKEND
        model = Triage(soort=soort, zekerheid=0.0, urgentie=verdict.urgentie, rol=rol, signalen=(), stemming=None)
    raised = model.urgentie.rank > verdict.urgentie.rank
    answered = model.soort is Soort.CHECKIN_ANTWOORD
    stemming = (face(message.text) or model.stemming or Stemming.MATIG) if answered else None
    return {
        "id": message.id,
        "soort": model.soort,
        "urgentie": model.urgentie if raised else verdict.urgentie,
        "rol": model.rol,
        "signalen": list(model.signalen),
        "stemming": stemming,
        "zekerheid": round(model.zekerheid, 4),
        "reden": "model" if raised else f"regel:{verdict.reden}",
    }
