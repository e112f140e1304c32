"""Lines that lead where they say."""

from textual.content import Content
from textual.dom import DOMNode
from textual.widget import Widget

from vp_tui.widgets.frame.clickable import Clickable
from vp_tui.widgets.frame.told import SteadyText
from vp_tui.widgets.messages import PlaceWanted


def lead(action: str, before: str, name: str, after: str = "") -> Content:
    """A line that leads where it says: its name as a link, all of it to be clicked."""
    line = f'[@key="{action}"]$before[/][@click="{action}"]$name[/][@key="{action}"]$after[/]'
    return Content.from_markup(line, before=before, name=name, after=after)


class Leads(SteadyText, Clickable):
    """Lines whose actions are the page's."""

    @property
    def owner(self) -> DOMNode:
        assert self.parent is not None
        return self.parent


class Leading(Widget):
    """A page with such lines. It comes after `PlanPage`: a widget is styled as its first base."""

    def action_open(self, address: str) -> None:
        """The record or field that a line is about."""
        self.post_message(PlaceWanted(address))
