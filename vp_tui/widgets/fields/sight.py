"""The text cursor stays in sight: its line is scrolled to after each key and each layout that moves it, unless the user
scrolled away from it.
"""

from collections.abc import Callable
from typing import Any

from textual.actions import SkipAction
from textual.containers import VerticalScroll
from textual.geometry import Offset, Region
from textual.screen import Screen
from textual.widget import Widget


class CursorInSight(Widget):
    """Mixed into an Input or a TextArea that stands on a page that scrolls.

    A key that moves the cursor is looked at when it comes; what a layout does to it (the field grows, the window gets
    smaller) behind that layout. Nothing is laid out for it unless the page has to scroll. A scroll of the page alone is
    the user's: it stays, until the next key in this field.
    """

    _seen = True  # whether the cursor was in sight when we last looked
    _place: tuple[int, int] | None = None  # the line of the cursor on the page, and the lines that the page shows

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where the cursor is on the screen; Input and TextArea know."""
        raise NotImplementedError

    def on_focus(self) -> None:
        layouts = self.screen.screen_layout_refresh_signal
        layouts.unsubscribe(self)
        layouts.subscribe(self, self._laid_out, immediate=True)
        self._seen, self._place = True, None
        self.screen.call_later(self._arrive)

    def on_blur(self) -> None:
        self.screen.screen_layout_refresh_signal.unsubscribe(self)

    def _arrive(self) -> None:
        """Textual scrolls to the field that gets the focus; of one that is taller than the page to its top. So come
        behind that."""
        if page := self._page():
            page.call_after_refresh(self.keep_in_sight)

    def watch_selection(self) -> None:
        """The cursor moved, or text came in front of it."""
        if self.app.focused is self:
            self.keep_in_sight()
        elif isinstance(typing := self.app.focused, CursorInSight) and (page := typing._page()):
            # Textual moves the terminal's cursor to any text that changes.
            self.app.cursor_position = typing._terminal_place(page, typing._line(page))

    def keep_in_sight(self) -> None:
        """Scroll to the line of the cursor where it is not in sight: with the whole field, if that fits."""
        if not self.has_focus or not self.size:
            return
        self._seen = True
        if page := self._page():
            line = self._line(page)
            if not _shows(page, line):
                whole = Region(0, line - self._row, 1, self.outer_size.height)
                wanted = whole if whole.height <= page.scrollable_content_region.height else Region(0, line, 1, 1)
                page.scroll_to_region(wanted, animate=False, x_axis=False, immediate=True)
            if self.screen.is_current:
                self.app.cursor_position = self._terminal_place(page, line)  # what was typed is still to be painted

    def _laid_out(self, screen: Screen[Any]) -> None:
        page = self._page()
        if page is None or not self.has_focus or not self.size:
            return
        self._scroll_inside()
        place = self._line(page), page.scrollable_content_region.height
        if place == self._place:
            self._seen = _shows(page, place[0])  # only the page was scrolled
        elif self._seen:
            self.keep_in_sight()
        self._place = place
        told = self._terminal_place(page, place[0])
        if told != self.app.cursor_position and self.screen.is_current:
            self.app.cursor_position = told
            self.refresh()  # it is told with the next thing that is painted

    def _page(self) -> VerticalScroll | None:
        return next((each for each in self.ancestors if isinstance(each, VerticalScroll)), None)

    def _scroll_inside(self) -> None:
        """A TextArea that is as high as it may be scrolls to its cursor before it knows that it has a line more."""
        below = self.cursor_screen_offset.y - self.content_region.bottom + 1
        if below > 0:
            self.scroll_relative(y=below, animate=False, force=True, immediate=True)

    @property
    def _row(self) -> int:
        """The line of the cursor within the field, its border included; what the field itself scrolls to is in it."""
        return min(self.cursor_screen_offset.y, self.content_region.bottom - 1) - self.region.y

    def _line(self, page: VerticalScroll) -> int:
        """The line of the cursor on the page, wherever that is scrolled to."""
        line, child = self._row, Region(0, 0, 1, 1)
        for each in self.ancestors_with_self:
            if each is page or not isinstance(each, Widget):
                break
            child = each.virtual_region
            line += child.y + (0 if each is self else each.styles.border.spacing.top)
        return line

    def _terminal_place(self, page: VerticalScroll, line: int) -> Offset:
        """Where the terminal's own cursor belongs, for input methods and screen readers: at ours, which is on this line
        of the page, but never off the page. (A long text may still have to scroll sideways.)"""
        window, field = page.scrollable_content_region, self.content_region
        x, y = self.cursor_screen_offset.x, line - page.scroll_offset.y + window.y
        return Offset(max(field.x, min(x, field.right - 1)), max(window.y, min(y, window.bottom - 1)))


def _shows(page: VerticalScroll, line: int) -> bool:
    return 0 <= line - page.scroll_offset.y < page.scrollable_content_region.height


class CursorComesAlong(VerticalScroll):
    """A page: where a key scrolls it away from the line of text that has the focus, the focus comes along."""

    def action_page_down(self) -> None:
        self._scroll_with_focus(self.scroll_page_down)

    def action_page_up(self) -> None:
        self._scroll_with_focus(self.scroll_page_up)

    def action_scroll_down(self) -> None:
        self._scroll_with_focus(self.scroll_down)

    def action_scroll_up(self) -> None:
        self._scroll_with_focus(self.scroll_up)

    def _scroll_with_focus(self, scroll: Callable[..., None]) -> None:
        if not self.allow_vertical_scroll:
            raise SkipAction
        focused = self.screen.focused
        row = focused.region.y if focused else 0
        scroll(animate=False, on_complete=lambda: self._bring_focus(row))

    def _bring_focus(self, row: int) -> None:
        """To the text nearest to a row of the screen, of those that can be seen whole; else back to where it was."""
        focused, window = self.screen.focused, self.scrollable_content_region.line_range
        if not isinstance(focused, CursorInSight) or focused.cursor_screen_offset.y in window:
            return
        inside = (
            each for each in self.screen.focus_chain if isinstance(each, CursorInSight) and self in each.ancestors
        )
        whole = [each for each in inside if each.region.y in window and each.region.bottom - 1 in window]
        if whole:
            self.screen.set_focus(min(whole, key=lambda each: abs(each.region.y - row)), scroll_visible=False)
        else:
            focused.keep_in_sight()
