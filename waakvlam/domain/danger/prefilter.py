"""Which patterns can possibly match this text?  (So that the others need not be tried.)

Every pattern holds pieces of literal text without which it cannot match. `required` finds them in the pattern
itself, so that nobody has to keep a list by hand that could silently fall behind. `Prefilter` looks at the
small pieces of a message once and returns the patterns whose required text is there.
"""

import re
from operator import add

GRAM = 4  # letters (or spaces) of the pieces that are indexed
SHORTEST = 3  # letters (or spaces) of a piece that can be looked for
# A piece is a poor key when it is short, and poor when everyone uses it.
_EVERYDAY = (
    "ik niet een het de dat die is heb heeft hij ze er en van met in op mijn meer wil ga gaat voor zijn was "
    "kan haar man aan dan iemand vrouw moeder deur komt staat ligt weg nu bij als ook om uit te zegt moet "
    "geen niets huis maar naar hier me mij hem eten eet brief week weken dagen vader kind kinderen keer "
    "zorgen praat buiten buurvrouw buurman laat"
)
EVERYDAY = frozenset(_EVERYDAY.split())
FREQUENT = "enatirodslgh "
_PART = re.compile(r"\\[wWdDsSbB]|\\.|\[[^\]]*\]|\(\?(?:[=!]|<[=!])|\((?:\?:)?|\)|\||\.|[^\\\[(|).]")
_REPEAT = re.compile(r"\?|\*|\+|\{(\d*),?\d*\}")


def _score(keys: frozenset[str]) -> float:
    weakest = min(3 if key.strip() in EVERYDAY else len(key) for key in keys)
    return min(weakest, 8) - len(keys) / 40


def required(pattern: str) -> frozenset[str]:
    """Pieces of text of which at least one stands in everything the pattern matches (empty: none can be named)."""
    keys, position = _alternatives(pattern, 0, edge=" ")
    if position != len(pattern):
        raise ValueError(pattern)
    return keys


def _alternatives(pattern: str, position: int, edge: str = "") -> tuple[frozenset[str], int]:
    """The keys of `a|b|c` from a position up to its closing bracket, and where that stands.

    `edge` is what is known to stand before and after each alternative: a space around a whole pattern.
    """
    found: list[frozenset[str]] = []
    while True:
        keys, position = _sequence(pattern, position, edge)
        found.append(keys)
        if position == len(pattern) or pattern[position] == ")":
            return (frozenset().union(*found) if all(found) else frozenset()), position
        position += 1


def _sequence(pattern: str, position: int, edge: str) -> tuple[frozenset[str], int]:
    """The best keys of one alternative."""
    options: list[frozenset[str]] = []
    run = edge
    while position < len(pattern) and pattern[position] not in "|)":
        part = _PART.match(pattern, position)
        if part is None:
            raise ValueError(pattern)
        piece, position = part[0], part.end()
        inner: frozenset[str] = frozenset()
        if piece.startswith("("):
            inner, position = _alternatives(pattern, position)
            position += 1
        repeat = _REPEAT.match(pattern, position)
        optional = repeat is not None and (repeat[0] in "?*" or repeat[0].startswith("{0"))
        if repeat:
            position = repeat.end()
            if pattern[position : position + 1] == "?":
                position += 1
        literal = len(piece) == 1 and piece not in "(." and not repeat
        if literal:
            run += piece
            continue
        options.append(frozenset({run}))
        run = ""
        if piece in {"(", "(?:"} and inner and not optional:
            options.append(inner)
    options.append(frozenset({run + edge}))
    usable = [option for option in options if all(len(key) >= SHORTEST for key in option)]
    return max(usable, key=_score, default=frozenset()), position


def _rarest_gram(key: str) -> str:
    grams = [key[i : i + GRAM] for i in range(len(key) - GRAM + 1)]
    return min(grams, key=lambda gram: sum(FREQUENT[::-1].find(letter) + 1 for letter in gram))


class Prefilter:
    """An index from four-letter pieces to the numbers of the patterns that need them."""

    def __init__(self, patterns: list[str]) -> None:
        numbers: dict[str, list[int]] = {}
        self._always: list[int] = []  # patterns that hold no such piece: few, and dear
        for number, pattern in enumerate(patterns):
            keys = required(pattern)
            if not keys:
                self._always.append(number)
            for key in keys:
                numbers.setdefault(key, []).append(number)
        self._short = [(key, wanted) for key, wanted in numbers.items() if len(key) < GRAM]
        self._index: dict[str, list[tuple[str, list[int]]]] = {}
        for key, wanted in numbers.items():
            if len(key) >= GRAM:
                self._index.setdefault(_rarest_gram(key), []).append((key, wanted))
        self._grams = frozenset(self._index)

    def candidates(self, text: str) -> list[int]:
        """Numbers of the patterns that may match, in order."""
        found = set(self._always)
        pairs = list(map(add, text, text[1:]))
        for gram in self._grams.intersection(map(add, pairs, pairs[2:])):
            for key, numbers in self._index[gram]:
                if key in text:
                    found.update(numbers)
        for key, numbers in self._short:
            if key in text:
                found.update(numbers)
        return sorted(found)
