"""The open plan: rail, pages, explanation."""

import asyncio
from collections.abc import Iterable
from typing import Any, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import ContentSwitcher

from vp_tui.plan.address import list_of
from vp_tui.plan.deciding import open_remarks
from vp_tui.plan.phases import PHASES
from vp_tui.screens.help.bindings import footer_key, keyless_action, quiet_key
from vp_tui.screens.plan.findings import LEFT
from vp_tui.screens.plan.guides import Guides
from vp_tui.screens.plan.list_editing import ListEditingScreen
from vp_tui.screens.plan.navigation import go_among, go_to
from vp_tui.screens.plan.pages.page import PhasePage, PlanPage
from vp_tui.screens.plan.pages.registry import BY_NAME, FIRST, PAGES, STEPS, load_pages
from vp_tui.screens.plan.record import Opening, RecordScreen
from vp_tui.widgets.frame.breakpoints import mark_size
from vp_tui.widgets.frame.explanation import Explanation
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.rail import Rail
from vp_tui.widgets.frame.states import StatesLine
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.widgets.messages import FieldVisited, GuideWanted, PageChosen, PlaceWanted, SeriesWanted
from vp_tui.widgets.patches.painting import NarrowCompositor
from vp_tui.widgets.records.elsewhere import say
from vp_tui.widgets.records.quick import QuickAdd
from vp_tui.widgets.records.table import RecordTable
from vp_tui.workspace.library import title_text
from vp_tui.workspace.session import PAUSE, Session

STAYS = "Ctrl+L brengt je naar de lijst van plannen"
LAST = "Verder is hier niets. Ctrl+N gaat verder, Esc naar de fasen"
# Below the pages on the rail.
WORDS = (
    ("Zoeken", "app.find", "Ctrl+F"),
    ("Ongedaan", "undo", "Ctrl+Z"),
    ("Versies", "versions", "F12"),
    ("Plannen", "app.plans", "Ctrl+L"),
)


