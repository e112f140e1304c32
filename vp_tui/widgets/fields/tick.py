"""A check box that shows by more than colour whether it is ticked."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Checkbox

from vp_tui.widgets.frame.signs import DONE, OPEN


class Tick(Checkbox):
    """✓ where it is ticked, · where it is not; Textual's own shows an X in both, in another colour.

    Space turns it; Enter changes nothing and goes on.
    """

    BUTTON_LEFT = BUTTON_RIGHT = " "
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "leave", "Volgende", show=False)]

    @property
    def BUTTON_INNER(self) -> str:  # type: ignore[override]
        return DONE if self.value else OPEN

    def action_leave(self) -> None:
        self.screen.focus_next()
