"""`waakvlam meldroute`: where does a worry belong?"""

import argparse
import json

from waakvlam.bootstrap import as_json, load_route_table, now
from waakvlam.config import load_config
from waakvlam.domain.errors import UnknownRecord
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import Gemeente, RouteTable
from waakvlam.domain.place import PlaceFinder


def find_gemeente(routes: RouteTable, text: str) -> Gemeente:
    """The one gemeente of a name or CBS code.

    Raises:
        UnknownRecord: there is none, or the name is that of several.
    """
    found = routes.find_gemeente(text)
    if found is not None:
        return found
    candidates = PlaceFinder(routes.gemeenten.values()).as_answer(text)
    if len(candidates) == 1:
        return candidates[0]
    several = f"{text} (bedoel je {' of '.join(one.naam for one in candidates)}?)" if candidates else text
    raise UnknownRecord(wat="gemeente", kenmerk=several)


def main(given: argparse.Namespace) -> int:
    """Print the advice as JSON."""
    routes = load_route_table(load_config().routes_dir)
    gemeente = find_gemeente(routes, given.gemeente)
    advice = routes.advise(gemeente=gemeente.code, rol=Rol(given.rol), urgentie=Urgentie(given.urgentie), op=given.op or now())
    print(json.dumps(as_json(advice), ensure_ascii=False, indent=2))
    return 0
