"""What does whoever started it see?  (A listener of the supervisor: says when all is ready, and when a part fell and was started again.)"""

import json
import sys
import threading
import time
import urllib.error
import urllib.request

from supervisor import childutils

from waakvlam.adapters.texts import Texts  # not by way of the bootstrap: this waits for months, and needs no database for it
from waakvlam.config import Config, load_config

LOOK_SECONDS = 0.3
PATIENCE_SECONDS = 60  # after this whoever waits hears what is missing
FELL = {"PROCESS_STATE_EXITED", "PROCESS_STATE_BACKOFF"}
GAVE_UP = "PROCESS_STATE_FATAL"


def say(text: str) -> None:
    """One message to the terminal (standard output is the supervisor's)."""
    print(text, file=sys.stderr, flush=True)


def readiness(config: Config) -> dict[str, bool] | None:
    """What `/readyz` says; None where nothing answers."""
    host = "127.0.0.1" if config.web_host in {"0.0.0.0", "::"} else config.web_host  # noqa: S104  (asked of ourselves)
    try:
        with urllib.request.urlopen(f"http://{host}:{config.web_port}/readyz", timeout=5) as answer:
            return dict(json.load(answer))
    except urllib.error.HTTPError as answer:
        return dict(json.load(answer))
    except (urllib.error.URLError, OSError, ValueError):
        return None


def announce_ready(config: Config, texts: Texts, began: float) -> None:
    """Wait until all is ready, then say where to go. Runs in a thread."""
    told = False
    while (state := readiness(config)) is None or not state.pop("klaar"):
        if time.monotonic() - began > PATIENCE_SECONDS and not told:
            missing = ", ".join(name for name, good in (state or {"web": False}).items() if not good)
            say(texts("beheer.nog_niet_klaar", wat=missing, log=config.data_dir / "log"))
            told = True
        time.sleep(LOOK_SECONDS)
    address = config.public_url or f"http://{config.web_host}:{config.web_port}"
    say(texts("beheer.klaar", adres=address, seconden=f"{time.monotonic() - began:.0f}"))
    kind = "demo" if config.demo else "telegram" if config.telegram_token else "web"
    say(texts(f"beheer.klaar_{kind}", adres=address))


def main() -> None:
    """Listen until the supervisor stops."""
    config, texts = load_config(), Texts()
    threading.Thread(target=announce_ready, args=(config, texts, time.monotonic()), daemon=True).start()
    fallen: set[str] = set()
    while True:
        headers, payload = childutils.listener.wait(sys.stdin, sys.stdout)
        values = dict(pair.split(":", 1) for pair in payload.split())
        part, event = values.get("processname", ""), headers["eventname"]
        if event in FELL and values.get("from_state") in {"RUNNING", "STARTING"}:
            fallen.add(part)
            say(texts("beheer.gevallen", deel=part))
        elif event == "PROCESS_STATE_RUNNING" and part in fallen:
            fallen.discard(part)
            say(texts("beheer.weer_gestart", deel=part))
        elif event == GAVE_UP:
            say(texts("beheer.opgegeven", deel=part, log=config.data_dir / "log" / f"{part}.log"))
        childutils.listener.ok(sys.stdout)


if __name__ == "__main__":
    main()
