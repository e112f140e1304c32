"""A step of several changes: each fits on those before it, and the plan stays as it is until the step is made."""

from vp_tui.plan.changes.change import make
from vp_tui.plan.changes.step import StepBuilder
from vp_tui.plan.files.file import read, write
from vp_tui.plan.plan import Plan

GOALS, ACTIONS = "ideate/goals", "implement/actions"


def test_two_goals_in_one_step_get_two_numbers() -> None:
    plan, step = Plan(), StepBuilder(Plan())
    for text in ("a", "b", "c"):
        step.insert(GOALS, {"text": text})
    make(plan, step.changes)
    assert [(goal.number, goal.text) for goal in plan.ideate.goals] == [(1, "a"), (2, "b"), (3, "c")]
    assert plan.ideate.last_goal_number == 3
    assert read(write(plan)) == plan


def test_a_number_is_not_given_out_again_within_a_step() -> None:
    plan, step = Plan(), StepBuilder(Plan())
    step.delete(step.insert(GOALS, {"text": "a"}))
    step.insert(GOALS, {"text": "b"})
    make(plan, step.changes)
    assert [(goal.number, goal.text) for goal in plan.ideate.goals] == [(2, "b")]


def test_a_change_may_speak_of_a_record_that_the_step_itself_made() -> None:
    plan, step = Plan(), StepBuilder(Plan())
    first = step.insert(ACTIONS, {"action": "bellen"})
    step.insert(ACTIONS, {"action": "schrijven"})
    step.set(f"{first}/who", "An")
    step.move(first, 1)
    make(plan, step.changes)
    assert [(each.action, each.who) for each in plan.implement.actions] == [("schrijven", ""), ("bellen", "An")]


def test_the_plan_itself_stays_as_it_is() -> None:
    plan = Plan()
    step = StepBuilder(plan)
    step.set("recognise/my_part", "Bellen")
    step.set("recognise/my_part", "Schrijven")
    assert (plan, step.plan.recognise.my_part) == (Plan(), "Schrijven")


def test_the_whole_step_can_be_taken_back() -> None:
    plan, step = Plan(), StepBuilder(Plan())
    for text in ("a", "b"):
        step.insert(GOALS, {"text": text})
    step.set("recognise/my_part", "Bellen")
    make(plan, step.changes)
    make(plan, [each.inverse() for each in reversed(step.changes)])
    assert plan == Plan()


def test_a_step_of_one_change_copies_nothing() -> None:
    plan = Plan()
    step = StepBuilder(plan)
    assert step.plan is plan
    step.set("recognise/my_part", "Bellen")
    step.set("recognise/my_part", "Bellen!")
    assert step.plan is not plan
