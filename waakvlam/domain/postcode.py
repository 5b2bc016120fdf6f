"""Which postcode is in this text, and which gemeente does a house number of it belong to?

Where a postcode is comes from the official file of the CBS only, never from memory: without that file the gemeente is asked.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

NEVER_USED = frozenset({"SA", "SD", "SS"})  # letters that are in no postcode
HOUSE = r"(?:[\s,]*(?:(?:huis)?nummer|nr\.?|no\.?)?\s*(?P<huis>\d{1,5})(?!\d))?"
# In running text "2019 is" is a year and a word: letters behind a space count in capitals only, or after the word "postcode".
WRITTEN = re.compile(rf"(?<![\d.,/-])(?P<cijfers>[1-9]\d{{3}})(?:(?P<vast>[A-Za-z]{{2}})|\s(?P<los>[A-Z]{{2}}))(?![A-Za-z]){HOUSE}")
NAMED = re.compile(rf"postcode\D{{0,12}}?(?P<cijfers>[1-9]\d{{3}})(?:\s?(?P<vast>[A-Za-z]{{2}})(?![A-Za-z]))?(?!\d){HOUSE}", re.IGNORECASE)
ANSWERED = re.compile(
    rf"\D{{0,30}}(?<!\d)(?P<cijfers>[1-9]\d{{3}})(?:\s?(?P<vast>[A-Za-z]{{2}})(?![A-Za-z]){HOUSE})?(?!\d)\D{{0,30}}", re.IGNORECASE
)
WHOLE = 99_999  # past the highest house number


@dataclass(frozen=True, kw_only=True)
class Postcode:
    """A postcode as somebody gave it: four digits, with or without letters, with or without a house number."""

    cijfers: str
    letters: str = ""
    huisnummer: int | None = None

    @property
    def first(self) -> str:
        """The lowest full postcode that it may be."""
        return self.cijfers + (self.letters or "AA")

    @property
    def last(self) -> str:
        """The highest."""
        return self.cijfers + (self.letters or "ZZ")


def postcode_in(text: str, *, answer: bool = False) -> Postcode | None:
    """The first postcode in running text; as an `answer` to "where is it?" four bare digits are one as well."""
    match = WRITTEN.search(text) or NAMED.search(text) or (ANSWERED.fullmatch(text.strip()) if answer else None)
    if match is None:
        return None
    groups = match.groupdict()
    letters = (groups.get("vast") or groups.get("los") or "").upper()
    if letters in NEVER_USED:
        return None
    return Postcode(cijfers=groups["cijfers"], letters=letters, huisnummer=int(groups["huis"]) if groups["huis"] else None)


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """House numbers of a full postcode, both included, that lie in one gemeente (CBS code)."""

    postcode: str
    van: int
    tot: int
    gemeente: str


def stretches(postcode: str, houses: Mapping[int, str]) -> Iterator[Stretch]:
    """The house numbers of a postcode that lies in several gemeenten, in as few stretches as say the same."""
    start: int | None = None
    before = 0
    for number in sorted(houses):
        if start is None or houses[number] != houses[before]:
            if start is not None:
                yield Stretch(postcode=postcode, van=start, tot=before, gemeente=houses[before])
            start = number
        before = number
    if start is not None:
        yield Stretch(postcode=postcode, van=start, tot=before, gemeente=houses[before])
