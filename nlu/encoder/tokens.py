"""Which pieces is a message made of?  (SentencePiece with the pieces of the pretrained model.)"""

from __future__ import annotations

from typing import List, Optional

from sentencepiece import SentencePieceProcessor

from nlu.encoder.pretrained import END, START, UNKNOWN, Pretrained

COLD, ANSWER = "query: ", "passage: "  # how a text begins: one that came by itself, and an answer to a check-in
LONGEST = 160  # pieces of one window; a message of 80 words has about 110
OVERLAP = 40  # pieces that a window shares with the one before it


class Tokens:
    """Splits texts; `model` is what `tokenizer_of` wrote."""

    def __init__(self, model: bytes) -> None:
        self._processor = SentencePieceProcessor(model_proto=model)

    def windows(self, text: str, context: Optional[str]) -> List[List[int]]:
        """The pieces of a text in windows of at most `LONGEST`, each with its beginning and end; one for all but long texts."""
        prefix = self._processor.encode(ANSWER if context else COLD)
        pieces = self._processor.encode(text.lower() if text.isupper() else text)  # shouted words are in few pieces that it knows
        room = LONGEST - len(prefix) - 2
        starts = range(0, max(len(pieces) - OVERLAP, 1), room - OVERLAP) if len(pieces) > room else range(1)
        return [[START, *prefix, *pieces[start : start + room], END] for start in starts]


def tokenizer_of(pretrained: Pretrained) -> bytes:
    """A SentencePiece model with the pieces of the pretrained model; spaces are handled as it did, characters come normalised (NFKC)."""
    from sentencepiece import sentencepiece_model_pb2 as layout

    model = layout.ModelProto()
    kinds = {START: layout.ModelProto.SentencePiece.CONTROL, 1: layout.ModelProto.SentencePiece.CONTROL,
             END: layout.ModelProto.SentencePiece.CONTROL, UNKNOWN: layout.ModelProto.SentencePiece.UNKNOWN}
    for number, (text, score) in enumerate(pretrained.pieces()):
        kind = kinds.get(number, layout.ModelProto.SentencePiece.NORMAL)
        model.pieces.add(piece=text, score=score, type=kind)
    model.trainer_spec.model_type = layout.TrainerSpec.UNIGRAM
    model.trainer_spec.vocab_size = len(model.pieces)
    model.trainer_spec.bos_id, model.trainer_spec.pad_id = START, 1
    model.trainer_spec.eos_id, model.trainer_spec.unk_id = END, UNKNOWN
    model.normalizer_spec.name = "identity"
    return bytes(model.SerializeToString())
