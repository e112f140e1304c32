"""The line in which measurements are typed: a value, or a day and a value; several pasted lines are looked at first."""

from collections.abc import Callable, Iterator
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from vp_tui.plan.address import locate, record_model
from vp_tui.plan.fields import normalise
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.records.quick import QuickAdd

MEASUREMENTS = "implement/measurements"


class MeasurementsPasted(Message):
    """Several lines, as pasted."""

    def __init__(self, text: str):
        super().__init__()
        self.text = text


class MeasureLine(QuickAdd):
    """`offer`: what an empty line says: the day that a value would be of."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "other(-1)", "Vorige indicator", show=False, priority=True),
        Binding("right", "other(1)", "Volgende indicator", show=False, priority=True),
    ]

    def __init__(self, other: Callable[[int], object], id: str):
        spec = locate(MEASUREMENTS).spec
        super().__init__(MEASUREMENTS, spec, record_model(MEASUREMENTS).specs[spec.main])
        self.id, self.other = id, other

    def hints(self) -> Iterator[Hint]:
        yield Hint("Enter", "zet erbij", "hand_over")
        yield Hint("↓", "naar de metingen", "into_table")
        if not self.value:
            yield Hint("← →", "andere indicator", "other(1)")
        yield Hint("Ctrl+V", "plakken uit Excel mag")

    def offer(self, text: str) -> None:
        if text != self.placeholder:
            self.placeholder = text

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """← → are the cursor's while there is text to walk through."""
        if action == "other" and self.value:
            return False
        return super().check_action(action, parameters)

    def action_other(self, by: int) -> None:
        self.other(by)

    def _on_paste(self, event: events.Paste) -> None:
        if "\n" in normalise(event.text).strip():
            event.prevent_default().stop()
            self.post_message(MeasurementsPasted(event.text))
