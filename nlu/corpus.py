"""Which example messages is the model trained on, and how are they labelled?

A corpus file (`nlu/data/<topic>/*.psv`) has one message a line, seven fields split by ` | `:
`soort | urgentie | rol | signalen | stemming | register | tekst`; `-` means none, `#` starts a comment. The text is last, so that it may
hold anything but a line break. Plain lines are read in a fraction of a second where Rasa's own YAML took half a minute for 6,000
messages, and can be reviewed by somebody who does not program.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

SOORTEN = (
    "melding", "hulpvraag", "checkin_antwoord", "waakvlam_start", "waakvlam_stop", "waakvlam_wijzig", "status", "privacy", "nummer",
    "mens", "uitleg", "groet", "dank", "afscheid", "bevestig", "ontken", "annuleer", "buiten_bereik",
)
URGENTIES = ("niet_acuut", "check", "acuut")
ROLLEN = ("zelf", "burger", "vrijwilliger", "professional", "onbekend")
STEMMINGEN = ("goed", "matig", "slecht")
SIGNALEN = (
    "vervuiling", "verwaarlozing", "dag_nachtritme", "gordijnen_dicht", "terugtrekken", "eenzaamheid", "verward", "wanen", "overlast",
    "agressie", "middelen", "geld", "somber", "angst", "suicidaal", "medicatie", "kinderen", "dieren", "overbelast", "dakloos",
    "vergeetachtig", "lichamelijk",
)
FIELDS = 7
CHECKIN_ANTWOORD = "checkin_antwoord"
CHECKIN = "checkin"  # the context of a message that answers a check-in


class BrokenCorpus(Exception):
    """A line of a corpus file cannot be used; the message names file, line and reason."""


@dataclass(frozen=True)
class Example:
    """One labelled message."""

    soort: str
    urgentie: str
    rol: str
    signalen: tuple[str, ...]
    stemming: str | None
    register: str
    tekst: str
    bestand: str
    regel: int

    @property
    def context(self) -> str | None:
        """`checkin` where the message answers a check-in."""
        return CHECKIN if self.soort == CHECKIN_ANTWOORD else None


def read_file(path: Path) -> Iterator[Example]:
    """The examples of one corpus file.

    Raises:
        BrokenCorpus: a line that has not seven fields, an unknown label, or no text.
    """
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield _read_line(line, path, number)


def read_folder(folder: Path) -> list[Example]:
    """All examples of a folder and those below it, in the order of their paths.

    Raises:
        BrokenCorpus: see `read_file`; or there is no such folder.
    """
    if not folder.is_dir():
        raise BrokenCorpus(f"{folder} is geen map")
    return [example for path in sorted(folder.rglob("*.psv")) for example in read_file(path)]


def _read_line(line: str, path: Path, number: int) -> Example:
    def wrong(reason: str) -> BrokenCorpus:
        return BrokenCorpus(f"{path}, regel {number}: {reason}")

    parts = [part.strip() for part in line.split("|", FIELDS - 1)]
    if len(parts) != FIELDS:
        raise wrong(f"{len(parts)} velden in plaats van {FIELDS}")
    soort, urgentie, rol, signalen, stemming, register, tekst = parts
    found = tuple(signalen.split()) if signalen != "-" else ()
    for value, allowed in ((soort, SOORTEN), (urgentie, URGENTIES), (rol, ROLLEN)):
        if value not in allowed:
            raise wrong(f"onbekend label {value!r}")
    for signaal in found:
        if signaal not in SIGNALEN:
            raise wrong(f"onbekend signaal {signaal!r}")
    if stemming != "-" and stemming not in STEMMINGEN:
        raise wrong(f"onbekende stemming {stemming!r}")
    if not tekst:
        raise wrong("geen tekst")
    return Example(soort, urgentie, rol, found, None if stemming == "-" else stemming, register, tekst, str(path), number)
