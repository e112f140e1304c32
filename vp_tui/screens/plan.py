"""The open plan: rail, pages, explanation."""

from collections.abc import Iterable
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import ContentSwitcher, Static

from vp_tui.plan.address import list_of
from vp_tui.plan.describe import shortened
from vp_tui.plan.phases import BY_NAME, PHASES
from vp_tui.screens.editing import Editing
from vp_tui.screens.focusing import Steadfast
from vp_tui.screens.guiding import Guiding
from vp_tui.screens.keys import keyless, quiet, shown
from vp_tui.screens.noting import LEFT, Noting
from vp_tui.screens.phases.all import PAGE_TYPES
from vp_tui.screens.phases.page import PhasePage, PlanPage
from vp_tui.screens.record import Opening, RecordScreen
from vp_tui.screens.thread import ThreadPage
from vp_tui.session import PAUSE, Session
from vp_tui.widgets.clickable import ClickWords
from vp_tui.widgets.elsewhere import say
from vp_tui.widgets.explanation import Explanation
from vp_tui.widgets.keyline import KeyLine
from vp_tui.widgets.messages import FieldVisited, PageChosen, RecordsWanted
from vp_tui.widgets.painting import NarrowCompositor
from vp_tui.widgets.rail import CHECKS, PAGES, STEPS, THREAD, Rail
from vp_tui.widgets.records import QuickAdd

STAYS = "Ctrl+L brengt je naar de lijst van plannen"
LAST = "Verder is hier niets. Ctrl+N gaat verder, Esc naar de fasen"
ACTIONS = (("Ongedaan", "undo", ""), ("Versies", "versions", ""), ("Plannen", "app.plans", ""))  # beside the title


