"""*Veiligheidskopieën*: which copies there are, making one, and all plans back from one."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, TypeVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen, Screen
from textual.widgets import Button, Input, Static

from vp_tui.plan.files.file import BrokenFile
from vp_tui.screens.dialogs.question import Answer, Question, tell
from vp_tui.screens.help.bindings import WALKING, footer_key, keyless_action, quiet_key
from vp_tui.screens.plans.backup_rows import TALL, backup_heading, backup_lines, comparison_text, moment_of
from vp_tui.screens.plans.import_plan import path_of
from vp_tui.store.backups import Copy
from vp_tui.store.problems import StoreError
from vp_tui.widgets.fields.oneline import OneLine
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.lines import LineChosen, Lines
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.widgets.frame.words import Word, Words
from vp_tui.workspace.library import Library

Result = TypeVar("Result")
CANCEL, BACK = Answer("cancel", "Annuleren"), Answer("back", "Zet terug")
LOOKING = "Ik kijk welke kopieën er zijn…"
NONE = "Er is nog geen kopie. Met Ins maak je er een; daarna komt er elke dag dat je werkt vanzelf een bij."
WORDS = (
    "Elke dag dat je werkt, wordt vanzelf een kopie van al je plannen gemaakt. Enter laat zien wat erin staat en wat"
    " je kwijtraakt als je die terugzet."
)
DONE = "Je plannen zijn teruggezet. Wat er stond, is bewaard: het is de bovenste kopie."
DONE_NEW = "Je plannen zijn teruggezet."


class BackupsScreen(Screen[None]):
    """Gives nothing; what was restored stands in the file."""

    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("f1", "app.help", "Help", "Uitleg bij waar je bent, en alle toetsen"),
        footer_key(
            "insert", "make", "Maak er nu een", "Maak een kopie van al je plannen zoals ze nu zijn", priority=False
        ),
        footer_key("escape", "close", "Terug", "Terug naar je plannen", priority=False),
        quiet_key("ctrl+l", "close", "Je plannen", "Terug naar je plannen"),
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        keyless_action("other", "Ander bestand", "Zet een kopie terug die ergens anders staat"),
    )

    def __init__(self, library: Library):
        super().__init__()
        self.library = library
        self.copies: list[tuple[Copy, int | None]] = []
        self.busy = False

    def compose(self) -> ComposeResult:
        yield TitleLine("Verbeterplan", "Back-ups")
        with Vertical(id="plans"):
            yield Static(id="plans-head")
            yield Static(LOOKING, id="plans-empty", markup=False)
            yield Lines(self._draw, TALL, id="plans-list")
            yield Words([Word("make", "Maak er nu een", "Ins"), Word("other", "Ander bestand")], id="backups-actions")
            yield Static(WORDS, id="backups-words", markup=False)
        yield Foot()

    def on_mount(self) -> None:
        self.query_one(Lines).focus()
        self.run_worker(self._fill())

    def on_resize(self) -> None:
        self.query_one("#plans-head", Static).update(backup_heading(self.query_one("#plans").size.width - 3))

    async def _fill(self, cursor: int = 0) -> None:
        """Show the copies as they are now, with the cursor on one."""
        self.copies = await asyncio.to_thread(self.library.safe.copies)
        self.query_one("#plans-empty", Static).update(NONE)
        self.query_one("#plans-empty").display = not self.copies
        self.query_one(Lines).fill(len(self.copies), cursor)

    def _draw(self, item: int, width: int) -> tuple[Text, Text]:
        muted = self.query_one(Lines).get_component_rich_style("lines--muted")
        return backup_lines(*self.copies[item], self.library.now(), width, muted)

    # --- what can be done --------------------------------------------------------------------------------------

    async def _do(self, job: Callable[[], Result]) -> Result | None:
        """Do a job that may wait for the disk, one at a time; None where it did not work, which is told."""
        if self.busy:
            return None
        self.busy = True
        try:
            return await asyncio.to_thread(job)
        except StoreError as problem:
            tell(self.app, problem)
            return None
        finally:
            self.busy = False

    def action_make(self) -> None:
        self.run_worker(self._make(), group="copies")

    async def _make(self) -> None:
        if await self._do(self._made):
            await self._fill()
            self.notify("De kopie is gemaakt.", timeout=4)

    def _made(self) -> Copy:
        """With all that was handed to the writer."""
        self.library.settled()
        return self.library.safe.make()

    def on_line_chosen(self, event: LineChosen) -> None:
        event.stop()
        copy = self.copies[event.item][0]
        self._look(copy.path, f"de kopie van {moment_of(copy, self.library.now())}")

    def action_other(self) -> None:
        self.app.push_screen(FileScreen(), lambda file: self._look(file, file.name) if file else None)

    def _look(self, file: Path, named: str) -> None:
        self.run_worker(self._ask(file, named), group="copies")

    async def _ask(self, file: Path, named: str) -> None:
        """Show what a copy holds and what would be lost."""
        found = await self._do(lambda: self.library.safe.look(file))
        if found is not None:
            told = comparison_text(found, self.library.now())
            question = Question(f"Alles terugzetten uit {named}?", told, (CANCEL, BACK))
            self.app.push_screen(question, lambda answer: self._answered(answer, file))

    def _answered(self, answer: str | None, file: Path) -> None:
        if answer == BACK.value:
            self.run_worker(self._restore(file), group="copies")

    async def _restore(self, file: Path) -> None:
        done = await self._do(lambda: self.library.restore_copy(file))
        if done is not None:
            await self._fill()
            self.notify(DONE if done.kept else DONE_NEW, timeout=8)

    def action_close(self) -> None:
        if not self.busy:
            self.dismiss(None)


class FileScreen(ModalScreen[Path | None]):
    """Asks where a copy stands."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Annuleren", tooltip="Terug; er verandert niets"),
        *WALKING,
    ]

    def compose(self) -> ComposeResult:
        yield TitleLine("Verbeterplan", "Back-ups", "Ander bestand")
        with VerticalScroll(classes="window", can_focus=False):
            yield Static("Een kopie die ergens anders staat", classes="dialog-title")
            words = "Sleep het bestand hierheen, of typ waar het staat"
            field = OneLine(placeholder=words, compact=True, classes="field", select_on_focus=False)
            field.border_title = "  Veiligheidskopie (.db) "
            yield field
            with Horizontal(classes="dialog-buttons"):
                yield PressButton("Bekijk", id="save")
                yield PressButton("Annuleren", id="leave")
        yield Foot()

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    @on(Input.Submitted)
    @on(Button.Pressed, "#save")
    def take(self) -> None:
        if typed := self.query_one(Input).value.strip():
            try:
                self.dismiss(path_of(typed))
            except BrokenFile as problem:
                self.notify(str(problem), severity="warning", markup=False)

    @on(Button.Pressed, "#leave")
    def action_leave(self) -> None:
        self.dismiss(None)
