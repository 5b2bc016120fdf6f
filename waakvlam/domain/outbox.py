"""What may become of a message that is to be sent?  (Its states and its place in the queue.)"""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

from waakvlam.domain.errors import NotAllowed


class Priority(IntEnum):
    """Lower goes first: danger before an alert, an alert before a reply, a reply before a check-in."""

    ACUUT = 0
    ALERT = 10
    ANTWOORD = 20
    CHECKIN = 30


class SendState(StrEnum):
    """Where a message stands."""

    WACHT = "wacht"
    BEZIG = "bezig"
    VERZONDEN = "verzonden"
    MISLUKT = "mislukt"
    ONZEKER = "onzeker"  # the line was cut after sending: it may have arrived
    VERVALLEN = "vervallen"  # withdrawn before it was sent, because toestemming was


ALLOWED: dict[SendState, frozenset[SendState]] = {
    SendState.WACHT: frozenset({SendState.BEZIG, SendState.VERVALLEN}),
    SendState.BEZIG: frozenset({SendState.WACHT, SendState.VERZONDEN, SendState.MISLUKT, SendState.ONZEKER, SendState.VERVALLEN}),
    SendState.ONZEKER: frozenset({SendState.WACHT, SendState.VERZONDEN}),
    SendState.VERZONDEN: frozenset(),
    SendState.MISLUKT: frozenset({SendState.WACHT}),  # by an operator, from the dead letters
    SendState.VERVALLEN: frozenset(),
}


def check_change(old: SendState, new: SendState) -> None:
    """Raises NotAllowed where a message may not go from `old` to `new`."""
    if new not in ALLOWED[old]:
        raise NotAllowed(van=old, naar=new)


def sent_again(priority: Priority) -> bool:
    """Whether a message that may or may not have arrived goes out once more; it then says of itself that it may be a second one.

    An alert or a number that is missed may cost a life, and a reply that is missed leaves somebody in doubt whether they were heard. A
    check-in that comes twice costs trust, and the next one comes anyhow.
    """
    return priority < Priority.CHECKIN


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """A message that goes out. `inhoud` is `{"tekst": str, "knoppen": [{"label", "token"}]}`."""

    volgnr: int
    id: str
    gesprek_id: str
    gemeente: str
    prioriteit: Priority
    inhoud: dict[str, Any]
    state: SendState
    pogingen: int
    misschien_dubbel: bool
    created_at: datetime
    betreft: str | None  # what it is about: `checkin:<id>`, `melding:<id>`
