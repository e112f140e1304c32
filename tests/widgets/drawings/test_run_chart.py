"""The run chart in cells: every measurement has its point, lines have their value, nothing falls off."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from vp_tui.knowledge.example import example_plan
from vp_tui.plan.measuring.chart import Chart, charts
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.run_chart import POINT, TARGET, chart_lines, sparkline

DAY = dt.date(2026, 1, 5)


def measured(values: list[float | None], step: int = 7, **goal: object) -> Chart:
    rows = [
        {"id": f"m{n:07}", "goal": "goal0001", "date": DAY + dt.timedelta(step * n), "value": value}
        for n, value in enumerate(values)
    ]
    data = {"ideate": {"goals": [{"id": "goal0001", "number": 1, "indicator": "Wachttijd", **goal}]}}
    return charts(Plan.model_validate({**data, "implement": {"measurements": rows}}))[0]


def plot(lines: list[str]) -> list[str]:
    """The part between the axes."""
    return [line.split("│", 1)[1] for line in lines if "│" in line]


def shown(chart: Chart, width: int = 80, rows: int = 12) -> list[str]:
    return [line.plain for line in chart_lines(chart, width, rows)]


def test_each_measurement_is_a_point_the_highest_on_top_and_the_days_to_scale() -> None:
    lines = plot(shown(measured([10, 20, None, 30])))
    places = [(y, line.index(POINT)) for y, line in enumerate(lines) if POINT in line]
    assert [line.count(POINT) for line in lines if POINT in line] == [1, 1, 1]
    (y3, x3), (y2, x2), (y1, x1) = places
    assert y3 < y2 < y1 and x1 < x2 < x3
    assert abs((x3 - x2) - 2 * (x2 - x1)) <= 1  # a gap is room, not nothing


def test_the_lines_carry_their_value_on_the_axis() -> None:
    lines = shown(measured([4, 6, 8, 6, 4], target=9.5))
    assert [line.split("│")[0].strip() for line in lines if "─ │" in line] == ["6 ─"]
    assert [line.split("│")[0].strip() for line in lines if f"{TARGET} │" in line] == [f"9,5 {TARGET}"]
    assert f"{POINT} meting   ─ middelste waarde 6   {TARGET} streefwaarde 9,5" in lines


def test_a_frozen_and_a_rebased_line_are_told_apart() -> None:
    frozen = shown(measured([4, 4, 8, 8], baseline_until=DAY + dt.timedelta(7)))
    assert any("┊" in line for line in frozen) and any(line.strip().startswith("4 ─") for line in frozen)
    rebased = shown(measured([4, 4, 8, 8], rebased_on=DAY + dt.timedelta(14)))
    assert [line.strip()[0] for line in rebased if "─ │" in line] == ["8", "4"]


def test_nothing_measured_draws_nothing() -> None:
    assert shown(measured([])) == [] == shown(measured([None]))
    assert sparkline(measured([]).series.points) == ""


@pytest.mark.parametrize("chart", charts(example_plan()), ids=lambda chart: chart.series.name)
@pytest.mark.parametrize("width", [42, 54, 86, 110])
def test_every_chart_of_the_example_fits(chart: Chart, width: int) -> None:
    lines = shown(chart, width)
    assert max(map(cell_len, lines)) <= width
    days = len({point.day for point in chart.series.measured})
    points = sum(line.count(POINT) for line in plot(lines))
    assert points <= days and (points == days or width < 86)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.none() | st.floats(-1e6, 1e6, allow_nan=False) | st.integers(0, 100), max_size=60),
    st.none() | st.floats(-1e6, 1e6, allow_nan=False),
    st.integers(20, 200),
    st.integers(1, 30),
)
def test_any_values_fit_in_any_room(values: list[float | None], target: float | None, width: int, rows: int) -> None:
    chart = measured(values, target=target)
    lines = shown(chart, width, rows)
    assert all(cell_len(line) <= max(width, 40) for line in lines)
    assert bool(lines) == any(value is not None for value in values)
    assert len(sparkline(chart.series.points)) <= 12
