"""Which messages are measured with?  (A fixed sample of the corpus: as people write, with typos, dialect and all.)"""

import random
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "nlu" / "data"
SEED = 20  # fixed: two runs measure with the same messages
COLUMNS = 7


@dataclass(frozen=True, kw_only=True)
class Message:
    """A line of the corpus."""

    soort: str
    urgentie: str
    tekst: str


def corpus() -> list[Message]:
    """Every message of the corpus, in the order of the files."""
    found = []
    for path in sorted(DATA.rglob("*.psv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                soort, urgentie, *_, tekst = (part.strip() for part in line.split("|", COLUMNS - 1))
                found.append(Message(soort=soort, urgentie=urgentie, tekst=tekst))
    return found


def some(count: int, *, calm: bool = False) -> list[str]:
    """The same `count` texts each time; with `calm`, only those in which neither people nor rules saw danger, so that each needs Rasa."""
    from waakvlam.domain.labels import Urgentie
    from waakvlam.domain.safety import assess

    messages = corpus()
    if calm:
        messages = [one for one in messages if one.urgentie == "niet_acuut" and assess(one.tekst).urgentie is Urgentie.NIET_ACUUT]
    return [one.tekst for one in random.Random(SEED).sample(messages, count)]
