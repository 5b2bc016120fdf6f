"""Where in a conversation is this turn?  (The thread that the service hands over, as a Rasa tracker, and back.)

The service's own draft is the record. Every turn starts a fresh tracker from the thread that comes with it, and the tracker is thrown
away when the turn is done. So Rasa holds no words of anyone between turns, cannot be out of step with the record, survives a restart in
the middle of a form, costs the same at the 200th turn as at the first, and several Rasa processes need no shared store.
"""

from __future__ import annotations

from typing import Any, Dict, List, Text

from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME, REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

FILLED = "ja"


def tracker_for(sender: Text, thread: Dict[Text, Any], domain: Domain) -> DialogueStateTracker:
    """A tracker that stands where `thread` says: `{"form", "gevuld": [slot], "gevraagd": slot}`, all optional."""
    events: List[Event] = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted()]
    form = thread.get("form")
    if form in domain.form_names:
        known = set(domain.required_slots_for_form(form))
        events += [ActionExecuted(form), ActiveLoop(form)]
        events += [SlotSet(slot, FILLED) for slot in thread.get("gevuld", []) if slot in known]
        if thread.get("gevraagd") in known:
            events.append(SlotSet(REQUESTED_SLOT, thread["gevraagd"]))
    events.append(ActionExecuted(ACTION_LISTEN_NAME))
    return DialogueStateTracker.from_events(sender, events, slots=domain.slots)


def thread_of(tracker: DialogueStateTracker) -> Dict[Text, Any]:
    """Where the conversation stands after the turn: the form that is open and the slot it asks for."""
    form = tracker.active_loop_name
    return {"form": form, "gevraagd": tracker.get_slot(REQUESTED_SLOT) if form else None}
