"""How does a test sit at Telegram?  (The fake Bot API as its own process, driven without an event loop.)"""

from __future__ import annotations

import itertools
import subprocess
import sys
from typing import Any, Self

import httpx

from tests.fakes.bot_api import TOKEN

PATIENCE = 10.0  # seconds
Message = dict[str, Any]
_people = itertools.count(1001)


class FakeTelegram:
    """`python -m tests.fakes.bot_api` as a child; names and arguments of `call` are those of `BotApi`'s methods."""

    token = TOKEN

    def __enter__(self) -> Self:
        self._process = subprocess.Popen([sys.executable, "-m", "tests.fakes.bot_api"], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.startswith("bot-api ready "), line
        self.url = line.split()[-1]
        self._http = httpx.Client(base_url=self.url, timeout=60)
        return self

    def __exit__(self, *exc: object) -> None:
        self._http.close()
        self._process.terminate()
        self._process.wait(10)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def call(self, name: str, **arguments: Any) -> Any:
        """A method of the fake. AssertionError where it waited in vain, ValueError where it refuses."""
        answer = self._http.post(f"/control/{name}", json=arguments)
        body = answer.json()
        if body["ok"]:
            return body["result"]
        raise (AssertionError if answer.status_code == httpx.codes.REQUEST_TIMEOUT else ValueError)(body["error"])

    def person(self) -> TelegramChat:
        """Somebody new."""
        return TelegramChat(self, next(_people))


class TelegramChat:
    """One person at the bot."""

    def __init__(self, api: FakeTelegram, chat_id: int) -> None:
        self.api, self.id = api, chat_id
        self._after = 0  # the last message that was there when the person last did something

    def mark(self) -> None:
        """What is waited for from here on comes after what is there now."""
        self._after = max((one["message_id"] for one in self.messages()), default=self._after)

    def messages(self, *, after: int = 0) -> list[Message]:
        """What the bot sent to this chat."""
        found: list[Message] = self.api.call("messages", chat_id=self.id, after=after)
        return found

    def texts(self) -> list[str]:
        """The words of it."""
        return [str(one["text"]) for one in self.messages()]

    def do(self, what: str, **arguments: Any) -> Any:
        """Something other than words: `do("user_sends_photo")`."""
        self.mark()
        return self.api.call(what, chat_id=self.id, **arguments)

    def send(self, text: str) -> None:
        """Say something and wait for nothing."""
        self.do("user_sends", text=text)

    def say(self, text: str, wanted: str = "", seconds: float = PATIENCE) -> Message:
        """Say something and wait for an answer with `wanted` in it."""
        self.send(text)
        return self.wait(wanted, seconds)

    def wait(self, wanted: str = "", seconds: float = PATIENCE) -> Message:
        """The first message since the person last did something that has `wanted` in it."""
        found: Message = self.api.call("wait_for", chat_id=self.id, wanted=wanted, timeout=seconds, after=self._after)
        return found

    def press(self, label: str, wanted: str = "", seconds: float = PATIENCE, by: int | None = None) -> Message:
        """Press the last button with this in its label, and wait for an answer with `wanted` in it."""
        self.press_only(label, by=by)
        return self.wait(wanted, seconds)

    def press_only(self, label: str, by: int | None = None) -> None:
        """Press and wait for nothing."""
        for one in reversed(self.messages()):
            shown = next((text for row in one["buttons"] for text in row if label.lower() in text.lower()), None)
            if shown is not None:
                self.mark()
                self.api.call("user_presses", message=one["message_id"], label=shown, by=by)
                return
        raise LookupError(f"no button {label!r} in {self.texts()}")
