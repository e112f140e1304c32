"""Blocks of rows that lead somewhere: one list over several heads, for pages that are read and gone from."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.geometry import Offset
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.records.elsewhere import TypingGoal
from vp_tui.widgets.records.fitting import Column, Row, fitted
from vp_tui.widgets.records.rows import GUTTER, RowList


@dataclass(frozen=True, slots=True)
class Line:
    """A row, where Enter leads from it, and what Space does, if anything. Two that show the same are equal."""

    row: Row
    go: Callable[[], None] = field(compare=False)
    tick: Callable[[], None] | None = field(default=None, compare=False)


class BlockRows(RowList):
    """The rows under one head. At the last one the arrow goes on to the next block."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open", "Erheen", show=False),
        Binding("space", "tick", "Gedaan", show=False),
    ]

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns, self._lines_of, self._more = tuple(columns), list[Line](), ""

    def tell(self, lines: Sequence[Line], more: str = "") -> None:
        """Show these lines; `more`: what is folded under them, which Enter shows."""
        shown = (self._lines_of, self._more)
        self._lines_of, self._more = list(lines), more
        if shown != (self._lines_of, more):  # at each key elsewhere nothing is painted anew
            self.fit(self.filled_width)

    def fit(self, width: int) -> None:
        rows = [each.row for each in self._lines_of]
        fit = replace(fitted(self._columns, rows, max(width - GUTTER, 20)), has_head=False)
        fold = [(self._more, "tonen")] if self._more else []
        self.fill([*rows, *fold], fit, [*map(fit.height, rows), *(1 for _ in fold)])

    @property
    def line(self) -> Line | None:
        """That of the cursor; None on the line that unfolds."""
        return self._lines_of[self.cursor_row] if self.cursor_row < len(self._lines_of) else None

    def typing_goes_to(self) -> TypingGoal:
        return TypingGoal.SEARCHED

    def hints(self) -> Iterator[Hint]:
        yield Hint("Enter", "erheen" if self.line else "tonen", "open")
        if self.line and self.line.tick:
            yield Hint("Spatie", "gedaan", "tick")
        yield Hint("↓", "volgende")
        yield Hint("Tab", "volgend blok", "app.focus_next")
        yield Hint("typen", "is zoeken")

    @property
    def marker(self) -> Offset:
        """(widgets/frame/marker.py)"""
        return self.content_region.offset + Offset(0, self.region_of(self.cursor_row).y if self.row_count else 0)

    # --- what can be done --------------------------------------------------------------------------------------

    def move_cursor(self, row: int) -> None:
        before = self.line
        super().move_cursor(row)
        if self.has_focus and (before is None or self.line is None or bool(before.tick) != bool(self.line.tick)):
            self.screen.refresh_bindings()

    def action_step(self, by: int) -> None:
        if 0 <= self.cursor_row + by < self.row_count:
            super().action_step(by)
        elif isinstance(self.parent, Widget):
            self.post_message(BlockLeft(self, by))

    def action_open(self) -> None:
        if self.line:
            self.line.go()
        else:
            self.post_message(BlockUnfolded(self))

    def action_tick(self) -> None:
        if self.line and self.line.tick:
            self.line.tick()

    def on_click(self, event: events.Click) -> None:
        """The first click goes to a row, the next one where it leads; one on its tick turns that."""
        row, on_tick = self.place_of(event)
        if row is None:
            return
        event.stop()
        known = row == self.cursor_row and self.has_focus
        self.focus(scroll_visible=False)
        self.move_cursor(row)
        if on_tick and self.line and self.line.tick:
            self.action_tick()
        elif known or self.line is None:
            self.action_open()


class BlockLeft(Message):
    """An arrow went past the first or last row."""

    def __init__(self, rows: BlockRows, by: int):
        super().__init__()
        self.rows, self.by = rows, by


class BlockUnfolded(Message):
    """All of the rows are wanted."""

    def __init__(self, rows: BlockRows):
        super().__init__()
        self.rows = rows


class Block(Vertical):
    """A head and its rows; not there while there are none. `most`: rows before the rest is folded."""

    def __init__(self, head: str, columns: Sequence[Column], id: str, most: int = 0):
        super().__init__(id=id, classes="block")
        self.head, self.most, self.unfolded = head, most, False
        self.rows, self._all = BlockRows(columns), list[Line]()

    def compose(self) -> ComposeResult:
        yield Static(self.head, classes="group-title", markup=False)
        yield self.rows

    def tell(self, lines: Sequence[Line], head: str = "", more: str = "nog {}") -> None:
        """Show these lines; `more`: what the line that unfolds says of their number."""
        self._all = list(lines)
        self.display = bool(lines)
        if head and head != self.head:
            self.head = head
            self.query_one(Static).update(head)
        folds = self.most and not self.unfolded and len(lines) > self.most
        shown = self._all[: self.most] if folds else self._all
        self.rows.tell(shown, more.format(len(lines) - len(shown)) if folds else "")

    def unfold(self) -> None:
        self.unfolded = True
        self.tell(self._all)
