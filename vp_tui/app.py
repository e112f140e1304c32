"""The Textual app: themes, keys, the way from the list to a plan and back. Thin."""

import asyncio
import datetime as dt
import gc
import sqlite3
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from rich.text import Text
from textual import events
from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import CommandPalette, Provider
from textual.filter import LineFilter
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget

from vp_tui.library import Library
from vp_tui.screens.key_names import short_name
from vp_tui.screens.keys import quiet, shown
from vp_tui.screens.plans import PlanOpened, PlansScreen
from vp_tui.signals import when_told_to_go
from vp_tui.store.opening import database, settings
from vp_tui.store.problems import StoreError
from vp_tui.themes import DARK, NAMES, THEMES
from vp_tui.widgets.harmless import HARMLESS
from vp_tui.widgets.keyline import KeyLine

if TYPE_CHECKING:
    from vp_tui.session import Session

STANDS = 1.5  # seconds after the start: the first screen has been painted, and what is loaded behind it is there
AGAIN = 3  # seconds until a failed write is tried again
UNSAVED = "Bewaren lukt nu niet."
LEAVING = "Sluit je nu, dan staan de laatste wijzigingen niet in je plan."
NOT_SAVED = "Niet alles is bewaard: wat je het laatst veranderde, staat niet in je plan."
CRASHED = "Er ging iets mis, en Verbeterplan is gestopt. {}: start gerust opnieuw. Wat er misging, staat in {}"


def _commands() -> type[Provider]:
    from vp_tui.screens.palette import Commands

    return Commands


