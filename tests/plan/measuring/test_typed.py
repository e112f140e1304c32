"""A measurement as it is typed in one line."""

import datetime as dt

import pytest

from vp_tui.plan.measuring.reading import LineProblem, ReadMeasurement
from vp_tui.plan.measuring.series import Series, all_series
from vp_tui.plan.measuring.typed import offered_day, typed_measurement
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Measurement
from vp_tui.plan.plan import Plan

TODAY = dt.date(2026, 11, 25)  # Wednesday


def series(*days: dt.date, unit: str = "per werkdag") -> Series:
    plan = Plan()
    plan.ideate.goals = [Goal(id="goal0001", number=1, unit=unit)]
    plan.implement.measurements = [
        Measurement(id=f"m{n:07}", goal="goal0001", date=day, value=1) for n, day in enumerate(days)
    ]
    return all_series(plan)[0]


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("7", TODAY, 7),
        ("7,5", TODAY, 7.5),
        ("7 per werkdag", TODAY, 7),
        ("5-11 7", dt.date(2026, 11, 5), 7),
        ("1-3 7,5", dt.date(2026, 3, 1), 7.5),
        ("5 nov 7", dt.date(2026, 11, 5), 7),
        ("5 november 2026 17 van 20", dt.date(2026, 11, 5), 85),
        ("17/20", TODAY, 85),
        ("-", TODAY, None),
    ],
)
def test_a_value_or_a_day_and_a_value(text: str, day: dt.date, value: float | None) -> None:
    found = typed_measurement(text, series(), TODAY)
    assert isinstance(found, ReadMeasurement)
    assert (found.date, found.value) == (day, value)


@pytest.mark.parametrize(
    ("text", "told"),
    [("veel", "nog geen getal"), ("2.345", "twee getallen"), ("21 van 20", "kan niet"), ("5-12 7", "die nog komt")],
)
def test_what_it_is_not_is_told(text: str, told: str) -> None:
    found = typed_measurement(text, series(), TODAY)
    assert isinstance(found, LineProblem) and told in found.sentence and not found.line


def days(first: dt.date, step: int, count: int) -> list[dt.date]:
    return [first + dt.timedelta(step * n) for n in range(count)]


@pytest.mark.parametrize(
    ("measured", "offered"),
    [
        ([], TODAY),
        ([dt.date(2026, 11, 1)], TODAY),
        (days(dt.date(2026, 10, 5), 7, 5), dt.date(2026, 11, 9)),
        ([dt.date(2026, 10, 26) + dt.timedelta(n) for n in (0, 1, 2, 3, 4)], dt.date(2026, 10, 31)),
        ([dt.date(2026, 10, n) for n in (22, 23, 26, 27, 28, 29, 30)], dt.date(2026, 11, 2)),
        ([dt.date(2026, 8, 31), dt.date(2026, 9, 30), dt.date(2026, 10, 31)], TODAY),
        (days(dt.date(2026, 11, 4), 7, 4), TODAY),
    ],
)
def test_the_day_that_is_offered(measured: list[dt.date], offered: dt.date) -> None:
    assert offered_day(series(*measured), TODAY) == offered
