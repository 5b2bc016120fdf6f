"""Which buttons were sent, to whom, and were they pressed?  (The token is all a channel ever sees.)"""

import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from waakvlam.adapters.database.tables import knop
from waakvlam.domain.message import Button

TOKEN_BYTES = 15  # 120 bits, 20 characters: well inside Telegram's 64 bytes, and not to be guessed
LIVES = timedelta(days=90)


def _sound(token: str) -> str:
    """A token as far as a database can look for it: a forged one may hold a NUL or half a character."""
    return token[:24].encode("ascii", "ignore").decode().replace("\0", "")


@dataclass(frozen=True, kw_only=True)
class Pressed:
    """A button that was found by its token."""

    token: str
    gesprek_id: str
    outbox_id: str
    button: Button
    used_at: datetime | None


@dataclass(frozen=True)
class Knoppen:
    """Buttons, bound to one conversation."""

    connection: AsyncConnection

    async def make(
        self, buttons: tuple[Button, ...], *, gesprek_id: str, outbox_id: str, gemeente: str, now: datetime
    ) -> list[dict[str, str]]:
        """Store buttons; what the channel shows of them: label and token."""
        made = [{"label": button.label, "token": secrets.token_urlsafe(TOKEN_BYTES)} for button in buttons]
        if made:
            await self.connection.execute(
                insert(knop),
                [
                    {
                        "token": shown["token"], "gemeente": gemeente, "gesprek_id": gesprek_id, "outbox_id": outbox_id,
                        "label": button.label[:64], "doe": button.doe, "waarde": json.dumps(button.waarde),
                        "eenmalig": button.eenmalig, "expires_at": now + LIVES,
                    }
                    for button, shown in zip(buttons, made, strict=True)
                ],
            )
        return made

    async def find(self, token: str, *, gesprek_id: str, now: datetime) -> Pressed | None:
        """The button of a token, only for the conversation it was sent to, and only while it lives."""
        query = select(knop).where(knop.c.token == _sound(token), knop.c.gesprek_id == gesprek_id, knop.c.expires_at > now)
        row = (await self.connection.execute(query.with_for_update())).one_or_none()
        if row is None:
            return None
        button = Button(label=row.label, doe=row.doe, waarde=json.loads(row.waarde), eenmalig=row.eenmalig)
        return Pressed(token=row.token, gesprek_id=row.gesprek_id, outbox_id=row.outbox_id, button=button, used_at=row.used_at)

    async def label(self, token: str, *, gesprek_id: str) -> str | None:
        """What a button of this conversation says."""
        query = select(knop.c.label).where(knop.c.token == _sound(token), knop.c.gesprek_id == gesprek_id)
        found: str | None = (await self.connection.execute(query)).scalar_one_or_none()
        return found

    async def use(self, token: str, *, now: datetime) -> None:
        """The button has been pressed."""
        await self.connection.execute(update(knop).where(knop.c.token == token, knop.c.used_at.is_(None)).values(used_at=now))

    async def used_in(self, outbox_ids: list[str]) -> set[str]:
        """Tokens of these messages that were pressed."""
        query = select(knop.c.token).where(knop.c.outbox_id.in_(outbox_ids), knop.c.used_at.is_not(None))
        return {row.token for row in await self.connection.execute(query)}

    async def forget_expired(self, *, now: datetime) -> int:
        """Remove buttons that no longer work; how many."""
        return (await self.connection.execute(delete(knop).where(knop.c.expires_at <= now))).rowcount
