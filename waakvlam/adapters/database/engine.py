"""How is the database reached?  (SQLite as the embedded default, PostgreSQL for production.)"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from waakvlam.adapters.database import sqlite
from waakvlam.adapters.database.transaction import Transaction
from waakvlam.adapters.vault import Vault

BUSY_MS = 5000  # how long a writer waits for another process's transaction
WRITES = "waakvlam_writes"
POOL = 10


def make_engine(url: str) -> AsyncEngine:
    """An engine for `sqlite+aiosqlite:///…` or `postgresql+psycopg://…`."""
    if not url.startswith("sqlite"):
        return create_async_engine(url, pool_size=POOL, pool_pre_ping=True, isolation_level="READ COMMITTED", hide_parameters=True)
    engine = create_async_engine(url, pool_size=POOL, hide_parameters=True, connect_args={"async_creator_fn": sqlite.connect})

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_MS}", "foreign_keys=ON", "secure_delete=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Any) -> None:
        # A writer takes its lock at once: a reader that turns writer halfway would fail instead of wait.
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql(sqlite.BEGIN_WRITE if writes else "BEGIN")

    return engine


class Store:
    """Gives transactions. A write commits when its block ends well, and is as if it never was when it does not."""

    def __init__(self, engine: AsyncEngine, vault: Vault) -> None:
        self.engine = engine
        self.vault = vault
        # SQLite has one writer; waiting in line here is fair and cheap, its own busy loop is neither.
        self._line: asyncio.Lock | None = asyncio.Lock() if engine.dialect.name == "sqlite" else None

    @property
    def is_postgres(self) -> bool:
        """Whether rows can be locked one by one."""
        return self.engine.dialect.name == "postgresql"

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        """A transaction that may change things."""
        if self._line is None:
            async with self.engine.begin() as connection:
                yield Transaction(connection, self.vault)
            return
        async with self._line, self._sqlite_writer() as connection:
            yield Transaction(connection, self.vault)

    @asynccontextmanager
    async def _sqlite_writer(self) -> AsyncIterator[AsyncConnection]:
        async with self.engine.connect() as plain:
            connection = await plain.execution_options(**{WRITES: True})
            async with connection.begin():
                yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        """A transaction that only looks."""
        async with self.engine.connect() as connection:
            yield Transaction(connection, self.vault)

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()


def safe_url(url: str) -> str:
    """The address of a database without its password, for logs."""
    return make_url(url).render_as_string(hide_password=True)
