"""The bar down the left side of the one field that has the focus: it is told by shape, and not by colour alone."""

from typing import ClassVar

from rich.segment import Segment
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from vp_tui.widgets.frame.signs import FOCUS


class FocusBar(Widget):
    """Mixed into what is typed in or chosen from. Its first column is kept free for the bar."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"focus--bar"}

    def render_lines(self, crop: Region) -> list[Strip]:
        strips = super().render_lines(crop)
        if crop.x or not self.has_focus_within:
            return strips
        bar = Strip([Segment(FOCUS, self.get_component_rich_style("focus--bar"))], 1)
        return [Strip.join([bar, each.crop(1)]) for each in strips]
