"""How often and when shall a check-in come?  ("Om de week", "doordeweeks na het eten", "niet op zondag", "elke ochtend rond half 9".)

What can be agreed is a frequency, the days of the week on which it may fall, and a time of day. What cannot be agreed gives a reason.
"""

import re
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from waakvlam.domain.letters import dotted
from waakvlam.domain.moments import time_of_day
from waakvlam.domain.time_words import WEEKDAYS
from waakvlam.domain.waakvlam import EVERY_DAY, Frequentie


class KanNiet(StrEnum):
    """Why something that was asked cannot be agreed."""

    NOOIT = "nooit"  # no check-in at all is no waakvlam
    DATUM = "datum"  # the 31st is not in every month, and the rhythm is counted in weeks
    TE_ZELDEN = "te_zelden"  # a birthday, once a year
    TE_VAAK = "te_vaak"  # more than once a day
    ALS = "als"  # only when something happens; a check-in comes at a fixed moment
    TIJD = "tijd"  # in the night, or a time there is not


@dataclass(frozen=True, kw_only=True)
class Ritme:
    """What was said of it; None where nothing was. `dagen` are the days on which it may fall, 1 for Monday up to 7."""

    frequentie: Frequentie | None = None
    dagen: frozenset[int] | None = None
    tijd: time | None = None
    kan_niet: KanNiet | None = None


LONGEST = 500  # characters that are read; who says more tells a story
WORKDAYS, WEEKEND = frozenset({1, 2, 3, 4, 5}), frozenset({6, 7})
_PER = r"(?: ?(?:per|in de|in een|in|p/|p\.?|de|ien de|'s in de|keer de|/) ?)"
_TIMES = r"(?: ?(?:keer|kear|maal|moal|maol|x|×|keertjes?|berichtjes?|vragen) ?)"
_WEEK = r"(?:week|weke|weekje|wk|waek|wieke?)\b"
_MONTH = r"(?:maande?|maond|moand|maondj|mnd)\b"
_EACH = r"(?:elke?n?|iedere?n?|ieder|eder|elk|alle)"

IMPOSSIBLE: tuple[tuple[KanNiet, str], ...] = (
    (KanNiet.NOOIT, r"\b(?:nooit|nooit meer|helemaal niet|geen enkele keer|nul keer|0 ?x|0 keer|noait|nooits)\b"),
    (KanNiet.TE_ZELDEN, r"verjaardag|\bjarig\b|\bjaarlijks|\b(?:per|in het|keer het|elk|ieder|om het|half) ?(?:half ?)?jaar\b|\bhalfjaar|kwartaal|\bmet (?:kerst|pasen|oud en nieuw)\b"),
    (KanNiet.TE_VAAK, rf"\b(?:{_EACH}|om het|om de|per) ?(?:half)? ?(?:\d+ |twee |drie |vier |vijf |tien )?(?:uur|uren|kwartier|minuten|minuut|seconde[n]?)\b|\b(?:twee|drie|vier|vijf|zes|tien|[2-9]|\d\d){_TIMES}(?:op een|per|op de|in een|p/) ?dag\b|\bde hele dag door\b"),
    (KanNiet.DATUM, r"\b(?:elke|iedere) \d{1,2}(?:e|ste|de)\b|\bde (?:\d{1,2}(?:e|ste|de)|eerste|tweede|derde|laatste)(?: dag)? (?:van|in) (?:de|elke|iedere|een) maand|\bvolle maan\b|\bschrikkel"),
    (KanNiet.ALS, r"^(?:doe |graag )?(?:maar )?(?:als|wanneer|bij slecht weer)\b|\b(?:alleen|enkel|pas) (?:maar )?(?:als|wanneer|bij)\b"),
)  # fmt: skip
FREQUENCIES: tuple[tuple[Frequentie, str], ...] = (
    (Frequentie.OM_DE_WEEK, rf"\bom de (?:andere )?{_WEEK}|\b(?:twee|2) ?-?wekelijks|\bom de (?:twee|2) {_WEEK}|(?:elke|iedere|per|om de|eens in de|keer in de|ens in de|ins in de|iens in de|in de|x per|x in de|x p/?|1x) ?(?:(?:twee|2) ?(?:weken|wkn|weke)|(?:veertien|14) ?(?:dagen|dage|daag|daehen|dgn))|\b(?:twee|2|tweemaal|twie|twij){_TIMES}?{_PER}{_MONTH}"),
    (Frequentie.VIER_WEKEN, rf"\b(?:een|1|één|eens|iens|ins|ain)?{_TIMES}?{_PER}{_MONTH}\b|\b{_EACH} {_MONTH}|\bmaandelijks|(?:elke|iedere|per|om de|in de) (?:vier|4) (?:weken|wkn|weke)|\b(?:vier|4)-?wekelijks|\b1 ?x ?p\.?/?m\b"),
    (Frequentie.OM_DE_DAG, r"\bom de (?:andere )?dag|\b(?:elke|iedere|om de) (?:twee|2|andere) dagen|\bom de (?:twee|2) dagen"),
    (Frequentie.DRIE_PER_WEEK, rf"\b(?:drie|3|driemaal|drij){_TIMES}?{_PER}{_WEEK}"),
    (Frequentie.TWEE_PER_WEEK, rf"\b(?:twee|2|tweemaal|twie|twij|een paar|paar){_TIMES}{_PER}?{_WEEK}|\b2 ?x ?p/?w\b|\b(?:twee|2|tweemaal){_PER}{_WEEK}|\b(?:twee|2){_TIMES}$"),
    (Frequentie.DAGELIJKS, rf"\b{_EACH} (?:dag|daog|dage|dagen|ochtend|ochend|morgen|middag|avond|aovend|nacht)\b|\bdagelijks|\balle dagen|\bzeven dagen|\b(?:een|1|één|eens)?{_TIMES}?(?:per|op een|p/) ?dag\b"),
    (Frequentie.WEKELIJKS, rf"\b(?:een|1|één|eens|ens|ins|us|enkel)?{_TIMES}?{_PER}{_WEEK}\b|\b{_EACH} {_WEEK}|\bwekelijks|\b1 ?x ?p/?w\b|^(?:de )?{_WEEK}$"),
)  # fmt: skip
_ONCE = re.compile(rf"\b(?:een|1|één|eens|ens|ins){_TIMES}?{_PER}{_WEEK}|\b1 ?x")
_UNLESS_SAID = {KanNiet.NOOIT, KanNiet.ALS}
_IMPOSSIBLE = [(reason, re.compile(pattern)) for reason, pattern in IMPOSSIBLE]
_FREQUENCIES = [(frequentie, re.compile(pattern)) for frequentie, pattern in FREQUENCIES]

