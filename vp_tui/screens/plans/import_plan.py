"""Taking in a plan, from a plan file or a form in Word: asks where it is; of a broken file nothing is added."""

import asyncio
import datetime as dt
import re
from pathlib import Path
from typing import ClassVar
from urllib.parse import unquote, urlsplit

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Static

from vp_tui.documents.form.problems import NoForm
from vp_tui.plan.files.file import BrokenFile, FileProblem
from vp_tui.plan.plan import Plan
from vp_tui.screens.dialogs.question import tell
from vp_tui.screens.help.bindings import WALKING
from vp_tui.store.problems import StoreError
from vp_tui.system.text_file import UnreadableFile
from vp_tui.widgets.fields.oneline import OneLine
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.workspace.importing import Incoming, incoming_plan
from vp_tui.workspace.library import Library, title_text

MOST = 6  # problems shown at once


def path_of(typed: str) -> Path:
    """The path in a text, as typed or as a terminal writes a file that is dropped on it.

    Raises BrokenFile where the text names no place.
    """
    text = typed.strip().removeprefix("&").strip()  # PowerShell puts & before a quoted path
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    elif not re.match(r"[A-Za-z]:|\\\\", text):  # in a Windows path a backslash is no escape
        text = re.sub(r"\\(.)", r"\1", text)
    if text.startswith("file://"):
        text = re.sub(r"^/([A-Za-z]:)", r"\1", unquote(urlsplit(text).path))
    try:
        return Path(text).expanduser()
    except RuntimeError as error:  # ~somebody who has no home here
        raise _broken(f"ik weet niet welke map {text} is") from error


def plan_in(path: Path, today: dt.date) -> Incoming:
    """The plan in a file.

    Raises BrokenFile where there is none in it.
    """
    try:
        return incoming_plan(path, today)
    except (UnreadableFile, NoForm) as error:
        raise _broken(str(error)) from error


def _broken(reason: str) -> BrokenFile:
    return BrokenFile([FileProblem("", reason)])


def problem_text(problem: BrokenFile, name: str = "") -> str:
    """What is wrong with a file, a line each, and that nothing was added. `name`: the file's, which stays as it is."""
    lines = [str(each) if each.address else _sentence(each.reason, name) for each in problem.problems]
    more = [f"… en nog {len(lines) - MOST}."] if len(lines) > MOST else []
    whole = "\n".join([*lines[:MOST], *more, "Er is niets toegevoegd."])
    return whole.encode("utf-8", "replace").decode()  # half characters have no width


def _sentence(reason: str, name: str) -> str:
    return reason if name and reason.startswith(name) else reason[:1].upper() + reason[1:]


class ImportScreen(ModalScreen[str | None]):
    """Asks for the path of a file and adds its plan, of a form after a look at what was found in it; gives its id."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Annuleren", tooltip="Terug; er wordt niets toegevoegd"),
        *WALKING,
    ]

    def __init__(self, library: Library):
        super().__init__()
        self.library = library

    def compose(self) -> ComposeResult:
        yield TitleLine("Verbeterplan", "Importeren")
        with VerticalScroll(classes="window", can_focus=False):
            yield Static("Welk plan wil je in je lijst?", classes="dialog-title")
            words = "Sleep het bestand hierheen, of typ waar het staat"
            field = OneLine(placeholder=words, compact=True, classes="field", select_on_focus=False)
            field.border_title = "  Planbestand (.json) of ingevuld format (.docx) "
            yield field
            yield Static(id="import-problem", classes="dialog-text", markup=False)
            with Horizontal(classes="dialog-buttons"):
                yield PressButton("Importeer", id="save")
                yield PressButton("Annuleren", id="leave")
        yield Foot()

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    @on(Input.Changed)
    def _typing(self) -> None:
        self._say("")

    @on(Input.Submitted)
    @on(Button.Pressed, "#save")
    def take_in(self) -> None:
        if typed := self.query_one(Input).value.strip():
            self.run_worker(self._take_in(typed), exclusive=True)
        else:
            self._say("Typ eerst waar het bestand staat.")

    async def _take_in(self, typed: str) -> None:
        today, name = self.library.now().date(), ""
        try:
            name = (path := path_of(typed)).name
            incoming = await asyncio.to_thread(plan_in, path, today)
        except BrokenFile as problem:
            self._say(problem_text(problem, name))
            return
        if incoming.is_form:
            await self._preview(incoming, name)
        else:
            await self._add(incoming.plan)

    async def _preview(self, incoming: Incoming, name: str) -> None:
        from vp_tui.screens.plans.preview import PreviewScreen  # late: most files are plan files

        def decided(wanted: bool | None) -> None:
            if wanted:
                self.run_worker(self._add(incoming.plan), exclusive=True)
            else:
                self.query_one(Input).focus()

        titles = {each.id: title_text(each.title) for each in await asyncio.to_thread(self.library.rows)}
        self.app.push_screen(PreviewScreen(incoming, name, titles), decided)

    async def _add(self, plan: Plan) -> None:
        try:
            plan_id = await asyncio.to_thread(self.library.add, plan)
        except StoreError as problem:
            tell(self.app, problem)
        else:
            self.dismiss(plan_id)

    def _say(self, sentence: str) -> None:
        self.query_one("#import-problem", Static).update(sentence)
        self.query_one(Input).set_class(bool(sentence), "-problem")
        if sentence:
            self.query_one(Input).focus()

    @on(Button.Pressed, "#leave")
    def action_leave(self) -> None:
        self.dismiss(None)
