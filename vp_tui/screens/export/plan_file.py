"""*Planbestand*: the plan as a file (.json) in any folder, to pass on or to be safe where saving fails."""

import asyncio
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Static

from vp_tui.screens.help.bindings import WALKING, footer_key
from vp_tui.system.files import DocumentError
from vp_tui.widgets.fields.oneline import OneLine
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.workspace.exporting import plan_file_name, write_rescue
from vp_tui.workspace.library import title_text
from vp_tui.workspace.session import Session

WHAT_FOR = (
    "Hierin staat het hele plan, zodat je het op een andere computer in Verbeterplan kunt openen (Importeren). Kies een"
    " map waar je mag schrijven; een bestand dat er al is, blijft staan."
)


class PlanFileScreen(ModalScreen[Path | None]):
    """Writes the plan as it is in memory, whatever the state of the database; gives where it is."""

    AUTO_FOCUS = "#plan-file-place"
    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("escape", "close", "Sluiten", "Terug", priority=False),
        *WALKING,
    ]

    def __init__(self, session: Session, folder: Path):
        super().__init__()
        self.session = session
        self.place = folder / plan_file_name(session.plan.plan.title, session.today)

    def compose(self) -> ComposeResult:
        yield TitleLine(title_text(self.session.plan.plan.title), "Planbestand")
        with VerticalScroll(classes="window", can_focus=False):
            yield Static(WHAT_FOR, classes="dialog-text")
            place = OneLine(str(self.place), compact=True, id="plan-file-place", classes="field", select_on_focus=False)
            place.border_title = "  Waar het komt te staan "
            yield place
            yield Static(id="plan-file-result", classes="dialog-text", markup=False)
            with Horizontal(classes="dialog-buttons"):
                yield PressButton("Maak het bestand", id="write")
                yield PressButton("Annuleren", id="leave")
        yield Foot()

    @on(Button.Pressed, "#write")
    @on(Input.Submitted)
    async def write(self) -> None:
        place = Path(self.query_one(OneLine).value.strip()).expanduser()
        try:
            written = await asyncio.to_thread(self._write, place)
        except DocumentError as error:
            self.query_one("#plan-file-result", Static).update(str(error))
        else:
            self.notify(f"Het planbestand staat in {written}", markup=False, timeout=8)
            self.dismiss(written)

    def _write(self, place: Path) -> Path:
        """The plan, and beside it what was typed and is no value (yet).

        Raises DocumentError.
        """
        folder, name = (place, self.place.name) if place.is_dir() else (place.parent, place.name or self.place.name)
        return write_rescue(self.session.plan, self.session.loose(), folder.absolute(), name).path

    @on(Button.Pressed, "#leave")
    def action_close(self) -> None:
        self.dismiss(None)


def safe_folder() -> Path:
    """A folder of the user's own that is not the one that the plans are in."""
    from platformdirs import user_documents_path

    return next((each for each in (user_documents_path(), Path.home()) if each.is_dir()), Path.cwd())
