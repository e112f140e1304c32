"""The Textual app: themes, keys, the way from the list to a plan and back. Thin."""

import datetime as dt
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual.app import App
from textual.binding import BindingType
from textual.screen import Screen

from vp_tui.screens.keys import shown
from vp_tui.store.opening import database, settings
from vp_tui.themes import DARK, NAMES, THEMES


class Verbeterplan(App[str | None]):
    """`home` holds data/ and exports/; `now` is the clock; `plan_id` opens at once."""

    TITLE = "Verbeterplan"
    CSS_PATH = ["styles/plan.tcss", "styles/plans.tcss"]
    ENABLE_COMMAND_PALETTE = True
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-normal"), (120, "-wide"), (160, "-huge")]
    BINDINGS: ClassVar[list[BindingType]] = [
        shown("f1", "help", "Help", "Uitleg bij waar je bent, en alle toetsen"),
        shown("ctrl+q", "quit", "Afsluiten", "Sluit Verbeterplan; alles is bewaard"),
    ]

    def __init__(self, home: Path, plan_id: str | None = None, now: Callable[[], dt.datetime] = dt.datetime.now):
        super().__init__()
        self.home, self.plan_id, self.now = home, plan_id, now
        self.animation_level = "none"
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self._remembered_theme()

    def _remembered_theme(self) -> str:
        try:
            found = settings(database(self.home)).get("theme", DARK)
        except sqlite3.Error:
            return DARK  # the list tells what is wrong with the file
        return found if found in NAMES else DARK

    def get_default_screen(self) -> Screen[None]:
        from vp_tui.screens.plan import PlanScreen
        from vp_tui.session import opened
        from vp_tui.store.writer import Writer

        self.writer = Writer(database(self.home))
        return PlanScreen(opened(self.writer, self.plan_id or "", self.now))

    def action_plans(self) -> None:
        self.exit()

    def action_help(self) -> None:
        pass


def run(home: Path, plan_id: str | None = None) -> None:
    Verbeterplan(home, plan_id).run()
