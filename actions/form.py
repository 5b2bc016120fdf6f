"""How does a form of Rasa go from question to question?  (The draft of the service is the record; the form follows it.)"""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turns, actions_since_message, candidate, slot_events, text_of
from waakvlam.services.beurt import Beurt
from waakvlam.services.continue_conversation import answer, go_on

FILLED = "ja"


class ValidateForm(Action):
    """Opens the draft, takes the answer to the slot that was asked for, and puts the next question.

    Rasa calls it in four situations: when the form opens, and its loop is not active yet; with an answer; when the form is come back to
    after an interruption, where only the question is due; and just before it lets a rule interrupt, where nothing is.
    """

    topic = ""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns

    def name(self) -> str:
        """The name Rasa's domain has for it."""
        return f"validate_{self.topic}_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        """Open the draft or take the answer, put the question, and say which slots are filled: in one transaction."""
        form = f"{self.topic}_form"
        slot = candidate(tracker, form)
        opening = (tracker.active_loop or {}).get("name") != form
        others = [name for name in actions_since_message(tracker) if name not in {form, "action_listen"}]
        if slot is None and not opening and not others:
            return []
        async with self._turns.of(tracker) as beurt:
            if opening:
                await self.open(beurt, tracker)
                await go_on(beurt, finish=False)
            elif slot is not None:
                await answer(beurt, slot.replace("_", ".", 1), tekst=text_of(tracker), finish=False)
            else:
                await go_on(beurt, finish=False)
            return await self._state(beurt)

    async def _state(self, beurt: Beurt) -> list[dict[str, Any]]:
        concept = await beurt.concept()
        filled = {f"{self.topic}_{name}": FILLED for name, value in concept.velden.items() if value} if concept else {}
        known = {name: value for name, value in filled.items() if name.removeprefix(f"{self.topic}_") in self.questions()}
        asked = beurt.gesprek.vraag
        if asked == "gevaar":
            return slot_events(known, f"{self.topic}_gevaar")
        return slot_events(known, asked.replace(".", "_") if asked else None)

    async def open(self, beurt: Beurt, tracker: Tracker) -> None:
        """Open the draft, with what was already said."""
        raise NotImplementedError

    def questions(self) -> tuple[str, ...]:
        """The questions of the form."""
        raise NotImplementedError
