"""Which loops and pages make up the bot process?"""

import asyncio
import logging
import os
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from telegram.request import HTTPXRequest

from bot.telegram.intake import poll
from bot.telegram.sender import TelegramChannel
from bot.telegram.webhook import announce, webhook_route
from bot.web.chat import ChatSide
from bot.web.health import alive, ready_for
from bot.web.pages import DEMO_ROLES, Pages
from bot.web.security import error_middleware
from bot.web.streams import Streams
from bot.workers import Bell, work_inbox, work_outbox
from waakvlam.bootstrap import DEMO, LIVE, Installation
from waakvlam.domain.outbox import Priority
from waakvlam.ports import App

log = logging.getLogger(__name__)
BODY_BYTES = 512 * 1024  # 20,000 characters, also where each takes six bytes of JSON and four more
TELEGRAM_SECONDS = 30.0
PAUSE_SECONDS = 5.0
SHUTDOWN_SECONDS = 3.0


@dataclass(kw_only=True)
class Side:
    """What one installation has in this process."""

    app: App
    streams: Streams
    inbox: Bell = field(default_factory=Bell)
    outbox: Bell = field(default_factory=Bell)
    danger: Bell = field(default_factory=Bell)  # the delivery loop that sends nothing else


class BotService:
    """The bot process: web, Telegram, inbox workers, delivery."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation
        self._sides = {naam: Side(app=app, streams=Streams(app)) for naam, app in installation.apps.items()}
        self._bot = _bot(installation) if installation.config.telegram_token else None
        self._telegram_in_use = False

    def _telegram_works(self) -> bool:
        """Whether Telegram let us in, or is off."""
        return self._bot is None or self._telegram_in_use

    def web_app(self) -> web.Application:
        """Pages, chats, health and webhook."""
        config, live = self._installation.config, self._sides[LIVE]
        pages = Pages(texts=live.app.texts, config=config, live=live.app)
        app = web.Application(client_max_size=BODY_BYTES, middlewares=[error_middleware(pages.error)])
        app.add_routes([web.get("/healthz", alive), ready_for(self._installation, self._telegram_works), *pages.routes()])
        app.add_routes(self._chat("/gesprek", live).routes())
        if DEMO in self._sides:
            for rol in DEMO_ROLES:
                app.add_routes(self._chat(f"/demo/{rol}", self._sides[DEMO], staff=rol == "begeleider").routes())
        if self._bot is not None and config.public_url:
            secret = config.telegram_webhook_secret
            app.add_routes([webhook_route(live.app, self._bot, secret, inbox=live.inbox, outbox=_Both(live))])
        return app

    def _chat(self, prefix: str, side: Side, *, staff: bool = False) -> ChatSide:
        https = self._installation.config.public_url.startswith("https://")
        return ChatSide(
            prefix=prefix, app=side.app, streams=side.streams, inbox=side.inbox, outbox=side.outbox, secure_cookie=https, staff=staff
        )

    async def run(self, *, stop: asyncio.Event) -> None:
        """Serve until `stop` is set."""
        config = self._installation.config
        runner = web.AppRunner(self.web_app(), access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
        await runner.setup()
        await web.TCPSite(runner, config.web_host, config.web_port).start()
        log.info("bot.luistert adres=http://%s:%s", config.web_host, config.web_port)
        tasks = [asyncio.create_task(loop) for loop in self._loops()]
        waiting = asyncio.create_task(stop.wait())
        done, _ = await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
        for task in [waiting, *tasks]:
            task.cancel()
        await asyncio.gather(waiting, *tasks, return_exceptions=True)
        await runner.cleanup()
        if self._bot is not None:
            await self._bot.shutdown()
        for task in done - {waiting}:
            task.result()  # a loop that fell ends the process: the supervisor starts it anew, and says so

    def _loops(self) -> list[Coroutine[Any, Any, None]]:
        loops: list[Coroutine[Any, Any, None]] = []
        for side in self._sides.values():
            loops += [work_inbox(side.app, inbox=side.inbox, outbox=_Both(side)), side.streams.watch()]
        if self._bot is not None:
            live, channel = self._sides[LIVE], TelegramChannel(self._bot)
            loops += [
                work_outbox(live.app, channel, kanaal="telegram", outbox=live.outbox),
                work_outbox(live.app, channel, kanaal="telegram", outbox=live.danger, at_most=Priority.ACUUT),
                self._telegram_in(self._bot, live),
            ]
        return loops

    async def _telegram_in(self, bot: Bot, live: Side) -> None:
        """Webhook where there is a public address, else long polling."""
        config = self._installation.config
        while True:
            try:
                await bot.initialize()
                if config.public_url:
                    await announce(bot, public_url=config.public_url, secret=config.telegram_webhook_secret)
                    self._telegram_in_use = True
                    await asyncio.Event().wait()
                await bot.delete_webhook(drop_pending_updates=False)
                break
            except InvalidToken:
                log.critical("telegram.token_ongeldig")
                await asyncio.sleep(PAUSE_SECONDS)
            except TelegramError as exc:
                log.warning("telegram.niet_bereikbaar reden=%s", type(exc).__name__)
                await asyncio.sleep(PAUSE_SECONDS)
        self._telegram_in_use = True
        await poll(live.app, bot, inbox=live.inbox, outbox=_Both(live))


class _Both(Bell):
    """One ring for the delivery loops and for the open pages."""

    def __init__(self, side: Side) -> None:
        super().__init__()
        self._side = side

    def ring(self) -> None:
        """There is something to send or show."""
        self._side.outbox.ring()
        self._side.danger.ring()
        self._side.streams.look()


def _bot(installation: Installation) -> Bot:
    os.environ.setdefault("PTB_TIMEDELTA", "1")
    config = installation.config
    base = f"{config.telegram_api_url}/bot"
    request = HTTPXRequest(connection_pool_size=16, read_timeout=TELEGRAM_SECONDS, connect_timeout=10.0, pool_timeout=10.0)
    polling = HTTPXRequest(connection_pool_size=2, read_timeout=TELEGRAM_SECONDS, connect_timeout=10.0)
    return Bot(config.telegram_token, base_url=base, request=request, get_updates_request=polling)
