"""How is the service driven in a test?  (Real use cases on a real database; the clock, Rasa and the channel are ours.)"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from waakvlam.adapters.database.engine import Store
from waakvlam.domain.concept import Concept
from waakvlam.domain.errors import NluUnavailable
from waakvlam.domain.gesprek import Gesprek
from waakvlam.domain.inbox import InboxRef, Incoming, Received, Vorm
from waakvlam.domain.labels import Rol, Soort, Stemming, Urgentie
from waakvlam.domain.meldroute import RouteTable
from waakvlam.domain.message import Reply
from waakvlam.domain.place import PlaceFinder
from waakvlam.domain.turn import Triage, Turn
from waakvlam.ports import App
from waakvlam.services.deliver_outbox import deliver_outbox
from waakvlam.services.dialogue import turn_of
from waakvlam.services.invite_begeleider import invite_begeleider
from waakvlam.services.receive_message import receive_message
from waakvlam.services.take_in import Taken, take_in
from waakvlam.services.tick import tick

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # a Monday, ten o'clock in Amsterdam
LEASE = timedelta(seconds=30)
CHANNEL = "telegram"
Act = Callable[[Any, Any], Awaitable[None]]  # what one of Rasa's actions does, with a Beurt, for a question


@dataclass(frozen=True, kw_only=True)
class FixedTables:
    """Tables that nobody edits."""

    routes: RouteTable
    places: PlaceFinder


class Clock:
    """The time that a test says it is."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def later(self, **passed: float) -> datetime:
        """Let time pass."""
        self.now += timedelta(**passed)
        return self.now


def labels(soort: Soort = Soort.BUITEN_BEREIK, **changed: Any) -> Triage:
    """Labels of a message."""
    values: dict[str, Any] = {
        "soort": soort, "zekerheid": 0.9, "urgentie": Urgentie.NIET_ACUUT, "rol": Rol.ONBEKEND, "signalen": (), "stemming": None,
    }
    return Triage(**{**values, **changed})


class FakeUnderstanding:
    """Rasa as a test wants it: away (as it starts), hanging, failing halfway, or doing what its actions would do."""

    def __init__(self) -> None:
        self.mode = "away"
        self.asked: list[dict[str, Any]] = []
        self.acts: list[Act] = []  # one for each turn, when the mode is "acts"
        self.turns: list[Turn] = []  # one for each turn, when the mode is "says"
        self.app: App | None = None
        self.thaw = asyncio.Event()

    async def turn(self, question: dict[str, Any]) -> Turn:
        self.asked.append(question)
        if self.mode == "away":
            raise NluUnavailable(reden="een test")
        if self.mode == "raises":
            raise RuntimeError("a fault of our own")
        if self.mode == "hangs":
            await self.thaw.wait()
            raise NluUnavailable(reden="te laat")
        if self.mode == "acts" and self.acts:
            await self._act(self.acts.pop(0), question)
        elif self.mode == "says" and self.turns:
            return self.turns.pop(0)
        return Turn(triage=labels(), raised=False, replies=())

    async def _act(self, act: Act, question: dict[str, Any]) -> None:
        assert self.app is not None
        about = question["metadata"]
        ref = InboxRef(inbox_id=about["inbox_id"], poging=about["poging"])
        async with turn_of(self.app, gesprek_id=about["gesprek_id"], ref=ref) as beurt:
            await act(beurt, question)

    def will_do(self, *acts: Act) -> None:
        """The next turns do this."""
        self.mode = "acts"
        self.acts += acts

    def will_say(self, *turns: Turn) -> None:
        """The next turns say this."""
        self.mode = "says"
        self.turns += turns

    async def parse(self, messages: list[dict[str, str | None]]) -> list[Triage]:
        if self.mode == "away":
            raise NluUnavailable(reden="een test")
        return [labels() for _ in messages]

    async def model(self) -> str | None:
        return None if self.mode == "away" else "test"


def understood_as(soort: Soort, tekst: str = "", *, raised: bool = False, **changed: Any) -> Turn:
    """A turn that says one thing."""
    replies = (Reply(tekst=tekst),) if tekst else ()
    return Turn(triage=labels(soort, **changed), raised=raised, replies=replies)


@dataclass(kw_only=True)
class Sent:
    """A message that arrived."""

    adres: str
    tekst: str
    knoppen: list[dict[str, str]]


@dataclass
class FakeChannel:
    """Takes what is sent, or fails as it was told to: one failure for each try, for one address or for all."""

    sent: list[Sent] = field(default_factory=list)
    failures: list[tuple[str | None, Exception]] = field(default_factory=list)
    also: list[Sent] = field(default_factory=list)  # what arrived although sending seemed to fail

    async def send(self, adres: str, *, tekst: str, knoppen: list[dict[str, str]]) -> None:
        for number, (who, failure) in enumerate(self.failures):
            if who in (None, adres):
                del self.failures[number]
                raise failure
        self.sent.append(Sent(adres=adres, tekst=tekst, knoppen=list(knoppen)))

    def fails(self, *failures: Exception, adres: str | None = None) -> None:
        """The next tries fail so."""
        self.failures += [(adres, failure) for failure in failures]

    def to(self, adres: str) -> list[Sent]:
        """What arrived at one address."""
        return [one for one in self.sent if one.adres == adres]


