"""What of SQLite may take a while?  (Waiting for another process's transaction, and for the disk; a statement between those does not.)

aiosqlite hands each step of each statement to a thread and back: four hand-overs a statement, a quarter of the processor time of a turn.
Here only what may wait goes to the thread: to connect, to begin a write, to commit, to close. A statement in between takes microseconds,
less than the hand-over: in WAL mode a reader waits for nobody, and a writer already has its lock.
"""

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any

import aiosqlite

BEGIN_WRITE = "BEGIN IMMEDIATE"
MAY_WAIT = (BEGIN_WRITE, "PRAGMA")
ROWS_AT_ONCE = 64


class Connection(aiosqlite.Connection):
    """A connection of aiosqlite that runs at once what does not wait."""

    _sent = 0  # steps handed to the thread: counted here, by the event loop
    _done = 0  # steps it finished: counted there, by the thread

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if not self._running or not self._connection:
            raise ValueError("Connection closed")  # the words that SQLAlchemy knows
        # What was handed over and given up on (a task that was cancelled) may still run: whatever follows waits behind it.
        if self._sent == self._done and not self._may_wait(fn, args):
            return fn(*args, **kwargs)
        self._sent += 1
        return await super()._execute(partial(self._counted, fn), *args, **kwargs)

    def _may_wait(self, fn: Callable[..., Any], args: tuple[Any, ...]) -> bool:
        if fn.__name__ in {"commit", "close"}:
            return getattr(fn, "__self__", None) is self._connection  # to close a cursor takes no time
        return fn.__name__ == "execute" and args[0].startswith(MAY_WAIT)

    def _counted(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        try:
            return fn(*args, **kwargs)
        finally:
            self._done += 1


def connect(*args: Any, **kwargs: Any) -> Connection:
    """A connection, made as `sqlite3.connect` would; await it to open it."""
    made = Connection(partial(sqlite3.connect, *args, **{**kwargs, "check_same_thread": False}), ROWS_AT_ONCE)
    made._thread.daemon = True  # as SQLAlchemy has it: a process that ends waits for no connection
    return made
