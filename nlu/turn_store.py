"""Where does Rasa keep a conversation?  (Only in memory, and only while a turn lasts.)"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, Iterable, Optional, Text

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker


class TurnTrackerStore(TrackerStore):
    """Holds the tracker of a turn under way; `forget` ends it, and with it every word that was in it."""

    _turns: ClassVar[Dict[Text, DialogueStateTracker]] = {}

    def __init__(self, domain: Domain, event_broker: Optional[EventBroker] = None, **kwargs: Any) -> None:
        super().__init__(domain, event_broker)

    async def save(self, tracker: DialogueStateTracker) -> None:
        self._turns[tracker.sender_id] = tracker

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        return self._turns.get(sender_id)

    async def keys(self) -> Iterable[Text]:
        return list(self._turns)

    @classmethod
    def forget(cls, sender_id: Text) -> None:
        """Throw away the tracker of a turn that is done."""
        cls._turns.pop(sender_id, None)