class PlanScreen(Steadfast, Guiding, Editing, Noting, Screen[None]):
    """One screen with a page a phase; a page is made at its first visit."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        shown("f1", "app.help", "Help", "Uitleg bij waar je bent, en alle toetsen"),
        shown("ctrl+n", "next", "Volgende", "Naar de volgende fase"),
        quiet("ctrl+t", "depth", "Meer vragen", "Toon of verberg de verdiepende vragen"),
        shown("ctrl+s", "export", "Word", "Maak het Word-document"),
        quiet("f12", "versions", "Versies", "Wat er sinds een export veranderde, en de weg terug"),
        quiet("ctrl+o", "page('overview')", "Overzicht", "Hoe ver je bent en wat er aankomt"),
        quiet("ctrl+r", "outside", "Buiten mijn deel", "Deze fase doen anderen, of toch niet"),
        quiet("ctrl+l", "app.plans", "Plannen", "Terug naar de lijst van plannen, met importeren en back-ups"),
        quiet("escape", "back", "Terug", "Naar de fasen links", priority=False),
        quiet("ctrl+z", "undo", "Ongedaan maken", "Maak de laatste wijziging ongedaan"),
        quiet("ctrl+y", "redo", "Opnieuw doen", "Doe opnieuw wat je ongedaan maakte"),
        *(quiet(f"f{each.number + 1}", f"page('{each.name}')", each.title, each.question) for each in PHASES),
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        keyless("catalogue", "Uit de catalogus", "Interventies om over te nemen, met scholingen en prijzen"),
    )

    def __init__(self, session: Session):
        super().__init__()
        self._compositor = NarrowCompositor()
        self.session, self.pages = session, ContentSwitcher(id="pages")
        self.current = ""
        self._wanted: Timer | None = None
        self.order = session.plan.recognise.change_order

    def compose(self) -> ComposeResult:
        with Horizontal(id="plan-bar"):
            yield Static(id="plan-title", markup=False)
            yield ClickWords(self, ACTIONS, id="plan-words")
        with Horizontal(id="plan-body"):
            yield Rail(id="rail")
            yield self.pages
            yield Explanation(id="explanation")
        yield KeyLine()

    async def on_mount(self) -> None:
        self.session.subscribe(self, self._changed)
        self.session.write_soon = self._write_soon
        self._show_title()
        page = self.session.place or PHASES[0].name
        await self.go(page if page in PAGES else PHASES[0].name)
        self.call_after_refresh(lambda: self.run_worker(self.load_checks(), group="checks"))

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
            await self.pages.add_content(PAGE_TYPES[name](self.session), id=name)
        if not self.is_running or not self.is_attached:
            return  # left while the page was made
        self.current = self.pages.current = name
        self.set_class(name == THREAD, "-undivided")
        page = self.page
        assert page is not None
        page.heard(set(), seen=True)
        rail = self.query_one(Rail)
        rail.current = name
        self._show_states()
        if name in BY_NAME:
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

    async def action_page(self, name: str) -> None:
        known = name == self.current
        await self.go(name)
        if known and self.page is not None and (first := self.page.first_empty()):
            first.focus()

    async def action_next(self) -> None:
        """The next page; on the red thread the next break."""
        if isinstance(self.page, ThreadPage):
            self.page.view.focus()
            self.page.view.action_next_break()
            return
        here = STEPS.index(self.current) if self.current in STEPS else 0
        await self.go(STEPS[(here + 1) % len(STEPS)])

    def action_depth(self) -> None:
        if self.page is not None:
            self.page.show_depth(not self.page.deep)

    def settle(self) -> None:
        """Before the page is left: what its fields show is what the plan holds."""
        if self.page is not None and self.is_in_front:
            self.page.heard(set(), seen=True)
            self.page.settle()

    def action_export(self) -> None:
        """Ask what comes along and make the Word document."""
        from vp_tui.screens.export import ExportScreen

        self.settle()
        self.session.flush()
        self.app.push_screen(ExportScreen(self.session, self.session.exports), self._to_field)

    def _to_field(self, address: str | None) -> None:
        from vp_tui.screens.going import go_to

        if address:
            self.run_worker(go_to(self, address))

    def action_versions(self) -> None:
        """What was exported, and what changed since."""
        from vp_tui.screens.versions import VersionsScreen

        self.app.push_screen(VersionsScreen(self.session))

    def action_catalogue(self) -> None:
        """Look for an intervention and take it over in phase 5."""
        from vp_tui.screens.catalogue import CatalogueScreen

        self.session.flush()
        self.app.push_screen(CatalogueScreen(self.session), self._from_catalogue)

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
        """To the rail, and no further: it never leaves the plan."""
        rail = self.query_one(Rail)
        say(self, STAYS) if rail.has_focus else rail.focus()

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

    def on_records_wanted(self, event: RecordsWanted) -> None:
        """The focus goes on in the list that is filled, before what asked for it is gone.

        (Textual calls the handler of each class; Editing's comes after this one.)
        """
        if self.page is not None and (table := self.page.widget_of(event.list_address)):
            table.query_one(QuickAdd).focus()

    def on_resize(self) -> None:
        """What is being typed in stays in sight."""
        if self.focused is not None:
            self.call_after_refresh(self.focused.scroll_visible, animate=False)

    def record_shown(self, address: str) -> None:
        if self.page is not None and (table := self.page.widget_of(list_of(address))):
            table.choose(address)  # type: ignore[attr-defined]

    # --- the session's news ------------------------------------------------------------------------------------

    def _changed(self, addresses: set[str]) -> None:
        for page in self._pages():
            page.heard(addresses, seen=page is self.page and self.is_in_front)
        if "recognise/change_order" in addresses:
            for page in self._pages():
                page.show_core()
            self.order_changed()
        if "plan/title" in addresses:
            self._show_title()
        self._write_soon(PAUSE)  # and show how far the phases are: not at each key
        if self.current == CHECKS and self.is_in_front:
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

    def on_unmount(self) -> None:
        self.session.unsubscribe(self)

    def _show_title(self) -> None:
        details = self.session.plan.plan
        example = " · voorbeeld" if details.example else ""
        self.query_one("#plan-title", Static).update(f"{shortened(details.title or 'Plan zonder titel', 70)}{example}")

    def _show_states(self) -> None:
        rail = self.query_one(Rail)
        rail.states = "".join(self.session.progress(phase.name).state.value[0] for phase in PHASES)
        if self.page is not None:
            self.page.show_state()

    def _write_soon(self, seconds: float) -> None:
        """Throttled, not debounced: the first unsaved key sets the time."""
        if self._wanted is None:
            self._wanted = self.set_timer(seconds, self._write)

    def _write(self) -> None:
        self._wanted = None
        self.session.flush()
        self._show_states()

    def on_screen_suspend(self) -> None:
        self.session.flush()
