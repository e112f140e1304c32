"""The measurements of a plan as series in the order of time: one for a goal's own indicator, and for each other."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Indicator, Measurement
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.share import measured_value
from vp_tui.plan.values.units import unit_of_indicator

Direction = Literal["up", "down", "same"]
SMALL = 20  # patients that a share is of; below it one of them is more than 5 %


@dataclass(frozen=True, slots=True)
class Point:
    """One measurement. value: None where nothing was measured that day: a gap, no zero. numerator and denominator:
    what a share was counted from, where that is known."""

    id: str
    day: dt.date
    value: float | None
    numerator: float | None
    denominator: float | None
    note: str

    @property
    def is_small(self) -> bool:
        """Whether it is a share of so few that one more or less is a jump."""
        return self.denominator is not None and self.denominator < SMALL


@dataclass(frozen=True, slots=True)
class Series:
    """What is measured, and what came of it.

    indicator: None for the goal's own. group: what tells two series of one indicator apart, mostly empty. points: in
    the order of time; undated: how many measurements have a value and no day, and so no place.
    """

    goal: Goal | None
    indicator: Indicator | None
    group: str
    points: tuple[Point, ...]
    undated: int

    @property
    def address(self) -> str:
        """The record that it is an indicator of."""
        if self.indicator:
            return f"implement/indicators/{self.indicator.id}"
        return f"ideate/goals/{self.goal.id}" if self.goal else "implement/measurements"

    @property
    def name(self) -> str:
        """The name of the indicator, in one line; of a goal without one its text."""
        if self.indicator:
            named = self.indicator.name
        else:
            named = (self.goal.indicator.strip() or self.goal.text) if self.goal else "Zonder doel"
        return " · ".join(part for part in (" ".join(named.split()), self.group) if part)

    @property
    def source(self) -> Goal | Indicator | None:
        """What holds its unit, baseline, target and direction."""
        return self.indicator or self.goal

    @property
    def unit(self) -> str:
        return unit_of_indicator(self.source) if self.source else ""

    @property
    def target(self) -> float | None:
        return self.source.target if self.source else None

    @property
    def wish(self) -> Direction | None:
        """Which way is better; where that is not said, the way from baseline to target."""
        found = self.source
        if found is None or found.direction:
            return found.direction if found else None
        if found.baseline is None or found.target is None:
            return None
        return "same" if found.target == found.baseline else "up" if found.target > found.baseline else "down"

    @property
    def measured(self) -> tuple[Point, ...]:
        """The points with a value."""
        return tuple(point for point in self.points if point.value is not None)


def all_series(plan: Plan) -> list[Series]:
    """Per goal, by number, its own indicator and then the others in their order; a group of measurements has a series
    of its own. One without measurements is there too. Behind them what belongs to no goal."""
    held: dict[tuple[str, str], dict[str, list[Measurement]]] = {}
    for each in plan.implement.measurements:
        key = ("", each.indicator) if each.indicator else (each.goal or "", "")
        held.setdefault(key, {}).setdefault(each.group.strip(), []).append(each)
    found: list[Series] = []
    for goal in sorted(plan.ideate.goals, key=lambda each: each.number):
        found += _by_group(goal, None, held.pop((goal.id, ""), {}))
        for indicator in plan.implement.indicators:
            if indicator.goal == goal.id:
                found += _by_group(goal, indicator, held.pop(("", indicator.id), {}))
    for indicator in plan.implement.indicators:
        if indicator.goal is None:
            found += _by_group(None, indicator, held.pop(("", indicator.id), {}))
    return found + [each for groups in held.values() for each in _by_group(None, None, groups)]


def _by_group(goal: Goal | None, indicator: Indicator | None, groups: dict[str, list[Measurement]]) -> list[Series]:
    return [_series(goal, indicator, group, held) for group, held in (groups or {"": []}).items()]


def _series(goal: Goal | None, indicator: Indicator | None, group: str, held: Iterable[Measurement]) -> Series:
    rows = list(held)
    points = [_point(each, each.date) for each in rows if each.date]
    undated = sum(each.date is None and measured_value(each) is not None for each in rows)
    return Series(goal, indicator, group, tuple(sorted(points, key=lambda point: point.day)), undated)


def _point(each: Measurement, day: dt.date) -> Point:
    return Point(each.id, day, measured_value(each), each.numerator, each.denominator, each.note)
