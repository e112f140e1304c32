"""What one answer says of another: the text of *Meetbaar*, and what a plan from a file leaves to it."""

import datetime as dt
from typing import Any

import pytest

from vp_tui.plan.changes.change import make, setting
from vp_tui.plan.changes.derive import completed, follow, measurable_text
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.plan import Plan


def goal(**values: Any) -> Goal:
    return Goal(id="goal0001", number=1, **values)


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({}, ""),
        ({"indicator": "Bloed."}, "Bloed."),
        ({"baseline": 2345.0}, "nulmeting 2345."),
        ({"baseline": 2345.0, "target": 125.0}, "nulmeting 2345, streefwaarde 125."),
        ({"indicator": "Bloed", "unit": "%", "target": 90.0}, "Bloed: streefwaarde 90%."),
        ({"indicator": "Bellen", "unit": "per dag", "baseline": 9.0, "target": 4.5},
         "Bellen: nulmeting 9 per dag, streefwaarde 4,5 per dag."),
    ],
)  # fmt: skip
def test_measurable_has_its_marks_with_or_without_an_indicator(values: dict[str, Any], text: str) -> None:
    assert measurable_text(goal(**values)) == text


def test_a_text_that_lacked_its_comma_still_follows() -> None:
    plan = Plan()
    old = "nulmeting 2345streefwaarde 125."
    plan.ideate.goals = [goal(baseline=2345.0, target=125.0, measurable=old)]
    follow(plan, setting(plan, "ideate/goals/goal0001/indicator", "Bloed"))
    assert plan.ideate.goals[0].measurable == "Bloed: nulmeting 2345, streefwaarde 125."


def test_a_plan_from_a_file_gets_what_it_leaves_empty_and_keeps_what_it_has() -> None:
    plan = Plan()
    measured = {"indicator": "Bloed", "unit": "%", "baseline": 57.0, "target": 90.0}
    period = {"start": dt.date(2026, 10, 1), "end": dt.date(2026, 12, 1)}
    own = goal(**measured, **period, measurable="Eigen tekst")
    plan.ideate.goals = [goal(**measured, **period), own.model_copy(update={"id": "goal0002", "number": 2})]
    made = completed(plan)
    assert [each.measurable for each in made.ideate.goals] == [
        "Bloed: nulmeting 57%, streefwaarde 90%.", "Eigen tekst"
    ]  # fmt: skip
    assert {each.timebound for each in made.ideate.goals} == {"Van 1 oktober 2026 tot en met 1 december 2026."}


def test_what_the_user_wrote_does_not_follow() -> None:
    plan = Plan()
    plan.ideate.goals = [goal(measurable="Eigen tekst")]
    make(plan, setting(plan, "ideate/goals/goal0001/unit", "%"))
    follow(plan, setting(plan, "ideate/goals/goal0001/target", 90.0))
    assert plan.ideate.goals[0].measurable == "Eigen tekst"
