"""Does the fake Bot API refuse the text, HTML and keyboards that Telegram refuses, and take what it takes?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.fakes.bot_api_rules import ApiError, formatted, keyboard, parse_html, utf16


@pytest.mark.parametrize(
    ("source", "plain", "entities"),
    [
        ("gewoon > tekst", "gewoon > tekst", []),  # a lone > is allowed
        ("<b>112</b> bellen", "112 bellen", [("bold", 0, 3)]),
        ("🕯 <i>vlam</i>", "🕯 vlam", [("italic", 3, 4)]),  # the candle is two UTF-16 units
        ("<B><u>a</u>b</B>", "ab", [("bold", 0, 2), ("underline", 0, 1)]),  # nested, any case
        ("a &lt;b&gt; &amp; &quot;&#8364;&#x20AC;", 'a <b> & "€€', []),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ('<a href="https://a.nl/?x=1&amp;y=2">hier</a>', "hier", [("text_link", 0, 4)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<b></b>leeg", "leeg", []),  # an empty entity is dropped
    ],
)
def test_allowed_html_becomes_text_and_entities(source: str, plain: str, entities: list[Any]) -> None:
    shown, found = parse_html(source)
    assert shown == plain
    assert [(e["type"], e["offset"], e["length"]) for e in found] == entities


def test_a_link_keeps_its_address_unescaped() -> None:
    assert parse_html('<a href="https://a.nl/?x=1&amp;y=2">hier</a>')[1][0]["url"] == "https://a.nl/?x=1&y=2"


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("é<p>x</p>", 'Unsupported start tag "p" at byte offset 2'),  # bytes, not characters
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("2 < 3", "Unclosed start tag at byte offset 2"),
        ("Jan & Piet", 'Unescaped "&" at byte offset 4'),
        ("a&nbsp;b", 'Unsupported entity "&nbsp;" at byte offset 1'),
        ("&#0;", 'Unsupported entity "&#0;" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
    ],
)
def test_html_that_is_not_allowed_is_refused_with_its_place(source: str, reason: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source)
    assert (caught.value.code, caught.value.description) == (400, f"Bad Request: can't parse entities: {reason}")


@pytest.mark.parametrize(
    ("text", "mode", "reason"),
    [
        ("", None, "message text is empty"),
        (" \n ", None, "message text is empty"),
        ("<b> </b>", "HTML", "message text is empty"),  # empty once it is parsed
        ("a" * 4097, None, "message is too long"),
        ("🕯" * 2049, None, "message is too long"),  # 4098 UTF-16 units, 2049 characters
        ("*x*", "MarkdownV2", "unsupported parse_mode"),
    ],
)
def test_text_outside_the_limits_is_refused(text: str, mode: str | None, reason: str) -> None:
    with pytest.raises(ApiError, match=f"^Bad Request: {reason}$"):
        formatted(text, mode)


@pytest.mark.parametrize("text", ["a" * 4096, "🕯" * 2048, "<b>" + "a" * 4096 + "</b>", "&amp;" * 4096])
def test_the_limit_counts_utf16_units_after_parsing(text: str) -> None:
    assert utf16(formatted(text, "HTML")[0]) == 4096


def test_trimming_moves_the_entities_along() -> None:
    assert formatted("  <b>hoi </b>\n", "HTML") == ("hoi", [{"type": "bold", "offset": 0, "length": 3}])


def button(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Ja", **fields}]]}


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        (button(callback_data=""), "BUTTON_DATA_INVALID"),
        (button(callback_data="x" * 65), "BUTTON_DATA_INVALID"),
        (button(callback_data="é" * 33), "BUTTON_DATA_INVALID"),  # 66 bytes, 33 characters
        (button(text=" ", callback_data="x"), "inline keyboard button text must be non-empty"),
        (button(), "inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        (button(url="geen adres"), "inline keyboard button URL 'geen adres' is invalid: Wrong HTTP URL"),
        ({"inline_keyboard": [{"text": "x"}]}, 'field "inline_keyboard" of the InlineKeyboardMarkup must be'),
        ({"inline_keyboard": [["x"]]}, "can't parse inline keyboard button"),
        ("{geen json", "can't parse reply keyboard markup JSON object"),
        ([1], "object expected as reply markup"),
        ({"keyboard": [[{"text": "x" * 10_000}]]}, "reply markup is too long"),
    ],
)
def test_a_keyboard_that_telegram_refuses_is_refused(markup: Any, reason: str) -> None:
    with pytest.raises(ApiError) as caught:
        keyboard(markup)
    assert caught.value.description.startswith(f"Bad Request: {reason}")


@pytest.mark.parametrize("data", ["x", "x" * 64, "é" * 32])
def test_callback_data_of_at_most_64_bytes_is_taken(data: str) -> None:
    assert keyboard(button(callback_data=data)) == button(callback_data=data)


@pytest.mark.parametrize("markup", [None, "", {}, {"inline_keyboard": []}])
def test_no_buttons_is_no_keyboard(markup: Any) -> None:
    assert keyboard(markup) is None
