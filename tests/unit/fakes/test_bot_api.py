"""Does the fake Bot API behave as the real one does, seen through the real python-telegram-bot?"""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Conflict, InvalidToken

from tests.fakes.bot_api import TOKEN, BotApi
from tests.fakes.patience import until

BUUR = 42


async def raw(api: BotApi, method: str, token: str = TOKEN, **how: Any) -> tuple[int, Any]:
    async with aiohttp.ClientSession() as session, session.post(f"{api.url}/bot{token}/{method}", **how) as answer:
        return answer.status, await answer.json()


async def ids(bot: Bot, offset: int | None = None, **how: Any) -> list[int]:
    return [update.update_id for update in await bot.get_updates(offset=offset, **how)]


# --- requests ---------------------------------------------------------------------------------------------------------


async def test_get_me_tells_the_bot_who_it_is(bot: Bot) -> None:
    assert bot.username == "WaakvlamTestBot"


async def test_a_wrong_token_is_unauthorized_and_a_malformed_one_not_found(api: BotApi) -> None:
    assert await raw(api, "getMe", token="1:wrong") == (
        401, {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )  # fmt: skip
    assert (await raw(api, "getMe", token="nonsense"))[0] == 404
    stranger = Bot("1:wrong", base_url=f"{api.url}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_an_unknown_method_is_not_found(api: BotApi) -> None:
    assert (await raw(api, "sendFireworks"))[0] == 404


@pytest.mark.parametrize("how", ["json", "data", "params"])
async def test_parameters_come_as_json_form_or_query_and_methods_in_any_case(api: BotApi, how: str) -> None:
    api.add_chat(BUUR)
    assert (await raw(api, "SENDMESSAGE", **{how: {"chat_id": str(BUUR), "text": "hoi"}}))[0] == 200
    assert api.messages(BUUR)[0].text == "hoi"


async def test_every_call_is_logged_without_the_token(api: BotApi, bot: Bot) -> None:
    api.add_chat(BUUR)
    await bot.send_message(BUUR, "hoi")
    call = api.calls_of("sendMessage")[0]
    assert (call.params["text"], call.status) == ("hoi", 200)
    assert TOKEN not in repr(api.calls)


# --- getUpdates -------------------------------------------------------------------------------------------------------


async def test_updates_are_given_again_until_a_higher_offset_confirms_them(api: BotApi, bot: Bot) -> None:
    for text in ("een", "twee", "drie"):
        api.user_sends(BUUR, text)
    first = await ids(bot)
    assert first == list(range(first[0], first[0] + 3))
    assert await ids(bot) == first
    assert await ids(bot, first[0]) == first  # the same offset confirms only what is below it
    assert await ids(bot, first[1]) == first[1:]
    assert await ids(bot) == first[1:]  # what is confirmed stays away
    assert await ids(bot, limit=1) == first[1:2]
    assert await ids(bot, -1) == first[2:]  # negative: only the last one, the rest is forgotten
    assert await ids(bot) == first[2:]


async def test_a_long_poll_answers_as_soon_as_there_is_an_update(api: BotApi, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await until(lambda: api.updates._poll is not None)
    api.user_sends(BUUR, "hallo")
    assert (await asyncio.wait_for(poll, 5))[0].message.text == "hallo"


async def test_a_second_poll_ends_the_first_with_a_conflict(api: BotApi, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await until(lambda: api.updates._poll is not None)
    second = asyncio.create_task(raw(api, "getUpdates", json={"timeout": 30}))
    with pytest.raises(Conflict, match="other getUpdates request"):
        await asyncio.wait_for(first, 5)
    api.user_sends(BUUR, "hallo")
    assert len((await asyncio.wait_for(second, 5))[1]["result"]) == 1


async def test_allowed_updates_are_remembered_and_hold_for_new_updates_only(api: BotApi, bot: Bot) -> None:
    api.user_sends(BUUR, "voor")
    await bot.get_updates(allowed_updates=["message"])
    api.user_edits(BUUR, "anders")
    await bot.get_updates()
    api.user_edits(BUUR, "weer anders")
    assert [update.message.text for update in await bot.get_updates()] == ["voor"]
    await bot.get_updates(allowed_updates=[])  # an empty list is the default again
    api.user_edits(BUUR, "nog eens")
    assert [bool(update.edited_message) for update in await bot.get_updates()] == [False, True]


async def test_after_a_reset_a_client_that_only_raises_its_offset_gets_the_same_update_for_ever(
    api: BotApi, bot: Bot
) -> None:
    api.reset_update_ids(to=900_000)
    api.user_sends(BUUR, "oud")
    assert await ids(bot, 900_001) == []
    api.reset_update_ids(to=500)
    api.user_sends(BUUR, "nieuw")
    assert await ids(bot, 900_001) == [500]
    assert await ids(bot, 900_001) == [500]
    assert await ids(bot, 501) == []


async def test_a_duplicate_has_the_same_id_and_comes_even_when_it_was_confirmed(api: BotApi, bot: Bot) -> None:
    api.user_sends(BUUR, "hallo")
    (one,) = await ids(bot)
    assert await ids(bot, one + 1) == []
    api.duplicate_last_update(times=2)
    assert await ids(bot, one + 1) == [one, one]
    assert await ids(bot, one + 1) == []


# --- webhook ----------------------------------------------------------------------------------------------------------


async def receiver(answers: list[int]) -> tuple[web.AppRunner, str, list[tuple[str | None, str]]]:
    got: list[tuple[str | None, str]] = []

    async def take(request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        got.append((secret, (await request.json())["message"]["text"]))
        return web.Response(status=answers.pop(0) if answers else 200)

    app = web.Application()
    app.router.add_post("/hook", take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}/hook", got


async def test_a_webhook_gets_each_update_with_the_secret_until_it_says_yes(api: BotApi, bot: Bot) -> None:
    runner, url, got = await receiver([500, 404])
    api.updates.retry_after = 0.001
    api.user_sends(BUUR, "een")
    await bot.set_webhook(url, secret_token="geheim")
    api.user_sends(BUUR, "twee")
    await until(lambda: not api.updates.pending)
    assert got == [("geheim", "een")] * 3 + [("geheim", "twee")]
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == (url, 0)
    assert "404" in str(info.last_error_message)
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()
    await runner.cleanup()


async def test_a_stuck_chat_does_not_hold_up_the_webhook_of_another(api: BotApi, bot: Bot) -> None:
    runner, url, got = await receiver([])
    api.updates.retry_after = 30
    await bot.set_webhook(url)
    api.updates._posting.add(BUUR)  # as if an update of this chat is being refused
    api.user_sends(BUUR, "vast")
    api.user_sends(43, "door")
    await until(lambda: got != [])
    assert got == [(None, "door")]
    await runner.cleanup()


@pytest.mark.parametrize(
    ("url", "secret", "reason"),
    [("http://voorbeeld.nl/x", None, "an https url"), ("https://voorbeeld.nl/x", "een spatie", "unallowed characters")],
)
async def test_a_webhook_needs_https_and_a_plain_secret(bot: Bot, url: str, secret: str | None, reason: str) -> None:
    with pytest.raises(BadRequest, match=reason):
        await bot.set_webhook(url, secret_token=secret)


async def test_dropping_pending_updates_is_noticed(api: BotApi, bot: Bot) -> None:
    api.user_sends(BUUR, "weg")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()
    assert [update["message"]["text"] for update in api.updates.dropped] == ["weg"]
