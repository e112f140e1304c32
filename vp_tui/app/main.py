"""The Textual app: themes, keys, the way from the list to a plan and back. Thin."""

import asyncio
import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.filter import LineFilter
from textual.geometry import Offset
from textual.screen import Screen

from vp_tui.app.saving import SavingApp
from vp_tui.app.tidying import Tidying
from vp_tui.screens.help.bindings import footer_key, quiet_key
from vp_tui.screens.help.key_names import short_name
from vp_tui.screens.plans.screen import PlanOpened, PlansScreen
from vp_tui.store.problems import StoreError, came_from_store
from vp_tui.styles.themes import DARK, NAMES, THEMES
from vp_tui.widgets.fields.selecting import select_clicked
from vp_tui.widgets.fields.sight import CursorInSight
from vp_tui.widgets.frame.marker import focus_place
from vp_tui.widgets.patches.harmless import HARMLESS
from vp_tui.widgets.records.elsewhere import Typing

if TYPE_CHECKING:
    from vp_tui.workspace.session import Session

CRASHED = "Er ging iets mis, en Verbeterplan is gestopt. {}: start gerust opnieuw. Wat er misging, staat in {}"

DRAWINGS, TEXT = "drawings", "text"  # the setting, and its value for text instead of drawings
LOOK = ". Kijk je planbestand na met: vp doctor"


