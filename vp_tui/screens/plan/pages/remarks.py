"""*Opmerkingen*: what came back in a document, and what becomes of it. Read as mail: list above, letter below."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, Input, Static

from vp_tui.plan.changes.step import StepBuilder
from vp_tui.plan.deciding import (
    NotTaken,
    is_open,
    keep_both,
    make_action,
    open_again,
    open_remarks,
    put_aside,
    take_over,
)
from vp_tui.plan.models.overview import ReturnedRemark
from vp_tui.plan.remarks import REMARKS
from vp_tui.screens.help.bindings import quiet_key
from vp_tui.screens.plan.pages.head import PageHead
from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.screens.plan.pages.remark_texts import COLUMNS, counted, remark_lines, remark_row
from vp_tui.widgets.drawings.sheet import MUTED, STRONG
from vp_tui.widgets.fields.field import Field
from vp_tui.widgets.fields.oneline import OneLine
from vp_tui.widgets.frame.clickable import ClickWords
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.lines import LineChosen, LineMoved, Lines
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.messages import PlaceWanted
from vp_tui.widgets.pages import Page
from vp_tui.widgets.records.fitting import SIGN, Fit, fitted
from vp_tui.workspace.session import Session

if TYPE_CHECKING:
    from vp_tui.workspace.returned import Returned

MOST = 8  # rows before the list scrolls
NOTHING = (
    "Er is nog niets teruggekomen. Stuur je Word-document aan je opleider, en lees het hier in als het terug is: de"
    " opmerkingen en wijzigingen komen bij de plek waar ze over gaan. In je plan verandert niets tot jij dat kiest."
)
WHERE = "Sleep het Word-document hierheen, of typ waar het staat"
FOUND = "Lees “{}”, terug van je opleider"
STYLES = {MUTED: "$text-muted", STRONG: "bold"}
ACTIONS = (
    ("Overnemen", "take", "Spatie"),
    ("Allebei houden", "both", "Ctrl+B"),
    ("Opzij", "aside", "Del"),
    ("Maak er een actie van", "action", "Ins"),
    ("Naar de plek", "place", "Enter"),
    ("Alles van deze soort overnemen", "take_alike", ""),
)


class RemarkList(Lines):
    """The remarks, a line each. What is typed here is the answer to the chosen one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "decide('take')", "Overnemen", show=False),
        Binding("delete", "decide('aside')", "Opzij leggen", show=False),
        Binding("insert", "decide('action')", "Maak er een actie van", show=False),
        Binding("pagedown", "read_on(1)", "Lees verder", show=False),
        Binding("pageup", "read_on(-1)", "Lees terug", show=False),
    ]
    keys = (
        Hint("Spatie", "overnemen", "decide('take')"),
        Hint("Del", "opzij", "decide('aside')"),
        Hint("Ins", "maak er een actie van", "decide('action')"),
        Hint("Enter", "naar de plek", "choose"),
        Hint("PgDn", "lees verder", "read_on(1)"),
    )

    def action_read_on(self, by: int) -> None:
        """Scroll the letter below, which may be longer than its room."""
        letter = self.screen.query_one("#remarks-detail")
        letter.scroll_relative(y=by * max(1, letter.size.height - 1), animate=False)

    def typing_goes_to(self) -> Widget | None:
        return next(iter(self.screen.query("#remarks-answer .field").results(Widget)), None)

    async def action_decide(self, what: str) -> None:
        if self.count and isinstance(self.parent, Widget):
            await self.app.run_action(what, self.parent)


