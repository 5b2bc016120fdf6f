"""How old is the person concerned, roughly?  ("Van 83", "puber", "mijn oma", "kleuter".)"""

import re
from enum import StrEnum

from waakvlam.domain.letters import dotted


class Leeftijd(StrEnum):
    """An age group, as teams divide their work."""

    KIND = "kind"  # up to 11
    JONGERE = "jongere"  # 12 up to 22
    VOLWASSENE = "volwassene"
    OUDERE = "oudere"  # from 65


OLDEST = 115
NEAR = 40  # characters in front of an age in which "ik ben" says that it is the writer's
UP_TO = ((11, Leeftijd.KIND), (22, Leeftijd.JONGERE), (64, Leeftijd.VOLWASSENE), (OLDEST, Leeftijd.OUDERE))
TENS = {"twintig": 25, "dertig": 35, "veertig": 45, "vijftig": 55, "zestig": 65, "zeventig": 75, "tachtig": 85, "negentig": 95}
SPELLED = {
    "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "veertien": 14, "vijftien": 15, "dertien": 13, "twaalf": 12, "elf": 11,
    "tien": 10, "negen": 9, "acht": 8, "zeven": 7, "zes": 6, "vijf": 5, "vier": 4, "drie": 3,
}  # fmt: skip

_NOT_AN_AGE = r"(?! ?(?:dag|dage|daag|wek|wk|maand|mnd|uur|uren|keer|x\b|euro|km|kilo|meter|flat|hoog|procent|%|[:.,]\d|graden|nachten|minuten|stuks|km|m2|honden|katten|kinderen|poezen|blikken|flessen|pillen|liter))"
_NUMBER = rf"(?P<n>\d{{1,3}}|{'|'.join(TENS)}|{'|'.join(SPELLED)}){_NOT_AN_AGE}"
_PERSON = r"(?:\w*(?:vrouw|man|moeder|vader|oma|opa|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|vriend|vriendin|dame|heer|meneer|mevrouw|meid|meisje|jongen|jongetje|knul|kerel|cli[eë]nte?|pati[eë]nte?|bewoner|huurder|leerlinge?|student|neef|neefje|nicht|nichtje|oom|tante|collega|gast|vent|kind|iemand|persoon|buuf|kennis))"
# Whose age: of a person just named, of "hij" or "zij"; an age of the writer ("ik ben 79") is not asked here.
_AGES = (
    re.compile(rf"\b{_PERSON}(?<!moeder)(?<!vader)(?: van |, (?:van )?| is | was | wordt )(?:bijna |ongeveer |rond de |inmiddels |denk ik |een jaar of )?{_NUMBER}\b(?! jaar (?!oud|en|$|[.,)]))", re.IGNORECASE),
    re.compile(r"\b(?:mijn|onze|ons|m'n|mn|me|een|de) (?:\w+e )?(?:moeder|vader)(?: van |, (?:van )?| is )(?:bijna |al |ongeveer )?(?P<n>[5-9]\d)\b", re.IGNORECASE),
    re.compile(rf"\b{_PERSON} ?\({_NUMBER}", re.IGNORECASE),
    re.compile(rf"\b(?:hij|zij|ze|die|deze persoon|hie|zie) (?:is|was|wordt|is nu|is al|is bijna|wordt bijna|moet)\s?(?:bijna |al |ongeveer |rond de |pas |nog maar |denk ik |dik )?{_NUMBER}(?: jaar| jr|$|[.,!?]| en| maar| woont)", re.IGNORECASE),
    re.compile(rf"\b{_NUMBER} ?-? ?(?:jarige?|jaar oude?|jaar jong)\b", re.IGNORECASE),
    re.compile(r"\b(?:in de|achter in de|begin|eind|midden) (?P<n>twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)\b", re.IGNORECASE),
    re.compile(r"\b(?P<n>twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?:er|ster)\b", re.IGNORECASE),
)
_WORDS: tuple[tuple[Leeftijd, re.Pattern[str]], ...] = (
    (Leeftijd.OUDERE, re.compile(r"\b(?:bejaarde?|hoogbejaard|op leeftijd|dement|demente|oudje|ouwetje|besje|grijsaard|(?:mijn|m'n|mn|me|onze|ons|mien|een|de|dat) (?:oma(?:atje)?|opa(?:atje)?|opoe|grootmoeder|grootvader|beppe|pake)|(?:oude?|ouwe|stokoude) (?:\w+ )?(?:\w*man|\w*vrouw|mannetje|vrouwtje|dame|dametje|heer|mens|mensje|meneer|mijnheer|mevrouw|baas|tante|oom|moeder|vader|buurman|buurvrouw|buuf|vent|cli[eë]nte?)|ouder (?:echtpaar|stel|iemand)|oudere (?:man|vrouw|dame|heer|meneer|mevrouw|persoon|buurman|buurvrouw)|aow'?er|gepensioneerde?|verzorgingshuis|aanleunwoning)\b|^\W*(?:oma|opa|opoe|beppe|pake)\b", re.IGNORECASE)),
    (Leeftijd.KIND, re.compile(r"\b(?:mijn|ons|onze|een|dat|het|die|me|mn|m'n) (?:\w+e )?(?:baby|peuter|kleuter|dreumes|kindje|jongetje|meisje|basisscholier|kleinkind|zoontje|dochtertje|neefje|nichtje|buurjongetje|buurmeisje)\b|\bgroep [1-8]\b", re.IGNORECASE)),
    (Leeftijd.JONGERE, re.compile(r"\b(?:puber(?:zoon|dochter)?|tiener(?:zoon|dochter)?|jongere|scholier|scholiere|brugklasser|hangjongere|mbo-?student|studente?|klasgenoot|klasgenote|leerlinge?|meid uit (?:mijn|mn|m'n|me) klas|jongeman)\b", re.IGNORECASE)),
)  # fmt: skip
_WRITER = re.compile(r"\b(?:ik ben|ik,|ikzelf|zelf ben ik|ik word)(?: een| zelf| al| nu)? ?(?:\w+ )?$", re.IGNORECASE)


def age_group(text: str) -> Leeftijd | None:
    """The age group of the person a worry is about; an age in figures goes before words. None where nothing says so."""
    text = dotted(text)
    for pattern in _AGES:
        for hit in pattern.finditer(text):
            number = _years(hit["n"])
            if number <= OLDEST and not _WRITER.search(text[max(0, hit.start() - NEAR) : hit.start()]):
                return next(group for highest, group in UP_TO if number <= highest)
    for group, pattern in _WORDS:
        word = pattern.search(text)
        if word is not None and not _WRITER.search(text[max(0, word.start() - NEAR) : word.start()]):
            return group
    return None


def _years(word: str) -> int:
    said = word.casefold()
    return TENS.get(said) or SPELLED.get(said) or int(said)
