"""*Ga naar* (Ctrl+G): a letter at each place that can have the focus, a digit for each page of the plan."""

from dataclasses import dataclass
from string import ascii_lowercase, ascii_uppercase
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.geometry import Offset
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Static

from vp_tui.widgets.frame.rail import Rail
from vp_tui.widgets.messages import PageChosen
from vp_tui.widgets.records.elsewhere import TypingGoal

WIDTH = 3  # of a key as drawn
LETTERS = ascii_lowercase + ascii_uppercase


@dataclass(frozen=True)
class Target:
    """Where a key leads: a widget that gets the focus, or a page; `place`: where its key is drawn."""

    key: str
    place: Offset
    widget: Widget | None = None
    page: str = ""


def targets(screen: Screen[object]) -> list[Target]:
    """What can be reached on a screen: what is seen of its focus chain, and the pages of a plan."""
    placed = (each for each in screen.focus_chain if each.region)  # what was just made has no place yet
    seen = {each: screen.find_widget(each).visible_region for each in placed}
    shown = sorted(
        ((region, each) for each, region in seen.items() if region.area), key=lambda pair: (pair[0].y, pair[0].x)
    )
    rails = [each for _, each in shown if isinstance(each, Rail)]
    taken = {page.letter for rail in rails for page in rail.pages}
    letters = [each for each in LETTERS if each not in taken]
    found = [Target(key, _beside(region.offset), each) for key, (region, each) in zip(letters, shown, strict=False)]
    return found + [each for rail in rails for each in _pages(rail)]


def _beside(place: Offset) -> Offset:
    """Mostly in the margin, so that a label can still be read."""
    return Offset(max(0, place.x - WIDTH + 1), place.y)


def _pages(rail: Rail) -> list[Target]:
    """The pages, each at the end of its line of the rail: digits, and letters for the views over the whole plan."""
    top = rail.content_region.offset + Offset(rail.content_region.width - WIDTH - 1, 0)
    return [Target(page.letter, top + Offset(0, row), page=page.name) for row, page in rail.page_rows()]


class JumpScreen(ModalScreen[Target | None]):
    """Shows the keys over the screen, and gives the target whose key is pressed."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", "Terug", tooltip="Blijf waar je was")]

    def __init__(self, screen: Screen[object]):
        super().__init__()
        self.targets = {each.key: each for each in targets(screen)}

    def typing_goes_to(self) -> TypingGoal:
        """One letter, which was asked for and only moves."""
        return TypingGoal.HERE

    def compose(self) -> ComposeResult:
        for each in self.targets.values():
            chip = Static(f" {each.key} ", classes="jump-key", markup=False)
            chip.styles.offset = each.place
            yield chip
        digits = " of cijfer" if any(each.page for each in self.targets.values()) else ""
        yield Static(f" Druk op een letter{digits} · Esc: terug ", id="jump-hint")

    def on_key(self, event: events.Key) -> None:
        if found := self.targets.get(event.character or ""):
            event.stop()
            self.targets = {}  # a second letter typed ahead leads nowhere
            self.dismiss(found)

    def on_click(self, event: events.Click) -> None:
        """A click on a key is as good; one beside them all leaves."""
        places = {each.place + Offset(n, 0): each for each in self.targets.values() for n in range(WIDTH)}
        self.dismiss(places.get(event.screen_offset))

    def on_resize(self, event: events.Resize) -> None:
        """The places are no longer where the keys say."""
        if event.size != self.app.screen_stack[-2].size:
            self.dismiss(None)

    def action_close(self) -> None:
        self.dismiss(None)


def follow_target(screen: Screen[object], target: Target | None) -> None:
    """Go where the key leads, on the screen that showed it."""
    if target is not None and target.widget is not None:
        target.widget.focus()
    elif target is not None:
        screen.query_one(Rail).post_message(PageChosen(target.page, into=True))
