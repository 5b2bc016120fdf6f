"""Who receives a melding?"""

from dataclasses import dataclass
from datetime import timedelta

INVITATION_LIVES = timedelta(days=7)
INVITATION_LENGTH = 16  # letters of Crockford's base 32: 80 bits


@dataclass(frozen=True, kw_only=True)
class Team:
    """A team of a gemeente."""

    id: str
    gemeente: str
    naam: str
    inhoud_in_bericht: bool  # whether an alert may carry the melding itself, or only its reference


@dataclass(frozen=True, kw_only=True)
class Begeleider:
    """Somebody who acts on meldingen, reached in one conversation."""

    id: str
    gemeente: str
    team_id: str
    naam: str
    gesprek_id: str | None
