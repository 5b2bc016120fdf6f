"""How do numbers become labels?  (One kernel machine for all heads, calibrated on messages it was not fitted on; no Rasa in here.)

1. Ridge regression on a kernel: the product of the word and letter groups, that of each embedding, and how near each embedding lies to
   each message of the corpus (a soft nearest-neighbour vote). One factorisation serves every head, and gives for each message, for free,
   the score it would have had if it had been left out (leave-one-out).
2. On those honest scores a small logistic model a head turns all scores into chances; so `zekerheid` means what it says, and the heads help
   one another (a message about oneself is seldom a melding). The thresholds of the signalen are chosen on the same scores.

What is kept are plain arrays: no pickled code.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
import scipy.linalg
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from nlu.corpus import CHECKIN_ANTWOORD, ROLLEN, SIGNALEN, SOORTEN, STEMMINGEN, URGENTIES

RIDGE = 1.0  # how strongly the kernel machine is held back; 0.5 and 2 give the same within half a point
NEARNESS = 3.0  # how fast the vote of a neighbour fades; 2 to 6 give the same within half a point
PART = 1000  # messages whose nearness to all others is worked out at once
STACK_C = 0.1  # of the logistic models on top
HEADS_FILE, BLEND_FILE = "heads.npz", "blend.npz"  # in a model
CHOICE = {"soort": SOORTEN, "urgentie": URGENTIES, "rol": ROLLEN, "stemming": STEMMINGEN}
CHECKIN_ODDS = 15.0  # how much likelier an answer is when the question was just put
SIGNAAL_FROM, SIGNAAL_TO = 0.30, 0.60  # a threshold of a signaal lies between these, however few examples it has
# The safety question is asked from this on: chance of check + ACUUT_WEIGHS x chance of acuut. A missed danger costs a life.
CHECK_FROM = 0.25
ACUUT_WEIGHS = 3.0
ACUUT_FROM = 0.45  # the chance of acute danger from which the numbers are given at once


@dataclass(frozen=True)
class Labels:
    """The labels of one message, as the heads need them."""

    soort: str
    urgentie: str
    rol: str
    signalen: Tuple[str, ...]
    stemming: Any  # None or one of STEMMINGEN


@dataclass(frozen=True)
class Rows:
    """Features of n messages: n-grams (n x d, rows of length one a kind) and, for each embedding, a matrix."""

    sparse: csr_matrix
    dense: Tuple[np.ndarray, ...]

    def __getitem__(self, rows: Any) -> "Rows":
        return Rows(self.sparse[rows], tuple(block[rows] for block in self.dense))


class Heads:
    """All heads at once. `arrays` holds everything, ready to be written to a file."""

    def __init__(self, arrays: Dict[str, np.ndarray]) -> None:
        self.arrays = arrays

    @classmethod
    def fit(cls, rows: Rows, labels: Sequence[Labels]) -> "Heads":
        """Fit on messages and their labels (in seconds for thousands; memory grows with their square)."""
        heads = cls({"blokken": np.array([block.shape[1] for block in rows.dense], dtype=np.int64)})
        for number, block in enumerate(rows.dense):
            heads.arrays[f"midden{number}"] = block.mean(axis=0)
            heads.arrays[f"buren{number}"] = heads._centred(number, block)
        wanted = _targets(labels)
        mean = wanted.mean(axis=0)
        inverse = _inverse(heads._gram(rows))
        alpha = scipy.linalg.blas.ssymm(1.0, inverse, (wanted - mean).astype(np.float32, order="F"), lower=1)
        heads.arrays["basis"] = mean.astype(np.float32)
        heads.arrays["letters"] = np.asarray(rows.sparse.T @ alpha, dtype=np.float32)
        heads.arrays["alpha"] = alpha.astype(np.float32)
        heads._stack(wanted - alpha / np.diag(inverse)[:, None], labels)
        return heads

    @property
    def left_out(self) -> Dict[str, np.ndarray]:
        """Right after `fit`: for each message the chances as if it had not been there, in the form of `chances`."""
        return self._all_chances(self._left_out)

    def _gram(self, rows: Rows) -> np.ndarray:
        size = rows.sparse.shape[0]
        kernel = np.empty((size, size), dtype=np.float32, order="F")  # by column and a part at a time: it is the largest thing there is
        other = rows.sparse.T.tocsr()
        for start in range(0, size, PART):
            part = slice(start, start + PART)
            near = (rows.sparse[part] @ other).toarray().astype(np.float32)
            for number in range(len(rows.dense)):
                block = self.arrays[f"buren{number}"]
                near += _nearness(block[part] @ block.T)
            kernel[:, part] = near.T
        return kernel

    def _centred(self, number: int, block: np.ndarray) -> np.ndarray:
        """Directions seen from the middle of the corpus: an embedding whose vectors all point one way still tells them apart."""
        moved = block - self.arrays[f"midden{number}"]
        length = np.linalg.norm(moved, axis=1, keepdims=True)
        return np.asarray(moved / np.where(length, length, 1), dtype=np.float32)

    def scores(self, rows: Rows) -> np.ndarray:
        """Raw scores, n x heads."""
        found = rows.sparse @ self.arrays["letters"] + self.arrays["basis"]
        for number, block in enumerate(rows.dense):
            found = found + _nearness(self._centred(number, block) @ self.arrays[f"buren{number}"].T) @ self.arrays["alpha"]
        return np.asarray(found)

    def _stack(self, left_out: np.ndarray, labels: Sequence[Labels]) -> None:
        self.arrays["schaal"] = left_out.std(axis=0) + 1e-6
        scaled = self._left_out = left_out / self.arrays["schaal"]
        for head, classes in CHOICE.items():
            values = [getattr(label, head) for label in labels]
            kept = [row for row, value in enumerate(values) if value is not None]
            index = np.array([classes.index(values[row]) for row in kept])
            self._logistic(head, scaled[kept], index, len(classes))
        thresholds = []
        for signaal in SIGNALEN:
            present = np.array([signaal in label.signalen for label in labels], dtype=int)
            self._logistic(signaal, scaled, present, 2)
            thresholds.append(best_threshold(self._chances(signaal, scaled)[:, 1], present))
        self.arrays["drempels"] = np.array(thresholds)

    def _logistic(self, head: str, scaled: np.ndarray, index: np.ndarray, size: int) -> None:
        weights, intercept = np.zeros((size, scaled.shape[1])), np.full(size, -20.0)
        present = np.unique(index)
        intercept[present] = 0.0
        if len(present) > 1:
            model = LogisticRegression(C=STACK_C, max_iter=200, tol=1e-3)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # a head that needs more steps still serves; its figures are in docs/triage.md
                model.fit(scaled, index)
            chosen = present[1:] if len(present) == 2 else present  # of two, one row is enough
            weights[chosen], intercept[chosen] = model.coef_, model.intercept_
        self.arrays[f"hoofd_{head}"], self.arrays[f"vrij_{head}"] = weights.astype(np.float32), intercept.astype(np.float32)

    def _chances(self, head: str, scaled: np.ndarray) -> np.ndarray:
        values = scaled @ self.arrays[f"hoofd_{head}"].T + self.arrays[f"vrij_{head}"]
        values = np.exp(values - values.max(axis=1, keepdims=True))
        return np.asarray(values / values.sum(axis=1, keepdims=True))

    def chances(self, rows: Rows) -> Dict[str, np.ndarray]:
        """For each head of CHOICE the chance of each class (n x classes), and under `signalen` that of each signaal (n x 22)."""
        return self._all_chances(self.scores(rows) / self.arrays["schaal"])

    def _all_chances(self, scaled: np.ndarray) -> Dict[str, np.ndarray]:
        found = {head: self._chances(head, scaled) for head in CHOICE}
        found["signalen"] = np.column_stack([self._chances(signaal, scaled)[:, 1] for signaal in SIGNALEN])
        return found

    def signalen(self, chances: np.ndarray) -> List[str]:
        """The signalen of one message."""
        return [name for name, chance, least in zip(SIGNALEN, chances, self.arrays["drempels"]) if chance >= least]


def weighed(soorten: np.ndarray, checkin: bool) -> np.ndarray:
    """The chances of the soorten of one message: an answer to a check-in is likelier after one, and cannot be where none was sent."""
    found = soorten.copy()
    found[SOORTEN.index(CHECKIN_ANTWOORD)] *= CHECKIN_ODDS if checkin else 0.0
    return np.asarray(found / found.sum())


def urgentie_of(chances: np.ndarray, check_from: float = CHECK_FROM, acuut_from: float = ACUUT_FROM) -> str:
    """The urgentie of one message from its chances, in the order of URGENTIES."""
    check, acuut = float(chances[1]), float(chances[2])
    if acuut >= acuut_from:
        return "acuut"
    return "check" if check + ACUUT_WEIGHS * acuut >= check_from else "niet_acuut"


def _nearness(product: np.ndarray) -> np.ndarray:
    return np.asarray(product + np.exp(NEARNESS * (product - 1)))


def _targets(labels: Sequence[Labels]) -> np.ndarray:
    """+1 and -1, n x (18 + 3 + 5 + 3 + 22)."""
    rows = []
    for label in labels:
        row = [value == getattr(label, head) for head, classes in CHOICE.items() for value in classes]
        rows.append(row + [signaal in label.signalen for signaal in SIGNALEN])
    return np.array(rows, dtype=np.float64) * 2 - 1


def _inverse(kernel: np.ndarray) -> np.ndarray:
    """The inverse of the held back kernel (its lower half), by Cholesky: it is symmetric and positive. The kernel is used up."""
    kernel[np.diag_indices_from(kernel)] += RIDGE
    factor, _ = scipy.linalg.cho_factor(kernel, lower=True, overwrite_a=True, check_finite=False)
    inverse, fault = scipy.linalg.lapack.spotri(factor, lower=True, overwrite_c=True)
    if fault:
        raise scipy.linalg.LinAlgError(f"the kernel of the corpus has no inverse ({fault})")
    return np.asarray(inverse)


def best_threshold(chances: np.ndarray, present: np.ndarray, least: float = SIGNAAL_FROM, most: float = SIGNAAL_TO) -> float:
    """The threshold with the best F1, between `least` and `most`."""
    def f1(bar: float) -> float:
        found = chances >= bar
        return float(2 * (found & (present == 1)).sum() / max(found.sum() + present.sum(), 1))

    return float(max(np.arange(least, most, 0.05), key=f1))


def arrays_in(path: Path) -> Dict[str, np.ndarray]:
    """The arrays of one file; it holds no code."""
    with np.load(path, allow_pickle=False) as stored:
        return {key: stored[key] for key in stored.files}
