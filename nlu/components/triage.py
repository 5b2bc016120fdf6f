"""Which soort, urgentie, rol, signalen and stemming does a message have?  (Rasa's classifier over `nlu/heads.py` and `nlu/blend.py`.)

Its weights are plain arrays: a model file holds no pickled code.
The urgentie found here may only raise what the safety rules of the service said, never lower it; that rule is kept by the service.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, INTENT, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, hstack, vstack

from nlu.blend import Blend
from nlu.components.encoder import SCORES
from nlu.corpus import CHECKIN, CHECKIN_ANTWOORD, ROLLEN, SOORTEN, STEMMINGEN, URGENTIES
from nlu.heads import ACUUT_FROM, BLEND_FILE, CHECK_FROM, HEADS_FILE, Heads, Rows, arrays_in, urgentie_of, weighed
from nlu.importer import labels_of

SHOWN = 5  # soorten handed on, likeliest first; the bot offers two or three of them where it doubts
# While a question stands open, a message is its answer; these soorten interrupt it from this certainty on. A question of its own is
# nearly always understood with more; a name with a telephone number looks like "call me" with less.
DIGRESSIONS = {
    "privacy": 0.85, "uitleg": 0.85, "status": 0.85, "nummer": 0.85, "mens": 0.9, "annuleer": 0.8, "waakvlam_stop": 0.85,
}


class ModelDoesNotFit(Exception):
    """The model was trained with other packages than are installed here; train it anew."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Triage(IntentClassifier, GraphComponent):
    """Sets `intent` (the soort) and `triage` (all labels) on a message."""

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Featurizer]

    @staticmethod
    def required_packages() -> List[Text]:
        return ["sklearn"]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"check_from": CHECK_FROM, "acuut_from": ACUUT_FROM}

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """Any numbers between 0 and 1 will do."""

    def __init__(
        self, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource, heads: Optional[Heads] = None,
        blend: Optional[Blend] = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._heads = heads
        self._blend = blend

    @classmethod
    def create(
        cls, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> "Triage":
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Fit every head on the examples of the corpus."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        self._heads = Heads.fit(rows_of(examples), [labels_of(example) for example in examples])
        kept = [row for row, example in enumerate(examples) if example.get(SCORES) is not None]
        if kept:
            own = {head: chances[kept] for head, chances in self._heads.left_out.items()}
            scores = np.concatenate([examples[row].get(SCORES)[:1] for row in kept])
            self._blend = Blend.fit(own, scores, [labels_of(examples[row]) for row in kept])
        with self._model_storage.write_to(self._resource) as folder:
            np.savez_compressed(folder / HEADS_FILE, **self._heads.arrays)
            if self._blend is not None:
                np.savez(folder / BLEND_FILE, **self._blend.arrays)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Label the messages."""
        if self._heads is None or not messages:
            return messages
        rows = rows_of(messages)
        if [block.shape[1] for block in rows.dense] != list(self._heads.arrays["blokken"]):
            raise ModelDoesNotFit(ModelDoesNotFit.__doc__)
        chances = self._heads.chances(rows)
        for number, message in enumerate(messages):
            self._label(message, self._together(message, {head: found[number] for head, found in chances.items()}))
        return messages

    def _together(self, message: Message, own: Dict[str, np.ndarray]) -> Dict[str, np.ndarray]:
        """The chances of one message, with the encoder's opinion where there is one."""
        if self._blend is None:
            return own
        if message.get(SCORES) is None:
            raise ModelDoesNotFit(ModelDoesNotFit.__doc__)
        return self._blend.of_windows(own, message.get(SCORES))

    def _label(self, message: Message, chances: Dict[str, np.ndarray]) -> None:
        metadata = message.get(METADATA) or {}
        checkin = metadata.get("context") == CHECKIN
        soorten = weighed(chances["soort"], checkin)
        ranking = [{"name": SOORTEN[at], "confidence": float(soorten[at])} for at in np.argsort(-soorten)[:SHOWN]]
        intent = ranking[0]
        answered = checkin or intent["name"] == CHECKIN_ANTWOORD
        triage = {
            "soort": intent["name"],
            "zekerheid": intent["confidence"],
            "urgentie": urgentie_of(chances["urgentie"], self._config["check_from"], self._config["acuut_from"]),
            "kansen": {name: round(float(chance), 4) for name, chance in zip(URGENTIES, chances["urgentie"])},
            "rol": ROLLEN[int(chances["rol"].argmax())],
            "signalen": (self._blend or self._heads).signalen(chances["signalen"]),  # type: ignore[union-attr]
            "stemming": STEMMINGEN[int(chances["stemming"].argmax())] if answered else None,
        }
        message.set(INTENT, as_answer(intent) if metadata.get("vraag") else intent, add_to_output=True)
        message.set("intent_ranking", ranking, add_to_output=True)
        message.set("triage", triage, add_to_output=True)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data  # nothing after this one learns from labels it gives

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "Triage":
        with model_storage.read_from(resource) as folder:
            blend = Blend(arrays_in(folder / BLEND_FILE)) if (folder / BLEND_FILE).exists() else None
            return cls(config, model_storage, resource, Heads(arrays_in(folder / HEADS_FILE)), blend)


def as_answer(intent: Dict[Text, Any]) -> Dict[Text, Any]:
    """What a message means while a question stands open: an answer, unless it is clearly a question of its own or a stop."""
    if intent["confidence"] >= DIGRESSIONS.get(intent["name"], 2.0):
        return intent
    return {"name": "antwoord", "confidence": 1.0}


def rows_of(messages: List[Message]) -> Rows:
    """The features that earlier parts of the pipeline put on messages, in the order of the pipeline."""
    sparse, dense = [], []
    for message in messages:
        found = [one for one in message.features if one.attribute == TEXT and one.type == FEATURE_TYPE_SENTENCE]
        sparse.append(hstack([one.features for one in found if one.is_sparse()]))
        dense.append([np.asarray(one.features, dtype=np.float32) for one in found if one.is_dense()])
    blocks = tuple(np.vstack(block) for block in zip(*dense))
    return Rows(csr_matrix(vstack(sparse)), blocks)
