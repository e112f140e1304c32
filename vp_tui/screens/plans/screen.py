"""The list of plans; a welcome where there is none yet.

The first frame needs Textual and sqlite3 alone: the models, the writer and the other screens are loaded behind it.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from typing import ClassVar, TypeVar

from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Static

from vp_tui.screens.help.bindings import footer_key, keyless_action, quiet_key
from vp_tui.screens.plans import rows as plan_lines
from vp_tui.screens.plans.welcome import Welcome
from vp_tui.store.opening import Listed
from vp_tui.store.problems import DamagedContent, LockedFile, StoreError
from vp_tui.widgets.frame.breakpoints import mark_size
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.lines import LineChosen, LineMoved, Lines
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.widgets.frame.words import Words
from vp_tui.widgets.records.elsewhere import TypingGoal
from vp_tui.workspace.library import Library, LibraryStep, title_text

Result = TypeVar("Result")
AGAIN = 2  # seconds between two looks whether another window is gone
WIDEST = 134  # columns; plans.tcss says the same
UNREADABLE = "Ik kan je plannen nu niet lezen. Ctrl+Q sluit Verbeterplan."


class PlanOpened(Message):
    """The user wants to work in a plan, at an address where one is given."""

    def __init__(self, plan_id: str, address: str = ""):
        super().__init__()
        self.plan_id, self.address = plan_id, address


def _load_the_rest() -> None:
    """What the next keys need; in a thread, behind the first frame."""


class PlansScreen(Screen[None]):
    """`cursor`: the plan to start on; `problem`: what to tell at once."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("f1", "app.help", "Help", "Uitleg bij waar je bent, en alle toetsen"),
        footer_key("ctrl+n", "new", "Nieuw plan", "Begin een nieuw plan"),
        quiet_key("insert", "new", "Nieuw plan", "Begin een nieuw plan", priority=False),
        quiet_key(
            "right", "menu", "Wat kan nog meer", "Hernoemen, kopie, archiveren: wat met dit plan kan", priority=False
        ),
        quiet_key("delete", "delete", "Verwijderen", "Leg het plan in de prullenbak", priority=False),
        footer_key("ctrl+z", "undo", "Ongedaan", "Neem terug wat je het laatst in deze lijst deed"),
        quiet_key("ctrl+y", "redo", "Opnieuw doen", "Doe opnieuw wat je ongedaan maakte"),
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        keyless_action(
            "bring_in", "Importeren", "Neem een planbestand (.json) of een ingevuld format (.docx) op in je lijst"
        ),
        keyless_action("example", "Voorbeeldplan", "Zet het voorbeeldplan naast je eigen plannen"),
        keyless_action("rename", "Hernoemen", "Geef het plan een andere titel"),
        keyless_action("duplicate", "Kopie", "Maak een kopie van het plan"),
        keyless_action("archive", "Archiveren", "Zet het plan in het archief, of haal het eruit"),
        keyless_action("restore", "Terugzetten", "Haal het plan uit de prullenbak"),
        keyless_action("rest", "Archief en prullenbak", "Toon of verberg archief en prullenbak"),
        keyless_action("copies", "Veiligheidskopieën", "Back-ups van al je plannen maken of terugzetten"),
    )

    def __init__(self, library: Library, cursor: str = "", problem: StoreError | None = None):
        super().__init__()
        self.library, self.wanted, self.problem = library, cursor, problem
        self.all_rows: list[Listed] | None = None
        self.rows: list[Listed] = []
        self.with_rest = self.leaving = self.warned = False
        self._again: Timer | None = None

    def compose(self) -> ComposeResult:
        mark_size(self)
        yield TitleLine("Verbeterplan")
        yield Static(id="reading-why", markup=False)
        yield Welcome(id="welcome")
        with Vertical(id="plans"):
            yield Static(id="plans-head")
            yield Static(id="plans-empty")
            yield Lines(self._draw, plan_lines.TALL, id="plans-list")
            yield Words(id="plans-actions")
            yield Static(plan_lines.LEGEND, id="plans-legend")
        yield Foot()

    def on_mount(self) -> None:
        self.query_one("#reading-why").display = False
        self._read()
        self._show(self.wanted)
        self.call_after_refresh(lambda: self.run_worker(self._get_ready(), group="ready"))

    async def _get_ready(self) -> None:
        """Load the rest and open the file, which makes it or brings it up to date; then what the list shows is true."""
        if self.problem is None:
            await self._open_file()
        await asyncio.to_thread(_load_the_rest)
        if self.problem or not self.all_rows or any(each.open_days is None for each in self.all_rows):
            self.refresh_list()
        if isinstance(self.problem, LockedFile):
            self._again = self.set_interval(AGAIN, self._look_again)
            self._show_problem()
        elif self.problem:
            self._tell(self.problem)

    async def _open_file(self) -> None:
        try:
            await asyncio.to_thread(self.library.open)
        except StoreError as problem:
            self.problem = problem
        else:
            self.problem = None

    async def _look_again(self) -> None:
        """Go on here once the other window is gone."""
        await self._open_file()
        if self.problem is None and self._again:
            self._again.stop()
            self.refresh_list()
            self.notify("Het andere venster is dicht: je kunt hier verder.")
        self._show_problem()

    def _show_problem(self) -> None:
        why = self.query_one("#reading-why", Static)
        why.display = self.problem is not None
        why.update(str(self.problem or ""))

    def _may_write(self) -> bool:
        """Whether the plans can be changed here; if not, that is told."""
        if self.problem is not None:
            self.notify(str(self.problem), severity="warning", markup=False)
        return self.problem is None

    # --- showing -----------------------------------------------------------------------------------------------

    def _read(self) -> None:
        """The plans as they stand in the file; None while there is one that can't be read yet."""
        try:
            found = self.library.rows()
        except sqlite3.Error:  # opening it tells what is wrong
            found = []
        if not self.warned and any(each.damaged for each in found):
            self.warned = True
            self.notify(str(DamagedContent(self.library.path)), severity="warning", timeout=20, markup=False)
        self.all_rows = found if found or self.library.is_open or not self.library.path.exists() else None

    def refresh_list(self, plan_id: str = "") -> None:
        """Show the list as it is now, with the cursor on a plan, or else where it was."""
        kept = plan_id or (chosen.id if (chosen := self._chosen()) else "")
        self._read()
        self._show(kept)

    def _show(self, plan_id: str) -> None:
        cursor = self.plan_list.cursor
        self.rows = self._visible()
        places = [n for n, each in enumerate(self.rows) if each.id == plan_id]
        self.query_one("#plans-empty").display = not self.rows
        self.query_one("#plans-empty", Static).update(self._empty())
        for name in ("#plans-list", "#plans-legend"):
            self.query_one(name).display = bool(self.rows)
        self.plan_list.fill(len(self.rows), places[0] if places else cursor)
        welcome = self.all_rows == []
        self.query_one("#welcome").display = welcome
        self.query_one("#plans").display = not welcome
        self.query_one("#welcome-choices" if welcome else "#plans-list").focus()
        self._show_head()
        self._show_actions()

    @property
    def plan_list(self) -> Lines:
        return self.query_one("#plans-list", Lines)

    def _visible(self) -> list[Listed]:
        """The user's plans; with the rest the archive and then the bin below them."""
        found = sorted(self.all_rows or (), key=lambda each: (bool(each.deleted), each.archived))
        return [each for each in found if self.with_rest or not (each.archived or each.deleted)]

    def _empty(self) -> str:
        if self.all_rows is None:
            return UNREADABLE if self.problem else "Ik lees je plannen…"
        if self.with_rest:
            return "Hier is niets. Ctrl+N begint een nieuw plan."
        return "Hier staat geen plan. Ctrl+N begint een nieuw plan; met Tab en → kom je bij archief en prullenbak."

    def on_resize(self, event: events.Resize) -> None:
        self._show_head()

    def _show_head(self) -> None:
        title = "Je plannen, het archief en de prullenbak" if self.with_rest else "Je plannen"
        width = min(self.size.width, WIDEST) - 3  # the list's margins and its scrollbar
        self.query_one("#plans-head", Static).update(plan_lines.plan_heading(title, width))

    def _show_actions(self) -> None:
        hidden = sum(bool(each.archived or each.deleted) for each in self.all_rows or ())
        self.query_one(Words).show(*plan_lines.of_list(hidden, self.with_rest))
        self.plan_list.keys = self._keys()
        self.refresh_bindings()

    def _keys(self) -> Sequence[Hint]:
        plan = self._chosen()
        return () if plan is None else plan_lines.BIN_KEYS if plan.deleted else plan_lines.KEYS

    def _draw(self, item: int, width: int) -> tuple[Text, Text]:
        muted = self.plan_list.get_component_rich_style("lines--muted")
        return plan_lines.plan_lines(self.rows[item], self.library.now(), width, muted)

    def on_line_moved(self, event: LineMoved) -> None:
        event.stop()
        self._show_actions()

    # --- going elsewhere: without waiting, so that the next key lands there --------------------------------------

    def _chosen(self) -> Listed | None:
        return self.rows[self.plan_list.cursor] if self.rows else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """On the way to a plan the list is deaf: what is typed then is not meant for it."""
        return not self.leaving or "." in action  # the app's own

    def typing_goes_to(self) -> TypingGoal:
        return TypingGoal.HERE if self.leaving else TypingGoal.SEARCHED

    def action_menu(self) -> None:
        """What can be done with the chosen plan."""
        if plan := self._chosen():
            from vp_tui.screens.plans.row_menu import RowMenu

            self.app.push_screen(RowMenu(title_text(plan.title), plan_lines.of_plan(plan)), self._from_menu)

    async def _from_menu(self, action: str | None) -> None:
        if action:
            await self.run_action(f"screen.{action}")

    async def on_line_chosen(self, event: LineChosen) -> None:
        event.stop()
        await self.action_open()

    async def action_open(self) -> None:
        if (plan := self._chosen()) and plan.deleted:
            await self.action_restore()
        elif plan:
            self._open(plan.id)

    def _open(self, plan_id: str | None) -> None:
        if plan_id:
            self.leaving = True
            self.post_message(PlanOpened(plan_id))

    def action_new(self) -> None:
        if not self._may_write():
            return
        from vp_tui.screens.plans.details import new_plan

        self.app.push_screen(new_plan(self.library), self._open)

    def action_bring_in(self) -> None:
        if not self._may_write():
            return
        from vp_tui.screens.plans.import_plan import ImportScreen

        self.app.push_screen(ImportScreen(self.library), self._brought_in)

    def _brought_in(self, plan_id: str | None) -> None:
        if plan_id:
            self.refresh_list(plan_id)
            self._say(plan_id, "{} staat in je lijst. Enter opent het.")

    def action_copies(self) -> None:
        from vp_tui.screens.plans.backups import BackupsScreen

        self.app.push_screen(BackupsScreen(self.library), self._see_again)

    async def _see_again(self, _: None) -> None:
        """What was put back may be a file that can be opened, where the old one could not."""
        if self.problem is not None and not isinstance(self.problem, LockedFile):
            await self._open_file()
        self.refresh_list()

    def action_rename(self) -> None:
        from vp_tui.screens.plans.details import new_title

        if (plan := self._chosen()) and not plan.deleted and self._may_write():
            self.app.push_screen(new_title(self.library, plan.id, plan.title), lambda _: self.refresh_list(plan.id))

    def action_rest(self) -> None:
        self.with_rest = not self.with_rest
        self.refresh_list()

    # --- changing the list ---------------------------------------------------------------------------------------

    async def _do(self, job: Callable[[], Result]) -> Result | None:
        """Do a job that may wait for the disk; None where it did not work, which is told."""
        try:
            return await asyncio.to_thread(job)
        except StoreError as problem:
            self._tell(problem)
            return None

    def _tell(self, problem: StoreError) -> None:
        from vp_tui.screens.dialogs.question import tell

        tell(self.app, problem)

    def _say(self, plan_id: str, sentence: str) -> None:
        title = next((title_text(each.title) for each in self.all_rows or () if each.id == plan_id), "Het plan")
        self.notify(sentence.format(f"“{title}”"), markup=False)

    async def action_example(self) -> None:
        """Beside the user's own plans; on the welcome it opens at once."""
        first, known = self.all_rows == [], [each.id for each in self.rows if each.example and not each.deleted]
        plan_id = known[0] if known else await self._do(self.library.example)
        if plan_id is None:
            return
        self.refresh_list(plan_id)
        if first:
            self._open(plan_id)
        else:
            self._say(plan_id, "Het voorbeeld {} staat in je lijst. Enter opent het.")

    async def action_duplicate(self) -> None:
        if (plan := self._chosen()) and not plan.deleted:
            made = await self._do(lambda: self.library.duplicate(plan.id))
            if made:
                self.refresh_list(made)
                self._say(made, "{} staat in je lijst. Ctrl+Z haalt het weer weg.")

    async def action_archive(self) -> None:
        if (plan := self._chosen()) and not plan.deleted:
            done = await self._do(lambda: self.library.archive(plan.id, not plan.archived))
            if done:
                self.refresh_list()
                where = "weer tussen je plannen" if plan.archived else "in het archief; onderaan toon je dat"
                self._say(plan.id, f"{{}} staat {where}. Ctrl+Z draait het terug.")

    async def action_delete(self) -> None:
        if (plan := self._chosen()) and not plan.deleted:
            done = await self._do(lambda: self.library.delete(plan.id))
            if done:
                self.refresh_list()
                self._say(plan.id, "{} ligt in de prullenbak. Ctrl+Z zet het terug.")

    async def action_restore(self) -> None:
        if (plan := self._chosen()) and plan.deleted:
            done = await self._do(lambda: self.library.restore(plan.id))
            if done:
                self.refresh_list(plan.id)
                self._say(plan.id, "{} staat weer in je lijst.")

    async def action_undo(self) -> None:
        await self._back_or_forth(self.library.undo, "Ctrl+Y doet het opnieuw.", "Er is niets om ongedaan te maken.")

    async def action_redo(self) -> None:
        await self._back_or_forth(self.library.redo, "Ctrl+Z maakt het ongedaan.", "Er is niets om opnieuw te doen.")

    async def _back_or_forth(self, job: Callable[[], LibraryStep | None], back: str, nothing: str) -> None:
        try:
            done = await asyncio.to_thread(job)
        except StoreError as problem:
            self._tell(problem)
            return
        if done:
            self.refresh_list(done.plan_id)
        self.notify(f"{done.sentence} {back}" if done else nothing, markup=False)
