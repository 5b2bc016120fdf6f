"""How does another process drive the fake? By the methods that Python has, as POST /control/<method> with JSON.

The answer is `{"ok": true, "result": ...}`, or 400 with `{"ok": false, "error": ...}` (408 when wait_for ran out of
time). A SentMessage is an object with also `buttons` (labels, row by row). Loopback only, no secret: a test server.
"""

from __future__ import annotations

import dataclasses
import inspect
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.fakes.bot_api_rules import Json
from tests.fakes.bot_api_types import SentMessage

if TYPE_CHECKING:
    from tests.fakes.bot_api import BotApi

NAMES = {
    "add_chat", "block", "migrate", "push", "duplicate_last_update", "reset_update_ids", "message", "messages",
    "wait_for", "fail_next", "limits", "set_outage", "state", "calls_of", "expire_queries",
}  # fmt: skip


def plain(value: Any) -> Any:
    """A value as JSON can carry it."""
    if isinstance(value, SentMessage):
        return {**dataclasses.asdict(value), "buttons": value.buttons}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value


async def control(api: BotApi, request: web.Request) -> web.Response:
    """Call the named method of the fake with the JSON object in the body."""
    name = request.match_info["name"]
    if name not in NAMES and not name.startswith("user_"):
        return web.json_response({"ok": False, "error": f"no control {name!r}"}, status=404)
    try:
        arguments: Json = await request.json() if request.can_read_body else {}
        result = getattr(api, name)(**arguments)
        if inspect.isawaitable(result):
            result = await result
        return web.json_response({"ok": True, "result": plain(result)})
    except AssertionError as exc:
        return web.json_response({"ok": False, "error": str(exc)}, status=408)
    except (LookupError, TypeError, ValueError, AttributeError) as exc:
        return web.json_response({"ok": False, "error": f"{type(exc).__name__}: {exc}"}, status=400)
