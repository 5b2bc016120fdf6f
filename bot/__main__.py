"""How is the bot started?  (`python -m bot`)"""

import asyncio
import logging
import signal

from bot.service import BotService
from waakvlam.bootstrap import build, configure_logs, settle
from waakvlam.config import load_config


async def serve() -> None:
    """Serve until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    installation = build(load_config())
    installation.watch_tables()
    settle()
    try:
        await BotService(installation).run(stop=stop)
    finally:
        await installation.close()
    logging.getLogger(__name__).info("bot.gestopt")


if __name__ == "__main__":
    configure_logs()
    asyncio.run(serve())
