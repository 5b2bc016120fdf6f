"""`waakvlam begeleider`: who receives meldingen?"""

import argparse

from waakvlam.bootstrap import build, migrate
from waakvlam.commands.meldroute import find_gemeente
from waakvlam.config import load_config
from waakvlam.services.invite_begeleider import invite_begeleider


async def invite(given: argparse.Namespace) -> int:
    """Make a begeleider with an invitation, and print how it is used."""
    installation = build(load_config())
    app = installation.live
    try:
        gemeente = find_gemeente(app.routes, given.gemeente)
        await migrate(installation.stores[app.naam].engine)
        code, until = await invite_begeleider(
            app, gemeente=gemeente.code, team=given.team, naam=given.naam, inhoud_in_bericht=given.inhoud_in_bericht
        )
        values = {"code": code, "tot": app.texts.moment(until), "naam": given.naam, "team": given.team, "gemeente": gemeente.naam}
        print(app.texts("beheer.uitnodiging", adres=f"{app.base_url}/gesprek", **values))
    finally:
        await installation.close()
    return 0
