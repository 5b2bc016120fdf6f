"""Is a short answer read as what it says, and a longer one left alone?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import typed
from waakvlam.domain.answers import FACES, SHORT, Answer, bare_answer, begins_with_answer, face, plain, short_answer
from waakvlam.domain.labels import Stemming

SHORT_ANSWERS = [
    # what is typed, and what it says
    ("ja", Answer.JA), ("Ja!", Answer.JA), ("jaaa", Answer.JA), ("JA HOOR", Answer.JA), ("oké", Answer.JA),
    ("ok", Answer.JA), ("👍", Answer.JA),
    ("evet", Answer.JA), ("نعم", Answer.JA), ("klopt", Answer.JA),
    ("nee", Answer.NEE), ("Nee hoor.", Answer.NEE), ("nope", Answer.NEE), ("geen gevaar", Answer.NEE), ("er is nu geen gevaar", Answer.NEE),
    ("weet niet", Answer.WEET_NIET), ("ik weet het niet", Answer.WEET_NIET), ("geen idee", Answer.WEET_NIET), ("?", Answer.WEET_NIET),
    ("misschien", Answer.WEET_NIET), ("durf ik niet te zeggen", Answer.WEET_NIET),
    ("laat maar", Answer.ANNULEER), ("nee laat maar", Answer.ANNULEER), ("stop", Answer.ANNULEER), ("hoeft niet meer", Answer.ANNULEER),
    ("vergeet het", Answer.ANNULEER),
    # more than a bare answer, or nothing at all
    ("", None), ("   ", None), ("...", None), ("Arnhem", None), ("jammer", None), ("janneke", None), ("neef", None), ("niemand", None),
    ("ja maar het gaat niet zo goed met haar", None), ("nee ik weet zeker van wel hoor", None), ("de gordijnen zijn dicht", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "answer"), SHORT_ANSWERS, ids=[row[0] or "empty" for row in SHORT_ANSWERS])
def test_a_short_answer_is_read_as_what_it_says(said: str, answer: Answer | None) -> None:
    assert short_answer(said) is answer


NO_DANGER = [
    "nee", "Nee!", "nee hoor", "nee, hoor", "nee gelukkig niet", "nee dank je", "geen gevaar", "nee er is geen gevaar",
    "er is nu geen gevaar", "nee nee", "niet",
    "nee, geen gevaar nu", "neuj", "nej", "nea", "neen", "nope", "no", "nein", "nie", "nie ma", "hayır", "yok", "لا", "ні",
    "немає", "нет", "non",
]  # fmt: skip
PERHAPS_DANGER = [
    "nee ik ben niet veilig", "niet veilig", "nee ik ben bang", "niet goed ze bloedt", "niet ok", "niet gelukkig", "nie zeker",
    "nee niet echt",
    "nee hij is dood", "er is geen uitweg", "geen gevaar voor mij, wel haar", "no i am not safe", "не безпечно", "nee, help",
]  # fmt: skip


@pytest.mark.parametrize("said", NO_DANGER)
def test_a_bare_no_closes_the_question_after_danger(said: str) -> None:
    assert short_answer(said, strict=True) is Answer.NEE


@pytest.mark.parametrize("said", PERHAPS_DANGER)
def test_a_no_that_goes_on_does_not_close_the_question_after_danger(said: str) -> None:
    assert short_answer(said, strict=True) is None


BARE = [
    ("ja", Answer.JA), ("ja hoor", Answer.JA), ("ja doe maar", Answer.JA), ("Ja, verstuur maar", Answer.JA),
    ("ja dat klopt", Answer.JA), ("👍", Answer.JA),
    ("doe maar", Answer.JA), ("evet", Answer.JA), ("ja, start maar", Answer.JA), ("ja is goed", Answer.JA),
    ("ja je mag het versturen", Answer.JA),
    ("nee", Answer.NEE), ("nee dank je", Answer.NEE), ("nee, niet versturen", Answer.NEE), ("nee laat maar", Answer.NEE),
    ("laat maar zitten", Answer.NEE),
    ("nee toch maar niet", Answer.NEE), ("nee liever niet", Answer.NEE), ("doe maar niet", Answer.NEE), ("stop", Answer.NEE),
    ("hayır", Answer.NEE),
    ("ja maar ze woont in zeist", None), ("nee ze woont in zeist", None), ("nee het klopt niet", None), ("doe maar om de week", None),
    ("ja maar liever elke dag", None), ("nee elke dag graag", None), ("toch niet anoniem", None), ("ja nee", None), ("", None),
    ("er is geen licht", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "answer"), BARE, ids=[row[0] or "empty" for row in BARE])
def test_a_yes_or_no_is_bare_where_nothing_but_filler_follows(said: str, answer: Answer | None) -> None:
    assert bare_answer(said) is answer


@given(typed)
def test_any_text_is_bare_or_not(text: str) -> None:
    assert bare_answer(text) in {Answer.JA, Answer.NEE, None}
    assert begins_with_answer(text) in {True, False}


@given(typed)
def test_any_text_has_an_answer_or_none(text: str) -> None:
    assert short_answer(text) in {*Answer, None}
    assert face(text) in {*Stemming, None}
    assert plain(plain(text)) == plain(text) or not text.isascii()


@given(st.lists(st.sampled_from(["ja", "nee", "stop", "misschien"]), min_size=SHORT + 1))
def test_more_than_a_few_words_are_never_a_bare_answer(words: list[str]) -> None:
    assert short_answer(" ".join(words)) is None


@pytest.mark.parametrize(("stemming", "faces"), FACES.items())
def test_every_face_is_its_mood_also_twice_and_in_any_skin(stemming: Stemming, faces: str) -> None:
    for one in faces:
        assert face(one) is stemming
        assert face(f" {one}{one} ") is stemming
        assert face(f"{one}\ufe0f") is stemming
        assert face(f"{one}🏽") is stemming


MARKS = [
    ("10", Stemming.GOED), ("7", Stemming.GOED), ("een 7", Stemming.GOED), ("7,5", Stemming.GOED),
    ("6", Stemming.MATIG), ("5.5", Stemming.MATIG),
    ("4", Stemming.SLECHT), ("een 1", Stemming.SLECHT), ("0", None), ("11", None), ("7 uur", None),
    ("goed", None), ("", None), ("😀 maar moe", None),
    ("😀😢", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "stemming"), MARKS, ids=[row[0] or "empty" for row in MARKS])
def test_a_mark_is_a_mood_and_anything_else_is_not(said: str, stemming: Stemming | None) -> None:
    assert face(said) is stemming
