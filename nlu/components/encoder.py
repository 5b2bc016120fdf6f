"""What does the tuned encoder make of a message?  (A part of Rasa's pipeline over `nlu/encoder/`.)

One in eight examples is kept from it in training (`nlu/blend.py`), so that the part after it can weigh its opinion fairly.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text, Type

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.blend import aside
from nlu.encoder.encoder import Encoder, learn
from nlu.importer import context_of, labels_of

SCORES = "encoder_scores"  # windows x labels, on a message


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class TunedEncoder(GraphComponent):
    """Puts the scores of every label on a message; nothing where its package is not installed."""

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {}

    def __init__(self, model_storage: ModelStorage, resource: Resource, encoder: Optional[Encoder] = None) -> None:
        self._model_storage = model_storage
        self._resource = resource
        self._encoder = encoder

    @classmethod
    def create(
        cls, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> "TunedEncoder":
        return cls(model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Tune on all examples but those that are kept aside."""
        seen = [one for one in training_data.intent_examples if one.get(TEXT) and not aside(one.get(TEXT))]
        messages = [(one.get(TEXT), context_of(one)) for one in seen]
        self._encoder = learn(messages, [labels_of(one) for one in seen], lambda line: print(f"    {line}", flush=True))
        with self._model_storage.write_to(self._resource) as folder:
            if self._encoder is not None:
                self._encoder.save(folder)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Put the scores on the messages."""
        if self._encoder is not None:
            for message in messages:
                context = (message.get(METADATA) or {}).get("context")
                message.set(SCORES, self._encoder.scores(message.get(TEXT) or "", context))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        kept = [one for one in training_data.intent_examples if one.get(TEXT) and aside(one.get(TEXT))]
        for message in kept if self._encoder is not None else []:
            message.set(SCORES, self._encoder.scores(message.get(TEXT), context_of(message)))
        return training_data

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "TunedEncoder":
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Encoder.load(folder))
