"""The run chart of an indicator in the document: the chart itself, and its verdict in words."""

import datetime as dt

from vp_tui.documents.blocks import Block, Line, LineChart, Paragraph, Style
from vp_tui.plan.measuring.chart import Chart, Part
from vp_tui.plan.measuring.scale import bounds
from vp_tui.plan.measuring.shown import short_day
from vp_tui.plan.measuring.told import title, told_lines
from vp_tui.plan.measuring.verdict import Verdict, verdict
from vp_tui.plan.texts import shortened_text

FEWEST = 2  # measurements of which there is something to draw
EVENTS = 6  # told below a chart
LONGEST = 60  # characters of what is told of one


def chart_blocks(chart: Chart, today: dt.date) -> list[Block]:
    """Chart, verdict, and what happened meanwhile; nothing where nothing was measured. `today`: when it is made."""
    if not chart.series.measured:
        return []
    found = verdict(chart, today)
    told = " ".join(part for part in (found.sentence, found.why) if part)
    drawn = [_drawn(chart, found)] if len({point.day for point in chart.series.measured}) >= FEWEST else []
    return [*drawn, Paragraph(told, Style.NOTE), *_events(chart)]


def _drawn(chart: Chart, found: Verdict) -> LineChart:
    points = [(point, part) for part in chart.parts for point in part.points]
    values = tuple(point.value for point, _ in points)
    lines = [Line("Gemeten", values, "points"), Line("Middelste waarde", _centres(chart.parts), "centre")]
    if chart.series.target is not None:
        lines.append(Line("Streefwaarde", (chart.series.target,) * len(points), "target"))
    low, high = bounds(chart)
    about = " ".join([f"Grafiek: {title(chart)}.", *told_lines(chart), found.sentence])
    unit = shortened_text(chart.series.unit, 40)
    return LineChart(tuple(point.day for point, _ in points), tuple(lines), low, high, unit, about)


def _centres(parts: tuple[Part, ...]) -> tuple[float | None, ...]:
    return tuple(part.centre for part in parts for _ in part.points)


def _events(chart: Chart) -> list[Block]:
    days = [point.day for point in chart.series.measured]
    meanwhile = [each for each in chart.events if min(days) <= each.day <= max(days)][-EVENTS:]
    told = "; ".join(f"{short_day(each.day)} {shortened_text(each.text, LONGEST).rstrip('.')}" for each in meanwhile)
    return [Paragraph(f"In die tijd: {told}.", Style.NOTE)] if told else []
