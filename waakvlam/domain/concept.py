"""What has been said so far of something that is not finished?"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ConceptSoort(StrEnum):
    """What the draft is of."""

    MELDING = "melding"
    WAAKVLAM = "waakvlam"
    LOS = "los"  # words that have no place yet: typed while Rasa was down, or held until the safety question is answered


@dataclass(frozen=True, kw_only=True)
class Concept:
    """A draft. `velden` holds the answers by question; for `los`, the words under `tekst`."""

    id: str
    gemeente: str
    gesprek_id: str
    soort: str
    velden: dict[str, str]
    expires_at: datetime
