"""Months on and back, and what lies before or after a day."""

import datetime as dt

import pytest

from vp_tui.checks.days import lies_after, lies_before, months_later
from vp_tui.plan.days.when import Period

DAY = dt.date(2027, 3, 12)


def run(first: int, last: int | None) -> Period:
    """A period from and to so many days from DAY."""
    return Period(DAY + dt.timedelta(days=first), None if last is None else DAY + dt.timedelta(days=last))


@pytest.mark.parametrize("day, months, found", [
    ("2027-03-12", 3, "2027-06-12"),
    ("2027-03-12", -3, "2026-12-12"),
    ("2027-03-12", 12, "2028-03-12"),
    ("2026-11-30", 3, "2027-02-28"),
    ("2027-05-31", -3, "2027-02-28"),
    ("2028-05-31", -3, "2028-02-29"),
    ("2026-12-31", 1, "2027-01-31"),
    ("2027-01-31", -1, "2026-12-31"),
    ("0001-02-01", -1, "0001-01-01"),
    ("0001-01-31", -1, "0001-01-01"),
    ("0001-04-30", -3, "0001-01-30"),
    ("9999-11-30", 1, "9999-12-30"),
    ("9999-12-01", 1, "9999-12-31"),
])  # fmt: skip
def test_months_later(day: str, months: int, found: str) -> None:
    assert months_later(dt.date.fromisoformat(day), months) == dt.date.fromisoformat(found)


@pytest.mark.parametrize("first, last, before", [
    (-1, -1, True), (0, 0, False), (-31, 0, False), (-99, -1, True), (-1, 31, False), (0, 99, False), (-1, None, False),
    (0, None, False),
])  # fmt: skip
def test_what_lies_before_a_day(first: int, last: int | None, before: bool) -> None:
    assert lies_before(run(first, last), DAY) is before


@pytest.mark.parametrize("first, last, after", [
    (1, 1, True), (0, 0, False), (0, 31, False), (-30, 1, False), (-31, 99, False), (1, 99, True), (1, None, True),
    (0, None, False),
])  # fmt: skip
def test_what_lies_after_a_day(first: int, last: int | None, after: bool) -> None:
    assert lies_after(run(first, last), DAY) is after
