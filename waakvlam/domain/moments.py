"""At what time of day?  ("Half 8 's avonds", "na het eten", for a check-in.)"""

import re
from datetime import time

from waakvlam.domain.letters import dotted

WORDS_OF_DAY = (
    (re.compile(r"(ochtend|smorgens|'s morgens|dagmorgens?|elke morgen|iedere morgen|ontbijt|voormiddag)"), time(10, 0)),
    (re.compile(r"(middag|lunch)"), time(14, 0)),
    (re.compile(r"(na het eten|avond)"), time(19, 0)),
)
HOURS = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12}
HOUR = rf"(\d{{1,2}}|{'|'.join(HOURS)})"
CLOCK = re.compile(r"\b(?:om\s+)?(\d{1,2})[:.](\d{2})\b")
HALF = re.compile(rf"\bhalf\s*{HOUR}\b")
QUARTER = re.compile(rf"\bkwart\s+(over|voor)\s+{HOUR}\b")
WHOLE = re.compile(rf"\b{HOUR}\s*(?:uur|u)\b")
NEAR = re.compile(rf"\b(?:om|rond|tegen|omstreeks)\s+{HOUR}\b(?!\s*(?:de|dag|dagen|week|weken|maand|maanden|minuten|keer))|^{HOUR}$")
EVENING = re.compile(r"avond|na het eten")
NIGHT = re.compile(r"nacht")
AFTERNOON = re.compile(r"middag")
DAY_STARTS, DAY_ENDS = time(7, 0), time(22, 0)  # a check-in never wakes anybody


def time_of_day(text: str) -> time | None:
    """The time of day in what somebody wrote, between 07:00 and 22:00 local; None where there is none ("om 25 uur", "'s nachts om 3")."""
    said = dotted(text).casefold().replace("’", "'")
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
    whole = WHOLE.search(said) or NEAR.search(said.strip(" .!"))
    return _time(_hour(whole[whole.lastindex or 1]), 0, said) if whole else None


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else HOURS[word]


def _time(hour: int, minute: int, said: str) -> time | None:
    if NIGHT.search(said) or not (0 <= hour <= 23 and minute <= 59):
        return None
    if hour < 12 and (EVENING.search(said) or (AFTERNOON.search(said) and hour < 7) or hour < DAY_STARTS.hour):
        hour += 12  # "half 8 's avonds"; a bare "3 uur" is the afternoon, since nobody is asked in the night
    return time(hour, minute)