class Verbeterplan(App[str | None]):
    """`home` holds data/ and exports/; `now` is the clock; `plan_id`: the plan that opens at once, and then the last
    one that was opened."""

    TITLE = "Verbeterplan"
    CSS_PATH = [
        f"styles/{name}.tcss" for name in ("plan", "plans", "views", "help", "catalogue", "checks", "guides", "thread")
    ]
    COMMANDS = {_commands}
    ENABLE_COMMAND_PALETTE = True
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-normal"), (120, "-wide"), (160, "-huge")]
    BINDINGS: ClassVar[list[BindingType]] = [
        shown("f1", "help", "Help", "Uitleg bij waar je bent, en alle toetsen"),
        shown("ctrl+q", "quit", "Afsluiten", "Sluit Verbeterplan; alles is bewaard"),
        quiet("ctrl+p", "command_palette", "Opdrachten", "Zoek een opdracht, een veld of een woord uit je plan"),
        quiet("ctrl+g", "jump", "Ga naar", "Toon bij alles een letter; die letter brengt je erheen"),
        # Handled before the next key is: what is typed right behind a Tab must not land in the field one comes from.
        Binding("tab", "app.focus_next", "Naar het volgende veld", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", "Naar het vorige veld", show=False, priority=True),
    ]

    def __init__(self, home: Path, plan_id: str | None = None, now: Callable[[], dt.datetime] = dt.datetime.now):
        super().__init__()
        self.home, self.plan_id, self.now = home, plan_id, now
        self.animation_level = "none"
        for theme in THEMES:
            self.register_theme(theme)
        self.library = Library(home, now, self._told, self._warned)
        self.session: Session | None = None
        self.unsaved: StoreError | None = None
        self._again: Timer | None = None
        self._failing = False  # as the writing thread knows it
        self._calm = 0.0  # until when the last warning must stay (monotonic seconds)
        self.parting = ""  # what to say after the screen is gone
        self._theme_kept = self.theme = self._remembered_theme()

    def _remembered_theme(self) -> str:
        try:
            found = settings(database(self.home)).get("theme", DARK)
        except sqlite3.Error:
            return DARK  # the list tells what is wrong with the file
        return found if found in NAMES else DARK

    # --- from the list to a plan and back ------------------------------------------------------------------------

    def get_default_screen(self) -> Screen[None]:
        made = self._first_screen()
        made._push_result_callback(self, None)  # else Textual 8.2 can't switch from a default screen to another
        return made

    def _first_screen(self) -> Screen[None]:
        if self.plan_id is None:
            return PlansScreen(self.library)
        try:
            return self._plan_screen(self.library.session(self.plan_id))
        except StoreError as problem:
            return self._reading_screen(self.plan_id, problem) or PlansScreen(self.library, problem=problem)

    def _reading_screen(self, plan_id: str, problem: StoreError) -> Screen[None] | None:
        """The plan to read, where it can't be opened but can be read."""
        from vp_tui.screens.reading import ReadingScreen

        try:
            plan = self.library.look(plan_id)
        except StoreError:
            return None  # what kept it from opening is told
        self.plan_id = plan_id
        return ReadingScreen(self.library, plan_id, plan, problem, lambda: self.go_on_in(plan_id))

    def _plan_screen(self, session: "Session") -> Screen[None]:
        from vp_tui.screens.plan import PlanScreen

        self.session, self.plan_id = session, session.plan_id
        return PlanScreen(session)

    async def on_plan_opened(self, event: PlanOpened) -> None:
        await self.open_plan(event.plan_id)

    def go_on_in(self, plan_id: str) -> None:
        """From reading a plan to writing in it."""
        self.run_worker(self.open_plan(plan_id), group="opening", exclusive=True)

    async def open_plan(self, plan_id: str) -> None:
        """Go to a plan, where it was left."""
        try:
            session = await asyncio.to_thread(self.library.session, plan_id)
        except StoreError as problem:
            if screen := await asyncio.to_thread(self._reading_screen, plan_id, problem):
                self.switch_screen(screen)
                return
            self._tell(problem)
            self.switch_screen(PlansScreen(self.library, plan_id))
        else:
            self.switch_screen(self._plan_screen(session))

    def action_plans(self) -> None:
        """Back to the list, with the cursor on this plan."""
        self.run_worker(self._to_plans(), group="leaving", exclusive=True)

    async def _to_plans(self) -> None:
        """From a plan that is open or being read."""
        if self.session is not None and not await self._hand_over():
            self._ask_unsaved(self.unsaved, leave=False)  # what is only in memory goes with the session
            return
        self.session = None
        self.clear_notifications()  # they are about the plan
        self.switch_screen(PlansScreen(self.library, self.plan_id or ""))

    async def _hand_over(self) -> bool:
        """Give all that was typed to the writer, and wait for it; whether all of it is in the file."""
        await caught_up(self.focused)
        if self.session is not None:
            self.session.flush()
        return await asyncio.to_thread(self.library.settled)

    # --- saving and leaving --------------------------------------------------------------------------------------

    async def action_quit(self) -> None:
        self.run_worker(self._quit(), group="leaving", exclusive=True)

    async def _quit(self) -> None:
        """Write everything and close; ask only where that fails."""
        problem = await self._keep_asked()
        if problem is None and await self._hand_over():
            self.exit()
            return
        self._ask_unsaved(problem or self.unsaved, leave=True)

    def _ask_unsaved(self, problem: StoreError | None, leave: bool) -> None:
        """Say what keeps the plan from being saved, and what can be done; `leave`: closing is one of the answers."""
        from vp_tui.screens.question import Answer, Question

        answers = [Answer("stay", "Blijven", "b")]
        if self.session is not None:
            answers.append(Answer("rescue", "Reddingskopie", "r"))
        if leave:
            answers.append(Answer("leave", "Toch sluiten", "t"))
        what = LEAVING if leave else "Ga je nu weg uit dit plan, dan ben je de laatste wijzigingen kwijt."
        self.push_screen(Question("Nog niet alles is bewaard", f"{problem or UNSAVED}\n\n{what}", answers), self._leave)

    def _leave(self, answer: str | None) -> None:
        if answer == "leave":
            self.exit(return_code=1)
        elif answer == "rescue" and self.session is not None:
            from vp_tui.screens.plan_file import PlanFileScreen, safe_folder

            self.push_screen(PlanFileScreen(self.session, safe_folder()))

    async def _keep_asked(self) -> StoreError | None:
        """What is being typed in a window of its own (a new plan, what may go wrong) is not lost by leaving."""
        if len(self.screen_stack) == 1:
            return None
        from vp_tui.screens.unfinished import Unfinished

        try:
            for screen in self.screen_stack:
                if isinstance(screen, Unfinished) and screen.typed:
                    await caught_up(self.focused)
                    await screen.keep()
        except StoreError as problem:
            return problem
        return None

    def on_mount(self) -> None:
        if not self.is_headless:
            when_told_to_go(self._signalled)
            self.set_timer(STANDS, collect_garbage)

    def _signalled(self) -> None:
        self.run_worker(self._hand_over_and_exit(), group="leaving", exclusive=True)

    async def _hand_over_and_exit(self) -> None:
        await self._keep_asked()
        await self._hand_over()
        self.exit(return_code=1)

    async def on_unmount(self) -> None:
        """However the app ends: what is in memory goes to the file, and the lock to the next window."""
        if self.session is not None:
            self.session.flush()
        if not await asyncio.to_thread(self.library.close):
            self.parting = await asyncio.to_thread(self._rescue)

    def _rescue(self) -> str:
        """Not all could be saved: the plan goes to a file elsewhere; what to say of it."""
        from vp_tui.documents.writing import DocumentError
        from vp_tui.exporting import plan_file_name, write_rescue
        from vp_tui.screens.plan_file import safe_folder

        if self.session is None:
            return NOT_SAVED
        name = plan_file_name(self.session.plan.plan.title, self.now().date())
        try:
            written = write_rescue(self.session.plan, self.session.loose(), safe_folder(), name)
        except DocumentError as error:
            return f"Niet alles is bewaard, en een reddingskopie lukte ook niet. {error}"
        return f"Niet alles is bewaard. Er staat een reddingskopie in {written.path}; haal die binnen met Importeren."

    def _fatal_error(self) -> None:
        """A bug of ours. Textual would print the traceback with the plan's own text in it: that goes to the log alone,
        without the text."""
        if self.is_headless:
            super()._fatal_error()
            return
        from vp_tui.log import log_file, logger

        logger.error("the app ended", exc_info=self._exception)
        kept = "Niet alles wat je typte, is bewaard" if self.unsaved else "Wat je typte, is bewaard"
        told = Text(CRASHED.format(kept, log_file(self.home)))
        self.panic(*(() if self._exit_renderables else (told,)))

    def action_help_quit(self) -> None:
        self.notify("Afsluiten doe je met Ctrl+Q. Alles is dan bewaard.", timeout=4)

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
            self._again.stop() if self._again else None
            self._again = self.set_timer(AGAIN, self.library.retry)

    def _tell(self, problem: StoreError) -> None:
        from vp_tui.screens.question import tell

        tell(self, problem)

    # --- theme and size ------------------------------------------------------------------------------------------

    def watch_theme(self, name: str) -> None:
        if name in NAMES and name != self._theme_kept:
            self._theme_kept = name
            self.run_worker(self._keep_theme(name), group="theme")

    async def _keep_theme(self, name: str) -> None:
        try:
            await asyncio.to_thread(self.library.remember, "theme", name)
        except StoreError as problem:
            self.notify(str(problem), title="Het thema is niet onthouden", severity="warning", markup=False)

    def get_line_filters(self) -> list[LineFilter]:
        return [*super().get_line_filters(), HARMLESS]

    def on_resize(self, event: events.Resize) -> None:
        from vp_tui.screens.small import TooSmall, too_small

        if too_small(event.size) and not any(isinstance(each, TooSmall) for each in self.screen_stack):
            self.push_screen(TooSmall())

    # --- finding the way -----------------------------------------------------------------------------------------

    def action_help(self) -> None:
        """Explain the place where the focus is; once more closes it."""
        from vp_tui.screens.help import HelpScreen

        if isinstance(self.screen, HelpScreen):
            self.screen.action_close()
        else:
            self.push_screen(HelpScreen(self.screen))

    def action_command_palette(self) -> None:
        if not isinstance(self.screen, CommandPalette):
            from vp_tui.screens.palette import palette

            self.push_screen(palette())

    def action_jump(self) -> None:
        """Show a letter at each place to go to; once more leaves it."""
        from vp_tui.screens.jump import JumpScreen, jumped

        if isinstance(self.screen, JumpScreen):
            self.screen.action_close()
        else:
            self.push_screen(JumpScreen(self.screen), partial(jumped, self.screen))

    def notify(self, *message: Any, **options: Any) -> None:
        """One toast at a time: a stack of them covers what is being typed. A warning stays its time."""
        if time.monotonic() > self._calm:
            self.clear_notifications()
        if options.get("severity", "information") != "information":
            self._calm = time.monotonic() + (options.get("timeout") or self.NOTIFICATION_TIMEOUT)
        super().notify(*message, **options)

    def get_key_display(self, binding: Binding) -> str:
        return short_name(binding.key)


def collect_garbage() -> None:
    """Do it again (the command line stopped it for the start), but not in what the start made: that stays, and looking
    through it takes as long as a key. Seldom, since a page is thousands of objects; not so seldom that memory grows."""
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)
    gc.enable()


async def caught_up(widget: Widget | None) -> None:
    """Wait until what a widget has said has come up to its screen: the last key, on its way to the session."""
    for node in [widget, *widget.ancestors] if widget is not None else ():
        done = asyncio.Event()
        if isinstance(node, Widget) and node.is_running and node.call_later(done.set):
            await done.wait()


def run(home: Path, plan_id: str | None = None) -> tuple[int, str]:
    """Run the app; its exit code, and what is to be said once the screen is gone."""
    app = Verbeterplan(home, plan_id)
    app.run()
    return app.return_code or 0, app.parting
