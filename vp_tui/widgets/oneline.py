"""An Input that costs a key little and takes a paste of several lines whole."""

from textual import events
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input


class OneLine(Input):
    """What our lines of text share."""

    # Input's own is a layout reactive: each letter would lay out the whole screen anew (performance.md).
    virtual_size = Reactive(Size(0, 0), layout=False)

    def _on_paste(self, event: events.Paste) -> None:
        """Input's own handler runs after this one and keeps the first line only: make one line of it."""
        event.text = " ".join(event.text.splitlines())
