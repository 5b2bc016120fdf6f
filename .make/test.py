"""Which tests are there, and are they all run?  (Standard library only; runs with any Python, the tests run in `.venv`.)

    python3 .make/test.py          everything
    python3 .make/test.py --quick  style, types, arrows, unit tests: the part for while you work
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUICK = (
    ("stijl", [BIN / "ruff", "check", "."]),
    ("YAML", [BIN / "yamllint", "--strict", "."]),
    ("typen", [BIN / "mypy"]),
    ("pijlen", [BIN / "lint-imports", "--no-cache"]),
    ("unit", [BIN / "pytest", "-q", "-n", "2", "tests/unit"]),
)
FULL = (
    ("integratie", [BIN / "pytest", "-q", "-n", "2", "tests/integration"]),
    ("gesprekken, acceptatie, browser", [BIN / "pytest", "-q", "tests/conversations", "tests/acceptance", "tests/browser"]),
)


def install_with_apt(*packages: str) -> bool:
    """Install Debian packages where that can be done without asking anybody (as root, or with sudo that needs no password)."""
    apt = shutil.which("apt-get")
    if apt is None:
        return False
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update", "-qq"], ["install", "-y", "-qq", *packages]):
        if subprocess.run([*prefix, apt, *step], env=env, stdout=subprocess.DEVNULL, check=False).returncode:
            return False
    return True


def prepare() -> None:
    """A browser, a PostgreSQL and node, where they can be had. What cannot is named by the tests that are skipped for it."""
    if not any(shutil.which(name) for name in BROWSERS):
        print("· chromium is er niet; installeren", flush=True)
        if not install_with_apt("chromium"):
            print("· chromium is niet te installeren: de browsertests worden overgeslagen, bij naam", flush=True)
    if not (shutil.which("psql") or list(Path("/usr/lib/postgresql").glob("*/bin/initdb"))):
        print("· PostgreSQL is er niet; installeren", flush=True)
        if not install_with_apt("postgresql"):
            print("· PostgreSQL is niet te installeren: zijn tests worden overgeslagen, bij naam", flush=True)
    harness = ROOT / "tests" / "tools" / "telegram_test_api"
    if shutil.which("npm") and not (harness / "node_modules").exists():
        print("· telegram-test-api installeren (npm)", flush=True)
        subprocess.run(["npm", "ci", "--silent", "--no-audit", "--no-fund"], cwd=harness, check=False)


def main() -> int:
    """Run each step, also after one that failed; the exit status says whether all passed."""
    quick = "--quick" in sys.argv
    if not quick:
        prepare()
    failed = []
    for name, command in QUICK if quick else QUICK + FULL:
        print(f"\n── {name} ──", flush=True)
        started = time.monotonic()
        env = {**os.environ, "PYTHONPATH": str(ROOT), "PTB_TIMEDELTA": "1"}
        status = subprocess.run([str(part) for part in command], cwd=ROOT, env=env, check=False).returncode
        print(f"── {name}: {'goed' if status == 0 else 'MISLUKT'} ({time.monotonic() - started:.0f} s)", flush=True)
        if status:
            failed.append(name)
    print(f"\n{'Alles is goed.' if not failed else 'Mislukt: ' + ', '.join(failed)}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