class Verbeterplan(SavingApp):
    """`home` holds data/ and exports/; `now` is the clock; `plan_id`: the plan that opens at once, and then the last
    one that was opened."""

    TITLE = "Verbeterplan"
    CSS_PATH = [
        f"../styles/{name}.tcss"
        for name in ("frame", "plan", "plans", "views", "help", "catalogue", "checks", "guides", "thread", "search")
    ]
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-normal"), (120, "-wide"), (160, "-huge")]
    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("f1", "help", "Help", "Uitleg bij waar je bent, en alle toetsen"),
        footer_key("ctrl+q", "quit", "Afsluiten", "Sluit Verbeterplan; alles is bewaard"),
        quiet_key("ctrl+f", "find", "Zoeken", "Zoek in al je plannen, of een opdracht, een veld of uitleg"),
        quiet_key("ctrl+p", "find", "Zoeken", "Zoek in al je plannen, of een opdracht, een veld of uitleg"),
        quiet_key("ctrl+g", "jump", "Ga naar", "Toon bij alles een letter; die letter brengt je erheen"),
        # Handled before the next key is: what is typed right behind a Tab must not land in the field one comes from.
        Binding("tab", "app.focus_next", "Naar het volgende veld", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", "Naar het vorige veld", show=False, priority=True),
    ]

    def __init__(self, home: Path, plan_id: str | None = None, now: Callable[[], dt.datetime] = dt.datetime.now):
        super().__init__(home, now)
        self.plan_id = plan_id
        self.animation_level = "none"
        self._tidying: Tidying | None = None
        self.typing = Typing(self.search)
        for theme in THEMES:
            self.register_theme(theme)
        self.text_instead = self.library.recall(DRAWINGS) == TEXT  # (widgets/drawings/drawing.py)
        self._theme_kept = self._theme_parsed = self.theme = self._remembered_theme()
        self.stylesheet.set_variables(self.get_css_variables())  # before any of it is parsed

    def _remembered_theme(self) -> str:
        found = self.library.recall("theme")
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
        from vp_tui.screens.plan.reading import ReadingScreen

        try:
            plan = self.library.look(plan_id)
        except StoreError:
            return None  # what kept it from opening is told
        self.plan_id = plan_id
        return ReadingScreen(self.library, plan_id, plan, problem, lambda: self.go_on_in(plan_id))

    def _plan_screen(self, session: "Session", address: str = "") -> Screen[None]:
        from vp_tui.screens.plan.screen import PlanScreen
        from vp_tui.workspace.done import DoneSince

        self.session, self.plan_id, self.done = session, session.plan_id, DoneSince(session)
        return PlanScreen(session, address)

    def on_plan_opened(self, event: PlanOpened) -> None:
        self.go_on_in(event.plan_id, event.address)

    def go_on_in(self, plan_id: str, address: str = "") -> None:
        """Go to a plan, at an address or where it was left; who leaves meanwhile ends that."""
        self.run_worker(self._open_plan(plan_id, address), group="opening", exclusive=True)

    async def _open_plan(self, plan_id: str, address: str) -> None:
        if not await self._leave_plan():
            return
        try:
            session = await asyncio.to_thread(self.library.session, plan_id)
        except StoreError as problem:
            if screen := await asyncio.to_thread(self._reading_screen, plan_id, problem):
                self.switch_screen(screen)
                return
            self._tell(problem)
            self.switch_screen(PlansScreen(self.library, plan_id))
        else:
            self.switch_screen(self._plan_screen(session, address))

    def action_plans(self) -> None:
        """Back to the list, with the cursor on this plan."""
        self.run_worker(self._to_plans(), group="leaving", exclusive=True)

    async def _to_plans(self) -> None:
        """From a plan that is open or being read."""
        if await self._leave_plan():
            self.switch_screen(PlansScreen(self.library, self.plan_id or ""))

    async def _leave_plan(self) -> bool:
        """Let the session go; whether all that was in it is saved. If not, that is asked and it stays."""
        if self.session is None:
            return True
        if not await self._hand_over():
            self._ask_unsaved(self.unsaved, leave=False)  # what is only in memory goes with the session
            return False
        self.session = self.done = None
        self.clear_notifications()  # they are about the plan
        return True

    def on_mount(self) -> None:
        if not self.is_headless:
            self._tidying = Tidying(self)

    def _fatal_error(self) -> None:
        """A bug of ours. Textual would print the traceback with the plan's own text in it: that goes to the log alone,
        without the text."""
        if self.is_headless:
            super()._fatal_error()
            return
        from vp_tui.system.log import log_file, logger

        logger.error("the app ended", exc_info=self._exception)
        kept = "Niet alles wat je typte, is bewaard" if self.unsaved else "Wat je typte, is bewaard"
        told = Text(CRASHED.format(kept, log_file(self.home)) + LOOK * came_from_store(self._exception))
        self.panic(*(() if self._exit_renderables else (told,)))

    def action_help_quit(self) -> None:
        self.notify("Afsluiten doe je met Ctrl+Q. Alles is dan bewaard.", timeout=4)

    # --- theme and size ------------------------------------------------------------------------------------------

    def refresh_css(self, animate: bool = True) -> None:
        """Parse all styles again, but for the theme of the start: the first parsing knows it, and costs 0.1 s."""
        if self.theme != self._theme_parsed:
            self._theme_parsed = self.theme
            super().refresh_css(animate)

    def watch_theme(self, name: str) -> None:
        if name in NAMES and name != self._theme_kept:
            self._theme_kept = name
            self.run_worker(self._keep_theme(name), group="theme")

    async def _keep_theme(self, name: str) -> None:
        await self._keep_setting("theme", name)

    async def _keep_setting(self, key: str, value: str) -> None:
        try:
            await asyncio.to_thread(self.library.remember, key, value)
        except StoreError as problem:
            self._tell(problem)

    def action_text_instead(self) -> None:
        """Text instead of drawings, or drawings again; it is remembered."""
        from vp_tui.widgets.drawings.drawing import Drawing

        self.text_instead = not self.text_instead
        for screen in self.screen_stack:
            for each in screen.query("*"):
                if isinstance(each, Drawing):
                    each.draw_anew()
        self.run_worker(self._keep_setting(DRAWINGS, TEXT if self.text_instead else ""), group="theme")

    def get_line_filters(self) -> list[LineFilter]:
        return [*super().get_line_filters(), HARMLESS]

    def on_resize(self, event: events.Resize) -> None:
        from vp_tui.screens.dialogs.small import TooSmall, too_small

        if too_small(event.size) and not any(isinstance(each, TooSmall) for each in self.screen_stack):
            self.push_screen(TooSmall())

    def on_click(self, event: events.Click) -> None:
        select_clicked(event)

    async def on_event(self, event: events.Event) -> None:
        if self._tidying:
            self._tidying.heard(event)
        if not (self.screen_stack and self.order.takes(event)):
            await self.deliver(event)

    async def deliver(self, event: events.Event) -> None:
        if not (self.screen_stack and self.typing.lead(event, self.screen)):
            await super().deliver(event)

    # --- finding the way -----------------------------------------------------------------------------------------

    def action_help(self) -> None:
        """Explain the place where the focus is; once more closes it."""
        from vp_tui.screens.help.screen import HelpScreen

        if isinstance(self.screen, HelpScreen):
            self.screen.action_close()
        else:
            self.push_screen(HelpScreen(self.screen))

    def action_find(self) -> None:
        self.search()

    def search(self, typed: str = "") -> None:
        """Search in all that there is; `typed`: what was typed where no text goes."""
        from vp_tui.screens.search.screen import SearchScreen, follow_result

        if not isinstance(self.screen, SearchScreen):
            self.push_screen(SearchScreen(self.library, self.screen, typed), follow_result)

    def action_jump(self) -> None:
        """Show a letter at each place to go to; once more leaves it."""
        from vp_tui.screens.help.jump import JumpScreen, follow_target

        if isinstance(self.screen, JumpScreen):
            self.screen.action_close()
        else:
            self.push_screen(JumpScreen(self.screen), partial(follow_target, self.screen))

    @property
    def cursor_position(self) -> Offset:
        """Where the terminal's own cursor stands with the next thing that is painted: at the focus. A text with a
        cursor of its own tells where that is."""
        focused = self.focused if self.screen_stack else None
        return self._told_cursor if focused is None or isinstance(focused, CursorInSight) else focus_place(focused)

    @cursor_position.setter
    def cursor_position(self, place: Offset) -> None:
        self._told_cursor = place

    def get_key_display(self, binding: Binding) -> str:
        return short_name(binding.key)


def run(home: Path, plan_id: str | None = None) -> tuple[int, str]:
    """Run the app; its exit code, and what is to be said once the screen is gone."""
    app = Verbeterplan(home, plan_id)
    app.run()
    return app.return_code or 0, app.parting