_DAY_NAMES: tuple[tuple[frozenset[int], str, str], ...] = (  # the days, how they are written in full, and in short
    *((frozenset({number}), full, short) for number, (full, short) in enumerate((
        (r"maa?n?dag|maandig|moandag|maondig|maondag", "ma"), (r"dinsdag|dinsdig", "di"), (r"woensdag|woensdig|goonsdig", "wo"),
        (r"donderdag|donderdig", "do"), (r"vrijdag|vrijdig|vriedag", "vr"), (r"zaterdag|zaterdig|zoaterdag", "za"),
        (r"zondag|zundag|zondig", "zo"),
    ), start=1)),
    (WORKDAYS, r"door ?-?de ?-?week|doordeweekse dag|doordeweekse|weekdag|werkdag|werkdaag|schooldag", "doordeweeks"),
    (WEEKEND, r"weekend|weekeinde|weekeind|wiekend", "weekends"),
)  # fmt: skip
_SUFFIX = r"(?:en|e|s|'s)?(?:avonds?|ochtends?|morgens?|middags?)?(?:en)?"
_DAYS = re.compile("|".join(rf"(?P<d{at}>\b(?:(?:{full}){_SUFFIX}|{short})\b)" for at, (_, full, short) in enumerate(_DAY_NAMES)))
_SHORT = re.compile(r"^(?:ma|di|wo|do|vr|za|zo)$")
_RANGE = re.compile(r"^ ?(?:t ?/ ?m|tm|tot en met|tot|-|–) ?$")
_NOT = re.compile(r"\b(?:niet|nie|neet|nait|nooit|behalve|geen|zonder|uitgezonderd|liever niet|maar niet|alleen niet|niet op|ipv|in plaats van|inplaats van)\b")
_BUT = re.compile(r"\b(?:maar|wel|liever|alleen|graag|doe|dan)\b(?! niet)|[.;!?]")
_ONLY_JOINS = re.compile(r"^(?:[ ,/&+]|\b(?:en|of|noch|of op|en op|op|de|het|in|ook)\b)*$")
# Times of day that are refused, or that are to be replaced: "niet 's ochtends", "in plaats van tien uur".
_NOT_THEN = re.compile(
    r"\b(?:niet|nie|neet|ipv|i\.p\.v\.|in plaats van|inplaats van) (?:in de |op de |'s ?|s |om |de )*(?:ochtends?|ochtend|morgens?|middags?|middag|avonds?|avond|nachts?|\d{1,2}(?:[:.]\d\d)?|half \w+|acht|negen|tien)(?: uur)?"
)
_CLOCK_TOO_LATE = re.compile(r"\b(?:om |rond |na )?(?:2[5-9]|[3-9]\d)(?: ?uur|[:.]\d\d)|\b\d{1,2}[:.][6-9]\d\b|nacht")


