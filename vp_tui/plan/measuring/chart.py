"""A run chart before it is drawn: points, centre lines, target, events, and what the rules say.

Drawn three times from this: in the terminal (drawing.py), in Word, and as text (told.py).
"""

import datetime as dt
from dataclasses import dataclass
from statistics import median

from vp_tui.plan.measuring.events import Event, events_of
from vp_tui.plan.measuring.runs import Runs, runs
from vp_tui.plan.measuring.series import Point, Series, all_series
from vp_tui.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the chart with one centre line: the median of all its points, or of those up to `frozen_until`.

    points: those with a value; centre: None without any.
    """

    points: tuple[Point, ...]
    centre: float | None
    frozen_until: dt.date | None
    runs: Runs

    @property
    def values(self) -> tuple[float, ...]:
        return tuple(point.value for point in self.points if point.value is not None)


@dataclass(frozen=True, slots=True)
class Chart:
    """parts: one, or two where the series is split (`series.source.rebased_on`); the last is what holds now."""

    series: Series
    parts: tuple[Part, ...]
    events: tuple[Event, ...]

    @property
    def current(self) -> Part:
        return self.parts[-1]

    @property
    def runs(self) -> Runs:
        return self.current.runs

    @property
    def median(self) -> float | None:
        return self.current.centre


def charts(plan: Plan) -> list[Chart]:
    """A chart for each indicator of a plan, in the order of `all_series`."""
    return [chart_of(plan, series) for series in all_series(plan)]


def chart_of(plan: Plan, series: Series) -> Chart:
    return Chart(series, parts_of(series), events_of(plan, series))


def parts_of(series: Series) -> tuple[Part, ...]:
    """The stretches of a series: split at the date from which a new line is wanted, each frozen if it has a baseline.

    A split with nothing before or behind it is none.
    """
    found, points = series.source, series.measured
    split = found.rebased_on if found else None
    until = found.baseline_until if found else None
    if split:
        before = tuple(point for point in points if point.day < split)
        after = points[len(before) :]
        if before and after:
            return _part(before, until), _part(after, until)
    return (_part(points, until),)


def _part(points: tuple[Point, ...], until: dt.date | None) -> Part:
    """A part, its line frozen where the baseline lies in it: with points up to that day and points behind it."""
    values = [point.value for point in points if point.value is not None]
    baseline = [point.value for point in points if until and point.day <= until and point.value is not None]
    frozen = bool(baseline) and len(baseline) < len(values)
    centre = median(baseline if frozen else values) if values else None
    return Part(points, centre, until if frozen else None, runs(values, centre))
