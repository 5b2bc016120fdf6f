"""What of Rasa do we never use?  (TensorFlow: a quarter of a gigabyte and six seconds of every start, for two classes nobody makes one of.)

Rasa imports it for training neural networks, also where a model that has none is only served. Serving, we put an empty package in its
place, and read of a model only how it is served, not how it was trained (that names every neural network Rasa has). A component that
somebody adds to the pipeline and that does need TensorFlow, fails when the model loads, with an error that says why.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any, Dict, Text

BASES = {"tensorflow.keras.callbacks": "Callback", "tensorflow.keras.utils": "Sequence"}  # what Rasa's own modules derive from


class TensorFlowLeftOut(Exception):
    """A part of the pipeline wants TensorFlow, which is left out while serving: see nlu/without_tensorflow.py."""


class NeverMade:
    """A base class in name only."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        raise TensorFlowLeftOut(TensorFlowLeftOut.__doc__)


class LeftOut(ModuleType):
    """An empty module that says why it is."""

    __path__ = ()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise TensorFlowLeftOut(f"{TensorFlowLeftOut.__doc__} ({self.__name__}.{name})")


def install() -> None:
    """Put the empty package in place; before Rasa is imported, and only to serve."""
    for name in ("tensorflow", "tensorflow.keras", *BASES):
        sys.modules[name] = LeftOut(name)
        parent, _, own = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], own, sys.modules[name])
    for name, base in BASES.items():
        setattr(sys.modules[name], base, NeverMade)
    _read_only_how_it_is_served()


def _read_only_how_it_is_served() -> None:
    from rasa.engine.storage.storage import ModelMetadata

    released = ModelMetadata.from_dict

    def from_dict(serialized: Dict[Text, Any]) -> ModelMetadata:
        return released({**serialized, "train_schema": {"nodes": {}}})

    ModelMetadata.from_dict = staticmethod(from_dict)
