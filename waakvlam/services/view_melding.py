"""May this link show a melding?  (Once, to the begeleider who asked for it, within a quarter of an hour.)"""

from waakvlam.ports import App
from waakvlam.services.melding_text import melding_fields


async def view_melding(app: App, *, token: str) -> tuple[str, list[tuple[str, str]]] | None:
    """The code and the fields (label, text) of the melding behind a link, read once and logged; None where the link does not work."""
    now = app.clock()
    async with app.store.write() as tx:
        view = await tx.teams.take_view(token, now=now)
        if view is None:
            return None
        melding_id, begeleider_id, gemeente = view
        melding = await tx.meldingen.get(melding_id, gemeente=gemeente)
        if melding is None:
            return None
        await tx.logboek.write(wie=begeleider_id, wat="gelezen", record=melding.id, gemeente=gemeente, now=now)
        return melding.code, melding_fields(app.texts, melding)
