"""Is this short text a yes, a no, "I don't know" or "never mind"?  (For the questions that must work without Rasa too.)"""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from waakvlam.domain.labels import Stemming


class Answer(StrEnum):
    """What a short answer says."""

    JA = "ja"
    NEE = "nee"
    WEET_NIET = "weet_niet"
    ANNULEER = "annuleer"


_YES = r"ja+|jaa|jep|jup|joa|jao|jazeker|zeker|klopt|inderdaad|yes|yep|ok|oke|okee|okay|is goed|doe maar|prima|graag|goed|akkoord|yeah|yea|tak|evet|var|نعم|ايوه|так|да|oui|👍|✅"
AGREES = re.compile(r"^(ok|oke|okee|okay|is goed|doe maar|prima|graag|goed|akkoord|👍|✅)(\b|$)")
SHORT = 6  # words; a longer text is not taken for a bare yes or no
WORDS: tuple[tuple[Answer, re.Pattern[str]], ...] = (
    (Answer.ANNULEER, re.compile(r"^(nee )?(ach )?(joh )?(laat maar|la maar|laat ma|hoeft niet( meer)?|stop( maar)?|annuleer|vergeet het|nvm|toch niet)\b")),
    (Answer.WEET_NIET, re.compile(r"^(ik )?(weet|wist|zou) (het|t|ik|dat|ut)? ?(het |t |dat )?(niet|nie|ni)\b|^geen idee|^(durf|kan).{0,12}niet te zeggen|^misschien|^twijfel|^\?+$|^idk|^(i )?(do not|dont) know|^(ich )?weiss (ich )?nicht|^nie wiem|^bilmiyorum|^لا (اعرف|ادري)|^не знаю|^(je ne |je )?sais pas")),
    (Answer.NEE, re.compile(r"^(nee|nea|neen|nee hoor|nope|nop|neuj|nej|nie|niet|geen gevaar|er is (nu )?geen|no|nein|nie ma|hayir|yok|لا|ні|не|немає|нет|non|nope)\b")),
    (Answer.JA, re.compile(rf"^({_YES})(\b|$)")),
)
_NO = r"(?:nee+|nea|neen|nope|nop|neuj|nej|no|nein|non)"
_NO_ALONE = r"(?:nie|niet|nie ma|hayir|yok|لا|ні|не|немає|нет)"  # what follows these may turn them: "niet veilig", "niet gelukkig"
_NOT = r"(?:niet|nie|neet|nait)"
_KINDLY = r"hoor|heur|joh|dank (?:je|u|jou)(?: wel)?|dankjewel|dankuwel|bedankt|thanks|thank you|danke|👍|🙏|🙂|😊"
_NOW = r"(?:nu|op dit moment|momenteel|gelukkig)"
NO_DANGER = re.compile(
    rf"(?:{_NO_ALONE}|{_NO}(?: {_NO})*(?: hoor)?(?:(?: (?:{_NOW}|echt|zeker|absoluut|helemaal))* {_NOT}|(?: {_NOW})+)?"
    rf"|(?:{_NO} (?:hoor )?)?(?:er is )?(?:{_NOW} )*(?:geen|gin|gien|no|keine) (?:gevaar|gevoar|gevaor|danger|gefahr)(?: meer)?(?: {_NOW})*)(?: (?:{_KINDLY}))*"
)
_SENT = r"(?:(?:je mag |mag )?(?:(?:het|dit|dat|m) )?(?:maar )?(?:verstuur|versturen|verzend|verzenden|verzonden worden|stuur|sturen)(?: (?:het|dit|dat|m))?(?: (?:maar|op|door))*)"
BARE_YES = re.compile(
    rf"(?:{_YES})(?: (?:{_YES}|{_KINDLY}|{_SENT}|(?:dat |het |dit |alles |zo )?(?:klopt|mag|kan|is (?:het )?(?:zo )?goed)|helemaal|allemaal|natuurlijk"
    r"|(?:start|begin|ga)(?: maar)?|ga je gang|alsjeblieft|aub|please))*"
)
_NEVER_MIND = r"(?:laat maar|la maar|laat ma)(?: zitten)?|(?:het |dat )?hoeft (?:toch )?niet(?: meer)?|stop(?: maar)?|annuleer(?: maar)?|vergeet het(?: maar)?|nvm"
_NOT_SENT = (
    rf"(?:toch |liever |maar |zeker |helemaal |nu )*{_NOT}(?: meer)?(?: (?:versturen|verzenden|sturen|doen|starten|beginnen))?"
    rf"|(?:verstuur|verzend|stuur|start|begin|doe)(?: (?:het|dit|dat))?(?: toch)?(?: maar)? {_NOT}"
    rf"|ik wil (?:het|dit|dat) (?:toch |liever )?{_NOT}(?: meer)?(?: versturen)?"
)
BARE_NO = re.compile(
    rf"(?:(?:{_NO}|{_NO_ALONE}|ach|joh)(?: |$))*(?:{_NEVER_MIND}|{_NOT_SENT}|{_NO}|{_NO_ALONE})(?: (?:{_KINDLY}|{_NEVER_MIND}|{_NOT_SENT}))*"
)
LONGEST_BARE = 10  # words
BEGINS = re.compile(r"(?:ja+|joa|jao|nee+|nea|neen|neuj)\b")
Choice = TypeVar("Choice", bound=StrEnum)
CLAUSES = re.compile(r"[,.;:!?]|\b(?:maar|want|omdat)\b")
NEGATES = re.compile(r"\b(?:niet|nie|neet|nait|geen|gin|gien|nooit|niks)\b(?! uit\b)")  # "maakt niet uit" refuses nothing
FACES = {
    Stemming.GOED: "😀😃😄😁🙂😊☺👍💪❤🥰😍🤗✅🌞☀",
    Stemming.MATIG: "😐😶🫤😕🤷👌😑",
    Stemming.SLECHT: "🙁☹😞😔😢😭😩😫😖😡👎💔😰😱",
}


