"""`python -m nlu.evaluate`: score the trained model on the held-out messages, cross-validate, write the page; fails below the floors.

With `--own FOLDER` a gemeente sees what its own messages would change: both models judge the held-out messages, side by side.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
import warnings
from pathlib import Path
from typing import List, Optional, Sequence

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from sklearn.model_selection import StratifiedKFold

from nlu.corpus import BrokenCorpus, Example, read_folder
from nlu.evaluate.figures import FLOORS, below, figures
from nlu.evaluate.page import write
from nlu.evaluate.plots import draw
from nlu.evaluate.tables import number, shown
from nlu.evaluate.verdicts import ROOT, Verdicts, joined, rules_say
from nlu.understanding import Understanding

PAGE, PICTURES = ROOT / "docs" / "triage-cijfers.md", ROOT / "docs" / "beeld"
TRAIN, HELD_OUT = ROOT / "nlu" / "data", ROOT / "nlu" / "held_out"
MODEL = ROOT / "models" / "waakvlam.tar.gz"  # `make evaluate` has trained it where the sources changed
SEED = 7
CHANGES_SHOWN = 40


def main() -> int:
    """0 when every floor is reached, 1 when not, 2 when a message cannot be read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=2, help="of the cross-validation; 0 leaves it out")
    parser.add_argument("--own", type=Path, help="a folder with your own messages, in the form of nlu/data")
    parser.add_argument("--no-page", action="store_true", help="print only")
    given = parser.parse_args()
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    try:
        corpus, held_out = read_folder(TRAIN), read_folder(HELD_OUT)
        own = read_folder(given.own) if given.own else []
    except (BrokenCorpus, OSError) as exc:
        print(exc, file=sys.stderr)
        return 2
    began = time.monotonic()
    say(f"{len(corpus)} berichten om van te leren, {len(held_out)} apart gehouden")
    found = Verdicts.of(held_out, Understanding.of_model(MODEL), rules_say(held_out))
    say(f"beoordeeld in {time.monotonic() - began:.0f} s")
    if own:
        print("\n".join(changes(held_out, found, judged([*corpus, *own], held_out, found.regels), own)))
        return 0
    crossed = cross_validated(corpus, given.folds) if given.folds else None
    totals = figures(held_out, found)
    text = write(len(corpus), held_out, found, totals, figures(corpus, crossed) if crossed else {}, given.folds)
    print(text)
    if not given.no_page:
        PAGE.write_text(text, encoding="utf-8")
        draw(held_out, found, PICTURES)
    missed = below(totals)
    for name in missed:
        say(f"onder de eis: {name} is {number(name, totals[name])}")
    return 1 if missed else 0


def say(line: str) -> None:
    """A line of progress."""
    print(line, file=sys.stderr, flush=True)


def judged(corpus: Sequence[Example], messages: Sequence[Example], rules: Optional[List[str]]) -> Verdicts:
    """The verdicts of a model trained on one corpus, of other messages."""
    return Verdicts.of(messages, Understanding.fit(corpus, say=lambda line: say(f"  {line}")), rules)


def cross_validated(corpus: Sequence[Example], folds: int) -> Verdicts:
    """Every message judged by a model that did not see it."""
    rules = rules_say(corpus)
    parts, rows = [], []
    strata = [f"{one.soort} {one.urgentie}" for one in corpus]
    for number_, (train, test) in enumerate(StratifiedKFold(folds, shuffle=True, random_state=SEED).split(corpus, strata), start=1):
        say(f"kruisvalidatie, deel {number_} van {folds}")
        some = [corpus[row] for row in test]
        parts.append(judged([corpus[row] for row in train], some, [rules[row] for row in test] if rules else None))
        rows.append(test)
    return joined(parts, rows)


def changes(held_out: Sequence[Example], before: Verdicts, after: Verdicts, own: Sequence[Example]) -> List[str]:
    """What your own messages change: the figures side by side, and each held-out message that is judged otherwise."""
    first, second = figures(held_out, before), figures(held_out, after)
    lines = [f"{len(own)} eigen berichten erbij.", "", "| | zonder | met |", "| --- | --- | --- |"]
    lines += [f"| {floor.name} | {number(floor.name, first[floor.name])} | {number(floor.name, second[floor.name])} |" for floor in FLOORS]
    other = [row for row in range(len(held_out)) if before.beide[row] != after.beide[row]]
    lines += ["", f"Anders beoordeeld op gevaar: {len(other)} van {len(held_out)}.", ""]
    for row in other[:CHANGES_SHOWN]:
        right = held_out[row].urgentie
        lines.append(f"- {before.beide[row]} wordt {after.beide[row]} (is {right}): {shown(held_out[row].tekst)}")
    return lines


if __name__ == "__main__":
    sys.exit(main())
