"""Does danger stay danger when it is typed otherwise?  (Every held-out message of acute danger, through rules and the trained model.)"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from nlu.corpus import Example, read_folder
from tests.acceptance.service import Service

HELD_OUT = Path(__file__).parents[2] / "nlu" / "held_out"
# What a change may cost: of the messages that were seen as acute, the share that is not answered as danger at all any more, and the share
# that is not called acute any more. Measured figures stand in docs/triage.md; these guard against worse.
MOST_LOST, MOST_WEAKENED = 0.03, 0.20


def with_typos(text: str) -> str:
    """Two letters swapped in about one longer word in five; always the same ones."""
    words = text.split(" ")
    for at, word in enumerate(words):
        place = zlib.crc32(f"{at}{word}".encode()) % 5
        if place == 0 and len(word) > 4 and word.isalpha():
            words[at] = word[:2] + word[3] + word[2] + word[4:]
    return " ".join(words)


CHANGES: dict[str, Callable[[str], str]] = {
    "typefouten": with_typos,
    "hoofdletters": str.upper,
    "kleine letters": str.lower,
    "beleefd": lambda text: f"Goedemiddag, mag ik u iets vertellen? {text} Alvast hartelijk bedankt voor uw tijd.",
    "emoji": lambda text: f"{text} 🙏😔",
    "ervoor": lambda text: f"De tomaten staan er goed bij dit jaar. {text}",
    "erna": lambda text: f"{text} Morgen komt de schilder voor de kozijnen.",
}


@pytest.fixture(scope="module")
def danger() -> list[Example]:
    return [example for example in read_folder(HELD_OUT) if example.urgentie == "acuut"]


def urgenties(service: Service, examples: list[Example], change: Callable[[str], str]) -> list[str]:
    lines = [json.dumps({"id": str(at), "text": change(one.tekst), "context": one.context}) for at, one in enumerate(examples)]
    done = service.command("triage", stdin="\n".join(lines) + "\n", seconds=280)
    assert done.returncode == 0, done.stderr
    return [json.loads(line)["urgentie"] for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def seen(service: Service, danger: list[Example]) -> list[Example]:
    """The messages whose danger is seen as they stand."""
    said = urgenties(service, danger, str)
    found = [one for one, urgentie in zip(danger, said, strict=True) if urgentie == "acuut"]
    assert len(found) > len(danger) / 2, "most acute danger is not seen at all: see docs/triage-cijfers.md"
    return found


@pytest.mark.processes
@pytest.mark.rasa
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", CHANGES)
def test_an_acute_verdict_survives_how_it_is_typed(name: str, service: Service, seen: list[Example]) -> None:
    said = urgenties(service, seen, CHANGES[name])
    lost = [one.tekst for one, urgentie in zip(seen, said, strict=True) if urgentie == "niet_acuut"]
    weakened = sum(urgentie != "acuut" for urgentie in said)
    print(f"{name}: {len(seen)} gezien, {len(lost)} kwijt, {weakened - len(lost)} verzwakt tot een vraag")
    assert len(lost) <= MOST_LOST * len(seen), lost
    assert weakened <= MOST_WEAKENED * len(seen)
