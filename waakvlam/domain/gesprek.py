"""Where does a conversation stand?  (What the service knows of it; the words themselves are elsewhere, encrypted.)"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from waakvlam.domain.labels import Rol

REPEAT_AFTER = timedelta(minutes=3)  # silence after the safety question, before it is put once more with the numbers in it
ANSWER_HOLDS = timedelta(minutes=30)  # how long "there is no danger now" keeps the same question from being put again


class GevaarStand(StrEnum):
    """What is known of danger in this conversation."""

    GEEN = "geen"
    GEVRAAGD = "gevraagd"  # the safety question stands open
    HERHAALD = "herhaald"  # it was put once more, with the numbers in it
    JA = "ja"  # there is danger: the numbers were given, and the subject is not closed
    NEE = "nee"  # asked and answered: no danger now


DANGER_HOLDS = timedelta(hours=12)  # how long a conversation stays with a danger of which nothing more was heard

OPEN = frozenset({GevaarStand.GEVRAAGD, GevaarStand.HERHAALD})


@dataclass(frozen=True, kw_only=True)
class Gesprek:
    """A conversation with one person on one channel."""

    id: str
    gemeente: str
    kanaal: str
    begeleider_id: str | None
    vraag: str | None  # the question that stands open: `melding.gemeente`, `waakvlam.moment`, `checkin`; None when none does
    concept_id: str | None
    rol: Rol
    gevaar: GevaarStand
    gevaar_soort: str | None
    gevaar_zelf: bool
    gevaar_op: datetime | None  # since when it stands as it does
    herhaal_op: datetime | None  # when the safety question is put once more if it stays unanswered
    voorgesteld: bool  # whether the bot has said that it is a computer and that nobody reads along
    bereikbaar: bool
    twijfels: int  # how often in a row the bot did not know what was meant
    laatst_op: datetime

    @property
    def onderwerp(self) -> str | None:
        """The topic of the question that stands open."""
        return self.vraag.split(".")[0] if self.vraag else None

    def danger_open(self, *, now: datetime) -> bool:
        """Whether the safety question, or danger itself, stands open; half a day later it is no longer what a message answers."""
        if self.gevaar not in OPEN | {GevaarStand.JA}:
            return False
        return self.gevaar_op is None or now - self.gevaar_op < DANGER_HOLDS

    def danger_answered(self, *, now: datetime) -> bool:
        """Whether "no danger now" was said so recently that the question need not be put again."""
        return self.gevaar is GevaarStand.NEE and self.gevaar_op is not None and now - self.gevaar_op < ANSWER_HOLDS
