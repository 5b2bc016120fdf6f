"""How does the encoder learn our labels?  (Its upper layers and one answer a head, trained together on the corpus with TensorFlow.)

The lower layers stay as they are, so a message goes through them once and not once a round. Each head looks at the pieces of the message
that matter to it (danger is often told in one clause), and answers from those.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Iterator, List, Sequence, Tuple

import numpy as np
import tensorflow as tf

from nlu.corpus import SIGNALEN
from nlu.encoder.graph import EPSILON
from nlu.heads import CHOICE, Labels

ROUNDS = 3
BATCH = 32
UPPER_RATE, HEAD_RATE = 3e-4, 2e-3
WARM_UP = 0.1  # share of the steps in which the rates rise
DROPOUT = 0.1
SHARPNESS = 3.0  # how sharply a head looks, before it learns
ANSWER_SCALE = 4.0  # lets the answers move as fast as the layers do
WEIGHTS = {"soort": 1.0, "urgentie": 1.5, "rol": 0.7, "stemming": 1.0, "signalen": 0.4}  # what a mistake of each head counts
SEED = 11
HEADS = (*CHOICE, "signalen")
SIZES = {**{head: len(classes) for head, classes in CHOICE.items()}, "signalen": len(SIGNALEN)}


@dataclass(frozen=True)
class Tuned:
    """Weights of the upper layers, where each head looks (width x heads) and what it answers."""

    layers: List[Dict[str, np.ndarray]]
    look: np.ndarray
    answers: List[Dict[str, np.ndarray]]


def tune(
    states: Sequence[np.ndarray], labels: Sequence[Labels], layers: Sequence[Dict[str, np.ndarray]], attention_heads: int,
    say: Callable[[str], None] = lambda line: None,
) -> Tuned:
    """Tune the upper layers.

    Args:
        states: what the lower layers made of each message (pieces x width, float16).
        labels: of the same messages.
        layers: the upper layers as they were, lowest first.
        attention_heads: into how many parts a layer splits its width.
        say: told once a round.
    """
    tf.keras.utils.set_random_seed(SEED)
    model = _Model(layers, attention_heads)
    wanted = _wanted(labels)
    steps = ROUNDS * -(-len(states) // BATCH)
    chance = np.random.RandomState(SEED)
    done = 0
    for number in range(ROUNDS):
        losses = []
        for rows in _batches(states, chance):
            done += 1
            model.rate.assign(min(1.0, done / (WARM_UP * steps)) * (1 - done / (steps + 1)))
            losses.append(model.step(*_padded([states[row] for row in rows]), {head: value[rows] for head, value in wanted.items()}))
        say(f"ronde {number + 1} van {ROUNDS}, fout {float(np.mean(losses)):.2f}")
    return model.tuned()


class _Model(tf.Module):
    def __init__(self, layers: Sequence[Dict[str, np.ndarray]], attention_heads: int) -> None:
        super().__init__()
        width = layers[0]["q.w"].shape[0]
        self._heads, self._part = attention_heads, width // attention_heads
        self._layers = [{name: tf.Variable(value) for name, value in weights.items()} for weights in layers]
        start = np.random.RandomState(SEED)
        self._look = tf.Variable(start.normal(0, 0.02, (width, len(HEADS))).astype(np.float32))
        self._answers = [
            {"w": tf.Variable(start.normal(0, 0.02, (width, SIZES[head])).astype(np.float32)), "b": tf.Variable(tf.zeros(SIZES[head]))}
            for head in HEADS
        ]
        self.rate = tf.Variable(0.0)
        self._upper = [value for weights in self._layers for value in weights.values()]
        self._own = [self._look, *(value for answer in self._answers for value in answer.values())]
        self._moving = [tf.keras.optimizers.experimental.AdamW(UPPER_RATE, weight_decay=0.01), tf.keras.optimizers.Adam(HEAD_RATE)]
        self._moving[0].build(self._upper)
        self._moving[1].build(self._own)

    @tf.function(reduce_retracing=True)
    def step(self, states: tf.Tensor, mask: tf.Tensor, wanted: Dict[str, tf.Tensor]) -> tf.Tensor:
        """One step on one batch; the loss before it."""
        with tf.GradientTape() as tape:
            loss = self._loss(self._scores(states, mask), wanted)
        gradients, _ = tf.clip_by_global_norm(tape.gradient(loss, self._upper + self._own), 1.0)
        self._moving[0].learning_rate.assign(UPPER_RATE * self.rate)
        self._moving[1].learning_rate.assign(HEAD_RATE * self.rate)
        self._moving[0].apply_gradients(zip(gradients[: len(self._upper)], self._upper))
        self._moving[1].apply_gradients(zip(gradients[len(self._upper) :], self._own))
        return loss

    def _scores(self, x: tf.Tensor, mask: tf.Tensor) -> Dict[str, tf.Tensor]:
        hidden = (1 - mask) * -1e9
        for weights in self._layers:
            x = self._layer(x, hidden[:, None, None, :], weights)
        looked = tf.nn.softmax(tf.matmul(x, self._look) * SHARPNESS + hidden[:, :, None], axis=1)
        pooled = tf.nn.dropout(tf.einsum("bnw,bnh->hbw", x, looked), DROPOUT)
        return {
            head: tf.matmul(pooled[at], answer["w"]) * ANSWER_SCALE + answer["b"]
            for at, (head, answer) in enumerate(zip(HEADS, self._answers))
        }

    def _layer(self, x: tf.Tensor, hidden: tf.Tensor, weights: Dict[str, tf.Variable]) -> tf.Tensor:
        size, count = tf.shape(x)[0], tf.shape(x)[1]

        def of(part: str, value: tf.Tensor) -> tf.Tensor:
            return tf.matmul(value, weights[f"{part}.w"]) + weights[f"{part}.b"]

        def by_head(part: str) -> tf.Tensor:
            return tf.transpose(tf.reshape(of(part, x), (size, count, self._heads, self._part)), (0, 2, 1, 3))

        product = tf.matmul(by_head("q"), by_head("k"), transpose_b=True) * self._part**-0.5
        looked = tf.matmul(tf.nn.softmax(product + hidden), by_head("v"))
        joined = tf.reshape(tf.transpose(looked, (0, 2, 1, 3)), (size, count, self._heads * self._part))
        x = _normed(x + tf.nn.dropout(of("ao", joined), DROPOUT), weights["aln.w"], weights["aln.b"])
        inner = of("fo", tf.nn.gelu(of("fi", x)))
        return _normed(x + tf.nn.dropout(inner, DROPOUT), weights["oln.w"], weights["oln.b"])

    @staticmethod
    def _loss(scores: Dict[str, tf.Tensor], wanted: Dict[str, tf.Tensor]) -> tf.Tensor:
        total = 0.0
        for head in CHOICE:  # a head without a label (-1) has nothing to learn from that message
            known = tf.cast(wanted[head] >= 0, tf.float32)
            each = tf.nn.sparse_softmax_cross_entropy_with_logits(tf.maximum(wanted[head], 0), scores[head])
            total += WEIGHTS[head] * tf.reduce_mean(known * each)
        each = tf.nn.sigmoid_cross_entropy_with_logits(wanted["signalen"], scores["signalen"])
        return total + WEIGHTS["signalen"] * tf.reduce_mean(tf.reduce_sum(each, axis=-1))

    def tuned(self) -> Tuned:
        return Tuned(
            [{name: value.numpy() for name, value in weights.items()} for weights in self._layers],
            self._look.numpy() * SHARPNESS,
            [{"w": answer["w"].numpy() * ANSWER_SCALE, "b": answer["b"].numpy()} for answer in self._answers],
        )


def _normed(x: tf.Tensor, weights: tf.Variable, bias: tf.Variable) -> tf.Tensor:
    mean, variance = tf.nn.moments(x, [-1], keepdims=True)
    return (x - mean) * tf.math.rsqrt(variance + EPSILON) * weights + bias


def _wanted(labels: Sequence[Labels]) -> Dict[str, np.ndarray]:
    found: Dict[str, np.ndarray] = {}
    for head, classes in CHOICE.items():
        values = [getattr(label, head) for label in labels]
        found[head] = np.array([-1 if value is None else classes.index(value) for value in values], dtype=np.int32)
    found["signalen"] = np.array([[signaal in label.signalen for signaal in SIGNALEN] for label in labels], dtype=np.float32)
    return found


def _batches(states: Sequence[np.ndarray], chance: np.random.RandomState) -> Iterator[np.ndarray]:
    """Messages of about the same length together, in another order each time."""
    order = np.argsort([len(state) + chance.rand() * 6 for state in states])
    batches = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
    for at in chance.permutation(len(batches)):
        yield batches[at]


def _padded(states: Sequence[np.ndarray]) -> Tuple[np.ndarray, np.ndarray]:
    longest = -(-max(len(state) for state in states) // 8) * 8  # a few lengths only: each new one costs time
    padded = np.zeros((len(states), longest, states[0].shape[1]), np.float32)
    mask = np.zeros((len(states), longest), np.float32)
    for row, state in enumerate(states):
        padded[row, : len(state)], mask[row, : len(state)] = state, 1
    return padded, mask
