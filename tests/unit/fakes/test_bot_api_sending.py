"""Does the fake Bot API take and refuse what the bot sends as the real one does, and let users do what users do?"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter

from tests.fakes.bot_api import BotApi
from tests.fakes.patience import Clock

BUUR = 42
GROUP = -4242
TABLE = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Ja", callback_data="t:1"), InlineKeyboardButton("Nee", callback_data="t:2")]]
)


async def test_a_message_arrives_with_entities_buttons_and_time(api: BotApi, bot: Bot, clock: Clock) -> None:
    api.add_chat(BUUR)
    answer = await bot.send_message(BUUR, "<b>112</b> &amp; hulp", parse_mode="HTML", reply_markup=TABLE)
    sent = await api.wait_for(BUUR, "112")
    assert (sent.text, sent.buttons, sent.time) == ("112 & hulp", [["Ja", "Nee"]], clock.now)
    assert sent.entities == [{"type": "bold", "offset": 0, "length": 3}]
    assert (answer.message_id, answer.text, answer.reply_markup) == (sent.message_id, sent.text, TABLE)


async def test_a_text_that_is_too_long_or_badly_marked_is_refused_and_not_recorded(api: BotApi, bot: Bot) -> None:
    api.add_chat(BUUR)
    with pytest.raises(BadRequest, match=r"(?i)message is too long"):
        await bot.send_message(BUUR, "🕯" * 2049)
    with pytest.raises(BadRequest, match=r"(?i)can't parse entities"):
        await bot.send_message(BUUR, "Jan & Piet", parse_mode="HTML")
    assert api.messages(BUUR) == []


async def test_chats_that_cannot_be_reached_are_refused_each_in_its_own_way(api: BotApi, bot: Bot) -> None:
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(BUUR, "hoi")
    api.block(BUUR)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(BUUR, "hoi")
    api.block(BUUR, False)
    await bot.send_message(BUUR, "hoi")
    api.migrate(GROUP, to=-1_001_234_567_890)
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(GROUP, "hoi")
    assert caught.value.new_chat_id == -1_001_234_567_890


async def test_an_edit_changes_the_message_and_without_a_keyboard_removes_the_buttons(api: BotApi, bot: Bot) -> None:
    api.add_chat(BUUR)
    sent = await bot.send_message(BUUR, "een", reply_markup=TABLE)
    await bot.edit_message_text("twee", BUUR, sent.message_id)
    (now,) = api.messages(BUUR)
    assert (now.text, now.buttons, now.history) == ("twee", [], ["een"])
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_text("twee", BUUR, sent.message_id)
    await bot.edit_message_reply_markup(BUUR, sent.message_id, reply_markup=TABLE)
    assert now.buttons == [["Ja", "Nee"]]
    theirs = api.user_sends(BUUR, "van mij")["message_id"]
    with pytest.raises(BadRequest, match=r"(?i)message can't be edited"):
        await bot.edit_message_text("x", BUUR, theirs)
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await bot.edit_message_text("x", BUUR, 999_999)


async def test_a_message_can_be_deleted_once_and_within_two_days(api: BotApi, bot: Bot, clock: Clock) -> None:
    api.add_chat(BUUR)
    one, two = [await bot.send_message(BUUR, text) for text in ("een", "twee")]
    assert await bot.delete_message(BUUR, one.message_id)
    assert [m.text for m in api.messages(BUUR)] == ["twee"]
    with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
        await bot.delete_message(BUUR, one.message_id)
    clock.now += 48 * 3600 + 1
    with pytest.raises(BadRequest, match=r"(?i)can't be deleted"):
        await bot.delete_message(BUUR, two.message_id)


async def test_the_smaller_methods_check_what_they_get(api: BotApi, bot: Bot) -> None:
    photo = api.user_sends_photo(BUUR)["photo"][0]["file_id"]
    assert await bot.send_chat_action(BUUR, "typing")
    assert api.actions == [(BUUR, "typing")]
    assert await bot.set_my_commands([("start", "Begin opnieuw")])
    assert (await bot.get_my_commands())[0].command == "start"
    assert bytes(await (await bot.get_file(photo)).download_as_bytearray()) == b"\x00" * 16
    for refused in (
        bot.send_chat_action(BUUR, "dansen"), bot.set_my_commands([("Start!", "x")]), bot.get_file("onbekend")
    ):  # fmt: skip
        with pytest.raises(BadRequest):
            await refused


@pytest.mark.parametrize(
    ("chats", "wait"),
    [
        ([BUUR] * 2, 1),  # two in one second to one chat
        (list(range(1, 32)), 1),  # the thirty-first in one second over all chats
    ],
)
async def test_sending_too_fast_is_refused_with_how_long_to_wait(
    api: BotApi, bot: Bot, clock: Clock, chats: list[int], wait: int
) -> None:
    api.limits(on=True)
    for chat in chats[:-1]:
        api.add_chat(chat)
        await bot.send_message(chat, "hoi")
    api.add_chat(chats[-1])
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(chats[-1], "hoi")
    assert caught.value.retry_after == timedelta(seconds=wait)
    clock.now += wait
    await bot.send_message(chats[-1], "hoi")


async def test_everything_a_user_can_send_is_parsed_by_the_real_library(api: BotApi, bot: Bot) -> None:
    api.user_sends(BUUR, "/start abc")
    api.user_sends_photo(BUUR, "kijk")
    api.user_sends_sticker(BUUR)
    api.user_sends_voice(BUUR)
    api.user_sends_document(BUUR)
    api.user_sends_location(BUUR)
    api.user_sends_contact(BUUR)
    api.user_sends_forwarded(BUUR, "van een ander")
    api.user_edits(BUUR, "toch anders")
    api.user_sends_group_message(GROUP, "in de groep")
    api.user_blocks(BUUR)
    updates = await bot.get_updates()
    kinds = ["text", "photo", "sticker", "voice", "document", "location", "contact", "forward_origin"]
    messages = [update.message for update in updates[:8]]
    assert [bool(getattr(message, kind)) for message, kind in zip(messages, kinds, strict=True)] == [True] * 8
    assert messages[0].entities[0].type == "bot_command"
    assert messages[1].caption == "kijk"
    assert updates[8].edited_message.text == "toch anders"
    assert (updates[9].effective_chat.type, updates[9].effective_user.id) == ("group", 7001)
    assert updates[10].my_chat_member.new_chat_member.status == "kicked"
    with pytest.raises(Forbidden):
        await bot.send_message(BUUR, "hoi")


async def press(api: BotApi, bot: Bot, **how: Any) -> Update:
    api.add_chat(BUUR)
    sent = await bot.send_message(BUUR, "Is er nu gevaar?", reply_markup=TABLE)
    api.user_presses(sent.message_id, **how)
    return (await bot.get_updates())[-1]


async def test_a_press_carries_the_data_under_the_label_and_can_be_answered(api: BotApi, bot: Bot) -> None:
    query = (await press(api, bot, label="Nee")).callback_query
    assert (query.data, query.from_user.id) == ("t:2", BUUR)
    assert isinstance(query.message, Message)
    assert query.message.text == "Is er nu gevaar?"
    await query.answer("Dank je")
    assert api.answers[0]["text"] == "Dank je"


async def test_anybody_can_press_and_forge_data(api: BotApi, bot: Bot) -> None:
    query = (await press(api, bot, data="t:999", by=666)).callback_query
    assert (query.data, query.from_user.id) == ("t:999", 666)


async def test_a_press_that_is_old_or_unknown_cannot_be_answered(api: BotApi, bot: Bot, clock: Clock) -> None:
    query = (await press(api, bot, label="Ja")).callback_query
    clock.now += 16
    for query_id in (query.id, "123"):
        with pytest.raises(BadRequest, match=r"(?i)query is too old"):
            await bot.answer_callback_query(query_id)


async def test_a_label_that_is_not_there_fails_and_names_what_is(api: BotApi, bot: Bot) -> None:
    with pytest.raises(LookupError, match=r"'Misschien' among \['Ja', 'Nee'\]"):
        await press(api, bot, label="Misschien")


async def test_waiting_for_what_never_comes_fails_with_what_did(api: BotApi, bot: Bot) -> None:
    api.add_chat(BUUR)
    await bot.send_message(BUUR, "iets anders")
    with pytest.raises(AssertionError, match="iets anders"):
        await api.wait_for(BUUR, "112", timeout=0.01)
