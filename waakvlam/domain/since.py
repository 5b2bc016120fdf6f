"""Since when?  ("Al drie weken", "sinds vorige week", "vanaf kerst", "sinds me moeder dood is", in a worry or as the answer.)

A period comes back where the words name one, seen from a local Dutch date; the words alone where they name an event. In running text only
words count that say "since" ("al", "sinds", "de laatste"); an answer to the question may be bare ("drie weken", "gisteren", "maart").
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from waakvlam.domain.letters import dotted
from waakvlam.domain.period import DAYS_IN_MONTH, DAYS_IN_YEAR, Periode, around, back, on
from waakvlam.domain.time_words import FEASTS, MONTHS, NUMBERS, SEASONS, SHORT_MONTHS, UNITS, UNTIL_TODAY, WEEKDAY_SPELLINGS

PLENTY = {1 / 24: (0.0, 1.0), 1.0: (2.0, 7.0), 7.0: (14.0, 60.0), DAYS_IN_MONTH: (60.0, 365.0)}  # "al weken": between so many days ago
YEARS_AT_LEAST = 2  # "al jaren"
LONGEST_EVENT = 7  # words
OLDEST = 60  # years; more is somebody's age

_SINCE = r"(?:sinds|sins|sints|zinds|sedert|sunds|sunt|sinter|seent)"
_FROM = rf"(?:{_SINCE}|vanaf|vanof|van af)"
_NUMBER = rf"(?:\d{{1,3}}(?:[.,]5)?|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
_UNIT = "|".join(names for _, names in UNITS)
_ROUGHLY = r"(?:nu|wel|zo['’]?n|zeker|ruim|bijna|meer dan|minstens|ongeveer|misschien|toch|een stuk of|een dikke|een goede|een kleine|een|'n|n|zo|dik|goed|krap|heel|de hele|'t) "
_COUNTED = rf"(?:{_ROUGHLY}){{0,3}}(?P<n>{_NUMBER})(?: ?(?:à|a|-|of|tot) ?(?P<m>{_NUMBER}))? ?(?P<unit>{_UNIT})"
_UNIT_OF = rf"(?:een |'n |n )?(?P<unit>{_UNIT}) (?:of|oftewat|o) (?P<n>{_NUMBER})"
_MONTH = rf"(?P<month>{'|'.join((*MONTHS, *SHORT_MONTHS))})\.?(?: (?P<year>(?:19|20)\d\d))?"
_DATE = rf"(?:(?:de )?(?P<day>\d{{1,2}})(?:e|ste|de)? {_MONTH}|(?P<day2>\d{{1,2}})[-/](?P<month2>\d{{1,2}})(?:[-/](?P<year2>\d{{2,4}}))?)"
_LAST = r"(?:de |het )?(?:vorige?|verleden|afgelopen|veurige|leste|laatste)"
# Told of a bond, not of the worry: "ik ken haar al twintig jaar", "al 40 jaar getrouwd".
_BOND = re.compile(
    r"\b(?:ken|kent|kennen|woont?|wonen|werkt?|werken|werkzaam|getrouwd|gehuwd|bevriend|vrienden|samen|buren|lid|vrijwilliger|vrijwillig|maatje|huisarts|in dienst|schenk|begeleid|gescheiden|oud|nuchter|clean)\b"
)
_NEAR = 24  # characters around a number of years in which such a word counts

_SUBORDINATE = r"(?:is|was|zijn|ben|waren|heeft|had|heb|hebben|hebbe|hadden|werd|wordt|worden|ging|gaat|kwam|komt|woont|overleed|stierf|stopte|verloor|vertrok|kreeg|krijgt|drinkt|gokt|pokert|rijdt|rijd|zit|staat|ligt|bin|hef|is)"
_DONE = r"(?: (?:\w{0,6}ge\w{3,}|over\w{3,}|ver\w{3,}|be\w{3,}))?"  # "hebben afgebouwd"
_BREAK = r"(?:[,.;:!?\n]|\b(?:en|maar|want|dus|omdat|terwijl)\b)"
_WORD = rf"(?!{_BREAK})[^\s,.;:!?]+"
_OWNED = r"(?:de|het|'t|die|dat|deze|zijn|z'n|zn|haar|d'r|dr|mijn|m'n|mn|me|ons|onze|hun|een|'n)"
_SUBJECT = r"(?:hij|ie|ze|zij|ik|we|wij|het|'t|t|dat|er|die|iedereen|niemand|wie)"
_EVENT = re.compile(
    rf"\b(?:{_SINCE}|nadat|nodat) (?:"
    rf"{_SUBJECT}(?: {_WORD}){{0,{LONGEST_EVENT}}}? {_SUBORDINATE}{_DONE}(?= |$|[,.;:!?\n])"
    rf"|{_OWNED} {_WORD} van (?:{_OWNED} )?{_WORD}"
    rf"|{_OWNED} (?!{_SUBORDINATE} ){_WORD}(?! (?:is|was|gaat|heeft|doet|komt|zit|wil|kan|staat|loopt) )(?: (?!{_SUBORDINATE} ){_WORD}){{0,5}}? {_SUBORDINATE}{_DONE}(?= |$|[,.;:!?\n])"
    rf"|(?!{_OWNED} ){_WORD}(?: {_WORD}){{1,3}}? (?:is|was|bin)(?= |$|[,.;:!?\n])"
    rf"|{_OWNED} (?:(?:ene|nieuwe|tweede|laatste|eerste|vorige|laatste) )?{_WORD}"
    rf"|{_SUBJECT}(?: {_WORD}){{1,4}}"
    rf"|(?!nu\b|dan\b|wanneer\b|die\b){_WORD})",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Sinds:
    """Since when, as written, and as a period where the words name one; None for an event ("sinds zijn scheiding")."""

    woorden: str
    periode: Periode | None


Maker = Callable[["re.Match[str]", date], Periode | None]


def since(text: str, *, today: date, asked: bool = False) -> Sinds | None:
    """Since when something is so. `today` is the local date on which it is said; `asked` where it answers the question.

    Words that name a time go before an event; of several the first counts.
    """
    said = dotted(text).replace("’", "'").replace("‘", "'")
    for rows in (_TELLS, _BARE if asked else ()):
        found: list[tuple[int, int, Periode]] = []
        for pattern, maker in rows:
            for hit in pattern.finditer(said):
                periode = None if _of_a_bond(said, hit) else maker(hit, today)
                if periode is not None:
                    found.append((hit.start(), -hit.end(), periode))
                    break
        if found:
            start, end, periode = min(found, key=lambda row: row[:2])
            return Sinds(woorden=text[start:-end].strip(" ."), periode=periode)
    event = _EVENT.search(said)
    return Sinds(woorden=text[event.start() : event.end()].strip(" ."), periode=None) if event else None


def _of_a_bond(said: str, hit: re.Match[str]) -> bool:
    if not re.search(r"\bja+re?n?\b|\bjr\b|\bja?or|joar", hit[0], re.IGNORECASE):
        return False
    near = f"{said[max(0, hit.start() - _NEAR) : hit.start()]} {said[hit.end() : hit.end() + _NEAR]}".casefold()
    return _BOND.search(near) is not None


def _number(word: str) -> float:
    word = word.casefold()
    return NUMBERS[word] if word in NUMBERS else float(word.replace(",", "."))


def _days(unit: str) -> float:
    return next(days for days, names in UNITS if re.fullmatch(names, unit, re.IGNORECASE))


def _counted(hit: re.Match[str], today: date) -> Periode | None:
    """ "Al drie weken": around three weeks ago, to within half a unit."""
    groups = hit.groupdict()
    unit = _days(hit["unit"])
    few = _number(hit["n"])
    many = _number(groups["m"]) if groups.get("m") else few
    if unit == DAYS_IN_YEAR and few > OLDEST:
        return None
    slack = {1 / 24: 0.0, 1.0: 0.0, 7.0: 3.0}.get(unit, unit / 2)
    if hit["n"].casefold() in {"paar", "enkele", "wat"}:
        few, many, slack = 2.0, 4.0, 0.0
    nearest, farthest = min(few, many) * unit - slack, max(few, many) * unit + slack
    return Periode(van=back(today, farthest), tot=min(back(today, nearest), today))


def _plenty(hit: re.Match[str], today: date) -> Periode:
    """ "Al weken", "al jaren": more than one, and nobody knows how many."""
    unit = _days(hit["unit"])
    if unit == DAYS_IN_YEAR:
        return Periode(van=None, tot=back(today, YEARS_AT_LEAST * DAYS_IN_YEAR))
    least, most = PLENTY[unit]
    return Periode(van=back(today, most), tot=back(today, least))


def _window(least: float, most: float) -> Maker:
    return lambda _hit, today: Periode(van=back(today, most), tot=back(today, least))


def _recent_unit(hit: re.Match[str], today: date) -> Periode:
    """ "De afgelopen weken", "de laatste maanden": within one unit more than that."""
    unit = _days(hit["unit"])
    return Periode(van=back(today, PLENTY.get(unit, (0.0, 5 * DAYS_IN_YEAR))[1]), tot=back(today, min(unit, 7.0)))


def _near_day(hit: re.Match[str], today: date) -> Periode:
    return on(back(today, UNTIL_TODAY[hit["near"].casefold()]))


def _weekday(hit: re.Match[str], today: date) -> Periode:
    """The last such day before today; with "vorige week" the one of the week before this."""
    wanted = WEEKDAY_SPELLINGS[hit["weekday"].casefold()]
    if "week" in hit[0].casefold():
        return on(back(today, today.weekday() + 7 - wanted))
    return on(back(today, (today.weekday() - wanted) % 7 or 7))


def _last_unit(hit: re.Match[str], today: date) -> Periode:
    """ "Vorige week", "vorige maand", "vorig jaar"."""
    unit = _days(hit["unit"])
    if unit == 7.0:
        monday = back(today, today.weekday() + 7)
        return Periode(van=monday, tot=monday + timedelta(days=6))
    if unit == DAYS_IN_MONTH:
        last = today.replace(day=1) - timedelta(days=1)
        return Periode(van=last.replace(day=1), tot=last)
    if unit == DAYS_IN_YEAR:
        return Periode(van=date(today.year - 1, 1, 1), tot=date(today.year - 1, 12, 31))
    return on(back(today, 1))


def _date(hit: re.Match[str], today: date) -> Periode | None:
    """ "1 april", "1-4-2026"; without a year the last one that was."""
    groups = hit.groupdict()
    day = int(groups.get("day") or groups.get("day2") or 0)
    month = _month(groups["month"]) if groups.get("month") else int(groups.get("month2") or 0)
    written = groups.get("year") or groups.get("year2")
    year = int(written) + (2000 if written and len(written) == 2 else 0) if written else None
    for guess in (year,) if year else (today.year, today.year - 1):
        try:
            found = date(guess, month, day)
        except ValueError:
            continue
        if found <= today:
            return on(found)
    return None


def _month(name: str) -> int:
    return SHORT_MONTHS.index(name.casefold()[:3] if name.casefold() != "maart" else "mrt") + 1


def _whole_month(hit: re.Match[str], today: date) -> Periode | None:
    """ "Maart", "begin maart 2024"; without a year the last one that began."""
    month = _month(hit["month"])
    year = int(hit["year"]) if hit["year"] else today.year - (month > today.month)
    first = date(year, month, 1)
    if first > today:
        return None
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    part = hit.groupdict().get("part")
    van, tot = {"begin": (0, 9), "half": (10, 19), "midden": (10, 19), "eind": (20, 30)}.get((part or "").casefold()[:6].strip(), (0, 30))
    return Periode(van=min(first + timedelta(days=van), today), tot=min(first + timedelta(days=tot), last, today))


def _day_of_month(hit: re.Match[str], today: date) -> Periode | None:
    """ "Sinds de 2e": of this month, or of the one before."""
    for first in (today.replace(day=1), (today.replace(day=1) - timedelta(days=1)).replace(day=1)):
        try:
            found = first.replace(day=int(hit["dayonly"]))
        except ValueError:
            continue
        if found <= today:
            return on(found)
    return None


def _year(hit: re.Match[str], today: date) -> Periode | None:
    year = int(hit["yearonly"])
    return Periode(van=date(year, 1, 1), tot=min(date(year, 12, 31), today)) if year <= today.year else None


def _season(hit: re.Match[str], today: date) -> Periode:
    """The last one that began; with "vorige" the one before this year's."""
    month = SEASONS[hit["season"].casefold()]
    year = today.year if date(today.year, month, 1) <= today else today.year - 1
    if re.search(r"vorig|verleden", hit[0], re.IGNORECASE) and year == today.year:
        year -= 1
    first = date(year, month, 1)
    return Periode(van=first, tot=min(first + timedelta(days=90), today))


