"""A run chart as text: what a screen reader says, and what stands where nothing can be drawn."""

import datetime as dt
from collections.abc import Iterator

from vp_tui.plan.measuring.chart import Chart, Part
from vp_tui.plan.measuring.series import Point
from vp_tui.plan.measuring.shown import shown_value
from vp_tui.plan.measuring.verdict import verdict
from vp_tui.plan.values.kinds import show_date
from vp_tui.plan.values.numbers import show_number

ROLES = {"outcome": "uitkomst", "process": "proces", "balancing": "evenwicht"}


def told_chart(chart: Chart, today: dt.date) -> list[str]:
    """The whole chart, a line a thing: name, verdict with its figures, lines, then points and events by day."""
    found = verdict(chart, today)
    lines = [title(chart), found.sentence, *([found.why] if found.why else []), *told_lines(chart)]
    by_day = [(point.day, 1, _point(chart, point)) for point in chart.series.points]
    by_day += [(event.day, 0, f"{show_date(event.day)}: {event.text}") for event in chart.events]
    return [*lines, *(text for _, _, text in sorted(by_day, key=lambda each: each[:2]))]


def title(chart: Chart) -> str:
    """*Doel 2, Wachttijd (evenwicht)*."""
    series = chart.series
    numbered = f"Doel {series.goal.number}, " if series.goal else ""
    role = series.indicator.role if series.indicator else None
    named = series.name or "indicator zonder naam"
    return f"{numbered}{named}{f' ({ROLES[role]})' if role else ''}"


def told_lines(chart: Chart) -> Iterator[str]:
    """Between which days, the centre line of each part, and the target."""
    series, days = chart.series, [point.day for point in chart.series.measured]
    if days:
        yield f"{counted(len(days))}, van {show_date(days[0])} tot en met {show_date(days[-1])}."
    yield from (told for part in chart.parts if (told := _centre(chart, part)))
    if series.target is not None:
        yield f"Streefwaarde: {shown_value(series.target, series.unit)}."
    if series.undated:
        one = series.undated == 1
        yield f"{counted(series.undated)} zonder datum {'doet' if one else 'doen'} niet mee: vul de dag in."


def counted(number: int) -> str:
    return f"{number} {'meting' if number == 1 else 'metingen'}"


def _centre(chart: Chart, part: Part) -> str:
    if part.centre is None:
        return ""
    line = shown_value(part.centre, chart.series.unit)
    when = f" tot en met {show_date(part.points[-1].day)}" if part is not chart.current else ""
    when = f" vanaf {show_date(part.points[0].day)}" if len(chart.parts) > 1 and not when else when
    frozen = f", vastgezet op de metingen tot en met {show_date(part.frozen_until)}" if part.frozen_until else ""
    return f"Middelste waarde{when}: {line}{frozen}."


def _point(chart: Chart, point: Point) -> str:
    note = f" ({' '.join(point.note.split())})" if point.note.strip() else ""
    if point.value is None:
        return f"{show_date(point.day)}: niet gemeten{note}"
    of = ""
    if point.numerator is not None and point.denominator is not None:
        of = f", {show_number(point.numerator)} van de {show_number(point.denominator)}"
    return f"{show_date(point.day)}: {shown_value(point.value, chart.series.unit)}{of}{note}"
