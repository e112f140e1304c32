"""The page of a phase: title, question, state, its fields and lists, core first and depth at a key."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Static

from vp_tui.plan.address import get, has, id_of, is_within, list_of, locate, owner_of
from vp_tui.plan.days.written import read_from
from vp_tui.plan.deciding import open_remarks
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.phases import BY_NAME, State
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import is_core, is_filled
from vp_tui.plan.references import REFERENCES, REFERRED_LISTS
from vp_tui.plan.values.units import unit_of
from vp_tui.screens.plan.pages.head import PageHead, now_text, state_text
from vp_tui.screens.plan.pages.leads import Leading, Leads
from vp_tui.widgets.drawings.views import PlanView
from vp_tui.widgets.fields.choice_fields import ChoiceField
from vp_tui.widgets.fields.editor import editor
from vp_tui.widgets.fields.field import Field, TypedField
from vp_tui.widgets.fields.sight import CursorComesAlong
from vp_tui.widgets.fields.text_field import TextField
from vp_tui.widgets.frame.clickable import ClickWords
from vp_tui.widgets.frame.signs import REMARK
from vp_tui.widgets.naming import names_of, people
from vp_tui.widgets.offers.members import MembersOffer
from vp_tui.widgets.offers.offer import Offer
from vp_tui.widgets.pages import Page
from vp_tui.widgets.records.table import RecordTable
from vp_tui.workspace.session import Session

if TYPE_CHECKING:
    from vp_tui.checks.shown import ShownFinding

DEEPER, LESS = ("Meer vragen", "depth", "Ctrl+T"), ("Alleen de kern", "depth", "Ctrl+T")
OUTSIDE, INSIDE = ("Buiten mijn deel?", "outside", "Ctrl+R"), ("Toch mijn deel", "outside", "Ctrl+R")
LEAST, MOST, SIDES = 56, 86, 4  # cells of a page for what waits first, and what goes off at the sides


def asked_by(phase: str) -> Iterator[str]:
    """The addresses of the fields, lists and groups that a phase asks, in the order of the models; no records' own."""
    for section, model in Plan.inner_models.items():
        for name, spec in model.specs.items():
            if (spec.asked_in or section) == phase and spec.kind is not Kind.HIDDEN:
                yield f"{section}/{name}"


def _is_hidden_depth(widget: Widget) -> bool:
    """Whether it is a deeper question, or part of one, that is shown only where those are asked."""
    return any(
        each.has_class("-depth") and not each.has_class("-filled")
        for each in widget.ancestors_with_self
        if isinstance(each, Widget)
    )


