"""Does our bot do what the real Bot API demands? A strict fake of it, as an HTTP server on loopback.

In process: `async with BotApi() as api: Bot(api.token, base_url=f"{api.url}/bot")`, then `api.user_sends(42, "hoi")`.
Own process: `python -m tests.fakes.bot_api --port 8081 --token 123:abc` prints `bot-api ready URL`; it is driven over
POST /control/<method> (bot_api_control, and bot_api_process for the caller).
Files: base_file_url=f"{api.url}/file/bot". Set PTB_TIMEDELTA=1 for python-telegram-bot, else a 429 warns by itself.

Rule of the real API -> where it is mirrored
- The URL is /bot<token>/<method>, GET or POST; method names in any case; parameters as query, form, multipart or JSON;
  401 "Unauthorized" for a wrong token, 404 "Not Found" for a malformed one or an unknown method. -> here
- An answer is {"ok", "result"} or {"ok", "error_code", "description", "parameters"}, with the HTTP status. -> here
- Updates: confirmed only by the next poll with a higher offset, else given again; one poll at a time (409 ends the
  older one); no poll while a webhook is set (409); ids go on at random after a quiet week; a webhook is posted one
  update a chat at a time, with X-Telegram-Bot-Api-Secret-Token, until it answers 2xx. -> bot_api_updates
- Text 1-4096 UTF-16 units after parsing, HTML with known tags only, callback_data 1-64 bytes. -> bot_api_rules
- Chat not found, blocked, migrated; edits that change nothing; presses answered too late. -> bot_api_methods
- 30 messages a second, 1 a chat, 20 a minute for a group. -> bot_api_faults (off until `limits(on=True)`)
Not mirrored: methods as the answer to a webhook POST, inline mode, uploads by the bot, Markdown (refused), updates that
expire after 24 hours, HTTPS.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import re
import signal
import time
from collections.abc import Callable, Iterator
from typing import Any, Self

from aiohttp import web

from tests.fakes.bot_api_control import control
from tests.fakes.bot_api_faults import Fault, Faults, Limits
from tests.fakes.bot_api_methods import Methods
from tests.fakes.bot_api_rules import ApiError, Json
from tests.fakes.bot_api_types import Call
from tests.fakes.bot_api_user import UserSide

TOKEN = "100200300:AAtest-token_of-the-fake-bot-api-0001"
NO_ANSWER = 499  # stands for a closed connection; no client ever sees it
HTML_502 = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


class BotApi(UserSide):
    """The server; the methods of UserSide are its users, the ones here its moods."""

    def __init__(self, token: str = TOKEN, port: int = 0, clock: Callable[[], float] = time.time) -> None:
        """Port 0 is any free one; `clock` gives Unix seconds (for limits and old presses)."""
        super().__init__(clock)
        self.token, self.port = token, port
        self.calls: list[Call] = []
        self.faults, self.rate = Faults(), Limits()
        self._methods = Methods(self, self.rate)
        self._outage = False
        self._closing = asyncio.Event()
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """Where it listens, without a path: base_url of python-telegram-bot is this and "/bot"."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> Self:
        """Listen on loopback."""
        app = web.Application(client_max_size=2**22)
        app.router.add_post("/control/{name}", self._on_control)
        app.router.add_route("*", r"/file/bot{token}/{path:.+}", self._on_file)
        app.router.add_route("*", r"/bot{token:[^/]*}/{method}", self._on_call)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def close(self) -> None:
        """Stop listening and end what waits."""
        self._closing.set()
        await self.updates.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    def fail_next(self, method: str, kind: str, **how: Any) -> None:
        """The next call of `method` ("*": any) fails.

        kind: 400, 403, 409, 429, 500, 502 or 5xx; cut_before (connection closed, nothing done), cut_after (done, then
        closed without an answer), hang (nothing for `seconds`, then closed), slow (done and answered after `seconds`),
        nonsense (200 without JSON). how: times, retry_after, seconds, description, chat_id (only calls for that chat).
        """
        self.faults.add(Fault(method, kind, **how))

    def limits(self, on: bool = True, per_chat: int = 1, overall: int = 30) -> None:
        """Telegram's sending limits on or off, in messages a second by `clock`."""
        self.rate.on, self.rate.per_chat, self.rate.overall = on, per_chat, overall

    def set_outage(self, on: bool) -> None:
        """Every connection is closed unanswered, also those that wait, until it is off again."""
        self._outage = on
        self.updates.end_poll("outage")

    @contextlib.contextmanager
    def outage(self) -> Iterator[None]:
        """Telegram cannot be reached inside this block."""
        self.set_outage(True)
        try:
            yield
        finally:
            self.set_outage(False)

    def expire_queries(self) -> None:
        """Every press so far is too old to be answered."""
        self.queries.clear()

    def calls_of(self, method: str = "") -> list[Call]:
        """The calls of one method (any case), or all."""
        return [call for call in self.calls if not method or call.method.lower() == method.lower()]

    def state(self) -> Json:
        """What an acceptance test may want to see at once."""
        pending = [item.update for item in self.updates.pending]
        return {"pending": pending, "dropped": self.updates.dropped, "webhook": self.updates.info(),
                "answers": self.answers, "actions": self.actions, "commands": self.commands}  # fmt: skip

    async def _on_call(self, request: web.Request) -> web.StreamResponse:
        if self._outage:
            return self._cut(request)
        try:
            self._check_token(request.match_info["token"])
            call = Call(request.match_info["method"], await _params(request), self.clock())
            self.calls.append(call)
            return await self._answer(request, call)
        except ApiError as exc:
            return _error(exc)

    async def _answer(self, request: web.Request, call: Call) -> web.StreamResponse:
        chat = str(call.params.get("chat_id", ""))
        fault = self.faults.take(call.method.lower(), int(chat) if re.fullmatch(r"-?\d+", chat) else None)
        try:
            answer = await self._fail(request, call, fault) if fault else None
            if answer is None:
                call.result = await self._methods.find(call.method)(call.params)
                cut = self._outage or (fault is not None and fault.kind == "cut_after")
                answer = self._cut(request) if cut else web.json_response({"ok": True, "result": call.result})
        except ApiError as exc:
            answer = self._cut(request) if self._outage else _error(exc)
        call.status = None if answer.status == NO_ANSWER else answer.status
        return answer

    async def _fail(self, request: web.Request, call: Call, fault: Fault) -> web.Response | None:
        """The failing answer; None when the method must still be carried out."""
        error = fault.error()
        if error is not None:
            raise error
        if fault.kind == "502":
            return web.Response(status=502, text=HTML_502, content_type="text/html")
        if fault.kind == "nonsense":
            return web.Response(text="<html>this is not the Bot API</html>", content_type="text/html")
        if fault.kind in ("hang", "slow"):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), fault.seconds)
        return self._cut(request) if fault.kind in ("hang", "cut_before") else None

    def _cut(self, request: web.Request) -> web.Response:
        if request.transport is not None:
            request.transport.abort()
        return web.Response(status=NO_ANSWER)

    def _check_token(self, token: str) -> None:
        if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", token):
            raise ApiError(404, "Not Found")
        if token != self.token:
            raise ApiError(401, "Unauthorized")

    async def _on_control(self, request: web.Request) -> web.Response:
        return await control(self, request)

    async def _on_file(self, request: web.Request) -> web.StreamResponse:
        known = request.match_info["path"].removeprefix("files/") in self.files
        if request.match_info["token"] != self.token or not known:
            return _error(ApiError(404, "Not Found"))
        return web.Response(body=b"\x00" * 16, content_type="application/octet-stream")


def _error(exc: ApiError) -> web.Response:
    body: Json = {"ok": False, "error_code": exc.code, "description": exc.description}
    if exc.parameters:
        body["parameters"] = exc.parameters
    return web.json_response(body, status=exc.code)


async def _params(request: web.Request) -> Json:
    params: Json = dict(request.query)
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except ValueError:
            raise ApiError(400, "Bad Request: can't parse JSON object") from None
        return {**params, **body} if isinstance(body, dict) else params
    return {**params, **await request.post()} if request.method == "POST" else params


async def _serve(port: int, token: str) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with BotApi(token, port) as api:
        print(f"bot-api ready {api.url}", flush=True)
        await stop.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="A strict fake of the Telegram Bot API on loopback, for tests.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=TOKEN)
    arguments = parser.parse_args()
    asyncio.run(_serve(arguments.port, arguments.token))
