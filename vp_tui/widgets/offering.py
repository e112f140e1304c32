"""A line that offers to do something; there only while there is something to offer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message

from vp_tui.plan.plan import Plan
from vp_tui.widgets.messages import FieldVisited
from vp_tui.widgets.views import PlanView


@dataclass(frozen=True)
class Offered:
    """What is offered, a few words about it, and the message that makes it so."""

    what: str
    more: str
    wanted: Callable[[], Message]


class Offer(PlanView, can_focus=True):
    """Enter or a click takes it. `address`: what it is about, for the explanation."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "take", "Doen wat hier staat", show=False)]

    def __init__(self, address: str, lists: tuple[str, ...], look: Callable[[Plan], Offered | None]):
        super().__init__(classes="offer -nothing")
        self.address, self.lists, self.look = address, lists, look
        self.offered: Offered | None = None

    def show(self, plan: Plan) -> None:
        found = self.look(plan)
        changed = (found.what, found.more) != (self.offered.what, self.offered.more) if found and self.offered else True
        self.offered = found
        self.set_class(found is None, "-nothing")
        if found is None and self.has_focus:
            self.screen.set_focus(None)  # not the field beside it: what is typed on is not meant for that
        if changed:
            self.refresh(layout=True)

    def render(self) -> Content:
        if self.offered is None:
            return Content("")
        more = f"  {self.offered.more}" if self.offered.more else ""
        return Content.assemble("+ ", (self.offered.what, "underline"), more)

    def on_focus(self) -> None:
        self.post_message(FieldVisited(self.address))

    def on_click(self) -> None:
        self.action_take()

    def action_take(self) -> None:
        if self.offered:
            self.post_message(self.offered.wanted())
