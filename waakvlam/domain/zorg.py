"""What kind of worry is it?  (A gemeente may send a nuisance elsewhere than somebody who seems ill: Utrecht does.)"""

from collections.abc import Iterable
from enum import StrEnum

from waakvlam.domain.labels import Signaal, Urgentie


class Zorg(StrEnum):
    """The kinds that a table can tell apart."""

    GEVAAR = "gevaar"  # it may become dangerous
    PSYCHISCH = "psychisch"  # somebody seems ill in the mind
    OVERLAST = "overlast"  # a nuisance, and nothing that points to illness
    OVERIG = "overig"  # any other worry


# First match wins: of a nuisance by somebody who is confused, the confusion decides (DOMEIN 2, Utrecht).
BY_SIGNAL: tuple[tuple[Zorg, frozenset[Signaal]], ...] = (
    (Zorg.GEVAAR, frozenset({Signaal.AGRESSIE, Signaal.SUICIDAAL})),
    (Zorg.PSYCHISCH, frozenset({Signaal.VERWARD, Signaal.WANEN, Signaal.SOMBER, Signaal.ANGST, Signaal.MEDICATIE})),
    (Zorg.OVERLAST, frozenset({Signaal.OVERLAST})),
    (Zorg.OVERIG, frozenset(Signaal)),
)


def zorg_of(signalen: Iterable[str], urgentie: Urgentie) -> Zorg | None:
    """The kind of a worry by what is seen; None while nothing is known of it. Possible danger is always danger."""
    if urgentie is not Urgentie.NIET_ACUUT:
        return Zorg.GEVAAR
    seen = set(signalen)
    return next((zorg for zorg, signs in BY_SIGNAL if seen & signs), None)
