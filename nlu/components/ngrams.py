"""Which word and letter groups does a message hold?  (A featurizer over `nlu/features.py`.)"""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.features import KINDS, Ngrams


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class NgramCounts(SparseFeaturizer, GraphComponent):
    """Adds one sparse sentence row to a message; `kind` is `woorden` or `letters`."""

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {**SparseFeaturizer.get_default_config(), "kind": "woorden"}

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """`kind` must be one that `nlu/features.py` knows."""
        if config.get("kind", "woorden") not in KINDS:
            raise ValueError(f"kind: {config['kind']!r} is none of {', '.join(KINDS)}")

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        ngrams: Optional[Ngrams] = None,
    ) -> None:
        super().__init__(execution_context.node_name, config)
        self._model_storage = model_storage
        self._resource = resource
        self._ngrams = ngrams

    @classmethod
    def create(
        cls, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> "NgramCounts":
        return cls(config, model_storage, resource, execution_context)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the vocabulary."""
        texts = [message.get(TEXT) for message in training_data.training_examples if message.get(TEXT)]
        self._ngrams = Ngrams.learn(self._config["kind"], texts)
        with self._model_storage.write_to(self._resource) as folder:
            (folder / "words.json").write_text(json.dumps(self._ngrams.words, ensure_ascii=False), encoding="utf-8")
            np.save(folder / "weights.npy", self._ngrams.weights)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Count the groups of the messages, all at once."""
        if self._ngrams is not None and messages:
            rows = self._ngrams.rows([message.get(TEXT) or "" for message in messages])
            for number, message in enumerate(messages):
                message.add_features(Features(rows[number], FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process([example for example in training_data.training_examples if example.get(TEXT)])
        return training_data

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "NgramCounts":
        with model_storage.read_from(resource) as folder:
            words = json.loads((folder / "words.json").read_text(encoding="utf-8"))
            ngrams = Ngrams(config["kind"], words, np.load(folder / "weights.npy", allow_pickle=False))
        return cls(config, model_storage, resource, execution_context, ngrams)
