"""Rasa's actions that answer in one go: hulp, check-in, status, nummer, mens, privacy, uitleg, annuleer, twijfel."""

from collections.abc import Awaitable, Callable
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turns, labels_of, text_of
from waakvlam.domain.labels import Soort, Stemming
from waakvlam.services import small_talk
from waakvlam.services.answer_checkin import answer_checkin
from waakvlam.services.beurt import Beurt
from waakvlam.services.continue_conversation import begin

Answer = Callable[[Beurt, Tracker], Awaitable[None]]


class Say(Action):
    """An action under a name of Rasa's domain that calls one service."""

    def __init__(self, turns: Turns, name: str, answer: Answer) -> None:
        self._turns, self._name, self._answer = turns, name, answer

    def name(self) -> str:
        """The name Rasa's domain has for it."""
        return self._name

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        """Answer, in one transaction."""
        async with self._turns.of(tracker) as beurt:
            await self._answer(beurt, tracker)
        return []


def _begin(onderwerp: str) -> Answer:
    async def answer(beurt: Beurt, tracker: Tracker) -> None:
        await begin(beurt, onderwerp, tekst=text_of(tracker), triage=labels_of(tracker))

    return answer


async def _checkin(beurt: Beurt, tracker: Tracker) -> None:
    triage = labels_of(tracker)
    stemming = (triage.stemming if triage else None) or Stemming.MATIG
    if not await answer_checkin(beurt, stemming=stemming, tekst=text_of(tracker)):
        await _doubt(beurt, tracker)


async def _doubt(beurt: Beurt, tracker: Tracker) -> None:
    known = set(Soort)
    ranking = [str(one["name"]) for one in tracker.latest_message.get("intent_ranking") or []]
    await small_talk.doubt(beurt, tekst=text_of(tracker), meanings=[Soort(name) for name in ranking if name in known])


async def _cancel(beurt: Beurt, tracker: Tracker) -> None:
    await small_talk.cancel(beurt)


ANSWERS: dict[str, Answer] = {
    "action_hulp": _begin("hulp"),
    "action_status": _begin("status"),
    "action_nummer": _begin("nummer"),
    "action_mens": _begin("mens"),
    "action_privacy": _begin("privacy"),
    "action_uitleg": _begin("uitleg"),
    "action_checkin_antwoord": _checkin,
    "action_annuleer": _cancel,
    "action_twijfel": _doubt,
    "action_default_fallback": _doubt,
}