class PlanPage(CursorComesAlong, can_focus=False):
    """A page of the plan: shows fields and lists by address, and shows them again when they change."""

    deep = False
    whole = False  # whether it takes the rail's room as well
    undivided = False  # whether it needs the whole width: no explanation beside it
    shows_findings = False  # whether it is about what the checks find, so that they look at once

    def __init__(self, session: Session, name: str, heading: str = ""):
        super().__init__(id=name, classes="page")
        self.session, self.heading = session, heading
        self.remembered: Widget | None = None
        self._behind: set[str] = set()

    # --- building ----------------------------------------------------------------------------------------------

    def blocks(self, address: str) -> Iterator[Widget]:
        """What shows a field, list or group; a page overrides this for views of its own."""
        spec = locate(address).spec
        if spec.kind is Kind.GROUP:
            yield Static(spec.label, classes="group-title -depth")
            place = locate(address)
            for inner in place.model.inner_models[place.name].specs:
                yield from self.blocks(f"{address}/{inner}")
        elif spec.kind is Kind.RECORDS:
            table = RecordTable(address, spec, self._core(address, spec), lambda: self.session.today)
            yield table.set_class(bool(get(self.session.plan, address)), "-filled", update=False)
        else:
            yield self.editor(address)

    def editor(self, address: str) -> Field:
        spec, plan = locate(address).spec, self.session.plan
        made = editor(
            address, spec, get(plan, address), self._core(address, spec), self._names, lambda: people(self.session.plan)
        )
        made.today = lambda: self.session.today
        self._explain(made)
        made.mark(is_filled(owner_of(plan, address), locate(address).name))
        # A class that is there before the widget is costs nothing; later it costs a look at all rules.
        return made.set_class(made.filled, "-filled", update=False)

    def _explain(self, field: Field) -> None:
        """Let a field know what its text is read with: the unit, the day on which it was written, what the plan has."""
        if isinstance(field, TypedField):
            address, session = field.address, self.session
            field.unit = lambda: unit_of(session.plan, address)
            field.kept = lambda: get(session.plan, address) if has(session.plan, address) else None
            if field.spec.kind is Kind.WHEN:
                field.read_from = lambda: read_from(session.plan, address, session.today)

    def _names(self, kind: Kind) -> dict[str, str]:
        return names_of(self.session.plan, kind)

    def _core(self, address: str, spec: Spec) -> bool:
        record = self._record(address)
        return is_core(self.session.plan, spec, self.session.today, record)

    def _record(self, address: str) -> object:
        return owner_of(self.session.plan, address) if locate(address).records else None

    def fields(self) -> list[Field]:
        """The editors on this page. (A query by type sees a widget's first base only.)"""
        return [each for each in self.query(".field") if isinstance(each, Field)]

    # --- showing -----------------------------------------------------------------------------------------------

    def on_mount(self) -> None:
        self.show_all()

    def show_all(self) -> None:
        for field in self.fields():
            self._show(field)
        for table in self.query(RecordTable):
            table.show(self.session.plan, self.session.drafts.get(table.address))
        for view in self.query(PlanView):
            view.show(self.session.plan)
        self.show_state()

    def _show(self, field: Field) -> None:
        if not field.is_ahead:
            field.load(get(self.session.plan, field.address), self.session.drafts.get(field.address))
        owner, name = self._owner(field.address)
        filled, focused = is_filled(owner, name), self.screen.focused
        field.mark(filled)
        emptied = not filled and focused is not None and field in focused.ancestors_with_self
        if not emptied:  # what is being emptied stays under the cursor
            field.set_class(filled, "-filled")

    def _show_still(self, field: Field) -> None:
        """Show what follows from what is typed elsewhere: the field keeps its height, until one goes to it."""
        if isinstance(field, TextField):
            before = field.text
            self._show(field)
            if field.text != before:
                field.hold_height()
        else:
            self._show(field)

    def _owner(self, address: str) -> tuple[object, str]:
        return owner_of(self.session.plan, address), locate(address).name

    def heard(self, addresses: set[str], seen: bool) -> None:
        """Show what changed; what nobody sees waits until it is gone to, so that a key costs its own page only."""
        self._behind |= addresses
        if seen and self._behind:
            changed, self._behind = self._behind, set()
            self.show_changed(changed)

    def show_changed(self, addresses: set[str]) -> None:
        """Show again what changed; a field that shows it already stays as it is."""
        lists = {list_of(each) for each in addresses}
        named = bool(lists & set(REFERRED_LISTS))
        focused = self.screen.focused
        here = [] if focused is None else [getattr(each, "address", "") for each in focused.ancestors_with_self]
        typing = any(each in addresses or each in lists for each in here)
        for each in list(self.walk_children()):  # at each key: a query by type costs three times as much
            if isinstance(each, Field):
                if each.address in addresses:
                    if typing and each is not focused:
                        self._show_still(each)
                    else:
                        self._show(each)
                elif named and isinstance(each, ChoiceField) and each.spec.kind in REFERENCES:
                    each.offer(self._names(each.spec.kind))
            elif isinstance(each, RecordTable):
                if named or each.address in lists:
                    each.show(self.session.plan)
                if each.address in addresses:
                    each.show_draft(self.session.drafts.get(each.address, ""))
            elif isinstance(each, PlanView) and lists & set(each.lists):
                each.show(self.session.plan)

    def settle(self) -> None:
        """Before this is left: what its fields show is what the plan holds."""
        for field in self.fields():
            field.settle()

    def show_state(self) -> None:
        """Bring the line with the page's state up to date."""

    def note(self, found: "list[ShownFinding]") -> None:
        """Mark the fields and lists about which the checks say something."""
        from vp_tui.screens.plan.pages.points import signs

        signed, waiting = dict(signs(found)), Counter(each.address for each in open_remarks(self.session.plan))
        del waiting[""]  # what has no place
        for field in self.fields():
            field.note(signed.get(field.address, ""), waiting[field.address])
        of_lists = {list_of(address): sign for address, sign in signs(found)}
        of_lists |= {list_of(address): REMARK for address in waiting}
        for table in self.query(RecordTable):
            table.note(of_lists.get(table.address, ""))

    def on_hide(self) -> None:
        """Nobody looks: what kept its height or its room for the user's sake takes what it needs."""
        for each in self.walk_children():
            if isinstance(each, TextField):
                each.release_height()
            elif isinstance(each, Offer | MembersOffer):
                each.give_room_back()
            elif isinstance(each, RecordTable):
                each.fold_done()

    def show_depth(self, deep: bool) -> None:
        """Show the deeper questions, or only those that are filled."""
        self.deep = deep
        focused = self.screen.focused
        if focused is not None and self in focused.ancestors and not deep and _is_hidden_depth(focused):
            self.screen.set_focus(None)  # else it would jump to a field, and what is typed with it
        self.set_class(deep, "-deep")

    def show_core(self) -> None:
        """The order of change decides what is core: look again."""
        for field in self.fields():
            core = self._core(field.address, field.spec)
            if core != field.core:
                field.describe(field.address, field.spec, core)

    # --- focus -------------------------------------------------------------------------------------------------

    def widget_of(self, address: str) -> Widget | None:
        """What shows this address, or the list it lies in."""
        for field in self.fields():
            if field.address == address:
                return field
        for table in self.query(RecordTable):
            if is_within(address, table.address):
                if id_of(address):
                    table.choose(address)
                return table
        return None

    def show_series(self, address: str) -> None:
        """Show the chart of an indicator, where this is the page for that."""

    def where_it_was(self) -> Widget | None:
        """What had the focus here, unless it was hidden meanwhile: a deeper question or a list that became empty."""
        found = self.remembered
        if found is None or found not in self.screen.focus_chain:
            return None
        return None if _is_hidden_depth(found) and not self.deep else found

    def go_on(self) -> bool:
        """What Ctrl+N does on this page; whether it did, else one goes to the next page."""
        return False

    def first_text(self) -> Widget | None:
        """The first widget that takes text."""
        reachable = self.screen.focus_chain
        return next((each for each in self.query("LineField, TextField, QuickAdd") if each in reachable), None)

    def first_empty(self) -> Widget | None:
        """The first core question that waits."""
        reachable = self.screen.focus_chain
        return next((each for each in self.fields() if each.core and not each.filled and each in reachable), None)


