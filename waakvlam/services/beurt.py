"""What does a use case have in hand while it deals with one message of one person?"""

import uuid
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from waakvlam.domain.concept import Concept, ConceptSoort
from waakvlam.domain.gesprek import Gesprek
from waakvlam.domain.inbox import InboxRef
from waakvlam.domain.melding import DRAFT_LIVES
from waakvlam.domain.message import Reply
from waakvlam.domain.outbox import Priority
from waakvlam.domain.waakvlam import ZONE
from waakvlam.ports import App

if TYPE_CHECKING:
    from waakvlam.adapters.database.transaction import Transaction


@dataclass(kw_only=True)
class Beurt:
    """One transaction about one conversation. What is said here goes out if, and only if, the transaction commits."""

    app: App
    tx: "Transaction"
    gesprek: Gesprek
    now: datetime
    ref: InboxRef | None = None  # the message that is dealt with; None where the clock, not a person, is the cause

    @property
    def today(self) -> date:
        """The day it is in the Netherlands."""
        return self.now.astimezone(ZoneInfo(ZONE)).date()

    async def change(self, **fields: object) -> None:
        """Set where the conversation stands."""
        self.gesprek = replace(self.gesprek, **fields)  # type: ignore[arg-type]
        await self.tx.gesprekken.change(self.gesprek.id, **fields)

    async def say(
        self, reply: Reply, *, prioriteit: Priority = Priority.ANTWOORD, betreft: str | None = None, sleutel: str | None = None
    ) -> None:
        """Put a message to this person in the outbox; the very first says that this is a computer and that nobody reads along."""
        if not self.gesprek.voorgesteld:
            await self.change(voorgesteld=True)
            reply = replace(reply, tekst=f"{self.app.texts('algemeen.voorstellen')}\n\n{reply.tekst}")
        await say(self, reply, gesprek_id=self.gesprek.id, prioriteit=prioriteit, betreft=betreft, sleutel=sleutel)

    async def first_effect(self, naam: str) -> bool:
        """Whether the message has this effect for the first time (always, where the clock is the cause)."""
        if self.ref is None:
            return True
        return await self.tx.inbox.first_effect(self.ref, naam, gemeente=self.gesprek.gemeente, now=self.now)

    async def concept(self) -> Concept | None:
        """The draft of this conversation."""
        return await self.tx.concepten.find(self.gesprek.concept_id, now=self.now)

    async def open_concept(self, soort: ConceptSoort, velden: dict[str, str]) -> Concept:
        """A new draft for this conversation."""
        made = await self.tx.concepten.open(
            gesprek_id=self.gesprek.id, soort=soort, velden=velden, gemeente=velden.get("gemeente") or self.gesprek.gemeente,
            now=self.now, expires_at=self.now + DRAFT_LIVES,
        )
        await self.change(concept_id=made.id)
        return made

    async def save_concept(self, concept: Concept, velden: dict[str, str]) -> Concept:
        """Write the answers of the draft; it lives on for its hours from now."""
        changed = replace(concept, velden=velden, gemeente=velden.get("gemeente") or concept.gemeente, expires_at=self.now + DRAFT_LIVES)
        await self.tx.concepten.save(changed)
        return changed

    async def drop_concept(self) -> None:
        """Throw the draft away and close its question."""
        if self.gesprek.concept_id:
            await self.tx.concepten.drop(self.gesprek.concept_id)
        await self.change(concept_id=None, vraag=None)


async def say(
    beurt: Beurt, reply: Reply, *, gesprek_id: str, prioriteit: Priority, betreft: str | None = None, sleutel: str | None = None
) -> None:
    """Put a message to any conversation in the outbox, with its buttons; once, where it has a key."""
    outbox_id = uuid.uuid4().hex
    gemeente = beurt.gesprek.gemeente
    knoppen = await beurt.tx.knoppen.make(
        reply.knoppen, gesprek_id=gesprek_id, outbox_id=outbox_id, gemeente=gemeente, now=beurt.now
    )
    await beurt.tx.outbox.add(
        outbox_id=outbox_id, gesprek_id=gesprek_id, gemeente=gemeente, inhoud={"tekst": reply.tekst, "knoppen": knoppen},
        prioriteit=prioriteit, now=beurt.now, inbox_id=beurt.ref.inbox_id if beurt.ref else None, betreft=betreft, sleutel=sleutel,
    )
