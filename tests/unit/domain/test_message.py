"""Does a button survive its way through Rasa?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from waakvlam.domain.message import Button, Reply, button_from, payload_of

ids = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789_.-", min_size=1, max_size=12)


@given(label=st.text(), doe=ids, waarde=st.dictionaries(ids, st.text(alphabet="abc=019_.-", max_size=12), max_size=4))
def test_a_button_comes_back_as_it_went(label: str, doe: str, waarde: dict[str, str]) -> None:
    button = Button(label=label, doe=doe, waarde=waarde)
    assert button_from(label, payload_of(button)) == button


def test_a_payload_without_values_or_with_a_broken_one_is_still_a_button() -> None:
    assert button_from("Ja", "begin") == Button(label="Ja", doe="begin")
    assert button_from("Ja", "begin|stuk|a=1=2") == Button(label="Ja", doe="begin", waarde={"a": "1=2"})


def test_a_word_back_stands_above_the_question_and_takes_its_place_where_it_has_buttons() -> None:
    ja, nee = Button(label="Ja", doe="a"), Button(label="Nee", doe="b")
    question = Reply(tekst="Welke gemeente?", knoppen=(nee,))
    assert Reply(tekst="Die ken ik niet.").before(question) == Reply(tekst="Die ken ik niet.\n\nWelke gemeente?", knoppen=(nee,))
    assert Reply(tekst="Bedoel je deze?", knoppen=(ja,)).before(question) == Reply(tekst="Bedoel je deze?", knoppen=(ja,))
