"""A plan to read: another window writes in it, or the file can't be written to."""

import asyncio
from collections.abc import Callable, Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Static

from vp_tui.plan.files.outline import Line, outline
from vp_tui.plan.plan import Plan
from vp_tui.screens.dialogs.question import tell
from vp_tui.screens.help.bindings import footer_key, keyless_action, quiet_key
from vp_tui.store.problems import LockedFile, StoreError
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.title import Saved, TitleLine
from vp_tui.widgets.frame.words import Word, Words
from vp_tui.widgets.records.elsewhere import TypingGoal
from vp_tui.workspace.library import Library, title_text

AGAIN = 2  # seconds between two looks whether the other window is gone


class ReadingScreen(Screen[None]):
    """`go_on`: opens the plan for writing, once that can be done."""

    AUTO_FOCUS = "#reading"
    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("f1", "app.help", "Help", "Uitleg bij waar je bent, en alle toetsen"),
        quiet_key("escape", "app.plans", "Plannen", "Terug naar de lijst van plannen", priority=False),
        footer_key("ctrl+l", "app.plans", "Plannen", "Terug naar de lijst van plannen"),
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        keyless_action("again", "Opnieuw lezen", "Lees het plan opnieuw, of ga verder als je hier weer mag schrijven"),
    )

    def __init__(self, library: Library, plan_id: str, plan: Plan, problem: StoreError, go_on: Callable[[], object]):
        super().__init__()
        self.library, self.plan_id, self.plan, self.problem, self.go_on = library, plan_id, plan, problem, go_on
        self._timer: Timer | None = None
        self._done = False

    def compose(self) -> ComposeResult:
        yield TitleLine(told=Saved.READING)
        yield Static(str(self.problem), id="reading-why", markup=False)
        with VerticalScroll(id="reading"):
            yield Static(id="reading-text")
        yield Words([Word("again", "Opnieuw lezen")], id="reading-actions")
        yield Foot()

    def typing_goes_to(self) -> TypingGoal:
        return TypingGoal.SEARCHED

    def on_mount(self) -> None:
        self._show()
        if isinstance(self.problem, LockedFile):
            self._timer = self.set_interval(AGAIN, self.look_again)

    def _show(self) -> None:
        self.query_one(TitleLine).go(title_text(self.plan.plan.title))
        self.query_one("#reading-text", Static).update(Content("\n").join(_texts(outline(self.plan))))

    async def action_again(self) -> None:
        await self.look_again()
        if self.is_current and not self._done:
            try:
                self.plan = await asyncio.to_thread(self.library.look, self.plan_id)
            except StoreError as problem:
                tell(self.app, problem)
            self._show()

    async def look_again(self) -> None:
        """Go on in the plan itself where the file can be had by now."""
        try:
            await asyncio.to_thread(self.library.open)
        except StoreError as problem:
            self.problem = problem
            self.query_one("#reading-why", Static).update(str(problem))
        else:
            if self._done or not self.is_current:
                return
            self._done = True
            if self._timer:
                self._timer.stop()
            self.notify("Je kunt hier nu verder schrijven.")
            self.go_on()


def _texts(lines: Iterable[Line]) -> Iterable[Content]:
    for each in lines:
        if each.kind == "phase":
            yield Content.styled(f"\n{each.label}", "bold")
        elif each.kind == "field":
            yield Content.assemble((each.label, "bold"), "\n", each.text, "\n")
        else:
            yield Content.assemble("• ", (each.label, "bold"), "\n", _indented(each.text), "\n")


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.split("\n"))
