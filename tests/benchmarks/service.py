"""How is Waakvlam itself started for the benchmark?  (The real service, with a data folder and a port of its own.)"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import psutil

from tests.benchmarks import processes
from waakvlam.bootstrap import NLU_FILE, any_port
from waakvlam.config import ROOT, SETTINGS

PARTS = {"nlu": "nlu.server", "actions": "actions", "bot": "bot", "klok": "scheduler"}


@dataclass(kw_only=True)
class Service:
    """Waakvlam, running."""

    http: aiohttp.ClientSession
    url: str
    data: Path
    process: subprocess.Popen[bytes]
    ready_seconds: float

    @property
    def processes(self) -> dict[str, psutil.Process]:
        """Its processes by name."""
        found = {"supervisor": psutil.Process(self.process.pid)}
        for child in processes.children(self.process):
            command = child.cmdline()
            names = [name for name, module in PARTS.items() if module in command]
            found[names[0] if names else f"other {len(found)}"] = child
        return found

    async def parse(self, text: str) -> None:
        """Understand one message, through our own channel."""
        where = json.loads((self.data / NLU_FILE).read_text(encoding="utf-8"))
        body = {"berichten": [{"tekst": text, "context": None}]}
        headers = {"x-waakvlam-token": where["token"]}
        async with self.http.post(f"{where['url']}/webhooks/waakvlam/ontleed", json=body, headers=headers) as response:
            response.raise_for_status()
            await response.json()

    def stop(self) -> None:
        """Stop all of it."""
        processes.stop(self.process)


async def start(folder: Path, *, http: aiohttp.ClientSession) -> Service:
    """Start it as `make run` does once everything is installed, and wait until `/readyz` says yes."""
    port, data, log = any_port(), folder / "data", folder / "service.log"
    # Every setting at its default: what a `.env` or this shell says must not be measured, nor be written to.
    env = {setting.naam: setting.default.replace("{data}", str(data)) for setting in SETTINGS.values()}
    env |= {"WAAKVLAM_DATA": str(data), "WAAKVLAM_POORT": str(port), "WAAKVLAM_ACTIONS_PORT": str(any_port()), "PYTHONPATH": "."}
    process = processes.start([str(Path(sys.executable).parent / "waakvlam"), "run"], folder=ROOT, log=log, env=env)
    url = f"http://127.0.0.1:{port}"

    async def ready() -> bool:
        try:
            async with http.get(f"{url}/readyz") as response:
                return response.status == 200
        except aiohttp.ClientError:
            return False

    try:
        seconds = await processes.until_ready(process, ready, log=log)
    except BaseException:
        processes.stop(process)
        raise
    return Service(http=http, url=url, data=data, process=process, ready_seconds=seconds)
