"""What does the whole pipeline make of messages?  (The same parts as in Rasa's pipeline, put together without it, to measure them.)"""

from __future__ import annotations

from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix, hstack

from nlu.blend import Blend, aside
from nlu.corpus import Example
from nlu.encoder.encoder import Encoder, learn
from nlu.features import EMBEDDINGS, KINDS, Ngrams, embed
from nlu.heads import Heads, Labels, Rows


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

    def chances(self, messages: Sequence[Tuple[str, Optional[str]]]) -> Dict[str, np.ndarray]:
        """Of messages (text and context), as `Heads.chances`."""
        found = self._heads.chances(_rows(self._ngrams, self._names, [text for text, _ in messages]))
        if self._encoder is None:
            return found
        return self._blend.chances(found, np.concatenate([self._encoder.scores(*message)[:1] for message in messages]))

    def signalen(self, chances: np.ndarray) -> List[str]:
        """The signalen of one message."""
        return self._heads.signalen(chances) if self._encoder is None else self._blend.signalen(chances)


def _rows(ngrams: Sequence[Ngrams], names: Sequence[str], texts: Sequence[str]) -> Rows:
    blocks = (embed(name, texts) for name in names)
    return Rows(csr_matrix(hstack([one.rows(texts) for one in ngrams])), tuple(block for block in blocks if block is not None))
