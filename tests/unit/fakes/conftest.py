"""What do the tests of the fake Bot API start from: a fake with a clock of its own and a real python-telegram-bot."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from tests.fakes.bot_api import TOKEN, BotApi
from tests.fakes.patience import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def api(clock: Clock) -> AsyncIterator[BotApi]:
    async with BotApi(clock=clock) as api:
        yield api


@pytest.fixture
async def bot(api: BotApi, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else RetryAfter warns that its retry_after will change its type
    async with Bot(
        TOKEN, base_url=f"{api.url}/bot", base_file_url=f"{api.url}/file/bot", request=HTTPXRequest(read_timeout=5)
    ) as bot:
        yield bot
