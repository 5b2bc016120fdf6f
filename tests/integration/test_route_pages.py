"""Does every gemeente have a page with its table, at an address that stays?"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.web.pages import Pages
from bot.web.security import error_middleware
from tests.databases import only_sqlite
from tests.fakes.app import Clock
from waakvlam.config import load_config
from waakvlam.ports import App

pytestmark = only_sqlite


@pytest.fixture
async def client(app: App) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    pages = Pages(texts=app.texts, config=load_config(env={}), live=app)  # type: ignore[arg-type]
    server = web.Application(middlewares=[error_middleware(pages.error)])
    server.add_routes(pages.routes())
    async with TestClient(TestServer(server)) as made:
        yield made


async def test_the_page_of_a_gemeente_has_the_eight_cells_and_every_route_with_its_source(client) -> None:
    answer = await client.get("/meldroutes/GM0344")
    text = await answer.text()
    assert answer.status == 200
    assert text.count("<td>") == 8
    for said in ("Meldroutes van Utrecht", "Persoon zelf", "Acuut (crisis), spoed", "Bij overlast", "Buurtteam", "tel:08001205", "Bron",
                 "112 bij gevaar; anders de huisarts of huisartsenpost, die schakelt de crisisdienst in."):  # fmt: skip
        assert said in text
    assert "'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [
        ("/meldroutes/utrecht", "/meldroutes/GM0344"), ("/meldroutes/gm0344", "/meldroutes/GM0344"),
        ("/meldroutes/den-haag", "/meldroutes/GM0518"), ("/meldroutes/GM0457", "/meldroutes/GM0363"),  # Weesp
        ("/meldroutes?zoek=mestreech", "/meldroutes/GM0935"), ("/meldroutes?zoek=bij+ons+in+de+Schilderswijk", "/meldroutes/GM0518"),
    ],
)  # fmt: skip
async def test_other_names_lead_to_the_address_that_stays(client, path: str, leads_to: str) -> None:
    answer = await client.get(path, allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (302, leads_to)


async def test_the_list_has_every_gemeente_and_asks_which_of_two(client) -> None:
    text = await (await client.get("/meldroutes")).text()
    assert text.count('href="/meldroutes/GM') == 342
    several = await (await client.get("/meldroutes?zoek=bergen")).text()
    assert "Bergen (Limburg)" in several
    assert "Welke bedoel je?" in several
    assert "kennen we niet" in await (await client.get("/meldroutes?zoek=<b>xqzzk")).text()


async def test_a_gemeente_that_has_gone_up_in_another_leads_to_it(client, clock: Clock) -> None:
    clock.now = datetime(2026, 12, 31, 22, 0, tzinfo=UTC)
    assert (await client.get("/meldroutes/GM1696")).status == 200
    clock.now = datetime(2027, 1, 1, 9, 0, tzinfo=UTC)
    answer = await client.get("/meldroutes/GM1696", allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (302, "/meldroutes/GM0402")


async def test_an_address_that_is_no_gemeente_is_not_there(client) -> None:
    assert (await client.get("/meldroutes/atlantis")).status == 404
    assert (await client.get("/meldroutes/Bergen")).status == 404  # two gemeenten


async def test_the_start_page_leads_there(client) -> None:
    assert 'href="/meldroutes"' in await (await client.get("/")).text()
