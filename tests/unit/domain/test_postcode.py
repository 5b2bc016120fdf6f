"""Which postcode is in a text, and how are house numbers on a border kept?"""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waakvlam.domain.postcode import Postcode, Stretch, postcode_in, stretches


@pytest.mark.parametrize(
    ("text", "answer", "found"),
    [
        ("6811 AB", True, Postcode(cijfers="6811", letters="AB")),
        ("6811ab", True, Postcode(cijfers="6811", letters="AB")),
        ("6811 ab", True, Postcode(cijfers="6811", letters="AB")),
        ("6811", True, Postcode(cijfers="6811")),
        ("het is 6811 geloof ik", True, Postcode(cijfers="6811")),
        ("6811 AB 12", True, Postcode(cijfers="6811", letters="AB", huisnummer=12)),
        ("6811AB nr 12", True, Postcode(cijfers="6811", letters="AB", huisnummer=12)),
        ("hij woont op 6811 AB, huisnummer 7", False, Postcode(cijfers="6811", letters="AB", huisnummer=7)),
        ("Rozenstraat 7, 6811AB Arnhem", False, Postcode(cijfers="6811", letters="AB")),
        ("de postcode is 6811", False, Postcode(cijfers="6811")),
        ("postcode: 6811 ab", False, Postcode(cijfers="6811", letters="AB")),
        # what is none
        ("sinds 2019 is het zo", False, None),
        ("in 2019", False, None),
        ("bel 0800-1205", True, None),
        ("06 1234 5678", False, None),
        ("0123 AB", True, None),
        ("6811 SS", True, None),  # letters that no postcode has
        ("Arnhem", True, None),
        ("", True, None),
    ],
)
def test_a_postcode_is_read_as_people_write_it(text: str, answer: bool, found: Postcode | None) -> None:
    assert postcode_in(text, answer=answer) == found


@settings(deadline=None)
@given(st.text(max_size=60), st.booleans())
def test_any_text_is_survived(text: str, answer: bool) -> None:
    postcode_in(text, answer=answer)


@settings(deadline=None)
@given(st.dictionaries(st.integers(1, 40), st.sampled_from(["GM0001", "GM0002"]), min_size=1))
def test_stretches_say_of_every_house_what_the_file_says(houses: dict[int, str]) -> None:
    found = list(stretches("1234AB", houses))
    for number, gemeente in houses.items():
        assert [one.gemeente for one in found if one.van <= number <= one.tot] == [gemeente]
    assert all(first.gemeente != second.gemeente for first, second in pairwise(found))


def test_a_postcode_without_letters_spans_all_of_them() -> None:
    assert (Postcode(cijfers="1234").first, Postcode(cijfers="1234").last) == ("1234AA", "1234ZZ")
    assert Stretch(postcode="1234AB", van=1, tot=2, gemeente="GM0001").tot == 2


def test_no_houses_are_no_stretch() -> None:
    assert list(stretches("1234AB", {})) == []
