"""The focus moves by a key or click of the user only: if what has it goes away, nothing has it until Tab."""

from collections.abc import Iterator
from typing import Any

from textual.screen import Screen
from textual.widget import Widget


class SteadfastScreen(Screen[None]):
    """Keeps the focus where the user put it. (Textual gives it to a neighbour: what is typed on would land there.)"""

    _left: Widget | None = None  # what had the focus last

    def set_focus(self, widget: Widget | None, *args: Any, **options: Any) -> None:
        self._left = self.focused or self._left
        super().set_focus(widget, *args, **options)

    def _reset_focus(self, widget: Widget, avoiding: list[Widget] | None = None) -> None:
        if self.focused is widget:
            self.set_focus(None)

    def focus_next(self, *args: Any, **options: Any) -> Widget | None:
        """From nowhere on from where the focus was."""
        chain = self.focus_chain
        if self.focused not in chain and (after := next(self._behind(self.focused or self._left, chain), None)):
            self.set_focus(after)
            return after
        return super().focus_next(*args, **options)

    def _behind(self, left: Widget | None, chain: list[Widget]) -> Iterator[Widget]:
        order = list(self.walk_children(Widget))
        if left in order:
            yield from (each for each in order[order.index(left) + 1 :] if each in chain)