def read_rhythm(text: str) -> Ritme:
    """How often and when, as somebody says it. Never raises; a part that was not said is None."""
    said = " ".join(dotted(text[:LONGEST]).casefold().replace("’", "'").replace("‘", "'").split()).strip(" .!")
    dagen, named = _days(said)
    frequentie = next((one for one, pattern in _FREQUENCIES if pattern.search(said)), None)
    tijd = time_of_day(_NOT_THEN.sub(" ", said))
    reason = next((one for one, pattern in _IMPOSSIBLE if pattern.search(said)), None)
    if reason is None and tijd is None and _CLOCK_TOO_LATE.search(_NOT_THEN.sub(" ", said)):
        reason = KanNiet.TIJD
    if reason in _UNLESS_SAID and (frequentie is not None or dagen is not None):
        reason = None  # "nooit op zondag", "als het kan elke dag"
    return Ritme(frequentie=_settle(frequentie, dagen if named else None, once=bool(_ONCE.search(said))), dagen=dagen, tijd=tijd, kan_niet=reason)


def _settle(frequentie: Frequentie | None, named: frozenset[int] | None, *, once: bool) -> Frequentie | None:
    """Several named days are each of them: "op dinsdag en vrijdag" is a check-in on every day that is one of those."""
    if not named:
        return frequentie
    if len(named) == 1:
        return frequentie if frequentie not in {None, Frequentie.DAGELIJKS} else Frequentie.WEKELIJKS
    if frequentie is None or (frequentie is Frequentie.WEKELIJKS and not once):
        return Frequentie.DAGELIJKS
    if (frequentie, len(named)) in {(Frequentie.TWEE_PER_WEEK, 2), (Frequentie.DRIE_PER_WEEK, 3)}:
        return Frequentie.DAGELIJKS
    return frequentie


def _days(said: str) -> tuple[frozenset[int] | None, bool]:
    """The days on which it may fall, and whether these were named (rather than left after others were refused)."""
    wanted: set[int] = set()
    refused: set[int] = set()
    end, negated, start_of_range = 0, False, None
    for hit in _DAYS.finditer(said):
        between = said[end : hit.start()]
        days = _DAY_NAMES[next(at for at in range(len(_DAY_NAMES)) if hit[f"d{at}"])][0]
        if _SHORT.match(hit[0]) and not _a_short_day(said, hit):
            continue
        if start_of_range is not None and _RANGE.match(between) and len(days) == 1:
            first, last = start_of_range, min(days)
            days = frozenset((first + step - 1) % 7 + 1 for step in range((last - first) % 7 + 1))
        elif not (negated and _ONLY_JOINS.match(between)):
            negated = _is_refused(between)
        (refused if negated else wanted).update(days)
        start_of_range = min(days) if len(days) == 1 else None
        end = hit.end()
    if not wanted and not refused:
        return None, False
    left = frozenset((wanted or EVERY_DAY) - refused)
    return (left, bool(wanted)) if left else (None, False)


def _is_refused(between: str) -> bool:
    """Whether the words before a day refuse it; the last word that counts decides ("niet op zondag, wel op maandag")."""
    refusals, turns = [hit.end() for hit in _NOT.finditer(between)], [hit.end() for hit in _BUT.finditer(between)]
    return bool(refusals) and refusals[-1] > max(turns, default=0)


def _a_short_day(said: str, hit: re.Match[str]) -> bool:
    """ "ma" and "do" are days; "zo", "za" and "di" may be other words: only beside another day, a time, or alone."""
    if said[hit.end() : hit.end() + 1] == "'":
        return False  # "zo'n"
    around = said[max(0, hit.start() - 4) : hit.start()] + "|" + said[hit.end() : hit.end() + 5]
    return bool(re.search(r"(?:\b(?:ma|di|wo|do|vr|za|zo|op|en|t/m)[ ,/&-]*\||\|[ ,/&-]*(?:(?:ma|di|wo|do|vr|za|zo|en|t/m|om)\b|\d))", around)) or len(said) <= 3


def day_names(dagen: frozenset[int]) -> list[str]:
    """The days in words, Monday first."""
    return [WEEKDAYS[number - 1] for number in sorted(dagen)]
