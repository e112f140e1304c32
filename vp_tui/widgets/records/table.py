"""A list of records: a line to add one quickly, a table, and what can be done with the chosen row."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, cast

from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.geometry import Offset, Region
from textual.message import Message
from textual.suggester import SuggestFromList
from textual.widget import Widget
from textual.widgets import DataTable, Input, Static

from vp_tui.plan.address import id_of, record_model, records_at
from vp_tui.plan.fields import Kind, Spec, normalise
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.values import pasted
from vp_tui.plan.values.kinds import Problem, read
from vp_tui.widgets.fields.bursts import Bursts
from vp_tui.widgets.fields.editors import Keeper
from vp_tui.widgets.fields.oneline import VALID, OneLine, make_compact
from vp_tui.widgets.frame.clickable import ClickWords
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.signs import label_sign
from vp_tui.widgets.messages import (
    FieldChanged,
    FieldVisited,
    RecordDeleted,
    RecordDuplicated,
    RecordMoved,
    RecordOpened,
    RecordsWanted,
    RecordWanted,
    RowsWanted,
)
from vp_tui.widgets.naming import names_of
from vp_tui.widgets.records import columns
from vp_tui.widgets.records.elsewhere import say
from vp_tui.widgets.records.filling import Filling, Layout

OPEN = ("Open", "open", "enter")
ACTIONS = (
    OPEN,
    ("Nieuw", "new", "ins"),
    ("Kopie", "duplicate", "^d"),
    ("▲", "shift(-1)", ""),
    ("▼", "shift(1)", ""),
    ("Verwijder", "delete", "del"),
)


EMPTY = "Leeg. ↓ naar de lijst, Enter op een regel opent die"
NONE_YET = "Leeg. Typ hier eerst iets; Enter zet het in de lijst"


class GoneDown(Message):
    """↓ in the line for a new record."""


class QuickAdd(OneLine):
    """Type and press Enter: the record is in the list. What is not yet added is kept as a draft."""

    # With priority, so that they keep their turn: what is typed right behind Enter is another record's.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "into_table", "Naar de lijst", show=False, priority=True),
        Binding("enter", "hand_over", "Toevoegen", show=False, priority=True),
    ]

    def __init__(self, list_address: str, spec: Spec, main: Spec, today: Callable[[], dt.date] = dt.date.today):
        hint = spec.hint or f"{spec.new}: typ en druk op Enter"
        super().__init__(placeholder=f"+ {hint}", classes=f"quick {VALID}", select_on_focus=False)
        make_compact(self)
        self.address, self.main, self.spec, self.today = list_address, main, spec, today
        self.bursts = Bursts()
        self.kept = ""

    def watch_value(self, value: str) -> None:
        """Kept at once, as the fields do."""
        if self.is_mounted and value != self.kept:
            visit = self.bursts.take(self.kept, value)
            self.kept = value
            cast(Keeper, self.screen).keep_draft(self.address, value, visit)

    def hints(self) -> Iterator[Hint]:
        yield Hint("Enter", "zet het in de lijst", "add")
        yield Hint("↓", "naar de lijst", "into_table")
        yield Hint("Tab", "verder", "app.focus_next")

    def show(self, text: str) -> None:
        """Show what is kept of this line."""
        if text != self.value:
            self.kept = self.value = text
            self.cursor_position = len(text)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()

    def _on_paste(self, event: events.Paste) -> None:
        """Several lines, or a row of a table, are records at once, as one step. One line stays text."""
        at = self.cursor_position
        whole = self.value[:at] + event.text + self.value[at:]
        if "\n" not in normalise(event.text).strip() and "\t" not in event.text.strip():
            return
        found = pasted.records(whole, self.spec.main, record_model(self.address).specs, self.today())
        if len(found) > 1 or (found and len(found[0]) > 1):
            event.prevent_default().stop()
            self.value = ""
            self.post_message(RecordsWanted(self.address, found))
            told = "Er staat een regel bij" if len(found) == 1 else f"Er staan {len(found)} regels bij"
            self.notify(f"{told}. Ctrl+Z neemt dat in één keer terug.")

    def on_focus(self) -> None:
        self.bursts.begin()
        self.post_message(FieldVisited(self.address))

    def action_hand_over(self) -> None:
        self.call_later(self._hand_over)  # behind the letters that are on their way to it

    def _hand_over(self) -> None:
        """Hand over what stands here and be empty at once."""
        text, self.value = self.value, ""
        self.post_message(self.Submitted(self, text))

    def action_into_table(self) -> None:
        self.call_later(self.post_message, GoneDown())  # behind what Enter before it handed over

    def action_add(self) -> None:
        """What Enter does, for the mouse; where nothing stands here yet, one can type at once."""
        if self.value.strip():
            self.action_hand_over()


class QuickLine(Horizontal):
    """The line, and at its end what the mouse clicks instead of Enter."""

    def __init__(self, quick: QuickAdd):
        super().__init__(classes="quick-line")
        self.quick = quick

    def compose(self) -> ComposeResult:
        yield self.quick
        yield ClickWords(self.quick, [("⏎", "add", "")], classes="quick-enter")


class Delegating(Widget):
    """Hands what is done with the chosen row to the list it is part of."""

    def _list(self) -> "RecordTable":
        parent = self.parent
        assert isinstance(parent, RecordTable)
        return parent

    def typing_goes_to(self) -> Widget | None:
        return self._list().query_one(QuickAdd)

    def hints(self) -> Iterator[Hint]:
        """What the keys do with the chosen row, the most wanted first."""
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


class Rows(DataTable[Text], Delegating):
    """The table itself."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open", "Openen", show=False),
        Binding("insert", "new", "Nieuw", show=False),
        Binding("ctrl+d", "duplicate", "Kopie", show=False),
        Binding("delete", "delete", "Verwijderen", show=False),
        Binding("shift+up", "shift(-1)", "Omhoog", show=False),
        Binding("shift+down", "shift(1)", "Omlaag", show=False),
        Binding("space", "tick", "Aanvinken", show=False),
    ]

    def __init__(self) -> None:
        super().__init__(cursor_type="row", zebra_stripes=True)

    def on_focus(self) -> None:
        self.post_message(FieldVisited(self._list().address))

    @property
    def marker(self) -> Offset:
        """Where the row of the cursor is on the screen (widgets/frame/marker.py)."""
        above = sum(each.height for each in self.ordered_rows[: self.cursor_row])
        return self.content_region.offset + Offset(0, self.header_height + above - self.scroll_offset.y)

    def on_click(self, event: events.Click) -> None:
        """The first click goes to a row, the next one opens it, wherever in the row; a click on its tick turns that."""
        at = event.style.meta
        if not 0 <= (row := at.get("row", -1)) < self.row_count:
            return
        event.stop()
        event.prevent_default()  # Textual wants both clicks in one column
        known = row == self.cursor_row
        self.move_cursor(row=row)
        ticks = not at.get("out_of_bounds") and self.ordered_columns[at["column"]].key == self._list().ticked
        if ticks:
            self.action_tick()
        elif known:
            self.action_open()


