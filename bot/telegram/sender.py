"""How does a message go out over Telegram, and what did a failure mean?"""

import httpx
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from waakvlam.domain.errors import Moved, NotDelivered, PerhapsDelivered, TryLater, Unreachable

LONGEST = 4000  # characters; Telegram takes 4096, counted in UTF-16
NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
GONE = ("chat not found", "user is deactivated", "peer_id_invalid")


class TelegramChannel:
    """Sends plain text: it arrives byte for byte as it was typed, whatever marks it holds."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, adres: str, *, tekst: str, knoppen: list[dict[str, str]]) -> None:
        """Deliver one message, in parts where it is long; the buttons go under the last.

        Raises:
            TryLater, Unreachable, Moved, PerhapsDelivered, NotDelivered: what the failure means for sending again.
        """
        parts = split(tekst)
        chat = int(adres.split(":")[-1])
        for number, part in enumerate(parts):
            keyboard = _keyboard(knoppen) if number == len(parts) - 1 else None
            try:
                await self._bot.send_message(chat, part, reply_markup=keyboard, disable_web_page_preview=True)
            except TelegramError as exc:
                raise _meaning(exc, partly=number > 0) from exc


def split(tekst: str) -> list[str]:
    """Parts of at most 4000 UTF-16 units, cut at a line or a space where there is one; together they are the whole text."""
    # No NUL, and half an emoji as a question mark: neither can be sent, and a melding must not stay behind for it.
    parts, rest = [], tekst.replace("\0", "").encode("utf-8", "replace").decode() or "…"
    while _length(rest) > LONGEST:
        end = LONGEST
        while (over := _length(rest[:end]) - LONGEST) > 0:
            end -= (over + 1) // 2  # a character is at most two units; taking a whole one for each could leave nothing
        cut = max(rest.rfind("\n", end // 2, end), rest.rfind(" ", end // 2, end)) + 1 or end
        parts.append(rest[:cut])
        rest = rest[cut:]
    return [*parts, rest]


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _keyboard(knoppen: list[dict[str, str]]) -> InlineKeyboardMarkup | None:
    rows = [[InlineKeyboardButton(knop["label"], callback_data=knop["token"])] for knop in knoppen]
    return InlineKeyboardMarkup(rows) if rows else None


def _meaning(exc: TelegramError, *, partly: bool) -> NotDelivered:
    if isinstance(exc, RetryAfter):
        wait = exc.retry_after
        return TryLater(seconden=float(wait) if isinstance(wait, int | float) else wait.total_seconds())
    if isinstance(exc, ChatMigrated):
        return Moved(adres=exc.new_chat_id)
    if isinstance(exc, Forbidden):
        return Unreachable(reden="geblokkeerd")
    if isinstance(exc, BadRequest):
        gone = any(words in exc.message.lower() for words in GONE)
        return Unreachable(reden="bestaat niet") if gone else NotDelivered(reden="geweigerd")
    # A cause of httpx is a line that broke; any other, such as the 502 page of a gateway, is an answer: it did not arrive.
    broken = isinstance(exc, NetworkError) and isinstance(exc.__cause__, httpx.HTTPError) and not isinstance(exc.__cause__, NEVER_LEFT)
    if broken and not partly:
        return PerhapsDelivered(reden=type(exc.__cause__).__name__)
    return NotDelivered(reden=type(exc).__name__, tijdelijk=True)
