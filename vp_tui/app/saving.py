"""An app that keeps what was typed, however saving goes and however it ends."""

import asyncio
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from textual import events
from textual.signal import Signal
from textual.timer import Timer

from vp_tui.app.input_order import InputOrder, caught_up
from vp_tui.app.signals import when_told_to_go
from vp_tui.app.telling import TellingApp
from vp_tui.store.problems import StoreError
from vp_tui.widgets.frame.message import Told
from vp_tui.widgets.frame.title import Saved, SavedAt
from vp_tui.widgets.patches.terminal import driver
from vp_tui.workspace.library import Library

if TYPE_CHECKING:
    from vp_tui.workspace.done import DoneSince  # brings the models: not with the list of plans
    from vp_tui.workspace.session import Session

AGAIN = 3  # seconds until a failed write is tried again
LATE = 1.0  # seconds from a change after which it is told that it is not in the file yet
UNSAVED = "Bewaren lukt nu niet."
LEAVING = "Sluit je nu, dan staan de laatste wijzigingen niet in je plan."
GOODBYE, COME_BACK = "Bewaard.", "Volgende keer: vp"
NOT_SAVED = "Niet alles is bewaard: wat je het laatst veranderde, staat niet in je plan."


@runtime_checkable
class Settling(Protocol):
    """A screen with fields of the plan."""

    def settle(self) -> None:
        """See to it that what they show is what the plan holds."""


class SavingApp(TellingApp):
    """`home` holds data/ and exports/; `now` is the clock; `session` is the plan that is open, if any."""

    def __init__(self, home: Path, now: Callable[[], dt.datetime]):
        super().__init__(driver())
        self.home, self.now = home, now
        self.order = InputOrder(self, self.deliver)
        self.library = Library(home, now, self._told, self._warned)
        self.session: Session | None = None
        self.unsaved: StoreError | None = None
        self.done: DoneSince | None = None  # in the plan that is open
        self.parting = ""  # what to say after the screen is gone
        self._again: Timer | None = None
        self._saved_at: dt.datetime | None = None
        self._late: Timer | None = None
        self._is_late = False
        self.saving_signal: Signal[SavedAt] = Signal(self, "saving")

    # --- how saving goes -----------------------------------------------------------------------------------------

    def _told(self, problem: StoreError | None) -> None:
        """How saving goes; called from the writing thread."""
        self.call_later(self._heard_saving, problem)

    def _heard_saving(self, problem: StoreError | None) -> None:
        if problem is not None or self.unsaved is not None:
            self._show_saving(problem)
        if problem is None:
            self._saved_at = self.now()
            self._in_time()

    @property
    def saved(self) -> SavedAt:
        """How it is with what was typed, for line 1 of each screen."""
        if self.unsaved is not None:
            return SavedAt(Saved.NOT)
        if self.session is None:
            return SavedAt(Saved.ALL)
        time = f"{self._saved_at:%H:%M}" if self._saved_at else ""
        return SavedAt(Saved.SOON) if self._is_late else SavedAt(Saved.YES, time)

    def changed(self) -> None:
        """Something is to be saved."""
        if self._late is None:
            self._late = self.set_timer(LATE, self._show_late)

    def _show_late(self) -> None:
        self._is_late = True
        self.show_saved()

    def _in_time(self) -> None:
        if self._late is not None:
            self._late.stop()
        self._late, self._is_late = None, False
        self.show_saved()

    def show_saved(self) -> None:
        """In line 1 of the screens that can be seen."""
        self.saving_signal.publish(self.saved)

    def _warned(self, sentence: str) -> None:
        """What the user should know and need not act on at once; called from a thread."""
        self.call_later(self.notify, sentence, severity="warning", timeout=10, markup=False)

    def _show_saving(self, problem: StoreError | None) -> None:
        """Say that saving fails as long as it does, try again until it works, and say that too."""
        self.unsaved = problem
        if self._again:
            self._again.stop()
        if problem is None:
            self.notify("Alles is weer bewaard.")
        else:
            self._again = self.set_timer(AGAIN, self.library.retry)
        self.show_saved()
        self.show_told()

    def lasting(self) -> Told | None:
        """Why what was typed is not saved."""
        return Told(str(self.unsaved), "error") if self.unsaved else None

    def _tell(self, problem: StoreError) -> None:
        from vp_tui.screens.dialogs.question import tell

        tell(self, problem)

    def last_step(self) -> int:
        return self.session.last_number if self.session else 0

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
        self.heard_key(event)
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
            self.parting = self.goodbye()
            self.exit()
            return
        self._ask_unsaved(problem or self.unsaved, leave=True)

    def goodbye(self) -> str:
        """What the terminal says once the screen is gone: that all is saved, what was done, and how to come back."""
        words = self.done.words() if self.done else ""
        return " ".join([GOODBYE, *([f"Vandaag: {words}."] if words else []), COME_BACK])

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
