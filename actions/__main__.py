"""How is the action server started?  (`python -m actions`: rasa-sdk, on loopback only.)"""

import logging
import os
import warnings

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor
from sanic import Sanic

from actions.melding import SubmitMelding, ValidateMelding
from actions.say import ANSWERS, Say
from actions.turn import Turns
from actions.waakvlam import ChangeWaakvlam, StopWaakvlam, SubmitWaakvlam, ValidateWaakvlam
from waakvlam.bootstrap import Installation, build, configure_logs, settle
from waakvlam.config import Config, load_config

LOOPBACK = "127.0.0.1"
FORMS = (ValidateMelding, SubmitMelding, ValidateWaakvlam, SubmitWaakvlam, StopWaakvlam, ChangeWaakvlam)


def executor_for(installation: Installation) -> ActionExecutor:
    """All our actions, registered."""
    executor, turns = ActionExecutor(), Turns(installation)
    for action in FORMS:
        executor.register_action(action(turns))
    for name, answer in ANSWERS.items():
        executor.register_action(Say(turns, name, answer))
    return executor


def make_server(config: Config) -> Sanic:
    """The server, in this one process."""
    installation = build(config)
    installation.watch_tables()
    app = create_app(executor_for(installation), cors_origins=[])
    app.config.ACCESS_LOG = False

    @app.after_server_stop
    async def close(_app: Sanic) -> None:
        await installation.close()

    return app


def main() -> None:
    """Serve until told to stop."""
    os.environ.setdefault("SANIC_HOST", LOOPBACK)
    configure_logs()
    warnings.simplefilter("ignore", DeprecationWarning)
    logging.getLogger("rasa_sdk").setLevel(logging.ERROR)  # it warns of Rasa's older version at every call
    config = load_config()
    server = make_server(config)
    settle()
    server.run(host=LOOPBACK, port=config.actions_port, single_process=True, motd=False)


if __name__ == "__main__":
    main()
