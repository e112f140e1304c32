"""One record: all its fields, saved as they are typed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Static

from vp_tui.plan.address import id_of, is_within, list_of, locate, record_at, record_model
from vp_tui.plan.fields import Kind
from vp_tui.plan.models.ideate import CRITERIA
from vp_tui.plan.progress import is_filled
from vp_tui.screens.help.bindings import footer_key, quiet_key
from vp_tui.screens.plan.editing import EditingScreen
from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.screens.plan.pages.registry import page_at
from vp_tui.screens.plan.record_lines import lines_of_fields
from vp_tui.widgets.fields.field import Field, TypedField
from vp_tui.widgets.frame.breakpoints import mark_size
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.widgets.messages import FieldVisited, GuideWanted
from vp_tui.widgets.offers.coach import Coach, goal_at
from vp_tui.widgets.offers.guides import guides_after
from vp_tui.widgets.patches.painting import NarrowCompositor
from vp_tui.workspace.library import title_text
from vp_tui.workspace.session import Session

REST = 1.0  # seconds without a key until the coach looks again
GOALS = "ideate/goals"


class RecordForm(PlanPage):
    """The fields of a record, core first."""

    def __init__(self, session: Session, address: str):
        super().__init__(session, "record-form")
        self.address = address

    def compose(self) -> ComposeResult:
        """What comes, goes and changes its height, stands behind the fields, so that no field moves for it."""
        guides: list[Widget] = []
        smart: list[Widget] = []
        for names in lines_of_fields(list_of(self.address), record_model(list_of(self.address)).specs):
            addresses = [f"{self.address}/{name}" for name in names]
            fields = [self._short(self.editor(each)) for each in addresses]
            if list_of(self.address) == GOALS and names[0] in CRITERIA:
                smart += fields
            elif fields[1:]:
                yield Container(*fields, classes="short-fields")
            else:
                yield from fields
            for each in addresses:
                guides += guides_after(each, lambda: self.session.plan)
        if smart:
            yield Static("SMART", classes="group-title")
            yield Vertical(*smart, classes="smart")
        yield from guides

    def _short(self, field: Field) -> Field:
        """A text has twice the room of what it shares a line with."""
        return field.set_class(field.spec.kind is Kind.TEXT and field.spec.core, "-roomy", update=False)


@dataclass(frozen=True, slots=True)
class Opening:
    """Which record is opened, and what for.

    given: the fields that a new record was made with; None for a record that was there. field: the one that has the
    focus. phase: the page below; what it asks of the record is shown whatever its depth.
    """

    address: str
    given: frozenset[str] | None = None
    field: str = ""
    phase: str = ""


class RecordScreen(ModalScreen[None], EditingScreen):
    """Edits one record over the page it belongs to; Esc closes, everything is saved already."""

    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("escape", "close", "Klaar", "Sluit; alles is al bewaard", priority=False),
        footer_key("ctrl+n", "next(1)", "Volgende", "De volgende in de lijst"),
        footer_key("ctrl+t", "depth", "Meer vragen", "Toon of verberg de verdiepende vragen"),
        quiet_key("ctrl+s", "export", "Word", "Maak het Word-document"),
        quiet_key("ctrl+z", "undo", "Ongedaan maken", "Maak de laatste wijziging ongedaan"),
        quiet_key("ctrl+y", "redo", "Opnieuw doen", "Doe opnieuw wat je ongedaan maakte"),
    ]

    VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-tall")]

    def __init__(self, session: Session, opening: Opening):
        super().__init__()
        self._compositor = NarrowCompositor()
        self.session, self.opening, self.address = session, opening, opening.address
        self._visited = ""

    def compose(self) -> ComposeResult:
        mark_size(self)
        yield TitleLine()
        with Vertical(id="record", classes="-coached" if list_of(self.address) == GOALS else ""):
            yield RecordForm(self.session, self.address)
            with Vertical(id="record-foot"):  # of one height, whatever is said there
                if list_of(self.address) == GOALS:
                    yield Coach(lambda: self.session.today)
                yield Static(id="record-notes", markup=False)
        yield Foot()

    def on_mount(self) -> None:
        self.session.subscribe(self, self._changed)
        self._rest = self.set_interval(REST, self._coach, pause=True)
        self._title()
        self.look()
        if first := self._first_empty():
            first.focus()

    def noted_pages(self) -> Iterable[PlanPage]:
        return [self.query_one(RecordForm)]

    def look(self) -> None:
        """At the fields, and what is said of the record as a whole below them."""
        super().look()
        from vp_tui.screens.plan.pages.points import of_record

        told = of_record(self.session.findings(), self.address) if self.session.found.is_loaded else ""
        line = self.query_one("#record-notes", Static)
        line.update(told)
        line.display = bool(told)

    def _first_empty(self) -> Field | None:
        """The field that the user comes for, which is shown whatever its depth; or the first core one to fill."""
        fields = [each for each in self.query_one(RecordForm).fields() if each.display]
        asked = [each for each in fields if each.spec.asked_in == self.opening.phase != ""]
        for each in asked:
            each.add_class("-filled")
        wanted = [each for each in fields if each.address.endswith(f"/{self.opening.field}")] or asked
        empty = [each for each in fields if each.core and not (each.filled or each.has_class("-problem"))]
        texts = [each for each in fields if isinstance(each, TypedField)]  # a key there opens no menu
        return next(iter([*wanted, *empty, *texts, *fields]), None)

    def _title(self) -> None:
        """*De griepprik › 3 Ideeën › Doel 1 van 2*."""
        spec = locate(list_of(self.address)).spec
        records = self.session.records(list_of(self.address))
        place = [each.id for each in records].index(id_of(self.address)) + 1
        text = str(getattr(record_at(self.session.plan, self.address), spec.main) or "").strip()
        name = spec.one.capitalize() if text else spec.new
        page, plan = page_at(list_of(self.address)), title_text(self.session.plan.plan.title)
        on = f"{page.number} {page.short}" if page.number else page.title
        self.query_one(TitleLine).go(plan, on, f"{name} {place} van {len(records)}")

    def key_word(self, action: str) -> str:
        """(widgets/frame/keyline.py)"""
        return "Alleen de kern" if action == "depth" and self.query_one(RecordForm).deep else ""

    def _changed(self, addresses: set[str]) -> None:
        gone = id_of(self.address) not in {each.id for each in self.session.records(list_of(self.address))}
        if gone:
            self.dismiss()
        else:
            self.query_one(RecordForm).show_changed(addresses)
            self.look_soon()
            self._rest.reset()
            self._rest.resume()

    def on_field_visited(self, event: FieldVisited) -> None:
        event.stop()
        self._visited = event.address
        self._coach()

    def on_guide_wanted(self, event: GuideWanted) -> None:
        """What has a window or page of its own belongs to the plan below."""
        event.stop()
        below = self._plan_below()
        self.action_close()
        below.post_message(event)

    def action_export(self) -> None:
        """The key stands in the line of the plan below, so it works here too."""
        below = self._plan_below()
        self.action_close()
        below.call_after_refresh(below.action_export)

    def _plan_below(self) -> EditingScreen:
        below = self.app.screen_stack[: self.app.screen_stack.index(self)]
        return next(each for each in reversed(below) if isinstance(each, EditingScreen))

    def _coach(self) -> None:
        """Let the coach look: on coming to a field, and once no key came for a while."""
        self._rest.pause()
        for coach in self.query(Coach):
            coach.attend(self._visited if goal_at(self.session.plan, self._visited) else self.address)
            coach.show(self.session.plan)

    def action_depth(self) -> None:
        form = self.query_one(RecordForm)
        form.show_depth(not form.deep)
        self.refresh_bindings()

    async def action_next(self, by: int) -> None:
        """On to the next record of the list; the last one closes."""
        self.settle()
        ids = [each.id for each in self.session.records(list_of(self.address))]
        place = ids.index(id_of(self.address)) + by
        if not 0 <= place < len(ids):
            self.app.notify("Dat was de laatste van de lijst.", timeout=4)
            self.action_close()
            return
        left, dropped = self.address, self._is_dropped()
        self.address = f"{list_of(self.address)}/{ids[place]}"
        if dropped:
            self.session.delete(left)
        await self.query_one(RecordForm).remove()
        await self.query_one("#record", Vertical).mount(RecordForm(self.session, self.address), before="#record-foot")
        self._title()
        self.look()
        if first := self._first_empty():
            first.focus()

    def action_close(self) -> None:
        """Close; a new record that stayed empty goes again, and the screen with it."""
        self.settle()
        if self._is_dropped():
            self.session.delete(self.address)
        else:
            self.dismiss()

    def settle(self) -> None:
        self.query_one(RecordForm).settle()

    def _is_dropped(self) -> bool:
        """Whether the record is new and holds nothing but what it was made with."""
        given = self.opening.given
        if given is None or self.address != self.opening.address:
            return False
        record = record_at(self.session.plan, self.address)
        own = [n for n, spec in type(record).specs.items() if spec.kind is not Kind.HIDDEN and n not in given]
        drafts = any(is_within(each, self.address) for each in self.session.drafts)
        return not drafts and bool(own) and not any(is_filled(record, name) for name in own)

    def on_unmount(self) -> None:
        self.session.unsubscribe(self)
