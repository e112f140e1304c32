"""A TextArea that costs a key about as much in a long paragraph as in a short one."""

from functools import lru_cache
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import BindingType
from textual.geometry import Region
from textual.strip import Strip
from textual.widgets import TextArea

from vp_tui.widgets.fields.sight import CursorInSight
from vp_tui.widgets.fields.word_keys import MANY_LINES, WordKeys


class Paragraphs(WordKeys, TextArea, CursorInSight):
    """Textual's own cuts the whole paragraph for each line that it draws. Lines without a selection or tabs, nearly all
    of them, are drawn here; those that did not change aren't drawn again. Measured by CPU time in the example plan,
    100 × 30: a key takes 3.5 ms instead of 4.5 in 324 characters, 5.2 instead of 7.1 in 2,160. (Textual 8.2;
    test_paragraphs.py compares, and test_textual.py takes this away.)
    """

    BINDINGS: ClassVar[list[BindingType]] = MANY_LINES
    _styled: object = None  # for what the theme was last given its styles

    def action_text_start(self, select: bool = False) -> None:
        self.move_cursor(self.document.start, select=select)

    def action_text_end(self, select: bool = False) -> None:
        self.move_cursor(self.document.end, select=select)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Textual's own looks up all styles again each time that something is drawn."""
        now = id(self._theme), self.app.theme, self.has_focus, self.classes, self.rich_style
        if self._theme and now != self._styled:
            self._styled = now
            self._theme.apply_css(self)
        return super(TextArea, self).render_lines(crop)

    def render_line(self, y: int) -> Strip:
        return self._plain_line(y) or super().render_line(y)

    def _plain_line(self, y: int) -> Strip | None:
        selection, theme, wrapped = self.selection, self._theme, self.wrapped_document
        y += self.scroll_offset.y
        if selection.start != selection.end or theme is None or self.document.end == (0, 0) or y >= wrapped.height:
            return None
        index, section = wrapped._offset_to_line_info[y]
        line = self.document.get_line(index)
        ends = [*wrapped.get_offsets(index), len(line)]
        start, end = ends[section - 1] if section else 0, ends[section]
        last = section == len(ends) - 1
        text = line[start:end] + " " * last  # room for the cursor
        if not text.isprintable() or theme.base_style is None or theme.cursor_style is None:
            return None
        row, column = selection.end
        here = row == index and start <= column < end + last and self._draw_cursor
        width = self.scrollable_content_region.width
        return _drawn(text, column - start if here else None, width, theme.base_style, theme.cursor_style)


@lru_cache(1024)
def _drawn(text: str, cursor: int | None, width: int, style: Style, cursor_style: Style) -> Strip:
    """A line of so many cells; `cursor`: where it stands, in characters."""
    if cursor is None:
        pieces = [Segment(text, style)]
    else:
        under = Segment(text[cursor : cursor + 1], style + cursor_style)
        pieces = [Segment(text[:cursor], style), under, Segment(text[cursor + 1 :], style)]
    return Strip([each for each in pieces if each.text]).extend_cell_length(width, style)
