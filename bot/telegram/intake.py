"""How do updates come in without one being lost?  (Stored and committed first, confirmed to Telegram after.)

python-telegram-bot's own Updater confirms an update before a handler has run; a crash in between loses it. So this asks for updates
itself: the next poll, which confirms the ones before it, is made only after every one of them is in our inbox. `update_id` is random
after a quiet week, so the unique key of the inbox decides what is new, never a comparison with the last one.
"""

import asyncio
import logging

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.telegram.updates import incoming
from bot.workers import Bell
from waakvlam.ports import App
from waakvlam.services.take_in import take_in

log = logging.getLogger(__name__)
POLL_SECONDS = 25
KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0


async def take_update(app: App, update: Update, *, inbox: Bell, outbox: Bell) -> None:
    """Store one update; returns only when it is committed."""
    found = incoming(update.to_dict())
    if found is None:
        return
    taken = await take_in(app, found)
    if taken.acuut:
        outbox.ring()
    inbox.ring()


async def poll(app: App, bot: Bot, *, inbox: Bell, outbox: Bell) -> None:
    """Long polling. Runs until cancelled; an outage is waited out."""
    offset: int | None = None
    pause = FIRST_PAUSE
    while True:
        try:
            updates = await bot.get_updates(offset=offset, timeout=POLL_SECONDS, allowed_updates=KINDS)
            for update in updates:
                await take_update(app, update, inbox=inbox, outbox=outbox)
                await acknowledge_press(bot, update)
            if updates:
                offset = updates[-1].update_id + 1  # of the last one received, also when ids have begun anew and this is lower
            pause = FIRST_PAUSE
        except InvalidToken:
            log.critical("telegram.token_ongeldig")
            raise
        except RetryAfter as exc:
            await asyncio.sleep(_seconds(exc))
        except (Conflict, NetworkError, TelegramError) as exc:
            log.warning("telegram.ophalen_mislukt reden=%s", type(exc).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        except Exception:
            # The database is away: nothing is confirmed, so Telegram keeps what we could not store.
            log.exception("telegram.opslaan_mislukt")
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


async def acknowledge_press(bot: Bot, update: Update) -> None:
    """Stop the little clock on a pressed button; of no consequence where it fails."""
    if update.callback_query is None:
        return
    try:
        await bot.answer_callback_query(update.callback_query.id)
    except TelegramError as exc:
        log.info("telegram.knop_bevestigen_mislukt reden=%s", type(exc).__name__)


def _seconds(exc: RetryAfter) -> float:
    wait = exc.retry_after
    return float(wait) if isinstance(wait, int | float) else wait.total_seconds()
