"""What does the tuned encoder make of a message?  (A score for every label; `learn` trains it, `Encoder` asks it.)"""

from __future__ import annotations

from pathlib import Path
from typing import Callable, List, Optional, Sequence, Tuple

import numpy as np

from nlu.encoder import pretrained as source
from nlu.encoder.pretrained import Pretrained
from nlu.encoder.session import session
from nlu.encoder.tokens import Tokens, tokenizer_of
from nlu.features import whole
from nlu.heads import Labels

UPPER = 4  # layers that are tuned
LOWER_FILE, UPPER_FILE, TOKENS_FILE = "lower.onnx", "upper.onnx", "tokens.model"
MOST_WINDOWS = 40  # of a very long text; what danger the rest holds is found by the rules, which read all of it


class Encoder:
    """Scores of all heads (`nlu/encoder/tuning.py`) for each window of a text."""

    def __init__(self, pretrained: Pretrained, tokens: bytes, lower: bytes, upper: bytes) -> None:
        self._files = {TOKENS_FILE: tokens, LOWER_FILE: lower, UPPER_FILE: upper}
        self._pretrained = pretrained
        self._tokens = Tokens(tokens)
        self._lower, self._upper = session(lower), session(upper)

    def scores(self, text: str, context: Optional[str]) -> np.ndarray:
        """One row a window (windows x 51, float32); all but long texts are one window."""
        windows = self._tokens.windows(whole(text), context)[:MOST_WINDOWS]
        rows = [self._upper.run(None, {"x": lower_state(self._lower, self._pretrained, window)})[0] for window in windows]
        return np.asarray(np.concatenate(rows), dtype=np.float32)

    def save(self, folder: Path) -> None:
        """Write everything but the word table, which stays in its package."""
        for name, value in self._files.items():
            (folder / name).write_bytes(value)

    @classmethod
    def load(cls, folder: Path) -> Optional["Encoder"]:
        """What `save` wrote; None where nothing was written or the package is not installed."""
        path = source.find()
        if path is None or not (folder / UPPER_FILE).exists():
            return None
        return cls(Pretrained(path), *((folder / name).read_bytes() for name in (TOKENS_FILE, LOWER_FILE, UPPER_FILE)))


def lower_state(lower: object, pretrained: Pretrained, window: List[int]) -> np.ndarray:
    """What the lower layers make of a window (1 x n x width)."""
    return np.asarray(lower.run(None, {"x": pretrained.embedded(window)})[0])  # type: ignore[attr-defined]


def learn(
    messages: Sequence[Tuple[str, Optional[str]]], labels: Sequence[Labels], say: Callable[[str], None] = lambda line: None
) -> Optional[Encoder]:
    """Tune on messages (text and context) and their labels; None where the package is not installed."""
    path = source.find()
    if path is None:
        return None
    from nlu.encoder.graph import layer_of, lower_graph, upper_graph  # what writes and tunes a model is not needed to ask one
    from nlu.encoder.tuning import tune

    base = Pretrained(path)
    tokens, below = tokenizer_of(base), base.layers - UPPER
    lower = lower_graph(base, below)
    splitter, running = Tokens(tokens), session(lower)
    say("de onderste lagen lezen het corpus")
    states = [
        lower_state(running, base, splitter.windows(whole(text), context)[0])[0].astype(np.float16) for text, context in messages
    ]
    tuned = tune(states, labels, [layer_of(base, number) for number in range(below, base.layers)], base.heads, say)
    return Encoder(base, tokens, lower, upper_graph(tuned.layers, base.heads, tuned.look, tuned.answers))
