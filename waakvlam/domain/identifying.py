"""Which words give somebody else away?  (A name, an exact address, a telephone number or an e-mail address that was not asked for.)

It errs on the side of silence: a street without a number, a town, a first name that is also a plain word, a public number and the writer's
own name are left alone.
"""

import re
from enum import StrEnum

from waakvlam.domain.first_names import FIRST_NAMES
from waakvlam.domain.phone import digits, is_dutch_number


class Herleidbaar(StrEnum):
    """What gives somebody away."""

    NAAM = "naam"
    ADRES = "adres"
    TELEFOON = "telefoon"
    MAIL = "mail"


_STREET_END = (
    r"(?:straat|straatje|str|laan|weg|plein|gracht|kade|singel|dijk|hof|hofje|steeg|pad|park|dreef|plantsoen|markt|baan|erf|hoeve|wal|"
    r"burgwal|brink|ring|oord|kamp|veld|akker|horst|beek|zoom|wei|weide|lei|flat|boulevard|passage|haven|es|hoek)"
)
# Words with such an end that are no street; with "onderweg 3 keer" they would look like an address.
_NO_STREET = frozenset(
    """
    onderweg halverwege terugweg heenweg uitweg snelweg ziekenhuis ooit kwijtraakweg vanweg omweg altijd wereldmarkt supermarkt rommelmarkt
    kerstmarkt zwembad fietspad voetpad rijbaan landingsbaan renbaan werkbaan speelveld voetbalveld middenveld wachtkamp azkamp kamp park weg
    pad es hoek ring wal hof flat haven veld baan markt plein straat laan schoolplein parkeerplein vliegveld zandpad galerijflat torenflat
    kade singel dijk gracht steeg dreef plantsoen erf hoeve brink oord akker horst beek zoom wei weide lei boulevard passage hofje str burgwal
    werkplek proces kliniek adres bos les mes fles stress fitness plaats
    """.split()  # noqa: SIM905  (a list of words is easier to read and to keep in this form)
)
_NUMBER = r"\d{1,4}(?:[- ]?[a-zA-Z](?![a-zA-Z])|-\d{1,3}|[- ]?(?:hs|bis|rood|zwart|huis))?"
_NOT_COUNTED = (
    r"(?! ?(?:dag|week|wek|maand|jaar|jr|uur|min|keer|x\b|meter|m\b|km|kilo|euro|procent|%|graden|mensen|man\b|honden|katten|kinderen|huizen|flats|"
    r"auto|:|\.\d|/\d|weke|wkn|mnd|nachten|daag|hoog|politie|agenten|stuks|of \d|à|tot))"
)
_FRONT = r"(?P<front>(?:grote|kleine|oude|nieuwe|lange|korte|hoge|lage|eerste|tweede|noorder|zuider|prins|koningin|burgemeester|van der|van de) )?"
# It begins where a word does, not within "a-b-c", and a name has an end: else a long text of hyphens takes seconds.
_LETTER, _MARK = "[A-ZÀ-Ýa-zà-ÿ]", "['’.-]"
_BEGINS = rf"(?<!\w)(?<!{_LETTER}{_MARK})(?<!{_LETTER}{_MARK}{{2}})(?<!{_LETTER}{_MARK}{{3}})(?=\w)"
_ADDRESS = re.compile(rf"{_BEGINS}{_FRONT}(?P<street>(?:[A-ZÀ-Ýa-zà-ÿ'’.-]{{2,30}}?)?{_STREET_END})[ ,]{{1,2}}(?:nr\.? |nummer |no\.? )?{_NUMBER}\b{_NOT_COUNTED}", re.IGNORECASE)
_POSTCODE = re.compile(rf"\b[1-9]\d{{3}} ?(?!SA|SD|SS|om|op|in|en|of|is|te|de|al|ik|we|ze|uu|km|er|je|nu|zo|na|to)[A-Z]{{2}}\b(?:[ ,]{{1,2}}(?:nr\.? |nummer |huisnummer )?{_NUMBER}\b)", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\d-])(?:\+31|0031|0)[\d\s().-]{8,14}\d")
_PUBLIC = ("0800", "0900", "0906", "0909", "088", "116", "14")  # of an organisation
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")

