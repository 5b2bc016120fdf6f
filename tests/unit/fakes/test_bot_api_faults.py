"""Does the fake Bot API fail on request, once, and in the ways that a network fails?"""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import BadRequest, Conflict, Forbidden, NetworkError, RetryAfter, TimedOut

from tests.fakes.bot_api import BotApi
from tests.fakes.patience import until

BUUR = 42


@pytest.mark.parametrize(
    ("kind", "error", "delivered"),
    [
        ("400", BadRequest, 0),
        ("403", Forbidden, 0),
        ("409", Conflict, 0),
        ("429", RetryAfter, 0),
        ("500", NetworkError, 0),
        ("502", NetworkError, 0),  # with HTML instead of JSON, as a proxy answers
        ("5xx", NetworkError, 0),
        ("cut_before", NetworkError, 0),
        ("cut_after", NetworkError, 1),  # the message is there, the bot cannot know
        ("nonsense", Exception, 0),
        ("hang", NetworkError, 0),
    ],
)
async def test_a_fault_hits_the_next_call_only(
    api: BotApi, bot: Bot, kind: str, error: type[Exception], delivered: int
) -> None:
    api.add_chat(BUUR)
    api.fail_next("sendMessage", kind, seconds=0.01)
    with pytest.raises(error):
        await bot.send_message(BUUR, "hoi")
    assert len(api.messages(BUUR)) == delivered
    await bot.send_message(BUUR, "hoi")
    assert len(api.messages(BUUR)) == delivered + 1


async def test_a_429_says_how_long_to_wait(api: BotApi, bot: Bot) -> None:
    api.add_chat(BUUR)
    api.fail_next("sendMessage", "429", retry_after=7)
    with pytest.raises(RetryAfter, match="Retry in 0:00:07") as caught:
        await bot.send_message(BUUR, "hoi")
    assert caught.value.retry_after == timedelta(seconds=7)


async def test_a_fault_can_be_for_one_chat_and_for_several_times(api: BotApi, bot: Bot) -> None:
    for chat in (BUUR, 43):
        api.add_chat(chat)
    api.fail_next("*", "500", times=2, chat_id=43)
    await bot.send_message(BUUR, "hoi")
    for _ in range(2):
        with pytest.raises(NetworkError):
            await bot.send_message(43, "hoi")
    await bot.send_message(43, "hoi")


async def test_a_hang_looks_like_a_timeout_and_slow_is_done_later(api: BotApi, bot: Bot) -> None:
    api.add_chat(BUUR)
    api.fail_next("sendMessage", "hang", seconds=30)
    with pytest.raises(TimedOut):
        await bot.send_message(BUUR, "hoi", read_timeout=0.05)
    api.fail_next("sendMessage", "slow", seconds=0.01)
    await bot.send_message(BUUR, "hoi")
    assert len(api.messages(BUUR)) == 1


async def test_a_fault_that_does_not_exist_is_a_mistake_in_the_test(api: BotApi) -> None:
    with pytest.raises(ValueError, match="no fault 'earthquake'"):
        api.fail_next("sendMessage", "earthquake")


async def test_during_an_outage_nothing_answers_and_nothing_is_lost(api: BotApi, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await until(lambda: api.updates._poll is not None)
    with api.outage():
        with pytest.raises(NetworkError):
            await poll
        api.user_sends(BUUR, "hallo")
        with pytest.raises(NetworkError):
            await bot.get_updates()
    assert (await bot.get_updates())[0].message.text == "hallo"
