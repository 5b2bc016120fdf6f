"""What does somebody do who talks with Waakvlam?  (The web chat as its page uses it: post, read the stream, say what was shown.)"""

import asyncio
import json
import random
import uuid
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import aiohttp

HEADERS = {"X-Waakvlam": "1"}
COOKIE = "waakvlam"
WELCOME_SECONDS = 20.0
AT_ONCE = 8  # conversations, while they are prepared
# Conversations as they go. "[...]" presses the button whose label holds these words, or says them where no such button was offered.
SCRIPTS: tuple[tuple[str, ...], ...] = (
    (
        "mijn buurvrouw in Arnhem doet al weken de gordijnen niet open", "[Nee, geen gevaar]", "mevrouw jansen, een jaar of 70",
        "wie leest dit eigenlijk?", "Steenstraat 12, derde etage", "[Anoniem]", "laat maar",
    ),
    (
        "hoi", "wat kan jij allemaal", "ik wil graag dat iemand elke dag vraagt hoe het gaat", "[Ja, 16]", "elke ochtend om half tien",
        "laat maar",
    ),
    ("welk nummer moet ik bellen als mijn buurman verward over straat loopt in Ede", "ok bedankt", "en wat gebeurt er met mijn gegevens"),
    (
        "ik ben vrijwilliger en maak me zorgen om een man in Utrecht die niemand meer binnenlaat", "[Nee, geen gevaar]",
        "al een maand of twee", "laat maar",
    ),
    (
        "ik slaap slecht en ik pieker de hele dag", "[Nee, geen gevaar]", "liever met een mens praten", "[Ik wil nu met iemand praten]",
        "dankjewel",
    ),
    ("goedemorgen", "hoe staat het met mijn melding", "kan ik een echt mens spreken", "wanneer gaat het zwembad open", "fijne dag"),
)


@dataclass(kw_only=True)
class ChatPerson:
    """Somebody in the web chat, with the page open."""

    http: aiohttp.ClientSession
    url: str  # of the chat: http://host:port/gesprek
    says: Sequence[str]
    last: dict[str, Any] = field(default_factory=dict)
    number: int = 0

    def __post_init__(self) -> None:
        """Nothing has been said."""
        self._cookies: dict[str, str] = {}
        self._answered = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    def __str__(self) -> str:
        return f"message {self.number} of {self.url.rpartition('/')[2]}, {self.says[(self.number - 1) % len(self.says)]!r}"

    async def open(self) -> None:
        """Begin, open the stream, and read the welcome."""
        async with self.http.post(f"{self.url}/api/begin", json={}, headers=HEADERS) as response:
            self._cookies = {COOKIE: response.cookies[COOKIE].value}
        self._later(self._read())
        await asyncio.wait_for(self._answered.wait(), WELCOME_SECONDS)

    async def say(self) -> bool:
        """The next message of the script; answered when something is said back."""
        text = self.says[self.number % len(self.says)]
        self.number += 1
        self._answered.clear()
        async with self._post("bericht", {"id": str(uuid.uuid4()), **self._body(text)}) as response:
            if response.status != 202:
                return False
        await self._answered.wait()
        return True

    async def close(self) -> None:
        """Close the page."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _body(self, text: str) -> dict[str, str]:
        if not text.startswith("["):
            return {"tekst": text}
        wanted = text.strip("[]")
        for knop in self.last.get("knoppen", ()):
            if wanted in knop["label"] and not knop["gebruikt"]:
                return {"knop": knop["token"]}
        return {"tekst": wanted}

    def _post(self, path: str, body: dict[str, Any]) -> Any:
        return self.http.post(f"{self.url}/api/{path}", json=body, headers={**HEADERS, "Cookie": self._cookie})

    @property
    def _cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self._cookies.items())

    async def _read(self) -> None:
        """The stream, as long as the page is open."""
        with suppress(aiohttp.ClientError):
            async with self.http.get(f"{self.url}/api/stroom", headers={"Cookie": self._cookie}) as stream:
                event = ""
                async for raw in stream.content:
                    line = raw.decode().rstrip("\n")
                    if line.startswith("event: "):
                        event = line.removeprefix("event: ")
                    elif line.startswith("data: ") and event == "bericht":
                        self.last = json.loads(line.removeprefix("data: "))
                        self._answered.set()
                        self._later(self._show(self.last["id"]))

    async def _show(self, message: str) -> None:
        with suppress(aiohttp.ClientError):
            async with self._post("gezien", {"ids": [message]}):
                pass

    def _later(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def mixed(http: aiohttp.ClientSession, base: str, *, count: int, seed: int) -> list[ChatPerson]:
    """People somewhere in a conversation: each has a script, and has already said some of it.

    Half of them are in the demo, which has a team that takes meldingen.
    """
    chance = random.Random(seed)
    people = [
        ChatPerson(http=http, url=f"{base}{('/gesprek', '/demo/buur')[number % 2]}", says=SCRIPTS[number // 2 % len(SCRIPTS)])
        for number in range(count)
    ]
    await _opened(people)
    room = asyncio.Semaphore(AT_ONCE)

    async def go_on(person: ChatPerson, messages: int) -> None:
        async with room:
            for _ in range(messages):
                with suppress(TimeoutError):
                    await asyncio.wait_for(person.say(), WELCOME_SECONDS)

    await asyncio.gather(*(go_on(person, chance.randrange(3)) for person in people))
    return people


async def fresh(http: aiohttp.ClientSession, base: str, *, texts: Sequence[str]) -> list[ChatPerson]:
    """People who have only read the welcome, each with one thing to say."""
    people = [ChatPerson(http=http, url=f"{base}/gesprek", says=(text,)) for text in texts]
    await _opened(people)
    return people


async def _opened(people: Sequence[ChatPerson]) -> None:
    for start in range(0, len(people), AT_ONCE):
        await asyncio.gather(*(person.open() for person in people[start : start + AT_ONCE]))
