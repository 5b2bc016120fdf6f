"""Which words name a number, a length of time, a day, a month or a feast?  (With the spellings of dialect and haste.)"""

from collections.abc import Callable
from datetime import date, timedelta

from waakvlam.domain.period import DAYS_IN_MONTH, DAYS_IN_YEAR, easter

NUMBERS = {
    "een": 1.0, "één": 1.0, "'n": 1.0, "ein": 1.0, "ain": 1.0, "iene": 1.0, "twee": 2.0, "twie": 2.0, "twei": 2.0, "twij": 2.0, "drie": 3.0, "drij": 3.0, "dreej": 3.0,
    "vier": 4.0, "vijf": 5.0, "vief": 5.0, "zes": 6.0, "zeven": 7.0, "acht": 8.0, "negen": 9.0, "tien": 10.0, "elf": 11.0, "twaalf": 12.0,
    "dertien": 13.0, "veertien": 14.0, "vijftien": 15.0, "zestien": 16.0, "zeventien": 17.0, "achttien": 18.0, "negentien": 19.0,
    "twintig": 20.0, "dertig": 30.0, "veertig": 40.0, "vijftig": 50.0, "anderhalf": 1.5, "anderhalve": 1.5, "half": 0.5, "halve": 0.5, "halfjaar": 0.5,
    "paar": 3.0, "enkele": 3.0, "wat": 3.0, "dik": 1.0, "heel": 1.0, "hele": 1.0,
}  # fmt: skip
UNITS: tuple[tuple[float, str], ...] = (  # days in one, and how it is written
    (1 / 24, r"uur|uren|uurtje|uurtjes"),
    (1.0, r"dag|dagen|dage|daag|daegen|daogen|dgn|nacht|nachten|nachte|etmaal"),
    (7.0, r"week|weken|weke|wekke|wiek|wieken|waeke|waek|wkn|weekje|weekjes"),
    (DAYS_IN_MONTH, r"maand|maanden|maande|maond|maonden|maonde|moand|moanden|maondj|mnd|mnden|maandje|maandjes"),
    (DAYS_IN_YEAR, r"jaar|jaren|jare|jaor|jaoren|joar|joaren|jaortie|jaartje|jaartjes|jr"),
)
MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december")
SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_DIALECT = (
    ("maandig", "moandag", "maondag", "maondig"), ("dinsdig",), ("woensdig", "goonsdig"), ("donderdig",), ("vrijdig", "vriedag"),
    ("zaterdig", "zoaterdag"), ("zondig", "zundag"),
)  # fmt: skip
WEEKDAY_SPELLINGS = {name: day for day, (full, others) in enumerate(zip(WEEKDAYS, _DIALECT, strict=True)) for name in (full, *others)}  # 0 for Monday
SEASONS = {"lente": 3, "voorjaar": 3, "zomer": 6, "zomervakantie": 7, "herfst": 9, "najaar": 9, "winter": 12}  # its first month
FEASTS: dict[str, Callable[[int], date]] = {
    "kerst": lambda year: date(year, 12, 25),
    "kerstmis": lambda year: date(year, 12, 25),
    "kerstvakantie": lambda year: date(year, 12, 25),
    "oud en nieuw": lambda year: date(year, 12, 31),
    "oudjaar": lambda year: date(year, 12, 31),
    "nieuwjaar": lambda year: date(year, 1, 1),
    "sinterklaas": lambda year: date(year, 12, 5),
    "koningsdag": lambda year: date(year, 4, 27),
    "carnaval": lambda year: easter(year) - timedelta(days=49),
    "pasen": easter,
    "pinksteren": lambda year: easter(year) + timedelta(days=49),
    "hemelvaart": lambda year: easter(year) + timedelta(days=39),
    "sint maarten": lambda year: date(year, 11, 11),
}
UNTIL_TODAY = {"vandaag": 0, "vanochtend": 0, "vanmorgen": 0, "vanmiddag": 0, "vanavond": 0, "vannacht": 0, "gisteren": 1, "gisteravond": 1, "gisterochtend": 1, "gistermiddag": 1, "gister": 1, "gistern": 1, "eergisteren": 2, "eergister": 2}
