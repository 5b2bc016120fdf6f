"""Which browser do the browser tests use?  (The Chromium of this machine; nothing is downloaded.)

The fixture `service` is the real service: an object with `.url`, its address without a slash at the end.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect, sync_playwright

from tests.acceptance.service import Service, shared_service

PROGRAMS = ("/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome")
QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
NEUTRAL = "<!doctype html><html lang='nl'><title>Het weer</title><h1>Het weer</h1></html>"
PATIENCE = 20_000  # ms; the machine may be busy


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The real service, web and demo: the one that the whole run shares."""
    with shared_service(tmp_path_factory.mktemp("service")) as running:
        yield running


# Playwright's synchronous face keeps an event loop running while it is open. Per module, so that no asynchronous
# test of another folder meets that loop.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, or a skip that says that there is none."""
    program = next((found for name in PROGRAMS if (found := shutil.which(name))), None)
    if program is None:
        pytest.skip("no Chromium: looked for " + ", ".join(PROGRAMS))
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=QUIET)
        yield started
        started.close()


def fence(context: BrowserContext) -> None:
    """No test reaches the outside: another site is a page about the weather."""

    def answer(route: Route) -> None:
        if route.request.url.startswith(("http://127.0.0.1:", "http://localhost:")):
            route.fallback()
        else:
            route.fulfill(body=NEUTRAL, content_type="text/html")

    context.route("**/*", answer)
    context.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)


@pytest.fixture
def browser_context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser of somebody new: no cookies, a phone's width, Dutch."""
    context = browser.new_context(
        viewport={"width": 390, "height": 760}, locale="nl-NL", timezone_id="America/New_York"
    )
    fence(context)
    yield context
    context.close()


@pytest.fixture
def browser_page(browser_context: BrowserContext) -> Iterator[Page]:
    """A tab. At its end it had no script error, and nothing that the Content-Security-Policy refused."""
    page = browser_context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if "Content Security Policy" in line.text else None)
    yield page
    assert wrong == []
