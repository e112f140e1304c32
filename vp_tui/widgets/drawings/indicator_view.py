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
from textual.message import Message
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

MEASUREMENTS = "implement/measurements"
NO_GOAL = "Nog geen doel om te meten."
NARROW, BARS = 60, 12  # cells below which there are no bars; how many
GAP = "  "


class SeriesWanted(Message):
    """The chart of an indicator is wanted, by the address of what it is of."""

    def __init__(self, address: str):
        super().__init__()
        self.address = address


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


class IndicatorList(Vertical):
    """The view under its title."""

    def __init__(self, today: Callable[[], dt.date]):
        super().__init__(classes="records")
        self.view = IndicatorView(today)

    def compose(self) -> ComposeResult:
        title = Static(classes="records-title")
        title.border_title = "  Metingen "
        yield title
        yield self.view
        yield ClickWords(self.view, [("Grafiek en metingen", "open", "Enter")], classes="records-actions")


def indicator_sheet(found: list[Chart], width: int, today: dt.date) -> Sheet:
    """A line each, in columns; in a narrow window name and verdict."""
    made = Sheet(width)
    if not found:
        made.add([Text(f"  {NO_GOAL}", MUTED)])
    rows = [_texts(each, today, width >= NARROW) for each in found]
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


def _texts(chart: Chart, today: dt.date, bars: bool) -> tuple[str, str, str, str]:
    """Name, bars, last value, verdict."""
    series, measured = chart.series, chart.series.measured
    numbered = f"{series.goal.number} " if series.goal else ""
    last = measured[-1].value if measured else None
    value = "" if last is None else shown_value(last, "%" if series.unit.startswith("%") else "")
    line = sparkline(series.points, BARS) if bars else ""
    return f"{numbered}{plain_text(series.name)}", line, value, verdict(chart, today).short
