"""What came in, before anybody has understood it?"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from waakvlam.domain.safety import Verdict


class InboxState(StrEnum):
    """Where a message that came in stands."""

    WACHT = "wacht"
    BEZIG = "bezig"
    KLAAR = "klaar"
    DOOD = "dood"  # it failed too often; it is kept, an operator is told, and it blocks nobody


class Vorm(StrEnum):
    """What kind of thing came in, whatever it means."""

    TEKST = "tekst"
    KNOP = "knop"
    BEGIN = "begin"  # the conversation was opened (/start, or the web page)
    BEWERKT = "bewerkt"  # an earlier message was changed
    ANDERS = "anders"  # a photo, sticker, voice note, location, contact, file, poll …
    GEBLOKKEERD = "geblokkeerd"  # the person closed the channel
    TERUG = "terug"  # … and opened it again


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """One message as a channel received it. `inhoud` is what the channel knows of it (`tekst`, `token`, `wat`), JSON values only."""

    kanaal: str
    extern_id: str  # unique within the channel; the same id is the same message
    adres: str  # where answers go
    vorm: Vorm
    inhoud: dict[str, str]

    @property
    def tekst(self) -> str:
        """What was typed, or the caption that came with it."""
        return self.inhoud.get("tekst", "")


@dataclass(frozen=True, kw_only=True)
class InboxRef:
    """One attempt at one message."""

    inbox_id: str
    poging: int


@dataclass(frozen=True, kw_only=True)
class Received:
    """A stored message, taken up for an attempt."""

    ref: InboxRef
    gesprek_id: str
    vorm: str
    inhoud: dict[str, str]
    verdict: Verdict
    received_at: datetime
    extern_id: str = ""  # the channel's own id of it

    @property
    def tekst(self) -> str:
        """What was typed."""
        return self.inhoud.get("tekst", "")
