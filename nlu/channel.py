"""How does the service talk to Rasa?  (Our own channel, on loopback, behind a token: one turn, one parse, the status.)

It stands in place of Rasa's REST channel, which answers 200 with an empty list on any error, and of `--enable-api`, which opens far more
than is needed. Requests and answers are JSON; a wrong or missing token is a 403.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import os
from typing import Any, Awaitable, Callable, Dict, List, Optional, Text

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from nlu.failures import collect_failures
from nlu.lighter import close, settle
from nlu.thread import thread_of, tracker_for
from nlu.turn_store import TurnTrackerStore

logger = logging.getLogger(__name__)
TOKEN_VARIABLE = "WAAKVLAM_NLU_TOKEN"
TOKEN_HEADER = "x-waakvlam-token"
LONGEST = 20_000  # characters handed to the pipeline, which reads a long text in windows
WARM = "hallo"
RANK = {"niet_acuut": 0, "check": 1, "acuut": 2}


class Output(CollectingOutputChannel):
    """Collects what is said in a turn, whole: Rasa's own collector cuts a text at every empty line."""

    @classmethod
    def name(cls) -> Text:
        return "waakvlam"

    async def send_response(self, recipient_id: Text, message: Dict[Text, Any]) -> None:
        text = message.get("text")
        if text:
            buttons = [
                {"title": str(button.get("title", "")), "payload": str(button.get("payload", ""))}
                for button in message.get("buttons") or []
            ]
            self.messages.append({"tekst": text, "knoppen": buttons})


class WaakvlamChannel(InputChannel):
    """POST `/webhooks/waakvlam/beurt` and `/ontleed`, GET `/status`."""

    @classmethod
    def name(cls) -> Text:
        return "waakvlam"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[Text, Any]]) -> "WaakvlamChannel":
        return cls(os.environ.get(TOKEN_VARIABLE, ""))

    def __init__(self, token: Text) -> None:
        if not token:
            raise RuntimeError(f"{TOKEN_VARIABLE} is empty: the channel does not open without a token.")
        self._token = token

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[None]]) -> Blueprint:
        blueprint = Blueprint("waakvlam_channel")

        @blueprint.middleware("request")
        async def only_with_token(request: Request) -> Optional[HTTPResponse]:
            given = request.headers.get(TOKEN_HEADER, "")
            if hmac.compare_digest(given.encode(), self._token.encode()):
                return None
            return response.json({"fout": "token"}, status=403)

        @blueprint.listener("after_server_start")
        async def only_with_a_model(app: Any, loop: Any) -> None:
            agent = getattr(app.ctx, "agent", None)
            if agent is None or not agent.is_ready():
                logger.critical("nlu.geen_model: the model did not load; the supervisor starts this part anew and says so.")
                os._exit(1)
            settle()

        @blueprint.listener("before_server_stop")
        async def hang_up(app: Any, loop: Any) -> None:
            await close(app.ctx.agent.action_endpoint)

        @blueprint.get("/status")
        async def status(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            if agent is None or not agent.is_ready():
                return response.json({"model": None})
            await _parse(agent, WARM, {})  # the first parse of a process takes a second; nobody should wait for it
            return response.json({"model": agent.model_id})

        @blueprint.post("/ontleed")
        async def parse(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            if agent is None or not agent.is_ready():
                return response.json({"fout": "geen model"}, status=503)
            answers = []
            for item in request.json["berichten"]:
                answers.append((await _parse(agent, item["tekst"], {"context": item.get("context")}))["triage"])
                await asyncio.sleep(0)  # a long batch lets a conversation go first
            return response.json({"triage": answers})

        @blueprint.post("/beurt")
        async def turn(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            if agent is None or not agent.is_ready():
                return response.json({"fout": "geen model"}, status=503)
            return response.json(await _turn(agent, request.json))

        return blueprint


async def _parse(agent: Any, text: Text, metadata: Dict[Text, Any]) -> Dict[Text, Any]:
    return await agent.processor.parse_message(UserMessage(text[:LONGEST], metadata=metadata))


async def _turn(agent: Any, asked: Dict[Text, Any]) -> Dict[Text, Any]:
    """One turn. It stops after understanding where the model sees more danger than the service allows the dialogue to pass by."""
    metadata = asked["metadata"]
    parsed = await _parse(agent, asked["tekst"], metadata)
    triage = parsed["triage"]
    if RANK[triage["urgentie"]] > RANK[asked.get("hoogstens", "acuut")]:
        return {"triage": triage, "verhoogd": True, "antwoorden": [], "mislukt": []}
    processor, sender, output = agent.processor, asked["afzender"], Output()
    message = UserMessage(asked["tekst"][:LONGEST], output, sender, parse_data=parsed, input_channel="waakvlam", metadata=metadata)
    async with agent.lock_store.lock(sender):
        await processor.tracker_store.save(tracker_for(sender, asked.get("draad") or {}, processor.domain))
        try:
            with collect_failures() as failures:
                await processor.handle_message(message)
            tracker = await processor.tracker_store.retrieve(sender)
            thread = thread_of(tracker) if tracker else {"form": None, "gevraagd": None}
        finally:
            TurnTrackerStore.forget(sender)
    answers: List[Dict[Text, Any]] = output.messages
    return {"triage": triage, "verhoogd": False, "antwoorden": answers, "draad": thread, "mislukt": list(failures)}
