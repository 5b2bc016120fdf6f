"""How does a test use the web chat as a person does?  (A page object: it knows the page's HTML, a test need not.)"""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import FrameLocator, Locator, Page, expect

FIELD = "Jouw bericht"
SEND = "Verstuur"
LEAVE = "Verlaat deze pagina"


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One message on the page. `van` is bot, mens or jij; `knoppen` are the buttons that can still be pressed."""

    van: str
    tekst: str
    acuut: bool
    knoppen: tuple[str, ...]


class ChatPage:
    """A conversation in a tab, or in a frame of the demo (`demo`)."""

    def __init__(self, page: Page, within: FrameLocator | None = None) -> None:
        self.page = page
        self.within: Page | FrameLocator = within or page

    @classmethod
    def open(cls, page: Page, url: str) -> ChatPage:
        """Go there and wait for the first message."""
        page.goto(url)
        chat = cls(page)
        chat.wait_until_ready()
        return chat

    @classmethod
    def demo(cls, page: Page, wie: str) -> ChatPage:
        """The conversation of buur, begeleider or inwoner on an open start page; on a phone its tab is chosen first."""
        tab = page.locator(f"#tab-{wie}")
        if tab.is_visible():
            tab.click()
        chat = cls(page, page.frame_locator(f"iframe[src='/demo/{wie}']"))
        chat.wait_until_ready()
        return chat

    @property
    def field(self) -> Locator:
        """Where one types."""
        return self.within.get_by_label(FIELD)

    @property
    def log(self) -> Locator:
        """All messages."""
        return self.within.get_by_role("log")

    @property
    def all(self) -> Locator:
        """Each message, oldest first."""
        return self.within.locator(".message")

    def wait_until_ready(self) -> None:
        """Until the conversation began: the field is there, and something was said."""
        expect(self.field).to_be_visible()
        expect(self.all.first).to_be_visible()

    def type(self, text: str) -> None:
        """Type a message and press Enter."""
        self.field.fill(text)
        self.field.press("Enter")

    def say(self, text: str) -> str:
        """Type a message and wait for a new answer; returns that answer."""
        before = self.theirs().count()
        self.type(text)
        expect(self.theirs().nth(before)).to_be_visible()
        return self.text_of(self.theirs().last)

    def theirs(self) -> Locator:
        """The messages that are not the person's own."""
        return self.within.locator(".message.theirs")

    def press(self, label: str) -> None:
        """Press the newest button with this label that can still be pressed."""
        self.buttons(label).last.click()

    def buttons(self, label: str) -> Locator:
        """The buttons with this label that can still be pressed, oldest first."""
        exact = re.compile(rf"^\s*{re.escape(label)}\s*$")
        return self.within.locator(".message .choice:enabled:not([aria-disabled='true'])").filter(has_text=exact)

    def messages(self) -> list[Shown]:
        """What stands on the page, oldest first."""
        return [
            Shown(
                van=message.get_attribute("data-from") or "",
                tekst=self.text_of(message),
                acuut="urgent" in (message.get_attribute("class") or "").split(),
                knoppen=tuple(
                    message.locator(".choices .choice:enabled:not([aria-disabled='true'])").all_inner_texts()
                ),
            )
            for message in self.all.all()
        ]

    @staticmethod
    def text_of(message: Locator) -> str:
        """What a message says, without sender, time and what is for a screen reader only."""
        return message.locator(".text").evaluate(
            "text => { const copy = text.cloneNode(true);"
            " copy.querySelectorAll('.unseen').forEach(one => one.remove()); return copy.textContent; }"
        )

    def wait_for(self, text: str, *, van: str | None = None) -> Locator:
        """Until a message holds this text; returns the newest that does."""
        sender = f"[data-from='{van}']" if van else ""
        found = self.within.locator(f".message{sender}").filter(has_text=text)
        expect(found.last).to_be_visible()
        return found.last

    def notice(self) -> Locator:
        """What is said above the field when something did not work."""
        return self.within.locator("#melding")

    def leave(self) -> None:
        """Press the button that leaves at once."""
        self.page.get_by_role("link", name=LEAVE).click()
