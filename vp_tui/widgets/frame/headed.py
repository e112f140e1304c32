"""Lines under headings: the cursor goes past a heading."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.text import Text

from vp_tui.widgets.frame.lines import Lines


class HeadedLines(Lines):
    """One line an item; `is_heading(item)` tells which are headings. The last item is none."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"lines--head"}

    def __init__(self, draw: Callable[[int, int], Sequence[Text]], is_heading: Callable[[int], bool], id: str):
        super().__init__(draw, 1, id=id, dense=True)
        self._is_heading = is_heading

    def fill(self, count: int, cursor: int = 0) -> None:
        self.count = count
        super().fill(count, self._past(max(0, min(cursor, count - 1)), 1) if count else 0)

    def validate_cursor(self, cursor: int) -> int:
        """Where it is set to a heading, by a click or a key, it goes on in the same direction."""
        return self._past(cursor, -1 if cursor < self.cursor else 1) if cursor < self.count else cursor

    def _past(self, item: int, by: int) -> int:
        while 0 <= item < self.count and self._is_heading(item):
            item += by
        return item if 0 <= item < self.count else self._past(max(item, 0), 1)

    def _follow(self) -> None:
        """The heading above the first line comes into sight with it."""
        super()._follow()
        if self.count and self.cursor and self._is_heading(self.cursor - 1) and self.scroll_offset.y == self.cursor:
            self.scroll_to(y=self.cursor - 1, animate=False, force=True)
