"""Which soort, urgentie, rol, signalen and stemming does a message have?  (One linear model a label, over the same features.)

Logistic regression over sparse character and word n-grams (damped by log, scaled to length one) and the sentence embedding. It is
trained in seconds, parses in under a millisecond, and its weights are plain arrays: a model file holds no pickled code.
The urgentie found here may only raise what the safety rules of the service said, never lower it; that rule is kept by the service.
"""

from __future__ import annotations

import json
import logging
import warnings
from typing import Any, Dict, List, Optional, Sequence, Text, Tuple, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, hstack, vstack

from nlu.corpus import ROLLEN, SIGNALEN, SOORTEN, STEMMINGEN, URGENTIES

logger = logging.getLogger(__name__)
CHECKIN = "checkin"
CHECKIN_ANTWOORD = "checkin_antwoord"
CHECKIN_ODDS = 8.0  # how much likelier an answer is when the question was just put
# While a question stands open, a message is its answer; these soorten interrupt it from this certainty on.
DIGRESSIONS = {
    "privacy": 0.75, "uitleg": 0.75, "status": 0.8, "nummer": 0.8, "mens": 0.8, "annuleer": 0.6, "waakvlam_stop": 0.85,
}
EMBEDDING_WEIGHT = 3.0  # the embedding beside the n-grams; chosen by cross-validation on our own corpus, see docs/triage.md
CHECK_FROM = 0.30  # the chance of danger from which the safety question is asked: it costs little, a missed one costs a life
ACUUT_FROM = 0.60  # the chance of acute danger from which the numbers are given at once


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
        return {"C": 4.0, "max_iter": 300, "check_from": CHECK_FROM, "acuut_from": ACUUT_FROM}

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """Any positive numbers will do."""

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        weights: Optional[Dict[str, np.ndarray]] = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._weights = weights or {}

    @classmethod
    def create(
        cls, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> "Triage":
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Fit every head on the examples that carry its label."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        features = vstack([features_of(example) for example in examples]).tocsr()
        labels = [example.get(METADATA, {}).get("example", {}) for example in examples]
        soorten = [example.get(INTENT) for example in examples]
        self._fit("soort", features, soorten, SOORTEN)
        self._fit("urgentie", features, [label["urgentie"] for label in labels], URGENTIES)
        self._fit("rol", features, [label["rol"] for label in labels], ROLLEN)
        rows = [row for row, label in enumerate(labels) if label["stemming"]]
        self._fit("stemming", features[rows], [labels[row]["stemming"] for row in rows], STEMMINGEN)
        for signaal in SIGNALEN:
            self._fit(f"signaal-{signaal}", features, [str(signaal in label["signalen"]) for label in labels], ("False", "True"))
        self.persist()
        return self._resource

    def _fit(self, head: str, features: csr_matrix, wanted: Sequence[str], classes: Tuple[str, ...]) -> None:
        from sklearn.linear_model import LogisticRegression

        present = [name for name in classes if name in set(wanted)]
        if len(present) < 2:
            logger.info("No examples for %s; it is left out.", head)
            return
        index = {name: number for number, name in enumerate(present)}
        model = LogisticRegression(C=self._config["C"], max_iter=self._config["max_iter"], class_weight="balanced")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a head that needs more steps still serves; its figures are in the evaluation
            model.fit(features, [index[name] for name in wanted])
        coefficients, intercept = model.coef_, model.intercept_
        if len(present) == 2:  # one row for the second class; two rows make every head read alike
            coefficients = np.vstack([np.zeros_like(coefficients), coefficients])
            intercept = np.concatenate([np.zeros(1), intercept])
        self._weights[f"{head}/coef"] = coefficients.astype(np.float32)
        self._weights[f"{head}/intercept"] = intercept.astype(np.float32)
        self._weights[f"{head}/classes"] = np.array(present)

    def _chances(self, head: str, features: csr_matrix) -> Dict[str, float]:
        """The chance of each class of a head; empty where the head was not trained."""
        if f"{head}/coef" not in self._weights:
            return {}
        scores = (features @ self._weights[f"{head}/coef"].T + self._weights[f"{head}/intercept"]).ravel()
        scores = np.exp(scores - scores.max())
        return {str(name): float(chance) for name, chance in zip(self._weights[f"{head}/classes"], scores / scores.sum())}

    def process(self, messages: List[Message]) -> List[Message]:
        """Label the messages."""
        for message in messages:
            features = features_of(message)
            checkin = (message.get(METADATA) or {}).get("context") == CHECKIN
            ranking = self._ranking(self._chances("soort", features), checkin)
            intent = {"name": ranking[0][0], "confidence": ranking[0][1]}
            question = (message.get(METADATA) or {}).get("vraag")
            message.set(INTENT, as_answer(intent) if question else intent, add_to_output=True)
            message.set("intent_ranking", [{"name": n, "confidence": c} for n, c in ranking[:5]], add_to_output=True)
            message.set("triage", self._labels(features, intent, checkin), add_to_output=True)
        return messages

    @staticmethod
    def _ranking(soorten: Dict[str, float], checkin: bool) -> List[Tuple[str, float]]:
        """The soorten, likeliest first: an answer to a check-in is likelier after a check-in, and cannot be where none was sent."""
        weighed = {name: chance for name, chance in soorten.items() if checkin or name != CHECKIN_ANTWOORD}
        if checkin and CHECKIN_ANTWOORD in weighed:
            weighed[CHECKIN_ANTWOORD] *= CHECKIN_ODDS
        total = sum(weighed.values())
        if not total:
            return [("buiten_bereik", 0.0)]
        return sorted(((name, chance / total) for name, chance in weighed.items()), key=lambda item: -item[1])

    def _labels(self, features: csr_matrix, intent: Dict[Text, Any], checkin: bool) -> Dict[Text, Any]:
        danger = self._chances("urgentie", features)
        rollen = self._chances("rol", features) or {"onbekend": 1.0}
        stemmingen = self._chances("stemming", features)
        answered = intent["name"] == "checkin_antwoord" or checkin
        return {
            "soort": intent["name"],
            "zekerheid": intent["confidence"],
            "urgentie": self._urgentie(danger),
            "kansen": {name: round(chance, 4) for name, chance in danger.items()},
            "rol": max(rollen, key=lambda name: rollen[name]),
            "signalen": [name for name in SIGNALEN if self._chances(f"signaal-{name}", features).get("True", 0.0) >= 0.5],
            "stemming": max(stemmingen, key=lambda name: stemmingen[name]) if answered and stemmingen else None,
        }

    def _urgentie(self, chances: Dict[str, float]) -> str:
        acuut = chances.get("acuut", 0.0)
        if acuut >= self._config["acuut_from"]:
            return "acuut"
        return "check" if acuut + chances.get("check", 0.0) >= self._config["check_from"] else "niet_acuut"

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process([example for example in training_data.training_examples if example.get(TEXT)])
        return training_data

    def persist(self) -> None:
        """Write the weights as plain arrays."""
        with self._model_storage.write_to(self._resource) as folder:
            np.savez_compressed(folder / "weights.npz", **{key.replace("/", "__"): value for key, value in self._weights.items()})
            (folder / "heads.json").write_text(json.dumps(sorted(self._weights)), encoding="utf-8")

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "Triage":
        with model_storage.read_from(resource) as folder, np.load(folder / "weights.npz", allow_pickle=False) as stored:
            weights = {key.replace("__", "/"): stored[key] for key in stored.files}
        return cls(config, model_storage, resource, weights)


def as_answer(intent: Dict[Text, Any]) -> Dict[Text, Any]:
    """What a message means while a question stands open: an answer, unless it is clearly a question of its own or a stop."""
    if intent["confidence"] >= DIGRESSIONS.get(intent["name"], 2.0):
        return intent
    return {"name": "antwoord", "confidence": 1.0}


def features_of(message: Message) -> csr_matrix:
    """One row of features: n-grams (damped, length one) beside the embedding (where there is one)."""
    sparse = message.get_sparse_features(TEXT)[1]
    dense = message.get_dense_features(TEXT)[1]
    parts = []
    if sparse is not None:
        counts = csr_matrix(sparse.features, dtype=np.float32)
        counts.data = np.log1p(counts.data)
        length = np.sqrt((counts.data**2).sum())
        parts.append(counts / length if length else counts)
    if dense is not None:
        parts.append(csr_matrix(np.asarray(dense.features, dtype=np.float32) * EMBEDDING_WEIGHT))
    return hstack(parts).tocsr()
