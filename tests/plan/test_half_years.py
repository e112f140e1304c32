"""Days half a year apart."""

import datetime as dt

import pytest

from vp_tui.plan.days.half_years import half_years


@pytest.mark.parametrize(
    ("start", "days"),
    [
        ("2027-03-12", ["2027-09-13", "2028-03-13"]),  # a Sunday each, so Monday
        ("2027-08-31", ["2028-02-29", "2028-08-31"]),
        ("2026-12-01", ["2027-06-01", "2027-12-01"]),
    ],
)
def test_half_a_year_later_on_a_working_day(start: str, days: list[str]) -> None:
    assert [each.isoformat() for each in half_years(dt.date.fromisoformat(start))] == days
