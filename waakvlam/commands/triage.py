"""`waakvlam triage`: JSON lines in, labels out, in the same order.

It asks the Rasa that runs; where none does, it starts one for as long as it needs it.
"""

import json
import sys
from collections.abc import Iterable
from typing import Any, TextIO

from waakvlam.bootstrap import rasa_for_a_while
from waakvlam.config import load_config
from waakvlam.domain.errors import WaakvlamError
from waakvlam.services.triage import Message, triage

BATCH = 64
BROKEN = 2
CONTEXTS = (None, "checkin")


class NotAMessage(WaakvlamError):
    """Regel {regel}: {reden}"""


def read(lines: Iterable[str]) -> Iterable[Message | NotAMessage]:
    """Each line as a message, or what is wrong with it. Empty lines are passed over."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _message(line, number)


def _message(line: str, number: int) -> Message | NotAMessage:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return NotAMessage(regel=number, reden="geen geldige JSON")
    if not isinstance(found, dict):
        return NotAMessage(regel=number, reden="geen object")
    if not isinstance(found.get("id"), str) or not isinstance(found.get("text"), str):
        return NotAMessage(regel=number, reden="id en text moeten er zijn, en tekst zijn")
    if found.get("context") not in CONTEXTS:
        return NotAMessage(regel=number, reden='context moet null of "checkin" zijn')
    return Message(id=found["id"], text=found["text"], context=found.get("context"))


async def main(source: TextIO, target: TextIO) -> int:
    """Label everything that can be; 2 where a line could not be read."""
    if hasattr(source, "reconfigure"):
        source.reconfigure(encoding="utf-8", errors="replace")
    status = 0
    async with rasa_for_a_while(load_config()) as rasa:
        batch: list[Message] = []
        for item in read(source):
            if isinstance(item, NotAMessage):
                print(item, file=sys.stderr)
                status = BROKEN
                continue
            batch.append(item)
            if len(batch) == BATCH:
                await _write(rasa, batch, target)
                batch = []
        await _write(rasa, batch, target)
    return status


async def _write(rasa: Any, batch: list[Message], target: TextIO) -> None:
    if not batch:
        return
    labelled, why = await triage(rasa, batch)
    if why is not None:
        print(f"Alleen de regels oordelen: {why}", file=sys.stderr)
    for labels in labelled:
        print(_line(labels), file=target)
    target.flush()


def _line(labels: dict[str, Any]) -> str:
    """Labels as a line of JSON; an id with half an emoji in it (a lone surrogate, which is no UTF-8) comes back escaped."""
    line = json.dumps(labels, ensure_ascii=False)
    return line if line == line.encode("utf-8", "replace").decode() else json.dumps(labels)
