"""Which service do the conversations meet?  (The web-only one that the acceptance tests share, with the demo's begeleider.)"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.acceptance.service import BIN, Service, shared_service, stop_shared
from tests.acceptance.web_client import WebChat


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The real service, with a begeleider of the demo's gemeente who can be reached."""
    if not (BIN / "waakvlam").exists():
        pytest.skip("no .venv: `make test` builds it")
    with shared_service(tmp_path_factory.mktemp("service")) as running, WebChat(running.url, "/demo/begeleider"):
        yield running


def pytest_sessionfinish() -> None:
    """Ctrl-C to what is shared."""
    stop_shared()
