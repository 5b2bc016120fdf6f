"""Which texts, moments and buttons may people come with?  (Strategies for hypothesis.)"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from hypothesis import strategies as st

# Words that mean something to some question, mixed with anything at all.
MEANT = [
    "ja", "nee", "weet niet", "laat maar", "stop",
    "stop maar", "ja zeker weten", "nee hoor", "misschien", "?", "ok", "goed", "slecht",
    "Arnhem", "in Arnhem", "Bergen", "Utrecht", "geen idee", "ik ben de buurvrouw", "via mijn werk", "mezelf", "anoniem", "open", "2",
    "elke dag", "elke week", "om de week", "half 8 's avonds", "9:30", "om 3 uur 's nachts", "na het eten", "16", "15", "ik ben 82",
    "mijn buurman in Arnhem doet al weken de gordijnen niet open", "ik wil iets aanpassen", "klopt niet", "WV-1234-ABCD", "wv 7k3m9qxt",
    "ik ga er vanavond een eind aan maken", "hij ademt niet meer", "ik kan niet meer", "/start", "/help", "/affirm{}", "/", "//",
    "uitnodiging ABCD-EFGH-JKMN-PQR5", "🙂", "👍", "😢", "7", "10", "3,5", "👍🏽", "😀😀", "", " ", "\n", "\0", "\ud83d",
    "{0} {naam} %s ${x}",
    "<b>vet</b>",
    "\u202edcba", "a" * 500, "é" * 300,
]  # fmt: skip

words = st.one_of(st.sampled_from(MEANT), st.text(max_size=60), st.text(alphabet="abcdefghij {}%/<>\0🙂'\"\n", max_size=60))
any_text = st.text(max_size=200)  # any code point, lone surrogates left out
surrogates = st.text(alphabet=st.characters(), max_size=40).map(lambda text: text + "\ud800")
typed = st.one_of(words, any_text, surrogates)
LOOK_ALIKES = {"i": "ıİIïí1", "s": "ſS5", "k": "\u212aK", "e": "éèë3", "a": "аáàA", "o": "о0O", "n": "nN", "g": "G9", "'": "’‘`"}
_marks = st.sampled_from([*"0123456789٣४９²", *" .,:-/'", "00", "99", "999"])


def nearly(vocabulary: Iterable[str]) -> st.SearchStrategy[str]:
    """Texts of these words and of any digits, with letters swapped for look-alikes: what a pattern knows and a table may not."""
    word = st.sampled_from(sorted(vocabulary)).flatmap(_swapped)
    pieces = st.lists(st.one_of(word, word, word, _marks), max_size=8)
    return st.tuples(pieces, st.sampled_from([" ", " ", ""])).map(lambda made: made[1].join(made[0]))


def _swapped(word: str) -> st.SearchStrategy[str]:
    letters = [st.sampled_from([letter, letter, *LOOK_ALIKES.get(letter.casefold(), "")]) for letter in word]
    return st.one_of(st.just(word), st.just(word.replace("i", "ı")), st.just(word.upper()), st.tuples(*letters).map("".join))


moments = st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2031, 1, 1)).map(lambda when: when.replace(tzinfo=UTC))  # noqa: DTZ001
times = st.times().map(lambda when: when.replace(second=0, microsecond=0))

THINGS = ["foto", "sticker", "spraak", "video", "locatie", "bestand", "contact", "anders", "onbekend ding"]
# One step of a person: what they do, and what with. A number chooses among the buttons they were ever sent.
steps = st.one_of(
    st.tuples(st.just("say"), words),
    st.tuples(st.just("press"), st.integers(0, 5)),  # of the last message with buttons
    st.tuples(st.just("press"), st.integers(0, 5)),
    st.tuples(st.just("press"), st.integers(0, 5)),
    st.tuples(st.just("press_old"), st.integers(0, 60)),
    st.tuples(st.just("thing"), st.sampled_from(THINGS)),
    st.tuples(st.just("edit"), words),
    st.tuples(st.just("begin"), st.just("")),
    st.tuples(st.just("wait"), st.sampled_from([1, 4, 60, 8 * 60, 24 * 60])),  # minutes
)
