"""Does the trained model, with everything around it, hold the conversations that are written down here?"""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.acceptance.service import Service
from tests.acceptance.web_client import WebChat
from tests.conversations.conversation import Conversation, Teller, beginnings, pieces_of, read_all, steps_of
from waakvlam.adapters.texts import Texts

ALL = read_all()
VAGUE = (
    "over vroeger", "dinges", "iets met dinsdag", "hoezo eigenlijk", "van die dingen he", "gisteren of zo", "en als het nou regent",
    "of toch anders", "en zij dan", "wacht even",
)
KINDS = {"mens", "knop", "bot bevat", "bot bevat een van", "bot bevat niet", "bot zegt", "bot zegt niet", "bot herhaalt zich niet"}


@pytest.mark.processes
@pytest.mark.rasa
@pytest.mark.parametrize("one", ALL, ids=[f"{one['bestand']}: {one['gesprek']}" for one in ALL])
def test_a_conversation_goes_as_it_is_written(one: Conversation, service: Service, texts: Texts) -> None:
    Teller(service.url, one, texts).hold()


@pytest.mark.processes
@pytest.mark.rasa
def test_doubt_twice_in_a_row_is_never_said_in_the_same_words(service: Service, texts: Texts) -> None:
    doubts = {texts("algemeen.twijfel"), texts("algemeen.twijfel_weer")}
    with WebChat(service.url) as chat:
        said = [chat.say(vague) and chat.turn[-1].tekst for vague in VAGUE]
    in_a_row = [(one, other) for one, other in pairwise(said) if {one, other} <= doubts]
    assert in_a_row, f"nothing was doubtful twice in a row: {said}"
    assert all(one != other for one, other in in_a_row)


def test_there_are_enough_conversations_and_each_has_its_own_name() -> None:
    names = [(one["bestand"], one["gesprek"]) for one in ALL]
    assert len(names) == len(set(names)) >= 25


@pytest.mark.parametrize("one", [*ALL, *beginnings().values()], ids=lambda one: str(one["gesprek"]))
def test_a_conversation_is_well_written_and_names_sentences_that_exist(one: Conversation, texts: Texts) -> None:
    steps = steps_of(one, beginnings())
    assert all(len(step) == 1 and next(iter(step)) in KINDS for step in steps)
    assert next(iter(steps[0])) in {"mens", "knop"}
    assert next(iter(steps[-1])).startswith("bot")  # a conversation that checks nothing at its end can hardly fail
    for step in steps:
        for what, value in step.items():
            for key in ([value] if isinstance(value, str) else value) if what.startswith("bot zegt") else ():
                assert pieces_of(texts, key), key
