"""Letters that are typed where no text goes: they begin a record in the line above, and do nothing else."""

from typing import Protocol, runtime_checkable

from textual import events
from textual.screen import Screen
from textual.widget import Widget


@runtime_checkable
class TypedElsewhere(Protocol):
    """A table or a drawing with a line for a new record above it."""

    def typing_goes_to(self) -> Widget | None:
        """The line; None where there is none, or where letters are commands."""


def lead(event: events.Event, screen: Screen[object]) -> None:
    """Bring the focus to where this key or paste belongs, before it is handed on: so no letter comes out of turn."""
    text = isinstance(event, events.Paste) or (
        isinstance(event, events.Key) and event.is_printable and event.key != "space"
    )
    focused = screen.focused if text and not event.is_forwarded else None
    if not isinstance(focused, TypedElsewhere):
        return
    if isinstance(event, events.Key) and (bound := screen.active_bindings.get(event.key)) and bound.node is focused:
        return  # a key of its own: the weight of a factor
    if line := focused.typing_goes_to():
        screen.set_focus(line)
