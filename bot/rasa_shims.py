"""Costs of Rasa's turn, and a wait, which no extension point reaches, mended in place.

1. Rasa checks each answer of the action server against a schema, and on every call also checks
   that constant schema itself: 22 of a call's 30 ms. Here the schema is checked once, and each
   answer against the validator made from it. What is refused, and with which words, is as before.
2. Rasa opens a connection for each call. Here the connections of an event loop are kept.
   A kept connection is let go after KEEP_SECONDS without use, well before the action server
   would close it, so that no call runs into a connection that is just being closed.
3. Rasa waits five minutes for an action server that hangs. Here bot/action_server.py bounds that.
4. Rasa plans a graph of one line anew for each run. bot/speed/straight_runner.py knows its order.
5. Rasa tries every rule on the whole kept past. bot/speed/remembered_rules.py remembers.

Installed by bot/launcher.py. Rasa's internals are its own business: in another version than
TRIED_WITH all step aside, and plain `rasa` never knows them.
"""
from __future__ import annotations

import asyncio
import weakref
from functools import lru_cache
from typing import Any, Dict

TRIED_WITH = "3.6.21"
KEEP_SECONDS = 3.0  # the action server keeps an idle connection for 120
FAILED = (
    ". Failed to validate Action server response from API, "
    "make sure your response from the Action endpoint is valid. "
    "For more information about the format visit "
)


def install(rasa_version: str) -> bool:
    """Put all in place; False, and nothing is touched, where Rasa is another one."""
    if rasa_version != TRIED_WITH:
        return False
    from rasa.core import processor
    from rasa.core.actions.action import RemoteAction
    from rasa.core.policies.rule_policy import RulePolicy
    from rasa.utils.endpoints import EndpointConfig

    from bot.action_server import guarded
    from bot.figures.metrics import metrics
    from bot.speed.remembered_rules import remembering
    from bot.speed.straight_runner import StraightRunner

    RemoteAction._validate_action_result = validate_action_result
    EndpointConfig.session = session
    if not hasattr(EndpointConfig.request, "__wrapped__"):
        EndpointConfig.request = guarded(EndpointConfig.request, metrics().stage)
    processor.DaskGraphRunner = StraightRunner
    if not hasattr(RulePolicy.predict_action_probabilities, "__wrapped__"):
        RulePolicy.predict_action_probabilities = remembering(
            RulePolicy.predict_action_probabilities
        )
    return True


@lru_cache(maxsize=1)
def _validator() -> Any:
    from jsonschema.validators import validator_for
    from rasa.core.actions.action import RemoteAction

    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def validate_action_result(_action: Any, result: Dict[str, Any]) -> bool:
    """As `RemoteAction._validate_action_result`: True, or jsonschema's `ValidationError`."""
    from jsonschema.exceptions import best_match
    from rasa.shared.constants import DOCS_BASE_URL

    error = best_match(_validator().iter_errors(result))
    if error is None:
        return True
    error.message += f"{FAILED}{DOCS_BASE_URL}/custom-actions"
    raise error


def session(endpoint: Any) -> Any:
    """As `EndpointConfig.session`, over a connector that outlives the session."""
    import aiohttp
    from rasa.core.constants import DEFAULT_REQUEST_TIMEOUT

    auth = endpoint.basic_auth
    return aiohttp.ClientSession(
        headers=endpoint.headers,
        auth=aiohttp.BasicAuth(auth["username"], auth["password"]) if auth else None,
        timeout=aiohttp.ClientTimeout(total=DEFAULT_REQUEST_TIMEOUT),
        connector=_connector(asyncio.get_running_loop()),
        connector_owner=False,
        cookie_jar=aiohttp.DummyCookieJar(),
    )


_connectors: weakref.WeakKeyDictionary[Any, Any] = weakref.WeakKeyDictionary()


def _connector(loop: asyncio.AbstractEventLoop) -> Any:
    """The event loop's own pool of connections."""
    import aiohttp

    kept = _connectors.get(loop)
    if kept is None or kept.closed:
        kept = _connectors[loop] = aiohttp.TCPConnector(keepalive_timeout=KEEP_SECONDS, limit=0)
    return kept
