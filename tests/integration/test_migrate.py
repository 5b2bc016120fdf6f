"""Is the database as this version needs it, however often and by how many it is asked for?"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from waakvlam.adapters.database.engine import make_engine
from waakvlam.adapters.database.migrate import is_current, migrate
from waakvlam.adapters.database.tables import metadata
from waakvlam.domain.danger.rule import Gevaar
from waakvlam.domain.labels import Rol, Signaal, Stemming, Urgentie
from waakvlam.domain.outbox import SendState
from waakvlam.domain.waakvlam import CheckinState, Frequentie, PlanState


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def empty(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a database without tables."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path}/nieuw/leeg.db"
        return
    # A schema of its own: as empty as a new database, and made and dropped in no time.
    url = request.getfixturevalue("postgres_url")
    schema = f"leeg_{secrets.token_hex(4)}"
    engine = make_engine(url)
    async with engine.begin() as connection:
        await connection.execute(text(f"CREATE SCHEMA {schema}"))
    yield f"{url}?options=-csearch_path%3D{schema}"
    async with engine.begin() as connection:
        await connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    await engine.dispose()


def shape(connection: Connection) -> dict[str, Any]:
    """Tables, columns, keys and indexes, as they are."""
    found = inspect(connection)
    tables = {}
    for name in sorted(set(found.get_table_names()) - {"alembic_version"}):
        tables[name] = {
            "columns": {c["name"]: (str(c["type"]).split("(")[0], bool(c["nullable"])) for c in found.get_columns(name)},
            "primary": found.get_pk_constraint(name)["constrained_columns"],
            "foreign": sorted((tuple(k["constrained_columns"]), k["referred_table"]) for k in found.get_foreign_keys(name)),
            "unique": sorted(tuple(u["column_names"]) for u in found.get_unique_constraints(name)),
            "indexes": sorted(
                (tuple(i["column_names"]), bool(i["unique"])) for i in found.get_indexes(name) if not i.get("duplicates_constraint")
            ),
        }
    return tables


async def shape_of(engine: AsyncEngine) -> dict[str, Any]:
    async with engine.connect() as connection:
        return await connection.run_sync(shape)


async def test_a_migrated_database_has_the_tables_of_the_code(empty: str, tmp_path: Path) -> None:
    engine = make_engine(empty)
    await migrate(engine)
    migrated = await shape_of(engine)
    async with engine.begin() as connection:
        await connection.execute(text("DROP TABLE alembic_version"))
        await connection.run_sync(metadata.drop_all)
        await connection.run_sync(metadata.create_all)
    assert migrated == await shape_of(engine)
    assert set(migrated) == set(metadata.tables)
    await engine.dispose()


async def test_it_is_current_after_and_not_before(empty: str) -> None:
    engine = make_engine(empty)
    if "sqlite" in empty:
        Path(empty.removeprefix("sqlite+aiosqlite:///")).parent.mkdir()
    assert not await is_current(engine)
    await migrate(engine)
    assert await is_current(engine)
    await engine.dispose()


async def test_twice_is_once(empty: str) -> None:
    engine = make_engine(empty)
    await migrate(engine)
    before = await shape_of(engine)
    async with engine.begin() as connection:
        await connection.execute(text("INSERT INTO team (id, gemeente, naam, inhoud_in_bericht) VALUES ('t', 'GM0202', 'n', true)"))
    await migrate(engine)
    assert before == await shape_of(engine)
    async with engine.connect() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM team"))).scalar_one() == 1
    await engine.dispose()


async def test_two_at_once_migrate_it_once(empty: str) -> None:
    engines = [make_engine(empty) for _ in range(3)]
    await asyncio.gather(*(migrate(engine) for engine in engines))
    assert await is_current(engines[0])
    assert set(await shape_of(engines[0])) == set(metadata.tables)
    for engine in engines:
        await engine.dispose()


def test_every_record_belongs_to_a_gemeente() -> None:
    assert [table.name for table in metadata.sorted_tables if "gemeente" not in table.columns] == []


VALUES = [
    # a column of short text, and everything it must be able to hold
    ("gesprek.gevaar_soort", list(Gevaar)), ("inbox.gevaar", list(Gevaar)), ("inbox.urgentie", list(Urgentie)), ("gesprek.rol", list(Rol)),
    ("melding.rol", list(Rol)), ("melding.signalen", [" ".join(Signaal)]), ("checkin.stemming", list(Stemming)),
    ("outbox.state", list(SendState)), ("plan.frequentie", list(Frequentie)), ("plan.state", list(PlanState)),
    ("checkin.state", list(CheckinState)),
]  # fmt: skip


@pytest.mark.parametrize(("place", "values"), VALUES, ids=[row[0] for row in VALUES])
def test_a_column_is_wide_enough_for_every_value_it_may_hold(place: str, values: list[str]) -> None:
    # SQLite does not mind; PostgreSQL refuses.
    table, column = place.split(".")
    assert max(map(len, values)) <= metadata.tables[table].columns[column].type.length  # type: ignore[attr-defined]
