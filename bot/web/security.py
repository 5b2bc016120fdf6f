"""What does every answer of the web carry, and which requests are refused?"""

import logging
from collections.abc import Awaitable, Callable

from aiohttp import web
from aiohttp.typedefs import Middleware

log = logging.getLogger(__name__)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}"
)
HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
OWN_HEADER = "X-Waakvlam"  # a page of another site cannot set it without our leave


def secure(response: web.StreamResponse, *, framed: bool) -> None:
    """Put the headers on an answer; only the demo's chats may stand in a frame, and only in ours."""
    ancestors = "'self'" if framed else "'none'"
    response.headers.setdefault("Content-Security-Policy", POLICY.format(ancestors=ancestors))
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)


def is_framed(path: str) -> bool:
    """Whether a path is a chat of the demo, which stands in a frame on the start page."""
    return path.startswith("/demo/")


def refuse_foreign(request: web.Request) -> None:
    """Only our own page may change something: it sends a header of its own, and the browser says that it is ours."""
    if request.headers.get(OWN_HEADER) != "1":
        raise web.HTTPForbidden
    refuse_other_site(request)


def refuse_other_site(request: web.Request) -> None:
    """The browser says that the request comes from another site's page."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        raise web.HTTPForbidden


def error_middleware(render: Callable[[web.Request, int], web.Response]) -> Middleware:
    """A middleware that turns every failure into a kind page, or JSON for the chat, and puts the headers on all of it."""

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            response = await handler(request)
        except web.HTTPException as exc:
            response = render(request, exc.status) if exc.status >= 400 else exc
        except Exception:
            log.exception("web.mislukt pad=%s", request.match_info.route.resource and request.match_info.route.resource.canonical)
            response = render(request, 500)
        if not response.prepared:
            if request.path.startswith("/static/"):
                response.headers["Cache-Control"] = "no-cache"
            secure(response, framed=is_framed(request.path))
        return response

    return middleware
