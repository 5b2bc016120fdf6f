"""What may Rasa's actions have done?  (One entry a action; each is one transaction for one attempt at one message.)"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from waakvlam.domain.inbox import InboxRef
from waakvlam.domain.labels import Rol, Soort, Stemming, Urgentie
from waakvlam.domain.turn import Triage
from waakvlam.ports import App
from waakvlam.services.beurt import Beurt


@asynccontextmanager
async def turn_of(app: App, *, gesprek_id: str, ref: InboxRef) -> AsyncIterator[Beurt]:
    """The transaction of one action.

    Raises:
        Superseded: this attempt no longer counts; nothing of it is stored.
    """
    async with app.store.write() as tx:
        await tx.inbox.fence(ref)
        gesprek = await tx.gesprekken.get(gesprek_id)
        yield Beurt(app=app, tx=tx, gesprek=gesprek, now=app.clock(), ref=ref)


def triage_from(found: dict[str, object] | None) -> Triage | None:
    """The labels as Rasa's tracker carries them; None where it has none."""
    if not found:
        return None
    signalen = found.get("signalen") or []
    return Triage(
        soort=Soort(str(found["soort"])),
        zekerheid=float(str(found["zekerheid"])),
        urgentie=Urgentie(str(found["urgentie"])),
        rol=Rol(str(found["rol"])),
        signalen=tuple(str(name) for name in signalen) if isinstance(signalen, list) else (),
        stemming=Stemming(str(found["stemming"])) if found.get("stemming") else None,
    )
