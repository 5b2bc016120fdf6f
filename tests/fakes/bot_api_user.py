"""What can a user, a chat or Telegram itself do, and what has the bot sent? The side of the fake that tests drive.

Every update has all the fields that the real one has (message_id, date, chat, from, ...), so python-telegram-bot
parses it. Times are Unix seconds from `clock`. All methods belong on the loop that the server runs on.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from tests.fakes.bot_api_rules import Json, utf16
from tests.fakes.bot_api_types import Chat, SentMessage
from tests.fakes.bot_api_updates import UpdateQueue


class UserSide:
    """State of the fake Telegram and the actions of its users."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        """`clock` gives Unix seconds; tests of limits and old queries pass their own."""
        self.clock = clock
        self.me = {
            "id": 100200300, "is_bot": True, "first_name": "Waakvlam", "username": "WaakvlamTestBot",
            "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False,
        }  # fmt: skip
        self.updates = UpdateQueue(clock=lambda: self.clock())
        self.chats: dict[int, Chat] = {}
        self.sent: list[SentMessage] = []
        self.incoming: dict[tuple[int, int], Json] = {}
        self.files: dict[str, Json] = {}
        self.queries: dict[str, float] = {}
        self.answers: list[Json] = []
        self.actions: list[tuple[int, str]] = []
        self.commands: list[Json] = []
        self._message_id = 0
        self._query_id = 0
        self._changed = asyncio.Event()

    def add_chat(self, chat_id: int, type: str = "", name: str = "Tester", language: str = "nl") -> Chat:
        """Make a chat known; a negative id is a group unless `type` says otherwise."""
        kind = type or ("private" if chat_id > 0 else "supergroup" if chat_id < -(10**12) else "group")
        return self.chats.setdefault(chat_id, Chat(chat_id, kind, name, language))

    def block(self, chat_id: int, blocked: bool = True) -> None:
        """From now on the bot gets 403 for this chat (or no longer); no update, see user_blocks for that."""
        self.add_chat(chat_id).blocked = blocked

    def migrate(self, chat_id: int, to: int) -> None:
        """A group became a supergroup: sending to the old id gets 400 with migrate_to_chat_id."""
        self.add_chat(chat_id, "group").migrated_to = self.add_chat(to, "supergroup").id

    def next_message_id(self) -> int:
        """Message ids count up over all chats, as they do over the private chats of one bot."""
        self._message_id += 1
        return self._message_id

    def changed(self) -> None:
        """Wake everyone in wait_for."""
        self._changed.set()
        self._changed = asyncio.Event()

    def push(self, update: Json, chat_id: int = 0) -> Json | None:
        """A raw update, with or without update_id; None when allowed_updates leaves it out."""
        return self.updates.push(update, chat_id)

    def duplicate_last_update(self, times: int = 1) -> None:
        """The last update is delivered again with the same update_id, also when it was confirmed."""
        self.updates.duplicate_last(times)

    def reset_update_ids(self, to: int | None = None) -> int:
        """Update ids go on from a random number (or `to`), as after a week without updates."""
        return self.updates.reset_ids(to)

    def user(self, user_id: int) -> Json:
        """A User object."""
        chat = self.chats.get(user_id)
        name, language = (chat.name, chat.language) if chat else ("Tester", "nl")
        return {"id": user_id, "is_bot": False, "first_name": name, "language_code": language}

    def user_sends_message(self, chat_id: int, content: Json, by: int | None = None, kind: str = "message") -> Json:
        """A message with any content; the building block of the ones below. Returns the Message object."""
        chat = self.add_chat(chat_id)
        sender = by if by is not None else chat_id if chat_id > 0 else 7001
        base = {"message_id": self.next_message_id(), "from": self.user(sender), "chat": chat.as_json()}
        message = {**base, "date": int(self.clock()), **content}
        self.incoming[chat_id, message["message_id"]] = message
        self.push({kind: message}, chat_id)
        return message

    def user_sends(self, chat_id: int, text: str, by: int | None = None, **extra: Any) -> Json:
        """A text message; a leading /command gets its entity."""
        content: Json = {"text": text, **extra}
        if text.startswith("/") and len(text) > 1 and not text[1].isspace():
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": utf16(text.split()[0])}]
        return self.user_sends_message(chat_id, content, by)

    def _file(self, kind: str, size: int = 2048) -> Json:
        file_id = f"{kind}-{len(self.files) + 1}"
        self.files[file_id] = {"file_id": file_id, "file_unique_id": f"u-{file_id}", "file_size": size}
        return dict(self.files[file_id])

    def user_sends_photo(self, chat_id: int, caption: str = "") -> Json:
        """A photo in two sizes, perhaps with words under it."""
        sizes = [{**self._file("photo"), "width": w, "height": h} for w, h in ((90, 67), (800, 600))]
        return self.user_sends_message(chat_id, {"photo": sizes, **({"caption": caption} if caption else {})})

    def user_sends_sticker(self, chat_id: int, emoji: str = "🕯") -> Json:
        """A still sticker."""
        shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self.user_sends_message(chat_id, {"sticker": {**self._file("sticker"), **shape, "emoji": emoji}})

    def user_sends_voice(self, chat_id: int, seconds: int = 4) -> Json:
        """A voice note."""
        voice = {**self._file("voice"), "duration": seconds, "mime_type": "audio/ogg"}
        return self.user_sends_message(chat_id, {"voice": voice})

    def user_sends_document(self, chat_id: int, name: str = "brief.pdf", caption: str = "") -> Json:
        """A file."""
        document = {**self._file("document"), "file_name": name, "mime_type": "application/pdf"}
        return self.user_sends_message(chat_id, {"document": document, **({"caption": caption} if caption else {})})

    def user_sends_location(self, chat_id: int, latitude: float = 51.98, longitude: float = 5.91) -> Json:
        """A place."""
        return self.user_sends_message(chat_id, {"location": {"latitude": latitude, "longitude": longitude}})

    def user_sends_contact(self, chat_id: int, phone_number: str = "+31612345678", first_name: str = "Test") -> Json:
        """Somebody's telephone number."""
        return self.user_sends_message(chat_id, {"contact": {"phone_number": phone_number, "first_name": first_name}})

    def user_sends_forwarded(self, chat_id: int, text: str, from_name: str = "Iemand anders") -> Json:
        """A text that somebody else wrote."""
        origin = {"type": "hidden_user", "date": int(self.clock()) - 60, "sender_user_name": from_name}
        return self.user_sends(chat_id, text, forward_origin=origin)

    def user_sends_group_message(self, chat_id: int, text: str, by: int = 7001) -> Json:
        """A text in a group (a negative chat id)."""
        return self.user_sends(chat_id, text, by=by)

    def user_edits(self, chat_id: int, text: str, message_id: int | None = None) -> Json:
        """The last message of this chat, or the one named, gets another text (an edited_message update)."""
        mine = [key for key in self.incoming if key[0] == chat_id and message_id in (None, key[1])]
        message = {**self.incoming[mine[-1]], "text": text, "edit_date": int(self.clock())}
        self.incoming[mine[-1]] = message
        self.push({"edited_message": message}, chat_id)
        return message

    user_sends_edited = user_edits

    def user_blocks(self, chat_id: int, blocked: bool = True) -> None:
        """The user stops the bot (or starts it again): 403 from now on and a my_chat_member update."""
        self.block(chat_id, blocked)
        states = [{"user": self.me, "status": "member"}, {"user": self.me, "status": "kicked", "until_date": 0}]
        old, new = states if blocked else states[::-1]
        change = {"chat": self.chats[chat_id].as_json(), "from": self.user(chat_id), "date": int(self.clock())}
        self.push({"my_chat_member": {**change, "old_chat_member": old, "new_chat_member": new}}, chat_id)

    user_sends_my_chat_member = user_blocks

    def message(self, message_id: int) -> SentMessage:
        """A message of the bot by its id. LookupError when there is none."""
        for sent in reversed(self.sent):
            if sent.message_id == message_id:
                return sent
        raise LookupError(f"no message {message_id} from the bot")

    def user_presses(
        self, message: SentMessage | int, label: str | None = None, by: int | None = None, data: str | None = None
    ) -> str:
        """A press on a button, by the chat's own user or by anybody; `data` forges it. Returns the query id."""
        shown = self.message(message) if isinstance(message, int) else message
        if data is None:
            data = shown.data_of(label or "")
        self._query_id += 1
        query_id = str(4_000_000_000 + self._query_id)
        self.queries[query_id] = self.clock()
        presser = by if by is not None else shown.chat_id
        query = {"id": query_id, "from": self.user(presser), "chat_instance": str(-shown.chat_id), "data": data}
        self.push({"callback_query": {**query, "message": self.as_json(shown)}}, presser)
        return query_id

    def as_json(self, sent: SentMessage) -> Json:
        """A Message object of the bot's own message (or an InaccessibleMessage once it is deleted)."""
        chat = self.chats[sent.chat_id].as_json()
        if sent.deleted:
            return {"chat": chat, "message_id": sent.message_id, "date": 0}
        message: Json = {"message_id": sent.message_id, "from": self.me, "chat": chat, "date": int(sent.time)}
        message["text"] = sent.text
        if sent.entities:
            message["entities"] = sent.entities
        if sent.edited is not None:
            message["edit_date"] = int(sent.edited)
        if sent.reply_markup and "inline_keyboard" in sent.reply_markup:
            message["reply_markup"] = sent.reply_markup
        return message

    def messages(self, chat_id: int, after: int = 0) -> list[SentMessage]:
        """What the bot sent to a chat and did not delete, oldest first; `after` a message id."""
        return [m for m in self.sent if m.chat_id == chat_id and m.message_id > after and not m.deleted]

    async def wait_for(
        self,
        chat_id: int,
        wanted: str | Callable[[SentMessage], bool],
        timeout: float = 5.0,  # noqa: ASYNC109 - the failure must name what was there
        after: int = 0,
    ) -> SentMessage:
        """The first message (also an edited one) with this text in it, or for which it is true; else AssertionError."""
        end = asyncio.get_running_loop().time() + timeout
        while True:
            here = self.messages(chat_id, after)
            found = next((m for m in here if (wanted in m.text if isinstance(wanted, str) else wanted(m))), None)
            if found is not None:
                return found
            try:
                await asyncio.wait_for(self._changed.wait(), end - asyncio.get_running_loop().time())
            except TimeoutError:
                texts = [sent.text for sent in here]
                raise AssertionError(f"no message {wanted!r} to {chat_id} in {timeout} s; there were {texts}") from None
