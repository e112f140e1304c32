"""Where the terminal's own cursor belongs: screen readers and magnifiers follow it, also where Textual draws none."""

from typing import Protocol, runtime_checkable

from textual.geometry import Offset
from textual.widget import Widget


@runtime_checkable
class Marked(Protocol):
    """A list or drawing that says where its marker stands on the screen."""

    @property
    def marker(self) -> Offset: ...


def focus_place(focused: Widget) -> Offset:
    """At the marker, or else where the widget begins; kept within the widget."""
    region = focused.content_region
    place = focused.marker if isinstance(focused, Marked) else region.offset
    return Offset(
        max(region.x, min(place.x, max(region.x, region.right - 1))),
        max(region.y, min(place.y, max(region.y, region.bottom - 1))),
    )
