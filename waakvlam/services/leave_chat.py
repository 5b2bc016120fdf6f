"""What happens when somebody leaves the page at once?"""

from waakvlam.ports import App
from waakvlam.services.beurt import Beurt


async def leave_chat(app: App, *, gesprek_id: str) -> None:
    """The draft goes, and this chat counts as closed: nobody is told that a message arrived there."""
    async with app.store.write() as tx:
        gesprek = await tx.gesprekken.get(gesprek_id)
        beurt = Beurt(app=app, tx=tx, gesprek=gesprek, now=app.clock())
        await beurt.drop_concept()
        if gesprek.begeleider_id is None:  # a begeleider's alerts stay: others of the team, and who comes back, must find them
            await tx.outbox.drop_waiting(gesprek_id)
        await beurt.change(bereikbaar=False)
