"""How is Rasa asked?  (The one plain client; it speaks with `nlu/channel.py` over HTTP on loopback.)"""

import asyncio
import time
from dataclasses import dataclass
from typing import Any

import aiohttp

from waakvlam.domain.errors import NluUnavailable
from waakvlam.domain.labels import Rol, Soort, Stemming, Urgentie
from waakvlam.domain.message import Reply, button_from
from waakvlam.domain.turn import Triage, Turn

TURN_SECONDS = 6.0  # a turn takes 0.02 s; after this the person gets the buttons path, well within ten seconds
CONNECT_SECONDS = 1.0
BREAK_SECONDS = 5.0  # after a failure Rasa is left alone this long, so that a frozen one does not cost every message six seconds
BATCH = 16  # messages of one question for labels
BATCH_SECONDS = 120.0  # for those nobody sits waiting, and rules alone see far less: patience on a slow or busy machine is worth it
PAUSES = (1.0, 2.0)  # seconds before it is asked again
KEEP_SECONDS = 4.0  # Rasa's server hangs up after five: a connection that is about to close is not used again
OK = 200


@dataclass
class RasaClient:
    """Asks for turns and for labels. It never raises anything but NluUnavailable."""

    base_url: str
    token: str
    _down_until: float = 0.0

    _session: aiohttp.ClientSession | None = None

    @property
    def _http(self) -> aiohttp.ClientSession:
        """One pool of connections for the process, made at the first call (it belongs to the loop that runs then)."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                headers={"x-waakvlam-token": self.token}, cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=TURN_SECONDS, sock_connect=CONNECT_SECONDS),
                connector=aiohttp.TCPConnector(keepalive_timeout=KEEP_SECONDS),
            )
        return self._session

    async def turn(self, question: dict[str, Any]) -> Turn:
        """One turn of a conversation.

        Raises:
            NluUnavailable: no answer in time, an answer that is not one, no model, or an action that failed.
        """
        if time.monotonic() < self._down_until:
            raise NluUnavailable(reden="kort geleden niet bereikbaar")
        answer = await self._post("/webhooks/waakvlam/beurt", question)
        try:
            turn = _turn(answer)
        except (KeyError, TypeError, ValueError) as exc:
            raise NluUnavailable(reden="een onleesbaar antwoord") from exc
        if answer["mislukt"]:
            raise NluUnavailable(reden=f"actie mislukt: {answer['mislukt'][0]}")
        return turn

    async def parse(self, messages: list[dict[str, str | None]]) -> list[Triage]:
        """The labels of messages (`{"tekst", "context"}`), in their order. It waits for a busy Rasa, and asks again after a failure.

        Raises:
            NluUnavailable: see `turn`.
        """
        found: list[Triage] = []
        for start in range(0, len(messages), BATCH):
            answer = await self._asked_again({"berichten": messages[start : start + BATCH]})
            found += [_triage(item) for item in answer["triage"]]
        return found

    async def _asked_again(self, body: dict[str, Any]) -> dict[str, Any]:
        for seconds in PAUSES:
            try:
                return await self._labels(body)
            except NluUnavailable:
                await asyncio.sleep(seconds)
        return await self._labels(body)

    async def _labels(self, body: dict[str, Any]) -> dict[str, Any]:
        return await self._post("/webhooks/waakvlam/ontleed", body, seconds=BATCH_SECONDS)

    async def model(self) -> str | None:
        """The id of the model that is loaded; None where Rasa has none or does not answer."""
        try:
            async with self._http.get(f"{self.base_url}/webhooks/waakvlam/status") as answer:
                found: str | None = (await answer.json()).get("model") if answer.status == OK else None
        except (aiohttp.ClientError, TimeoutError, ValueError):
            return None
        return found

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def _post(self, path: str, body: dict[str, Any], seconds: float | None = None) -> dict[str, Any]:
        within = aiohttp.ClientTimeout(total=seconds or TURN_SECONDS, sock_connect=CONNECT_SECONDS)
        try:
            async with self._http.post(f"{self.base_url}{path}", json=_sendable(body), raise_for_status=True, timeout=within) as answer:
                decoded = await answer.json()
        except (aiohttp.ClientError, TimeoutError, ValueError) as exc:
            self._down_until = time.monotonic() + BREAK_SECONDS
            raise NluUnavailable(reden=type(exc).__name__) from exc
        if not isinstance(decoded, dict):
            raise NluUnavailable(reden="een onleesbaar antwoord")
        return decoded


def _sendable(value: Any) -> Any:
    """The same with half an emoji (a lone surrogate) as a question mark: it is no UTF-8, and would look as if Rasa were away."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {key: _sendable(inner) for key, inner in value.items()}
    return [_sendable(inner) for inner in value] if isinstance(value, list) else value


def _turn(answer: dict[str, Any]) -> Turn:
    replies = tuple(
        Reply(tekst=said["tekst"], knoppen=tuple(button_from(button["title"], button["payload"]) for button in said["knoppen"]))
        for said in answer["antwoorden"]
    )
    return Turn(triage=_triage(answer["triage"]), raised=bool(answer["verhoogd"]), replies=replies)


def _triage(found: dict[str, Any]) -> Triage:
    return Triage(
        soort=Soort(found["soort"]),
        zekerheid=float(found["zekerheid"]),
        urgentie=Urgentie(found["urgentie"]),
        rol=Rol(found["rol"]),
        signalen=tuple(found["signalen"]),
        stemming=Stemming(found["stemming"]) if found["stemming"] else None,
    )
