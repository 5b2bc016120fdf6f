"""How is Rasa started?  (`python -m nlu.server MODEL`: Rasa as released, our channel, loopback only, without --enable-api.)"""

from __future__ import annotations

import argparse
import logging
import os
import warnings

os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("OMP_NUM_THREADS", "1")  # one short matrix product a message: more threads only fight over two cores

LOOPBACK = "127.0.0.1"


def main() -> None:
    """Serve the model until told to stop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="path of the trained model (a .tar.gz)")
    parser.add_argument("--port", type=int, default=int(os.environ.get("WAAKVLAM_NLU_PORT", "5005")))
    parser.add_argument("--endpoints", default="endpoints.yml")
    parser.add_argument("--credentials", default="credentials.yml")
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")

    from nlu import without_tensorflow

    without_tensorflow.install()

    from rasa.core import run
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    from nlu import failures, lighter

    configure_logging_and_warnings(logging.WARNING)  # above DEBUG and INFO, at which Rasa prints what people wrote
    configure_structlog(logging.WARNING)
    failures.install()
    lighter.install()
    run.serve_application(
        given.model,
        interface=LOOPBACK,
        port=given.port,
        credentials=given.credentials,
        endpoints=AvailableEndpoints.read_endpoints(given.endpoints),
        enable_api=False,
    )


if __name__ == "__main__":
    main()
