"""The rows of a list, as long as they are: one widget that draws only what is seen."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, ClassVar

from rich.style import Style
from rich.text import Span, Text
from textual import events
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from vp_tui.widgets.drawings.drawing import CURSOR
from vp_tui.widgets.drawings.sheet import MUTED
from vp_tui.widgets.records.fitting import SIGN, Fit, Row

GUTTER = 1  # cells left of a row, for the marker
Shown = Row | tuple[str, str]  # a record's row, or the two words of the line that folds


class RowList(Widget, can_focus=True):
    """Rows with a cursor; whose they are says what can be done with them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", "Vorige regel", show=False),
        Binding("down", "step(1)", "Volgende regel", show=False),
        Binding("home", "jump(0)", "Naar de eerste", show=False),
        Binding("end", "jump(-1)", "Naar de laatste", show=False),
        Binding("pageup", "leaf(-1)", "Bladzijde omhoog", show=False),
        Binding("pagedown", "leaf(1)", "Bladzijde omlaag", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"rows--cursor", "rows--muted"}

    def __init__(self) -> None:
        super().__init__()
        self.cursor_row = 0
        self.filled_width = 0  # cells; 0 before the first layout
        self._rows: list[Shown] = []
        self._fit = Fit((), 0, ())
        self._tops: list[int] = [0]  # the line of each row, and of what is below the last
        self._drawn: dict[int, list[Text]] = {}

    # --- what it shows -----------------------------------------------------------------------------------------

    def fill(self, rows: Sequence[Shown], fit: Fit, heights: Sequence[int]) -> None:
        """Show these rows, drawn as `fit` says, each of so many lines."""
        self._rows, self._fit, self._drawn = list(rows), fit, {}
        self._tops = list(accumulate(heights, initial=self.header_height))
        self.cursor_row = max(0, min(self.cursor_row, len(rows) - 1))
        self.refresh(layout=self._tops[-1] != self.size.height)

    @property
    def row_count(self) -> int:
        return len(self._rows)

    @property
    def header_height(self) -> int:
        return int(self._fit.has_head)

    def get_row_at(self, row: int) -> list[str]:
        """The sign and the texts of a row."""
        found = self._rows[row]
        return [found.sign, *found.texts] if isinstance(found, Row) else list(found)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Filled here for another width: then the layout that brings it is enough."""
        if width != self.filled_width:
            self.filled_width = width
            self.fit(width)
        return self._tops[-1]

    def fit(self, width: int) -> None:
        """Fill these rows for so many cells, the gutter included."""

    def region_of(self, row: int) -> Region:
        """The lines of a row, in this widget."""
        return Region(0, self._tops[row], self.size.width, self._tops[row + 1] - self._tops[row])

    def row_at(self, y: int) -> int | None:
        """The row on a line of this widget."""
        row = bisect_right(self._tops, y) - 1
        return row if 0 <= row < len(self._rows) else None

    def ticks_at(self, x: int) -> bool:
        """Whether a click there is one on the tick."""
        return x < GUTTER + SIGN

    def render_line(self, y: int) -> Strip:
        row, width = self.row_at(y), self.size.width
        if row is None:
            line = self._fit.head() if y < self.header_height else Text()
        else:
            line = self._lines(row)[y - self._tops[row]]
        chosen = row == self.cursor_row and self.has_focus
        marked = CURSOR if row is not None and chosen and y == self._tops[row] else " "
        text = Text.assemble(marked, line, end="")
        text.spans = [] if chosen else [Span(each.start, each.end, self._style(str(each.style))) for each in text.spans]
        strip = Strip(text.render(self.app.console)).adjust_cell_length(width)
        if chosen:
            strip = strip.apply_style(self.get_component_rich_style("rows--cursor"))
        return strip.apply_style(self.rich_style)

    def _lines(self, row: int) -> list[Text]:
        if row not in self._drawn:
            found = self._rows[row]
            self._drawn[row] = self._fit.lines(found) if isinstance(found, Row) else [self._fold_line(*found)]
        return self._drawn[row]

    def _fold_line(self, told: str, does: str) -> Text:
        room = " " * max(2, self._fit.used - SIGN - len(told) - len(does))
        return Text(f"{' ' * SIGN}{told}{room}{does}", MUTED)

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style("rows--muted") if name == MUTED else Style()

    # --- the cursor --------------------------------------------------------------------------------------------

    def move_cursor(self, row: int) -> None:
        """To a row, which is shown as far as the page allows."""
        row = max(0, min(row, len(self._rows) - 1))
        before, self.cursor_row = self.cursor_row, row
        if before < len(self._rows) and self.size:
            self.refresh(self.region_of(before), self.region_of(row))
        if self.has_focus:
            self.show_cursor()

    def scroll_visible(self, *args: Any, **options: Any) -> None:
        """What is to be in sight of a long list is the row of its cursor."""
        self.show_cursor()

    def show_cursor(self) -> None:
        """Keep the row of the cursor in sight, and with the first one what stands above it."""
        page = next((each for each in self.ancestors if isinstance(each, VerticalScroll)), None)
        if page is None or not (self.size and self._rows):
            return
        region = self.region_of(self.cursor_row)
        if self.cursor_row == 0:
            above = self.region.y - self.parent.region.y if isinstance(self.parent, Widget) else 0
            region = Region(0, -above, region.width, region.bottom + above)
        inside = self.content_region.offset - page.content_region.offset + page.scroll_offset
        page.scroll_to_region(region.translate(inside), animate=False, immediate=True)

    def watch_has_focus(self, has_focus: bool) -> None:
        """The row of the cursor is filled only here, and then in sight."""
        super().watch_has_focus(has_focus)
        self._redraw_cursor()
        if has_focus:
            self.call_after_refresh(self.show_cursor)

    def _redraw_cursor(self) -> None:
        if self.cursor_row < len(self._rows) and self.size:
            self.refresh(self.region_of(self.cursor_row))

    def action_step(self, by: int) -> None:
        if self._rows:
            self.move_cursor(self.cursor_row + by)

    def action_jump(self, to: int) -> None:
        if self._rows:
            self.move_cursor(to % len(self._rows))

    def action_leaf(self, by: int) -> None:
        """As many lines further as the page has."""
        page = next((each for each in self.ancestors if isinstance(each, VerticalScroll)), None)
        lines = by * max(1, (page.size.height if page else self.size.height) - 2)
        if self._rows:
            y = max(self._tops[0], min(self._tops[-1] - 1, self._tops[self.cursor_row] + lines))
            self.move_cursor(self.row_at(y) or 0)

    def place_of(self, event: events.Click) -> tuple[int | None, bool]:
        """The row that was clicked, and whether on its tick."""
        at = event.get_content_offset_capture(self)
        return self.row_at(at.y), self.ticks_at(at.x)
