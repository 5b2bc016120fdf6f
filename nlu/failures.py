"""Did every action of a turn succeed?  (Rasa drops the events of an action that fails and goes on as if nothing had happened.)

Rasa stays as released; this wraps one method from outside: `RemoteAction.run` notes a failure for the turn it happens in, so that the
service can give the person the buttons path.
"""

from __future__ import annotations

import contextvars
from contextlib import contextmanager
from typing import Any, Iterator, List, Optional, Text

from rasa.core.actions.action import ActionExecutionRejection, RemoteAction
from rasa.shared.core.events import Event

_failures: contextvars.ContextVar[Optional[List[Text]]] = contextvars.ContextVar("failures", default=None)


@contextmanager
def collect_failures() -> Iterator[List[Text]]:
    """Collects the names of the actions that fail inside the block."""
    found: List[Text] = []
    token = _failures.set(found)
    try:
        yield found
    finally:
        _failures.reset(token)


def install() -> None:
    """Wrap Rasa's remote action, once a process."""
    released_run = RemoteAction.run

    async def run(self: RemoteAction, *args: Any, **kwargs: Any) -> List[Event]:
        try:
            return await released_run(self, *args, **kwargs)
        except ActionExecutionRejection:
            raise
        except Exception:
            found = _failures.get()
            if found is not None:
                found.append(self.name())
            raise

    RemoteAction.run = run
