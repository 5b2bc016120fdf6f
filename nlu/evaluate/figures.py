"""Which figures tell how good the triage is, and which floors must they reach?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence

import numpy as np
from sklearn.metrics import f1_score

from nlu.corpus import Example
from nlu.evaluate.verdicts import Verdicts

BINS = 10


@dataclass(frozen=True)
class Floor:
    """What a figure must at least (or at most) be on the held-out messages."""

    name: str
    bar: float
    at_most: bool = False

    def reached(self, figure: float) -> bool:
        return figure <= self.bar if self.at_most else figure >= self.bar


MISSED, SEEN, UNASKED = "gevaar gemist (acuut als niet_acuut)", "acuut als acuut", "vraag niet gesteld (check als niet_acuut)"
ALARM, ASKED = "onnodig alarm (niet_acuut als acuut)", "onnodige vraag (niet_acuut als check)"
SOORT, SOORT_F1, ROL, SIGNALEN_F1, STEMMING = "soort, goed", "soort, macro F1", "rol, goed", "signalen, micro F1", "stemming, goed"
ECE = "zekerheid, afwijking (ECE)"
FLOORS = (
    Floor(MISSED, 0.005, at_most=True), Floor(SEEN, 0.92), Floor(UNASKED, 0.03, at_most=True), Floor(ALARM, 0.02, at_most=True),
    Floor(ASKED, 0.12, at_most=True), Floor(SOORT, 0.90), Floor(SOORT_F1, 0.87), Floor(ROL, 0.92), Floor(SIGNALEN_F1, 0.80),
    Floor(STEMMING, 0.92), Floor(ECE, 0.05, at_most=True),
)
DANGER = ((MISSED, "acuut", "niet_acuut"), (SEEN, "acuut", "acuut"), (UNASKED, "check", "niet_acuut"),
          (ALARM, "niet_acuut", "acuut"), (ASKED, "niet_acuut", "check"))


def figures(examples: Sequence[Example], found: Verdicts) -> Dict[str, float]:
    """Every figure that has a floor; rules and model together."""
    right = found.soort == np.array([one.soort for one in examples])
    answers = [row for row, one in enumerate(examples) if one.stemming]
    return {
        **danger(examples, found.beide),
        SOORT: float(right.mean()),
        SOORT_F1: float(f1_score([one.soort for one in examples], found.soort, average="macro", zero_division=0)),
        ROL: float(np.mean([said == one.rol for said, one in zip(found.rol, examples)])),
        SIGNALEN_F1: signal_f1(examples, found.signalen),
        STEMMING: float(np.mean([found.stemming[row] == examples[row].stemming for row in answers])) if answers else float("nan"),
        ECE: calibration_error(found.zekerheid, right),
    }


def danger(examples: Sequence[Example], said: Sequence[str]) -> Dict[str, float]:
    """The shares that matter most; not a number where no such message is there."""
    return {name: share(examples, said, true, answer) for name, true, answer in DANGER}


def share(examples: Sequence[Example], said: Sequence[str], true: str, answer: str) -> float:
    """Of the messages that are `true`, the share answered as `answer`."""
    hits = [one == answer for example, one in zip(examples, said) if example.urgentie == true]
    return float(np.mean(hits)) if hits else float("nan")


def signal_f1(examples: Sequence[Example], found: Sequence[set]) -> float:
    """Micro F1 over all signalen."""
    hit = sum(len(set(one.signalen) & said) for one, said in zip(examples, found))
    return 2 * hit / max(sum(len(set(one.signalen)) + len(said) for one, said in zip(examples, found)), 1)


def calibration(certain: np.ndarray, right: np.ndarray) -> List[tuple]:
    """Of each tenth of zekerheid: the share of messages in it, their mean zekerheid and the share that is right."""
    which = np.minimum((certain * BINS).astype(int), BINS - 1)
    inside = [which == at for at in range(BINS)]
    return [(rows.mean(), certain[rows].mean(), right[rows].mean()) for rows in inside if rows.any()]


def calibration_error(certain: np.ndarray, right: np.ndarray) -> float:
    """Expected calibration error: how far zekerheid lies from the share that is right, averaged over ten bins."""
    return float(sum(part * abs(said - true) for part, said, true in calibration(certain, right)))


def below(found: Dict[str, float], floors: Optional[Sequence[Floor]] = None) -> List[str]:
    """The names of the floors that are not reached."""
    return [floor.name for floor in (FLOORS if floors is None else floors) if not floor.reached(found[floor.name])]
