"""How do two opinions become one?  (The kernel machine's and the tuned encoder's, weighed on messages that neither was fitted on.)

For each head the log chances of both are weighed and moved by one number a class; so few numbers that a thousand messages settle them, and
the outcome is a chance that means what it says. Where the encoder is not installed the kernel machine's opinion stands.
"""

from __future__ import annotations

import zlib
from itertools import accumulate
from typing import Callable, Dict, List, Sequence

import numpy as np
from scipy.optimize import minimize

from nlu.corpus import SIGNALEN
from nlu.heads import CHOICE, Labels, best_threshold

SIGNAALKOP = "signalen"
LEAST = 1e-6  # no opinion is surer than this
PULL = 2e-3  # how strongly the numbers are drawn back to an even mix
START = 0.6  # of either opinion
FROM, TO = 0.25, 0.6  # the threshold of all signalen lies between these
ASIDE = 8  # one in so many messages is kept from the encoder, to weigh both opinions on
SIZES = [len(classes) for classes in CHOICE.values()]
PLACES = dict(zip((*CHOICE, SIGNAALKOP), accumulate([0, *SIZES])))  # where the encoder's scores of a head begin


def aside(text: str) -> bool:
    """Is this message kept from the encoder?  (By its letters, so that it is the same one each time.)"""
    return zlib.crc32(text.encode("utf-8", "replace")) % ASIDE == 0


class Blend:
    """`arrays` holds everything: for each head two weights (`mengsel_`) and one number a class (`schuif_`)."""

    def __init__(self, arrays: Dict[str, np.ndarray]) -> None:
        self.arrays = arrays

    @classmethod
    def fit(cls, kernel: Dict[str, np.ndarray], encoder: np.ndarray, labels: Sequence[Labels]) -> "Blend":
        """Fit on messages that the encoder was not tuned on, with the kernel machine's left-out chances (n x classes a head)."""
        blend = cls({})
        for head, classes in CHOICE.items():
            values = [getattr(label, head) for label in labels]
            kept = [row for row, value in enumerate(values) if value is not None]
            index = np.array([classes.index(values[row]) for row in kept])
            first, second = (part[kept] for part in _logs(head, kernel, encoder))
            wanted = np.eye(len(classes))[index]
            blend._settle(head, first, second, lambda mixed, wanted=wanted: -(wanted * _log_softmax(mixed)).sum(axis=1).mean())
        present = np.array([[signaal in label.signalen for signaal in SIGNALEN] for label in labels], dtype=float)
        first, second = _logs(SIGNAALKOP, kernel, encoder)
        blend._settle(SIGNAALKOP, first, second, lambda mixed: (np.logaddexp(0, mixed) - present * mixed).mean(axis=0).sum())
        found = blend.chances(kernel, encoder)[SIGNAALKOP]
        blend.arrays["drempel"] = np.array(best_threshold(found, present, FROM, TO))
        return blend

    def _settle(self, head: str, first: np.ndarray, second: np.ndarray, loss: Callable[[np.ndarray], float]) -> None:
        start = np.concatenate([[START, START], np.zeros(first.shape[1])])

        def cost(values: np.ndarray) -> float:
            mixed = values[0] * first + values[1] * second + values[2:]
            return float(loss(mixed) + PULL * ((values - start) ** 2).sum())

        values = minimize(cost, start, method="L-BFGS-B", options={"maxiter": 60}).x
        self.arrays[f"mengsel_{head}"], self.arrays[f"schuif_{head}"] = values[:2], values[2:]

    def chances(self, kernel: Dict[str, np.ndarray], encoder: np.ndarray) -> Dict[str, np.ndarray]:
        """One opinion, in the form of `Heads.chances`."""
        found = {}
        for head in (*CHOICE, SIGNAALKOP):
            first, second = _logs(head, kernel, encoder)
            weights = self.arrays[f"mengsel_{head}"]
            mixed = weights[0] * first + weights[1] * second + self.arrays[f"schuif_{head}"]
            found[head] = 1 / (1 + np.exp(-mixed)) if head == SIGNAALKOP else np.exp(_log_softmax(mixed))
        return found

    def of_windows(self, kernel: Dict[str, np.ndarray], windows: np.ndarray) -> Dict[str, np.ndarray]:
        """One opinion of one message (classes a head) from the kernel machine's and the encoder's of each window of a long text.

        The window with most danger counts, every signaal that is in one of them, and for the rest their mean.
        """
        many = {head: np.repeat(value[None], len(windows), axis=0) for head, value in kernel.items()}
        found = self.chances(many, windows)
        one = {head: value.mean(axis=0) for head, value in found.items()}
        one["urgentie"] = found["urgentie"][int(found["urgentie"][:, 0].argmin())]
        one[SIGNAALKOP] = found[SIGNAALKOP].max(axis=0)
        return one

    def signalen(self, chances: np.ndarray) -> List[str]:
        """The signalen of one message."""
        return [name for name, chance in zip(SIGNALEN, chances) if chance >= self.arrays["drempel"]]


def _logs(head: str, kernel: Dict[str, np.ndarray], encoder: np.ndarray) -> List[np.ndarray]:
    """Both opinions of one head as log chances; of the signalen as log odds."""
    own = np.clip(kernel[head], LEAST, 1 - LEAST)
    scores = encoder[:, PLACES[head] : PLACES[head] + own.shape[1]]
    if head == SIGNAALKOP:
        return [np.log(own / (1 - own)), np.asarray(scores, dtype=float)]
    return [np.log(own), _log_softmax(scores)]


def _log_softmax(scores: np.ndarray) -> np.ndarray:
    moved = scores - scores.max(axis=1, keepdims=True)
    return np.asarray(moved - np.log(np.exp(moved).sum(axis=1, keepdims=True)), dtype=float)
