"""Is what we publish clean?  (No registry, no path of somebody's machine, every package pinned by hash.)"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = sorted((ROOT / "requirements").glob("*.txt"))
LOCKS = ("tests/tools/axe/package-lock.json", "tests/tools/telegram_test_api/package-lock.json")
BINARY = {".png", ".ico", ".woff2"}
# In two halves, so that this file does not hold what it forbids.
HOSTS = ("py" + "pi.org", "python" + "hosted.org", "registry.np" + "mjs", "registry.yarn" + "pkg",
         "npm" + "mirror", "proxy.go" + "lang.org")
PATHS = ("/ro" + "ot/", "/wo" + "rk/", "/ho" + "me/", "/Us" + "ers/", "/op" + "t/wheels", "/op" + "t/pypi")


def published() -> list[Path]:
    """What git knows or would take up."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("this is no git clone")
    paths = [ROOT / name for name in done.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file() and path.suffix not in BINARY]


def naming(words: tuple[str, ...]) -> list[str]:
    """`file:line` of each place that holds one of the words as the beginning of a host or path."""
    wanted = re.compile("|".join(rf"(?<![\w.~-]){re.escape(word)}" if word.startswith("/") else re.escape(word) for word in words))
    found = []
    for path in published():
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1):
            if wanted.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}")
    return found


def test_there_is_something_to_look_at():
    assert ROOT / "pyproject.toml" in published()


def test_nothing_published_names_a_registry():
    assert naming(HOSTS) == []


def test_nothing_published_names_a_path_of_somebodys_machine():
    assert naming(PATHS) == []


def test_there_are_requirements_for_each_environment():
    assert {path.stem for path in REQUIREMENTS} == {"app", "dev", "nlu", "uv"}


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.name)
def test_every_requirement_is_pinned_and_hashed(path):
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    assert lines
    pinned = re.compile(r"^[A-Za-z0-9._-]+(\[[\w,-]+\])?==\S+( ;[^#]*?)?( +--hash=sha256:[0-9a-f]{64})+$")
    assert [line[:60] for line in lines if not pinned.match(line)] == []


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.name)
def test_no_requirement_says_where_it_comes_from(path):
    source = re.compile(r"^\s*(-i|-f|--index-url|--extra-index-url|--find-links)\b|://|@ file", re.MULTILINE)
    assert not source.search(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_pins_by_hash_and_names_no_address(name):
    lock = json.loads((ROOT / name).read_text(encoding="utf-8"))
    packages = {key: entry for key, entry in lock["packages"].items() if key}
    assert packages
    assert [key for key, entry in packages.items() if not entry.get("integrity", "").startswith("sha512-")] == []
    assert [key for key, entry in packages.items() if "resolved" in entry] == []
