"""What did understanding make of a message?"""

from dataclasses import dataclass

from waakvlam.domain.labels import Rol, Soort, Stemming, Urgentie
from waakvlam.domain.message import Reply


@dataclass(frozen=True, kw_only=True)
class Triage:
    """The labels of one message, as the model sees it. `zekerheid` is 0..1, for `soort`."""

    soort: Soort
    zekerheid: float
    urgentie: Urgentie
    rol: Rol
    signalen: tuple[str, ...]
    stemming: Stemming | None


@dataclass(frozen=True, kw_only=True)
class Turn:
    """One turn: what was understood and what was said. `raised`: the model sees more danger than was known, and the dialogue waits."""

    triage: Triage
    raised: bool
    replies: tuple[Reply, ...]
