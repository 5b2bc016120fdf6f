"""How do the figures read?  (Markdown tables in Dutch.)"""

from __future__ import annotations

from typing import Callable, Dict, List, Sequence

import numpy as np

from nlu.corpus import SOORTEN, URGENTIES, Example
from nlu.evaluate.figures import DANGER, ECE, FLOORS, SIGNALEN_F1, SOORT_F1, danger, share
from nlu.evaluate.verdicts import Verdicts

PLAIN = (SOORT_F1, SIGNALEN_F1, ECE)  # not shares
WORST = 15
MOST_LETTERS = 160


def number(name: str, value: float) -> str:
    """A figure as it is written in Dutch."""
    if np.isnan(value):
        return "-"
    return (f"{value:.3f}" if name in PLAIN else f"{100 * value:.1f} %").replace(".", ",")


def totals(held_out: Dict[str, float], crossed: Dict[str, float]) -> List[str]:
    """Every figure beside its floor."""
    lines = ["| | apart gehouden | eis | gehaald | kruisvalidatie op het corpus |", "| --- | --- | --- | --- | --- |"]
    for floor in FLOORS:
        value = held_out[floor.name]
        bar = f"{'≤' if floor.at_most else '≥'} {number(floor.name, floor.bar)}"
        cells = [number(floor.name, value), bar, "ja" if floor.reached(value) else "**nee**"]
        lines.append(f"| {floor.name} | {' | '.join(cells)} | {number(floor.name, crossed[floor.name]) if crossed else '-'} |")
    return lines


def sources(examples: Sequence[Example], found: Verdicts) -> List[str]:
    """Danger as seen by rules and model together, and by each alone."""
    named = [("regels en model", found.beide), ("model alleen", found.model), *([("regels alleen", found.regels)] if found.regels else [])]
    columns = [danger(examples, said) for _, said in named]
    lines = [f"| gevaar | {' | '.join(name for name, _ in named)} |", "| --- |" + " --- |" * len(named)]
    return lines + [f"| {name} | {' | '.join(number(name, column[name]) for column in columns)} |" for name, _, _ in DANGER]


def per(name: str, examples: Sequence[Example], found: Verdicts, group: Callable[[Example], str]) -> List[str]:
    """One row a group: how many, soort right, danger."""
    lines = [f"| {name} | berichten | soort goed | gemist | acuut | niet gevraagd | alarm | vraag |", "| --- |" + " --- |" * 7]
    for value in sorted({group(one) for one in examples}):
        rows = [row for row, one in enumerate(examples) if group(one) == value]
        some, said = [examples[row] for row in rows], [found.beide[row] for row in rows]
        right = float(np.mean([found.soort[row] == examples[row].soort for row in rows]))
        cells = [number("", right), *(number("", share(some, said, true, answer)) for _, true, answer in DANGER)]
        lines.append(f"| {value} | {len(rows)} | {' | '.join(cells)} |")
    return lines


def confusion(examples: Sequence[Example], found: Verdicts) -> List[str]:
    """What each soort was most often taken for, and urgentie against urgentie."""
    lines = ["| soort | berichten | meest verward met |", "| --- | --- | --- |"]
    for soort in SOORTEN:
        said = [found.soort[row] for row, one in enumerate(examples) if one.soort == soort]
        wrong = sorted({one for one in said if one != soort}, key=lambda one: -said.count(one))[:3]
        lines.append(f"| {soort} | {len(said)} | {', '.join(f'{one} ({said.count(one)})' for one in wrong) or '-'} |")
    lines += ["", "| is / gezegd | " + " | ".join(URGENTIES) + " |", "| --- |" + " --- |" * len(URGENTIES)]
    for true in URGENTIES:
        said = [answer for one, answer in zip(examples, found.beide) if one.urgentie == true]
        lines.append(f"| {true} | " + " | ".join(str(said.count(one)) for one in URGENTIES) + " |")
    return lines


def worst(examples: Sequence[Example], found: Verdicts) -> List[str]:
    """The mistakes that matter most: danger missed, then the surest needless alarms, then the surest wrong soorten."""
    rows = range(len(examples))
    missed = [row for row in rows if examples[row].urgentie == "acuut" and found.beide[row] == "niet_acuut"]
    alarms = [row for row in rows if examples[row].urgentie == "niet_acuut" and found.beide[row] == "acuut"]
    wrong = [row for row in rows if found.soort[row] != examples[row].soort]
    parts = (
        ("Gevaar gemist", sorted(missed, key=lambda row: -found.kansen[row][0]), lambda row: "niet_acuut"),
        ("Onnodig alarm", sorted(alarms, key=lambda row: -found.kansen[row][2]), lambda row: "acuut"),
        ("Zeker, en toch een andere soort", sorted(wrong, key=lambda row: -found.zekerheid[row]),
         lambda row: f"{found.soort[row]}, is {examples[row].soort}"),
    )
    lines: List[str] = []
    for title, chosen, said in parts:
        lines += [f"### {title} ({len(chosen)})", ""]
        lines += [f"- {said(row)}: {shown(examples[row].tekst)}" for row in chosen[:WORST]] or ["- geen"]
        lines.append("")
    return lines


def shown(text: str) -> str:
    """A message in one line of Markdown that it cannot break out of."""
    short = text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS]}…"
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>|#" else letter for letter in short)
