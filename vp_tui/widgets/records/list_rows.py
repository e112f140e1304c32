"""The rows of a list, with the keys and clicks that do something with the chosen one."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset
from textual.widget import Widget

from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.messages import (
    FieldVisited,
)
from vp_tui.widgets.records.quick import QuickAdd
from vp_tui.widgets.records.rows import RowList

if TYPE_CHECKING:
    from vp_tui.widgets.records.table import RecordTable


class Rows(RowList):
    """They hand what is done with the chosen one to the list that they are part of."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open", "Openen", show=False),
        Binding("insert", "new", "Nieuw", show=False),
        Binding("ctrl+d", "duplicate", "Kopie", show=False),
        Binding("delete", "delete", "Verwijderen", show=False),
        Binding("shift+up", "shift(-1)", "Omhoog", show=False),
        Binding("shift+down", "shift(1)", "Omlaag", show=False),
        Binding("space", "tick", "Aanvinken", show=False),
    ]

    def _list(self) -> "RecordTable":
        return cast("RecordTable", self.parent)

    def typing_goes_to(self) -> Widget | None:
        return self._list().query_one(QuickAdd)

    def hints(self) -> Iterator[Hint]:
        """What the keys do with the chosen row, the most wanted first."""
        if self._list().is_fold(self.cursor_row):
            yield Hint("Enter", "tonen of verbergen", "open")
            yield Hint("Ins", "nieuw", "new")
            return
        yield Hint("Enter", "openen", "open")
        if self._list().ticked:
            yield Hint("Spatie", "aan of uit", "tick")
        yield Hint("Ins", "nieuw", "new")
        yield Hint("Del", "weg", "delete")
        yield Hint("Shift+↑ ↓", "verplaatsen")
        yield Hint("Ctrl+D", "kopie", "duplicate")

    def action_open(self) -> None:
        self._list().action_open()

    def action_new(self) -> None:
        self._list().action_new()

    def action_duplicate(self) -> None:
        self._list().action_duplicate()

    def action_delete(self) -> None:
        self._list().action_delete()

    def action_shift(self, by: int) -> None:
        self._list().action_shift(by)

    def action_tick(self) -> None:
        self._list().action_tick()

    def move_cursor(self, row: int) -> None:
        """On the line that folds, other keys do something."""
        before = self._list().is_fold(self.cursor_row)
        super().move_cursor(row)
        if self.has_focus and self._list().is_fold(self.cursor_row) is not before:
            self.screen.refresh_bindings()

    def fit(self, width: int) -> None:
        self._list().fill_rows(width)

    def on_focus(self) -> None:
        self.post_message(FieldVisited(self._list().address))

    @property
    def marker(self) -> Offset:
        """Where the row of the cursor is on the screen (widgets/frame/marker.py)."""
        return self.content_region.offset + Offset(0, self.region_of(self.cursor_row).y if self.row_count else 0)

    def on_click(self, event: events.Click) -> None:
        """The first click goes to a row, the next one opens it, wherever in the row; a click on its tick turns that."""
        row, on_tick = self.place_of(event)
        if row is None:
            return
        event.stop()
        known = row == self.cursor_row
        self.move_cursor(row)
        if on_tick and self._list().ticked:
            self.action_tick()
        elif known or self._list().is_fold(row):
            self.action_open()
