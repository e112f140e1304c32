"""The line that leads to the catalogue of interventions."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Static

from vp_tui.widgets.messages import FieldVisited


class CatalogueLine(Static, can_focus=True):
    """Enter or a click opens it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "Uit de catalogus", show=False)]

    def __init__(self) -> None:
        super().__init__("+ [u]Uit de catalogus[/u] · uitgewerkt, met prijzen")

    def on_focus(self) -> None:
        self.post_message(FieldVisited("design/interventions"))

    async def on_click(self) -> None:
        await self.action_choose()

    async def action_choose(self) -> None:
        await self.run_action("screen.catalogue")
