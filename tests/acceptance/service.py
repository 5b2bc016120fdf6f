"""How does a test start the real service, strike one of its parts, and see that nothing is left of it afterwards?

    with Service(folder) as service:           # `waakvlam run`, in a data folder and on a port of its own
        httpx.get(f"{service.url}/readyz")
        service.kill("bot")                    # or freeze, thaw
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import httpx
import psutil

ROOT = Path(__file__).resolve().parents[2]
BIN = ROOT / ".venv" / "bin"
START_WITHIN = 110.0  # seconds; the budget is 25 on a quiet machine, and the time it took is in `ready_after`
STOPPED_WITHIN = 20.0  # seconds; the supervisor gives each part eight
PARTS = {"nlu": "nlu.server", "actions": "actions", "bot": "bot", "klok": "scheduler"}
MODULES = {module: part for part, module in PARTS.items()}
QUIET = {  # what the machine or a `.env` beside the code may have set must not reach a test
    "TELEGRAM_TOKEN": "", "TELEGRAM_API": "https://api.telegram.org", "TELEGRAM_GEHEIM": "", "WAAKVLAM_ADRES": "",
    "WAAKVLAM_HOST": "127.0.0.1",
    "WAAKVLAM_DEMO": "aan", "WAAKVLAM_MELDROUTES": "meldroutes", "WAAKVLAM_NLU": "http://127.0.0.1:9", "WAAKVLAM_NLU_TOKEN": "",
    "WAAKVLAM_VERLAAT": "https://www.knmi.nl/",
}


def free_port() -> int:
    """A port of loopback that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(true: Callable[[], object], *, seconds: float, what: str) -> None:
    """Wait until something is so; AssertionError that names it after so many seconds."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"not within {seconds:.0f} s: {what}"
        time.sleep(0.05)


class Service:
    """`waakvlam run` as whoever starts it gets it."""

    def __init__(self, data: Path, **env: str) -> None:
        """`env`: settings beside the data folder and the port."""
        self.data, self.port = data, free_port()
        self.env = {
            **{name: value for name, value in os.environ.items() if not name.startswith("WAAKVLAM_")}, **QUIET,
            "WAAKVLAM_DATA": str(data),
            "WAAKVLAM_DATABASE": f"sqlite+aiosqlite:///{data}/waakvlam.db", "WAAKVLAM_DEMO_DATABASE": f"sqlite+aiosqlite:///{data}/demo.db",
            "WAAKVLAM_SLEUTELS": f"{data}/sleutels.json", "WAAKVLAM_POORT": str(self.port), "WAAKVLAM_ACTIONS_PORT": str(free_port()),
            **env,
        }
        self.url = f"http://127.0.0.1:{self.port}"
        self.ready_after = 0.0
        self._process: subprocess.Popen[bytes] | None = None
        self._known: set[psutil.Process] = set()

    def start(self) -> Self:
        """Start it and wait until it says that it is ready."""
        began = time.monotonic()
        self.start_without_waiting()
        try:
            until(lambda: self._ended() or self.is_ready(), seconds=START_WITHIN, what="the service is ready")
            assert not self._ended(), f"the service ended: {self.terminal}"
        except BaseException:
            self._sweep()
            raise
        self.ready_after = time.monotonic() - began
        self.children()
        return self

    def start_without_waiting(self) -> None:
        """Start it, no more."""
        self.data.mkdir(parents=True, exist_ok=True)
        with (self.data / "terminal.txt").open("wb") as terminal:
            # A process group of its own, so that Ctrl-C reaches it as it does from a terminal, and not the tests.
            self._process = subprocess.Popen(
                [BIN / "waakvlam", "run"], cwd=ROOT, env=self.env, stdin=subprocess.DEVNULL, stdout=terminal, stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def _ended(self) -> bool:
        return self._process is None or self._process.poll() is not None

    def is_ready(self) -> bool:
        """What `/readyz` says."""
        try:
            return httpx.get(f"{self.url}/readyz", timeout=3).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    @property
    def terminal(self) -> str:
        """What whoever started it has seen."""
        return (self.data / "terminal.txt").read_text(encoding="utf-8", errors="replace")

    def log(self, part: str) -> str:
        """What a part wrote."""
        return (self.data / "log" / f"{part}.log").read_text(encoding="utf-8", errors="replace")

    def children(self) -> list[psutil.Process]:
        """Every process under it; they are remembered, to see at the end that none is left."""
        assert self._process is not None, "not started"
        children: list[psutil.Process] = psutil.Process(self._process.pid).children(recursive=True)
        self._known.update(children)
        return children

    def part(self, name: str) -> psutil.Process:
        """The process of a part. LookupError where it does not run."""
        for child in self.children():
            with contextlib.suppress(psutil.Error):
                if f" -m {PARTS[name]}" in f"{' '.join(child.cmdline())} " and child.status() != psutil.STATUS_ZOMBIE:
                    return child
        raise LookupError(name)

    def kill(self, name: str) -> int:
        """SIGKILL a part; its process id."""
        found = self.part(name)
        found.send_signal(signal.SIGKILL)
        return int(found.pid)

    @contextmanager
    def frozen(self, name: str) -> Iterator[psutil.Process]:
        """A part that hangs inside the block: it holds its connections and answers nothing. It thaws at the end."""
        found = self.part(name)
        found.send_signal(signal.SIGSTOP)
        try:
            yield found
        finally:
            with contextlib.suppress(psutil.NoSuchProcess):
                found.send_signal(signal.SIGCONT)

    @contextmanager
    def gone(self, name: str) -> Iterator[None]:
        """A part that is not there inside the block: killed, and killed again whenever the supervisor has started it anew."""
        over = threading.Event()

        def keep_away() -> None:
            while not over.is_set():
                with contextlib.suppress(LookupError, psutil.Error):
                    self.kill(name)
                over.wait(0.1)

        self.kill(name)
        watcher = threading.Thread(target=keep_away, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            over.set()
            watcher.join(5)

    def command(self, *words: str, stdin: str = "", seconds: float = 60) -> subprocess.CompletedProcess[str]:
        """`waakvlam ...` with the settings of this service."""
        return run_waakvlam(*words, env=self.env, stdin=stdin, seconds=seconds)

    def stop(self) -> None:
        """Ctrl-C. It ends by itself, in time, and none of its processes is left."""
        if self._process is None:
            return
        self.children()
        os.killpg(self._process.pid, signal.SIGINT)
        try:
            self._process.wait(STOPPED_WITHIN)
            _, alive = psutil.wait_procs(self._known, timeout=2)
            left = [" ".join(process.cmdline()) for process in alive if process.is_running()]
            assert left == [], "left after Ctrl-C"
        finally:
            self._sweep()

    def _sweep(self) -> None:
        """End what is still there: a test that fails leaves no process behind."""
        with contextlib.suppress(psutil.Error):
            self.children()
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        for process in self._known:
            with contextlib.suppress(psutil.Error):
                process.kill()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *exc: object) -> None:
        self.stop()


def run_waakvlam(*words: str, env: dict[str, str], stdin: str = "", seconds: float = 60) -> subprocess.CompletedProcess[str]:
    """A command of an operator, to its end."""
    return subprocess.run(
        [BIN / "waakvlam", *words], cwd=ROOT, env=env, input=stdin, capture_output=True, text=True, timeout=seconds, check=False
    )


_shared: list[Service] = []


@contextmanager
def shared_service(folder: Path) -> Iterator[Service]:
    """The one web-only service of a whole run, for every folder of tests that asks: started by the first, stopped after the last."""
    if not _shared:
        _shared.append(Service(folder / "web").start())
    yield _shared[0]


def stop_shared() -> None:
    """At the end of the run."""
    while _shared:
        _shared.pop().stop()
