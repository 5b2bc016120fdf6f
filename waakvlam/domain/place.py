"""Which gemeente does somebody mean?  (In running text, and as a short answer to "welke gemeente?".)

Candidates come back, never a guess: none, one, or several where a name is ambiguous (Bergen, Hengelo) or two
gemeenten are named. The caller asks back; the person confirms.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from waakvlam.domain.meldroute import Gemeente
from waakvlam.domain.near_names import NearNames
from waakvlam.domain.place_names import ORDINARY_WORDS, WORD, fold, plain, without_suffix

BEFORE_A_PLACE = frozenset({"in", "uit", "te", "gemeente", "naar", "nabij", "rond", "richting"})
# Words around the name in a short answer: "ik woon in de gemeente Ede denk ik".
FILLERS = frozenset(
    """
    ik we wij hij zij ze het is dat die was woon woont wonen zit zitten kom komt uit in te bij op van de gemeente
    stad dorp plaats denk volgens mij geloof ja nou eh uh gewoon hoor nu hier daar ergens
    """.split()  # noqa: SIM905  (a list of words is easier to read and to keep in this form)
)
# Short answers that look like a misspelt place and are not one.
NO_PLACE = frozenset(
    """
    weet weer niet geen idee nee thuis mijn buren buurman buurvrouw buur moeder vader help stop hallo zeg zeker
    waar waarom wat wie hoe hoezo straat huis mens laat laten liever later overslaan terug opnieuw maakt uit
    eerst eerder horen waren varen haar haren goed leuk oke okay prima danke bedankt dank niks
    """.split()  # noqa: SIM905
)
MAX_ANSWER_WORDS = 4  # a longer answer is a story: read it as running text

PROVINCES = {
    "drenthe": "Drenthe",
    "flevoland": "Flevoland",
    "friesland": "Fryslân",
    "fryslan": "Fryslân",
    "gelderland": "Gelderland",
    "limburg": "Limburg",
    "noord brabant": "Noord-Brabant",
    "brabant": "Noord-Brabant",
    "noord holland": "Noord-Holland",
    "overijssel": "Overijssel",
    "zeeland": "Zeeland",
    "zuid holland": "Zuid-Holland",
}
SHORT_PROVINCES = {
    "nh": "Noord-Holland",
    "zh": "Zuid-Holland",
    "nb": "Noord-Brabant",
    "gld": "Gelderland",
    "gd": "Gelderland",
    "lb": "Limburg",
    "l": "Limburg",
    "ov": "Overijssel",
    "o": "Overijssel",
    "fr": "Fryslân",
    "ut": "Utrecht",
    "utr": "Utrecht",
    "gr": "Groningen",
    "dr": "Drenthe",
    "fl": "Flevoland",
}

# Answers to "welke gemeente?" that name more than one; the gemeenten Utrecht and Groningen bear the name of their province.
TOO_WIDE = frozenset(
    {"brabant", "drenthe", "flevoland", "friesland", "fryslan", "gelderland", "holland", "limburg", "overijssel"}
    | {"noord brabant", "noord holland", "zuid holland", "noord", "oost", "zuid", "west", "oosten", "zuiden", "westen"}
    | {"noordbrabant", "noordholland", "zuidholland", "rusland"}
)

Candidates = tuple[Gemeente, ...]


@dataclass(frozen=True, kw_only=True)
class _Word:
    key: str
    capital: bool


class PlaceFinder:
    """Finds gemeenten by their names and by the names of places in them."""

    def __init__(self, gemeenten: Iterable[Gemeente]) -> None:
        self._names: dict[tuple[str, ...], Candidates] = {}
        known = tuple(gemeenten)
        self._by_code = {gemeente.code: gemeente for gemeente in known}
        for gemeente in known:  # first those that bear the name themselves: they are named first when asking back
            for name in (gemeente.naam, without_suffix(gemeente.naam), gemeente.spoken):
                self._add(name, gemeente)
        for gemeente in known:
            for name in gemeente.ook:
                self._add(name, gemeente)
            self._names.setdefault((gemeente.code.casefold(),), (gemeente,))
        self._longest = max((len(key) for key in self._names), default=0)
        self._near = NearNames(map(" ".join, self._names), is_ordinary=ORDINARY_WORDS.__contains__)

    def in_text(self, text: str, *, dag: date | None = None) -> Candidates:
        """The gemeenten named in running text; ordinary words count only as "in Best", capital and all.

        On a Dutch date `dag` a gemeente that has gone up in another is that other.
        """
        return self._on(dag, self._scan(_words(text), strict=True))

    def as_answer(self, text: str, *, dag: date | None = None) -> Candidates:
        """The candidates when `text` answers "welke gemeente?"; forgives small spelling mistakes in a short answer."""
        return self._on(dag, self._answer(text))

    def _on(self, dag: date | None, found: Candidates) -> Candidates:
        return found if dag is None else _unique(self._current(gemeente, dag) for gemeente in found)

    def _current(self, gemeente: Gemeente, dag: date) -> Gemeente:
        if gemeente.geldig_tot is None or dag <= gemeente.geldig_tot:
            return gemeente
        return self._by_code.get(str(gemeente.opvolger), gemeente)

    def _answer(self, text: str) -> Candidates:
        words = _words(text)
        bare = _without_fillers(words)
        key = tuple(word.key for word in bare)
        if " ".join(key) in TOO_WIDE:
            return ()  # asked again: of Limburg or "het zuiden" no gemeente is guessed
        if found := self._whole(words, key):
            return found
        short = bool(bare) and len(words) <= MAX_ANSWER_WORDS
        # "oost vieland" resembles a name as a whole, whatever one of its words is by itself; "bergen nh" is a name and its province
        if short and len(bare) > 1 and all(_province_after(bare, at) is None for at in range(1, len(bare))):
            found = self._resembling(key)
        found = found or self._scan(words, strict=True) or self._scan(words, strict=False)
        return self._resembling(key) if short and not found else found or ()

    def _whole(self, words: list[_Word], bare: tuple[str, ...]) -> Candidates:
        """The name that the answer is, with or without the words around it: "De Hoef" is one, "in de Hoef" too, "de Arnhem" is Arnhem."""
        keys = tuple(word.key for word in words)
        for start in range(len(keys)):
            if start and keys[start - 1] not in FILLERS:
                break
            if found := self._names.get(keys[start:]):
                return found
        return self._names.get(bare, ())

    def _add(self, name: str, gemeente: Gemeente) -> None:
        key = tuple(fold(name).split())
        present = self._names.get(key, ())
        if key and gemeente not in present:
            self._names[key] = (*present, gemeente)

    def _scan(self, words: list[_Word], *, strict: bool) -> Candidates:
        found: list[Candidates] = []
        at = 0
        while at < len(words):
            length, candidates = self._longest_at(words, at, strict=strict)
            if candidates:
                found.append(_narrow_by_province(candidates, words, after=at + length))
            at += length or 1
        return _settle(found)

    def _longest_at(self, words: list[_Word], at: int, *, strict: bool) -> tuple[int, Candidates]:
        for length in range(min(self._longest, len(words) - at), 0, -1):
            key = tuple(word.key for word in words[at : at + length])
            candidates = self._names.get(key)
            if candidates and _is_meant(words, at, length, strict=strict):
                return length, candidates
        return 0, ()

    def _resembling(self, key: tuple[str, ...]) -> Candidates:
        """Names that sound like what was typed, or differ from it by a letter or so."""
        if NO_PLACE.intersection(key):
            return ()
        return _unique(gemeente for name in self._near.like(" ".join(key)) for gemeente in self._names[tuple(name.split())])


def find_places(text: str, table_names: Iterable[Gemeente]) -> list[Gemeente]:
    """The gemeenten of `table_names` that are named in `text`; for one text (keep a PlaceFinder for more)."""
    return list(PlaceFinder(table_names).in_text(text))


def _words(text: str) -> list[_Word]:
    spelt = plain(text)
    shouting = spelt.upper() == spelt  # in capitals throughout, a capital says nothing
    return [
        _Word(key=match.group().casefold(), capital=match.group()[0].isupper() and not shouting)
        for match in WORD.finditer(spelt)
    ]


def _without_fillers(words: list[_Word]) -> list[_Word]:
    """The words without what comes before and after the name in a short answer."""
    start, end = 0, len(words)
    while start < end and words[start].key in FILLERS:
        start += 1
    while end > start and words[end - 1].key in FILLERS:
        end -= 1
    return words[start:end]


def _is_meant(words: list[_Word], at: int, length: int, *, strict: bool) -> bool:
    """Whether these words are used as a name: always, unless they are ordinary words as well."""
    if " ".join(word.key for word in words[at : at + length]) not in ORDINARY_WORDS:
        return True
    introduced = at > 0 and words[at - 1].key in BEFORE_A_PLACE
    placed = _province_after(words, at + length) is not None  # "Bergen (NH)"
    return (introduced or placed) and (words[at + length - 1].capital or not strict)


def _narrow_by_province(candidates: Candidates, words: list[_Word], *, after: int) -> Candidates:
    """ "Bergen (NH)", "Bergen in Limburg": what follows an ambiguous name may say which one."""
    wanted = _province_after(words, after) if len(candidates) > 1 else None
    return tuple(gemeente for gemeente in candidates if gemeente.provincie == wanted) or candidates


def _province_after(words: list[_Word], at: int) -> str | None:
    """The province that is named from this word on, in full or shortened, with or without "in"."""
    rest = [word.key for word in words[at : at + 3]]
    if rest[:1] == ["in"]:
        rest = rest[1:]
    if not rest:
        return None
    return PROVINCES.get(" ".join(rest[:2])) or PROVINCES.get(rest[0]) or SHORT_PROVINCES.get(rest[0])


def _settle(found: list[Candidates]) -> Candidates:
    """All candidates once; an ambiguous name gives way to a certain one that it may mean ("Laren, Lochem")."""
    certain = {candidates[0].code for candidates in found if len(candidates) == 1}
    return _unique(
        gemeente
        for candidates in found
        for gemeente in (tuple(g for g in candidates if g.code in certain) or candidates)
    )


def _unique(gemeenten: Iterable[Gemeente]) -> Candidates:
    return tuple({gemeente.code: gemeente for gemeente in gemeenten}.values())
