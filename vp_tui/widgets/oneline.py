"""An Input that costs a key little and takes a paste of several lines whole."""

from typing import Any, ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Checkbox, Input, Select, TextArea

VALID = "-valid"  # what Input calls itself at its first value: a class that comes later is a look at all style rules


def compacted(widget: Input | TextArea | Select[Any] | Checkbox) -> None:
    """Make a new widget compact; as an argument it costs two looks at all style rules."""
    widget.set_reactive(type(widget).compact, True)
    widget.add_class("-textual-compact", update=False)


class OneLine(Input):
    """What our lines of text share."""

    # As in Word: Textual's Ctrl+A goes to the start, and its Ctrl+W eats a word.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+a", "select_all", "Alles selecteren", show=False),
        Binding("ctrl+home", "home", "Naar het begin", show=False),
        Binding("ctrl+end", "end", "Naar het einde", show=False),
        Binding("ctrl+w", "nothing", "", show=False),
    ]

    # Input's own is a layout reactive: each letter would lay out the whole screen anew (performance.md).
    virtual_size = Reactive(Size(0, 0), layout=False)

    def action_nothing(self) -> None:
        """What closes a tab elsewhere takes no word away here."""

    def _on_paste(self, event: events.Paste) -> None:
        """Input's own handler runs after this one and keeps the first line only: make one line of it."""
        event.text = " ".join(event.text.splitlines())
