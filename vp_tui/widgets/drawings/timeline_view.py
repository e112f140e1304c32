"""The line of time as a widget; what is on it can be gone to from the lists below it."""

import datetime as dt
from collections.abc import Callable

from rich.text import Text

from vp_tui.plan.days.timeline import timeline
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.cells import wrapped_lines
from vp_tui.widgets.drawings.drawing import Drawing
from vp_tui.widgets.drawings.sheet import MUTED, Sheet
from vp_tui.widgets.drawings.timeline_sheet import LEGEND, timeline_lines

TALL = 30  # lines of a screen that has room for all rows
ALONE = 40  # cells below which there is no room to draw


class TimelineView(Drawing, inherit_bindings=False):
    """Not drawn where the user would rather have text: the lists say all of it."""

    lists = (
        "ideate/goals",
        "implement/actions",
        "implement/measurements",
        "implement/data_collection",
        "implement/cycles",
        "relate/communications",
        "relate/contacts",
        "weigh/meetings",
        "evaluate/agenda",
        "evaluate/spreading",
        "plan/placement_end",
    )

    def __init__(self, today: Callable[[], dt.date], id: str | None = None):
        super().__init__(id=id)
        self.today = today

    def sheet(self, plan: Plan, width: int) -> Sheet:
        made = Sheet(width)
        if self.in_words or width < ALONE:
            return made
        today, few = self.today(), self.screen.size.height < TALL
        lines = timeline_lines(plan, timeline(plan, today), today, width, few)
        made.add([*lines, *(Text(line, MUTED) for line in wrapped_lines(LEGEND, width, 2))] if lines else [])
        return made
