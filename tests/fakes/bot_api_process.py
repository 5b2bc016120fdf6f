"""How does an acceptance test start the fake Bot API as its own process, and drive it from outside?

`async with BotApiProcess() as api: await api.call("user_sends", chat_id=42, text="hoi")`; names and arguments are those
of the Python methods, the answers plain JSON (a sent message is an object with `text`, `buttons`, `message_id`, ...).
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from typing import Any, Self

import aiohttp

from tests.fakes.bot_api import TOKEN

READY_WITHIN = 20.0  # seconds; a Python that starts on a busy machine


class BotApiProcess:
    """`python -m tests.fakes.bot_api` as a child; run from the root of the project."""

    def __init__(self, token: str = TOKEN, port: int = 0) -> None:
        """Port 0 is any free one; a fixed one lets the fake be stopped and started under a running bot."""
        self.token, self.port, self.url = token, port, ""
        self._process: asyncio.subprocess.Process | None = None
        self._session: aiohttp.ClientSession | None = None

    async def start(self) -> Self:
        """Start it and wait for its ready line. RuntimeError when it ends instead, TimeoutError when it is late."""
        command = ["-m", "tests.fakes.bot_api", "--port", str(self.port), "--token", self.token]
        self._process = await asyncio.create_subprocess_exec(sys.executable, *command, stdout=asyncio.subprocess.PIPE)
        assert self._process.stdout is not None
        line = await asyncio.wait_for(self._process.stdout.readline(), READY_WITHIN)
        if not line.startswith(b"bot-api ready "):
            raise RuntimeError(f"the fake Bot API did not start: {line!r}")
        self.url = line.decode().split()[-1]
        self.port = int(self.url.rpartition(":")[2])
        self._session = aiohttp.ClientSession()
        return self

    async def stop(self) -> None:
        """End it; its state is gone."""
        if self._session is not None:
            await self._session.close()
        if self._process is not None and self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self._process.terminate()
            await self._process.wait()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    async def call(self, name: str, **arguments: Any) -> Any:
        """A method of BotApi by name; AssertionError when wait_for ran out of time, else ValueError for a refusal."""
        assert self._session is not None, "not started"
        async with self._session.post(f"{self.url}/control/{name}", json=arguments) as answer:
            body = await answer.json()
        if body["ok"]:
            return body["result"]
        raise (AssertionError if answer.status == 408 else ValueError)(body["error"])
