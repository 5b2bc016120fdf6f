"""How does what people type become text that rules can read?

`readings` gives one or more even texts: lower case, no accents, words and the marks ` . ` and ` , ` each between
single spaces, everyday spellings made standard. Several readings exist when one cannot know what was meant
("heeelp" is "help" or "heelp"; a new line is a pause or nothing): danger in any of them counts.
"""

import re
import unicodedata

from waakvlam.domain.danger.spelling import FIXES, SPELLINGS, SQUEEZED, SQUEEZED_WORD

# Letters that stay one character in Unicode's decomposition.
LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "’": "'", "‘": "'"})
DROPPED = frozenset({"Mn", "Me", "Cf", "Cs", "Co", "Cn"})

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_APOSTROPHES = re.compile(r"['`´]")
_BELOW_ZERO = re.compile(r"(?<=\s)-(?=\d)")
_RUN = re.compile(r"([^\W\d_])\1{2,}")
_LATIN_RUN = re.compile(r"([a-z])\1\1")  # three times as fast as _RUN
_SPACED = re.compile(r"(?<![^\W_])(?:[^\W\d_][\s.*_-]{1,3}){3,}[^\W\d_](?![^\W_])")
_NOT_LETTER = re.compile(r"[\s.*_-]")
_TOKEN = re.compile(r"\d+(?:[.:,]\d+)+|[^\W_]+|\.{2,}|[.!?\n,;:]")
_LEET = re.compile(r"(?<=[a-z])[013@$*]+(?=[a-z])")
_LEET_SIGN = re.compile(r"[013@$*]")
_LEET_LETTERS = {"0": "o", "1": "i", "3": "e", "@": "a", "$": "s", "*": "o"}
_STANDARD = SPELLINGS | dict.fromkeys(".!?", ".") | dict.fromkeys(",;:\n", ",")
LONG_WORD = 6  # letters; what is longer may be several words without spaces


def fold(text: str) -> str:
    """Lower case without accents, control characters and invisible characters; never raises."""
    text = unicodedata.normalize("NFKC", _CONTROL.sub("", text)).lower()
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) not in DROPPED)
        text = text.translate(LETTERS)
    return text


def emoji_of(folded: str) -> str:
    """The emoji of a folded text, in order."""
    if folded.isascii():
        return ""
    return "".join(c for c in folded if c >= "\u2190" and unicodedata.category(c) == "So")


def readings(folded: str) -> list[str]:
    """Every even text that a folded text may stand for, the most literal first."""
    variants = [folded]
    if _LATIN_RUN.search(folded) or (not folded.isascii() and _RUN.search(folded)):
        variants = [_RUN.sub(r"\1\1", folded), _RUN.sub(r"\1", folded)]
    if "\n" in folded:
        variants = [text.replace("\n", mark) for mark in (" ", " . ") for text in variants]
    return list(dict.fromkeys(map(_even, variants)))


def _even(text: str) -> str:
    text = _BELOW_ZERO.sub(" min ", _APOSTROPHES.sub("", text))
    if _LEET_SIGN.search(text):
        text = _LEET.sub(lambda hit: "".join(map(_LEET_LETTERS.__getitem__, hit[0])), text)
    tokens = _TOKEN.findall(text)
    if sum(len(word) == 1 for word in tokens) > 3:
        tokens = _TOKEN.findall(_SPACED.sub(lambda hit: _NOT_LETTER.sub("", hit[0]), text))
    even = f" {' '.join([_STANDARD.get(word) or _other(word) for word in tokens])} . "
    for pattern, replacement in FIXES:
        even = pattern.sub(replacement, even)
    return even


def _other(word: str) -> str:
    """A word or mark that has no entry of its own."""
    if word.isalpha():
        return _unsqueeze(word) if len(word) > LONG_WORD else word
    return "," if word.startswith(".") else word.replace(".", ":").replace(",", ":")


def _unsqueeze(word: str) -> str:
    """'ikwilnietmeer' becomes 'ik wil niet meer'."""
    if SQUEEZED.fullmatch(word):
        return " ".join(SPELLINGS.get(word, word) for word in SQUEEZED_WORD.findall(word))
    return word
