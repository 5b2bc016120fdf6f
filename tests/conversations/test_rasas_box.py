"""Is Rasa as we run it still Rasa?  (What is wrapped from outside makes it lighter, and decides nothing else than before.)"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from waakvlam.bootstrap import NLU_MODEL, NLU_PYTHON
from waakvlam.config import ROOT

SCRIPT = Path(__file__).parent / "in_rasas_box.py"
pytestmark = [pytest.mark.rasa, pytest.mark.timeout(300)]  # importing Rasa takes its time on a busy machine


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    """What the script in Rasa's own environment says."""
    for path in (NLU_PYTHON, NLU_MODEL):
        if not path.exists():
            pytest.skip(f"no {path.name}: `make test` builds it")
    env = {
        **os.environ, "PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "OMP_NUM_THREADS": "1", "WAAKVLAM_ACTIONS_PORT": "9",
    }
    command = [str(NLU_PYTHON), str(SCRIPT), str(NLU_MODEL)]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_the_lighter_rasa_understands_and_decides_the_same(told: dict[str, Any]) -> None:
    assert len(told["released"]) > 50
    assert told["ours"] == told["released"]
    seen = {action for *_, actions in told["ours"] for action in actions}
    assert {"action_hulp", "melding_form", "waakvlam_form", "action_twijfel"} <= seen


def test_what_is_measured_is_what_runs(told: dict[str, Any]) -> None:
    assert told["apart"] < 0.001  # `make evaluate` reads the model without Rasa


def test_tensorflow_is_not_loaded_to_serve_and_says_so_when_it_is_wanted(told: dict[str, Any]) -> None:
    assert told["loaded"] == []
    assert "nlu/without_tensorflow.py" in told["missing"]


def test_an_action_is_asked_over_a_connection_that_stays_open(told: dict[str, Any]) -> None:
    assert told["session"] == {"same": True, "open": True, "closed": True, "new": True}


def test_an_action_is_not_sent_the_domain(told: dict[str, Any]) -> None:
    assert told["domain"] == {}


def test_a_short_matrix_product_is_not_divided_over_threads(told: dict[str, Any]) -> None:
    assert told["threads"] == 1