def _feast(hit: re.Match[str], today: date) -> Periode:
    day_in = FEASTS[hit["feast"].casefold()]
    day = next(day for year in (today.year, today.year - 1, today.year - 2) if (day := day_in(year)) <= today)
    return around(day, 1, today=today)


def _always(_hit: re.Match[str], today: date) -> Periode:
    return Periode(van=None, tot=back(today, DAYS_IN_YEAR))


def _row(pattern: str, maker: Maker) -> tuple[re.Pattern[str], Maker]:
    return re.compile(rf"\b(?:{pattern})(?!\w)", re.IGNORECASE), maker


_NEARDAY = rf"(?P<near>{'|'.join(sorted(UNTIL_TODAY, key=len, reverse=True))})"
_WEEKDAY = rf"(?:(?:{_LAST}|vorige week) )?(?P<weekday>{'|'.join(WEEKDAY_SPELLINGS)})(?:avond|ochtend|middag|nacht)?"
_LASTUNIT = rf"{_LAST} (?P<unit>week|weke|maand|maond|jaar|jaor|joar|nacht)"
_PARTMONTH = rf"(?P<part>begin |half |midden |eind )?{_MONTH}"
_SEASON = rf"(?:{_LAST} |de |het |deze |dit )?(?P<season>{'|'.join(sorted(SEASONS, key=len, reverse=True))})"
_FEAST = rf"(?:de |net (?:na|voor) |na |voor )?(?P<feast>{'|'.join(sorted(FEASTS, key=len, reverse=True))})"
_MOMENTS: tuple[tuple[str, Maker], ...] = (
    (_NEARDAY, _near_day), (_DATE, _date), (_PARTMONTH, _whole_month), (_WEEKDAY, _weekday), (_LASTUNIT, _last_unit), (_SEASON, _season),
    (_FEAST, _feast), (r"(?:het jaar )?(?P<yearonly>(?:19|20)\d\d)", _year), (r"de (?P<dayonly>\d{1,2})(?:e|ste|de)", _day_of_month),
)  # fmt: skip
_KORT = r"kort|kortgeleden|korte tijd|een tijdje kort|net"
# In running text: what says "since".
_TELLS: tuple[tuple[re.Pattern[str], Maker], ...] = (
    *(_row(rf"{_FROM} (?:ongeveer |zo rond |rond )?{pattern}", maker) for pattern, maker in _MOMENTS),
    _row(rf"al {_NEARDAY}", _near_day),
    _row(rf"(?:nu |ook )?(?:al|aal|oal|allang|{_SINCE}) {_COUNTED}(?: lang)?", _counted),
    _row(rf"(?:nu )?(?:al|aal|oal|{_SINCE}) (?:{_ROUGHLY}){{0,2}}{_UNIT_OF}", _counted),
    _row(rf"{_COUNTED} (?:lang|aan een stuk|achter elkaar)", _counted),
    _row(rf"{_COUNTED}(?= (?:al )?nie?t?s? (?:meer )?(?:gezien|gehoord|buiten|gegeten|gedoucht|gewassen))", _counted),
    _row(rf"(?:in )?(?:de |deze )?(?:laatste|afgelopen|leste) (?P<n>{_NUMBER}) (?P<unit>{_UNIT})", _counted),
    _row(rf"(?:nu )?(?:al|{_SINCE}) (?:{_ROUGHLY}){{0,2}}(?P<unit>uren|dagen|dage|daag|nachten|weken|weke|maanden|maande|maonden|moanden|jaren|jare|jaoren|joaren|jaor)(?: lang)?", _plenty),
    _row(r"(?:de |deze )?(?:laatste|afgelopen|leste) (?P<unit>dagen|weken|maanden|jaren)", _recent_unit),
    _row(r"(?:de |den )?(?:laatste|leste|lèste|lesten) ti[jie]+d|tegenwoordig", _window(7, 120)),
    _row(rf"{_SINCE} (?:{_KORT})|nog maar net|nog niet (?:zo )?lang|pas (?:net|sinds kort)|kortgeleden|onlangs", _window(0, 21)),
    _row(rf"(?:al|{_SINCE}) (?:een )?(?:hele |heel |zo'n )?(?:tijd(?:je)?|ti[ie]+d(?:je)?|poos(?:je)?|pozen|hortje|hele tijd)", _window(14, 365)),
    _row(r"al (?:heel |zo |erg )?(?:lang|eeuwen)|sinds jaar en dag|(?:al )?(?:zijn|haar|mijn) (?:hele|heule) leven|altijd al|van jongs af aan", _always),
)  # fmt: skip
# In the answer to "since when?": the moment or the length alone.
_BARE: tuple[tuple[re.Pattern[str], Maker], ...] = (
    _row(rf"{_COUNTED}(?: geleden| terug)?", _counted),
    _row(rf"{_UNIT_OF}(?: geleden| terug)?", _counted),
    *(_row(pattern, maker) for pattern, maker in _MOMENTS),
    _row(r"(?P<unit>dagen|weken|maanden|jaren)", _plenty),
    _row(r"net|pas|kort|nu net|zojuist|niet (?:zo )?lang", _window(0, 21)),
    _row(r"(?:een )?(?:tijd(?:je)?|poos(?:je)?)", _window(14, 365)),
)
