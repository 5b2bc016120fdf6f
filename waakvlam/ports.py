"""What does the core need of the outside, and what does a use case receive?"""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol

from waakvlam.domain.meldroute import RouteTable
from waakvlam.domain.place import PlaceFinder
from waakvlam.domain.turn import Triage, Turn

if TYPE_CHECKING:  # the shape of a transaction is its own description; at run time the core imports no adapter
    from waakvlam.adapters.database.transaction import Transaction


class Clock(Protocol):
    """Says what time it is."""

    def __call__(self) -> datetime:
        """Now, aware, in UTC."""
        ...


class Store(Protocol):
    """Gives transactions."""

    def write(self) -> "AbstractAsyncContextManager[Transaction]":
        """One that may change things; it commits when its block ends well."""
        ...

    def read(self) -> "AbstractAsyncContextManager[Transaction]":
        """One that only looks."""
        ...


class Texts(Protocol):
    """Knows what the bot says."""

    def __call__(self, key: str, /, **values: object) -> str:
        """The sentence of a key."""
        ...

    def has(self, key: str) -> bool:
        """Whether there is a sentence for a key."""
        ...

    def spoken(self, taal: str) -> "Texts":
        """The sentences for danger in another language."""
        ...

    def moment(self, when: datetime, *, zone: str = ...) -> str:
        """A moment as people say it."""
        ...

    def short_moment(self, when: datetime, *, zone: str = ...) -> str:
        """A moment in a list."""
        ...

    def day(self, when: date) -> str:
        """A day: `2 november 2026`."""
        ...

    def month(self, when: date) -> str:
        """A month: `november 2026`."""
        ...

    def listed(self, words: list[str]) -> str:
        """`a, b en c`."""
        ...


class Understanding(Protocol):
    """Understands messages and keeps the thread: Rasa."""

    async def turn(self, question: dict[str, Any]) -> Turn:
        """One turn of a conversation; raises NluUnavailable."""
        ...

    async def parse(self, messages: list[dict[str, str | None]]) -> list[Triage]:
        """Labels of messages; raises NluUnavailable."""
        ...

    async def model(self) -> str | None:
        """The id of the model, or None."""
        ...


class Channel(Protocol):
    """Sends to people on one channel."""

    async def send(self, adres: str, *, tekst: str, knoppen: list[dict[str, str]]) -> None:
        """Deliver one message; raises NotDelivered or one of its kinds."""
        ...


class Tables(Protocol):
    """The municipal tables as they hold now; edited files are taken over while the service runs."""

    @property
    def routes(self) -> RouteTable:
        """Where a worry belongs."""
        ...

    @property
    def places(self) -> PlaceFinder:
        """Which gemeente somebody means."""
        ...


@dataclass(frozen=True, kw_only=True)
class App:
    """One installation: its own database, and what every use case works with."""

    naam: str  # "echt" or "demo"
    store: Store
    texts: Texts
    tables: Tables
    understanding: Understanding
    clock: Clock
    random_bytes: Callable[[int], bytes]
    pseudonym: Callable[[str], str]  # of a conversation, for Rasa
    is_feestdag: Callable[[date], bool]
    base_url: str  # where the web is reached

    @property
    def routes(self) -> RouteTable:
        """The table that holds now. Keep it for as long as one answer takes, not longer."""
        return self.tables.routes

    @property
    def places(self) -> PlaceFinder:
        """Finds the gemeenten of the table that holds now."""
        return self.tables.places

    @property
    def demo(self) -> bool:
        """Whether this is the demo, with its own database and its short terms."""
        return self.naam == "demo"
