"""A view that is drawn as lines of text with places for the cursor in it: one widget, however much it shows.

What is drawn is pure (a `Sheet`, made by a function of plan and width), so that it can be tested without a screen.
"""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from rich.style import Style
from rich.text import Span, Text
from textual import events
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from vp_tui.plan.address import get
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.cells import columns_at, padded_line
from vp_tui.widgets.drawings.sheet import STYLES, Sheet, Spot, neighbour
from vp_tui.widgets.drawings.views import PlanView
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.messages import (
    FieldVisited,
    OfferTaken,
    RecordDeleted,
    RecordDuplicated,
    RecordOpened,
    RecordWanted,
)
from vp_tui.widgets.records.elsewhere import TypingGoal

CURSOR = "▸"
LOOKING: tuple[Binding, ...] = (
    Binding("up", "step(0, -1)", "Omhoog", show=False),
    Binding("down", "step(0, 1)", "Omlaag", show=False),
    Binding("left", "step(-1, 0)", "Naar links", show=False),
    Binding("right", "step(1, 0)", "Naar rechts", show=False),
    Binding("home", "jump(0)", "Naar het begin", show=False),
    Binding("end", "jump(-1)", "Naar het einde", show=False),
    Binding("enter", "open", "Openen", show=False),
)


class SpotMoved(Message):
    """The cursor of a drawing went to another place."""


