"""What came in, and which labels are there?"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from waakvlam.domain.errors import BrokenTable, NluUnavailable, Superseded, WaakvlamError
from waakvlam.domain.inbox import InboxRef, Incoming, Received, Vorm
from waakvlam.domain.labels import Urgentie
from waakvlam.domain.safety import SAFE


def test_a_message_without_words_has_empty_words() -> None:
    incoming = Incoming(kanaal="web", extern_id="1", adres="a", vorm=Vorm.KNOP, inhoud={"token": "t"})
    received = Received(
        ref=InboxRef(inbox_id="i", poging=1), gesprek_id="g", vorm="knop", inhoud={"tekst": "hallo"}, verdict=SAFE,
        received_at=datetime(2026, 11, 23, tzinfo=UTC),
    )
    assert incoming.tekst == ""
    assert received.tekst == "hallo"


def test_acute_ranks_above_check_above_not_acute() -> None:
    assert sorted(Urgentie, key=lambda one: one.rank) == [Urgentie.NIET_ACUUT, Urgentie.CHECK, Urgentie.ACUUT]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (BrokenTable(bestand="x.yml", regel=3, reden="geen code"), "x.yml, regel 3: geen code"),
        (Superseded(inbox_id="i", poging=2), "Attempt 2 at message i is no longer the one that counts; its effects are refused."),
        (NluUnavailable(reden="{niet} gevuld"), "Rasa did not answer: {niet} gevuld."),
    ],
)
def test_the_docstring_of_an_error_is_its_message(error: WaakvlamError, message: str) -> None:
    assert str(error) == message
