"""The status model in code and in data/stages.yml is one."""

from __future__ import annotations

from actions.cases.stages import TRAITS, Category, Milestone, Stage
from actions.settings import DATA
from actions.store.yaml_file import read_mapping


def test_code_and_data_agree() -> None:
    model = read_mapping(DATA / "stages.yml")
    assert [one["id"] for one in model["categories"]] == list(Category)
    assert [one["id"] for one in model["milestones"]] == list(Milestone)
    assert {one["id"] for one in model["stages"]} == set(Stage)
    for one in model["stages"]:
        stage = Stage(one["id"])
        assert stage.category == one["category"], stage
        assert (stage.milestone or "unchanged") == one["milestone"], stage
        assert stage.terminal is one["terminal"], stage
        assert stage.applicant_must_act is one["applicant_must_act"], stage


def test_each_stage_has_its_traits() -> None:
    assert set(TRAITS) == set(Stage)


def test_milestones_have_their_order() -> None:
    assert sorted(Milestone, key=lambda milestone: milestone.rank) == list(Milestone)
