"""Which services do the acceptance tests share?  (One on the web alone and one on Telegram, each started once for the whole run.)"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.acceptance.service import BIN, Service, shared_service, stop_shared
from tests.acceptance.telegram_client import FakeTelegram
from tests.acceptance.web_client import WebChat

LAST = "test_silence_gives_one_reminder_and_then_a_word_to_the_begeleider"  # waits minutes: it begins first and is looked at last


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The test of silence goes to the end of these tests; its inwoner falls silent at their beginning."""
    mine = [item for item in items if item.path.parent.name == "acceptance"]
    late = [item for item in mine if item.name == LAST]
    if late and mine:
        order = [item for item in mine if item not in late] + late
        places = [number for number, item in enumerate(items) if item in mine]
        for place, item in zip(places, order, strict=True):
            items[place] = item


def pytest_sessionfinish() -> None:
    """Ctrl-C to what is shared; a process that stays is an error of the run."""
    stop_shared()


@pytest.fixture(scope="session")
def web(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The service without a Telegram token: web and demo."""
    if not (BIN / "waakvlam").exists():
        pytest.skip("no .venv: `make test` builds it")
    with shared_service(tmp_path_factory.mktemp("service")) as service:
        if any(item.name == LAST for item in request.session.items):
            request.getfixturevalue("silent_inwoner")
        yield service


@pytest.fixture(scope="session")
def begeleider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebChat]:
    """The begeleider of the demo, at one page for the whole run."""
    with shared_service(tmp_path_factory.mktemp("service")) as service, WebChat(service.url, "/demo/begeleider") as chat:
        yield chat


@pytest.fixture(scope="session")
def silent_inwoner(begeleider: WebChat, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebChat]:
    """An inwoner of the demo who agreed to a waakvlam and then never answers."""
    with shared_service(tmp_path_factory.mktemp("service")) as service, WebChat(service.url, "/demo/inwoner") as chat:
        agree_to_waakvlam(chat, naam="Stille Stien")
        yield chat


@pytest.fixture
def buur(web: Service) -> Iterator[WebChat]:
    """Somebody new at the neighbour's chat of the demo."""
    with WebChat(web.url, "/demo/buur") as chat:
        yield chat


@pytest.fixture
def inwoner(web: Service) -> Iterator[WebChat]:
    """Somebody new at the inwoner's chat of the demo."""
    with WebChat(web.url, "/demo/inwoner") as chat:
        yield chat


@pytest.fixture(scope="session")
def telegram() -> Iterator[FakeTelegram]:
    """A fake Telegram for the whole run."""
    with FakeTelegram() as api:
        yield api


@pytest.fixture(scope="session")
def on_telegram(telegram: FakeTelegram, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The service with a token, polling the fake Telegram."""
    if not (BIN / "waakvlam").exists():
        pytest.skip("no .venv: `make test` builds it")
    folder = tmp_path_factory.mktemp("telegram")
    with Service(folder, TELEGRAM_TOKEN=telegram.token, TELEGRAM_API=telegram.url) as service:
        yield service


def agree_to_waakvlam(chat: WebChat, *, naam: str) -> None:
    """Every question of a waakvlam, to the trial of the demo."""
    chat.press("Ik wil een waakvlam", "16 jaar")
    chat.press("16 of ouder", "gemeente")
    chat.say("Arnhem", "toestemming")
    chat.press("Ja, dat is goed", "noemen")
    chat.say(naam, "Hoe vaak")
    chat.press("Nu meteen proberen", "spreken we af")
    chat.press("Ja, start maar", "Afgesproken")