class RecordTable(Vertical):
    """One list of the plan at `address`; shows itself again from the plan by `show`."""

    field = ""  # what a record is opened for, where this table is about one field of it
    sign = ""  # of what the checks found here

    def __init__(self, address: str, spec: Spec, core: bool, today: Callable[[], dt.date] = dt.date.today):
        super().__init__(classes="records")
        self.address, self.spec, self.core, self.today = address, spec, core, today
        self.model = record_model(address)
        self.columns = columns.columns_of(address.split("/")[1], self.model)
        self.set_class(not (core or spec.offered), "-depth", update=False)
        self._plan: Plan | None = None
        self._ids: list[str] = []
        self._filling = Filling()
        self._width = 0
        self._going_down = False  # ↓ was pressed, and the focus is still on its way
        self._wanted = 0  # the row for the cursor, until there are rows

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

    def on_resize(self, event: events.Resize) -> None:
        if self._plan is not None and event.size.width != self._width:
            self._fill()

    def _fill(self) -> None:
        assert self._plan is not None
        records = records_at(self._plan, self.address)
        self._ids = [record.id for record in records]
        self._show_some(self.query_one(Rows), bool(records))
        self.set_class(bool(records), "-filled")
        self._title(len(records))
        self._width = self.size.width
        if self._width:  # before its first layout, or hidden, there is no width to fill; the next Resize brings it
            self._fill_rows(records)

    def on_gone_down(self, event: GoneDown) -> None:
        event.stop()
        self._going_down = True
        self.post_message(RowsWanted(self))

    def into_rows(self, and_open: bool) -> None:
        """Into the rows, where there are any; and open the chosen one."""
        self._going_down = False
        if self.rows.focusable:
            self.rows.focus()
            if and_open:
                self.action_open()

    def _show_some(self, rows: Widget, some: bool) -> None:
        """Show rows or drawing where there is something in it; who took the last one away goes on in the line."""
        if not some and rows.has_focus:
            self.query_one(QuickAdd).focus()
        rows.display = some

    def _fill_rows(self, records: list[Any]) -> None:
        rows = self.query_one(Rows)
        kept = rows.cursor_row if rows.row_count else self._wanted
        fitting = columns.fitting(self.columns, self.spec.main, self._width)
        shown = columns.widths(fitting, self.spec.main, self._width)
        assert self._plan is not None
        names = {spec.kind: names_of(self._plan, spec.kind) for spec in fitting.values() if spec.kind in REFERENCES}
        total = 1 + self._filling.fill(rows, records, Layout(fitting, shown, names))
        rows.styles.height = min(total, 14)
        if records:
            rows.move_cursor(row=min(kept, len(records) - 1))

    def _title(self, count: int) -> None:
        enough = count >= self.spec.minimum and (not self.core or count > 0)
        mark = label_sign(self.core, enough, self.sign)
        sign = "" if self.sign == mark else self.sign
        self._tell_title(f"{mark} {self.spec.label}" + (f" · {count}" if count else "") + (f" {sign}" if sign else ""))

    def _tell_title(self, line: str) -> None:
        """The title of the list stands in the rule above it."""
        self.query_one(".records-title").border_title = Content(f"{line} ")

    def note(self, sign: str) -> None:
        """Show behind the title that the checks found something here, or no longer."""
        if sign != self.sign:
            self.sign = sign
            self._title(len(self._ids))

    # --- what can be done --------------------------------------------------------------------------------------

    @property
    def rows(self) -> Widget:
        """What shows the records, and has a cursor."""
        return self.query_one(Rows)

    def _chosen(self) -> str | None:
        row = self.query_one(Rows).cursor_row
        return f"{self.address}/{self._ids[row]}" if 0 <= row < len(self._ids) else None

    def choose(self, address: str) -> None:
        """Put the cursor on a record, in sight."""
        record_id = id_of(address)
        if record_id in self._ids:
            self._wanted = self._ids.index(record_id)
            self.query_one(Rows).move_cursor(row=self._wanted)
            self.call_after_refresh(self._show_row)

    def _show_row(self) -> None:
        """Scroll the page to the row of the cursor; where one is typing in this list stays in sight first of all."""
        rows = self.query_one(Rows)
        page = next((each for each in self.ancestors if isinstance(each, VerticalScroll)), None)
        if page is None or not (rows.size and 0 <= rows.cursor_row < rows.row_count):
            return
        heights = [each.height for each in rows.ordered_rows[: rows.cursor_row + 1]]
        row = Region(0, rows.header_height + sum(heights[:-1]), rows.size.width, heights[-1])
        inside = rows.content_region.offset - rows.scroll_offset - page.content_region.offset + page.scroll_offset
        page.scroll_to_region(row.translate(inside), animate=False, immediate=True)
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

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        event.stop()
        self.action_open()

    def action_open(self) -> None:
        if address := self._chosen():
            self.post_message(RecordOpened(address, self.field))

    def action_new(self) -> None:
        self.post_message(RecordWanted(self.address))

    def action_duplicate(self) -> None:
        if address := self._chosen():
            self.post_message(RecordDuplicated(address))

    def action_delete(self) -> None:
        if address := self._chosen():
            self.post_message(RecordDeleted(address))

    def action_shift(self, by: int) -> None:
        if address := self._chosen():
            self.post_message(RecordMoved(address, by))

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
