"""What is written to the log?  (Events by id, with a stable name; never what people wrote, names, addresses or tokens.)"""

import logging

QUIET = ("httpx", "httpcore", "telegram", "apscheduler", "aiohttp.access", "sanic.access", "rasa_sdk", "alembic")


def configure_logs(level: int = logging.INFO) -> None:
    """Log our own events; silence libraries that print addresses (httpx prints the bot's token in a URL at INFO)."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s %(message)s", force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
