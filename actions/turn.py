"""Which message is this action for, and in which installation?"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from rasa_sdk import Tracker

from waakvlam.bootstrap import Installation
from waakvlam.domain.inbox import InboxRef
from waakvlam.domain.turn import Triage
from waakvlam.services.beurt import Beurt
from waakvlam.services.dialogue import triage_from, turn_of


class Turns:
    """Opens the transaction of an action, from what travels with the message through Rasa."""

    def __init__(self, installation: Installation) -> None:
        self._apps = installation.apps

    @asynccontextmanager
    async def of(self, tracker: Tracker) -> AsyncIterator[Beurt]:
        """The transaction for the message the tracker stands at."""
        metadata = tracker.latest_message["metadata"]
        ref = InboxRef(inbox_id=metadata["inbox_id"], poging=metadata["poging"])
        async with turn_of(self._apps[metadata["omgeving"]], gesprek_id=metadata["gesprek_id"], ref=ref) as beurt:
            yield beurt


def text_of(tracker: Tracker) -> str:
    """What was typed."""
    return str(tracker.latest_message.get("text") or "")


def labels_of(tracker: Tracker) -> Triage | None:
    """How the message was understood."""
    return triage_from(tracker.latest_message.get("triage"))


def actions_since_message(tracker: Tracker) -> list[str]:
    """Which actions ran since the person last said something."""
    names: list[str] = []
    for event in reversed(tracker.events):
        if event.get("event") == "user":
            break
        if event.get("event") == "action":
            names.append(str(event["name"]))
    return names


def candidate(tracker: Tracker, form: str) -> str | None:
    """The slot of a form that the message was taken for an answer to; None where it was not."""
    requested = tracker.get_slot("requested_slot")
    if not requested or (tracker.active_loop or {}).get("name") != form:
        return None
    return requested if requested in tracker.slots_to_validate() else None


def slot_events(values: dict[str, Any], requested: str | None) -> list[dict[str, Any]]:
    """Rasa's events for filled slots and the next one."""
    events = [{"event": "slot", "timestamp": None, "name": name, "value": value} for name, value in values.items()]
    return [*events, {"event": "slot", "timestamp": None, "name": "requested_slot", "value": requested}]
