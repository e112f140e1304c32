"""The line above a list that adds a record."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import ClassVar, cast

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widgets import Input

from vp_tui.plan.address import record_model
from vp_tui.plan.fields import Spec, normalise
from vp_tui.plan.values import pasted
from vp_tui.widgets.fields.bursts import Bursts
from vp_tui.widgets.fields.field import Keeper
from vp_tui.widgets.fields.oneline import VALID, OneLine, make_compact
from vp_tui.widgets.frame.clickable import ClickWords
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.messages import (
    FieldVisited,
    RecordsWanted,
)

SIGN = "+"  # here something can be typed
PLACE = 3  # cells before the text


class GoneDown(Message):
    """↓ in the line for a new record."""


class QuickAdd(OneLine):
    """Type and press Enter: the record is in the list. What is not yet added is kept as a draft."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"quick--rule"}
    # With priority, so that they keep their turn: what is typed right behind Enter is another record's.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "into_table", "Naar de lijst", show=False, priority=True),
        Binding("enter", "hand_over", "Toevoegen", show=False, priority=True),
    ]

    def __init__(self, list_address: str, spec: Spec, main: Spec, today: Callable[[], dt.date] = dt.date.today):
        hint = spec.hint or f"{spec.new}: typ en druk op Enter"
        super().__init__(placeholder=hint, classes=f"quick {VALID}", select_on_focus=False)
        make_compact(self)
        self.address, self.main, self.spec, self.today = list_address, main, spec, today
        self.bursts = Bursts()
        self.kept = ""

    def render_lines(self, crop: Region) -> list[Strip]:
        """With the sign that something can be typed here, and behind the text a rule while one does."""
        strips = super().render_lines(crop)
        return strips if crop.x else [self._signed(each) for each in strips]

    def _signed(self, line: Strip) -> Strip:
        plain, used = self.rich_style, max(cell_len(line.text.rstrip()), PLACE + cell_len(self.value)) + 2
        parts = [line.crop(0, 1), Strip([Segment(SIGN, plain)]), line.crop(2)]
        if self.has_focus and used < line.cell_length:
            rule = Segment("─" * (line.cell_length - used), plain + self.get_component_rich_style("quick--rule"))
            parts[2:] = [line.crop(2, used), Strip([rule])]
        return Strip.join(parts)

    def watch_value(self, value: str) -> None:
        """Kept at once, as the fields do."""
        if self.is_mounted and value != self.kept:
            visit = self.bursts.take(self.kept, value)
            self.kept = value
            cast(Keeper, self.screen).keep_draft(self.address, value, visit)

    def hints(self) -> Iterator[Hint]:
        yield Hint("Enter", "zet het in de lijst", "hand_over")
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
