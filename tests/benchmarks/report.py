"""How are the figures shown, and where are they kept?  (One table, printed and written into `docs/benchmarks.md`.)"""

import math
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.md"
MARK = "<!-- cijfers -->"


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line of the table. `budget` is None where the design sets none; `at_least` turns it from a ceiling into a floor."""

    what: str
    ours: float | None
    stock: float | None = None
    unit: str
    budget: float | None = None
    at_least: bool = False

    @property
    def reached(self) -> bool | None:
        """Whether the budget is met; None where there is nothing to judge."""
        if self.ours is None or self.budget is None:
            return None
        return self.ours >= self.budget if self.at_least else self.ours <= self.budget

    def cells(self) -> tuple[str, ...]:
        """The line as text: what, ours, stock, ours/stock, budget, verdict."""
        ratio = f"{self.ours / self.stock:.2f}" if self.ours and self.stock else ""
        sign = "≥" if self.at_least else "≤"
        budget = f"{sign} {_with_unit(self.budget, self.unit)}" if self.budget is not None else ""
        verdict = {True: "reached", False: "**missed**", None: ""}[self.reached]
        return (self.what, _with_unit(self.ours, self.unit), _with_unit(self.stock, self.unit), ratio, budget, verdict)


HEAD = ("what", "Waakvlam", "stock Rasa", "ours / stock", "budget", "")


def percentile(values: Sequence[float], share: float) -> float | None:
    """The smallest value that at least this share (0 to 1) of the values does not exceed; None for no values."""
    if not values:
        return None
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def table(rows: Iterable[Row]) -> str:
    """The rows as a Markdown table whose columns also line up on a terminal."""
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    text = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines]
    text.insert(1, "| " + " | ".join("-" * max(3, width) for width in widths) + " |")
    return "\n".join(text)


def machine(*, python_nlu: str, loads: Sequence[float]) -> str:
    """What the figures were measured on; nothing that names the machine."""
    before, after, cores = loads[0], loads[-1], os.cpu_count() or 1
    facts = (
        f"{cores} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()} (app) and {python_nlu} (Rasa), "
        f"load average {before:.1f} before and {after:.1f} after (the benchmark itself keeps the cores busy)."
    )
    if before > cores / 2:
        facts += "\n\n**Others used the machine: waits and turns a second are worse than they would be alone. Compare with stock.**"
    return facts


def write(text: str, *, now: datetime, page: Path = PAGE) -> None:
    """Put the figures between the two marks of the page, and leave the rest of it as it is."""
    parts = page.read_text(encoding="utf-8").split(MARK) if page.exists() else ["# Benchmarks\n\n", "", "\n"]
    if len(parts) != 3:
        raise ValueError(f"{page.name} must hold the mark {MARK} exactly twice")
    parts[1] = f"\n\nMeasured on {now:%Y-%m-%d}.\n\n{text}\n\n"
    page.write_text(MARK.join(parts), encoding="utf-8")


def _with_unit(value: float | None, unit: str) -> str:
    return f"{_number(value)} {unit}".strip() if value is not None else ""


def _number(value: float) -> str:
    """Three figures that count; thousands set apart."""
    if value >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
