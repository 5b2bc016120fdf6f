"""Are there children or animals in the house?  (Said, denied, or not said.)"""

import re
from dataclasses import dataclass

_CHILD = r"(?:kinderen|kindren|buurkinderen|drieling|kinders|kiender|keinder|kids|kindjes|kindje|kinnekes|kleintjes|kleine|kind|baby|baby'tje|babytje|peuters?|kleuters?|zoontjes?|dochtertjes?|tweeling|kroost|koters|pubers?|tieners?|dochters|zonen|kindertjes|jongetje|meisje)"
_PET = r"(?:hond(?:en|je|jes)?|hondsje|kat(?:ten|je|jes)?|poes(?:en|je|jes)?|kitten(?:s|tje|tjes)?|pup(?:py|pies|s)?|konijn(?:en|tje|tjes)?|papegaai(?:en)?|parkiet(?:en)?|kanarie(?:s)?|vogels|cavia'?s?|hamsters?|kippen|geiten|schapen|pony'?s?|paarden?|paard|ezel(?:s)?|duiven|vissen|slangen?|schildpad(?:den)?|fret(?:ten)?|huisdier(?:en)?|dieren|beesten|beestjes|diertjes|beestje|herder|labrador|terri[eë]r|pitbull)"
_THEIRS = r"(?:haar|zijn|z'n|zn|d'r|dr|hun|heur|zien|die|deze)"
_SOME = r"(?:een|twee|drie|vier|vijf|zes|zeven|acht|tien|veel|meerdere|allemaal|nog|ook|jonge|kleine|minderjarige|thuiswonende|\d{1,2}|'n|n)"
_GAP = r"(?: [^\s.!?;]+){0,4}?"

_CHILDREN_NO = (
    rf"\b(?:geen|gain|gin|zonder|gien)(?: \w+)? {_CHILD}",
    r"\bkinderloo?s?\b",
    rf"\b{_CHILD}{_GAP} (?:het huis uit|uit huis|de deur uit|volwassen|op zichzelf|op kamers|niet (?:meer )?thuis|uitwonend|overleden|getrouwd)",
    rf"\b{_CHILD}{_GAP} (?:woont|wonen|zit|zitten|logeren|logeert|zijn) (?:nu |gelukkig |al |nu al |nog )?(?:bij|in|op) (?!bed\b|huis\b|het huis|hun kamer|school)(?:hun|haar|zijn|de|een|mijn|ver|het)? ?\w+",
    r"\b(?:volwassen|uitwonende|grote|overleden) (?:kinderen|zoons?|dochters?|kind)\b",
)
_CHILDREN_YES = (
    rf"\b(?:{_THEIRS}|met|heeft|hebben|en) (?:{_SOME} ){{0,2}}(?:\w+e )?{_CHILD}\b",
    rf"\b(?:er (?:is|zijn|wonen|woont|lopen|loopt|zitten|zit|slapen)|daar (?:is|zijn|wonen|woont|lopen|zitten))(?: [^\s.!?;]+){{0,3}}? {_CHILD}\b",
    rf"\b{_CHILD}(?: [^\s.!?;]+){{0,3}} (?:in huis|thuis|in de woning|daar binnen|in dat huis|erbij|in die troep|alleen buiten|alleen thuis)\b",
    rf"\b(?:twee|drie|vier|vijf|\d|kleine|jonge|minderjarige|thuiswonende|haar|zijn|hun) {_CHILD}\b",
    rf"\b{_CHILD} (?:huilt|huilen|krijst|slaapt|slapen|eten|eet|zien|ziet|schrikken|van \d)",
    r"\b(?:de|die) (?:kinderen|kindjes|kids|baby)\b(?! van (?:mij|ons|de buurt|de straat|school|de school|mijn))",
    r"\b(?:zwanger|in verwachting)\b(?! van een)",
    r"\b(?:kids|kinderen|kindje|kind|baby) van (?:hiernaast|de buren|hierboven|boven|beneden|mijn buur\w+|haar|hem)\b|\bbuur(?:kinderen|jongetje|meisje|kindje)\b",
)
_PETS_NO = (
    rf"\b(?:geen|gain|gin|zonder|gien)(?: \w+)? {_PET}",
    rf"\b{_PET}{_GAP} (?:dood|overleden|ingeslapen|weggehaald|opgehaald|weg|in het asiel|naar het asiel|herplaatst|weggedaan)\b",
)
_PETS_YES = (
    rf"\b(?:{_THEIRS}|met|heeft|hebben|houdt) (?:{_SOME} ){{0,2}}(?:\w+e )?{_PET}\b",
    rf"\b(?:er (?:is|zijn|lopen|loopt|zitten|zit|liggen|ligt)|daar (?:is|zijn|lopen|zitten))(?: [^\s.!?;]+){{0,3}}? {_PET}\b",
    rf"\b(?:de|het|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|\d{{1,2}}|al die|zoveel|veel) (?:\w+e )?{_PET}\b",
    rf"^{_PET} |, {_PET} ",
)
# Said of the writer, of somebody else's, or of no animal at all.
_MINE = re.compile(
    rf"\b(?:mijn|m'n|mn|me|onze|ons|mien|jullie|je|uw) (?:\w+e )?(?:{_CHILD}|{_PET})\b"
    rf"|\b(?:{_CHILD}|{_PET}) van (?:mij|ons|de buurt|de straat|school|een ander)\b"
    rf"|\b{_PET} van (?:mijn|de buren|hiernaast)\b"
    r"|\bals kind\b|\bkind(?:er)?(?:boerderij|opvang|achtig|telefoon|dagverblijf)\w*|\bhondenweer|\bkat in de\b|\bde (?:hond|kat) uit|\bhond uit(?:laat|laten)|\bzo ziek als een hond|\bkatten ?kwaad|\been beest\b|\bbeest van een|\bde kat uit de boom|\b(?:zijn|haar) zin\b|\bkind van de rekening|\bkind noch kraai",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Huishouden:
    """Whether children and animals are in the house; None where nothing was said of it."""

    kinderen: bool | None
    dieren: bool | None


def household(text: str) -> Huishouden:
    """Who else lives in the house of the person concerned. A denial goes before what stands beside it."""
    said = _MINE.sub(" ", text.replace("’", "'").replace("‘", "'"))
    return Huishouden(kinderen=_there(said, yes=_KIDS_IN, no=_KIDS_OUT), dieren=_there(said, yes=_PETS_IN, no=_PETS_OUT))


def _there(said: str, *, yes: list[re.Pattern[str]], no: list[re.Pattern[str]]) -> bool | None:
    denied = False
    for pattern in no:
        said, times = pattern.subn(" , ", said)
        denied = denied or times > 0
    if any(pattern.search(said) for pattern in yes):
        return True
    return False if denied else None


_KIDS_IN, _KIDS_OUT, _PETS_IN, _PETS_OUT = (
    [re.compile(pattern, re.IGNORECASE) for pattern in patterns] for patterns in (_CHILDREN_YES, _CHILDREN_NO, _PETS_YES, _PETS_NO)
)
