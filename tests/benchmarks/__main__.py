"""`python -m tests.benchmarks`: measure everything, print the table, and keep it in `docs/benchmarks.md`."""

import argparse
import asyncio
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from tests.benchmarks import chat, load, processes, report, rules, sample, service, stock
from tests.benchmarks.load import Waits
from tests.benchmarks.report import Row, percentile
from waakvlam.bootstrap import NLU_MODEL, NLU_PYTHON

PARSED = 300  # messages
PEOPLE = 60  # in mixed states, for one at a time and for the steady load
ALONE = 60  # messages a round, one at a time
A_SECOND, SECONDS = 10, 15  # the steady load of a round
BURST = 200  # people at once
ROUNDS = 2  # ours, stock, ours, stock: what else the machine does falls on both
LATEST_ROUND_SECONDS = 180.0  # all of it stays under six minutes, also on a machine that is busy with other things


def say(text: str) -> None:
    """What is going on, beside the table."""
    print(f"· {text}", file=sys.stderr, flush=True)


class Comparison:
    """The same loads on both services, in turns."""

    def __init__(self, ours: service.Service, other: stock.Stock, *, began: float) -> None:
        self.ours, self.other = ours, other
        self.alone, self.steady, self.burst = ([Waits(), Waits()] for _ in range(3))
        self.cpu: dict[str, float] = {}
        self.began = began  # of the whole benchmark, by time.monotonic()

    async def run(self) -> None:
        """Every round of both."""
        for number in range(ROUNDS):
            if number and time.monotonic() - self.began > LATEST_ROUND_SECONDS:
                say("the machine is too busy for another round")
                break
            say(f"round {number + 1} of {ROUNDS}")
            await self._ours(number)
            await self._stock(number)

    async def _ours(self, number: int) -> None:
        people = await chat.mixed(self.ours.http, self.ours.url, count=PEOPLE, seed=number)
        self.alone[0] += await load.one_at_a_time(people, messages=ALONE)
        await asyncio.sleep(1.0)
        self.steady[0] += await load.steady(people, a_second=A_SECOND, seconds=SECONDS, seed=number)
        await asyncio.gather(*(person.close() for person in people))
        texts = sample.some(BURST * ROUNDS, calm=True)[number * BURST : (number + 1) * BURST]
        crowd = await chat.fresh(self.ours.http, self.ours.url, texts=texts)
        await asyncio.sleep(1.0)
        before = processes.cpu_seconds(self.ours.processes)
        self.burst[0] += await load.all_at_once(crowd)
        for name, used in processes.cpu_seconds(self.ours.processes).items():
            self.cpu[name] = self.cpu.get(name, 0.0) + used - before.get(name, 0.0)
        await asyncio.gather(*(person.close() for person in crowd))

    async def _stock(self, number: int) -> None:
        people = [stock.StockPerson(stock=self.other, name=f"{number}-{each}", number=each) for each in range(PEOPLE)]
        self.alone[1] += await load.one_at_a_time(people, messages=ALONE)
        self.steady[1] += await load.steady(people, a_second=A_SECOND, seconds=SECONDS, seed=number)
        crowd = [stock.StockPerson(stock=self.other, name=f"burst-{number}-{each}", number=each) for each in range(BURST)]
        before = processes.cpu_seconds(self.other.processes)
        self.burst[1] += await load.all_at_once(crowd)
        for name, used in processes.cpu_seconds(self.other.processes).items():
            key = f"stock {name}"
            self.cpu[key] = self.cpu.get(key, 0.0) + used - before[name]

    def rows(self) -> list[Row]:
        """The lines of the table."""
        rows = waits_rows("one turn, one at a time", self.alone)
        rows += waits_rows(f"one turn at {A_SECOND} a second", self.steady, half=40, most=120)
        ours, other = self.burst
        rows.append(
            Row(what=f"burst of {BURST}: turns", ours=ours.a_second, stock=other.a_second, unit="a second", budget=60, at_least=True)
        )
        rows += waits_rows(f"burst of {BURST}: wait", self.burst)
        unanswered = [sum(kind[side].unanswered for kind in (self.alone, self.steady, self.burst)) for side in (0, 1)]
        return [*rows, Row(what="messages not answered", ours=unanswered[0], stock=unanswered[1], unit="", budget=0)]

    def cpu_rows(self) -> list[Row]:
        """Where the processor's time of a burst went, a turn."""
        turns = max(1, len(self.burst[0].seconds)), max(1, len(self.burst[1].seconds))
        ours = {name: used / turns[0] * 1e3 for name, used in self.cpu.items() if not name.startswith("stock ")}
        other = {name: used / turns[1] * 1e3 for name, used in self.cpu.items() if name.startswith("stock ")}
        rows = [Row(what="processor time of a turn, in all", ours=sum(ours.values()), stock=sum(other.values()), unit="ms")]
        pairs = (("nlu", "stock rasa"), ("actions", "stock actions"), ("bot", ""), ("klok", ""))
        return rows + [Row(what=f"· of which {name}", ours=ours.get(name), stock=other.get(twin), unit="ms") for name, twin in pairs]


