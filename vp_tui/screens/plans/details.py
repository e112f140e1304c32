"""A few texts of a plan, asked one after the other: a new plan, another title."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button

from vp_tui.plan.address import locate, name_of
from vp_tui.screens.dialogs.question import Answer, Question, tell
from vp_tui.screens.help.bindings import WALKING
from vp_tui.store.problems import StoreError
from vp_tui.widgets.fields.line_field import LineField
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.workspace.library import NEW_TITLE, Library

KEEP, DROP = Answer("keep", "Verder typen"), Answer("drop", "Weggooien")


class DetailField(LineField):
    """A line; Enter moves on, and in the last one it is done."""

    def action_leave(self) -> None:
        screen = self.screen
        assert isinstance(screen, DetailsScreen)
        screen.move_on(self)


async def settled(field: DetailField) -> None:
    """Until the letters that were on their way to it have come."""
    come = asyncio.Event()
    field.call_later(come.set)
    await come.wait()


class DetailsScreen(ModalScreen[str | None]):
    """Asks for texts by address; `save` gets them by field name and gives what the screen returns.

    `save` runs in a thread and may raise StoreError: then all that was typed still stands here.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Annuleren", tooltip="Terug; vraagt eerst of wat je typte weg mag"),
        *WALKING,
    ]

    def __init__(
        self,
        heading: str,
        word: str,
        texts: Mapping[str, str],
        save: Callable[[Mapping[str, str]], str],
        known: Callable[[], Mapping[str, str]] | None = None,
        hints: Mapping[str, str] | None = None,
        path: Sequence[str] = ("Verbeterplan",),
    ):
        """`hints`: by address, what stands in an empty field here instead of the model's hint; `path`: the screens that
        this one lies over."""
        super().__init__()
        self.path = path
        self.placeholders = hints or {}
        self.heading, self.word, self.save, self.known = heading, word, save, known
        self.before = dict(texts)
        self.texts = dict(texts)
        self._saving = False

    def compose(self) -> ComposeResult:
        yield TitleLine(*self.path, self.heading)
        with VerticalScroll(classes="window -deep", can_focus=False):
            for address in self.texts:
                spec = locate(address).spec
                yield DetailField(address, replace(spec, hint=self.placeholders.get(address, spec.hint)), core=False)
            with Horizontal(classes="dialog-buttons"):
                yield PressButton(self.word, id="save")
                yield PressButton("Annuleren", id="leave")
        yield Foot()

    def on_mount(self) -> None:
        fields = list(self.query(DetailField))
        for each in fields:
            each.load(self.texts[each.address], None)
        fields[0].focus()
        fields[0].action_end()
        if self.known:
            self.run_worker(self._fill_known(self.known), group="known")

    async def _fill_known(self, known: Callable[[], Mapping[str, str]]) -> None:
        """Fill what is known already, a moment later: the first question does not wait for the file."""
        try:
            found = await asyncio.to_thread(known)
        except StoreError as problem:
            self.notify(str(problem), severity="warning", markup=False)
            return
        for each in self.query(DetailField):
            if (text := found.get(name_of(each.address))) and not each.value:
                self.before[each.address] = self.texts[each.address] = text
                each.load(text, None)

    def keep_value(self, address: str, value: object, visit: int = 0) -> None:
        """(widgets/fields/field.py: Keeper)"""
        self.texts[address] = str(value)

    def keep_draft(self, address: str, text: str, visit: int = 0) -> None:
        """No text is refused here: these fields take any."""

    def agrees(self, address: str, text: str, value: object) -> bool:
        return self.texts[address] == value

    @property
    def typed(self) -> bool:
        """Whether anything here differs from what stood here at first."""
        return self.texts != self.before

    def move_on(self, field: DetailField) -> None:
        """To the next question; after the last one the answers are saved."""
        fields = list(self.query(DetailField))
        if field is fields[-1]:
            self.finish()
        else:
            self.set_focus(fields[fields.index(field) + 1])

    def lacking(self) -> str:
        """What must be typed first, as a sentence; empty where nothing is."""
        return ""

    @on(Button.Pressed, "#save")
    def finish(self) -> None:
        if not self._saving:
            self._saving = True
            self.run_worker(self._finish())

    async def _finish(self) -> None:
        await self._settled()
        if lacking := self.lacking():
            self._saving = False
            self.notify(lacking, severity="warning")
            return
        try:
            found = await self.keep()
        except StoreError as problem:
            self._saving = False
            tell(self.app, problem)
        else:
            self.dismiss(found)

    async def _settled(self) -> None:
        await asyncio.gather(*(settled(each) for each in self.query(DetailField)))

    async def keep(self) -> str:
        """Save what stands here; what `save` gives.

        Raises StoreError.
        """
        await self._settled()
        named = {name_of(each.address): each.value for each in self.query(DetailField)}
        return await asyncio.to_thread(self.save, named)

    @on(Button.Pressed, "#leave")
    def action_leave(self) -> None:
        """Away from here; only what was typed is asked about."""
        if self.typed:
            question = Question("Weggooien wat je typte?", "Er is nog niets van bewaard.", (KEEP, DROP))
            self.app.push_screen(question, self._left)
        else:
            self.dismiss(None)

    def _left(self, answer: str | None) -> None:
        if answer == DROP.value:
            self.dismiss(None)


def new_plan(library: Library) -> DetailsScreen:
    """Asks what a new plan starts with; gives its id."""
    texts = {f"plan/{name}": "" for name in ("title", "author", "institution", "supervisor")}
    hints = {"plan/title": f"Laat je dit leeg, dan heet het “{NEW_TITLE}”"}
    return DetailsScreen("Nieuw plan", "Maak het plan", texts, library.new, library.known, hints)


def new_title(library: Library, plan_id: str, title: str) -> DetailsScreen:
    """Asks for another title; gives the title that the plan has then."""

    def rename(texts: Mapping[str, str]) -> str:
        return library.rename(plan_id, texts["title"])

    return DetailsScreen("Hernoemen", "Hernoem", {"plan/title": title}, rename)
