"""An app that keeps what was typed, however saving goes and however it ends."""

import asyncio
import datetime as dt
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from textual import events
from textual.app import App
from textual.timer import Timer

from vp_tui.app.input_order import InputOrder, caught_up
from vp_tui.app.signals import when_told_to_go
from vp_tui.store.problems import StoreError
from vp_tui.widgets.frame.keyline import KeyLine
from vp_tui.widgets.patches.terminal import driver
from vp_tui.workspace.library import Library

if TYPE_CHECKING:
    from vp_tui.workspace.session import Session

AGAIN = 3  # seconds until a failed write is tried again
UNSAVED = "Bewaren lukt nu niet."
LEAVING = "Sluit je nu, dan staan de laatste wijzigingen niet in je plan."
TAKES_BACK = re.compile(r"Ctrl\+Z [^.]+")
NOT_SAVED = "Niet alles is bewaard: wat je het laatst veranderde, staat niet in je plan."


def _as_text(text: str) -> str:
    """What the plan says, in a message with a word to click: each bracket of it is a bracket. (Textual's own leaves one
    that is not closed, and that takes what follows for its tag.)"""
    return text.replace("[", r"\[")


@runtime_checkable
class Settling(Protocol):
    """A screen with fields of the plan."""

    def settle(self) -> None:
        """See to it that what they show is what the plan holds."""