def waits_rows(what: str, pair: Sequence[Waits], *, half: float | None = None, most: float | None = None) -> list[Row]:
    """Half of the waits and 95 % of them, in milliseconds, ours and stock."""
    found = []
    for name, share, budget in (("half", 0.5, half), ("95 %", 0.95, most)):
        ours, other = (percentile([wait * 1e3 for wait in waits.seconds], share) for waits in pair)
        found.append(Row(what=f"{what}, {name}", ours=ours, stock=other, unit="ms", budget=budget))
    return found


async def parse_rows(ours: service.Service) -> list[Row]:
    """How long understanding takes, one message at a time."""
    texts, times = sample.some(PARSED), []
    for text in texts[:20]:
        await ours.parse(text)  # the first ones of a process are slow, and nobody waits for those
    for text in texts:
        began = time.perf_counter()
        await ours.parse(text)
        times.append((time.perf_counter() - began) * 1e3)
    return [
        Row(what="understand a message, half", ours=percentile(times, 0.5), unit="ms", budget=25),
        Row(what="understand a message, 95 %", ours=percentile(times, 0.95), unit="ms", budget=60),
    ]


def memory_rows(ours: service.Service, other: stock.Stock) -> list[Row]:
    """What each process holds after all of it."""
    mine, theirs = processes.memory(ours.processes), processes.memory(other.processes)
    rows = [
        Row(what="memory in all (resident)", ours=_sum(mine, "rss"), stock=_sum(theirs, "rss"), unit="MB", budget=1200),
        Row(what="memory in all (shared pages counted once)", ours=_sum(mine, "pss"), stock=_sum(theirs, "pss"), unit="MB", budget=1200),
    ]
    twins = {"nlu": "rasa", "actions": "actions"}
    for name, size in mine.items():
        twin = theirs.get(twins.get(name, ""))
        rows.append(Row(what=f"· of which {name}", ours=size.pss, stock=twin.pss if twin else None, unit="MB"))
    rows.append(Row(what="ready after the start", ours=ours.ready_seconds, stock=other.ready_seconds, unit="s", budget=25))
    return rows


def _sum(sizes: dict[str, processes.Memory], name: str) -> float:
    return sum(getattr(size, name) for size in sizes.values())


async def measure(folder: Path, *, began: float) -> list[Row]:
    """Start both, measure, and stop both."""
    say("train stock Rasa's small project")
    model = await asyncio.to_thread(stock.train, folder / "stock")
    timeout = aiohttp.ClientTimeout(total=None)
    async with aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(limit=0), cookie_jar=aiohttp.DummyCookieJar()) as http:
        say("start both, one after the other")
        other = await stock.start(folder / "stock", model, http=http)
        try:
            ours = await service.start(folder, http=http)
            try:
                say("understanding")
                understood = await parse_rows(ours)
                comparison = Comparison(ours, other, began=began)
                await comparison.run()
                sizes = memory_rows(ours, other)
            finally:
                ours.stop()
        finally:
            other.stop()
    say("rules")
    return [*understood, *comparison.rows(), *comparison.cpu_rows(), *sizes, *rules.rows(sample.some(PARSED))]


def main() -> int:
    """Measure; time never makes it fail, a service that does not start does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--print-only", action="store_true", help="leave docs/benchmarks.md as it is")
    given = parser.parse_args()
    for path in (NLU_PYTHON, NLU_MODEL):
        if not path.exists():
            print(f"{path.name} is not there: `make bench` prepares it", file=sys.stderr)
            return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # what was started is stopped then, too
    loads, began = [os.getloadavg()[0]], time.monotonic()
    with tempfile.TemporaryDirectory(prefix="waakvlam-bench-") as folder:
        rows = asyncio.run(measure(Path(folder), began=began))
    loads.append(os.getloadavg()[0])
    version = subprocess.run([str(NLU_PYTHON), "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]
    text = f"{report.machine(python_nlu=version, loads=loads)}\n\n{report.table(rows)}"
    print(text)
    say(f"took {time.monotonic() - began:.0f} s")
    if not given.print_only:
        report.write(text, now=datetime.now(UTC))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
