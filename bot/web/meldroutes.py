"""Which table has a gemeente?  (A page for each, to read and to print, at an address that stays: `/meldroutes/GM0202`.)"""

from collections.abc import Callable
from urllib.parse import quote

from aiohttp import web

from waakvlam.domain.meldroute import Gemeente, RouteTable
from waakvlam.domain.opening_hours import AMSTERDAM
from waakvlam.domain.phone import digits
from waakvlam.domain.place_names import without_suffix
from waakvlam.ports import App
from waakvlam.services.gemeente_table import ROLES, details_of, gemeente_table

ADDRESS = "/meldroutes"
LONGEST_SEARCH = 80  # characters


class RoutePages:
    """The list of all gemeenten, and the table of one."""

    def __init__(
        self, render: Callable[..., web.Response], error: Callable[[web.Request, int], web.Response], live: App
    ) -> None:
        self._render, self._error, self._live = render, error, live

    def routes(self) -> list[web.RouteDef]:
        """The two pages."""
        return [web.get(ADDRESS, self.every), web.get(f"{ADDRESS}/{{gemeente}}", self.one)]

    async def every(self, request: web.Request) -> web.Response:
        """All gemeenten by province, and a search that leads to one."""
        sought = request.query.get("zoek", "")[:LONGEST_SEARCH].strip()
        dag = self._live.clock().astimezone(AMSTERDAM).date()
        found = self._live.places.as_answer(sought, dag=dag) if sought else ()
        if len(found) == 1:
            return _lead_to(found[0])
        provinces: dict[str, list[Gemeente]] = {}
        for gemeente in sorted(self._live.routes.on(dag), key=lambda one: one.spoken.lstrip("'").casefold()):
            provinces.setdefault(gemeente.provincie, []).append(gemeente)
        return self._render(
            request, "meldroutes.html", zoek=sought, gevonden=found, provincies=sorted(provinces.items()), adres=_address,
            kort=without_suffix,
        )

    async def one(self, request: web.Request) -> web.Response:
        """The table of one gemeente. Another name, or the code of a gemeente that has gone up in another, leads to its address."""
        table, now = self._live.routes, self._live.clock()
        given = request.match_info["gemeente"]
        found = _known(table, given)
        if found is None:
            return self._error(request, 404)
        current = table.current(found.code, now.astimezone(AMSTERDAM).date())
        if given != current.code:
            return _lead_to(current)
        shown = gemeente_table(table, gemeente=current.code, op=now)
        return self._render(
            request, "meldroute.html", tabel=shown, rollen=ROLES, op=self._live.texts.moment(now), bel=digits,
            details=lambda at: details_of(self._live.texts, at),
        )


def _known(table: RouteTable, given: str) -> Gemeente | None:
    return table.find_gemeente(given) or table.find_gemeente(given.replace("-", " "))


def _lead_to(gemeente: Gemeente) -> web.Response:
    return web.Response(status=302, headers={"Location": _address(gemeente)})


def _address(gemeente: Gemeente) -> str:
    return f"{ADDRESS}/{quote(gemeente.code)}"
