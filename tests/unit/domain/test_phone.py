"""Is this a Dutch number?"""

import pytest

from waakvlam.domain.phone import is_dutch_number


@pytest.mark.parametrize(
    "telefoon",
    [
        "112",
        "113",
        "14 020",  # the front desk of a gemeente
        "116 123",
        "0800-1205",
        "0800 0113",
        "0900-8844",
        "088 0767 000",
        "(053) 487 69 69",
        "020-55 25 000",
        "06 12345678",
        "+31 20 552 5000",
    ],
)
def test_numbers_that_exist_in_the_numbering_plan(telefoon: str) -> None:
    assert is_dutch_number(telefoon)


@pytest.mark.parametrize(
    "telefoon",
    [
        "",
        "911",  # American
        "114",
        "0800-120",  # a digit lost
        "0800-12055",  # a digit too many
        "053 487 69 6",
        "053 487 69 699",
        "+32 2 123 45 67",  # Belgian
        "0700-1205",
        "bel ons",
        "0800-12O5",  # a letter O
    ],
)
def test_numbers_that_do_not(telefoon: str) -> None:
    assert not is_dutch_number(telefoon)
