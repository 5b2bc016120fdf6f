"""Which pages are there?"""

from pathlib import Path
from typing import Any

import jinja2
from aiohttp import web

from bot.web.meldroutes import RoutePages
from bot.web.security import is_framed
from waakvlam.config import Config
from waakvlam.ports import App, Texts
from waakvlam.services.view_melding import view_melding

HERE = Path(__file__).resolve().parent
DEMO_ROLES = ("buur", "begeleider", "inwoner")


class Pages:
    """Renders the templates with the texts of the catalogue."""

    def __init__(self, *, texts: Texts, config: Config, live: App) -> None:
        loader = jinja2.FileSystemLoader(HERE / "templates")
        self._env = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined)
        self._texts, self._config, self._live = texts, config, live

    def routes(self) -> list[web.RouteDef | web.StaticDef]:
        """The pages, and the files they need."""
        found: list[web.RouteDef | web.StaticDef] = [
            web.get("/", self._page("start.html")),
            web.get("/privacy", self._page("privacy.html")),
            web.get("/toegankelijkheid", self._page("toegankelijkheid.html")),
            web.get("/gesprek", self._chat("/gesprek", "algemeen.web_titel", rol="inwoner")),
            web.get("/inzien/{token}", self._page("inzien.html", velden=None)),
            web.post("/inzien/{token}", self.view),
            *RoutePages(self.render, self.error, self._live).routes(),
            web.static("/static", HERE / "static"),
        ]
        if self._config.demo:
            found += [web.get(f"/demo/{rol}", self._chat(f"/demo/{rol}", f"web.demo.{rol}.titel", rol=rol)) for rol in DEMO_ROLES]
        return found

    def render(self, request: web.Request, template: str, *, status: int = 200, **values: Any) -> web.Response:
        """A page."""
        framed = is_framed(request.path) and request.headers.get("Sec-Fetch-Dest") == "iframe"
        html = self._env.get_template(template).render(
            _=self._texts, weg_url=self._config.leave_url, **{"demo": self._config.demo, "in_frame": framed, **values}
        )
        return web.Response(text=html, content_type="text/html", status=status)

    def error(self, request: web.Request, status: int) -> web.Response:
        """What is said when something fails: JSON to the chat, a page to everybody else."""
        if "/api/" in request.path or request.path.startswith("/telegram"):
            key = f"web.fout.{status}.tekst"
            return web.json_response({"fout": self._texts(key if self._texts.has(key) else "web.fout.500.tekst")}, status=status)
        return self.render(request, "fout.html", status=status, code=status)

    async def view(self, request: web.Request) -> web.Response:
        """Show a melding, once, to the begeleider who asked for it."""
        found = await view_melding(self._live, token=request.match_info["token"])
        if found is None:
            return self.error(request, 410)
        code, fields = found
        return self.render(request, "inzien.html", velden=[(self._texts("algemeen.code"), code), *fields])

    def _page(self, template: str, **values: Any) -> Any:
        async def show(request: web.Request) -> web.Response:
            return self.render(request, template, **values)

        return show

    def _chat(self, prefix: str, title: str, *, rol: str) -> Any:
        return self._page("chat.html", prefix=prefix, titel=self._texts(title), rol=rol, demo=prefix.startswith("/demo/"))
