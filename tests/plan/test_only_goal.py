"""Which goal a record belongs to: the only one by itself, one of several when asked, none where there is none."""

import datetime as dt
from typing import Any

import pytest

from vp_tui.plan.address import locate, record_lists, record_model, records_at
from vp_tui.plan.changes.change import deleting, duplicating, inserting, make, setting
from vp_tui.plan.changes.derive import follow
from vp_tui.plan.fields import Kind
from vp_tui.plan.files.file import read, write
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import is_core, phases_of, progress

GOALS, ACTIONS = "ideate/goals", "implement/actions"
# Every list whose records name a goal, from the models themselves; and those that one would be blamed for.
NAMING = [each for each in record_lists() if any(s.kind is Kind.GOAL for s in record_model(each).specs.values())]
ASKED = ["design/interventions", ACTIONS, "implement/data_collection", "implement/measurements", "evaluate/spreading"]


def plan_with(goals: int) -> Plan:
    plan = Plan()
    for n in range(goals):
        follow(plan, inserting(plan, GOALS, {"text": f"Doel {n}"}))
    return plan


def added(plan: Plan, list_address: str, values: dict[str, Any] | None = None) -> Any:
    make(plan, inserting(plan, list_address, values or {}))
    return records_at(plan, list_address)[-1]


@pytest.mark.parametrize("list_address", NAMING)
def test_a_new_record_gets_the_only_goal(list_address: str) -> None:
    plan = plan_with(1)
    assert added(plan, list_address).goal == plan.ideate.goals[0].id


@pytest.mark.parametrize("list_address", NAMING)
@pytest.mark.parametrize("goals", [0, 2])
def test_without_a_goal_or_with_several_it_gets_none(list_address: str, goals: int) -> None:
    assert added(plan_with(goals), list_address).goal is None


def test_what_the_values_say_goes_before_it() -> None:
    plan = plan_with(1)
    assert added(plan, ACTIONS, {"goal": None}).goal is None
    assert added(plan, "evaluate/spreading", {"new_method": "Bloedprikken aan huis"}).goal is None


def test_a_copy_belongs_to_what_it_is_a_copy_of() -> None:
    plan = plan_with(1)
    free = added(plan, ACTIONS, {"goal": None})
    make(plan, duplicating(plan, f"{ACTIONS}/{free.id}"))
    assert [each.goal for each in plan.implement.actions] == [None, None]


@pytest.mark.parametrize("list_address", NAMING)
def test_what_was_there_before_the_first_goal_belongs_to_it(list_address: str) -> None:
    plan = plan_with(0)
    record = added(plan, list_address)
    step = follow(plan, inserting(plan, GOALS, {"text": "Minder wachten"}))
    assert record.goal == plan.ideate.goals[0].id
    make(plan, [each.inverse() for each in reversed(step)])
    assert (record.goal, plan.ideate.goals) == (None, [])


def test_a_second_goal_changes_no_record() -> None:
    plan = plan_with(1)
    free = added(plan, ACTIONS, {"goal": None})
    follow(plan, inserting(plan, GOALS, {"text": "Meer zitten"}))
    assert free.goal is None


def test_the_steps_of_a_chosen_intervention_without_a_goal_belong_to_the_only_one() -> None:
    plan = plan_with(1)
    made = added(plan, "design/interventions", {"steps": ["Bellen", "Schrijven"], "goal": None})
    follow(plan, setting(plan, f"design/interventions/{made.id}/decision", "chosen"))
    assert [each.goal for each in plan.implement.actions] == [plan.ideate.goals[0].id] * 2


def test_a_plan_file_is_taken_in_as_it_is() -> None:
    plan = plan_with(1)
    added(plan, ACTIONS, {"action": "Bellen", "goal": None})
    assert read(write(plan)).implement.actions[0].goal is None


@pytest.mark.parametrize("list_address", ASKED)
def test_the_goal_is_asked_in_the_core_where_there_is_a_choice(list_address: str, today: dt.date) -> None:
    spec = locate(f"{list_address}/aaaaaaaa/goal").spec

    def asked(goals: int, values: dict[str, Any] | None = None) -> bool:
        plan = plan_with(goals)
        return is_core(plan, spec, today, added(plan, list_address, values))

    assert (asked(0), asked(1), asked(2), asked(3)) == (False, False, True, True)
    assert asked(1, {"goal": None}), "of a record that came without the only goal it is asked"


def test_a_record_counts_as_complete_only_once_it_names_one_of_several_goals(today: dt.date) -> None:
    plan = plan_with(2)
    filled = {"action": "Bellen", "who": "An", "when": "juni"}
    action = added(plan, ACTIONS, filled)
    assert f"{ACTIONS}/{action.id}/goal" in progress(plan, "implement", today).missing
    action.goal = plan.ideate.goals[1].id
    assert f"{ACTIONS}/{action.id}/goal" not in progress(plan, "implement", today).missing


def test_securing_a_new_method_needs_no_goal(today: dt.date) -> None:
    plan = plan_with(2)
    row = added(plan, "evaluate/spreading", {"new_method": "Bloedprikken aan huis"})
    assert f"evaluate/spreading/{row.id}/goal" not in progress(plan, "evaluate", today).missing


def test_another_goal_changes_how_far_the_phases_that_name_goals_are() -> None:
    assert {"design", "implement", "evaluate"} <= phases_of(f"{GOALS}/aaaaaaaa")
    assert "design" not in phases_of(f"{GOALS}/aaaaaaaa/text")


def test_deleting_the_goal_leaves_its_records() -> None:
    plan = plan_with(1)
    action = added(plan, ACTIONS, {"action": "Bellen"})
    make(plan, deleting(plan, f"{GOALS}/{plan.ideate.goals[0].id}"))
    assert action.goal is None
