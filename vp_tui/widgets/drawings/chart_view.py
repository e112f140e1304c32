"""The run chart of one indicator as a widget: drawn to the room it has, or told in lines."""

import datetime as dt
from collections.abc import Callable

from rich.text import Text

from vp_tui.plan.measuring.chart import Chart
from vp_tui.plan.measuring.told import told_chart
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.cells import wrapped_lines
from vp_tui.widgets.drawings.drawing import Drawing
from vp_tui.widgets.drawings.run_chart import chart_lines
from vp_tui.widgets.drawings.sheet import Sheet

AROUND = 17  # lines of the screen that are not the plot
LEAST, MOST = 6, 20  # rows of the plot
TALLEST = 400  # lines of a chart in words
ALONE = 40  # cells below which there is no room to draw


class ChartView(Drawing, inherit_bindings=False):
    """`chart`: gives the chart that is to be seen."""

    lists = (
        "implement/measurements",
        "implement/indicators",
        "implement/cycles",
        "ideate/goals",
        "design/interventions",
    )

    def __init__(self, chart: Callable[[Plan], Chart | None], today: Callable[[], dt.date], id: str | None = None):
        super().__init__(id=id)
        self.chart, self.today = chart, today

    def sheet(self, plan: Plan, width: int) -> Sheet:
        made, chart = Sheet(width), self.chart(plan)
        if chart is None:
            return made
        if self.in_words or width < ALONE:
            told = told_chart(chart, self.today())[2:]  # name and verdict stand above it
            lines = [Text(line) for each in told for line in wrapped_lines(each, width, TALLEST)]
            made.add(lines)
        else:
            rows = max(LEAST, min(MOST, self.screen.size.height - AROUND))
            made.add(chart_lines(chart, width, rows))
        return made
