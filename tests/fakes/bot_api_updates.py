"""How do updates wait for the bot, and when are they confirmed? The queue behind getUpdates and the webhook.

Rules mirrored (documentation of getUpdates and setWebhook; the queue of the open-source Bot API server):
an update is confirmed only by a later getUpdates with a higher offset, until then every poll gets it again; a negative
offset keeps only the last ones; an offset far beyond the newest id, or far below the oldest, counts
as "from the oldest" (so a client that only ever raises its offset loops after the ids were reset); allowed_updates is
kept until it is given again and filters new updates only; a new poll ends an older one with 409; a webhook excludes
getUpdates. A webhook gets one update a chat at a time, and again after any answer that is not 2xx.
"""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

from tests.fakes.bot_api_rules import ApiError, Json, bad_request

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}  # as documented for allowed_updates
FUTURE = 10  # an offset more than this beyond the next id is "in the future" to the real queue
PAST = 100_000  # and more than this below the oldest is "in the past"
OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass
class Webhook:
    """What setWebhook left behind."""

    url: str
    secret_token: str | None = None
    max_connections: int = 40
    last_error_date: int | None = None
    last_error_message: str | None = None


@dataclass
class Pending:
    """An update that waits; `again` makes one that was confirmed already come once more, as Telegram sometimes does."""

    update: Json
    chat: int
    again: bool = False


@dataclass
class UpdateQueue:
    """Updates in order, with their ids; one asyncio loop, no threads."""

    clock: Callable[[], float] = time.time
    next_id: int = field(default_factory=lambda: random.randint(1_000_000, 900_000_000))
    retry_after: float = 0.05  # seconds before a refused webhook POST goes again (the real one waits longer)
    pending: list[Pending] = field(default_factory=list)
    dropped: list[Json] = field(default_factory=list)
    last: Pending | None = None
    allowed: list[str] | None = None
    webhook: Webhook | None = None
    _poll: asyncio.Future[str] | None = None
    _posting: set[int] = field(default_factory=set)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def push(self, body: Json, chat: int = 0) -> Json | None:
        """Queue an update; gives it an update_id unless it has one. None when allowed_updates leaves it out."""
        kinds = [key for key in body if key != "update_id"]
        if (kinds[0] in NOT_BY_DEFAULT) if self.allowed is None else kinds[0] not in self.allowed:
            return None
        update = {"update_id": body.get("update_id", self.next_id), **{key: body[key] for key in kinds}}
        self.next_id = update["update_id"] + 1
        self.last = Pending(update, chat)
        self.pending.append(self.last)
        self.wake()
        return update

    def duplicate_last(self, times: int = 1) -> None:
        """The newest update comes again, same update_id, even when it was confirmed."""
        if self.last is None:
            raise LookupError("no update was pushed yet")
        for _ in range(times):
            self.pending.append(Pending(self.last.update, self.last.chat, again=True))
        self.wake()

    def reset_ids(self, to: int | None = None) -> int:
        """The next id is chosen at random (as after a week without updates), or is `to`."""
        self.next_id = random.randint(1, 2**31 - 1000) if to is None else to
        return self.next_id

    def wake(self) -> None:
        """Tell a waiting poll, or the webhook, that there is something."""
        if self.webhook is not None:
            for chat in {item.chat for item in self.pending} - self._posting:
                self._posting.add(chat)
                task = asyncio.get_running_loop().create_task(self._deliver(chat))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
        elif self._poll is not None and not self._poll.done():
            self._poll.set_result("new")

    def end_poll(self, why: str) -> None:
        """End a waiting poll; `why` is the 409 it gets, or "closing" for an empty answer."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(why)

    async def poll(self, offset: int, limit: int, seconds: float, allowed: list[str] | None) -> list[Json]:
        """One getUpdates that waits at most `seconds` for the first update. Raises ApiError 409."""
        if self.webhook is not None:
            raise ApiError(409, WEBHOOK_ACTIVE)
        self.end_poll(OTHER_POLL)
        if allowed is not None:
            self.allowed = allowed or None
        self._confirm(offset)
        limit = min(max(limit, 1), 100) if limit else 100
        if not self.pending and seconds > 0:
            mine = self._poll = asyncio.get_running_loop().create_future()
            try:
                why = await asyncio.wait_for(mine, seconds)
            except TimeoutError:
                why = "new"
            if self._poll is mine:
                self._poll = None
            if why.startswith("Conflict"):
                raise ApiError(409, why)
        given = self.pending[:limit]
        for item in given:
            item.again = False
        return [item.update for item in given]

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset > 0 and self.pending:
            head = min(item.update["update_id"] for item in self.pending)
            if head - PAST <= offset <= self.next_id + FUTURE:
                self.pending = [item for item in self.pending if item.again or item.update["update_id"] >= offset]

    def set_webhook(self, url: str, secret_token: str | None, max_connections: int, allowed: list[str] | None) -> None:
        """Switch to a webhook; plain http is taken for loopback only. Raises ApiError 400."""
        parts = urlsplit(url)
        if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if secret_token is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret_token):
            raise bad_request("secret token contains unallowed characters")
        self.end_poll("Conflict: terminated by setWebhook request")
        if allowed is not None:
            self.allowed = allowed or None
        self.webhook = Webhook(url, secret_token, max_connections)
        self.wake()

    def delete_webhook(self) -> None:
        """Back to getUpdates; what waits keeps waiting."""
        self.webhook = None

    def drop(self) -> None:
        """drop_pending_updates: what waited is gone, and noted in `dropped`."""
        self.dropped += [item.update for item in self.pending]
        self.pending = []

    async def _deliver(self, chat: int) -> None:
        try:
            async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:
                while self.webhook is not None:
                    item = next((item for item in self.pending if item.chat == chat), None)
                    if item is None:
                        return
                    if await self._post(session, self.webhook, item.update):
                        self.pending = [other for other in self.pending if other is not item]
                    else:
                        await asyncio.sleep(self.retry_after)
        finally:
            self._posting.discard(chat)

    async def _post(self, session: aiohttp.ClientSession, webhook: Webhook, update: Json) -> bool:
        secret = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret_token} if webhook.secret_token else {}
        try:
            async with session.post(webhook.url, json=update, headers=secret) as answer:
                if 200 <= answer.status < 300:
                    return True
                error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError) as exc:
            error = f"Connection failed: {type(exc).__name__}"
        webhook.last_error_date, webhook.last_error_message = int(self.clock()), error
        return False

    def info(self) -> Json:
        """A WebhookInfo object."""
        hook = self.webhook
        info: Json = {
            "url": hook.url if hook else "", "has_custom_certificate": False, "pending_update_count": len(self.pending),
        }  # fmt: skip
        if hook:
            info["max_connections"] = hook.max_connections
            if hook.last_error_message:
                info |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error_message}
        if self.allowed is not None:
            info["allowed_updates"] = self.allowed
        return info

    async def close(self) -> None:
        """End polls and deliveries."""
        self.webhook = None
        self.end_poll("closing")
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
