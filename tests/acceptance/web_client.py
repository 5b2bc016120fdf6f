"""How does a test sit at a web chat?  (The page's own interface under `/gesprek/api` and `/demo/<rol>/api`, without a browser.)"""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass, field
from typing import Any, Self

import httpx

PATIENCE = 10.0  # seconds; every message is answered within this
QUIET = 0.15  # seconds without another message, after which a turn counts as said
LOOK = 0.03


@dataclass(frozen=True, kw_only=True)
class Said:
    """A message of the bot."""

    id: str
    tekst: str
    acuut: bool
    knoppen: dict[str, str] = field(default_factory=dict)  # label to token


class WebChat:
    """One person at one web chat; `url` and `prefix` such as `/demo/buur`."""

    def __init__(self, url: str, prefix: str = "/gesprek") -> None:
        self._http = httpx.Client(base_url=url, headers={"X-Waakvlam": "1"}, timeout=15)
        self._prefix = prefix
        self._seen: set[str] = set()
        self.heard: list[Said] = []  # everything, in order
        self.turn: list[Said] = []  # since the person last said something

    def begin(self) -> Self:
        """Open the page, and hear the first words."""
        self._look()
        self.wait()
        return self

    def __enter__(self) -> Self:
        return self.begin()

    def __exit__(self, *exc: object) -> None:
        self._http.close()

    def _post(self, what: str, body: dict[str, Any]) -> httpx.Response:
        return self._http.post(f"{self._prefix}/api/{what}", json=body)

    def _look(self) -> list[Said]:
        """Fetch what is new, and say that it was shown, as the page does."""
        answer = self._post("begin", {})
        answer.raise_for_status()
        new = [one for one in answer.json()["berichten"] if one["van"] == "bot" and one["id"] not in self._seen]
        said = [
            Said(
                id=one["id"], tekst=one["tekst"], acuut=one["prioriteit"] == "acuut",
                knoppen={knop["label"]: knop["token"] for knop in one["knoppen"]},
            )
            for one in new
        ]
        self._seen.update(one.id for one in said)
        self.heard += said
        self.turn += said
        if said:
            self._post("gezien", {"ids": [one.id for one in said]})
        return said

    def send(self, tekst: str, *, key: str | None = None) -> httpx.Response:
        """Say something and wait for nothing but the confirmation that it is stored."""
        self.turn = []
        return self._post("bericht", {"id": key or str(uuid.uuid4()), "tekst": tekst})

    def send_press(self, label: str) -> httpx.Response:
        """Press the last button that has this in its label. LookupError where there is none."""
        token = self.token(label)
        self.turn = []
        return self._post("bericht", {"id": str(uuid.uuid4()), "knop": token})

    def token(self, label: str) -> str:
        """What stands behind the last button with this in its label."""
        for said in reversed(self.heard):
            for shown, token in said.knoppen.items():
                if label.lower() in shown.lower():
                    return token
        raise LookupError(f"no button {label!r}; the last message was {self.heard[-1] if self.heard else None}")

    def say(self, tekst: str, *wanted: str, seconds: float = PATIENCE) -> str:
        """Say something and wait for an answer that has all of `wanted` in it; all that was said in the turn."""
        answer = self.send(tekst)
        assert answer.status_code == httpx.codes.ACCEPTED, answer.text
        return self.wait(*wanted, seconds=seconds)

    def press(self, label: str, *wanted: str, seconds: float = PATIENCE) -> str:
        """Press a button and wait, as `say` does."""
        answer = self.send_press(label)
        assert answer.status_code == httpx.codes.ACCEPTED, answer.text
        return self.wait(*wanted, seconds=seconds)

    def wait(self, *wanted: str, seconds: float = PATIENCE) -> str:
        """Until the turn has an answer with all of `wanted` in it and nothing more comes; all that was said in the turn."""
        end, last = time.monotonic() + seconds, time.monotonic()
        while True:
            if self._look():
                last = time.monotonic()
            text = self.turn_text
            if self.turn and all(one in text for one in wanted) and time.monotonic() - last > QUIET:
                return text
            missing = [one for one in wanted if one not in text]
            assert time.monotonic() < end, f"not within {seconds:.0f} s: {missing or 'any answer'}; the bot said {text!r}"
            time.sleep(LOOK)

    def nothing_more(self, seconds: float = 1.0) -> None:
        """AssertionError where the bot says anything in so many seconds."""
        before = len(self.heard)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._look()
            time.sleep(LOOK)
        assert [one.tekst for one in self.heard[before:]] == []

    @property
    def turn_text(self) -> str:
        """What the bot said since the person last did, with the labels of its buttons."""
        return "\n".join("\n".join([one.tekst, *(f"[{label}]" for label in one.knoppen)]) for one in self.turn)

    @property
    def buttons(self) -> list[str]:
        """The labels under what was said last."""
        return [label for one in self.turn for label in one.knoppen]
