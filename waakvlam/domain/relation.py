"""Whom is it about, seen from who writes?  ("Mijn buurvrouw van 83", "de zoon van mijn zus", "een cliënt".)"""

import re
from dataclasses import dataclass

from waakvlam.domain.labels import Rol

B, V, P = Rol.BURGER, Rol.VRIJWILLIGER, Rol.PROFESSIONAL

# Each relation, the role of who calls somebody "mijn ..." so (None where that says too little), and how it is written.
RELATIONS: tuple[tuple[str, Rol | None, str], ...] = (
    ("buurvrouw", B, r"(?:(?:boven|beneden|onder|over|achter|naaste )?(?:buur|burr|boer)[ -]?vrouw(?:tje)?|buuv|buuf(?:je)?|buurmeisje|noaberske|naoberske)"),
    ("buurman", B, r"(?:(?:boven|beneden|onder|over|achter)?(?:buur|boer)[ -]?man(?:netje)?|buurjongen|buurjongetje|noaber|naober|naoberman)"),
    ("buren", B, r"(?:(?:boven|beneden|onder|over|achter)?buren|noabers|naobers)"),
    ("schoonmoeder", B, r"(?:schoonmoeder|schonmoeder|schoonma|schoonmama)"),
    ("schoonvader", B, r"(?:schoonvader|schonvader|schoonpa|schoonpapa)"),
    ("schoonzoon", B, r"schoonzoon"), ("schoondochter", B, r"schoondochter"),
    ("schoonzus", B, r"schoonzus(?:je|ter)?"), ("zwager", B, r"zwager"),
    ("moeder", B, r"(?:moeder|moeders|moe|moeke|mama|mam|ma|moedertje|mudder|mooder|mem)"),
    ("vader", B, r"(?:vader|vadder|papa|pap|pa|vaoder|vaer|heit)"),
    ("oma", B, r"(?:over)?(?:oma(?:atje)?|opoe|grootmoeder|beppe)"), ("opa", B, r"(?:over)?(?:opa(?:atje)?|opao|grootvader|pake)"),
    ("kleinzoon", B, r"kleinzoon(?:tje)?"), ("kleindochter", B, r"kleindochter(?:tje)?"), ("kleinkind", B, r"kleinkind(?:eren)?"),
    ("stiefzoon", B, r"stiefzoon"), ("stiefdochter", B, r"stiefdochter"), ("stiefvader", B, r"stiefvader"), ("stiefmoeder", B, r"stiefmoeder"),
    ("zoon", B, r"(?:zoon(?:tje)?|zeun|zoene|jongste zoon|oudste zoon)"), ("dochter", B, r"(?:dochter(?:tje)?|dogter|dochtur)"),
    ("kind", B, r"kind(?:eren|je)?"),
    ("broer", B, r"(?:broer(?:tje)?|broertje|breur|bruur|bruer)"), ("zus", B, r"(?:zus(?:je|ter|sie)?|zuster)"),
    ("neef", B, r"neef(?:je)?"), ("nicht", B, r"nicht(?:je)?"), ("oom", B, r"(?:oom|ome)"), ("tante", B, r"tante"),
    ("ex", B, r"ex(?:-?man|-?vrouw|-?vriend|-?vriendin|-?partner)?"),
    ("man", B, r"(?:man|echtgenoot|kerel|manlief)"), ("vrouw", B, r"(?:vrouw|echtgenote|wijf|vrouwtje)"), ("partner", B, r"partner"),
    ("vriendin", B, r"(?:beste )?vriendin(?:netje)?"), ("vriend", B, r"(?:beste )?(?:vriend(?:je)?|kameraad|kammeraod|gabber|mattie)"),
    ("huisgenoot", B, r"(?:huisgenoot|huisgenote|flatgenoot)"), ("klasgenoot", B, r"(?:klasgenoot|klasgenootje|klasgenote|studiegenoot)"),
    ("kennis", B, r"kennis"),
    ("verloofde", B, r"verloofde"),
    ("cliënt", P, r"cli[eë]nte?(?:n|s)?"), ("patiënt", P, r"pati[eë]nte?(?:n|s)?"), ("leerling", P, r"leerlinge?(?:n)?"),
    ("pupil", None, r"pupil"), ("student", None, r"studente?"), ("huurder", None, r"huurd(?:er|ster)"), ("bewoner", None, r"bewo(?:ner|onster)"),
    ("klant", None, r"klante?"), ("deelnemer", None, r"deeln(?:emer|eemster)"), ("collega", None, r"collega(?:atje)?"),
    ("werknemer", None, r"werkn(?:emer|eemster)|medewerk(?:er|ster)"),
    ("maatje", None, r"maatje"),
)  # fmt: skip
_NAMES = {f"r{at}": (name, rol) for at, (name, rol, _) in enumerate(RELATIONS)}
_ANY = "|".join(rf"(?P<r{at}>{words})" for at, (_, _, words) in enumerate(RELATIONS))
_PLAIN = "|".join(words for _, _, words in RELATIONS)
_MINE = r"(?:mijn|m'n|mn|mij|me|m'ne|mien|mun|mina|onze|ons|oonze|uns|'n|n)"
_ADJECTIVE = r"(?:\w+e |oud |jong |alleenstaande? )"
_AGE = r"(?:,? (?:van )?(?:bijna |al |ongeveer |rond de )?\d{1,3}(?! ?(?:dag|wek|maand|uur|keer|x\b|euro|km|meter|flat))(?: jaar(?: oud)?| jr)?\b|,? ?\(\d{1,3}(?: jaar| jr)?\))"
_OWNED = re.compile(rf"\b(?P<owner>{_MINE}) (?:{_ADJECTIVE}){{0,2}}(?:{_ANY})\b(?:'s)?(?P<age>{_AGE})?", re.IGNORECASE)
# These begin a message without "mijn": "buurman staat op straat", "cliënt opent niet". A bare "moeder" may be anybody's.
_ALONE = frozenset({"buurvrouw", "buurman", "buren", "oma", "opa", "cliënt", "patiënt", "huurder", "bewoner", "leerling"})
_BARE = re.compile(rf"^\W*(?:(?:de|die|dat|onze) )?(?:{_ADJECTIVE})?(?:{_ANY})\b(?P<age>{_AGE})?(?! van)", re.IGNORECASE)
_OF = re.compile(
    rf"\b(?:(?:de|het|een|die) )(?:{_ADJECTIVE})?(?P<who>{_PLAIN}) van (?P<whose>{_MINE}|de|het|een) (?:{_ADJECTIVE})?(?P<other>{_PLAIN})\b(?P<age>{_AGE})?",
    re.IGNORECASE,
)
_TELLS = re.compile(r"^,? (?:zegt|zei|vertelde|vertelt|vindt|vond|denkt|dacht|appte|belde|hoorde|zag|maakt zich|en ik|heeft (?:een|dit|mij|me) )", re.IGNORECASE)
# Said of the writer: "ik ben de buurvrouw", "als maatje", "namens mijn moeder".
_WRITER = re.compile(r"\b(?:ik ben|ben ik|als|namens|samen met|met|naast|bij|van|door|aan|tegen|voor) (?:de |een |het |haar |zijn |hun )?$", re.IGNORECASE)
NEAR = 40  # characters before or behind somebody in which is read who writes and who only tells


