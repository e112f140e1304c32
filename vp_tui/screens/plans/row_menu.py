"""What can be done with one row of a list: opened by →, closed by ← or Esc."""

from collections.abc import Sequence
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.lines import LineChosen, Lines
from vp_tui.widgets.frame.words import Word


class RowMenu(ModalScreen[str | None]):
    """Gives the action that is chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,left", "close", "Terug", tooltip="Terug naar de lijst; er verandert niets"),
    ]

    def __init__(self, heading: str, words: Sequence[Word]):
        super().__init__()
        self.heading, self.words = heading, words

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self.heading, classes="dialog-title", markup=False)
            yield Lines(self._draw, 1, one_click=True, id="row-menu", dense=True)
        yield Foot()

    def on_mount(self) -> None:
        lines = self.query_one(Lines)
        lines.styles.height = len(self.words)
        lines.fill(len(self.words))
        lines.focus()

    def _draw(self, item: int, width: int) -> tuple[Text]:
        each = self.words[item]
        line = Text(f" {each.word}")
        line.truncate(width - 8, pad=True)
        return (line.append(each.key, self.query_one(Lines).get_component_rich_style("lines--muted")),)

    def on_line_chosen(self, event: LineChosen) -> None:
        event.stop()
        self.dismiss(self.words[event.item].action)

    def action_close(self) -> None:
        self.dismiss(None)
