"""The run chart in cells of the terminal: points, centre line, target and events to scale. Pure; no widget.

Only ● is a measurement; ─ and ╌ carry their value on the axis, so that nothing is lost without colour.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from vp_tui.plan.measuring.chart import Chart, Part
from vp_tui.plan.measuring.scale import bounds
from vp_tui.plan.measuring.series import Point
from vp_tui.plan.measuring.shown import short_day, shown_value
from vp_tui.plan.values.numbers import show_number
from vp_tui.widgets.drawings.cells import Lines, cut_text, plain_text
from vp_tui.widgets.drawings.sheet import MUTED, RULE, STRONG

POINT, CENTRE, TARGET, EVENT, SPLIT = "●", "─", "╌", "▲", "┊"
BARS = "▁▂▃▄▅▆▇█"
GAP = "   "
LEAST = 5  # rows of a chart
TICK = 9  # cells between two days under the axis, at the least
MOST_EVENTS = 4  # told below the chart


@dataclass(frozen=True, slots=True)
class Scale:
    """From a value to a row (0 is on top) and from a day to a column."""

    low: float
    high: float
    rows: int
    first: dt.date
    days: int
    columns: int

    def row(self, value: float) -> int:
        share = (self.high - value) / (self.high - self.low)
        return max(0, min(self.rows - 1, round(share * (self.rows - 1))))

    def column(self, day: dt.date) -> int:
        if not self.days:
            return 1
        return max(0, min(self.columns - 1, 1 + round((day - self.first).days / self.days * (self.columns - 3))))

    def has(self, day: dt.date) -> bool:
        return 0 <= (day - self.first).days <= self.days


def chart_lines(chart: Chart, width: int, rows: int) -> Lines:
    """The chart in `width` cells and `rows` rows of plot, with its axis and what its signs mean below it; nothing
    where nothing was measured."""
    if not chart.series.measured:
        return []
    labels = _labels(chart)
    beside = max(map(len, labels.values())) + 3
    scale = _scale(chart, max(rows, LEAST), max(width - beside - 1, 10))
    grid = [[" "] * scale.columns for _ in range(scale.rows)]
    _draw(grid, chart, scale)
    at_row = {scale.row(value): (value, text) for value, text in labels.items()}
    lines = [_row(cells, at_row.get(n), chart, beside) for n, cells in enumerate(grid)]
    events = [event for event in chart.events if scale.has(event.day)]
    axis = [CENTRE] * scale.columns
    for event in events:
        axis[scale.column(event.day)] = EVENT
    lines.append(Text(" " * beside + "└" + "".join(axis), MUTED))
    lines.append(Text(" " * (beside + 1) + _days(scale), MUTED))
    return [*lines, *_legend(chart, scale, width)]


def _labels(chart: Chart) -> dict[float, str]:
    """The values that stand beside the axis, the weightiest last."""
    low, high = bounds(chart)
    found = {value: show_number(value) for value in (low, high)}
    if chart.series.target is not None:
        found[chart.series.target] = f"{_short(chart.series.target)} {TARGET}"
    for part in chart.parts:
        if part.centre is not None:
            found[part.centre] = f"{_short(part.centre)} {CENTRE}"
    return found


def _short(value: float) -> str:
    return shown_value(value)


def _scale(chart: Chart, rows: int, columns: int) -> Scale:
    low, high = bounds(chart)
    days = [point.day for point in chart.series.measured]
    return Scale(low, high, rows, min(days), (max(days) - min(days)).days, columns)


def _draw(grid: list[list[str]], chart: Chart, scale: Scale) -> None:
    if chart.series.target is not None:
        grid[scale.row(chart.series.target)][:] = TARGET * scale.columns
    for n, part in enumerate(chart.parts):
        first, last = _reach(chart.parts, n, scale)
        if part.centre is not None:
            grid[scale.row(part.centre)][first:last] = CENTRE * (last - first)
        for day in _marked(part, n):
            for row in grid:
                row[scale.column(day)] = SPLIT
    for point in chart.series.measured:
        if point.value is not None:
            grid[scale.row(point.value)][scale.column(point.day)] = POINT


def _reach(parts: Sequence[Part], n: int, scale: Scale) -> tuple[int, int]:
    """The columns that a part's line has: the first and the last go to the edges."""
    first = scale.column(parts[n].points[0].day) if n else 0
    return first, scale.column(parts[n + 1].points[0].day) if n + 1 < len(parts) else scale.columns


def _marked(part: Part, n: int) -> Iterator[dt.date]:
    """The days at which the centre line begins anew, or was frozen."""
    if n and part.points:
        yield part.points[0].day
    if part.frozen_until:
        yield max(point.day for point in part.points if point.day <= part.frozen_until)


def _row(cells: list[str], label: tuple[float, str] | None, chart: Chart, beside: int) -> Text:
    text = label[1] if label else ""
    line = Text(f"{text.rjust(beside - 1)} │", MUTED)
    run = "".join(cells).rstrip()
    for sign in run:
        line.append(sign, {POINT: STRONG, TARGET: MUTED, CENTRE: MUTED, SPLIT: RULE}.get(sign, ""))
    return line


def _days(scale: Scale) -> str:
    """Days under the axis, as many as fit apart."""
    count = max(1, min(scale.columns // TICK, 6, scale.days + 1))
    made = ""
    for n in range(count):
        day = scale.first + dt.timedelta(round(scale.days * n / max(count - 1, 1)))
        text = short_day(day, year=scale.days > 330)
        at = min(scale.column(day), scale.columns - len(text))
        if at >= len(made) + (1 if made else 0):
            made = made.ljust(at) + text
    return made


def _legend(chart: Chart, scale: Scale, width: int) -> Lines:
    """What happened at ▲, and what the signs are."""
    found = [event for event in chart.events if scale.has(event.day)]
    told = [f"{short_day(event.day)} {plain_text(event.text)}" for event in found[-MOST_EVENTS:]]
    lines = [Text(f"{EVENT if not n else ' '} {cut_text(text, width - 2)}", MUTED) for n, text in enumerate(told)]
    signs = [f"{POINT} meting"]
    if chart.median is not None:
        signs.append(f"{CENTRE} middelste waarde {_short(chart.median)}")
    if chart.series.target is not None:
        signs.append(f"{TARGET} streefwaarde {_short(chart.series.target)}")
    return lines + [Text(line, MUTED) for line in _beside_one_another(signs, width)]


def _beside_one_another(parts: Sequence[str], width: int) -> list[str]:
    """As many in a line as fit, each whole."""
    lines: list[str] = []
    for part in parts:
        if lines and len(lines[-1]) + len(GAP) + len(part) <= width:
            lines[-1] += GAP + part
        else:
            lines.append(cut_text(part, width))
    return lines


def sparkline(points: Sequence[Point], most: int = 12) -> str:
    """The last values as bars of one cell; a gap where nothing was measured."""
    last = points[-most:]
    values = [point.value for point in last if point.value is not None]
    if not values:
        return ""
    low, span = min(values), (max(values) - min(values)) or 1.0
    tops = (None if each.value is None else (each.value - low) / span if span else 0.5 for each in last)
    return "".join(" " if top is None else BARS[round(top * (len(BARS) - 1))] for top in tops)
