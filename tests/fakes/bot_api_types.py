"""What does the fake Telegram remember of a chat, of a message from the bot and of a call?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.fakes.bot_api_rules import Json


@dataclass
class Chat:
    """A chat that the bot may write to."""

    id: int
    type: str = "private"
    name: str = "Tester"
    language: str = "nl"
    blocked: bool = False
    migrated_to: int | None = None

    def as_json(self) -> Json:
        """A Chat object."""
        named = {"first_name": self.name} if self.type == "private" else {"title": self.name}
        return {"id": self.id, "type": self.type, **named}


@dataclass
class SentMessage:
    """A message from the bot, as it stands now; `history` has the texts before each edit."""

    message_id: int
    chat_id: int
    text: str
    entities: list[Json]
    reply_markup: Json | None
    time: float
    edited: float | None = None
    deleted: bool = False
    history: list[str] = field(default_factory=list)
    silent: bool = False
    parse_mode: str | None = None

    @property
    def buttons(self) -> list[list[str]]:
        """The labels of the inline keyboard, row by row."""
        return [[button["text"] for button in row] for row in (self.reply_markup or {}).get("inline_keyboard", [])]

    def data_of(self, label: str) -> str:
        """callback_data under a label, or under the only label that contains it. LookupError when there is none."""
        every = [button for row in (self.reply_markup or {}).get("inline_keyboard", []) for button in row]
        found = [b for b in every if b["text"] == label] or [b for b in every if label in b["text"]]
        if len(found) != 1 or "callback_data" not in found[0]:
            raise LookupError(f"{len(found)} buttons for {label!r} among {[b['text'] for b in every]}")
        return str(found[0]["callback_data"])


@dataclass
class Call:
    """One request of the bot: the method as it was spelled, its parameters (never the token), and what came of it."""

    method: str
    params: Json
    time: float
    status: int | None = None  # HTTP status of the answer; None when there was none (cut, hung, or still waiting)
    result: Any = None
