"""What is a melding, which questions make it, and what may become of it?"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from waakvlam.domain.errors import NotAllowed
from waakvlam.domain.labels import Rol, Urgentie


class Bekendheid(StrEnum):
    """How the melder wants to be known: three choices with honest consequences (DOMEIN 5)."""

    ANONIEM = "anoniem"  # to all; word back only in this same chat
    MELDPUNT = "meldpunt"  # the team knows, the person concerned does not
    OPEN = "open"


class Status(StrEnum):
    """Where a melding stands."""

    ONTVANGEN = "ontvangen"
    OPGEPAKT = "opgepakt"
    AFGEROND = "afgerond"


ALLOWED: dict[Status, frozenset[Status]] = {
    Status.ONTVANGEN: frozenset({Status.OPGEPAKT}),
    Status.OPGEPAKT: frozenset({Status.AFGEROND}),
    Status.AFGEROND: frozenset(),
}

# The questions of a melding, in the order in which they are put. Each is put only when its answer is not known yet.
QUESTIONS = ("gevaar", "rol", "gemeente", "persoon", "plek", "gezien", "sinds", "bekendheid", "melder", "akkoord")
CORRECTABLE = ("rol", "gemeente", "persoon", "plek", "gezien", "sinds", "bekendheid")
FORM = "melding_form"
UNKNOWN = "onbekend"  # the stored answer of who does not know or would rather not say
DRAFT_LIVES = timedelta(hours=6)  # an unfinished melding is kept for hours, then gone (DOMEIN 4: drafts that are never sent)
LONGEST_ANSWER = 4000  # characters of one answer that are kept

# Crockford's base 32: no I, L, O or U, so that a code can be read out over a bad line.
CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 8
READ_OUT = str.maketrans("OIL", "011", " -.:")  # how a code comes back when it was read out or typed over


@dataclass(frozen=True, kw_only=True)
class Melding:
    """A worry that was handed to a team. Free text is decrypted only for who may read it."""

    id: str
    gemeente: str  # CBS code
    code: str  # the reference the melder has
    gesprek_id: str
    team_id: str
    rol: Rol
    urgentie: Urgentie
    signalen: tuple[str, ...]
    bekendheid: Bekendheid
    status: Status
    begeleider_id: str | None
    route_id: str
    route_versie: str
    zorg: str | None = None  # the kind of worry that the route was looked up for
    created_at: datetime  # aware, UTC
    velden: dict[str, str]  # the answers: persoon, plek, gezien, sinds, melder


def check_change(old: Status, new: Status) -> None:
    """Raises NotAllowed where a melding may not go from `old` to `new`."""
    if new not in ALLOWED[old]:
        raise NotAllowed(van=old, naar=new)


def next_question(velden: dict[str, str]) -> str | None:
    """The first question without an answer; None when everything is said and agreed."""
    for question in QUESTIONS:
        if question == "melder" and velden.get("bekendheid") in {None, Bekendheid.ANONIEM}:
            continue
        if not velden.get(question):
            return question
    return None


def code_from(numbers: bytes) -> str:
    """A reference code from at least 8 random bytes: 40 bits, as `WV-7K3M-9QXT`."""
    letters = "".join(CODE_ALPHABET[number % 32] for number in numbers[:CODE_LENGTH])
    return f"WV-{letters[:4]}-{letters[4:]}"


def normal_code(text: str) -> str | None:
    """The reference code in what somebody typed (`wv 7k3m9qxt`, with O for 0 and I or L for 1), or None."""
    plain = text.upper().translate(READ_OUT)
    at = plain.find("WV")
    letters = plain[at + 2 : at + 2 + CODE_LENGTH]
    if at < 0 or len(letters) < CODE_LENGTH or any(letter not in CODE_ALPHABET for letter in letters):
        return None
    return f"WV-{letters[:4]}-{letters[4:]}"
