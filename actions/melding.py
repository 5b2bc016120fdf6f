"""Rasa's actions for a melding."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.form import ValidateForm
from actions.turn import Turns, labels_of, text_of
from waakvlam.domain.melding import QUESTIONS
from waakvlam.services.beurt import Beurt
from waakvlam.services.continue_conversation import go_on
from waakvlam.services.melding_flow import start_melding


class ValidateMelding(ValidateForm):
    """The questions of a melding."""

    topic = "melding"

    async def open(self, beurt: Beurt, tracker: Tracker) -> None:
        """With what was already said."""
        await start_melding(beurt, tekst=text_of(tracker), triage=labels_of(tracker))

    def questions(self) -> tuple[str, ...]:
        """In their order."""
        return QUESTIONS


class SubmitMelding(Action):
    """Hands a complete melding over; does nothing where the form ended otherwise."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns

    def name(self) -> str:
        """The name Rasa's domain has for it."""
        return "action_melding_verstuur"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        """File it."""
        async with self._turns.of(tracker) as beurt:
            await go_on(beurt)
        return []
