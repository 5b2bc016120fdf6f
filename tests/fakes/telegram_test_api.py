"""Does the bot also work against somebody else's reading of the Bot API? Drives the npm package telegram-test-api.

The node server is `tests/tools/telegram_test_api/server.js`; `npm ci` there must have run (`installed()` tells).
It is less strict than our own fake: an update counts as confirmed once it was given out.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
import time
from pathlib import Path
from typing import Any, Self

import aiohttp

FOLDER = Path(__file__).parents[1] / "tools" / "telegram_test_api"
READY_WITHIN = 30.0  # seconds
Json = dict[str, Any]


def installed() -> bool:
    """Whether node is here and `npm ci` has run in the folder."""
    return shutil.which("node") is not None and (FOLDER / "node_modules" / "telegram-test-api").is_dir()


def free_port() -> int:
    """A port of loopback that is free now; the package cannot choose one itself."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


class TelegramTestApi:
    """The server as a child process, and the user's side of it for one bot token."""

    def __init__(self, token: str = "123456:AAtest-token_of-the-smoke-test", port: int = 0) -> None:  # noqa: S107
        """Port 0 is any free one. base_url of python-telegram-bot is `url` and "/bot"."""
        self.token, self.port = token, port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: asyncio.subprocess.Process | None = None
        self._session: aiohttp.ClientSession | None = None

    async def start(self) -> Self:
        """Start node and wait for the ready line. RuntimeError when it ends instead, TimeoutError when it is late."""
        self._process = await asyncio.create_subprocess_exec(
            "node", "server.js", str(self.port), cwd=FOLDER, stdout=asyncio.subprocess.PIPE
        )
        assert self._process.stdout is not None
        line = await asyncio.wait_for(self._process.stdout.readline(), READY_WITHIN)
        if not line.startswith(b"telegram-test-api ready "):
            await self.stop()
            raise RuntimeError(f"telegram-test-api did not start: {line!r}")
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10))
        return self

    async def stop(self) -> None:
        """End the child; within five seconds, else by force."""
        if self._session is not None:
            await self._session.close()
        if self._process is None or self._process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            self._process.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), 5)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    async def _post(self, path: str, body: Json) -> Any:
        assert self._session is not None, "not started"
        async with self._session.post(f"{self.url}/{path}", json=body) as answer:
            answer.raise_for_status()
            return (await answer.json())["result"]

    def _base(self, chat_id: int) -> Json:
        chat = {"id": chat_id, "first_name": "Tester", "type": "private"}
        user = {"id": chat_id, "first_name": "Tester", "is_bot": False, "language_code": "nl"}
        return {"botToken": self.token, "date": int(time.time()), "chat": chat, "from": user}

    async def user_sends(self, chat_id: int, text: str) -> None:
        """A text, or a command when it begins with a slash."""
        message: Json = {**self._base(chat_id), "text": text}
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        await self._post("sendCommand" if text.startswith("/") else "sendMessage", message)

    async def user_presses(self, chat_id: int, message: Json, label: str) -> None:
        """A press on the button with this label under a message from `messages`. LookupError when it has none."""
        rows = (message["message"].get("reply_markup") or {}).get("inline_keyboard", [])
        data = [button["callback_data"] for row in rows for button in row if button["text"] == label]
        if not data:
            raise LookupError(f"no button {label!r}")
        base = self._base(chat_id)
        shown = {"message_id": message["messageId"], "date": base["date"], "chat": base["chat"]}
        shown["text"] = message["message"]["text"]
        await self._post("sendCallback", {**base, "message": shown, "data": data[0]})

    async def messages(self, chat_id: int) -> list[Json]:
        """What the bot sent to a chat, as the package keeps it: `messageId`, `message` (`text`, `reply_markup`)."""
        every = await self._post("getUpdatesHistory", {"token": self.token})
        return [item for item in every if str(item.get("message", {}).get("chat_id")) == str(chat_id)]

    async def wait_for(self, chat_id: int, fragment: str, seconds: float = 10.0) -> Json:
        """The first message with this text in it; AssertionError when none comes in so many seconds."""
        end = asyncio.get_running_loop().time() + seconds
        while True:
            here = await self.messages(chat_id)
            for item in here:
                if fragment in item["message"]["text"]:
                    return item
            if asyncio.get_running_loop().time() > end:
                texts = [item["message"]["text"] for item in here]
                raise AssertionError(f"no message with {fragment!r} to {chat_id}; there were {texts}")
            await asyncio.sleep(0.05)  # the package has no way to wait from outside