_TITLE = r"(?:mevrouw|mevr\.?|mvr\.?|mw\.?|meneer|menheer|mijnheer|dhr\.?|de heer|juffrouw|frau|herr|monsieur|madame|mr\.?|mrs\.?|pan|pani)"
_PARTICLE = r"(?:van den|van der|van de|van 't|in 't|van|de|den|der|ter|ten|te|el|al|bin|ben|op de|op den|ter|von|le|la|di|da|dos)"
_CAPITAL = r"[A-ZÀ-ÝĆŁŚŻŞÇĞİ][\w’'-]{1,}"
_TITLED = re.compile(rf"\b(?i:{_TITLE}) (?:(?i:{_PARTICLE}) )?(?P<name>{_CAPITAL})")
_FULL = re.compile(rf"(?<![\w'’-])(?P<first>{_CAPITAL}) (?:(?P<middle>{_PARTICLE}) )?(?P<last>{_CAPITAL})")
_FIRST = re.compile(rf"(?<![\w'’-])(?P<first>{_CAPITAL})(?![\w’'-])")
_CALLED = re.compile(rf"\b(?:heet|heette|genaamd|(?:zijn|haar|d'r|z'n) (?:voor|achter)?naam is|noem(?:en|t)? (?:hem|haar)|bijgenaamd) (?:(?:{_PARTICLE}) )?(?P<name>[^\W\d_]{{2,}})", re.IGNORECASE)
_OWN = re.compile(r"(?:\bik ben|\bik heet|\bmijn naam is|\bmet vriendelijke groeten?,?|\bgroet(?:jes|en)?,?|\bgr\.?|\bmet|\bhier|\bmvg,?|\bvan|liefs,?)\s+(?:(?:mevrouw|meneer|mw\.?|dhr\.?) )?$", re.IGNORECASE)
NEAR = 40  # characters in front of a name in which "ik ben" or "groetjes" says that it is the writer's
_NOT_A_SURNAME = re.compile(rf"(?:{_STREET_END}|huis|kerk|school|plein|meer|dam|drecht|burg|zorg|stichting|bank|hal|college|centrum|wijk|brug|flat|hof|tunnel)$", re.IGNORECASE)
_NOT_CALLED = frozenset({"dat", "niet", "zo", "het", "een", "nu", "geen", "ook", "de", "wel", "anders", "eigenlijk", "welkom", "ze", "hij", "die", "gek", "dus", "toch", "is", "en", "iets"})
# Capitals behind "mevrouw" or beside a first name that name nobody in particular; shops and the famous.
_KNOWN = frozenset({"albert heijn", "jan linders", "max verstappen", "joe biden", "jumbo", "willem alexander", "sint maarten", "sinterklaas", "sint", "god", "jezus", "allah", "maria"})
_PLAIN = frozenset({"Ik", "Hij", "Zij", "Ze", "Maar", "En", "Die", "Dat", "De", "Het", "Een", "Van", "Wij", "We", "Is", "Heeft", "Kan", "In", "Op", "Zegt", "X", "Y", "Z", "Mag", "Wil"})


def addresses(text: str) -> list[str]:
    """The exact addresses in a text, as written: a street with a number, or a postcode with one."""
    found = [hit[0] for hit in _ADDRESS.finditer(text) if _is_address(hit)]
    return found or [hit[0] for hit in _POSTCODE.finditer(text)]


def identifying(text: str) -> frozenset[Herleidbaar]:
    """What in a text gives somebody other than the writer away."""
    found = set()
    if addresses(text):
        found.add(Herleidbaar.ADRES)
    if any(_is_private(hit[0]) for hit in _PHONE.finditer(text)):
        found.add(Herleidbaar.TELEFOON)
    if _MAIL.search(text):
        found.add(Herleidbaar.MAIL)
    if _names(text):
        found.add(Herleidbaar.NAAM)
    return frozenset(found)


def _is_address(hit: re.Match[str]) -> bool:
    street = hit["street"].casefold()
    capital = hit["street"][0].isupper()
    return (street not in _NO_STREET or bool(hit["front"])) and (capital or street.endswith(("straat", "laan", "weg", "plein", "gracht", "kade", "singel", "dijk", "dreef", "hof")))


def _is_private(number: str) -> bool:
    dialled = digits(number)
    return is_dutch_number(dialled) and not dialled.startswith(_PUBLIC)


def _names(text: str) -> bool:
    """Whether somebody other than the writer is named."""
    if text.isupper():
        return False  # in capitals throughout, a capital says nothing
    return (
        any(hit["name"] not in _PLAIN and not _OWN.search(_in_front(text, hit)) for hit in _TITLED.finditer(text))
        or any(_is_full_name(text, hit) for hit in _FULL.finditer(text))
        or any(_is_called(text, hit) for hit in _CALLED.finditer(text))
        or any(hit["first"].casefold() in FIRST_NAMES - _KNOWN and not _of_a_place(text, hit) for hit in _FIRST.finditer(text))
    )


def _in_front(text: str, hit: re.Match[str]) -> str:
    return text[max(0, hit.start() - NEAR) : hit.start()]


def _is_full_name(text: str, hit: re.Match[str]) -> bool:
    known = f"{hit['first']} {hit['last']}".casefold() in _KNOWN
    return hit["first"].casefold() in FIRST_NAMES and not known and hit["last"] not in _PLAIN and not _of_a_place(text, hit)


def _is_called(text: str, hit: re.Match[str]) -> bool:
    name = hit["name"]
    named = name.casefold() in FIRST_NAMES or (name[0].isupper() and name not in _PLAIN)
    return named and name.casefold() not in _NOT_CALLED and not re.search(r"\bik\s+$", _in_front(text, hit), re.IGNORECASE)


def _of_a_place(text: str, hit: re.Match[str]) -> bool:
    """A street, church or school that bears a name, or the writer's own name."""
    after = text[hit.end() : hit.end() + 40]
    rest = re.match(rf"[-\s]*((?:{_PARTICLE} )?{_CAPITAL}|\w+)?", after)
    word = (rest[1] or "") if rest else ""
    own = _in_front(text, hit)
    return bool(
        _NOT_A_SURNAME.search(hit[0]) or _NOT_A_SURNAME.search(word) or _OWN.search(own) or re.search(r"\b(?:Sint|St\.?|Huize|Stichting)[ -]$", own)
    )