@dataclass(kw_only=True)
class Service:
    """The whole service without its outside: message in, inbox, outbox, clock."""

    app: App
    store: Store
    clock: Clock
    nlu: FakeUnderstanding
    channel: FakeChannel = field(default_factory=FakeChannel)
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def person(self, adres: str, *, kanaal: str = CHANNEL) -> Person:
        """Somebody at an address."""
        return Person(service=self, adres=adres, kanaal=kanaal)

    async def claim(self) -> Received | None:
        """Take a message up, as a worker does."""
        async with self.store.write() as tx:
            return await tx.inbox.claim(now=self.clock(), lease=LEASE)

    async def work(self) -> int:
        """Deal with everything in the inbox; how many messages."""
        done = 0
        while (received := await self.claim()) is not None:
            await receive_message(self.app, received)
            done += 1
        return done

    async def deliver(self) -> None:
        """Send everything that may go now."""
        while await deliver_outbox(self.app, self.channel, kanaal=CHANNEL):
            pass

    async def settle(self) -> None:
        """Inbox and outbox to the end."""
        await self.work()
        await self.deliver()

    async def tick(self, **passed: float) -> int:
        """Let time pass, let the clock tick, and send what comes of it."""
        self.clock.later(**passed)
        done = await tick(self.app, now=self.clock())
        await self.deliver()
        return done

    async def begeleider(
        self, adres: str, *, naam: str = "Sanne", team: str = "Wijkteam", gemeente: str = "GM0202", inhoud: bool = True
    ) -> Person:
        """A begeleider of a team, bound to a chat by an invitation."""
        code, _ = await invite_begeleider(self.app, gemeente=gemeente, team=team, naam=naam, inhoud_in_bericht=inhoud)
        person = self.person(adres)
        await person.says(f"uitnodiging {code}")
        return person


@dataclass(kw_only=True)
class Person:
    """Somebody who types, presses buttons and reads."""

    service: Service
    adres: str
    kanaal: str
    read: int = 0

    async def sends(self, vorm: Vorm, *, extern_id: str | None = None, **inhoud: str) -> Taken:
        """A thing comes in from this person."""
        number = extern_id or f"update-{next(self.service.numbers)}"
        incoming = Incoming(kanaal=self.kanaal, extern_id=number, adres=self.adres, vorm=vorm, inhoud=inhoud)
        return await take_in(self.service.app, incoming)

    async def gives(self, vorm: Vorm, **inhoud: str) -> str:
        """A thing comes in and is dealt with; what was said back."""
        before = len(self.messages)
        await self.sends(vorm, **inhoud)
        await self.service.settle()
        return "\n".join(one.tekst for one in self.messages[before:])

    async def says(self, tekst: str) -> str:
        """Words; what was said back."""
        return await self.gives(Vorm.TEKST, tekst=tekst)

    async def presses(self, label: str) -> str:
        """The newest button that says so (or begins so); what was said back."""
        return await self.gives(Vorm.KNOP, token=self.token(label))

    def token(self, label: str) -> str:
        """The token of the newest button with a label."""
        for message in reversed(self.messages):
            for knop in message.knoppen:
                if knop["label"].startswith(label):
                    return knop["token"]
        raise AssertionError(f"{self.adres} has no button {label!r}; the last message: {self.messages[-1:]}")

    @property
    def messages(self) -> list[Sent]:
        """Everything that arrived."""
        return self.service.channel.to(self.adres)

    @property
    def last(self) -> Sent:
        """What arrived last."""
        return self.messages[-1]

    @property
    def buttons(self) -> list[str]:
        """The labels under the last message."""
        return [knop["label"] for knop in self.last.knoppen]

    async def gesprek(self) -> Gesprek:
        """Where the conversation stands."""
        async with self.service.store.read() as tx:
            found = await tx.gesprekken.find(kanaal=self.kanaal, adres=self.adres)
        assert found is not None
        return found

    async def concept(self) -> Concept | None:
        """The draft."""
        gesprek = await self.gesprek()
        async with self.service.store.read() as tx:
            return await tx.concepten.find(gesprek.concept_id, now=self.service.clock())


STEMMINGEN = {Stemming.GOED: "🙂 Goed", Stemming.MATIG: "😐 Gaat wel", Stemming.SLECHT: "🙁 Slecht"}


async def agree_waakvlam(person: Person, *, frequentie: str = "Elke dag", moment: str = "'s Ochtends", naam: str = "Ria de Vries") -> str:
    """Go through all questions of a waakvlam by buttons; the last answer."""
    await person.gives(Vorm.BEGIN)
    await person.presses("Ik wil een waakvlam")
    await person.presses("Ja, 16 of ouder")
    await person.says("Arnhem")
    await person.presses("Ja, dat is goed")
    await person.says(naam)
    await person.presses(frequentie)
    await person.presses(moment)
    return await person.presses("Ja, start maar")


MELDING = {
    "persoon": "de oude man van nummer 7",
    "plek": "Rozenstraat 7, Arnhem",
    "gezien": "de gordijnen blijven dicht en de post ligt op de mat",
    "sinds": "al drie weken",
}


async def fill_melding(person: Person, *, bekendheid: str = "1. Anoniem", gemeente: str = "Arnhem", **changed: str) -> str:
    """Go through all questions of a melding by buttons and words, up to its summary; the summary."""
    said = {**MELDING, **changed}
    await person.gives(Vorm.BEGIN)
    await person.presses("Ik maak me zorgen")
    await person.presses("Nee, geen gevaar nu")
    await person.presses("Buur, familie")
    await person.says(gemeente)
    for name in ("persoon", "plek", "gezien", "sinds"):
        await person.says(said[name])
    answer = await person.presses(bekendheid)
    return await person.says(said["melder"]) if "melder" in said else answer
