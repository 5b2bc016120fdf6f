"""How is Rasa asked?  (The one plain client; it speaks with `nlu/channel.py` over HTTP on loopback.)"""

import time
from dataclasses import dataclass
from typing import Any

import httpx

from waakvlam.domain.errors import NluUnavailable
from waakvlam.domain.labels import Rol, Soort, Stemming, Urgentie
from waakvlam.domain.message import Reply, button_from
from waakvlam.domain.turn import Triage, Turn

TURN_SECONDS = 6.0  # a turn takes 0.02 s; after this the person gets the buttons path, well within ten seconds
BREAK_SECONDS = 5.0  # after a failure Rasa is left alone this long, so that a frozen one does not cost every message six seconds
BATCH = 64


@dataclass
class RasaClient:
    """Asks for turns and for labels. It never raises anything but NluUnavailable."""

    base_url: str
    token: str
    _down_until: float = 0.0

    def __post_init__(self) -> None:
        """One pool of connections for the process."""
        headers = {"x-waakvlam-token": self.token}
        self._http = httpx.AsyncClient(base_url=self.base_url, headers=headers, timeout=httpx.Timeout(TURN_SECONDS, connect=1.0))

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
        """The labels of messages (`{"tekst", "context"}`), in their order.

        Raises:
            NluUnavailable: see `turn`.
        """
        found: list[Triage] = []
        for start in range(0, len(messages), BATCH):
            answer = await self._post("/webhooks/waakvlam/ontleed", {"berichten": messages[start : start + BATCH]})
            found += [_triage(item) for item in answer["triage"]]
        return found

    async def model(self) -> str | None:
        """The id of the model that is loaded; None where Rasa has none or does not answer."""
        try:
            answer = await self._http.get("/webhooks/waakvlam/status")
            found: str | None = answer.json().get("model") if answer.status_code == httpx.codes.OK else None
        except (httpx.HTTPError, ValueError):
            return None
        return found

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        try:
            answer = await self._http.post(path, json=_sendable(body))
            answer.raise_for_status()
            decoded = answer.json()
        except (httpx.HTTPError, ValueError) as exc:
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
