"""How is Rasa started for a command that needs it for a moment?"""

import asyncio
import json
import os
import secrets
import socket
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from waakvlam.adapters.rasa import RasaClient

ROOT = Path(__file__).resolve().parent.parent.parent
PYTHON = ROOT / ".venv-nlu" / "bin" / "python"
MODEL = ROOT / "models" / "waakvlam.tar.gz"
START_SECONDS = 120.0
LOOK_SECONDS = 0.3
NLU_FILE = "nlu.json"  # in the data folder: where the Rasa that runs is, for commands


@asynccontextmanager
async def rasa_for_a_while(url: str, token: str, *, data_dir: Path) -> AsyncIterator[RasaClient]:
    """The Rasa that runs, else one of our own until the block ends; where there is none to start, a client that says so at each call."""
    if not token:
        url, token = _that_runs(data_dir) or (url, token)
    running = RasaClient(url, token)
    if token and await running.model() is not None:
        yield running
        await running.close()
        return
    await running.close()
    if not PYTHON.exists() or not MODEL.exists():
        yield RasaClient("http://127.0.0.1:9", "none")
        return
    port, secret = any_port(), secrets.token_hex(16)
    env = {**os.environ, "WAAKVLAM_NLU_TOKEN": secret, "WAAKVLAM_ACTIONS_PORT": "9"}
    process = subprocess.Popen(  # noqa: ASYNC220  (it starts in the background; nothing waits here)
        [str(PYTHON), "-m", "nlu.server", str(MODEL), "--port", str(port)], cwd=ROOT, env=env, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    client = RasaClient(f"http://127.0.0.1:{port}", secret)
    try:
        await _ready(client, process)
        yield client
    finally:
        await client.close()
        process.terminate()
        process.wait(10)


async def _ready(client: RasaClient, process: subprocess.Popen[bytes]) -> None:
    loop = asyncio.get_running_loop()
    until = loop.time() + START_SECONDS
    while loop.time() < until and process.poll() is None:
        if await client.model() is not None:
            return
        await asyncio.sleep(LOOK_SECONDS)


def _that_runs(data_dir: Path) -> tuple[str, str] | None:
    """Where `waakvlam run` said its Rasa is."""
    try:
        found = json.loads((data_dir / NLU_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found["url"], found["token"]


def any_port() -> int:
    """A port of this machine that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def free_port(host: str, port: int) -> bool:
    """Whether a port can be had."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True
