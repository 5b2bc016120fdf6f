"""What is a danger rule, and in which words is it written?

A pattern is written in words, over text that `normalise` has made even (lower case, one space between words). In it
`~` stands for at most three words in between, `_` for the same without a denial among them, `~~` for at most seven
(these stay within the sentence), `~~~` for at most twelve, which may pass a full stop; `<naam>` stands for a word list
of `words.py` and `cues.py`; `$` says that the clause ends there, be it with a courtesy. The rest is an ordinary regular expression.
A pattern always begins and ends at a word boundary.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from waakvlam.domain.danger.cues import CUES
from waakvlam.domain.danger.words import WORDS
from waakvlam.domain.labels import Urgentie

# Lazy, so that the shortest reading is tried first; bounded, so that no text can make a pattern slow.
GAPS = {
    " ~~~ ": r"(?: [^ ]+){0,12}? ",
    " ~~ ": r"(?: [^ .]+){0,7}? ",
    " ~ ": r"(?: [^ .]+){0,3}? ",
    " _ ": r"(?: (?!niet |geen |nooit |niets |niemand |zonder |not )[^ .]+){0,3}? ",
}


CLAUSE_END = (
    r"(?= (?:[.,*]|alstublieft|alsjeblieft|aub|svp|dank|dankjewel|bedankt|groet|groetjes|sorry|hallo|help|"
    r"met vriendelijke|mag ik|goedemiddag|goedenavond|en|maar|want|dus|nu|wat moet) )"
)
ALL_WORDS = WORDS | CUES
_NAME = re.compile(r"<(\w+)>")


class Gevaar(StrEnum):
    """What kind of danger it is: decides which fixed answer is given."""

    ZELFDODING = "zelfdoding"
    GEWELD = "geweld"
    MEDISCH = "medisch"
    KIND = "kind"
    BRAND = "brand"
    PSYCHOSE = "psychose"
    ONBEKEND = "onbekend"


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One readable reason to raise the urgency.

    Each pattern of `near` must stand within a sentence or two of a hit, before or after it: what people say in any
    order (who, with what, now) need not be spelled out for every order. `unless` cancels a hit only when it stands in the same clause; `past` says that a clause about long ago cancels
    too; `zelf` is True or False when the rule itself says whom it concerns, None when the words around it decide;
    `context` limits a rule to answers in that context.
    """

    name: str
    urgentie: Urgentie
    gevaar: Gevaar
    patterns: tuple[str, ...]
    why: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    near: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    past: bool = True
    frames: bool = True
    zelf: bool | None = None
    context: str | None = None


def expand(pattern: str) -> str:
    """The regular expression that a pattern stands for, without the word boundaries around it."""
    while _NAME.search(pattern):
        pattern = _NAME.sub(lambda name: f"(?:{ALL_WORDS[name[1]]})", pattern)
    for gap, expression in GAPS.items():
        pattern = pattern.replace(gap, expression)
    pattern = pattern.replace("$", CLAUSE_END)
    if "~" in pattern or " _ " in pattern:
        raise ValueError(pattern)
    return pattern


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern ready for use, between word boundaries. The space in front is part of the match: it makes it faster."""
    return re.compile(rf" (?:{expand(pattern)})(?= )")
