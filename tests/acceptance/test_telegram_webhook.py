"""Does a webhook let in what Telegram sends, and nothing else?  (The bot process alone; and once against another fake of Telegram.)"""

from __future__ import annotations

import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.acceptance.service import BIN, ROOT, Service, until
from tests.acceptance.telegram_client import FakeTelegram
from tests.fakes import telegram_test_api
from tests.fakes.telegram_test_api import TelegramTestApi

pytestmark = [pytest.mark.processes]
SECRET = "geheim_van-de-webhook-1"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATH = "/telegram/webhook"


@contextmanager
def bot_alone(data: Path, **env: str) -> Iterator[Service]:
    """`python -m bot` on a migrated database, without Rasa, actions or clock."""
    service = Service(data, **env)
    data.mkdir(parents=True, exist_ok=True)
    assert service.command("migreer").returncode == 0
    with (data / "bot.log").open("wb") as log:
        process = subprocess.Popen([BIN / "python", "-m", "bot"], cwd=ROOT, env=service.env, stdout=log, stderr=log)
    try:
        until(lambda: alive(service) or process.poll() is not None, seconds=60, what="the bot answers")
        assert process.poll() is None, (data / "bot.log").read_text(encoding="utf-8")
        yield service
        process.terminate()
        assert process.wait(15) == 0
    finally:
        process.kill()
        process.wait()


def alive(service: Service) -> bool:
    try:
        return httpx.get(f"{service.url}/healthz", timeout=2).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


@pytest.fixture(scope="module")
def hooked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Service, FakeTelegram]]:
    """A bot with a public address and a secret, and its Telegram."""
    with FakeTelegram() as api:
        settings = {"TELEGRAM_TOKEN": api.token, "TELEGRAM_API": api.url, "TELEGRAM_GEHEIM": SECRET, "WAAKVLAM_ADRES": "https://waakvlam.example"}
        with bot_alone(tmp_path_factory.mktemp("webhook"), **settings) as service:
            yield service, api


def update(number: int, text: str = "hallo") -> dict[str, Any]:
    chat = {"id": 42, "type": "private", "first_name": "Tester"}
    sender = {"id": 42, "is_bot": False, "first_name": "Tester"}
    return {"update_id": number, "message": {"message_id": number, "date": 1_800_000_000, "chat": chat, "from": sender, "text": text}}


def stored(service: Service, number: int) -> int:
    with sqlite3.connect(service.data / "waakvlam.db") as database:
        return int(database.execute("select count(*) from inbox where extern_id = ?", (str(number),)).fetchone()[0])


def test_telegram_is_told_the_address_and_the_secret_and_nothing_that_waits_is_dropped(hooked: tuple[Service, FakeTelegram]) -> None:
    _, api = hooked
    until(lambda: api.call("calls_of", method="setWebhook"), seconds=10, what="the webhook is announced")
    told = api.call("calls_of", method="setWebhook")[-1]["params"]
    assert told["url"] == f"https://waakvlam.example{PATH}"
    assert told["secret_token"] == SECRET
    assert str(told.get("drop_pending_updates", "false")).lower() == "false"
    assert api.call("calls_of", method="getUpdates") == []


def test_with_the_right_secret_an_update_is_stored_before_it_is_confirmed_and_once(hooked: tuple[Service, FakeTelegram]) -> None:
    service, _ = hooked
    for _ in range(2):
        assert httpx.post(f"{service.url}{PATH}", json=update(901), headers={HEADER: SECRET}).status_code == 200
        assert stored(service, 901) == 1


@pytest.mark.parametrize(
    "headers", [{}, {HEADER: ""}, {HEADER: "verkeerd"}, {HEADER: SECRET[:-1]}, {HEADER: SECRET + "x"}, {HEADER: "gehëim".encode()}]
)
def test_without_the_right_secret_nothing_comes_in(hooked: tuple[Service, FakeTelegram], headers: dict[str, Any]) -> None:
    service, _ = hooked
    answer = httpx.post(f"{service.url}{PATH}", json=update(902), headers=headers)
    assert answer.status_code == 403
    assert stored(service, 902) == 0


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"3", b"null", b'{"message": 1}', b"\xff\xfe"])
def test_what_is_no_update_is_refused_and_breaks_nothing(hooked: tuple[Service, FakeTelegram], body: bytes) -> None:
    service, _ = hooked
    answer = httpx.post(f"{service.url}{PATH}", content=body, headers={HEADER: SECRET, "Content-Type": "application/json"})
    assert answer.status_code == 400
    assert alive(service)


def test_danger_over_the_webhook_is_answered(hooked: tuple[Service, FakeTelegram]) -> None:
    service, api = hooked
    api.call("add_chat", chat_id=42)
    httpx.post(f"{service.url}{PATH}", json=update(903, "ik ga vannacht dood, ik heb alles klaarliggen"), headers={HEADER: SECRET})
    assert "113" in api.call("wait_for", chat_id=42, wanted="113", timeout=3)["text"]


def test_without_a_token_there_is_no_webhook(web: Service) -> None:
    assert httpx.post(f"{web.url}{PATH}", json=update(904), headers={HEADER: ""}).status_code in {404, 405}


@pytest.mark.node
@pytest.mark.skipif(not telegram_test_api.installed(), reason="npm ci has not run in tests/tools/telegram_test_api")
async def test_the_bot_also_works_with_somebody_else_s_reading_of_the_bot_api(tmp_path: Path) -> None:
    async with TelegramTestApi() as api:
        with bot_alone(tmp_path / "data", TELEGRAM_TOKEN=api.token, TELEGRAM_API=api.url):
            await api.user_sends(42, "/start")
            welcome = await api.wait_for(42, "computer", seconds=20)
            await api.user_presses(42, welcome, "Ik maak me zorgen om iemand")
            question = await api.wait_for(42, "Is er op dit moment gevaar", seconds=20)
            await api.user_presses(42, question, "Nee, geen gevaar nu")
            await api.wait_for(42, "Wie ben jij", seconds=20)
            await api.user_sends(42, "ik heb net alle pillen ingenomen")
            await api.wait_for(42, "112", seconds=5)
