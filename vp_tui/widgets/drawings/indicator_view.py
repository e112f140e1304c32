"""What is measured, a line each: the last values as bars, the last one in figures, the verdict in two words."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import ClassVar

from rich.cells import cell_len
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.geometry import Region
from textual.widgets import Static

from vp_tui.plan.measuring.chart import Chart, charts
from vp_tui.plan.measuring.shown import shown_value
from vp_tui.plan.measuring.verdict import verdict
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.cells import cut_text, plain_text
from vp_tui.widgets.drawings.drawing import LOOKING, Drawing
from vp_tui.widgets.drawings.run_chart import sparkline
from vp_tui.widgets.drawings.sheet import MUTED, STRONG, Sheet, Spot
from vp_tui.widgets.frame.clickable import ClickWords
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.messages import SeriesWanted

MEASUREMENTS = "implement/measurements"
NO_GOAL = "Nog geen doel om te meten."
NARROW, BARS = 60, 12  # cells below which there are no bars; how many
GAP = "  "


class IndicatorView(Drawing, inherit_bindings=False):
    """Enter goes to the chart."""

    lists = (MEASUREMENTS, "implement/indicators", "ideate/goals", "implement/cycles")
    BINDINGS: ClassVar[list[BindingType]] = [*LOOKING]
    address = MEASUREMENTS

    def __init__(self, today: Callable[[], dt.date], id: str | None = None):
        super().__init__(id=id)
        self.today = today

    def hints(self) -> Iterator[Hint]:
        yield Hint("Enter", "grafiek en metingen", "open")
        yield Hint("↑ ↓", "kiezen")

    def sheet(self, plan: Plan, width: int) -> Sheet:
        return indicator_sheet(charts(plan), width, self.today())

    def action_open(self) -> None:
        if self.chosen:
            self.post_message(SeriesWanted(self.chosen))


class ResultsView(IndicatorView):
    """From baseline by way of target to what came of it, and whether that is more than chance."""

    def sheet(self, plan: Plan, width: int) -> Sheet:
        return results_sheet([each for each in charts(plan) if each.series.goal], width, self.today())


class IndicatorList(Vertical):
    """A view under its title."""

    def __init__(self, title: str, view: IndicatorView):
        super().__init__(classes="records")
        self.title, self.view = title, view

    def compose(self) -> ComposeResult:
        title = Static(classes="records-title")
        title.border_title = f"  {self.title} "
        yield title
        yield self.view
        yield ClickWords(self.view, [("Grafiek en metingen", "open", "Enter")], classes="records-actions")


def indicator_sheet(found: list[Chart], width: int, today: dt.date) -> Sheet:
    """A line each: name, bars, last value, verdict; in a narrow window without bars."""
    bars = width >= NARROW
    rows = [
        (_name(each), sparkline(each.series.points, BARS) if bars else "", last_value(each), verdict(each, today).short)
        for each in found
    ]
    return _lines(found, rows, width, NO_GOAL)


def results_sheet(found: list[Chart], width: int, today: dt.date) -> Sheet:
    """A line each: name, from where to where, where it is, verdict."""
    rows = [(_name(each), _from_to(each), _reached(each), verdict(each, today).short) for each in found]
    return _lines(found, rows, width, NO_GOAL)


def _lines(found: list[Chart], rows: list[tuple[str, str, str, str]], width: int, nothing: str) -> Sheet:
    made = Sheet(width)
    if not found:
        made.add([Text(f"  {nothing}", MUTED)])
    widths = [max((cell_len(row[n]) for row in rows), default=0) for n in range(1, 4)]
    left = max(12, width - 3 - sum(each + len(GAP) for each in widths if each))
    name = min(left, max((cell_len(row[0]) for row in rows), default=0))
    for chart, row in zip(found, rows, strict=True):
        first = cut_text(row[0], name)
        line = Text(f"   {first}{' ' * (name - cell_len(first))}")
        for text, wide, style in zip(row[1:], widths, ("", STRONG, ""), strict=True):
            if wide:
                line.append(GAP).append(text.rjust(wide) if style else text.ljust(wide), style)
        top = made.add([line])
        made.spots.append(Spot((Region(1, top, width - 1, 1),), chart.series.address, explained=MEASUREMENTS))
    return made


def _name(chart: Chart) -> str:
    numbered = f"{chart.series.goal.number} " if chart.series.goal else ""
    return f"{numbered}{plain_text(chart.series.name)}"


def _value(chart: Chart, value: float | None) -> str:
    return "" if value is None else shown_value(value, "%" if chart.series.unit.startswith("%") else "")


def last_value(chart: Chart) -> str:
    measured = chart.series.measured
    return _value(chart, measured[-1].value if measured else None)


def _from_to(chart: Chart) -> str:
    """*26 → 13*: from the baseline to the target, as far as they are known."""
    source = chart.series.source
    if source is None or (source.baseline is None and source.target is None):
        return ""
    return f"{_value(chart, source.baseline)} → {_value(chart, source.target)}".strip()


def _reached(chart: Chart) -> str:
    """The result of a goal, or else what was measured last."""
    series = chart.series
    own = series.goal.result if series.goal and series.indicator is None else None
    return _value(chart, own) or last_value(chart)