class RemarksPage(PlanPage):
    """The list, the whole of the chosen remark, the line for the answer; and a line to read another document."""

    undivided = True
    whole = True
    BINDINGS: ClassVar[list[BindingType]] = [
        quiet_key("ctrl+b", "both", "Allebei houden", "Zet wat terugkwam onder wat er nu staat"),
        quiet_key("ctrl+d", "take_alike", "Alle overnemen", "Neem alle open opmerkingen van deze soort over"),
    ]

    def __init__(self, session: Session, page: Page):
        super().__init__(session, page.name, page.title)
        self._fit: Fit | None = None
        self._shown: list[ReturnedRemark] = []
        self.offered: Path | None = None  # a document that came back, and was not read yet

    def compose(self) -> ComposeResult:
        yield PageHead(self.heading)
        yield Static(NOTHING, id="remarks-nothing")
        yield PressButton("", id="remarks-read")
        yield RemarkList(self._draw, 1, id="remarks-list", dense=True)
        with VerticalScroll(id="remarks-detail", can_focus=False):
            yield Static(id="remarks-more")
        with Vertical(id="remarks-answer"):
            if self.session.plan.plan.remarks:
                self._order()
                yield self._answer_line()
        yield ClickWords(self, ACTIONS, id="remarks-keys")
        line = OneLine(placeholder=WHERE, compact=True, classes="field", select_on_focus=False, id="remarks-path")
        line.border_title = "  Document inlezen (.docx) "
        yield line

    @property
    def lines(self) -> RemarkList:
        return self.query_one(RemarkList)

    @property
    def chosen(self) -> ReturnedRemark | None:
        at = self.lines.cursor if self.is_mounted else 0
        return self._shown[at] if at < len(self._shown) else None

    @property
    def address(self) -> str:
        """Of the chosen one; empty where there is none."""
        return f"{REMARKS}/{self.chosen.id}" if self.chosen else ""

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one("#remarks-read").display = False
        self.run_worker(self._look_for_one(), group="known", exclusive=True)

    def first_text(self) -> Widget | None:
        if self._shown:
            return self.lines
        return self.query_one("#remarks-read" if self.offered else "#remarks-path")

    def widget_of(self, address: str) -> Widget | None:
        """A remark by its address, or the first one about a place of the plan."""
        ids = [each.id for each in self._shown]
        wanted = address.removeprefix(f"{REMARKS}/")
        if wanted in ids:
            self.lines.cursor = ids.index(wanted)
        return self.first_text()

    # --- showing -----------------------------------------------------------------------------------------------

    def show_changed(self, addresses: set[str]) -> None:
        super().show_changed(addresses)
        self.show_state()

    def show_state(self) -> None:
        before = self.chosen.id if self.chosen else ""
        self._order()
        ids = [each.id for each in self._shown]
        self.query_one(PageHead).tell(counted(self.session.plan))
        for part in ("remarks-list", "remarks-detail", "remarks-answer", "remarks-keys"):
            self.query_one(f"#{part}").display = bool(ids)
        self.query_one("#remarks-nothing").display = not ids
        self._fit = None
        self.lines.styles.height = min(max(len(ids), 1), MOST)
        self.lines.fill(len(ids), ids.index(before) if before in ids else self.lines.cursor)
        self._show_chosen()

    def _order(self) -> None:
        """The newest version first, within it as the document has them."""
        self._shown = sorted(self.session.plan.plan.remarks, key=lambda each: -each.version)

    def on_resize(self) -> None:
        self._fit = None
        self._show_more()

    def on_line_moved(self, event: LineMoved) -> None:
        event.stop()
        self._show_chosen()

    def _draw(self, item: int, width: int) -> tuple[Text]:
        if self._fit is None or self._fit.width != width - 1:
            rows = [remark_row(self.session.plan, each, self.session.today) for each in self._shown]
            self._rows, self._fit = rows, fitted(COLUMNS, rows, max(width - 1, 20))
        line = Text.assemble(" ", self._first_line(item))
        line.spans = []
        return (line,)

    def _first_line(self, item: int) -> Text:
        """One line a remark: what goes on ends in an ellipsis."""
        assert self._fit is not None
        row, line = self._rows[item], Text(f"{self._rows[item].sign}".ljust(SIGN))
        for n, width in self._fit.beside:
            text = Text(row.texts[n])
            text.truncate(width, overflow="ellipsis", pad=True)
            line.append(" " * self._fit.gaps[n]).append_text(text)
        return line

    def _show_chosen(self) -> None:
        self._show_more()
        field = self.answer
        if field is None and self.address:
            self.query_one("#remarks-answer").mount(self._answer_line())
        elif field is not None and self.address and field.address != f"{self.address}/answer":
            self._turn_to(field, f"{self.address}/answer")

    @property
    def answer(self) -> Field | None:
        """The line for the answer to the chosen one; None while nothing came back."""
        return next(iter(self.fields()), None)

    def _answer_line(self) -> Field:
        field = self.editor(f"{self.address}/answer")
        field.remove_class("-depth", update=False)  # asked for as soon as there is a remark
        field.leave = self._go_on_after_answer  # type: ignore[method-assign]
        return field

    def _turn_to(self, field: Field, address: str) -> None:
        """The same line for another remark, at once: what is typed next belongs there."""
        field.settle()
        field.describe(address, field.spec, field.core)
        field.remove_class("-depth", update=False)
        self._explain(field)
        self._show(field)

    def _go_on_after_answer(self) -> None:
        """Enter keeps the answer and goes to the next one that waits."""
        if self.answer is not None:
            self.answer.settle()
        if not self.go_on():
            self.lines.focus()

    def _show_more(self) -> None:
        if self.chosen is None:
            return
        width = max(20, min(110, self.size.width - 4))
        lines = remark_lines(self.session.plan, self.chosen, width)
        self.query_one("#remarks-more", Static).update(Content("\n").join(map(_styled, lines)))

    # --- reading a document ------------------------------------------------------------------------------------

    async def _look_for_one(self) -> None:
        """In a thread: a document that came back stands in exports or in Downloads."""
        session = self.session
        plan = session.plan.model_copy(deep=True)

        def search() -> Path | None:
            from vp_tui.workspace.returned import newest_returned

            return newest_returned(session.home, session.plan_id, plan, session.today)

        self.offered = await asyncio.to_thread(search)
        button = self.query_one("#remarks-read", PressButton)
        button.display = self.offered is not None
        if self.offered:
            button.label = FOUND.format(self.offered.name)
            if self.screen.focused is self.query_one("#remarks-path") and not self.query_one(OneLine).value:
                button.focus()

    @on(Button.Pressed, "#remarks-read")
    def read_offered(self, event: Button.Pressed) -> None:
        event.stop()
        if self.offered:
            self.read(self.offered)

    @on(Input.Submitted, "#remarks-path")
    def read_typed(self, event: Input.Submitted) -> None:
        from vp_tui.plan.files.file import BrokenFile
        from vp_tui.screens.plans.import_plan import path_of

        event.stop()
        if not event.value.strip():
            self._tell("Typ eerst waar het Word-document staat, of sleep het hierheen.")
            return
        try:
            path = path_of(event.value)
        except BrokenFile as problem:
            self._tell(str(problem))
        else:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a document that came back, beside the screen; its remarks come in as one step."""
        self.run_worker(self._read(path), group="reading", exclusive=True)

    async def _read(self, path: Path) -> None:
        session = self.session
        session.flush()

        def reading() -> "Returned | str":
            from vp_tui.workspace.returned import read_for_plan

            return read_for_plan(session.home, path, session.plan_id, session.today)

        found = await asyncio.to_thread(reading)
        if isinstance(found, str):
            self._tell(found)
            return
        from vp_tui.plan.deciding import new_remarks

        added = new_remarks(session.plan, found.version, found.remarks, session.today)
        if added:
            session.insert_all(REMARKS, added)
        self.query_one("#remarks-path", OneLine).value = ""
        self.query_one("#remarks-read").display = False
        self.offered = None
        self._tell(_told(path, found.damaged, len(found.remarks), len(added)))
        self.screen.set_focus(self.first_text())

    def _tell(self, sentence: str) -> None:
        self.app.notify(sentence, markup=False)

    # --- deciding ----------------------------------------------------------------------------------------------

    def action_take(self) -> None:
        """Take it over; once more takes that back."""
        remark = self.chosen
        if remark is None:
            return
        if is_open(remark):
            self._decide(take_over)
        else:
            self._decide(open_again)

    def action_both(self) -> None:
        """What the plan says now and what came back."""
        self._decide(keep_both)

    def action_aside(self) -> None:
        self._decide(put_aside)

    def action_action(self) -> None:
        """A new action from it."""
        if self.chosen:
            self._decide(make_action)
            self._tell("Er staat een actie bij Implementatie (F8). Ctrl+Z neemt dat terug.")

    def action_place(self) -> None:
        """To the place that it is about."""
        if self.chosen and self.chosen.address:
            self.post_message(PlaceWanted(self.chosen.address))

    def action_take_alike(self) -> None:
        """All open ones of the same kind as the chosen one, as one step; those that can't be taken over stay open."""
        if self.chosen is None:
            return
        alike = [each for each in open_remarks(self.session.plan) if each.kind == self.chosen.kind]
        taken = [each for each in alike if self._is_takeable(each)]

        def build(step: StepBuilder) -> None:
            for each in taken:
                take_over(step, f"{REMARKS}/{each.id}", self.session.today)

        self.session.act(build)
        left = f" {len(alike) - len(taken)} past niet vanzelf en blijft open." if len(taken) < len(alike) else ""
        self._tell(f"{len(taken)} overgenomen.{left} Ctrl+Z neemt het terug.")

    def _is_takeable(self, remark: ReturnedRemark) -> bool:
        try:
            take_over(StepBuilder(self.session.plan), f"{REMARKS}/{remark.id}", self.session.today)
        except NotTaken:
            return False
        return True

    def _decide(self, act: Callable[..., object]) -> None:
        address = self.address
        if not address:
            return
        try:
            self.session.act(lambda step: act(step, address, self.session.today))
        except NotTaken as problem:
            self._tell(str(problem))

    def on_line_chosen(self, event: LineChosen) -> None:
        event.stop()
        self.action_place()

    def go_on(self) -> bool:
        """Ctrl+N: to the next one that waits, round and round; on to the next page where none does."""
        places = [n for n, each in enumerate(self._shown) if is_open(each)]
        if not places:
            return False
        self.lines.cursor = next((n for n in places if n > self.lines.cursor), places[0])
        self.lines.focus()
        return True


def _styled(line: Text) -> Content:
    return Content.styled(line.plain, STYLES.get(str(line.style), "")) if str(line.style) else _spanned(line)


def _spanned(line: Text) -> Content:
    made = Content(line.plain)
    for span in line.spans:
        made = made.stylize(STYLES.get(str(span.style), ""), span.start, span.end)
    return made


def _told(path: Path, damaged: bool, found: int, added: int) -> str:
    more = " Het bestand is beschadigd: kijk in Word of alles er nog staat." if damaged else ""
    if not found:
        return f"In {path.name} staan geen opmerkingen en geen wijzigingen.{more}"
    if not added:
        return f"Wat er in {path.name} staat, had je al.{more}"
    return f"{added} {'opmerking' if added == 1 else 'opmerkingen'} uit {path.name}.{more} Ctrl+Z neemt ze terug."
