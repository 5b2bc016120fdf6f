"""Do Rasa's domain, its rules, our actions and our own questions say the same?"""

from __future__ import annotations

import ast
import json
import os
import subprocess
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from actions.__main__ import executor_for
from nlu.corpus import read_folder
from tests.acceptance.service import ROOT
from waakvlam.domain import melding, waakvlam
from waakvlam.domain.labels import Soort

DOMAIN = sorted((ROOT / "nlu" / "domain").glob("*.yml"))
RULES = sorted((ROOT / "nlu" / "data").glob("*/*.yml"))
QUESTIONS = {"melding_form": melding.QUESTIONS, "waakvlam_form": waakvlam.QUESTIONS}
OF_RASA = {"action_default_fallback", "action_deactivate_loop", "action_listen"}
NOT_A_SOORT = {"antwoord", "nlu_fallback"}
KEYS = ("intents", "entities", "slots", "responses", "actions", "forms")
ONLY_OF_A_COMPONENT = "The intent 'antwoord' is "  # set by nlu/components/triage.py while a question stands open; no example carries it
# What `rasa data validate --fail-on-warnings` checks, with our importer. As JSON, so that the one warning that is meant can be let pass.
VALIDATE = """
import json, warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("ignore")
    from rasa.shared.importers.importer import TrainingDataImporter
    from rasa.validator import Validator
    found = Validator.from_importer(TrainingDataImporter.load_from_config("config.yml", ["nlu/domain"], ["nlu/data"]))
    warnings.simplefilter("always")
    good = {
        "domain": found.verify_domain_validity(), "intents": found.verify_intents_in_stories(),
        "utterances": found.verify_utterances_in_stories(), "forms": found.verify_forms_in_stories_rules(),
        "slots": found.verify_form_slots(), "mappings": found.verify_slot_mappings(), "actions": found.verify_actions_in_stories_rules(),
        "stories": found.verify_story_structure(ignore_warnings=False),
    }
    found.warn_if_config_mandatory_keys_are_not_set()
warned = [str(one.message) for one in caught if "rasa" in one.category.__module__ or one.category is UserWarning]
print(json.dumps({"failed": [name for name, fine in good.items() if not fine], "warned": warned}))
"""


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def names(content: dict[str, Any], key: str) -> list[str]:
    """What a file declares under a key; intents may be names or one-key mappings."""
    return [name if isinstance(name, str) else next(iter(name)) for name in content.get(key) or []]


def all_names(key: str) -> list[str]:
    return [name for path in DOMAIN for name in names(read(path), key)]


@pytest.mark.parametrize("key", KEYS)
def test_each_key_of_the_domain_is_declared_in_one_file_only(key: str) -> None:
    assert [name for name, times in Counter(all_names(key)).items() if times > 1] == []


@pytest.mark.parametrize("key", ["session_config", "config"])
def test_what_belongs_to_no_topic_stands_in_the_shared_file(key: str) -> None:
    assert [path.name for path in DOMAIN if key in read(path)] == ["_shared.yml"]


def test_every_action_of_the_domain_is_registered_and_every_registered_action_is_in_the_domain() -> None:
    registered = set(executor_for(SimpleNamespace(apps={})).actions)  # type: ignore[arg-type]
    assert set(all_names("actions")) == registered


@pytest.mark.parametrize("form", QUESTIONS)
def test_the_slots_of_a_form_are_the_questions_of_the_service_in_their_order(form: str) -> None:
    topic = form.removesuffix("_form")
    forms = {name: content for path in DOMAIN for name, content in (read(path).get("forms") or {}).items()}
    assert forms[form]["required_slots"] == [f"{topic}_{name}" for name in QUESTIONS[form]]
    assert {f"{topic}_{name}" for name in QUESTIONS[form]} <= set(all_names("slots"))
    assert f"validate_{form}" in all_names("actions")


def test_no_slot_steers_the_conversation_or_holds_what_was_said_beyond_its_form() -> None:
    for path in DOMAIN:
        for name, slot in (read(path).get("slots") or {}).items():
            assert slot["influence_conversation"] is False, name
            for mapping in slot["mappings"]:
                assert [one["requested_slot"] for one in mapping["conditions"]] == [name]


def test_the_intents_are_the_soorten_of_a_message() -> None:
    assert set(all_names("intents")) - NOT_A_SOORT == set(Soort)


def test_every_rule_speaks_of_what_the_domain_declares() -> None:
    known = {*all_names("actions"), *all_names("responses"), *all_names("forms"), *OF_RASA}
    intents = set(all_names("intents"))
    used: set[str] = set()
    for path in RULES:
        for rule in read(path)["rules"]:
            for step in rule["steps"]:
                assert step.get("intent", "groet") in intents, (path.name, rule["rule"])
                assert step.get("action", "action_listen") in known, (path.name, rule["rule"])
                used.add(step.get("action", ""))
    assert set(all_names("responses")) <= used


def test_the_interruptions_of_a_form_are_the_ones_the_model_lets_through() -> None:
    source = ast.parse((ROOT / "nlu" / "components" / "triage.py").read_text(encoding="utf-8"))
    digressions = next(
        set(ast.literal_eval(node.value)) for node in source.body
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "DIGRESSIONS"
    )
    for path in DOMAIN:
        for name, form in (read(path).get("forms") or {}).items():
            assert set(form["ignored_intents"]) == digressions, name


@pytest.mark.rasa
@pytest.mark.timeout(300)  # importing Rasa alone takes half a minute on a busy machine
def test_rasa_s_own_validation_finds_nothing_to_warn_of() -> None:
    python = ROOT / ".venv-nlu" / "bin" / "python"
    if not python.exists():
        pytest.skip("no .venv-nlu: `make test` builds it")
    env = {
        **os.environ, "PYTHONPATH": str(ROOT), "TQDM_DISABLE": "1", "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3", "OMP_NUM_THREADS": "1",
    }
    done = subprocess.run([python, "-c", VALIDATE], cwd=ROOT, env=env, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["failed"] == []
    assert [text for text in found["warned"] if not text.startswith(ONLY_OF_A_COMPONENT)] == []


def test_no_example_stands_under_two_intents_unless_a_checkin_tells_them_apart() -> None:
    intents: dict[str, set[str]] = {}
    for example in read_folder(ROOT / "nlu" / "data"):
        if example.context is None:
            intents.setdefault(example.tekst, set()).add(example.soort)
    assert {text: soorten for text, soorten in intents.items() if len(soorten) > 1} == {}
