"""The two lines at the bottom of every screen: what the focus can do, and the screen's keys."""

from textual.app import ComposeResult
from textual.containers import Vertical

from vp_tui.widgets.frame.hints import HintLine
from vp_tui.widgets.frame.keyline import KeyLine


class Foot(Vertical):
    """Lines 23 and 24. They never move."""

    def compose(self) -> ComposeResult:
        yield HintLine()
        yield KeyLine()
