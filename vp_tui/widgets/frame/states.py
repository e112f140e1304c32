"""Line 2 of a small window, where there is no room for the rail: `1● 2● ▸3◐ 4○ …`."""

from collections.abc import Sequence

from rich.markup import escape

from vp_tui.widgets.frame.clickable import Clickable
from vp_tui.widgets.frame.rail import MARKS
from vp_tui.widgets.frame.signs import HERE
from vp_tui.widgets.pages import Page


class StatesLine(Clickable):
    """The phases with their state, each to be clicked; of another page its name."""

    def __init__(self, pages: Sequence[Page], id: str):
        super().__init__(id=id)
        self.pages = pages

    def tell(self, current: str, states: str) -> None:
        """Show which page this is, and how far each phase is, a letter a phase."""
        shown = "  ".join(self._part(each, current, states) for each in self.pages if each.number)
        other = next((each for each in self.pages if each.name == current and not each.number), None)
        shown = f"[b]{HERE}{escape(other.short or other.title)}[/b]  {shown}" if other else shown
        if shown != self.content:
            self.update(shown, layout=False)

    def _part(self, page: Page, current: str, states: str) -> str:
        sign = f"{page.number}{MARKS[states[page.number - 1]]}"
        told = f"[b]{HERE}{sign}[/b]" if page.name == current else sign
        return f"[@click=screen.page('{page.name}')]{told}[/]"
