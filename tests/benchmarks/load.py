"""How long do people wait?  (The same three loads for any service: one at a time, at a steady rate, all at once.)"""

import asyncio
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

PATIENCE_SECONDS = 20.0  # a message without an answer after this is counted as not answered


class Person(Protocol):
    """Somebody in a conversation with a service."""

    async def say(self) -> bool:
        """Send the next message and wait for the first answer; False where none came."""
        ...


@dataclass(kw_only=True)
class Waits:
    """What a load gave: the seconds each answered message took, how many were not answered, and how long all of it took."""

    seconds: list[float] = field(default_factory=list)
    unanswered: int = 0
    took: float = 0.0

    def __add__(self, other: "Waits") -> "Waits":
        return Waits(seconds=self.seconds + other.seconds, unanswered=self.unanswered + other.unanswered, took=self.took + other.took)

    @property
    def a_second(self) -> float:
        """Answered messages a second."""
        return len(self.seconds) / self.took if self.took else 0.0


async def _one(person: Person, waits: Waits, *, since: float) -> None:
    try:
        answered = await asyncio.wait_for(person.say(), PATIENCE_SECONDS)
    except TimeoutError:
        answered = False
    if answered:
        waits.seconds.append(time.perf_counter() - since)
    else:
        waits.unanswered += 1
        print(f"· not answered: {person}", file=sys.stderr)


async def one_at_a_time(people: Sequence[Person], *, messages: int) -> Waits:
    """People take turns; the next message goes out when the last was answered."""
    waits, began = Waits(), time.perf_counter()
    for number in range(messages):
        await _one(people[number % len(people)], waits, since=time.perf_counter())
    waits.took = time.perf_counter() - began
    return waits


async def steady(people: Sequence[Person], *, a_second: float, seconds: float, seed: int) -> Waits:
    """So many messages a second, whatever the service does. A wait counts from when the message was due, not from when it could go."""
    waits, began = Waits(), time.perf_counter()
    chance, free, tasks = random.Random(seed), list(people), []

    async def turn(person: Person, due: float) -> None:
        await _one(person, waits, since=due)
        await asyncio.sleep(1.0)  # nobody types faster than that
        free.append(person)

    for number in range(int(a_second * seconds)):
        due = began + number / a_second
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        if not free:
            waits.unanswered += 1
            continue
        tasks.append(asyncio.create_task(turn(free.pop(chance.randrange(len(free))), due)))
    await asyncio.gather(*tasks)
    waits.took = seconds
    return waits


async def all_at_once(people: Sequence[Person]) -> Waits:
    """Everybody one message at the same moment; it took until the last was answered."""
    waits, began = Waits(), time.perf_counter()
    await asyncio.gather(*(_one(person, waits, since=began) for person in people))
    waits.took = max(waits.seconds, default=0.0)
    return waits
