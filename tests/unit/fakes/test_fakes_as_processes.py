"""Do the fakes that run as their own process start, obey and end?"""

from __future__ import annotations

import asyncio

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import NetworkError

from tests.fakes import telegram_test_api
from tests.fakes.bot_api_process import BotApiProcess
from tests.fakes.patience import until
from tests.fakes.telegram_test_api import TelegramTestApi

BUUR = 42
TABLE = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="t:1")]])

pytestmark = pytest.mark.processes


async def test_the_fake_bot_api_is_driven_from_outside_as_from_python() -> None:
    async with BotApiProcess() as api, Bot(api.token, base_url=f"{api.url}/bot") as bot:
        await api.call("user_sends", chat_id=BUUR, text="hallo")
        assert (await bot.get_updates())[0].message.text == "hallo"
        await api.call("fail_next", method="sendMessage", kind="cut_after")
        with pytest.raises(NetworkError):
            await bot.send_message(BUUR, "gevaar?", reply_markup=TABLE)
        sent = await api.call("wait_for", chat_id=BUUR, wanted="gevaar")
        assert sent["buttons"] == [["Ja"]]
        await api.call("user_presses", message=sent["message_id"], label="Ja")
        assert (await bot.get_updates())[-1].callback_query.data == "t:1"
        assert [call["status"] for call in await api.call("calls_of", method="sendMessage")] == [None]
        assert (await api.call("state"))["webhook"]["pending_update_count"] == 2
        with pytest.raises(AssertionError, match="no message '112'"):
            await api.call("wait_for", chat_id=BUUR, wanted="112", timeout=0.01)
        with pytest.raises(ValueError, match="no control 'close'"):
            await api.call("close")
        with pytest.raises(ValueError, match="LookupError"):
            await api.call("user_presses", message=sent["message_id"], label="Nee")


async def test_the_fake_bot_api_can_go_away_and_come_back_at_the_same_address() -> None:
    first = await BotApiProcess().start()
    await first.stop()
    async with BotApiProcess(port=first.port) as second:
        assert second.url == first.url


@pytest.mark.node
@pytest.mark.skipif(not telegram_test_api.installed(), reason="npm ci has not run in tests/tools/telegram_test_api")
async def test_telegram_test_api_carries_a_whole_conversation_with_the_real_library() -> None:
    async with TelegramTestApi() as api, Bot(api.token, base_url=f"{api.url}/bot") as bot:
        poll = asyncio.create_task(bot.get_updates(timeout=5))
        await api.user_sends(BUUR, "/start")
        (update,) = await poll
        assert (update.message.text, update.message.entities[0].type) == ("/start", "bot_command")
        assert await bot.set_my_commands([("start", "Begin")])
        assert await bot.send_chat_action(BUUR, "typing")
        assert (await bot.send_message(BUUR, "Is er nu gevaar?", reply_markup=TABLE)).date.year < 3000
        question = await api.wait_for(BUUR, "gevaar")
        await api.user_presses(BUUR, question, "Ja")
        pressed = (await bot.get_updates(offset=update.update_id + 1, timeout=5))[0].callback_query
        assert (pressed.data, pressed.from_user.id) == ("t:1", BUUR)
        assert await pressed.answer()
        await bot.edit_message_text("Bel 112.", BUUR, question["messageId"])
        assert (await api.wait_for(BUUR, "112"))["messageId"] == question["messageId"]
    await until(lambda: api._process is not None and api._process.returncode is not None)
