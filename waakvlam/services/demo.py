"""How is the demo furnished?  (One team of one begeleider in one gemeente, in a database of its own; nothing of it reaches a real team.)"""

from waakvlam.ports import App
from waakvlam.services.beurt import Beurt

GEMEENTE = "GM0202"  # Arnhem, where the first report that asked for a waakvlam was written


async def seat_begeleider(app: App, *, adres: str) -> None:
    """Bind the demo's begeleider to the newest begeleider chat of the demo."""
    now = app.clock()
    naam = app.texts("algemeen.demo_begeleider")
    async with app.store.write() as tx:
        gesprek = await tx.gesprekken.find_or_open(kanaal="web", adres=adres, now=now)
        team = await tx.teams.find_or_add(gemeente=GEMEENTE, naam=app.texts("algemeen.demo_team"), inhoud_in_bericht=True)
        members = await tx.teams.everybody(team.id)
        begeleider = members[0] if members else await tx.teams.add_begeleider(of=team, naam=naam)
        await tx.teams.bind(begeleider.id, gesprek_id=gesprek.id)
        beurt = Beurt(app=app, tx=tx, gesprek=gesprek, now=now)
        await beurt.change(begeleider_id=begeleider.id, gemeente=GEMEENTE, bereikbaar=True)
