"""What does each Bot API method do, and when does it refuse? The methods that this service uses, and no others.

Per method the rule is the one of its documentation; error texts are those of the open-source Bot API server. Parameters
come as JSON, form fields or a query string; in the last two lists and objects are JSON text, numbers and booleans text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any

from tests.fakes.bot_api_faults import Limits
from tests.fakes.bot_api_rules import ApiError, Json, bad_request, formatted, keyboard, utf16
from tests.fakes.bot_api_types import Chat, SentMessage
from tests.fakes.bot_api_user import UserSide

QUERY_LIFETIME = 15  # seconds in which a press can be answered; Telegram does not publish it, bots report about this
DELETE_WITHIN = 48 * 3600  # seconds; older messages cannot be deleted
ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ACCEPTED = ("setmydescription", "setmyshortdescription", "setmyname", "setchatmenubutton", "deletemycommands")


def number(params: Json, name: str, default: int | None = None) -> int:
    """A whole number; ApiError 400 when it is missing without a default, or is none."""
    value = params.get(name)
    if value in (None, ""):
        if default is None:
            raise bad_request(f"{name.replace('_id', ' identifier').replace('_', ' ')} is not specified")
        return default
    try:
        return int(value)
    except (TypeError, ValueError):
        raise bad_request(f"wrong value for parameter {name}") from None


def flag(params: Json, name: str) -> bool:
    """A Boolean, as JSON or as text."""
    return params.get(name) in (True, "true", "True", "1", 1)


def listed(params: Json, name: str) -> list[Any] | None:
    """A JSON array, None when it is not given; ApiError 400 when it is something else."""
    value = params.get(name)
    try:
        value = json.loads(value) if isinstance(value, str) and value else value
    except ValueError:
        value = 0
    if value in (None, ""):
        return None
    if not isinstance(value, list):
        raise bad_request(f"can't parse {name}: expected an Array")
    return value


class Methods:
    """The methods over the state of one bot; `find` gives the one for a name, in any case of letters."""

    def __init__(self, api: UserSide, limits: Limits) -> None:
        """`api` is the state that users and bot share."""
        self.api, self.limits = api, limits

    def find(self, name: str) -> Callable[[Json], Awaitable[Any]]:
        """The method; ApiError 404 when there is none."""
        name = name.lower()
        if name in ACCEPTED:
            return self._accept
        found: Callable[[Json], Awaitable[Any]] | None = getattr(self, "on_" + name, None)
        if found is None:
            raise ApiError(404, "Not Found")
        return found

    async def _accept(self, params: Json) -> bool:
        return True

    async def on_getme(self, params: Json) -> Json:
        return self.api.me

    async def on_getupdates(self, params: Json) -> list[Json]:
        offset, limit, timeout = (number(params, name, 0) for name in ("offset", "limit", "timeout"))
        return await self.api.updates.poll(offset, limit, min(timeout, 50), listed(params, "allowed_updates"))

    async def on_setwebhook(self, params: Json) -> bool:
        if not params.get("url"):
            return await self.on_deletewebhook(params)
        most, allowed = number(params, "max_connections", 40), listed(params, "allowed_updates")
        if flag(params, "drop_pending_updates"):
            self.api.updates.drop()
        self.api.updates.set_webhook(str(params["url"]), params.get("secret_token"), most, allowed)
        return True

    async def on_deletewebhook(self, params: Json) -> bool:
        if flag(params, "drop_pending_updates"):
            self.api.updates.drop()
        self.api.updates.delete_webhook()
        return True

    async def on_getwebhookinfo(self, params: Json) -> Json:
        return self.api.updates.info()

    def _chat(self, params: Json) -> Chat:
        if params.get("chat_id") in (None, ""):
            raise bad_request("chat_id is empty")
        try:
            chat = self.api.chats.get(int(params["chat_id"]))
        except (TypeError, ValueError):
            chat = None
        if chat is None:
            raise bad_request("chat not found")
        if chat.migrated_to is not None:
            raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
        if chat.blocked and chat.type == "private":
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        if chat.blocked:
            raise ApiError(403, f"Forbidden: bot was kicked from the {chat.type} chat")
        return chat

    async def on_sendmessage(self, params: Json) -> Json:
        api, chat = self.api, self._chat(params)
        mode, given = params.get("parse_mode"), listed(params, "entities")
        text, entities = formatted(str(params.get("text") or ""), mode, given)
        markup = keyboard(params.get("reply_markup"))
        self.limits.check(chat.id, api.clock())
        sent = SentMessage(api.next_message_id(), chat.id, text, entities, markup, api.clock())
        sent.silent, sent.parse_mode = flag(params, "disable_notification"), mode
        api.sent.append(sent)
        api.changed()
        return api.as_json(sent)

    def _own(self, params: Json, what: str) -> SentMessage:
        chat, message_id = self._chat(params), number(params, "message_id")
        for sent in self.api.messages(chat.id):
            if sent.message_id == message_id:
                return sent
        if (chat.id, message_id) in self.api.incoming and what == "edit":
            raise bad_request("message can't be edited")
        raise bad_request(f"message to {what} not found")

    def _edit(self, sent: SentMessage, text: str, entities: list[Json], markup: Json | None) -> Json:
        if (text, entities, markup) == (sent.text, sent.entities, sent.reply_markup):
            raise bad_request(NOT_MODIFIED)
        sent.history.append(sent.text)
        sent.text, sent.entities, sent.reply_markup, sent.edited = text, entities, markup, self.api.clock()
        self.api.changed()
        return self.api.as_json(sent)

    async def on_editmessagetext(self, params: Json) -> Json:
        # Without reply_markup an edit takes the buttons away, at Telegram too.
        sent = self._own(params, "edit")
        mode, given = params.get("parse_mode"), listed(params, "entities")
        text, entities = formatted(str(params.get("text") or ""), mode, given)
        return self._edit(sent, text, entities, keyboard(params.get("reply_markup")))

    async def on_editmessagereplymarkup(self, params: Json) -> Json:
        sent = self._own(params, "edit")
        return self._edit(sent, sent.text, sent.entities, keyboard(params.get("reply_markup")))

    async def on_deletemessage(self, params: Json) -> bool:
        key = (self._chat(params).id, number(params, "message_id"))
        if key in self.api.incoming:
            if key[0] < 0:
                raise bad_request("message can't be deleted")  # needs rights in a group that this bot has not
            del self.api.incoming[key]
            return True
        sent = self._own(params, "delete")
        if self.api.clock() - sent.time > DELETE_WITHIN:
            raise bad_request("message can't be deleted for everyone")
        sent.deleted = True
        self.api.changed()
        return True

    async def on_answercallbackquery(self, params: Json) -> bool:
        asked = self.api.queries.get(str(params.get("callback_query_id")))
        if asked is None or self.api.clock() - asked > QUERY_LIFETIME:
            raise bad_request(QUERY_TOO_OLD)
        if utf16(str(params.get("text") or "")) > 200:
            raise bad_request("MESSAGE_TOO_LONG")
        self.api.answers.append({**params, "show_alert": flag(params, "show_alert")})
        self.api.changed()
        return True

    async def on_sendchataction(self, params: Json) -> bool:
        chat = self._chat(params)
        if params.get("action") not in ACTIONS:
            raise bad_request("wrong parameter action in request")
        self.api.actions.append((chat.id, str(params["action"])))
        return True

    async def on_setmycommands(self, params: Json) -> bool:
        commands = listed(params, "commands")
        if commands is None or len(commands) > 100:
            raise bad_request("can't parse commands" if commands is None else "BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", "")).removeprefix("/")):
                raise bad_request("BOT_COMMAND_INVALID")
            if not 1 <= utf16(str(command.get("description", ""))) <= 256:
                raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        self.api.commands = commands
        return True

    async def on_getmycommands(self, params: Json) -> list[Json]:
        return self.api.commands

    async def on_getchat(self, params: Json) -> Json:
        return {**self._chat(params).as_json(), "accent_color_id": 0, "max_reaction_count": 11,
                "accepted_gift_types": {"unlimited_gifts": False, "limited_gifts": False, "unique_gifts": False,
                                        "premium_subscription": False, "gifts_from_channels": False}}  # fmt: skip

    async def on_getfile(self, params: Json) -> Json:
        file = self.api.files.get(str(params.get("file_id")))
        if file is None:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return {**file, "file_path": f"files/{file['file_id']}"}
