"""A line that offers to do something. Once it was there it keeps its room, so that nothing moves when it goes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message

from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.views import PlanView
from vp_tui.widgets.messages import FieldVisited


@dataclass(frozen=True)
class Proposal:
    """What is offered, a few words about it, and the message that makes it so."""

    what: str
    more: str
    wanted: Callable[[], Message]


class Offer(PlanView, can_focus=True):
    """Enter or a click on its first words takes it. `address`: what it is about, for the explanation."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "take", "Doen wat hier staat", show=False)]

    def __init__(self, address: str, lists: tuple[str, ...], look: Callable[[Plan], Proposal | None]):
        super().__init__(classes="offer -nothing")
        self.address, self.lists, self.look = address, lists, look
        self.offered: Proposal | None = None
        self._told: Proposal | None = None  # what stands here; what was offered last, where that is gone
        self._taken = False

    def show(self, plan: Plan) -> None:
        before, self.offered = self._told, self.look(plan)
        self._told = self.offered or before
        self._taken = self._taken and self.offered is None
        self.set_class(self._told is None, "-nothing")
        self._hide_if_gone()
        if self._told and (before is None or (self._told.what, self._told.more) != (before.what, before.more)):
            self.refresh(layout=True)
        else:
            self.refresh()

    def _hide_if_gone(self) -> None:
        """While it has the focus it stays, ticked off: else focus and typing would jump to a field."""
        self.set_class(self.offered is None and not self.has_focus, "-gone")

    def give_room_back(self) -> None:
        """Once nobody looks: stand here no longer when there is nothing to offer."""
        if self.offered is None:
            self._told = None
            self.add_class("-nothing")

    def render(self) -> Content:
        if self._told is None:
            return Content("")
        more = f"  {self._told.more}" if self._told.more else ""
        if self.offered is None:
            return Content.styled(f"{'✓' if self._taken else '·'} {self._told.what}{more}", "$text-muted")
        return Content.from_markup("+ [@click=take]$what[/]$more", what=self._told.what, more=more)

    def on_focus(self) -> None:
        self.post_message(FieldVisited(self.address))

    def on_blur(self) -> None:
        self.set_class(self.offered is None, "-gone")

    def action_take(self) -> None:
        if self.offered:
            self._taken = True
            self.post_message(self.offered.wanted())
