"""How do updates come in over a webhook?  (Only with the secret that Telegram was given; without one set, nothing is let in.)"""

import hmac
import logging

from aiohttp import web
from telegram import Bot, Update

from bot.telegram.intake import KINDS, acknowledge_press, take_update
from bot.workers import Bell
from waakvlam.ports import App

log = logging.getLogger(__name__)
PATH = "/telegram/webhook"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  (the name of the header, not the secret)
CONNECTIONS = 1  # updates one after the other, so that a chat keeps its order


def webhook_route(app: App, bot: Bot, secret: str, *, inbox: Bell, outbox: Bell) -> web.RouteDef:
    """POST of an update: 200 only when it is committed; 403 without the right secret; 400 for what is no update."""

    async def take(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not secret or not hmac.compare_digest(given.encode(), secret.encode()):
            log.warning("telegram.webhook_geweigerd")
            raise web.HTTPForbidden
        try:
            update = Update.de_json(await request.json(), bot)
        except (ValueError, KeyError, TypeError, AttributeError) as exc:
            raise web.HTTPBadRequest from exc
        if update is None:
            raise web.HTTPBadRequest
        await take_update(app, update, inbox=inbox, outbox=outbox)
        await acknowledge_press(bot, update)
        return web.Response()

    return web.post(PATH, take)


async def announce(bot: Bot, *, public_url: str, secret: str) -> None:
    """Tell Telegram where to send updates; what waits there is kept."""
    await bot.set_webhook(
        f"{public_url}{PATH}", secret_token=secret, allowed_updates=KINDS, max_connections=CONNECTIONS, drop_pending_updates=False
    )
