"""Is every answer of Rasa either one that can be used, or NluUnavailable?"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from waakvlam.adapters import rasa
from waakvlam.adapters.rasa import RasaClient
from waakvlam.domain.errors import NluUnavailable

TRIAGE = {"soort": "groet", "zekerheid": 0.9, "urgentie": "niet_acuut", "rol": "onbekend", "signalen": [], "stemming": None}
GOOD = {
    "triage": TRIAGE, "verhoogd": False, "mislukt": [],
    "antwoorden": [{"tekst": "Hallo.", "knoppen": [{"title": "Hulp", "payload": "begin|onderwerp=hulp"}]}],
}
Start = Callable[[Any], Awaitable[RasaClient]]


@pytest.fixture
async def start() -> AsyncIterator[Start]:
    """A Rasa that answers what it is told, and a client for it."""
    opened: list[Any] = []

    async def made(answer: Any, *, status: int = 200, after: float = 0.0) -> RasaClient:
        async def handle(request: web.Request) -> web.Response:
            assert request.headers["x-waakvlam-token"] == "geheim"
            await asyncio.sleep(after)
            if isinstance(answer, str):
                return web.Response(text=answer, status=status, content_type="application/json")
            return web.json_response(answer, status=status)

        app = web.Application()
        app.router.add_route("*", "/webhooks/waakvlam/{what}", handle)
        server = TestServer(app)
        await server.start_server()
        client = RasaClient(f"http://127.0.0.1:{server.port}", "geheim")
        opened.extend([client, server])
        return client

    yield made
    for one in opened:
        await one.close()


async def test_a_turn_has_its_labels_and_what_is_said(start: Any) -> None:
    client = await start(GOOD)
    for _ in range(2):  # over the same connection
        turn = await client.turn({"tekst": "hoi"})
        assert [reply.tekst for reply in turn.replies] == ["Hallo."]
        assert turn.triage.soort == "groet"
        assert not turn.raised


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ({**GOOD, "mislukt": ["action_hulp"]}, 200),  # an action failed
        ({"triage": TRIAGE}, 200),  # half an answer
        ([], 200),  # what Rasa's own channel says on any error
        ("geen json", 200),
        ("", 200),
        ({"fout": "geen model"}, 503),
        ({"fout": "token"}, 403),
    ],
)
async def test_what_cannot_be_used_is_unavailable(start: Any, answer: Any, status: int) -> None:
    client = await start(answer, status=status)
    with pytest.raises(NluUnavailable):
        await client.turn({"tekst": "hoi"})


async def test_an_answer_that_does_not_come_is_unavailable_and_rasa_is_left_alone_for_a_while(
    start: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rasa, "TURN_SECONDS", 0.1)
    client = await start(GOOD, after=1.0)
    with pytest.raises(NluUnavailable, match="TimeoutError"):
        await client.turn({"tekst": "hoi"})
    with pytest.raises(NluUnavailable, match="kort geleden"):
        await client.turn({"tekst": "hoi"})


async def test_labels_of_many_messages_are_waited_for_where_a_turn_is_not(start: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rasa, "TURN_SECONDS", 0.1)
    client = await start({"triage": [TRIAGE]}, after=0.4)
    (found,) = await client.parse([{"tekst": "hoi", "context": None}])
    assert found.soort == TRIAGE["soort"]


async def test_where_nobody_listens_rasa_is_unavailable_and_has_no_model() -> None:
    client = RasaClient("http://127.0.0.1:9", "geheim")
    assert await client.model() is None
    with pytest.raises(NluUnavailable):
        await client.parse([{"tekst": "hoi", "context": None}])
    await client.close()


async def test_the_model_is_named_where_there_is_one(start: Any) -> None:
    assert await (await start({"model": "m1"})).model() == "m1"
    assert await (await start({"model": None}, status=503)).model() is None
    assert await (await start("geen json")).model() is None


async def test_labels_come_in_the_order_of_the_messages(start: Any) -> None:
    client = await start({"triage": [TRIAGE, {**TRIAGE, "soort": "dank"}]})
    found = await client.parse([{"tekst": "hoi", "context": None}, {"tekst": "bedankt", "context": None}])
    assert [one.soort for one in found] == ["groet", "dank"]
