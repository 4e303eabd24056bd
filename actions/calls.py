"""Whether a call has the shape in which a Rasa server writes it: what has not is refused unread."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Check = Callable[[Any], bool]


def is_action_call(call: Any) -> bool:
    """`{next_action, tracker}`, and in the tracker what actions read has its kind."""
    return _fits(call, {"next_action": _is(str), "tracker": _is_tracker, "domain": _or_none(dict)},
                 needed=("next_action", "tracker"))


def _is_tracker(found: Any) -> bool:
    return _fits(found, {
        "sender_id": _is(str),
        "slots": _is(dict),
        "events": _list_of(lambda event: _fits(event, {"event": _is(str)}, needed=("event",))),
        "latest_message": _or(_is_message),
        "active_loop": _or_none(dict),
        "latest_input_channel": _or_none(str),
        "latest_action_name": _or_none(str),
        "followup_action": _or_none(str),
        "paused": _or_none(bool),
    }, needed=("sender_id",))


def _is_message(found: Any) -> bool:
    return _fits(found, {
        "text": _or_none(str),
        "intent": _or(lambda intent: _fits(intent, {"name": _or_none(str)})),
        "entities": _or(_list_of(lambda each: _fits(each, {"entity": _is(str)}))),
        "intent_ranking": _or(_list_of(_is(dict))),
        "metadata": _or_none(dict),
    })


def _fits(found: Any, parts: Mapping[str, Check], *, needed: tuple[str, ...] = ()) -> bool:
    return (
        isinstance(found, dict)
        and all(name in found for name in needed)
        and all(check(found[name]) for name, check in parts.items() if name in found)
    )


def _is(kind: type) -> Check:
    return lambda found: isinstance(found, kind)


def _or(check: Check) -> Check:
    return lambda found: found is None or check(found)


def _or_none(kind: type) -> Check:
    return _or(_is(kind))


def _list_of(check: Check) -> Check:
    return lambda found: isinstance(found, list) and all(map(check, found))
