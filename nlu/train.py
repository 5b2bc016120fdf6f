"""How is the model trained?  (`python -m nlu.train --out models --name waakvlam`: Rasa's own training, with a line of progress a step.)"""

from __future__ import annotations

import argparse
import logging
import sys
import warnings
from pathlib import Path


class Progress(logging.Handler):
    """Says which step of the training begins."""

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if text.startswith("Starting to train component"):
            print(f"  - {text.split(chr(39))[1]}", flush=True)


def main() -> int:
    """Train; a broken corpus or configuration is told with file, line and reason."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True)
    parser.add_argument("--name", required=True)
    given = parser.parse_args()
    warnings.simplefilter("ignore")

    from rasa.model_training import train
    from rasa.shared.exceptions import RasaException
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    from nlu.corpus import BrokenCorpus, read_folder

    configure_logging_and_warnings(logging.WARNING)
    configure_structlog(logging.WARNING)
    warnings.simplefilter("ignore")
    hooks = logging.getLogger("rasa.engine.training.hooks")
    hooks.setLevel(logging.INFO)
    hooks.propagate = False
    hooks.handlers = [Progress()]
    try:
        print(f"  {len(read_folder(Path('nlu/data')))} berichten gelezen", flush=True)
        result = train("nlu/domain", "config.yml", ["nlu/data"], output=given.out, fixed_model_name=given.name, force_training=True)
    except (BrokenCorpus, RasaException) as exc:
        print(exc, file=sys.stderr)
        return 1
    return result.code


if __name__ == "__main__":
    sys.exit(main())
