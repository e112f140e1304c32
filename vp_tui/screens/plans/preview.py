"""What was found in a form that was filled in in Word, to read before its plan is added."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import ClassVar

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from vp_tui.documents.form.filling import Found
from vp_tui.screens.help.bindings import footer_key, quiet_key
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.workspace.importing import Incoming, found_in_short
from vp_tui.workspace.library import title_text

LABELS = 24  # columns of the widest label
THERE = (
    "Dit document komt uit je plan “{}”, dat al in je lijst staat. Voor opmerkingen van een ander: open dat plan en"
    " kies Opmerkingen. Zet je dit erbij, dan heb je twee plannen."
)


class PreviewScreen(ModalScreen[bool]):
    """`name`: of the file; `titles`: of the plans in the list, by id. Gives whether the plan is to be added."""

    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("escape", "leave", "Annuleren", "Terug; er wordt niets toegevoegd", priority=False),
        quiet_key("down", "read('down')", "Lezen", "Verder in wat er is gevonden", priority=False),
        quiet_key("up", "read('up')", "Lezen", "Terug in wat er is gevonden", priority=False),
        footer_key(
            "pagedown", "read('page_down')", "Verder lezen", "Een stuk verder in wat er is gevonden", priority=False
        ),
        quiet_key("pageup", "read('page_up')", "Lezen", "Een stuk terug in wat er is gevonden", priority=False),
        Binding("right", "app.focus_next", "Volgende keuze", show=False),
        Binding("left", "app.focus_previous", "Vorige keuze", show=False),
    ]

    def __init__(self, incoming: Incoming, name: str, titles: Mapping[str, str]):
        super().__init__()
        self.incoming, self.file_name, self.titles = incoming, name, titles

    def compose(self) -> ComposeResult:
        yield TitleLine("Verbeterplan", "Importeren", self.file_name)
        with Vertical(id="preview"):
            yield Static(title_text(self.incoming.plan.plan.title), classes="dialog-title", markup=False)
            yield Static("\n".join(self._told()), id="preview-told", markup=False)
            with VerticalScroll(id="preview-found", can_focus=False):
                yield Static(Group(*found_lines(self.incoming.found)), id="preview-text")
            with Horizontal(classes="dialog-buttons"):
                yield PressButton("Zet in je lijst", id="save")
                yield PressButton("Annuleren", id="leave")
        yield Foot()

    def _told(self) -> Iterator[str]:
        yield found_in_short(self.incoming)
        yield from self.incoming.told
        if self.incoming.plan_id in self.titles:
            yield THERE.format(self.titles[self.incoming.plan_id])

    def on_mount(self) -> None:
        self.query_one("#save").focus()

    def action_read(self, way: str) -> None:
        getattr(self.query_one("#preview-found"), f"scroll_{way}")(animate=False)

    @on(Button.Pressed, "#save")
    def take(self) -> None:
        self.dismiss(True)

    @on(Button.Pressed, "#leave")
    def action_leave(self) -> None:
        self.dismiss(False)


def found_lines(found: list[Found]) -> Iterator[Text | Padding]:
    """Part by part of the format: each label with its text; what has no field of its own under where it goes."""
    for where, group in groupby(found, lambda each: each.where):
        yield Text(f"\n{where}", "bold")
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(max_width=LABELS)
        table.add_column(ratio=1)
        for each in group:
            label = each.label if each.has_field else f"zonder eigen plek, bij {each.label}"
            table.add_row(Text(label, "dim"), Text(each.text))
        yield Padding(table, (0, 0, 0, 2))
