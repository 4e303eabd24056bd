"""The next action by Rasa's rules, worked out once for each situation and then remembered.

Rasa's RulePolicy builds the states of the whole kept past, up to three times a turn, and holds
them against each of some hundred rules. But rules can see little: what happened since the user
last wrote, and the slots and form that stood then. That is the key under which the policy's own
answer is kept here, so the answers are RulePolicy's, word for word.

Where rules can see further (several user turns in one rule, texts, entities), or the past holds
events that take others back, nothing is remembered and RulePolicy answers as ever.
"""
from __future__ import annotations

import json
from collections import OrderedDict
from copy import copy
from typing import Any, Callable, Hashable, Iterable, Mapping, Optional
from weakref import WeakKeyDictionary

from rasa.core.policies.policy import PolicyPrediction
from rasa.core.policies.rule_policy import RULES, RULES_FOR_LOOP_UNHAPPY_PATH, RulePolicy
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    LoopInterrupted,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

MOST_REMEMBERED = 20_000  # situations; a few hundred come up
SEEN_BY_KEY = {("user", "intent"), ("prev_action", "action_name"), ("active_loop", "name")}

Predict = Callable[..., PolicyPrediction]


def remembering(predict: Predict) -> Predict:
    """`RulePolicy.predict_action_probabilities`, asked once for each situation."""
    memories: WeakKeyDictionary[RulePolicy, Optional[_Memory]] = WeakKeyDictionary()

    def predict_action_probabilities(
        policy: RulePolicy, tracker: DialogueStateTracker, domain: Domain, **kwargs: Any
    ) -> PolicyPrediction:
        if policy not in memories:
            memories[policy] = _Memory.of(policy.lookup)
        memory = memories[policy]
        situation = memory.situation(tracker) if memory else None
        if memory is None or situation is None:
            return predict(policy, tracker, domain, **kwargs)
        found = memory.recall(situation)
        if found is None:
            found = memory.keep(situation, predict(policy, tracker, domain, **kwargs))
        answer = copy(found)
        answer.events = list(found.events)
        return answer

    predict_action_probabilities.__wrapped__ = predict  # type: ignore[attr-defined]
    return predict_action_probabilities


class _Memory:
    """The predictions of one policy; the least used go first."""

    def __init__(self, slots: Iterable[str]) -> None:
        self._slots = frozenset(slots)
        self._kept: OrderedDict[Hashable, PolicyPrediction] = OrderedDict()

    @classmethod
    def of(cls, lookup: Mapping[str, Any]) -> Optional[_Memory]:
        """None where the rules see more than a situation holds."""
        slots: set[str] = set()
        for key in (*lookup.get(RULES, ()), *lookup.get(RULES_FOR_LOOP_UNHAPPY_PATH, ())):
            for number, state in enumerate(json.loads(key)):
                previous = state.get("prev_action", {}).get("action_name")
                if previous is None or (number and previous == ACTION_LISTEN_NAME):
                    return None  # tied to the conversation's start, or over several user turns
                slots.update(state.get("slots", ()))
                seen = {(part, name) for part, found in state.items() for name in found}
                if {pair for pair in seen if pair[0] != "slots"} - SEEN_BY_KEY:
                    return None
        return cls(slots)

    def situation(self, tracker: DialogueStateTracker) -> Optional[Hashable]:
        """All that the rules can see of this conversation; None where that cannot be told."""
        slots: dict[str, Hashable] = {}
        loop: Optional[str] = None
        said: Optional[str] = None
        answering = False  # whether the user has written since
        past: list[Hashable] = [(), None]
        for event in tracker.events:
            kind = type(event)
            if kind is ActionExecuted:
                if event.action_name == ACTION_LISTEN_NAME:
                    # What came before is seen only by what it left behind.
                    past, answering = [tuple(sorted(slots.items())), loop], False
                past.append(event.action_name)
            elif kind is UserUttered:
                said, answering = event.intent_name, True
                past.append(("user", said))
            elif kind is SlotSet:
                if event.key in self._slots:
                    slots[event.key] = json.dumps(event.value, sort_keys=True, default=str)
                    past.append((event.key, slots[event.key]))
            elif kind is ActiveLoop:
                loop = event.name
                past.append(("loop", loop))
            elif kind is DefinePrevUserUtteredFeaturization:
                past.append(("by text", bool(event.use_text_for_featurization)))
            elif kind is SessionStarted:
                slots, loop, said, past = {}, None, None, [(), None]
            elif kind is LoopInterrupted:
                past.append(("interrupted", bool(event.is_interrupted)))
            elif kind is ActionExecutionRejected:
                past.append(("rejected", event.action_name))
            elif kind is not BotUttered:
                return None
        if not answering:
            past.append(("said before", said))
        active = tracker.active_loop
        flags = (active.rejected, active.is_interrupted) if active else None
        return (tuple(past), tracker.active_loop_name, flags, tracker.latest_action_name)

    def recall(self, situation: Hashable) -> Optional[PolicyPrediction]:
        found = self._kept.get(situation)
        if found is not None:
            self._kept.move_to_end(situation)
        return found

    def keep(self, situation: Hashable, prediction: PolicyPrediction) -> PolicyPrediction:
        self._kept[situation] = prediction
        if len(self._kept) > MOST_REMEMBERED:
            self._kept.popitem(last=False)
        return prediction
