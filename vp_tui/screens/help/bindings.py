"""Key bindings: each has an id, a description and a tooltip; footer, F1 and search read from them."""

from typing import ClassVar, Protocol, runtime_checkable

from textual.binding import Binding


def _binding(key: str, action: str, description: str, tooltip: str, show: bool, priority: bool) -> Binding:
    return Binding(key, action, description, show=show, tooltip=tooltip, priority=priority, id=f"{action}.{key}")


def footer_key(key: str, action: str, description: str, tooltip: str, priority: bool = True) -> Binding:
    """A key that stands in the footer."""
    return _binding(key, action, description, tooltip, True, priority)


def quiet_key(key: str, action: str, description: str, tooltip: str, priority: bool = True) -> Binding:
    """A key that stands in help and search only."""
    return _binding(key, action, description, tooltip, False, priority)


def keyless_action(action: str, description: str, tooltip: str) -> Binding:
    """What has no key: it is found by its name, and mostly by a word on the screen too. Goes into KEYLESS."""
    return Binding("", action, description, tooltip=tooltip, id=f"{action}.")


@runtime_checkable
class Keyless(Protocol):
    """A screen, page or widget that does things without a key."""

    KEYLESS: ClassVar[tuple[Binding, ...]]


# In a window that asks: from the one button, tick or line to the next.
WALKING = (
    Binding("right,down", "app.focus_next", "Volgende keuze", show=False),
    Binding("left,up", "app.focus_previous", "Vorige keuze", show=False),
)
