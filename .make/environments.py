"""Which Python environments does Waakvlam need, and are they there?  (Standard library only: it runs before anything is installed.)

    python3 .make/environments.py app|dev|nlu ...

`app` and `dev` make `.venv` (Python 3.11 or newer), `nlu` makes `.venv-nlu` (Python 3.10, Rasa's box). Every package comes from
`requirements/*.txt`, pinned and hash-checked; the environment is left alone while that file is unchanged.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / ".venv"
NLU = ROOT / ".venv-nlu"
NO_VENV = """Python {version} kan geen omgeving maken (venv of ensurepip ontbreekt).
Op Debian of Ubuntu: sudo apt-get install python3-venv. Probeer het daarna opnieuw."""
NO_APP_PYTHON = """Waakvlam heeft Python 3.11 of nieuwer nodig en vond alleen {version}.
Installeer Python 3.11+ en zeg zo nodig welke: make run PYTHON=/pad/naar/python3.12"""
NO_NLU_PYTHON = """Rasa heeft Python 3.10 nodig en dat is hier niet gevonden (gezocht: python3.10, pyenv, uv) en niet op te halen.
Installeer het op een van deze manieren en probeer het opnieuw:
  pyenv install 3.10        (pyenv)
  uv python install 3.10    (uv)
  sudo apt-get install python3.10 python3.10-venv   (Ubuntu met de deadsnakes-PPA)
of zeg waar het staat: make run NLU_PYTHON=/pad/naar/python3.10"""


def say(text: str) -> None:
    """One line of progress, at once."""
    print(f"· {text}", flush=True)


def stop(text: str) -> None:
    """Stop with a message for a person, not a traceback."""
    print(f"\n{text}\n", file=sys.stderr, flush=True)
    raise SystemExit(1)


def run(*command: str | Path, **kwargs: object) -> None:
    """Run a step and stop where it fails; its own output is the progress."""
    done = subprocess.run([str(part) for part in command], check=False, cwd=ROOT, **kwargs)  # type: ignore[call-overload]
    if done.returncode:
        stop(f"Dit lukte niet (uitgang {done.returncode}): {' '.join(str(part) for part in command)}")


def works(python: str | Path, wanted: tuple[int, int], *, exact: bool) -> bool:
    """Whether `python` starts and is version `wanted` (or newer, unless `exact`).

    A pyenv shim is on PATH and still refuses to start, so it is asked, not believed.
    """
    code = "import sys, ssl; print('%d.%d' % sys.version_info[:2])"
    try:
        asked = subprocess.run([str(python), "-c", code], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    if asked.returncode:
        return False
    found = tuple(int(part) for part in asked.stdout.split()[-1].split("."))
    return found == wanted if exact else found >= wanted


def app_python() -> str:
    """A Python 3.11 or newer: the one that runs this, else a newer one on PATH."""
    for candidate in (sys.executable, "python3.13", "python3.12", "python3.11", "python3.14"):
        if works(candidate, (3, 11), exact=False):
            return candidate
    return stop(NO_APP_PYTHON.format(version=sys.version.split()[0])) or ""


def uv() -> Path:
    """uv, pinned and hash-checked, in the app environment: the installer, and a way to get Python 3.10."""
    ensure_venv()
    program = APP / "bin" / "uv"
    if not fresh(APP, "uv"):
        say("uv installeren (de installateur)")
        run(APP / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes",
            "-r", ROOT / "requirements" / "uv.txt")
        stamp(APP, "uv")
    return program


def ensure_venv() -> None:
    """`.venv`, made new where its Python has gone or become another."""
    python = APP / "bin" / "python"
    if python.exists() and works(python, (3, 11), exact=False):
        return
    chosen = app_python()
    say(f"omgeving .venv maken met {chosen}")
    shutil.rmtree(APP, ignore_errors=True)
    made = subprocess.run([chosen, "-m", "venv", str(APP)], check=False)
    if made.returncode or not (APP / "bin" / "pip").exists():
        stop(NO_VENV.format(version=sys.version.split()[0]))


def digest(kind: str) -> str:
    """What the environment must hold, as one hash."""
    hashed = hashlib.sha256((ROOT / "requirements" / f"{kind}.txt").read_bytes())
    if kind in {"app", "dev"}:
        hashed.update((ROOT / "pyproject.toml").read_bytes())
    return hashed.hexdigest()


def fresh(folder: Path, kind: str) -> bool:
    """Whether the environment already holds what `requirements/<kind>.txt` asks."""
    mark = folder / f".waakvlam-{kind}"
    return mark.exists() and mark.read_text() == digest(kind)


def stamp(folder: Path, kind: str) -> None:
    """Remember that the environment is as it should be."""
    (folder / f".waakvlam-{kind}").write_text(digest(kind))


def install_app(kind: str) -> None:
    """The app environment: `app` to run, `dev` to test as well."""
    ensure_venv()
    if fresh(APP, kind) or (kind == "app" and fresh(APP, "dev")):
        return
    installer = uv()
    say(f"pakketten van requirements/{kind}.txt installeren in .venv")
    run(installer, "pip", "install", "--compile-bytecode", "--python", APP / "bin" / "python", "--require-hashes",
        "-r", ROOT / "requirements" / f"{kind}.txt")
    run(installer, "pip", "install", "--quiet", "--python", APP / "bin" / "python", "--no-deps", "--no-build-isolation", "-e", ROOT)
    stamp(APP, kind)


def nlu_pythons() -> list[str]:
    """Places where a Python 3.10 may be, best first."""
    places = [os.environ.get("NLU_PYTHON", ""), "python3.10"]
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    places += sorted((str(path) for path in root.glob("versions/3.10*/bin/python3.10")), reverse=True)
    found = subprocess.run([str(uv()), "python", "find", "--no-project", "3.10"], capture_output=True, text=True, check=False)
    return [*[place for place in places if place], *found.stdout.split()]


def nlu_python() -> str:
    """A Python 3.10 for Rasa; fetched with uv where none is there and that is possible."""
    for candidate in nlu_pythons():
        if works(candidate, (3, 10), exact=True):
            return candidate
    say("Python 3.10 is er niet; uv probeert het op te halen")
    subprocess.run([str(uv()), "python", "install", "3.10"], check=False)
    for candidate in nlu_pythons():
        if works(candidate, (3, 10), exact=True):
            return candidate
    return stop(NO_NLU_PYTHON) or ""


def install_nlu() -> None:
    """Rasa's box. About 2.6 GB on disk; half a minute to a few minutes, the first time only."""
    python = NLU / "bin" / "python"
    if fresh(NLU, "nlu") and works(python, (3, 10), exact=True):
        return
    installer = uv()
    chosen = nlu_python()
    say(f"omgeving .venv-nlu maken met {chosen} (Rasa, 2,6 GB: dit duurt even)")
    run(installer, "venv", "--quiet", "--clear", "--no-project", "--python", chosen, NLU)
    run(installer, "pip", "install", "--compile-bytecode", "--python", python, "--require-hashes", "-r", ROOT / "requirements" / "nlu.txt")
    stamp(NLU, "nlu")


def main(kinds: list[str]) -> None:
    """Make each environment that is named."""
    for kind in kinds:
        if kind == "nlu":
            install_nlu()
        elif kind in {"app", "dev"}:
            install_app(kind)
        else:
            stop(f"Onbekende omgeving: {kind}. Kies uit app, dev en nlu.")


if __name__ == "__main__":
    main(sys.argv[1:] or ["app", "nlu"])
