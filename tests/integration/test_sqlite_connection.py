"""Does a statement of SQLite run at once, and does only the thread wait for what another process holds?  (Embedded default only.)"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import text

from waakvlam.adapters.database.engine import Store, make_engine
from waakvlam.adapters.vault import Vault


@pytest.fixture
async def store(tmp_path: Path, vault: Vault) -> AsyncIterator[Store]:
    """A database with one table."""
    made = Store(make_engine(f"sqlite+aiosqlite:///{tmp_path / 'een.db'}"), vault)
    async with made.write() as tx:
        await tx.connection.execute(text("create table woord (woord text)"))
    yield made
    await made.close()


@pytest.fixture
def other(store: Store, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Another process's connection, with a transaction that holds the write lock."""
    with closing(sqlite3.connect(tmp_path / "een.db", isolation_level=None)) as made:
        made.execute("BEGIN IMMEDIATE")
        yield made


async def put(store: Store, word: str) -> None:
    async with store.write() as tx:
        await tx.connection.execute(text("insert into woord values (:word)"), {"word": word})


async def words(store: Store) -> list[str]:
    async with store.read() as tx:
        return [row.woord for row in await tx.connection.execute(text("select woord from woord order by rowid"))]


async def test_the_loop_goes_on_while_a_writer_waits_for_another_process(store: Store, other: sqlite3.Connection) -> None:
    waiting = asyncio.create_task(put(store, "ik"))
    for _ in range(20):
        await asyncio.sleep(0.01)
    assert not waiting.done()
    assert await words(store) == []  # a reader waits for nobody
    other.execute("COMMIT")
    await asyncio.wait_for(waiting, 5)
    assert await words(store) == ["ik"]


async def test_a_writer_that_was_given_up_leaves_nothing_and_holds_up_nobody(store: Store, other: sqlite3.Connection) -> None:
    given_up = asyncio.create_task(put(store, "weg"))
    await asyncio.sleep(0.05)
    given_up.cancel()
    turns = asyncio.create_task(_turns())
    await asyncio.sleep(0.05)
    assert turns.done()  # nothing waits in the loop itself, also not the clearing up
    other.execute("COMMIT")
    with suppress(asyncio.CancelledError):
        await given_up
    await asyncio.wait_for(put(store, "ik"), 5)
    assert await words(store) == ["ik"]


async def _turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_a_block_that_fails_halfway_leaves_nothing(store: Store) -> None:
    async def fails() -> None:
        async with store.write() as tx:
            await tx.connection.execute(text("insert into woord values ('half')"))
            raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011  (its own)
        await fails()
    assert await words(store) == []


async def test_what_was_written_is_on_disk_when_the_block_ends(store: Store, tmp_path: Path) -> None:
    await put(store, "ik")
    with closing(sqlite3.connect(tmp_path / "een.db")) as other:
        assert other.execute("select woord from woord").fetchall() == [("ik",)]
        assert other.execute("pragma journal_mode").fetchone() == ("wal",)


async def test_statements_run_at_once_and_a_commit_in_the_thread(store: Store) -> None:
    ran: list[tuple[str, bool]] = []

    def note(statement: str) -> None:
        ran.append((statement.split()[0], threading.current_thread() is threading.main_thread()))

    async with store.write() as tx:
        raw = await tx.connection.get_raw_connection()
        raw.driver_connection._conn.set_trace_callback(note)
        await tx.connection.execute(text("insert into woord values ('ik')"))
    assert ran == [("insert", True), ("COMMIT", False)]
