"""Where does a conversation stand?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from waakvlam.domain.gesprek import ANSWER_HOLDS, OPEN, Gesprek, GevaarStand
from waakvlam.domain.labels import Rol

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
GESPREK = Gesprek(
    id="g", gemeente="NL", kanaal="web", begeleider_id=None, vraag=None, concept_id=None, rol=Rol.ONBEKEND, gevaar=GevaarStand.NEE,
    gevaar_soort=None, gevaar_zelf=False, gevaar_op=NOW, herhaal_op=None, voorgesteld=False, bereikbaar=True, twijfels=0, laatst_op=NOW,
)


@pytest.mark.parametrize(
    ("vraag", "onderwerp"),
    [(None, None), ("", None), ("melding.gemeente", "melding"), ("waakvlam.moment", "waakvlam"), ("checkin", "checkin")],
)
def test_the_topic_is_that_of_the_open_question(vraag: str | None, onderwerp: str | None) -> None:
    assert replace(GESPREK, vraag=vraag).onderwerp == onderwerp


def test_no_danger_holds_for_half_an_hour() -> None:
    assert GESPREK.danger_answered(now=NOW)
    assert GESPREK.danger_answered(now=NOW + ANSWER_HOLDS - timedelta(seconds=1))
    assert not GESPREK.danger_answered(now=NOW + ANSWER_HOLDS)


@pytest.mark.parametrize("stand", sorted(set(GevaarStand) - {GevaarStand.NEE}))
def test_only_a_no_counts_as_answered(stand: GevaarStand) -> None:
    assert not replace(GESPREK, gevaar=stand).danger_answered(now=NOW)


def test_a_no_of_which_the_moment_is_not_known_does_not_count() -> None:
    assert not replace(GESPREK, gevaar_op=None).danger_answered(now=NOW)


def test_the_question_is_open_while_it_was_asked_and_not_answered() -> None:
    assert {GevaarStand.GEVRAAGD, GevaarStand.HERHAALD} == OPEN
