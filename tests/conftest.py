"""What do the tests share?  (A fence around the network, the texts, the table, and the service on both databases.)"""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.databases import NoServer, postgres_server
from tests.fakes.app import Clock, FakeUnderstanding, FixedTables, Service
from waakvlam.adapters.database.engine import Store, make_engine
from waakvlam.adapters.database.migrate import migrate
from waakvlam.adapters.database.tables import metadata
from waakvlam.adapters.feestdagen import dutch_holidays
from waakvlam.adapters.route_table import load_route_table
from waakvlam.adapters.texts import Texts
from waakvlam.adapters.vault import KeyRing, Vault
from waakvlam.domain.meldroute import RouteTable
from waakvlam.domain.place import PlaceFinder
from waakvlam.ports import App

ROOT = Path(__file__).resolve().parent.parent
INSIDE = ("127.", "::1", "localhost", "0.0.0.0")  # noqa: S104 - an address to compare with, not to listen on


@pytest.fixture(autouse=True)
def network_fence(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test reaches beyond this machine, also where its code swallows the error."""
    outside: list[str] = []

    def fenced(name: str) -> None:
        real = getattr(socket.socket, name)

        def call(self: socket.socket, address: Any, *rest: Any) -> Any:
            if self.family in {socket.AF_INET, socket.AF_INET6} and not str(address[0]).startswith(INSIDE):
                outside.append(str(address))
                raise OSError(f"a test wants to reach {address}")
            return real(self, address, *rest)

        monkeypatch.setattr(socket.socket, name, call)

    fenced("connect")
    fenced("connect_ex")
    yield
    assert not outside, f"a test wanted to reach {outside}"


@pytest.fixture(scope="session")
def texts() -> Texts:
    """What the bot says."""
    return Texts()


@pytest.fixture(scope="session")
def routes() -> RouteTable:
    """The municipal table."""
    return load_route_table(ROOT / "meldroutes")


@pytest.fixture(scope="session")
def places(routes: RouteTable) -> PlaceFinder:
    """Finds gemeenten in words."""
    return PlaceFinder(routes.gemeenten.values())


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address of a database of this run, dropped at its end; a skip that says why where there is no PostgreSQL."""
    try:
        with postgres_server() as server, server.database() as url:
            yield url.replace("postgresql://", "postgresql+psycopg://")
    except NoServer as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="session")
def migrated() -> set[str]:
    """The addresses of databases that have their tables."""
    return set()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the empty SQLite database with tables is kept, to be copied."""
    return tmp_path_factory.mktemp("sqlite") / "leeg.db"


async def _sqlite(template: Path, folder: Path) -> AsyncEngine:
    if not template.exists():
        first = make_engine(f"sqlite+aiosqlite:///{template}")
        await migrate(first)
        await first.dispose()
    own = folder / "waakvlam.db"
    shutil.copyfile(template, own)
    return make_engine(f"sqlite+aiosqlite:///{own}")


async def _postgres(url: str, migrated: set[str]) -> AsyncEngine:
    engine = make_engine(url)
    if url not in migrated:
        await migrate(engine)
        migrated.add(url)
        return engine
    async with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):  # for so few rows faster than TRUNCATE, which makes new files
            await connection.execute(table.delete())
    return engine


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def engine(
    request: pytest.FixtureRequest, tmp_path: Path, sqlite_template: Path, migrated: set[str]
) -> AsyncIterator[AsyncEngine]:
    """An empty database with its tables: SQLite, and PostgreSQL."""
    if request.param == "sqlite":
        made = await _sqlite(sqlite_template, tmp_path)
    else:
        made = await _postgres(request.getfixturevalue("postgres_url"), migrated)
    yield made
    await made.dispose()


@pytest.fixture(scope="session")
def vault() -> Vault:
    """Keys of this run."""
    return Vault(KeyRing(keys=(os.urandom(32),)))


@pytest.fixture
def clock() -> Clock:
    """The time, which only the test moves."""
    return Clock()


@pytest.fixture
def nlu() -> FakeUnderstanding:
    """Rasa: away, until the test says otherwise."""
    return FakeUnderstanding()


def make_app(
    store: Store, *, texts: Texts, routes: RouteTable, places: PlaceFinder, clock: Clock, nlu: FakeUnderstanding, naam: str = "echt"
) -> App:
    """The service on a database."""
    made = App(
        naam=naam, store=store, texts=texts, tables=FixedTables(routes=routes, places=places), understanding=nlu, clock=clock,
        random_bytes=os.urandom,
        pseudonym=lambda gesprek_id: store.vault.hash(gesprek_id, doel="rasa")[:32], is_feestdag=dutch_holidays(),
        base_url="http://127.0.0.1:8080",
    )
    nlu.app = made
    return made


@pytest.fixture
def app(
    engine: AsyncEngine, vault: Vault, texts: Texts, routes: RouteTable, places: PlaceFinder, clock: Clock, nlu: FakeUnderstanding
) -> App:
    """The service on a real database, on SQLite and on PostgreSQL."""
    return make_app(Store(engine, vault), texts=texts, routes=routes, places=places, clock=clock, nlu=nlu)


@pytest.fixture
def service(app: App, clock: Clock, nlu: FakeUnderstanding) -> Service:
    """The service with people to talk to it."""
    assert isinstance(app.store, Store)
    return Service(app=app, store=app.store, clock=clock, nlu=nlu)
