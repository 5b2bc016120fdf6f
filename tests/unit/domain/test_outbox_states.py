"""What may become of a message that goes out, and what is sent again?"""

from __future__ import annotations

import itertools

import pytest

from waakvlam.domain.errors import NotAllowed
from waakvlam.domain.outbox import ALLOWED, Priority, SendState, check_change, sent_again


@pytest.mark.parametrize(("old", "new"), list(itertools.product(SendState, SendState)))
def test_only_the_changes_of_the_table_are_allowed(old: SendState, new: SendState) -> None:
    if new in ALLOWED[old]:
        check_change(old, new)
        return
    with pytest.raises(NotAllowed):
        check_change(old, new)


def test_the_table_knows_every_state_and_what_is_over_stays_over() -> None:
    assert set(ALLOWED) == set(SendState)
    assert not ALLOWED[SendState.VERZONDEN]
    assert not ALLOWED[SendState.VERVALLEN]


def test_all_but_check_ins_are_sent_again() -> None:
    assert {priority for priority in Priority if sent_again(priority)} == {Priority.ACUUT, Priority.ALERT, Priority.ANTWOORD}


def test_danger_goes_first_and_a_check_in_last() -> None:
    assert sorted(Priority) == [Priority.ACUUT, Priority.ALERT, Priority.ANTWOORD, Priority.CHECKIN]
