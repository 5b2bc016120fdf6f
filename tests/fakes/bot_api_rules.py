"""Which text, HTML and keyboard would the real Bot API refuse, and with which words?

Wording and limits follow the public Bot API documentation ("HTML style", "sendMessage", "InlineKeyboardButton") and the
messages of the open-source Bot API server. Offsets and lengths are in UTF-16 code units, as in every MessageEntity;
byte offsets in error texts are UTF-8 bytes of the source. Stricter than the real server in two places, on purpose:
an unknown named entity (`&nbsp;`) or a bare `&` is refused (the documentation forbids both, the server shows them as
typed), and an inline button with an empty text is refused.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

MAX_TEXT = 4096  # UTF-16 code units after entity parsing
MAX_CALLBACK_DATA = 64  # bytes of UTF-8
MAX_MARKUP = 10_000  # bytes of JSON; above this the server answers REPLY_MARKUP_TOO_LONG
TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
    "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote", "tg-emoji": "custom_emoji",
}  # fmt: skip
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}  # the only four that the documentation allows
ENTITY = re.compile(r"&(?:#(?P<dec>\d{1,7})|#[xX](?P<hex>[0-9a-fA-F]{1,6})|(?P<name>[A-Za-z0-9]+));")
ATTRIBUTE = re.compile(r"""\s*([^\s=>]+)(?:\s*(=)\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")


class ApiError(Exception):
    """An answer with ok=false: an HTTP status, a description and sometimes ResponseParameters."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


def bad_request(reason: str, **parameters: int) -> ApiError:
    """A 400 with the prefix that the real server puts before every reason."""
    return ApiError(400, f"Bad Request: {reason}", **parameters)


def utf16(text: str) -> int:
    """Length in UTF-16 code units: an emoji outside the basic plane counts as two."""
    return len(text) + sum(ord(char) > 0xFFFF for char in text)


@dataclass
class _Html:
    source: str
    at: int = 0
    plain: list[str] = field(default_factory=list)
    length: int = 0
    open: list[tuple[str, int, Json]] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def fail(self, what: str, at: int) -> ApiError:
        return bad_request(f"can't parse entities: {what} at byte offset {len(self.source[:at].encode())}")

    def add(self, text: str) -> None:
        self.plain.append(text)
        self.length += utf16(text)

    def reference(self) -> None:
        match = ENTITY.match(self.source, self.at)
        if match is None:
            raise self.fail('Unescaped "&"', self.at)
        if match["name"] is not None:
            if match["name"] not in NAMED:
                raise self.fail(f'Unsupported entity "{match[0]}"', self.at)
            self.add(NAMED[match["name"]])
        else:
            code = int(match["dec"]) if match["dec"] else int(match["hex"], 16)
            if code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
                raise self.fail(f'Unsupported entity "{match[0]}"', self.at)
            self.add(chr(code))
        self.at = match.end()

    def start_tag(self) -> None:
        begin, end = self.at, self.source.find(">", self.at)
        if end < 0:
            raise self.fail("Unclosed start tag", begin)
        name, rest = [*re.split(r"\s", self.source[begin + 1 : end], maxsplit=1), ""][:2]
        name = name.lower()
        if name not in TAGS:
            raise self.fail(f'Unsupported start tag "{name}"', begin)
        self.open.append((name, self.length, self.attributes(name, rest, begin)))
        self.at = end + 1

    def attributes(self, tag: str, rest: str, begin: int) -> Json:
        found: dict[str, str] = {}
        for match in ATTRIBUTE.finditer(rest):
            name, equals, value = match.groups()
            if equals is None and (tag, name) != ("blockquote", "expandable"):
                raise self.fail(f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin)
            found[name.lower()] = (value or "").strip("\"'")
        if tag == "span" and found.get("class") != "tg-spoiler":
            raise self.fail('Tag "span" must have class "tg-spoiler"', begin)
        if tag == "tg-emoji" and not found.get("emoji-id", "").isdigit():
            raise self.fail("Invalid custom emoji identifier specified", begin)
        if tag == "a":
            return {"url": re.sub(r"&(amp|quot|lt|gt);", lambda m: NAMED[m[1]], found.get("href", ""))}
        if tag == "tg-emoji":
            return {"custom_emoji_id": found["emoji-id"]}
        return {"type": "expandable_blockquote"} if "expandable" in found else {}

    def end_tag(self) -> None:
        begin, end = self.at, self.source.find(">", self.at)
        if not self.open:
            raise self.fail("Unexpected end tag", begin)
        if end < 0:
            raise self.fail("Unclosed end tag", begin)
        found = self.source[begin + 2 : end].strip().lower()
        name, offset, extra = self.open.pop()
        if found and found != name:
            where = len(self.source[:begin].encode())
            text = f'Unmatched end tag at byte offset {where}, expected "</{name}>", found "</{found}>"'
            raise bad_request(f"can't parse entities: {text}")
        if self.length > offset and not (name == "a" and not extra["url"]):
            self.entities.append({"type": TAGS[name], "offset": offset, "length": self.length - offset, **extra})
        self.at = end + 1

    def run(self) -> tuple[str, list[Json]]:
        while self.at < len(self.source):
            char = self.source[self.at]
            if char == "&":
                self.reference()
            elif char == "<":
                self.end_tag() if self.source.startswith("</", self.at) else self.start_tag()
            else:
                self.add(char)
                self.at += 1
        if self.open:
            name = self.open[-1][0]
            raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{name}\"")
        return "".join(self.plain), sorted(self.entities, key=lambda e: (e["offset"], -e["length"]))


def parse_html(source: str) -> tuple[str, list[Json]]:
    """The shown text and its entities; raises ApiError 400 "can't parse entities: ..." on anything not allowed."""
    return _Html(source).run()


def formatted(text: str, parse_mode: str | None, entities: list[Json] | None = None) -> tuple[str, list[Json]]:
    """What is shown for a sendMessage or an edit: parsed, trimmed, 1 to 4096 UTF-16 units; else ApiError 400."""
    mode = (parse_mode or "").lower()
    if mode not in ("", "html"):
        raise bad_request("unsupported parse_mode")  # Markdown exists at Telegram; this service must not use it
    plain, found = parse_html(text) if mode == "html" else (text, [dict(entity) for entity in entities or []])
    shown = plain.strip()
    if not shown:
        raise bad_request("message text is empty")
    if utf16(shown) > MAX_TEXT:
        raise bad_request("message is too long")
    cut = utf16(plain[: len(plain) - len(plain.lstrip())])
    kept = []
    for entity in found:
        begin = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] + entity["length"] - cut, utf16(shown))
        if end > begin:
            kept.append({**entity, "offset": begin, "length": end - begin})
    return shown, kept


def keyboard(markup: Any) -> Json | None:
    """A checked reply_markup (object or JSON text), None when there is none; ApiError 400 when it is refused."""
    if isinstance(markup, str):
        try:
            markup = json.loads(markup) if markup else None
        except ValueError:
            raise bad_request("can't parse reply keyboard markup JSON object") from None
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if len(json.dumps(markup).encode()) > MAX_MARKUP:
        raise bad_request("reply markup is too long")
    if "inline_keyboard" not in markup:
        return markup  # a reply keyboard, its removal, or a forced reply: kept as it is
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    for row in rows:
        for button in row:
            _check_button(button)
    return markup if any(rows) else None


def _check_button(button: Any) -> None:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= MAX_CALLBACK_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
    elif "url" in button:
        if not re.match(r"(https?|tg)://[^\s/]+", str(button["url"])):
            raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    elif len(button) == 1:
        raise bad_request("inline keyboard button: Text buttons are unallowed in the inline keyboard")
