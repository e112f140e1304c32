"""A list of records: a line to add one quickly, its rows, and what can be done with the chosen one."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.suggester import SuggestFromList
from textual.widget import Widget
from textual.widgets import Input, Static

from vp_tui.plan.address import id_of, record_model, records_at
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import Problem, read
from vp_tui.widgets.frame.clickable import ClickWords
from vp_tui.widgets.frame.signs import label_sign
from vp_tui.widgets.messages import (
    FieldChanged,
    RecordDeleted,
    RecordDuplicated,
    RecordMoved,
    RecordOpened,
    RecordWanted,
    RowsWanted,
)
from vp_tui.widgets.records import columns
from vp_tui.widgets.records.elsewhere import say
from vp_tui.widgets.records.filling import Filling
from vp_tui.widgets.records.list_rows import Rows
from vp_tui.widgets.records.order import FOLD, Order, day_of, has_days, has_fold, ordered
from vp_tui.widgets.records.quick import GoneDown, QuickAdd, QuickLine
from vp_tui.widgets.records.rows import GUTTER

OPEN = ("Open", "open", "")
ACTIONS = (
    OPEN,
    ("Nieuw", "new", ""),
    ("Kopie", "duplicate", ""),
    ("▲", "shift(-1)", ""),
    ("▼", "shift(1)", ""),
    ("Verwijder", "delete", ""),
)

EMPTY = "Leeg. ↓ naar de lijst, Enter op een regel opent die"
BY_DAY = "De lijst staat op datum. Verander de datum, dan gaat de regel mee"
WIDEST = 110  # cells of a row
NONE_YET = "Leeg. Typ hier eerst iets; Enter zet het in de lijst"


class RecordTable(Vertical):
    """One list of the plan at `address`; shows itself again from the plan by `show`."""

    field = ""  # what a record is opened for, where this table is about one field of it
    sign = ""  # of what the checks found here

    def __init__(self, address: str, spec: Spec, core: bool, today: Callable[[], dt.date] = dt.date.today):
        super().__init__(classes="records")
        self.address, self.spec, self.core, self.today = address, spec, core, today
        self.model = record_model(address)
        self.columns = columns.columns_of(name := address.split("/")[1], self.model)
        self.extras = columns.extras_of(name)
        self.set_class(not (core or spec.offered), "-depth", update=False)
        self._plan: Plan | None = None
        self._count = 0
        self._order = Order(())
        self._ids: list[str] = []  # of the rows
        self._to_do: set[str] = set()  # what was to be done since the page was gone to: it keeps its place
        self._unfolded = False
        self._filling = Filling()
        self._going_down = False  # ↓ was pressed, and the focus is still on its way
        self._wanted = ""  # the record for the cursor, until there are rows

    def compose(self) -> ComposeResult:
        yield Static(classes="records-title")
        yield QuickLine(QuickAdd(self.address, self.spec, self.model.specs[self.spec.main], self.today))
        yield Rows()
        yield ClickWords(self, ACTIONS, classes="records-actions")

    # --- showing -----------------------------------------------------------------------------------------------

    def show(self, plan: Plan, draft: str | None = None) -> None:
        """Show the list as the plan has it."""
        self._plan = plan
        self._fill()
        self._show_quick(plan, draft)

    def _show_quick(self, plan: Plan, draft: str | None) -> None:
        quick = self.query_one(QuickAdd)
        if draft and not quick.value:
            quick.show(draft)
        if self.address == "relate/stakeholders":
            quick.suggester = SuggestFromList([each.name for each in plan.analyse.members], case_sensitive=False)

    def show_draft(self, text: str) -> None:
        """Show what stands in the line above the rows."""
        self.query_one(QuickAdd).show(text)

    def _fill(self) -> None:
        assert self._plan is not None
        records = records_at(self._plan, self.address)
        self._arrange(records)
        self._show_some(self.query_one(Rows), bool(records))
        self.set_class(bool(records), "-filled")
        self._title(len(records))
        if width := self.query_one(Rows).filled_width:  # before its first layout there is none; that fills it
            self.fill_rows(width)

    def _arrange(self, records: Sequence[Any]) -> None:
        """Decide which records are shown, and in which order."""
        assert self._plan is not None
        self._count = len(records)
        self._order = ordered(records, self.model, self._plan, self.today(), self._unfolded, self._to_do)
        if has_fold(self.model):
            self._to_do |= {each.id for each in self._order.above}
        before, self._ids = self._ids, self._order.ids
        at = self.query_one(Rows).cursor_row
        if not self._wanted and at < len(before):
            self._wanted = before[at]

    def fold_done(self) -> None:
        """Nobody looks: what was done meanwhile goes under the fold."""
        if self._to_do or self._unfolded:
            self._to_do, self._unfolded = set(), False
            if self._plan is not None:
                self._fill()

    def is_fold(self, row: int) -> bool:
        """Whether this row is the line that folds."""
        return 0 <= row < len(self._ids) and self._ids[row] == FOLD

    def on_gone_down(self, event: GoneDown) -> None:
        event.stop()
        self._going_down = True
        self.post_message(RowsWanted(self))

    def into_rows(self, and_open: bool) -> None:
        """Into the rows, where there are any; and open the chosen one."""
        self._going_down = False
        if self.rows.display and self.rows.focusable:  # what is not displayed can be focused all the same
            self.rows.focus()
            if and_open:
                self.action_open()
        else:
            say(self, NONE_YET)

    def _show_some(self, rows: Widget, some: bool) -> None:
        """Show rows or drawing where there is something in it; who took the last one away goes on in the line."""
        if not some and rows.has_focus:
            self.query_one(QuickAdd).focus()
        rows.display = some

    def fill_rows(self, width: int) -> None:
        """Fill the rows for so many cells, with the cursor where it was or is wanted."""
        rows = self.query_one(Rows)
        if self._plan is None:
            return
        content = columns.content_of(self._plan, self.columns, self.spec.main, self.today(), self.extras)
        self._filling.fill(rows, self._order, content, self._plan, min(width - GUTTER, WIDEST))
        if self._wanted in self._ids:
            rows.move_cursor(self._ids.index(self._wanted))
        self._wanted = ""

    def _title(self, count: int) -> None:
        enough = count >= self.spec.minimum and (not self.core or count > 0)
        mark = label_sign(self.core, enough, self.sign)
        sign = "" if self.sign == mark else self.sign
        told = f" · {count - self._order.done} te doen" if self._order.done else f" · {count}" if count else ""
        self._tell_title(f"{mark} {self.spec.label}{told}" + (f" {sign}" if sign else ""))

    def _tell_title(self, line: str) -> None:
        """The title of the list stands in the rule above it."""
        self.query_one(".records-title").border_title = Content(f"{line} ")

    def note(self, sign: str) -> None:
        """Show behind the title that the checks found something here, or no longer."""
        if sign != self.sign:
            self.sign = sign
            self._title(self._count)

    # --- what can be done --------------------------------------------------------------------------------------

    @property
    def rows(self) -> Widget:
        """What shows the records, and has a cursor."""
        return self.query_one(Rows)

    def _chosen(self) -> str | None:
        row = self.query_one(Rows).cursor_row
        return f"{self.address}/{self._ids[row]}" if 0 <= row < len(self._ids) and not self.is_fold(row) else None

    def choose(self, address: str) -> None:
        """Put the cursor on a record, in sight."""
        self._wanted = id_of(address)
        if self._wanted not in self._ids and any(each.id == self._wanted for each in self._order.below):
            self._unfold(True)
        elif self._wanted in self._ids:
            rows = self.query_one(Rows)
            if rows.row_count:
                rows.move_cursor(self._ids.index(self._wanted))
                self._wanted = ""
            self.call_after_refresh(self._show_row)

    def _unfold(self, is_open: bool) -> None:
        """Show what is done, or no longer."""
        self._unfolded = is_open
        self._fill()
        self.call_after_refresh(self._show_row)

    def _show_row(self) -> None:
        """Scroll the page to the row of the cursor; where one is typing in this list stays in sight first of all."""
        self.query_one(Rows).show_cursor()
        for quick in self.query(QuickAdd):
            if quick.has_focus:
                quick.scroll_visible(animate=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        quick = self.query_one(QuickAdd)
        value: Any = read(event.value.strip(), quick.main, self.today())
        if isinstance(value, Problem):
            quick.value = event.value + quick.value
            quick.action_end()
            self.notify(value.sentence, severity="warning")
        elif value in ("", None) and self._going_down:
            self.post_message(RowsWanted(self, open=True))
        elif value in ("", None):
            say(self, EMPTY if self._ids else NONE_YET)
        else:
            self.post_message(RecordWanted(self.address, {**self.values_here(), self.spec.main: value}, edit=False))

    def values_here(self) -> Mapping[str, Any]:
        """What a new record has from the place of the cursor."""
        return {}

    def action_open(self) -> None:
        if address := self._chosen():
            self.post_message(RecordOpened(address, self.field))
        elif self._ids:
            self._unfold(not self._unfolded)

    def action_new(self) -> None:
        self.post_message(RecordWanted(self.address))

    def action_duplicate(self) -> None:
        if address := self._chosen():
            self.post_message(RecordDuplicated(address))

    def action_delete(self) -> None:
        if address := self._chosen():
            self.post_message(RecordDeleted(address))

    def action_shift(self, by: int) -> None:
        """Past the row that stands next to it; where the days decide, among those of its own day only."""
        shown, at = self._order.shown, self.query_one(Rows).cursor_row
        if not (address := self._chosen()) or not 0 <= at + by < len(shown) or self._plan is None:
            return
        record, beside = shown[at], shown[at + by]
        if beside is None:
            return
        if has_days(self.model) and self._day(record) != self._day(beside):
            say(self, BY_DAY)
            return
        ids = [each.id for each in records_at(self._plan, self.address)]
        self.post_message(RecordMoved(address, ids.index(beside.id) - ids.index(record.id)))

    def _day(self, record: Any) -> dt.date | None:
        assert self._plan is not None
        return None if record.done else day_of(record, self._plan, self.today())

    @property
    def ticked(self) -> str | None:
        """The field that is ticked in a row (gedaan, gekozen); None where there is none."""
        return next((name for name, spec in self.columns.items() if spec.kind is Kind.TICK), None)

    def action_tick(self) -> None:
        """Turn the row's tick."""
        name, address = self.ticked, self._chosen()
        if name and address and self._plan is not None:
            record = next(each for each in records_at(self._plan, self.address) if each.id == id_of(address))
            self.post_message(FieldChanged(f"{address}/{name}", not getattr(record, name)))
