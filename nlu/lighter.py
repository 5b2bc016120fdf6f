"""What does Rasa do anew for every message that need be done only once?  (Measured, see docs/benchmarks.md.)

Rasa stays as released; this wraps six of its methods from outside. None of them decides anything else than before:
`RemoteAction._validate_action_result` built its JSON schema for each call, three quarters of the time of a turn: one validator is kept;
`RemoteAction._action_call_format` wrote the whole domain into each call: our actions need nothing of it;
`EndpointConfig.session` opened a connection for each call of an action and closed it: one session is kept;
`DaskGraphRunner.run` worked out the order of the pipeline for each message and for each prediction: each order is kept;
`RulePolicy._rule_key_to_state` read every rule from JSON, several times a prediction: what was read is kept;
`Domain.is_empty` made an empty domain for each message, to compare with: the answer of a domain is kept.
"""

from __future__ import annotations

import gc
import json
from contextlib import asynccontextmanager
from functools import lru_cache
from typing import Any, AsyncIterator, Dict, List, Optional, Text, Tuple

import aiohttp
from jsonschema import validators
from rasa.core.actions.action import RemoteAction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig

KEPT = "_waakvlam"  # where an object keeps what was worked out for it


def install() -> None:
    """Wrap Rasa's methods, once a process."""
    _validate_with_one_validator()
    EndpointConfig.session = _kept_session
    DaskGraphRunner.run = _run_in_order
    RulePolicy._rule_key_to_state = staticmethod(lru_cache(maxsize=None)(json.loads))  # a model has a fixed number of rules
    RemoteAction._action_call_format = _without_the_domain(RemoteAction._action_call_format)
    released = Domain.is_empty
    Domain.is_empty = lambda self: _kept(self, "empty", lambda: released(self))


def _without_the_domain(released: Any) -> Any:
    """What an action is asked; `enable_selective_domain` leaves the domain out, and rasa-sdk wants at least an empty one."""

    def call_format(self: RemoteAction, *args: Any) -> Dict[Text, Any]:
        return {"domain": {}, **released(self, *args)}

    return call_format


def settle() -> None:
    """What is in memory now stays: do not look through all of it for garbage again and again."""
    gc.collect()
    gc.freeze()


def _kept(owner: Any, what: Any, make: Any) -> Any:
    kept = owner.__dict__.setdefault(KEPT, {})
    if what not in kept:
        kept[what] = make()
    return kept[what]


def _validate_with_one_validator() -> None:
    schema = RemoteAction.action_response_format_spec()
    validator = validators.validator_for(schema)(schema)

    def validate(self: RemoteAction, result: Dict[Text, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate


@asynccontextmanager
async def _kept_session(self: EndpointConfig) -> AsyncIterator[aiohttp.ClientSession]:
    """The session of an endpoint, which stays open: Rasa closes what it is given after one call."""
    found: Optional[aiohttp.ClientSession] = self.__dict__.get(KEPT)
    if found is None or found.closed:
        found = _released_session(self)
        self.__dict__[KEPT] = found
    yield found


_released_session = EndpointConfig.session


async def close(endpoint: EndpointConfig) -> None:
    """Close the session of an endpoint; a next call opens another."""
    found = endpoint.__dict__.pop(KEPT, None)
    if found is not None:
        await found.close()


def _run_in_order(
    self: DaskGraphRunner, inputs: Optional[Dict[Text, Any]] = None, targets: Optional[List[Text]] = None
) -> Dict[Text, Any]:
    """The nodes that the targets need, one after the other, in this thread (as Rasa's own runner does)."""
    wanted = tuple(targets or self._graph_schema.target_names)
    steps = _kept(self, wanted, lambda: _order(self, wanted))
    done: Dict[Text, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
    try:
        for name, needs in steps:
            if name not in done:
                done[name] = self._instantiated_nodes[name](*(done.get(need, need) for need in needs))
        return dict(done[name] for name in wanted)
    except RuntimeError as exc:
        raise GraphRunError("Error running runner.") from exc


def _order(runner: DaskGraphRunner, wanted: Tuple[Text, ...]) -> List[Tuple[Text, Tuple[Text, ...]]]:
    """Each node after those it needs; what is no node is given with a run."""
    nodes = runner._graph_schema.minimal_graph_schema(list(wanted)).nodes
    steps: Dict[Text, Tuple[Text, ...]] = {}

    def add(name: Text) -> None:
        if name in nodes and name not in steps:
            needs = tuple(nodes[name].needs.values())
            for need in needs:
                add(need)
            steps[name] = needs

    for name in wanted:
        add(name)
    return list(steps.items())