class Drawing(PlanView, can_focus=True):
    """Draws `sheet`; arrows and clicks move the cursor, Enter or a second click opens what is there.

    `address`: the list that records are opened in, added to and deleted from.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *LOOKING,
        Binding("insert", "new", "Nieuw", show=False),
        Binding("ctrl+d", "duplicate", "Kopie", show=False),
        Binding("delete", "delete", "Verwijderen", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"drawing--cursor", *(f"drawing--{name}" for name in STYLES)}

    address: str = ""
    own_keys: ClassVar[tuple[Hint, ...]] = ()  # what other keys do here than those of every list

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self.plan: Plan | None = None
        self.cursor = 0
        self.pointed = False  # whether the mouse brought the cursor where it is: then nothing moves under it
        self._sheet: Sheet | None = None
        self._width = 0

    def hints(self) -> Iterator[Hint]:
        """What the keys do at the cursor, the most wanted first."""
        yield Hint("Enter", "openen", "open")
        yield from self.own_keys
        yield Hint("Ins", "nieuw", "new")
        yield Hint("Del", "weg", "delete")
        yield Hint("Ctrl+D", "kopie", "duplicate")

    @property
    def in_words(self) -> bool:
        """Whether the user would rather have text instead of drawings."""
        return bool(getattr(self.app, "text_instead", False))

    def draw_anew(self) -> None:
        """In words, or as a drawing again; the cursor stays with its record."""
        if self.plan:
            self.show(self.plan)

    def sheet(self, plan: Plan, width: int) -> Sheet:
        """What is to be drawn in so many cells."""
        raise NotImplementedError

    def typing_goes_to(self) -> Widget | TypingGoal | None:
        """The line for a new record, where it stands beside the drawing."""
        beside = self.parent.query(".quick").results(Widget) if isinstance(self.parent, Widget) else ()
        return next(iter(beside), None)

    # --- showing -----------------------------------------------------------------------------------------------

    def show(self, plan: Plan) -> None:
        """Show the plan as it is now; the cursor stays with the record it was at."""
        kept = self.spot if self.plan else None
        self.plan, self._sheet = plan, None
        if kept:
            self._keep(kept)
        self.can_focus = bool(self.drawn.spots)
        self.refresh(layout=len(self.drawn.lines) != self.size.height)

    def _keep(self, kept: Spot) -> None:
        spots = self.drawn.spots
        same = (n for n, spot in enumerate(spots) if spot.is_like(kept))
        self.cursor = next(same, max(0, min(self.cursor, len(spots) - 1)))

    @property
    def marker(self) -> Offset:
        """Where the cursor's place is on the screen (widgets/frame/marker.py)."""
        spot = self.spot
        return self.content_region.offset + (spot.region.offset if spot else Offset(0, 0))

    @property
    def drawn(self) -> Sheet:
        """The sheet for the width as it is; made when it is asked for."""
        if self.plan is None:
            return Sheet(self._width)
        if self._sheet is None:
            self._sheet = self.sheet(self.plan, max(self._width or self.size.width, 20))
        return self._sheet

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        if width != self._width:
            self._width, self._sheet = width, None
        return len(self.drawn.lines)

    def render_line(self, y: int) -> Strip:
        lines, width = self.drawn.lines, self.size.width
        if y >= len(lines):
            return Strip.blank(width, self.rich_style)
        line = padded_line(lines[y], width)
        whole = Span(0, len(line), line.style)
        line.style = ""
        line.spans = [Span(each.start, each.end, self._style(str(each.style))) for each in (whole, *line.spans)]
        self._mark_cursor(line, y)
        strip = Strip(line.render(self.app.console)).adjust_cell_length(width)
        return strip.apply_style(self.rich_style)

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"drawing--{name}") if name in STYLES else Style()

    def _mark_cursor(self, line: Text, y: int) -> None:
        for region in self.spot.regions if self.spot else ():
            if region.y <= y < region.bottom:
                start, end = columns_at(line, region.x, region.right)
                if self.has_focus and y == region.y and line.plain[start : start + 1] == " ":
                    line.plain = f"{line.plain[:start]}{CURSOR}{line.plain[start + 1 :]}"
                line.stylize(self.get_component_rich_style("drawing--cursor"), start, end)

    # --- the cursor --------------------------------------------------------------------------------------------

    @property
    def spot(self) -> Spot | None:
        spots = self.drawn.spots
        return spots[self.cursor] if 0 <= self.cursor < len(spots) else None

    @property
    def chosen(self) -> str:
        """The address of the record under the cursor; empty where there is none."""
        return self.spot.address if self.spot else ""

    @property
    def place(self) -> str:
        """What the place of the cursor is called, where what is typed in the quick line goes there."""
        return ""

    def choose(self, address: str) -> None:
        """Put the cursor on a record."""
        found = (n for n, spot in enumerate(self.drawn.spots) if spot.address == address)
        self.move_to(next(found, self.cursor))

    def move_to(self, number: int, pointed: bool = False) -> None:
        if not 0 <= number < len(self.drawn.spots):
            return
        self.cursor, self.pointed = number, pointed
        self.refresh()
        self._follow()
        self.post_message(SpotMoved())
        self._explain()

    def _explain(self) -> None:
        if self.has_focus:
            self.post_message(FieldVisited((self.spot.explained if self.spot else "") or self.address))

    def _follow(self, whole: bool = False) -> None:
        """Keep the cursor in sight on a page that scrolls, and as much as fits of the `whole` drawing."""
        page = next((each for each in self.ancestors if isinstance(each, VerticalScroll)), None)
        if page is None or self.spot is None or self.pointed or not (self.has_focus and self.size):
            return
        inside = self.content_region.offset - page.content_region.offset + page.scroll_offset
        if whole:
            head = self._head
            shown = Region(inside.x, inside.y - head, self.size.width, min(self.size.height + head, page.size.height))
            page.scroll_to_region(shown, animate=False, immediate=True)
        page.scroll_to_region(self.spot.region.translate(inside), animate=False, immediate=True)

    @property
    def _head(self) -> int:
        """How many lines above it are the list's own: its title, the line to type in, the words to click."""
        around = self.parent
        return self.region.y - around.region.y if isinstance(around, Widget) and around.has_class("records") else 0

    def watch_has_focus(self, has_focus: bool) -> None:
        """The cursor is drawn as one only here."""
        super().watch_has_focus(has_focus)
        self.refresh()

    def on_focus(self) -> None:
        self._explain()
        self.call_after_refresh(self._follow, whole=True)

    def on_blur(self) -> None:
        self.pointed = False

    def on_mouse_down(self) -> None:
        self.pointed = True

    # --- what can be done --------------------------------------------------------------------------------------

    def action_step(self, dx: int, dy: int) -> None:
        if self.spot:
            self.move_to(neighbour(self.drawn.spots, self.cursor, dx, dy))

    def action_jump(self, to: int) -> None:
        self.move_to(to % max(1, len(self.drawn.spots)))

    def action_open(self) -> None:
        """Open the record under the cursor, or add one there."""
        if self.chosen:
            self.post_message(RecordOpened(self.chosen))
        elif self.spot:
            self.action_new()

    def action_new(self) -> None:
        self.post_message(RecordWanted(self.address, dict(self.spot.values) if self.spot else {}))

    def action_duplicate(self) -> None:
        if self.chosen.startswith(f"{self.address}/"):
            self.post_message(RecordDuplicated(self.chosen))

    def action_delete(self) -> None:
        if self.chosen.startswith(f"{self.address}/"):
            self.post_message(RecordDeleted(self.chosen))

    def on_click(self, event: events.Click) -> None:
        """The first click goes there, the next one opens; where nothing is yet, the first one adds. A click on room
        puts the record of the cursor there."""
        at = event.get_content_offset_capture(self)
        number = self.drawn.at(at.x, at.y)
        if number is not None:
            spot, known = self.drawn.spots[number], number == self.cursor
            self.move_to(number, pointed=True)
            if known or spot.is_empty or not spot.address:
                self.action_open()
        elif self.chosen and (values := self.drawn.values_at(at.x, at.y)):
            self.put(values, "Verplaatst.")

    def put(self, values: Mapping[str, Any], told: str = "") -> None:
        """Give the record under the cursor other values, as one step; `told`: the sentence to say."""
        wanted = {f"{self.chosen}/{name}": value for name, value in values.items()}
        if self.plan and any(get(self.plan, address) != value for address, value in wanted.items()):
            self.post_message(OfferTaken(told, wanted))
