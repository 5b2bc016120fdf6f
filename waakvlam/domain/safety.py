"""Is there danger in this message, right now?  (The first line of defence: rules that can be read, before any model.)

The rules stand by topic in `waakvlam/domain/danger/`. Everything here errs on the side of asking: a hit is cancelled
only by words in its own clause, never by something said elsewhere in the message.
"""

import re
from dataclasses import dataclass

from waakvlam.domain.danger import RULES
from waakvlam.domain.danger.emoji import emoji_rule
from waakvlam.domain.danger.idioom import FRAMES, IDIOMS, PAST
from waakvlam.domain.danger.normalise import emoji_of, fold, readings
from waakvlam.domain.danger.prefilter import Prefilter
from waakvlam.domain.danger.rule import Gevaar, Rule, compiled, expand
from waakvlam.domain.labels import Urgentie

__all__ = ["Gevaar", "Rule", "Verdict", "assess"]

WINDOW = 2_000  # characters read at a time: keeps a very long text as cheap a character as a short one
OVERLAP = 300  # longer than any rule's reach, so that a danger on the border of two windows is read whole
REACH = 90  # characters of the clause around a hit in which it can be cancelled
NEAR = 110  # characters on either side of a hit within which the rest of what a rule asks for must stand


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """How urgent a message is, by which rule, and what for.

    `reden` is the deciding rule's name ("geen" when none fired); `gevaar` chooses the fixed answer; `over_zelf` says
    that the danger concerns the writer.
    """

    urgentie: Urgentie
    reden: str
    gevaar: Gevaar | None
    over_zelf: bool


SAFE = Verdict(urgentie=Urgentie.NIET_ACUUT, reden="geen", gevaar=None, over_zelf=False)

_ORDERED = sorted(RULES, key=lambda rule: -rule.urgentie.rank)
_PATTERNS = [(rule, compiled(pattern)) for rule in _ORDERED for pattern in rule.patterns]
_UNLESS = {rule.name: [compiled(pattern) for pattern in rule.unless] for rule in _ORDERED}
_NEAR = {rule.name: [compiled(pattern) for pattern in rule.near] for rule in _ORDERED}
_IDIOMS = [compiled(pattern) for pattern in IDIOMS]
# One index for both: first the idioms, then the rules' patterns.
_PREFILTER = Prefilter([*map(expand, IDIOMS), *(expand(pattern) for rule in _ORDERED for pattern in rule.patterns)])
_FRAMES = [compiled(pattern) for pattern in FRAMES]
_PAST = [compiled(pattern) for pattern in PAST]
_NOW = compiled("<net>|straks|weer|opnieuw|bezig")
_PAUSE = re.compile(r" (?:[.,]|maar|want|dus|terwijl|alleen|toch|nu)(?= )")
_SELF = compiled("ik|heb|ben|mezelf|mij|me|i|im|myself|mijn (?:borst|hart|adem|keel|hoofd|pols|polsen|arm|armen)|ons|wij|we")
_OTHER = compiled("<ander>(?! (?:ik|we|wij))|haar|hem")


def assess(text: str, *, context: str | None = None) -> Verdict:
    """The danger in a message; `context` is "checkin" when it answers a check-in. Never raises on any string."""
    worst = SAFE
    folded = fold(text)
    rule = emoji_rule(emoji_of(folded), alone=not any(map(str.isalnum, folded)))
    if rule is not None:
        worst = _verdict(rule, over_zelf=True)
    for start in range(0, max(len(folded) - OVERLAP, 1), WINDOW - OVERLAP):
        for reading in readings(folded[start : start + WINDOW]):
            found = _read(reading, context)
            if found.urgentie.rank > worst.urgentie.rank:
                worst = found
            if worst.urgentie is Urgentie.ACUUT:
                return worst
    return worst


def _read(text: str, context: str | None) -> Verdict:
    """The first rule that holds; the worst come first."""
    candidates = _PREFILTER.candidates(text)
    # Taking an idiom out can only remove what rules look for, so the candidates stay complete.
    for number in candidates:
        if number < len(_IDIOMS):
            text = _IDIOMS[number].sub(" *", text)
            continue
        rule, pattern = _PATTERNS[number - len(_IDIOMS)]
        if rule.context in (None, context):
            clause = _clause_that_counts(rule, pattern, text)
            if clause is not None:
                return _verdict(rule, over_zelf=_concerns_writer(rule, clause, context))
    return SAFE


def _clause_that_counts(rule: Rule, pattern: re.Pattern[str], text: str) -> str | None:
    """The clause of the first hit that nothing in its own clause cancels."""
    hit = pattern.search(text)
    while hit is not None:
        if _in_company(rule, text, hit):
            clause = _clause(text, hit.start(), hit.end())
            if not _cancelled(rule, clause):
                return clause
        hit = pattern.search(text, hit.start() + 1)
    return None


def _in_company(rule: Rule, text: str, hit: re.Match[str]) -> bool:
    """Whether everything else the rule asks for stands near the hit."""
    begin = text.find(" ", max(0, hit.start() - NEAR))
    return all(pattern.search(text, begin, hit.end() + NEAR) for pattern in _NEAR[rule.name])


def _clause(text: str, start: int, end: int) -> str:
    """The words around a hit, up to the nearest pause on either side."""
    before, after = text[max(0, start - REACH) : start + 1], text[end : end + REACH]
    begin = max((pause.start() for pause in _PAUSE.finditer(before)), default=0)
    stop = _PAUSE.search(after)
    return f" {before[begin:-1]}{text[start:end]}{after[: stop.start()] if stop else after} "


def _cancelled(rule: Rule, clause: str) -> bool:
    if any(pattern.search(clause) for pattern in _UNLESS[rule.name]):
        return True
    if rule.frames and any(pattern.search(clause) for pattern in _FRAMES):
        return True
    return rule.past and not _NOW.search(clause) and any(pattern.search(clause) for pattern in _PAST)


def _concerns_writer(rule: Rule, clause: str, context: str | None) -> bool:
    if rule.zelf is not None:
        return rule.zelf
    if _OTHER.search(clause):
        return False
    return context == "checkin" or _SELF.search(clause) is not None


def _verdict(rule: Rule, *, over_zelf: bool) -> Verdict:
    return Verdict(urgentie=rule.urgentie, reden=rule.name, gevaar=rule.gevaar, over_zelf=over_zelf)
