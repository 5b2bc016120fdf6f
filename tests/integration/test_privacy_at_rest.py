"""Is anything that people typed to be read in what lies on disk, or in the log?"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.fakes.app import Service, agree_waakvlam, fill_melding
from waakvlam.adapters.database.engine import Store
from waakvlam.domain.errors import Unreachable
from waakvlam.domain.inbox import Vorm

CANARY = "Kanariepiet"
ADDRESS = "998877665544"


async def talk_about_everything(service: Service) -> None:
    """The canary as the answer to everything that can be typed, in every state a record can have."""
    sanne = await service.begeleider("111222333444", naam=f"{CANARY} Begeleider")
    melder, ria, loose = service.person(ADDRESS), service.person(f"{ADDRESS}2"), service.person(f"{ADDRESS}3")
    fields = {name: f"{CANARY} {name}" for name in ("persoon", "plek", "gezien", "sinds", "melder")}
    await fill_melding(melder, bekendheid="3. Open", **fields)
    await melder.presses("Ja, verstuur")
    await sanne.presses("Ik pak dit op")
    await sanne.presses("Open")
    await agree_waakvlam(ria, naam=f"{CANARY} Ria")
    await service.tick(days=1)
    await ria.says(f"{CANARY} het gaat zoals het gaat")
    await ria.presses("🙁 Slecht")
    await loose.says(f"{CANARY} doet de gordijnen niet open")  # held, and not sent
    await loose.gives(Vorm.ANDERS, wat="foto", tekst=f"{CANARY} op de foto")
    await loose.says(f"ik ga er een eind aan maken {CANARY}")
    await service.person(f"{ADDRESS}4").gives(Vorm.BEWERKT, tekst=CANARY)
    service.channel.fails(Unreachable(reden="geblokkeerd"), adres=f"{ADDRESS}2")
    await service.tick(days=1)
    await service.person(f"{ADDRESS}5").sends(Vorm.TEKST, tekst=f"{CANARY} wacht nog")


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that is logged, by the libraries too."""
    with caplog.at_level(logging.DEBUG):
        yield caplog


def readable(data: bytes) -> list[str]:
    """What of the canary and the addresses can be read in bytes."""
    forms = [CANARY, CANARY.lower(), ADDRESS, "111222333444"]
    found = [form for form in forms if form.encode() in data or form.encode("utf-16-le") in data]
    return found + ([CANARY.encode().hex()] if CANARY.encode().hex().encode() in data else [])


async def test_nothing_that_was_typed_can_be_read_in_the_database_nor_in_the_log(
    service: Service, logged: pytest.LogCaptureFixture, tmp_path: Path, engine: AsyncEngine
) -> None:
    await talk_about_everything(service)
    written = "\n".join(
        f"{record.getMessage()} {record.args} {record.exc_text}" for record in logged.records if not record.name.startswith("tests")
    )
    assert readable(written.encode("utf-8", "surrogatepass")) == []
    if engine.dialect.name == "sqlite":
        files = list(tmp_path.glob("waakvlam.db*"))
        assert any(path.name.endswith("-wal") for path in files)  # what was just written is in the journal still
        assert sum(path.stat().st_size for path in files) > 10_000
        assert {path.name: readable(path.read_bytes()) for path in files} == {path.name: [] for path in files}
        return
    async with engine.connect() as connection:
        query = text("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        for name in (await connection.execute(query)).scalars():
            for row in await connection.execute(text(f'SELECT * FROM "{name}"')):
                data = b"|".join(bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode() for value in row)
                assert readable(data) == [], name


async def test_a_statement_that_fails_tells_no_values(service: Service, logged: pytest.LogCaptureFixture) -> None:
    from sqlalchemy.exc import SQLAlchemyError

    with pytest.raises(SQLAlchemyError) as failure:
        async with service.store.write() as tx:
            await tx.connection.execute(text("INSERT INTO bestaat_niet (x) VALUES (:x)"), {"x": CANARY})
    assert CANARY not in str(failure.value)
    assert isinstance(service.app.store, Store)


async def test_the_same_words_twice_are_two_different_values(service: Service) -> None:
    buur = service.person("buur")
    for _ in range(2):
        await buur.sends(Vorm.TEKST, tekst=CANARY)
    async with service.store.engine.connect() as connection:
        sealed = (await connection.execute(text("SELECT inhoud_enc FROM inbox"))).scalars().all()
    assert len({bytes(one) for one in sealed}) == 2
