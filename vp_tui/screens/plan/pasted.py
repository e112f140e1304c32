"""Measurements that were pasted: what each line says, to look at before they are added. All of them, or none."""

import datetime as dt
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from vp_tui.plan.days.dutch_days import show_date
from vp_tui.plan.measuring.reading import ReadMeasurement, ReadMeasurements, read_measurements
from vp_tui.plan.measuring.series import Series
from vp_tui.plan.measuring.shown import shown_value
from vp_tui.plan.values.numbers import show_number
from vp_tui.screens.help.bindings import footer_key, quiet_key
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.frame.title import TitleLine


class PastedScreen(ModalScreen[list[ReadMeasurement]]):
    """Gives the rows that are to be added; none where something is wrong."""

    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("escape", "leave", "Annuleren", "Terug; er komt niets bij", priority=False),
        quiet_key("down", "read('down')", "Lezen", "Verder in de regels", priority=False),
        quiet_key("up", "read('up')", "Lezen", "Terug in de regels", priority=False),
        footer_key("pagedown", "read('page_down')", "Verder lezen", "Een stuk verder in de regels", priority=False),
        quiet_key("pageup", "read('page_up')", "Lezen", "Een stuk terug in de regels", priority=False),
        Binding("right", "app.focus_next", "Volgende keuze", show=False),
        Binding("left", "app.focus_previous", "Vorige keuze", show=False),
    ]

    def __init__(self, text: str, series: Series, today: dt.date):
        super().__init__()
        self.series, self.found = series, read_measurements(text, today, series.unit)

    def compose(self) -> ComposeResult:
        yield TitleLine("Metingen", "Plakken")
        with Vertical(id="preview"):
            yield Static(self.series.name, classes="dialog-title", markup=False)
            yield Static(told_pasted(self.found), id="preview-told", markup=False)
            with VerticalScroll(id="preview-found", can_focus=False):
                yield Static(Text("\n").join(pasted_lines(self.found, self.series.unit)), id="preview-text")
            with Horizontal(classes="dialog-buttons"):
                if self.found.taken:
                    yield PressButton("Zet erbij", id="save")
                yield PressButton("Annuleren" if self.found.taken else "Sluiten", id="leave")
        yield Foot()

    def on_mount(self) -> None:
        self.query(Button).first().focus()

    def action_read(self, way: str) -> None:
        getattr(self.query_one("#preview-found"), f"scroll_{way}")(animate=False)

    @on(Button.Pressed, "#save")
    def take(self) -> None:
        self.dismiss(list(self.found.taken))

    @on(Button.Pressed, "#leave")
    def action_leave(self) -> None:
        self.dismiss([])


def told_pasted(found: ReadMeasurements) -> str:
    """How many there are, and what to do with what is wrong."""
    if found.problems:
        wrong = "Eén regel kan" if len(found.problems) == 1 else f"{len(found.problems)} regels kunnen"
        return f"{wrong} ik niet lezen. Verbeter dat in Excel en plak opnieuw; tot dan komt er niets bij."
    unused = f" Niet gebruikt: {', '.join(found.unused)}." if found.unused else ""
    return f"{len(found.rows)} {'meting' if len(found.rows) == 1 else 'metingen'}, klaar om erbij te zetten.{unused}"


def pasted_lines(found: ReadMeasurements, unit: str) -> list[Text]:
    """What is wrong first, then each row as it was read."""
    lines = [Text(f"! {each}", "bold") for each in found.problems]
    lines += [Text(f"  {show_date(each.date):<20}{_value(each, unit):>16}   {each.note}") for each in found.rows]
    return lines


def _value(row: ReadMeasurement, unit: str) -> str:
    if row.numerator is not None and row.denominator is not None:
        return f"{show_number(row.numerator)} van {show_number(row.denominator)}"
    return "niet gemeten" if row.value is None else shown_value(row.value, unit)
