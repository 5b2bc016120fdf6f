"""How does the corpus reach Rasa's training?  (An importer beside Rasa's own, which reads domain and rules.)"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, List, Optional, Text

from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.constants import INTENT, METADATA
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.corpus import Example, read_folder
from nlu.heads import Labels

FOLDER = Path(__file__).parent / "data"
OWN = "EIGEN_BERICHTEN"  # names a folder with messages of a gemeente's own, to learn from as well


class CorpusImporter(TrainingDataImporter):
    """Reads `nlu/data/**/*.psv`; domain, rules and config come from Rasa's own importer."""

    def __init__(
        self,
        config_file: Optional[Text] = None,
        domain_path: Optional[Text] = None,
        training_data_paths: Optional[Any] = None,
        **kwargs: Any,
    ) -> None:
        own = os.environ.get(OWN)
        self._folders = [FOLDER, *([Path(own)] if own else [])]

    def get_nlu_data(self, language: Optional[Text] = "nl") -> TrainingData:
        """Every example as a Rasa message, its labels in the example's metadata."""
        return TrainingData([as_message(example) for folder in self._folders for example in read_folder(folder)])

    def get_domain(self) -> Domain:
        return Domain.empty()

    def get_stories(self, exclusion_percentage: Optional[int] = None) -> StoryGraph:
        return StoryGraph([])

    def get_conversation_tests(self) -> StoryGraph:
        return StoryGraph([])

    def get_config(self) -> Dict[Text, Any]:
        return {}

    def get_config_file_for_auto_config(self) -> Optional[Text]:
        return None


def as_message(example: Example) -> Message:
    """The Rasa message of an example."""
    labels: List[Text] = list(example.signalen)
    metadata = {
        "urgentie": example.urgentie,
        "rol": example.rol,
        "signalen": labels,
        "stemming": example.stemming,
        "context": example.context,
    }
    return Message.build(text=example.tekst, intent=example.soort, intent_metadata=None, example_metadata=metadata)


def labels_of(message: Message) -> Labels:
    """The labels the corpus gives an example."""
    found = message.get(METADATA, {}).get("example", {})
    return Labels(message.get(INTENT), found["urgentie"], found["rol"], tuple(found["signalen"]), found["stemming"])


def context_of(message: Message) -> Optional[Text]:
    """`checkin` where an example answers a check-in."""
    found: Optional[Text] = message.get(METADATA, {}).get("example", {}).get("context")
    return found