def plain(text: str) -> str:
    """The text in lower case, without diacritics, repeated spaces and punctuation at its ends."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(letters.replace("'", "").split()).strip(" .,!;:-")


def short_answer(text: str, *, strict: bool = False) -> Answer | None:
    """What a bare answer says, or None where the text is more than that.

    With `strict`, words that agree ("goed hoor", "prima") are not taken for a yes: to "is there danger?" they say something else.
    Nor is a no that goes on ("nee ik ben niet veilig") taken for a no.
    """
    said = plain(text)
    if not said or len(said.split()) > SHORT or (strict and AGREES.search(said)):
        return None
    found = next((answer for answer, pattern in WORDS if pattern.search(said)), None)
    return None if strict and found is Answer.NEE and not NO_DANGER.fullmatch(_unpointed(said)) else found


def bare_answer(text: str) -> Answer | None:
    """The yes or no of words that say nothing else ("ja, verstuur maar", "nee dank je", "laat maar"); None where they say more."""
    said = _unpointed(plain(text))
    if len(said.split()) > LONGEST_BARE:
        return None
    return Answer.NEE if BARE_NO.fullmatch(said) else Answer.JA if BARE_YES.fullmatch(said) else None


def begins_with_answer(text: str) -> bool:
    """Whether words begin with a yes or a no, whatever follows."""
    return short_answer(text) in {Answer.JA, Answer.NEE, Answer.ANNULEER} or bool(BEGINS.match(plain(text)))


def chosen(text: str, choices: Iterable[tuple[Choice, re.Pattern[str]]]) -> Choice | None:
    """The first of the choices that the words name. What is said with a "not" in it ("niet anoniem, wel ...") is not chosen."""
    clauses = [clause for clause in CLAUSES.split(plain(text)) if not NEGATES.search(clause)]
    return next((choice for choice, pattern in choices if any(pattern.search(clause) for clause in clauses)), None)


def _unpointed(said: str) -> str:
    return " ".join(re.sub(r"[.,!;:]", " ", said).split())


def face(text: str) -> Stemming | None:
    """The mood of an answer that is a face, a thumb or a mark from 1 to 10; None where it is anything else."""
    said = text.strip()
    for stemming, faces in FACES.items():
        if said and all(letter in faces or letter in "\ufe0f\u200d 🏻🏼🏽🏾🏿♀♂" for letter in said):
            return stemming
    mark = re.fullmatch(r"(?:een )?(10|[1-9])(?:[.,]5)?", plain(text))
    if mark is None:
        return None
    number = int(mark.group(1))
    return Stemming.GOED if number >= 7 else Stemming.MATIG if number >= 5 else Stemming.SLECHT