@dataclass(frozen=True, kw_only=True)
class Relatie:
    """`naam` is one of RELATIONS (or `zoon van zus`); `woorden` as written ("mijn buurvrouw van 83"); `rol` what it says of who writes."""

    naam: str
    woorden: str
    rol: Rol | None


def relation(text: str) -> Relatie | None:
    """To whom a worry relates, where one person is named so and no other; None where nobody or several are."""
    said = text.replace("’", "'").replace("‘", "'")
    of = _OF.search(said)
    if of:
        first, second = _canonical(of["who"]), _canonical(of["other"])
        return Relatie(naam=f"{first} van {second}", woorden=_words(text, of), rol=_rol(second) if re.fullmatch(_MINE, of["whose"], re.IGNORECASE) else None)
    owned = [hit for hit in _OWNED.finditer(said) if not _WRITER.search(said[max(0, hit.start() - NEAR) : hit.start()]) and not _is_filler(hit, said)]
    telling = [hit for hit in owned if _TELLS.search(said[hit.end() : hit.end() + NEAR])]
    concerned = [hit for hit in owned if hit not in telling] or telling
    if not concerned:
        bare = _BARE.search(said)
        concerned = [bare] if bare and _name(bare)[0] in _ALONE else []
    names = {_name(hit)[0] for hit in concerned}
    if len(names) != 1:
        return None
    name, rol = _name(concerned[0])
    return Relatie(naam=name, woorden=_words(text, concerned[0]), rol=rol)


def _is_filler(hit: re.Match[str], said: str) -> bool:
    """ "Een ex", "'n man" are nobody's, and "me man" after "zie" may be anything: an article alone owns nobody."""
    return hit["owner"].casefold() in {"'n", "n"} or said[hit.end() : hit.end() + 1] in {"-", "'"}


def _name(hit: re.Match[str]) -> tuple[str, Rol | None]:
    return _NAMES[next(group for group in _NAMES if hit[group])]


def _canonical(word: str) -> str:
    return next(name for name, _, words in RELATIONS if re.fullmatch(words, word, re.IGNORECASE))


def _rol(name: str) -> Rol | None:
    return next(rol for one, rol, _ in RELATIONS if one == name)


def _words(text: str, hit: re.Match[str]) -> str:
    return text[hit.start() : hit.end()].strip(" .,:;!?\n")