class SavingApp(App[str | None]):
    """`home` holds data/ and exports/; `now` is the clock; `session` is the plan that is open, if any."""

    def __init__(self, home: Path, now: Callable[[], dt.datetime]):
        super().__init__(driver())
        self.home, self.now = home, now
        self.order = InputOrder(self, self.deliver)
        self.library = Library(home, now, self._told, self._warned)
        self.session: Session | None = None
        self.unsaved: StoreError | None = None
        self.parting = ""  # what to say after the screen is gone
        self._failing = False  # as the writing thread knows it
        self._again: Timer | None = None
        self._calm = 0.0  # until when the last warning must stay (monotonic seconds)

    # --- how saving goes -----------------------------------------------------------------------------------------

    def _told(self, problem: StoreError | None) -> None:
        """How saving goes; called from the writing thread."""
        if problem is not None or self._failing:
            self._failing = problem is not None
            self.call_later(self._show_saving, problem)

    def _warned(self, sentence: str) -> None:
        """What the user should know and need not act on at once; called from a thread."""
        self.call_later(self.notify, sentence, severity="warning", timeout=10, markup=False)

    def _show_saving(self, problem: StoreError | None) -> None:
        """Say once that saving fails, try again until it works, and say that too."""
        first, self.unsaved = self.unsaved is None, problem
        if problem is None:
            self._calm = 0
            self.notify("Alles is weer bewaard.")
        elif first:
            self.notify(str(problem), title="Nog niet bewaard", severity="error", timeout=20, markup=False)
        for screen in self.screen_stack:
            for line in screen.query(KeyLine):
                line.refill()
        if problem is not None:
            if self._again:
                self._again.stop()
            self._again = self.set_timer(AGAIN, self.library.retry)

    def _tell(self, problem: StoreError) -> None:
        from vp_tui.screens.dialogs.question import tell

        tell(self, problem)

    def notify(self, *message: Any, **options: Any) -> None:
        """One toast at a time: a stack of them covers what is being typed. A warning stays its time. Where it says that
        Ctrl+Z takes something back, a click there does."""
        if time.monotonic() > self._calm:
            self.clear_notifications()
        if options.get("severity", "information") != "information":
            self._calm = time.monotonic() + (options.get("timeout") or self.NOTIFICATION_TIMEOUT)
        said, *rest = message
        if found := list(TAKES_BACK.finditer(said)):
            said, options["markup"] = self._with_undo(said, found[-1].span(), options.get("markup", True)), True
        super().notify(said, *rest, **options)

    def _with_undo(self, said: str, clause: tuple[int, int], markup: bool) -> str:
        """The message as markup, with a clause of it to click."""
        start, end = clause
        parts = (said[:start], said[start:end], said[end:])
        before, words, after = parts if markup else map(_as_text, parts)
        step = self.session.last_number if self.session else 0
        return f"{before}[@click=app.take_back({step})]{words}[/]{after}"

    async def action_take_back(self, step: int) -> None:
        """What a message tells of, unless something was changed after it: then it says so."""
        if self.session is not None and self.session.last_number != step:
            self.notify("Er is daarna nog iets veranderd. Ctrl+Z neemt terug wat je het laatst deed.")
            return
        able = (each for each in reversed(self.screen_stack) if hasattr(each, "action_undo"))
        if screen := next(able, None):
            await self.run_action("undo", screen)

    async def deliver(self, event: events.Event) -> None:
        """Hand a key, paste or click to what has the focus."""
        await super().on_event(event)

    # --- leaving -------------------------------------------------------------------------------------------------

    async def _hand_over(self) -> bool:
        """Give all that was typed to the writer, and wait for it; whether all of it is in the file."""
        await caught_up(self.focused)
        for screen in self.screen_stack:
            if isinstance(screen, Settling):
                screen.settle()
        if self.session is not None:
            self.session.flush()
        return await asyncio.to_thread(self.library.settled)

    async def action_quit(self) -> None:
        self.run_worker(self._quit(), group="quitting", exclusive=True)

    async def _quit(self) -> None:
        """Write everything and close; ask only where that fails."""
        problem = await self._keep_asked()
        if problem is None and await self._hand_over():
            self.exit()
            return
        self._ask_unsaved(problem or self.unsaved, leave=True)

    def _ask_unsaved(self, problem: StoreError | None, leave: bool) -> None:
        """Say what keeps the plan from being saved, and what can be done; `leave`: closing is one of the answers."""
        from vp_tui.screens.dialogs.question import Answer, Question

        answers = [Answer("stay", "Blijven")]
        if self.session is not None:
            answers.append(Answer("rescue", "Reddingskopie"))
        if leave:
            answers.append(Answer("leave", "Toch sluiten"))
        what = LEAVING if leave else "Ga je nu weg uit dit plan, dan ben je de laatste wijzigingen kwijt."
        self.push_screen(Question("Nog niet alles is bewaard", f"{problem or UNSAVED}\n\n{what}", answers), self._leave)

    def _leave(self, answer: str | None) -> None:
        if answer == "leave":
            self.exit(return_code=1)
        elif answer == "rescue" and self.session is not None:
            from vp_tui.screens.export.plan_file import PlanFileScreen, safe_folder

            self.push_screen(PlanFileScreen(self.session, safe_folder()))

    async def _keep_asked(self) -> StoreError | None:
        """What is being typed in a window of its own (a new plan, what may go wrong) is not lost by leaving."""
        if len(self.screen_stack) == 1:
            return None
        from vp_tui.screens.dialogs.unfinished import Unfinished

        try:
            for screen in self.screen_stack:
                if isinstance(screen, Unfinished) and screen.typed:
                    await caught_up(self.focused)
                    await screen.keep()
        except StoreError as problem:
            return problem
        return None

    def on_mount(self) -> None:
        self.order.begin()
        if not self.is_headless:
            when_told_to_go(self._signalled)

    def _signalled(self) -> None:
        self.run_worker(self._hand_over_and_exit(), group="quitting", exclusive=True)

    async def _hand_over_and_exit(self) -> None:
        await self.order.done()
        await self._keep_asked()
        await self._hand_over()
        self.exit(return_code=1)

    async def on_unmount(self) -> None:
        """However the app ends: what is in memory goes to the file, and the lock to the next window."""
        self.order.stop()
        if self.session is not None:
            self.session.flush()
        if not await asyncio.to_thread(self.library.close):
            self.parting = await asyncio.to_thread(self._rescue)

    def _rescue(self) -> str:
        """Not all could be saved: the plan goes to a file elsewhere; what to say of it."""
        from vp_tui.screens.export.plan_file import safe_folder
        from vp_tui.system.files import DocumentError
        from vp_tui.workspace.exporting import plan_file_name, write_rescue

        if self.session is None:
            return NOT_SAVED
        name = plan_file_name(self.session.plan.plan.title, self.now().date())
        try:
            written = write_rescue(self.session.plan, self.session.loose(), safe_folder(), name)
        except DocumentError as error:
            return f"Niet alles is bewaard, en een reddingskopie lukte ook niet. {error}"
        return f"Niet alles is bewaard. Er staat een reddingskopie in {written.path}; haal die binnen met Importeren."
