"""The focus moves by a key or click of the user only: if what has it goes away, nothing has it until Tab."""

from typing import TYPE_CHECKING, Any

from textual.screen import Screen
from textual.widget import Widget

if TYPE_CHECKING:
    Base = Screen[Any]
else:
    Base = object


class Steadfast(Base):
    """Mixed into a screen. (Textual gives the focus to a neighbour: what is typed on would land there.)"""

    _left: list[Widget] = []

    def _reset_focus(self, widget: Widget, avoiding: list[Widget] | None = None) -> None:
        if self.focused is widget:
            self._left = [each for each in self.walk_children(Widget) if each.can_focus]
            self._left = self._left[self._left.index(widget) + 1 :] if widget in self._left else []
            self.set_focus(None)

    def focus_next(self, *args: Any, **options: Any) -> Widget | None:
        """From nowhere on from where the focus was."""
        after = next((each for each in self._left if each in self.focus_chain), None)
        if self.focused is None and after is not None:
            self.set_focus(after)
            return after
        return super().focus_next(*args, **options)
