"""When?  ("Al weken", "sinds vorige week" in a worry; "half 8 's avonds", "na het eten" for a check-in.)"""

import re
from datetime import time

NUMBER = r"(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|paar|heel wat|enkele|anderhalve?)"
UNIT = r"(?:minuten|uur|uren|dag|dagen|nacht|nachten|week|weken|maand|maanden|mnd|jaar|jaren|tijd|tijdje|poos|poosje|eeuwen|wkn|dgn)"
MONTH = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kerst|pasen|pinksteren|oud en nieuw|de zomer|de winter|het najaar|het voorjaar)"
DAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|eergisteren|vandaag|vannacht|vorige (?:week|maand|zomer|winter)|vorig jaar|afgelopen \w+)"
SINCE = re.compile(
    rf"\b(?:(?:al|nu al|zeker|ruim|ongeveer)\s+(?:ruim |zeker |bijna |meer dan |een )*(?:{NUMBER}\s+)?{UNIT}(?: lang)?"
    rf"|(?:sinds|vanaf|sedert)\s+(?:(?:een|ongeveer|zo'n)\s+)?(?:{NUMBER}\s+)?(?:{UNIT}|{MONTH}|{DAY}|kort|de \w+|zijn \w+|haar \w+|mijn \w+|dat \w+(?: \w+){{0,3}}|ze \w+(?: \w+)?|hij \w+(?: \w+)?)"
    rf"|(?:de (?:laatste|afgelopen))\s+(?:{NUMBER}\s+)?{UNIT})\b",
    re.IGNORECASE,
)
WORDS_OF_DAY = (
    (re.compile(r"\b(ochtend|'s ochtends|smorgens|'s morgens|ontbijt|voormiddag)"), time(10, 0)),
    (re.compile(r"\b(middag|'s middags|smiddags|lunch)"), time(14, 0)),
    (re.compile(r"\b(na het eten|avond|'s avonds|savonds|avondeten)"), time(19, 0)),
)
HOURS = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12}
HOUR = rf"(\d{{1,2}}|{'|'.join(HOURS)})"
CLOCK = re.compile(r"\b(?:om\s+)?(\d{1,2})[:.](\d{2})\b")
HALF = re.compile(rf"\bhalf\s+{HOUR}\b")
QUARTER = re.compile(rf"\bkwart\s+(over|voor)\s+{HOUR}\b")
WHOLE = re.compile(rf"\b(?:om\s+)?{HOUR}(?:\s*(?:uur|u)\b|$)")
EVENING = re.compile(r"avond|na het eten")
NIGHT = re.compile(r"nacht")
AFTERNOON = re.compile(r"middag")
DAY_STARTS, DAY_ENDS = time(7, 0), time(22, 0)  # a check-in never wakes anybody


def since(text: str) -> str | None:
    """The words that say since when ("al weken", "sinds vorige week"), as written; None where there are none."""
    found = SINCE.search(text)
    return found.group(0).strip() if found else None


def time_of_day(text: str) -> time | None:
    """The time of day in what somebody wrote, between 07:00 and 22:00 local; None where there is none ("om 25 uur", "'s nachts om 3")."""
    said = text.casefold().replace("’", "'")
    found = _clock(said)
    if found is None:
        found = next((moment for pattern, moment in WORDS_OF_DAY if pattern.search(said)), None)
    if found is None or not DAY_STARTS <= found <= DAY_ENDS:
        return None
    return found


def _clock(said: str) -> time | None:
    exact = CLOCK.search(said)
    if exact:
        return _time(int(exact.group(1)), int(exact.group(2)), said)
    half = HALF.search(said)
    if half:
        return _time(_hour(half.group(1)) - 1, 30, said)
    quarter = QUARTER.search(said)
    if quarter:
        hour = _hour(quarter.group(2))
        return _time(hour, 15, said) if quarter.group(1) == "over" else _time(hour - 1, 45, said)
    whole = WHOLE.search(said.strip(" .!"))
    return _time(_hour(whole.group(1)), 0, said) if whole else None


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else HOURS[word]


def _time(hour: int, minute: int, said: str) -> time | None:
    if NIGHT.search(said):
        return None
    if 0 <= hour < 12 and (EVENING.search(said) or (AFTERNOON.search(said) and hour < 7) or hour < DAY_STARTS.hour):
        hour += 12  # "half 8 's avonds"; a bare "3 uur" is the afternoon, since nobody is asked in the night
    return time(hour, minute) if hour <= 23 and minute <= 59 else None