class PlanScreen(ListEditingScreen):
    """One screen with a page a phase; a page is made at its first visit. `address`: where to begin, else where it was
    left."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("f1", "app.help", "Help", "Uitleg bij waar je bent, en alle toetsen"),
        footer_key("ctrl+n", "next", "Volgende", "Naar de volgende fase"),
        footer_key("ctrl+t", "depth", "Meer vragen", "Toon of verberg de verdiepende vragen"),
        footer_key("ctrl+s", "export", "Word", "Maak het Word-document"),
        quiet_key("f12", "versions", "Versies", "Wat er sinds een export veranderde, en de weg terug"),
        quiet_key("ctrl+r", "outside", "Buiten mijn deel", "Deze fase doen anderen, of toch niet"),
        quiet_key("ctrl+l", "app.plans", "Plannen", "Terug naar de lijst van plannen, met importeren en back-ups"),
        quiet_key("escape", "back", "Terug", "Naar de fasen links", priority=False),
        quiet_key("ctrl+z", "undo", "Ongedaan maken", "Maak de laatste wijziging ongedaan"),
        quiet_key("ctrl+y", "redo", "Opnieuw doen", "Doe opnieuw wat je ongedaan maakte"),
        *(quiet_key(each.key, f"page('{each.name}')", each.title, each.words) for each in PAGES if each.key),
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        keyless_action("catalogue", "Uit de catalogus", "Interventies om over te nemen, met scholingen en prijzen"),
    )

    VERTICAL_BREAKPOINTS = [(0, "-short"), (36, "-tall")]

    def __init__(self, session: Session, address: str = ""):
        super().__init__()
        self._compositor = NarrowCompositor()
        self.session, self.pages = session, ContentSwitcher(id="pages")
        self.current, self.asked = "", address
        self._wanted: Timer | None = None
        self.guides = Guides(self)

    def compose(self) -> ComposeResult:
        mark_size(self)
        yield TitleLine()
        yield StatesLine(PAGES, id="states")
        with Container(id="plan-body"):
            yield Rail(PAGES, id="rail", words=WORDS)
            yield self.pages
            yield Explanation(BY_NAME, id="explanation")
        yield Foot()

    async def on_mount(self) -> None:
        self.session.subscribe(self, self._changed)
        self.session.write_soon = self._write_soon
        self._show_title()
        if self.asked:
            await go_to(self, self.asked)
        else:
            await self.go(BY_NAME.get(self.session.place, FIRST).name)
        self.call_after_refresh(lambda: self.run_worker(self._load_rest(), group="checks"))

    async def _load_rest(self) -> None:
        await self.load_checks()
        await asyncio.to_thread(load_pages)

    # --- pages -------------------------------------------------------------------------------------------------

    @property
    def page(self) -> PlanPage | None:
        return next((each for each in self._pages() if each.id == self.current), None)

    def _pages(self) -> list[PlanPage]:
        """The pages that were visited."""
        return [each for each in self.pages.children if isinstance(each, PlanPage)]

    async def go(self, name: str, address: str = "", focus: bool = True) -> None:
        """Show a page, made where it is not there yet, with the focus where it was or at an address."""
        self.settle()
        self.session.flush()
        if self.page is not None:
            inside = self.focused is not None and self.page in self.focused.ancestors
            self.page.remembered = self.focused if inside else self.page.remembered
        if not any(each.id == name for each in self._pages()):
            await self.pages.add_content(BY_NAME[name].make(self.session, BY_NAME[name]), id=name)
        if not self.is_running or not self.is_attached:
            return  # left while the page was made
        self.current = self.pages.current = name
        page = self.page
        assert page is not None
        self.set_class(page.undivided, "-undivided")
        self.set_class(page.whole, "-whole")
        page.heard(set(), seen=True)
        rail = self.query_one(Rail)
        rail.current = name
        self._show_states()
        if BY_NAME[name].number:
            self.session.remember_place(name)
        self.look()
        target = (page.widget_of(address) if address else page.where_it_was()) or page.first_text()
        explained = name
        if focus:
            # Now, and not as soon as the pages have changed: then the screen would be laid out and painted once more.
            self.set_focus(target or rail, scroll_visible=False)
            explained = getattr(target, "address", name)
        if target is not None and focus:
            self.call_after_refresh(target.scroll_visible, animate=False)  # only then it knows where it is
        explanation = self.query_one(Explanation)
        explanation.explain(explained, self.notes_known(explained))

    @on(PageChosen)
    async def page_chosen(self, event: PageChosen) -> None:
        event.stop()
        await self.go(event.page, focus=event.into)

    @on(PlaceWanted)
    async def place_wanted(self, event: PlaceWanted) -> None:
        event.stop()
        await (go_among if event.among else go_to)(self, event.address)

    @on(SeriesWanted)
    async def series_wanted(self, event: SeriesWanted) -> None:
        """To the chart of an indicator."""
        event.stop()
        await self.go("measurements")
        if self.page is not None:
            self.page.show_series(event.address)

    @on(GuideWanted)
    def guide_wanted(self, event: GuideWanted) -> None:
        event.stop()
        self.guide(event.name)

    def guide(self, name: str) -> None:
        """Open a guide by its name in GUIDES."""
        self.guides.open(name)

    async def action_page(self, name: str) -> None:
        known = name == self.current
        await self.go(name)
        if known and self.page is not None and (first := self.page.first_empty()):
            first.focus()

    async def action_next(self) -> None:
        """The next page, or what the page has instead: the next break of the red thread."""
        if self.page is not None and self.page.go_on():
            return
        page = BY_NAME[self.current]
        here = STEPS.index(page) if page in STEPS else 0
        await self.go(STEPS[(here + 1) % len(STEPS)].name)

    def action_depth(self) -> None:
        if self.page is not None:
            self.page.show_depth(not self.page.deep)
            self.refresh_bindings()

    def key_word(self, action: str) -> str:
        """(widgets/frame/keyline.py)"""
        return "Alleen de kern" if action == "depth" and self.page is not None and self.page.deep else ""

    def settle(self) -> None:
        """Before the page is left: what its fields show is what the plan holds."""
        if self.page is not None and self.is_in_front:
            self.page.heard(set(), seen=True)
            self.page.settle()

    def action_export(self) -> None:
        """Ask what comes along and make the Word document."""
        from vp_tui.screens.export.screen import ExportScreen

        self.settle()
        self.session.flush()
        self.app.push_screen(ExportScreen(self.session, self.session.exports), self._to_field)

    def _to_field(self, address: str | None) -> None:
        if address:
            self.post_message(PlaceWanted(address))

    def action_versions(self) -> None:
        """What was exported, and what changed since."""
        from vp_tui.screens.export.versions import VersionsScreen

        self.app.push_screen(VersionsScreen(self.session))

    def action_catalogue(self, slug: str = "") -> None:
        """Look for an intervention and take it over in phase 5; `slug`: the one to begin at."""
        from vp_tui.screens.catalogue.screen import CatalogueScreen

        self.session.flush()
        self.app.push_screen(CatalogueScreen(self.session, slug), self._from_catalogue)

    async def _from_catalogue(self, added: str | None) -> None:
        if added:
            await self.go("design", added)

    def action_outside(self) -> None:
        """Say that this phase is not the author's part, or that it is after all."""
        if isinstance(self.page, PhasePage):
            number, outside = self.page.phase.number, self.session.plan.plan.outside_my_part
            self.session.put("plan/outside_my_part", [n for n in range(1, 9) if (n in outside) != (n == number)])
            self._show_states()

    def action_back(self) -> None:
        """To the rail, and no further: it never leaves the plan. In a small window the rail takes the page's place."""
        rail = self.query_one(Rail)
        if rail.has_focus:
            say(self, STAYS)
        else:
            self.add_class("-choosing")
            rail.focus()

    @on(events.DescendantFocus)
    def _chosen(self, event: events.DescendantFocus) -> None:
        self.set_class(isinstance(event.widget, Rail), "-choosing")

    def focus_next(self, *args: Any, **options: Any) -> Widget | None:
        """The last place keeps the focus: it would be the rail's, unseen."""
        if self.focused is not None and self.focused is self.focus_chain[-1] and not isinstance(self.focused, Rail):
            say(self, LAST)
            return self.focused
        return super().focus_next(*args, **options)

    @on(FieldVisited)
    def field_visited(self, event: FieldVisited) -> None:
        event.stop()
        self.query_one(Explanation).explain(event.address, self.notes_known(event.address))
        self.session.flush()
        if self.session.found.is_stale:
            self.look_soon(LEFT)

    def noted_pages(self) -> Iterable[PlanPage]:
        return [self.page] if self.page is not None else []

    def look(self) -> None:
        super().look()
        explanation = self.query_one(Explanation)
        explanation.note(self.notes_at(explanation.address))

    # --- records -----------------------------------------------------------------------------------------------

    def open_record(self, address: str, given: frozenset[str] | None = None, field: str = "") -> None:
        self.settle()
        opening = Opening(address, given, field, self.current)
        self.app.push_screen(RecordScreen(self.session, opening))

    def records_coming(self, list_address: str) -> None:
        """The focus goes on in the list that is filled, before what asked for it is gone."""
        if self.page is not None and (table := self.page.widget_of(list_address)):
            table.query_one(QuickAdd).focus()

    def on_resize(self) -> None:
        """What is being typed in stays in sight."""
        if self.focused is not None:
            self.call_after_refresh(self.focused.scroll_visible, animate=False)

    def record_shown(self, address: str) -> None:
        table = self.page.widget_of(list_of(address)) if self.page is not None else None
        if isinstance(table, RecordTable):
            table.choose(address)

    # --- the session's news ------------------------------------------------------------------------------------

    def _changed(self, addresses: set[str]) -> None:
        for page in self._pages():
            page.heard(addresses, seen=page is self.page and self.is_in_front)
        if "recognise/change_order" in addresses:
            for page in self._pages():
                page.show_core()
            self.guides.order_changed()
        if "plan/title" in addresses:
            self._show_title()
        self._write_soon(PAUSE)  # and show how far the phases are: not at each key
        if self.page is not None and self.page.shows_findings and self.is_in_front:
            self.look()
        else:
            self.look_soon()

    @property
    def is_in_front(self) -> bool:
        """Whether no window lies over the plan; what one changes is shown when it closes."""
        return self.app.screen is self

    def on_screen_resume(self) -> None:
        if self.page is not None:
            self.page.heard(set(), seen=True)
            if self.page.shows_findings:
                self.look()

    def on_unmount(self) -> None:
        self.session.unsubscribe(self)

    def _show_title(self) -> None:
        details = self.session.plan.plan
        example = " · voorbeeld" if details.example else ""
        self.query_one(TitleLine).go(f"{title_text(details.title)}{example}")

    def _show_states(self) -> None:
        rail = self.query_one(Rail)
        rail.states = "".join(self.session.progress(phase.name).state.value[0] for phase in PHASES)
        self.query_one(StatesLine).tell(self.current, rail.states)
        waiting = len(open_remarks(self.session.plan))
        rail.notes = {**rail.notes, "remarks": f"{waiting} open" if waiting else ""}
        if self.page is not None:
            self.page.show_state()

    def _write_soon(self, seconds: float) -> None:
        """Throttled, not debounced: the first unsaved key sets the time."""
        self.app.changed()  # type: ignore[attr-defined]
        if self._wanted is None:
            self._wanted = self.set_timer(seconds, self._write)

    def _write(self) -> None:
        self._wanted = None
        self.session.flush()
        self._show_states()

    def on_screen_suspend(self) -> None:
        self.session.flush()
