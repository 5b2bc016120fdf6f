"""How are the requirements compiled anew?  (`make lock`: pinned, hashed, for every platform, without index addresses.)"""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UV = ROOT / ".venv" / "bin" / "uv"
COMMON = ["--quiet", "--universal", "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate", "--upgrade"]
FILES = {
    "app": ["--python-version", "3.11", "pyproject.toml"],
    "dev": ["--python-version", "3.11", "pyproject.toml", "--group", "dev"],
    "nlu": ["--python-version", "3.10", "--group", "nlu"],
    "uv": ["--python-version", "3.11", "--group", "tools"],
}


def main() -> None:
    """Compile every file."""
    for name, options in FILES.items():
        target = ROOT / "requirements" / f"{name}.txt"
        subprocess.run([str(UV), "pip", "compile", *COMMON, *options, "-o", str(target)], cwd=ROOT, check=True)
        print(f"· requirements/{name}.txt")


if __name__ == "__main__":
    main()
