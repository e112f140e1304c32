"""An Input that costs a key little and takes a paste of several lines whole."""

from typing import Any, ClassVar

from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Checkbox, Input, Select, TextArea

from vp_tui.widgets.fields.sight import CursorInSight
from vp_tui.widgets.fields.word_keys import ONE_LINE, WordKeys
from vp_tui.widgets.frame.focusbar import FocusBar

VALID = "-valid"  # what Input calls itself at its first value: a class that comes later is a look at all style rules


def make_compact(widget: Input | TextArea | Select[Any] | Checkbox) -> None:
    """Make a new widget compact; as an argument it costs two looks at all style rules."""
    widget.set_reactive(type(widget).compact, True)
    widget.add_class("-textual-compact", update=False)


class OneLine(WordKeys, Input, CursorInSight, FocusBar):
    """What our lines of text share."""

    BINDINGS: ClassVar[list[BindingType]] = ONE_LINE

    # Input's own is a layout reactive: each letter would lay out the whole screen anew (performance.md).
    virtual_size = Reactive(Size(0, 0), layout=False)

    def _on_paste(self, event: events.Paste) -> None:
        """Input's own handler runs after this one and keeps the first line only: make one line of it."""
        event.text = " ".join(event.text.splitlines())
