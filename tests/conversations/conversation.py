"""How is a conversation written down, and held with the real service?

A file `<topic>.yml` is a list of conversations. One conversation:

    - gesprek: what it shows
      bij: buur                     # buur (default) or inwoner, of the demo; or open: the chat of the live service
      eerst: bij persoon            # the steps of a beginning in begin.yml go before its own
      stappen:
      - mens: what somebody types   # {code} is the last code of a melding that was given in it
      - knop: part of a label       # of the last button that has it
      - bot bevat: part of what the bot then says (or a list: all of them)
      - bot bevat een van: [a list, one of which it says]
      - bot bevat niet: part (or a list) that must not be in it
      - bot zegt: melding.vraag.plek        # the sentence of that key, whatever is filled in (or a list: all of them)
      - bot zegt niet: melding.vraag.plek
      - bot herhaalt zich niet: true        # nothing it now says was said word for word before
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from tests.acceptance.web_client import PATIENCE, WebChat
from waakvlam.adapters.texts import Texts

FOLDER = Path(__file__).parent
BEGINNINGS = "begin.yml"
PLACES = {"buur": "/demo/buur", "inwoner": "/demo/inwoner", "open": "/gesprek"}
CODE = re.compile(r"WV-[0-9A-Z]{4}-[0-9A-Z]{4}")
Step = dict[str, Any]
Conversation = dict[str, Any]


def read_all() -> list[Conversation]:
    """Every conversation of the folder, with the file it stands in."""
    files = [path for path in sorted(FOLDER.glob("*.yml")) if path.name != BEGINNINGS]
    return [{**one, "bestand": path.stem} for path in files for one in yaml.safe_load(path.read_text(encoding="utf-8"))]


def beginnings() -> dict[str, Conversation]:
    """The beginnings that conversations share, by name."""
    return {one["gesprek"]: one for one in yaml.safe_load((FOLDER / BEGINNINGS).read_text(encoding="utf-8"))}


def steps_of(one: Conversation, known: dict[str, Conversation]) -> list[Step]:
    """Its steps, those of its beginning first."""
    before = steps_of(known[one["eerst"]], known) if "eerst" in one else []
    return [*before, *one["stappen"]]


def pieces_of(texts: Texts, key: str) -> list[str]:
    """The fixed parts of a sentence: what stands around and between its values."""
    return [piece.strip() for piece in re.split(r"\{\w+\}", texts(key)) if piece.strip()]


class Teller:
    """Holds one conversation."""

    def __init__(self, url: str, one: Conversation, texts: Texts) -> None:
        self._chat = WebChat(url, PLACES[one.get("bij", "buur")])
        self._texts = texts
        self._steps = steps_of(one, beginnings())
        self._before: set[str] = set()

    def hold(self) -> None:
        """From the first step to the last. AssertionError names the step and what the bot said instead."""
        with self._chat:
            for number, step in enumerate(self._steps, start=1):
                ((what, value),) = step.items()
                self._take(number, what, value)

    def _take(self, number: int, what: str, value: Any) -> None:
        if what in {"mens", "knop"}:
            self._before = {one.tekst for one in self._chat.heard}
            act = self._chat.say if what == "mens" else self._chat.press
            act(self._with_code(str(value)))
            return
        check = self._checks()[what]
        end = time.monotonic() + PATIENCE
        while not check(value):
            # What comes is perhaps not all there yet; what must not come will not go away by waiting.
            assert "niet" not in what, f"stap {number}: {what} {value!r}, maar: {self._chat.turn_text!r}"
            assert time.monotonic() < end, f"stap {number}: {what} {value!r}, maar: {self._chat.turn_text!r}"
            self._chat._look()
            time.sleep(0.05)

    def _checks(self) -> dict[str, Callable[[Any], bool]]:
        return {
            "bot bevat": lambda value: all(self._has(one) for one in _listed(value)),
            "bot bevat een van": lambda value: any(self._has(one) for one in _listed(value)),
            "bot bevat niet": lambda value: not any(self._has(one) for one in _listed(value)),
            "bot zegt": lambda value: all(self._says(one) for one in _listed(value)),
            "bot zegt niet": lambda value: not any(self._says(one) for one in _listed(value)),
            "bot herhaalt zich niet": lambda _: not any(one.tekst in self._before for one in self._chat.turn),
        }

    def _has(self, part: str) -> bool:
        return part.lower() in self._chat.turn_text.lower()

    def _says(self, key: str) -> bool:
        return all(piece in self._chat.turn_text for piece in pieces_of(self._texts, key))

    def _with_code(self, value: str) -> str:
        codes = [code for one in self._chat.heard for code in CODE.findall(one.tekst)]
        return value.replace("{code}", codes[-1]) if codes else value


def _listed(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]