class PhasePage(PlanPage, Leading):
    """One of the eight."""

    ORDER: ClassVar[tuple[str, ...]] = ()  # what comes first; the rest follows in the order of the models

    def __init__(self, session: Session, page: Page):
        super().__init__(session, page.name, f"{page.number}  {page.title}")
        self.phase = BY_NAME[page.name]

    def compose(self) -> ComposeResult:
        yield PageHead(self.heading)
        yield Static(self.phase.question, classes="page-question")
        yield Leads(classes="page-now")
        asked = list(asked_by(self.phase.name))
        for address in (*self.ORDER, *(each for each in asked if each not in self.ORDER)):
            yield from self.blocks(address)
        yield ClickWords(self.screen, [DEEPER, OUTSIDE], classes="page-end")

    def show_state(self) -> None:
        found = self.session.progress(self.phase.name)
        self.query_one(PageHead).tell(state_text(found))
        width = min(self.size.width or LEAST, MOST) - SIDES
        now = now_text(self.session.plan, self.phase.name, found, self.session.today, width)
        self.query_one(".page-now", Leads).tell(now)
        self._offer_end()

    def show_depth(self, deep: bool) -> None:
        super().show_depth(deep)
        self._offer_end()

    def _offer_end(self) -> None:
        outside = self.session.progress(self.phase.name).state is State.OUTSIDE
        self.query_one(".page-end", ClickWords).offer([LESS if self.deep else DEEPER, INSIDE if outside else OUTSIDE])
