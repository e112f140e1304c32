"""Days and times as the list tells them."""

import datetime as dt

import pytest

from tests.conftest import NOW
from vp_tui.plan.values.kinds import show_date
from vp_tui.screens.plans.moments import day, moment


def test_a_day_in_another_year_reads_as_in_the_rest_of_the_app() -> None:
    when = dt.date(2025, 8, 28)
    assert day(when, NOW.date()) == show_date(when)


@pytest.mark.parametrize(
    ("stamp", "told"),
    [
        ("2027-03-12T14:05:00", "vandaag 14:05"),
        ("2027-03-11T23:59:59", "gisteren"),
        ("2027-01-02T08:00:00", "2 januari"),
        ("2026-11-12T08:00:00", "12 november 2026"),
    ],
)
def test_when_a_plan_was_changed(stamp: str, told: str) -> None:
    assert moment(stamp, NOW) == told


def test_tomorrow_has_a_word() -> None:
    assert day(dt.date(2027, 3, 13), NOW.date()) == "morgen"
