"""Do messages that follow each other count as one, and only those?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import typed
from waakvlam.domain.inbox import InboxRef, Received, Vorm
from waakvlam.domain.labels import Urgentie
from waakvlam.domain.safety import assess
from waakvlam.domain.thought import AT_MOST, OPEN, TOGETHER, begun_thought, joined, raised_together

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def came_in(tekst: str, *, ago: float = 5, vorm: Vorm = Vorm.TEKST, vraag: str = "") -> Received:
    return Received(
        ref=InboxRef(inbox_id="i", poging=1), gesprek_id="g", vorm=vorm, inhoud={"tekst": tekst, OPEN: vraag}, verdict=assess(tekst),
        received_at=NOW - timedelta(seconds=ago),
    )


def test_a_fragment_and_what_follows_it_belong_together_in_their_order() -> None:
    before = [came_in("heeft", ago=5), came_in("mijn man", ago=15)]
    assert joined(begun_thought(before, at=NOW, vraag=None), "een mes gepakt") == "mijn man\nheeft\neen mes gepakt"


APART = [
    # the message before, the question that stands open now, and why it stands by itself
    (came_in("mijn man slaapt."), None), (came_in("waar moet ik zijn?"), None), (came_in("ja", vraag="checkin"), None),
    (came_in("laat maar", vraag="gevaar"), "gevaar"), (came_in("niet goed", vraag="checkin"), "checkin"),
    (came_in("mijn man", ago=61), None), (came_in("woord " * 13), None),
    (came_in("", vorm=Vorm.KNOP), None), (came_in("foto", vorm=Vorm.ANDERS), None),
    (came_in("/start"), None), (came_in("  "), None), (came_in("de man hiernaast", vraag="melding.persoon"), "melding.plek"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "vraag"), APART, ids=lambda value: value.tekst[:20] if isinstance(value, Received) else str(value))
def test_an_end_an_answer_a_button_or_a_silence_keeps_them_apart(before: Received, vraag: str | None) -> None:
    assert begun_thought([before], at=NOW, vraag=vraag) == []


@pytest.mark.parametrize(("asked", "vraag"), [("", "gevaar"), ("", None), ("checkin", None), ("melding.gezien", "melding.gezien")])
def test_a_question_that_was_put_but_not_answered_does_not_keep_them_apart(asked: str, vraag: str | None) -> None:
    assert len(begun_thought([came_in("hij ligt op de grond", vraag=asked)], at=NOW, vraag=vraag)) == 1


@pytest.mark.parametrize("said", ["mijn man...", "hij ademt ..", "hij ademt…", "niet wakker", "nee want hij", "ja"])
def test_who_trails_off_or_was_asked_nothing_goes_on(said: str) -> None:
    assert len(begun_thought([came_in(said)], at=NOW, vraag=None)) == 1


@pytest.mark.parametrize(
    "messages",
    [
        ("mijn man...", "hij ademt...", "niet meer"), ("mijn man…", "hij ademt…", "niet meer"), ("ze is", "niet wakker", "te krijgen"),
        ("ze is...", "niet wakker..", "te krijgen"),
    ],
    ids=" / ".join,
)  # fmt: skip
def test_danger_in_pieces_that_trail_off_is_found(messages: tuple[str, ...]) -> None:
    before = [came_in(said, ago=5 * number) for number, said in enumerate(reversed(messages[:-1]), start=1)]
    begun = begun_thought(before, at=NOW, vraag=None)
    assert len(begun) == len(messages) - 1
    assert raised_together(assess(messages[-1]), begun, messages[-1], context=None).urgentie is Urgentie.ACUUT


def test_only_so_many_go_before() -> None:
    before = [came_in("en", ago=number) for number in range(10)]
    assert len(begun_thought(before, at=NOW, vraag=None)) == AT_MOST


def test_the_pause_counts_from_message_to_message() -> None:
    pause = TOGETHER.total_seconds() - 1
    assert len(begun_thought([came_in("heeft", ago=pause), came_in("mijn man", ago=2 * pause)], at=NOW, vraag=None)) == 2


DANGER = [
    # the messages, and how urgent they are together
    (("ik ga vanavond", "een eind aan mijn leven maken"), Urgentie.ACUUT), (("hij ademt", "niet meer"), Urgentie.ACUUT),
    (("ik heb net", "alle pillen", "ingenomen"), Urgentie.ACUUT), (("i want to", "kill myself"), Urgentie.ACUUT),
    (("ik wil niet", "meer leven"), Urgentie.CHECK), (("mijn buurvrouw", "doet niet open"), Urgentie.NIET_ACUUT),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "urgentie"), DANGER, ids=[" / ".join(row[0]) for row in DANGER])
def test_danger_is_judged_over_the_whole_thought(messages: tuple[str, ...], urgentie: Urgentie) -> None:
    begun = [came_in(tekst) for tekst in messages[:-1]]
    verdict = raised_together(assess(messages[-1]), begun, messages[-1], context=None)
    assert max(verdict.urgentie.rank, *(one.verdict.urgentie.rank for one in begun)) >= urgentie.rank
    assert urgentie is not Urgentie.NIET_ACUUT or verdict.urgentie is urgentie


def test_danger_that_was_answered_with_the_first_is_not_answered_once_more() -> None:
    begun = [came_in("hij ademt niet meer")]
    assert raised_together(assess("kom snel"), begun, "kom snel", context=None) == assess("kom snel")


@given(st.lists(typed, max_size=3), typed)
def test_what_went_before_never_lowers_a_verdict(before: list[str], text: str) -> None:
    alone = assess(text)
    assert raised_together(alone, [came_in(one) for one in before], text, context=None).urgentie.rank >= alone.urgentie.rank
