"""The figures of a run chart in the shape that `vp measures --json` has for ever."""

from typing import Any

from vp_tui.plan.measuring.chart import Chart
from vp_tui.plan.values.numbers import whole


def figures(chart: Chart) -> dict[str, Any]:
    """`{goal, indicator, n, useful, median, longest_run, longest_run_limit, crossings, crossings_limit, signal, shift,
    trend}`: goal its number; indicator its name, None for the goal's own (of a group its name and the group's)."""
    series, runs = chart.series, chart.runs
    own = series.indicator is None and not series.group
    return {
        "goal": series.goal.number if series.goal else None,
        "indicator": None if own else series.name,
        "n": runs.n,
        "useful": runs.useful,
        "median": None if chart.median is None else whole(float(chart.median)),
        "longest_run": runs.longest_run,
        "longest_run_limit": runs.longest_run_limit,
        "crossings": runs.crossings,
        "crossings_limit": runs.crossings_limit,
        "signal": runs.signal,
        "shift": runs.shift,
        "trend": runs.trend,
    }
