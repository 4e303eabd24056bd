"""The shortcuts through Rasa give what Rasa gives: the same next action, the same outputs."""
from __future__ import annotations

import logging
from typing import Any, Iterator
from unittest.mock import Mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rasa.core.agent import Agent
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActionReverted,
    ActiveLoop,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    LoopInterrupted,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot.settings import ROOT
from bot.speed.remembered_rules import _Memory, remembering
from bot.speed.straight_runner import StraightRunner

MODEL = ROOT / "models" / "casepath.tar.gz"
FORM = "verification_form"


@pytest.fixture(scope="module")
def agent() -> Iterator[Agent]:
    logging.getLogger("rasa").setLevel(logging.WARNING)
    yield Agent.load(str(MODEL))


@pytest.fixture(scope="module")
def policy(agent: Agent) -> RulePolicy:
    nodes = agent.processor.graph_runner._instantiated_nodes.values()
    return next(n._component for n in nodes if isinstance(n._component, RulePolicy))


def user(intent: str) -> Event:
    return UserUttered("words", {"name": intent, "confidence": 0.9})


steps = st.one_of(
    st.sampled_from(
        ["check_status", "inform", "lock_session", "cancel", "greet", "nothing"]
    ).map(user),
    st.sampled_from(
        ["action_listen", "action_check_status", "utter_greet", "action_lock_session",
         "action_clarify", FORM, "action_deactivate_loop", "action_answer_waiting_question"]
    ).map(ActionExecuted),
    st.sampled_from([None, "case_number", "code"]).map(lambda v: SlotSet("requested_slot", v)),
    st.sampled_from([None, FORM]).map(ActiveLoop),
    st.booleans().map(LoopInterrupted),
    st.sampled_from([FORM, "action_check_status"]).map(ActionExecutionRejected),
    st.just(DefinePrevUserUtteredFeaturization(False)),
    st.just(SessionStarted()),
    st.just(BotUttered("x")),
)


def tracker(domain: Domain, events: list[Event]) -> DialogueStateTracker:
    made = DialogueStateTracker("someone", domain.slots)
    for event in events:
        made.update(event, domain)
    return made


def said(prediction: Any) -> tuple[Any, ...]:
    return (
        prediction.probabilities, prediction.policy_name, prediction.events,
        prediction.is_end_to_end_prediction, prediction.is_no_user_prediction,
        prediction.hide_rule_turn,
    )


def test_every_prediction_is_rule_policys_own(agent: Agent, policy: RulePolicy) -> None:
    """One memory over all examples: what one conversation left must not answer another's."""
    domain = agent.domain
    own = RulePolicy.predict_action_probabilities
    own = getattr(own, "__wrapped__", own)
    quick = remembering(own)

    @settings(max_examples=400, deadline=None)
    @given(st.lists(steps, max_size=14))
    def check(events: list[Event]) -> None:
        made = tracker(domain, events)
        assert said(quick(policy, made, domain)) == said(own(policy, made, domain))

    check()


def test_a_situation_is_worked_out_once(agent: Agent, policy: RulePolicy) -> None:
    worked_out = Mock(side_effect=getattr(
        RulePolicy.predict_action_probabilities, "__wrapped__",
        RulePolicy.predict_action_probabilities,
    ))
    quick = remembering(worked_out)
    for earlier in ("greet", "thank", "check_status"):
        past = [ActionExecuted("action_listen"), user(earlier), ActionExecuted("action_x"),
                ActionExecuted("action_listen"), user("ask_fees")]
        quick(policy, tracker(agent.domain, past), agent.domain)
    assert worked_out.call_count == 1, "an earlier turn is nothing that a rule can see"


def test_an_event_that_takes_others_back_is_left_to_rasa(agent: Agent) -> None:
    memory = _Memory.of({"rules": {}})
    past = [ActionExecuted("action_listen"), user("greet"), ActionExecuted("utter_greet")]
    assert memory is not None
    assert memory.situation(tracker(agent.domain, past)) is not None
    assert memory.situation(tracker(agent.domain, [*past, ActionReverted()])) is None


@pytest.mark.parametrize(
    "rule",
    [
        '[{"prev_action": {"action_name": "action_listen"}, "user": {"text": "hello"}}]',
        '[{"prev_action": {"action_name": "action_listen"}, "user": {"entities": ["x"]}}]',
        '[{"prev_action": {"action_name": "utter_x"}},'
        ' {"prev_action": {"action_name": "action_listen"}, "user": {"intent": "deny"}}]',
        '[{}, {"prev_action": {"action_name": "action_listen"}, "user": {"intent": "deny"}}]',
    ],
    ids=["text", "entities", "two user turns", "conversation start"],
)
def test_rules_that_see_further_are_left_to_rasa(rule: str) -> None:
    assert _Memory.of({"rules": {rule: "utter_x"}}) is None


class Adds(GraphComponent):
    """A graph component that notes its runs."""

    runs: list[str] = []

    @classmethod
    def create(
        cls, config: Any, model_storage: Any, resource: Any, execution_context: Any
    ) -> Adds:
        made = cls()
        made.name = config["name"]
        return made

    def add(self, left: int, right: int) -> int:
        Adds.runs.append(self.name)
        return left + right


def graph() -> GraphSchema:
    def node(name: str, left: str, right: str) -> SchemaNode:
        return SchemaNode(
            needs={"left": left, "right": right}, uses=Adds, constructor_name="create",
            fn="add", config={"name": name}, eager=True, is_target=name == "end",
        )

    return GraphSchema({
        "end": node("end", "twice", "input"),
        "twice": node("twice", "input", "input"),
        "aside": node("aside", "twice", "twice"),
    })


@pytest.mark.parametrize("runner", [DaskGraphRunner, StraightRunner])
def test_a_graph_runs_in_its_order_and_no_further_than_asked(runner: type[DaskGraphRunner]) -> None:
    made = runner.create(graph(), Mock(), ExecutionContext(graph()))
    Adds.runs.clear()
    assert made.run(inputs={"input": 5}) == {"end": 15}
    assert Adds.runs == ["twice", "end"]
    assert made.run(inputs={"input": 1}, targets=["aside"]) == {"aside": 4}
    with pytest.raises(GraphRunError):
        made.run(inputs={"input": "twice"})
    with pytest.raises(GraphRunError):
        made.run(inputs={})
