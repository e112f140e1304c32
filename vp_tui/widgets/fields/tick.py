"""A check box that shows by more than colour whether it is ticked."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Checkbox


class Tick(Checkbox):
    """An X where it is ticked, nothing where it is not; Textual's own shows an X in both, in another colour.

    Space turns it; Enter changes nothing and goes on.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "leave", "Volgende", show=False)]

    @property
    def BUTTON_INNER(self) -> str:  # type: ignore[override]
        return "X" if self.value else " "

    def action_leave(self) -> None:
        self.screen.focus_next()
