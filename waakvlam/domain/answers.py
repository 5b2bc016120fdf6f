"""Is this short text a yes, a no, "I don't know" or "never mind"?  (For the questions that must work without Rasa too.)"""

import re
import unicodedata
from enum import StrEnum

from waakvlam.domain.labels import Stemming


class Answer(StrEnum):
    """What a short answer says."""

    JA = "ja"
    NEE = "nee"
    WEET_NIET = "weet_niet"
    ANNULEER = "annuleer"


AGREES = re.compile(r"^(ok|oke|okee|okay|is goed|doe maar|prima|graag|goed|akkoord|👍|✅)(\b|$)")
SHORT = 6  # words; a longer text is not taken for a bare yes or no
WORDS: tuple[tuple[Answer, re.Pattern[str]], ...] = (
    (Answer.ANNULEER, re.compile(r"^(nee )?(ach )?(joh )?(laat maar|la maar|laat ma|hoeft niet( meer)?|stop( maar)?|annuleer|vergeet het|nvm|toch niet)\b")),
    (Answer.WEET_NIET, re.compile(r"^(ik )?(weet|wist|zou) (het|t|ik|dat|ut)? ?(het |t |dat )?(niet|nie|ni)\b|^geen idee|^(durf|kan).{0,12}niet te zeggen|^misschien|^twijfel|^\?+$|^idk|^(i )?(do not|dont) know|^(ich )?weiss (ich )?nicht|^nie wiem|^bilmiyorum|^لا (اعرف|ادري)|^не знаю|^(je ne |je )?sais pas")),
    (Answer.NEE, re.compile(r"^(nee|nea|neen|nee hoor|nope|nop|neuj|nej|nie|niet|geen gevaar|er is (nu )?geen|no|nein|nie ma|hayir|yok|لا|ні|не|немає|нет|non|nope)\b")),
    (Answer.JA, re.compile(r"^(ja+|jaa|jep|jup|joa|jao|jazeker|zeker|klopt|inderdaad|yes|yep|ok|oke|okee|okay|is goed|doe maar|prima|graag|goed|akkoord|yeah|yea|tak|evet|var|نعم|ايوه|так|да|oui|👍|✅)(\b|$)")),
)
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
    """
    said = plain(text)
    if not said or len(said.split()) > SHORT or (strict and AGREES.search(said)):
        return None
    return next((answer for answer, pattern in WORDS if pattern.search(said)), None)


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
