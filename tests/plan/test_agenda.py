"""What is agreed, by past its day, this week and later."""

import datetime as dt

import pytest

from vp_tui.plan.days.agenda import agenda
from vp_tui.plan.days.dutch_days import weekday_date
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan

WEDNESDAY = dt.date(2026, 11, 25)


def plan_of(*days: str, done: str = "") -> Plan:
    plan = Plan()
    plan.implement.actions = [
        Action(id=f"action0{n}", action=day, when=day, done=day == done) for n, day in enumerate(days)
    ]
    return plan


@pytest.mark.parametrize(
    "day, where",
    [
        ("24-11-2026", "late"),
        ("25-11-2026", "week"),
        ("29-11-2026", "week"),  # Sunday
        ("30-11-2026", "later"),
    ],
)
def test_the_week_goes_to_sunday(day: str, where: str) -> None:
    found = agenda(plan_of(day), WEDNESDAY)
    assert [name for name in ("late", "week", "later") if getattr(found, name)] == [where]


def test_on_sunday_the_week_is_that_day() -> None:
    found = agenda(plan_of("29-11-2026", "30-11-2026"), dt.date(2026, 11, 29))
    assert ([each.what for each in found.week], [each.what for each in found.later]) == (["29-11-2026"], ["30-11-2026"])


def test_what_is_done_is_gone_unless_it_is_kept() -> None:
    plan = plan_of("26-11-2026", "27-11-2026", done="26-11-2026")
    assert [each.what for each in agenda(plan, WEDNESDAY).week] == ["27-11-2026"]
    kept = agenda(plan, WEDNESDAY, {"implement/actions/action00"}).week
    assert [(each.what, each.done) for each in kept] == [("26-11-2026", True), ("27-11-2026", False)]


@pytest.mark.parametrize(
    "day, told",
    [
        (dt.date(2026, 11, 26), "do 26 nov"),
        (dt.date(2027, 2, 4), "do  4 feb"),
        (dt.date(2026, 11, 2), "ma  2 nov"),
        (dt.date(2027, 11, 4), "4 nov 27"),
        (dt.date(2026, 3, 4), "4 mrt"),
    ],
)
def test_a_day_near_has_its_weekday(day: dt.date, told: str) -> None:
    assert weekday_date(day, WEDNESDAY) == told
