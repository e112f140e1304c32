"""The bar down the left side of the one field that has the focus: it is told by shape, and not by colour alone."""

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from vp_tui.widgets.frame.signs import FOCUS


class FocusBar(Widget):
    """Mixed into what is typed in or chosen from. Its first column is kept free for the bar."""

    def render_lines(self, crop: Region) -> list[Strip]:
        strips = super().render_lines(crop)
        if crop.x or not self.has_focus_within:
            return strips
        accent = Style(color=self.app.theme_variables["primary"])
        return [self._with_bar(each, accent) for each in strips]

    def _with_bar(self, strip: Strip, accent: Style) -> Strip:
        first = next(iter(strip.crop(0, 1)), Segment(" "))
        bar = Strip([Segment(FOCUS, (first.style or Style()) + accent)], 1)
        for each in self.get_line_filters():  # the line itself went through them
            bar = bar.apply_filter(each, self.background_colors[1])
        return Strip.join([bar, strip.crop(1)])
