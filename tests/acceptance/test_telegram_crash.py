"""Is nothing lost, and nothing said twice, when the bot is killed in the middle of its work?"""

from __future__ import annotations

import time

import pytest

from tests.acceptance.service import Service, until
from tests.acceptance.telegram_client import FakeTelegram

pytestmark = [pytest.mark.processes, pytest.mark.rasa, pytest.mark.timeout(240)]
BURST = 50
ANSWER = "Alleen het team"
MARK = "Misschien krijg je dit bericht twee keer."


def test_a_bot_killed_in_a_burst_answers_everybody_and_nobody_twice(on_telegram: Service, telegram: FakeTelegram) -> None:
    people = [telegram.person() for _ in range(BURST)]
    for person in people:
        person.send("wie leest dit allemaal?")

    def answers() -> list[int]:
        return [sum(ANSWER in text for text in person.texts()) for person in people]

    until(lambda: sum(answers()) >= 8, seconds=20, what="the first answers are there")
    on_telegram.kill("bot")
    assert 0 < sum(answers()) < BURST, "the bot must be killed in the middle"
    until(lambda: all(answers()), seconds=100, what=f"everybody is answered: {answers()}")
    time.sleep(1)
    # What was on its way at the very moment goes out again and says so: whether it had arrived nobody can know.
    unmarked = [sum(ANSWER in text and MARK not in text for text in person.texts()) for person in people]
    assert max(unmarked) == 1
    assert max(answers()) <= 2
    assert "bot is gevallen" in on_telegram.terminal
    assert "bot draait weer" in on_telegram.terminal


def test_what_came_in_while_telegram_was_away_and_what_comes_twice_is_answered_once(on_telegram: Service, telegram: FakeTelegram) -> None:
    person = telegram.person()
    telegram.call("set_outage", on=True)
    person.send("wie leest dit allemaal?")
    time.sleep(1)
    telegram.call("set_outage", on=False)
    person.wait(ANSWER, seconds=40)
    telegram.call("duplicate_last_update", times=2)
    time.sleep(1.5)
    assert sum(ANSWER in text for text in person.texts()) == 1


@pytest.mark.parametrize("kind", ["429", "500", "502"])
def test_an_answer_that_telegram_refuses_for_a_moment_comes_later(on_telegram: Service, telegram: FakeTelegram, kind: str) -> None:
    person = telegram.person()
    more = {"retry_after": 1} if kind == "429" else {}
    telegram.call("fail_next", method="sendMessage", kind=kind, chat_id=person.id, **more)
    person.say("wie leest dit allemaal?", ANSWER, seconds=20)
