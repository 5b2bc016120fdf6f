"""Which names are a slip of the pen away from what was typed?  (Precomputed: a look-up touches a few dozen names, not all of them.)

Two ways to the same name: it sounds the same in Dutch ("Nijmeege", "Tijl"), or it differs by one or two letters. For the second every
name is cut in one part more than it may differ by: at least one part of it then stands unharmed in what was typed.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

SHORTEST = 4  # letters; shorter names have too many near neighbours
TWO_SLIPS = 8  # letters, from where on two may be wrong
MOST = 5  # names; what resembles more than these resembles nothing

# Spellings of one sound. In order: a later row meets what an earlier one made.
SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ij|ei|y", "i"), (r"ou|au", "o"), (r"sch(?=[^aeiou]|$)", "s"), (r"ch|gh", "g"), (r"ck|c|q", "k"), (r"x", "ks"),
        (r"ph|v|w", "f"), (r"th|dt|d(?= |$)", "t"), (r"z", "s"), (r"oe|uu", "u"), (r"ie", "i"), (r"h(?=$| )", ""),
        (r"(.)\1+", r"\1"), (r" ", ""),
    )
)


def sound(name: str) -> str:
    """How a folded name sounds, roughly: names of one key are spelt alike by ear."""
    for pattern, replacement in SOUNDS:
        name = pattern.sub(replacement, name)
    return name


def slips(length: int) -> int:
    """How many letters of a name of this length may be wrong."""
    return 0 if length < SHORTEST else 1 if length < TWO_SLIPS else 2


class NearNames:
    """Folded names, to be found by something like them."""

    def __init__(self, names: Iterable[str], *, is_ordinary: Callable[[str], bool]) -> None:
        """`is_ordinary`: names that are plain words as well; they must be almost right."""
        self._allowed: dict[str, int] = {}
        self._letters: dict[str, int] = {}
        self._by_sound: dict[str, list[str]] = {}
        self._by_part: dict[tuple[int, int, str], list[str]] = {}
        for name in names:
            allowed = min(slips(len(name)), 1 if is_ordinary(name) else 2)
            if not allowed or (is_ordinary(name) and len(name) <= SHORTEST + 1):
                continue
            self._allowed[name] = allowed
            self._letters[name] = _letters(name)
            if not is_ordinary(name):
                self._by_sound.setdefault(sound(name), []).append(name)
            for number, (start, end) in enumerate(_parts(len(name))):
                self._by_part.setdefault((len(name), number, name[start:end]), []).append(name)

    def like(self, typed: str) -> list[str]:
        """The names that are nearest to the folded `typed`; none when nothing is near, or too much is."""
        if len(typed) < SHORTEST:
            return []
        found = dict.fromkeys(self._by_sound.get(sound(typed), ()), 0)
        if not found:
            letters = _letters(typed)
            for name in self._candidates(typed):
                allowed = self._allowed[name]
                if (letters ^ self._letters[name]).bit_count() <= 2 * allowed:
                    away = distance(typed, name, most=allowed)
                    if away is not None:
                        found[name] = away
        best = min(found.values(), default=0)
        near = sorted(name for name, away in found.items() if away == best)
        return near if len(near) <= MOST else []

    def _candidates(self, typed: str) -> set[str]:
        found = {name for name in _swapped(typed) if name in self._allowed}
        for length in range(max(SHORTEST, len(typed) - 2), len(typed) + 3):
            allowed = slips(length)
            if abs(length - len(typed)) > allowed:
                continue
            for number, (start, end) in enumerate(_parts(length)):
                for shift in range(-allowed, allowed + 1):
                    if start + shift >= 0 and end + shift <= len(typed):
                        found.update(self._by_part.get((length, number, typed[start + shift : end + shift]), ()))
        return found


def distance(one: str, other: str, *, most: int) -> int | None:
    """How many letters to change, add, leave out or swap with their neighbour; None when more than `most`."""
    if abs(len(one) - len(other)) > most:
        return None
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        before, last, row = row, before, [at]
        for place, twin in enumerate(other, start=1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != twin))
            if at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == twin:
                cost = min(cost, last[place - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None


def _parts(length: int) -> list[tuple[int, int]]:
    """Where a name of this length is cut: one part more than it may differ by."""
    count = slips(length) + 1
    edges = [length * number // count for number in range(count + 1)]
    return list(pairwise(edges))


def _swapped(typed: str) -> Iterator[str]:
    """Every way in which two neighbouring letters may have changed places: a swap on a cut harms two parts at once."""
    for at in range(len(typed) - 1):
        yield typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :]


def _letters(name: str) -> int:
    """The letters of a name as bits."""
    bits = 0
    for letter in name:
        bits |= 1 << (ord(letter) % 61)
    return bits
