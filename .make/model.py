"""Is the trained model that of these sources?  (Standard library only.)

    python3 .make/model.py          train where the sources changed
    python3 .make/model.py --force  train anyhow
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "models"
MODEL = MODELS / "waakvlam.tar.gz"
MARK = MODELS / "waakvlam.sources"
SOURCES = ("nlu/domain", "nlu/data", "nlu/components", "nlu/encoder")
FILES = (
    "config.yml", "nlu/blend.py", "nlu/corpus.py", "nlu/features.py", "nlu/heads.py", "nlu/importer.py", "requirements/nlu.txt",
)
OWN = "EIGEN_BERICHTEN"  # a folder with messages of a gemeente's own, see docs/triage.md


def digest() -> str:
    """Everything the model is made of, as one hash."""
    hashed = hashlib.sha256()
    paths = [ROOT / name for name in FILES]
    folders = [ROOT / folder for folder in SOURCES]
    if os.environ.get(OWN):
        folders.append(Path(os.environ[OWN]).resolve())
    paths += [path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in {".yml", ".psv", ".py"}]
    for path in paths:
        hashed.update(os.path.relpath(path, ROOT).encode() + path.read_bytes())
    return hashed.hexdigest()


def main() -> int:
    """Train where that is needed; the exit status is Rasa's."""
    wanted = digest()
    if "--force" not in sys.argv and MODEL.exists() and MARK.exists() and MARK.read_text() == wanted:
        return 0
    print("· model trainen (de voorbeelden of de instellingen zijn veranderd; dit duurt een minuut of tien)", flush=True)
    started = time.monotonic()
    MODELS.mkdir(exist_ok=True)
    env = {
        **os.environ, "PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3", "TQDM_DISABLE": "1", "LOG_LEVEL": "WARNING", "PYTHONWARNINGS": "ignore", "OMP_NUM_THREADS": "2",
    }
    command = [
        str(ROOT / ".venv-nlu" / "bin" / "python"), "-m", "nlu.train", "--out", str(MODELS), "--name", "waakvlam",
    ]
    done = subprocess.run(command, cwd=ROOT, env=env, check=False)
    if done.returncode:
        print("\nHet trainen is niet gelukt. Hierboven staat waarom, met bestand en regel.\n", file=sys.stderr)
        return done.returncode
    MARK.write_text(wanted)
    print(f"· model getraind in {time.monotonic() - started:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
