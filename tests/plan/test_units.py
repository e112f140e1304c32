"""A number and its unit."""

import pytest

from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Measurement
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.numbers import Quantity
from vp_tui.plan.values.problem import Problem
from vp_tui.plan.values.units import agree, fitted, putting, unit_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("min", "minuten"),
        ("min.", "minuut"),
        ("uren", "uur"),
        ("%", "procent"),
        ("x per week", "keer/week"),
        ("Dagen", "dag"),
    ],
)
def test_units_that_are_the_same(one: str, other: str) -> None:
    assert agree(one, other) and agree(other, one)


@pytest.mark.parametrize(("one", "other"), [("min", "uur"), ("x per week", "x per dag"), ("%", "")])
def test_units_that_are_not(one: str, other: str) -> None:
    assert not agree(one, other)


def test_a_number_fits_where_its_unit_does() -> None:
    assert fitted(Quantity(90, "min"), "") == 90
    assert fitted(Quantity(90, "min"), "minuten") == 90
    assert fitted(Quantity(90, "telef"), "telefoontjes") == 90  # on its way
    assert isinstance(fitted(Quantity(90, "min"), "uur"), Problem)
    assert fitted(Quantity(3, "rondes"), None) == Problem("Hier past alleen een getal, geen ‘rondes’. Typ 3.")
    assert fitted(3.0, None) == 3.0


def test_where_a_number_has_its_unit() -> None:
    plan = Plan()
    plan.ideate.goals = [Goal(id="goal0001", number=1, unit=" % ")]
    plan.implement.measurements = [Measurement(id="meting01", goal="goal0001"), Measurement(id="meting02")]
    assert unit_of(plan, "ideate/goals/goal0001/baseline") == "%"
    assert unit_of(plan, "implement/measurements/meting01/value") == "%"
    assert unit_of(plan, "implement/measurements/meting02/value") is None
    assert unit_of(plan, "ideate/goals/goal0009/baseline") is None
    assert unit_of(plan, "design/interventions/interv01/cost") is None


def test_number_and_unit_are_one_step() -> None:
    plan = Plan()
    plan.ideate.goals = [Goal(id="goal0001", number=1)]
    step = putting(plan, "ideate/goals/goal0001/target", Quantity(2.5, "uur"))
    assert [(each.address.rsplit("/", 1)[1], each.after) for each in step] == [("target", 2.5), ("unit", "uur")]
    plan.ideate.goals[0].unit = "uren"
    assert len(putting(plan, "ideate/goals/goal0001/target", Quantity(2.5, "uur"))) == 1
