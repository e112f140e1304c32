"""A list of items of a few lines each, that draws only what is seen: as fast with a thousand items as with one."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.signs import HERE


class LineChosen(Message):
    """Enter, or a click on the item that has the cursor."""

    def __init__(self, lines: "Lines", item: int):
        super().__init__()
        self.lines, self.item = lines, item

    @property
    def control(self) -> "Lines":
        return self.lines


class LineMoved(Message):
    """The cursor went to another item."""


class Lines(ScrollView, can_focus=True):
    """`draw(item, width)` gives an item's `tall` lines; `one_click`: the first click chooses already; `dense`: items
    never stand apart."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", "Omhoog", show=False),
        Binding("down", "step(1)", "Omlaag", show=False),
        Binding("home", "step(-1000000)", "Naar de eerste", show=False),
        Binding("end", "step(1000000)", "Naar de laatste", show=False),
        Binding("pageup", "leaf(-1)", "Bladzijde omhoog", show=False),
        Binding("pagedown", "leaf(1)", "Bladzijde omlaag", show=False),
        Binding("enter", "choose", "Openen", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"lines--cursor", "lines--muted", "lines--mark"}

    keys: Sequence[Hint] = (Hint("Enter", "openen", "choose"), Hint("↑ ↓", "kiezen"))  # what they do here
    cursor = reactive(0)

    def __init__(
        self,
        draw: Callable[[int, int], Sequence[Text]],
        tall: int,
        one_click: bool = False,
        id: str = "",
        dense: bool = False,
    ):
        super().__init__(id=id or None)
        self._draw, self._least, self._one_click, self._dense = draw, tall, one_click, dense
        self.tall = tall
        self.count = 0

    def hints(self) -> Sequence[Hint]:
        return self.keys

    @property
    def marker(self) -> Offset:
        """Where the item with the cursor stands, for the terminal's own cursor."""
        return self.content_region.offset + Offset(0, self.cursor * self.tall - self.scroll_offset.y)

    def fill(self, count: int, cursor: int = 0) -> None:
        """Show this many items, with the cursor on one."""
        self.count = count
        self._measure()
        self.set_reactive(Lines.cursor, max(0, min(cursor, count - 1)))
        self._follow()
        self.refresh()

    def reshape(self, tall: int) -> None:
        """Show so many lines of each item from now on."""
        if tall != self._least:
            self._least = tall
            self._measure()
            self._follow()
            self.refresh()

    def _measure(self) -> None:
        """Items stand apart where there is room for a blank line between them."""
        spread = self._least + (not self._dense)
        self.tall = spread if self.count * spread <= self.size.height else self._least
        self.virtual_size = Size(self.scrollable_content_region.width, self.count * self.tall)

    def on_resize(self) -> None:
        self._measure()
        self._follow()

    def _follow(self) -> None:
        if self.count:
            self.scroll_to_region(Region(0, self.cursor * self.tall, 1, self.tall), animate=False, force=True)

    def watch_cursor(self) -> None:
        self._follow()
        self.refresh()
        self.post_message(LineMoved())

    def render_line(self, y: int) -> Strip:
        item, line = divmod(y + self.scroll_offset.y, self.tall)
        width = self.scrollable_content_region.width
        if item >= self.count or line >= self._least:
            return Strip.blank(width, self.rich_style)
        text = self._draw(item, width)[line]
        text.truncate(width, pad=True)
        text.stylize_before(text.style)  # rich leaves the whole text's style out where no part has one
        if item == self.cursor:
            if line == 0 and self.has_focus and text.plain.startswith(" "):
                text.plain = f"{HERE}{text.plain[1:]}"
            text.stylize(self.get_component_rich_style("lines--cursor"))
        strip = Strip(text.render(self.app.console), text.cell_len)
        return strip.apply_style(self.rich_style)

    # --- what can be done --------------------------------------------------------------------------------------

    def action_step(self, by: int) -> None:
        if self.count:
            self.cursor = max(0, min(self.count - 1, self.cursor + by))

    def action_leaf(self, by: int) -> None:
        self.action_step(by * max(1, self.size.height // self.tall))

    def action_choose(self) -> None:
        if self.count:
            self.post_message(LineChosen(self, self.cursor))

    def on_click(self, event: events.Click) -> None:
        item = (event.get_content_offset_capture(self).y + self.scroll_offset.y) // self.tall
        if 0 <= item < self.count:
            known = item == self.cursor
            self.cursor = item
            if known or self._one_click:
                self.action_choose()
