"""What does the whole pipeline make of messages?  (The same parts as in Rasa's pipeline, put together without it, to measure them.)"""

from __future__ import annotations

import json
import tarfile
import tempfile
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix, hstack

from nlu.blend import Blend, aside
from nlu.corpus import Example
from nlu.encoder.encoder import Encoder, learn
from nlu.features import EMBEDDINGS, KINDS, Ngrams, embed
from nlu.heads import BLEND_FILE, HEADS_FILE, Heads, Labels, Rows, arrays_in


class Understanding:
    """Trained on examples; asked for the chances of other messages."""

    def __init__(self, ngrams: Sequence[Ngrams], names: Sequence[str], heads: Heads, encoder: Optional[Encoder], blend: Blend) -> None:
        self._ngrams, self._names, self._heads, self._encoder, self._blend = ngrams, names, heads, encoder, blend

    @classmethod
    def fit(cls, examples: Sequence[Example], tuned: bool = True, say: Callable[[str], None] = lambda line: None) -> "Understanding":
        """Train all parts; without the encoder when `tuned` is false or its package is not installed."""
        texts = [one.tekst for one in examples]
        labels = [Labels(one.soort, one.urgentie, one.rol, one.signalen, one.stemming) for one in examples]
        ngrams = [Ngrams.learn(kind, texts) for kind in KINDS]
        names = [name for name in EMBEDDINGS if embed(name, ["."]) is not None]
        heads = Heads.fit(_rows(ngrams, names, texts), labels)
        kept = [row for row, text in enumerate(texts) if aside(text)]
        seen = [row for row, text in enumerate(texts) if not aside(text)]
        encoder = learn([(texts[row], examples[row].context) for row in seen], [labels[row] for row in seen], say) if tuned else None
        blend = Blend({})
        if encoder is not None:
            scores = np.concatenate([encoder.scores(texts[row], examples[row].context)[:1] for row in kept])
            blend = Blend.fit({head: value[kept] for head, value in heads.left_out.items()}, scores, [labels[row] for row in kept])
        return cls(ngrams, names, heads, encoder, blend)

    @classmethod
    def of_model(cls, archive: Path) -> "Understanding":
        """The parts of a model that Rasa trained: exactly what runs."""
        with tempfile.TemporaryDirectory() as place, tarfile.open(archive) as model:
            for member in model.getmembers():
                name = Path(member.name)
                if member.isfile() and name.parent.name.startswith("train_nlu."):
                    target = Path(place) / name.parent.name / name.name
                    target.parent.mkdir(exist_ok=True)
                    target.write_bytes(model.extractfile(member).read())  # type: ignore[union-attr]
            folders = {folder.name.split(".")[-1].rstrip("0123456789"): folder for folder in sorted(Path(place).iterdir())}
            counted = sorted(Path(place).glob("*.NgramCounts*"), key=lambda folder: int(folder.name.split("NgramCounts")[1]))
            ngrams = [
                Ngrams(kind, json.loads((folder / "words.json").read_text(encoding="utf-8")), np.load(folder / "weights.npy"))
                for kind, folder in zip(KINDS, counted)
            ]
            heads, blend = arrays_in(folders["Triage"] / HEADS_FILE), folders["Triage"] / BLEND_FILE
            encoder = Encoder.load(folders["TunedEncoder"]) if "TunedEncoder" in folders else None
            names = [name for name, _ in zip(EMBEDDINGS, heads["blokken"])]
            return cls(ngrams, names, Heads(heads), encoder, Blend(arrays_in(blend) if blend.exists() else {}))

    def chances(self, messages: Sequence[Tuple[str, Optional[str]]]) -> Dict[str, np.ndarray]:
        """Of messages (text and context), as `Heads.chances`."""
        found = self._heads.chances(_rows(self._ngrams, self._names, [text for text, _ in messages]))
        if self._encoder is None:
            return found
        both = [
            self._blend.of_windows({head: value[row] for head, value in found.items()}, self._encoder.scores(*message))
            for row, message in enumerate(messages)
        ]
        return {head: np.stack([one[head] for one in both]) for head in found}

    def signalen(self, chances: np.ndarray) -> List[str]:
        """The signalen of one message."""
        return self._heads.signalen(chances) if self._encoder is None else self._blend.signalen(chances)


def _rows(ngrams: Sequence[Ngrams], names: Sequence[str], texts: Sequence[str]) -> Rows:
    blocks = (embed(name, texts) for name in names)
    return Rows(csr_matrix(hstack([one.rows(texts) for one in ngrams])), tuple(block for block in blocks if block is not None))
