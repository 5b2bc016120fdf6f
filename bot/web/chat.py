"""How does the page of the chat speak with the service?  (The interface under `/gesprek/api`, and under each chat of the demo.)"""

import asyncio
import json
import re
import secrets
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.web.security import refuse_foreign, refuse_other_site, secure
from bot.web.streams import Page, Streams
from bot.workers import Bell
from waakvlam.domain.gesprek import Gesprek
from waakvlam.domain.inbox import Incoming, Received, Vorm
from waakvlam.domain.outbox import Outgoing, Priority
from waakvlam.ports import App
from waakvlam.services.deliver_outbox import shown
from waakvlam.services.demo import seat_begeleider
from waakvlam.services.leave_chat import leave_chat
from waakvlam.services.take_in import take_in

CHANNEL = "web"
COOKIE = "waakvlam"
TOKEN_BYTES = 24
HISTORY = 100  # messages shown again when a page is opened anew
LOOK_AGAIN_SECONDS = 10.0  # the watcher wakes a page at once; this is in case it missed something, and says that the stream lives
ID = re.compile(r"[0-9a-fA-F-]{8,64}")
STAFF_DAYS = 30  # a begeleider's browser stays bound that long; everybody else's forgets when it closes


@dataclass(frozen=True, kw_only=True)
class ChatSide:
    """One chat: where it lives, and which installation and loops stand behind it."""

    prefix: str
    app: App
    streams: Streams
    inbox: Bell
    outbox: Bell
    secure_cookie: bool
    staff: bool = False  # the begeleider's chat of the demo

    def routes(self) -> list[web.RouteDef]:
        """The interface."""
        path = f"{self.prefix}/api"
        return [
            web.post(f"{path}/begin", self.begin), web.post(f"{path}/bericht", self.message), web.get(f"{path}/stroom", self.stream),
            web.post(f"{path}/gezien", self.seen), web.post(f"{path}/weg", self.leave),
        ]

    async def begin(self, request: web.Request) -> web.Response:
        """Begin or resume a conversation; the messages to show."""
        refuse_foreign(request)
        token, gesprek = await self._session(request)
        if gesprek is None:
            token = secrets.token_urlsafe(TOKEN_BYTES)
            if self.staff:
                await seat_begeleider(self.app, adres=token)
            await take_in(self.app, Incoming(kanaal=CHANNEL, extern_id=f"begin:{token}", adres=token, vorm=Vorm.BEGIN, inhoud={}))
            self.inbox.ring()
            _, gesprek = await self._find(token)
        elif self.staff:
            await seat_begeleider(self.app, adres=token)
        response = web.json_response({"berichten": await self._history(gesprek), "tot": 0} if gesprek else {"berichten": [], "tot": 0})
        age = STAFF_DAYS * 86400 if gesprek and gesprek.begeleider_id and not self.staff else None
        response.set_cookie(COOKIE, token, path=self.prefix, httponly=True, samesite="Strict", secure=self.secure_cookie, max_age=age)
        return response

    async def message(self, request: web.Request) -> web.Response:
        """Take a message in; 202 only when it is stored."""
        refuse_foreign(request)
        token, gesprek = await self._session(request)
        if gesprek is None:
            return web.json_response({"fout": self.app.texts("algemeen.sessie_weg")}, status=401)
        incoming = await self._incoming(request, token, gesprek)
        if incoming is None:
            return web.json_response({"fout": self.app.texts("algemeen.onleesbaar")}, status=400)
        self.streams.busy(gesprek.id, on=True)
        taken = await take_in(self.app, incoming)
        if taken.acuut:
            self.streams.look()
        self.inbox.ring()
        return web.json_response({"ontvangen": True}, status=202)

    async def _incoming(self, request: web.Request, token: str, gesprek: Gesprek) -> Incoming | None:
        try:
            body = await request.json()
        except (ValueError, RecursionError):  # no JSON, no UTF-8, or brackets in brackets without end
            return None
        if not isinstance(body, dict) or not isinstance(body.get("id"), str) or not ID.fullmatch(body["id"]):
            return None
        extern_id = f"{gesprek.id}:{body['id']}"
        if isinstance(body.get("knop"), str):
            async with self.app.store.read() as tx:
                label = await tx.knoppen.label(body["knop"], gesprek_id=gesprek.id)
            inhoud = {"token": body["knop"][:64], "label": label or ""}
            return Incoming(kanaal=CHANNEL, extern_id=extern_id, adres=token, vorm=Vorm.KNOP, inhoud=inhoud)
        if isinstance(body.get("tekst"), str):
            return Incoming(kanaal=CHANNEL, extern_id=extern_id, adres=token, vorm=Vorm.TEKST, inhoud={"tekst": body["tekst"]})
        return None

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: what is said, as it is said. Repeats what the page has not said it showed."""
        _, gesprek = await self._session(request)
        if gesprek is None:
            return web.json_response({"fout": self.app.texts("algemeen.sessie_weg")}, status=401)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
        secure(response, framed=True)
        await response.prepare(request)
        await response.write(b": hallo\n\n")
        page = self.streams.listen(gesprek.id)
        try:
            await self._flow(response, gesprek, page)
        except (ConnectionResetError, asyncio.CancelledError):
            pass
        finally:
            self.streams.leave(gesprek.id, page)
        return response

    async def _flow(self, response: web.StreamResponse, gesprek: Gesprek, page: Page) -> None:
        given: set[str] = set()
        busy, loop = False, asyncio.get_running_loop()
        looked = loop.time()
        while True:
            page.bell.clear()
            if page.missed or loop.time() - looked >= LOOK_AGAIN_SECONDS:
                page.missed, looked = True, loop.time()
            for one in await self._fresh(gesprek, page):
                if one.id not in given:
                    given.add(one.id)
                    await response.write(_event("bericht", _shown(one, used=set()), number=one.volgnr))
            if self.streams.is_busy(gesprek.id) is not busy:
                busy = not busy
                await response.write(_event("bezig", {"aan": busy}))
            try:
                await asyncio.wait_for(page.bell.wait(), LOOK_AGAIN_SECONDS)
            except TimeoutError:
                await response.write(b": leeft\n\n")

    async def _fresh(self, gesprek: Gesprek, page: Page) -> list[Outgoing]:
        """What the watcher brought; where that may not be all, what was not shown yet. Danger first."""
        brought = page.take()
        if not page.missed:
            return sorted(brought, key=lambda one: (one.prioriteit is not Priority.ACUUT, one.volgnr))
        page.missed = False
        async with self.app.store.read() as tx:
            return await tx.outbox.unseen(gesprek.id)

    async def seen(self, request: web.Request) -> web.Response:
        """The page showed these messages: they count as sent."""
        refuse_foreign(request)
        _, gesprek = await self._session(request)
        try:
            body = await request.json()
            ids = [str(one)[:32] for one in body["ids"]][:HISTORY]
        except (ValueError, KeyError, TypeError, RecursionError):
            return web.json_response({"fout": self.app.texts("algemeen.onleesbaar")}, status=400)
        if gesprek is not None and ids:
            await shown(self.app, gesprek_id=gesprek.id, ids=ids)
        return web.json_response({})

    async def leave(self, request: web.Request) -> web.Response:
        """End the conversation on this side: the cookie goes, the draft goes. A beacon cannot send our header, so none is asked here."""
        refuse_other_site(request)
        _, gesprek = await self._session(request)
        if gesprek is not None:
            await leave_chat(self.app, gesprek_id=gesprek.id)
        response = web.json_response({})
        response.del_cookie(COOKIE, path=self.prefix)
        return response

    async def _session(self, request: web.Request) -> tuple[str, Gesprek | None]:
        return await self._find(request.cookies.get(COOKIE, ""))

    async def _find(self, token: str) -> tuple[str, Gesprek | None]:
        if not token:
            return token, None
        async with self.app.store.read() as tx:
            gesprek = await tx.gesprekken.find(kanaal=CHANNEL, adres=token[:64])
        return token, gesprek

    async def _history(self, gesprek: Gesprek) -> list[dict[str, Any]]:
        async with self.app.store.read() as tx:
            mine = await tx.inbox.history(gesprek.id, limit=HISTORY)
            theirs = await tx.outbox.for_chat(gesprek.id, after=0, limit=HISTORY)
            used = await tx.knoppen.used_in([one.id for one in theirs])
        lines = [(one.received_at, _own(one)) for one in mine if one.vorm in {Vorm.TEKST, Vorm.KNOP}]
        lines += [(one.created_at, _shown(one, used=used)) for one in theirs]
        return [line for _, line in sorted(lines, key=lambda pair: pair[0])]


def _own(one: Received) -> dict[str, Any]:
    return {
        "id": one.extern_id.rpartition(":")[2], "nr": 0, "van": "jij", "tekst": one.tekst or one.inhoud.get("label", ""), "knoppen": [],
        "tijd": one.received_at.isoformat(), "prioriteit": "gewoon",
    }


def _shown(one: Outgoing, *, used: set[str]) -> dict[str, Any]:
    knoppen = one.inhoud["knoppen"]
    pressed = any(knop["token"] in used for knop in knoppen)
    return {
        "id": one.id, "nr": one.volgnr, "van": "bot", "tekst": one.inhoud["tekst"],
        "knoppen": [{**knop, "gebruikt": pressed} for knop in knoppen],
        "tijd": one.created_at.isoformat(), "prioriteit": "acuut" if one.prioriteit is Priority.ACUUT else "gewoon",
    }


def _event(name: str, data: dict[str, Any], *, number: int | None = None) -> bytes:
    head = f"id: {number}\n" if number is not None else ""
    return f"event: {name}\n{head}data: {json.dumps(data)}\n\n".encode()
