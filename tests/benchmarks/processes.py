"""How are the services of the benchmark started, watched and stopped?  (Each in a process group of its own.)"""

import asyncio
import os
import signal
import subprocess
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

READY_SECONDS = 180.0  # on a machine that is busy with other things
STOP_SECONDS = 15.0
LOOK_SECONDS = 0.25
MEGABYTE = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Memory:
    """What one process holds, in megabytes (10^6 bytes): resident, and its fair share of what it has in common with others."""

    rss: float
    pss: float


def start(command: list[str], *, folder: Path, log: Path, env: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start a program in a process group of its own, its output to a file."""
    with log.open("ab") as out:
        return subprocess.Popen(
            command, cwd=folder, env={**os.environ, **env}, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def stop(process: subprocess.Popen[bytes]) -> None:
    """Stop it and everything it started."""
    family = [process.pid, *(child.pid for child in children(process))]
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(STOP_SECONDS)
    for pid in family[1:]:
        if psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
            os.kill(pid, signal.SIGKILL)


def children(process: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """Everything below a process that still runs."""
    try:
        return psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


async def until_ready(process: subprocess.Popen[bytes], ready: Callable[[], Awaitable[bool]], *, log: Path) -> float:
    """Wait until `ready` says so; the seconds that took. A program that stops, or takes too long, is an error with the end of its log."""
    began = time.monotonic()
    while time.monotonic() - began < READY_SECONDS and process.poll() is None:
        if await ready():
            return time.monotonic() - began
        await asyncio.sleep(LOOK_SECONDS)
    logs = [log, *sorted(log.parent.glob("data/log/*.log"))]
    ends = [f"{one.name}: {line}" for one in logs for line in one.read_text(errors="replace").splitlines()[-5:]]
    raise RuntimeError("not ready:\n" + "\n".join(ends))


def memory(found: Mapping[str, psutil.Process]) -> dict[str, Memory]:
    """What each process holds now."""
    sizes = {}
    for name, process in found.items():
        info = process.memory_full_info()
        sizes[name] = Memory(rss=info.rss / MEGABYTE, pss=getattr(info, "pss", info.rss) / MEGABYTE)
    return sizes


def cpu_seconds(found: Mapping[str, psutil.Process]) -> dict[str, float]:
    """The processor time that each process has used since it began, in seconds."""
    used = {}
    for name, process in found.items():
        times = process.cpu_times()
        used[name] = times.user + times.system
    return used
