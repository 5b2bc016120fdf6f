"""What happens when somebody leaves the page at once?"""

from waakvlam.ports import App
from waakvlam.services.beurt import Beurt


async def leave_chat(app: App, *, gesprek_id: str) -> None:
    """The draft goes, and this chat counts as closed: nobody is told that a message arrived there."""
    async with app.store.write() as tx:
        gesprek = await tx.gesprekken.get(gesprek_id)
        beurt = Beurt(app=app, tx=tx, gesprek=gesprek, now=app.clock())
        await beurt.drop_concept()
        await beurt.change(bereikbaar=False)
