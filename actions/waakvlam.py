"""Rasa's actions for a waakvlam."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.form import ValidateForm
from actions.turn import Turns, text_of
from waakvlam.domain.waakvlam import QUESTIONS
from waakvlam.services.beurt import Beurt
from waakvlam.services.continue_conversation import begin, go_on
from waakvlam.services.waakvlam_flow import start_waakvlam


class _WaakvlamAction(Action):
    def __init__(self, turns: Turns) -> None:
        self._turns = turns


class ValidateWaakvlam(ValidateForm):
    """The questions of a waakvlam."""

    topic = "waakvlam"

    async def open(self, beurt: Beurt, tracker: Tracker) -> None:
        """With the gemeente, where it was named."""
        await start_waakvlam(beurt, tekst=text_of(tracker))

    def questions(self) -> tuple[str, ...]:
        """In their order."""
        return QUESTIONS


class SubmitWaakvlam(_WaakvlamAction):
    """Stores the agreement; does nothing where the form ended otherwise."""

    def name(self) -> str:
        """The name Rasa's domain has for it."""
        return "action_waakvlam_verstuur"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        """Agree."""
        async with self._turns.of(tracker) as beurt:
            await go_on(beurt)
        return []


class StopWaakvlam(_WaakvlamAction):
    """Stops the check-ins, in every state of a conversation."""

    def name(self) -> str:
        """The name Rasa's domain has for it."""
        return "action_waakvlam_stop"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        """Stop."""
        async with self._turns.of(tracker) as beurt:
            await begin(beurt, "stop")
        return []


class ChangeWaakvlam(_WaakvlamAction):
    """Shows what is agreed, with the ways to change it; who has none is offered one."""

    def name(self) -> str:
        """The name Rasa's domain has for it."""
        return "action_waakvlam_wijzig"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        """Show it."""
        async with self._turns.of(tracker) as beurt:
            await begin(beurt, "waakvlam", tekst=text_of(tracker))
        return []
