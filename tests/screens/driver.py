"""Someone who fills in a plan by keyboard alone: Tab to the next field, an answer that fits, Enter, Esc."""

import datetime as dt
from pathlib import Path

from textual import events
from textual.pilot import Pilot

from tests.settling import press_keys, settle, until
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.address import locate
from vp_tui.plan.fields import Kind
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.screens.plans.details import DetailsScreen
from vp_tui.screens.plans.screen import PlansScreen
from vp_tui.widgets.fields.choice_fields import ChoiceField, TickField
from vp_tui.widgets.fields.field import Field
from vp_tui.widgets.fields.line_field import LineField
from vp_tui.widgets.fields.text_field import TextField
from vp_tui.widgets.frame.rail import Rail
from vp_tui.widgets.records.drawn_list import DrawnList
from vp_tui.widgets.records.list_rows import Rows
from vp_tui.widgets.records.quick import QuickAdd
from vp_tui.widgets.records.table import RecordTable

NOW = dt.datetime(2027, 3, 12, 9, 30)
ANSWERS = {Kind.DATE: "12-3-2027", Kind.WHEN: "maart 2027", Kind.NUMBER: "62,5", Kind.EURO: "250", Kind.PHASES: ""}


class Typist:
    """Types in the app; `typed` holds every sentence by the address it went to."""

    def __init__(self, pilot: Pilot[str | None], deep: bool = True):
        self.pilot, self.deep = pilot, deep
        self.app = pilot.app
        self.typed: dict[str, str] = {}
        self.count = 0
        self.turn = 0  # so that the second record of a list gets the second option

    async def press(self, *keys: str) -> None:
        await press_keys(self.app, keys, paint=False)

    async def settle(self) -> None:
        """Wait until all that came of it is there."""
        await settle(self.app, paint=False)

    async def paste(self, text: str) -> None:
        """What a terminal does with text: bracketed paste, into what has the focus."""
        assert self.app.focused is not None
        self.app.focused.post_message(events.Paste(text))
        await self.settle()

    async def fill_page(self) -> None:
        """Go with Tab through all of the page that has the focus, and answer everything; painted once it is done."""
        with self.app.batch_update():
            await self._answer_all()
        await settle(self.app)

    async def _answer_all(self) -> None:
        seen: set[int] = set()
        while (focused := self.app.focused) is not None and not isinstance(focused, Rail) and id(focused) not in seen:
            seen.add(id(focused))
            await self.answer(focused)
            await self.press("tab")

    async def answer(self, focused: object) -> None:
        if isinstance(focused, QuickAdd):
            await self.add_records(focused)
        elif isinstance(focused, Rows):
            await self.complete_records(focused)
        elif isinstance(focused, LineField | TextField):
            await self.write(focused)
        elif isinstance(focused, TickField):
            await self.press("space")
        elif (parent := self._choice(focused)) and (parent.loaded is None or parent.loaded == "open"):
            steps = 1 if parent.loaded else (self.turn % 2) * (len(parent.spec.options) > 1)
            await self.press("enter", *["down"] * steps, "enter")

    def _choice(self, focused: object) -> ChoiceField | None:
        ancestors = getattr(focused, "ancestors_with_self", [])
        return next((each for each in ancestors if isinstance(each, ChoiceField)), None)

    async def write(self, field: Field) -> None:
        if field.filled:
            return
        text = ANSWERS.get(field.spec.kind, self.sentence(field.spec.label))
        if field.spec.label == "Einde":
            text = "1 september 2027"
        if field.spec.kind is Kind.WHO:
            text = "Ans de Wit"
        if text:
            await self.paste(text)
            self.typed[field.address] = text

    def sentence(self, label: str) -> str:
        self.count += 1
        return f"Zin {self.count} over {label.lower()}, met é en <&>."

    def list_minimum(self, quick: QuickAdd) -> int:
        return locate(quick.address).spec.minimum

    async def add_records(self, quick: QuickAdd) -> None:
        """As many as the list needs: what opens is filled in and closed."""
        for turn in range(max(1, self.list_minimum(quick))):
            self.turn = turn
            if turn and any(isinstance(each, DrawnList) for each in quick.ancestors):
                await self.press("tab", "right", "shift+tab")  # the other side of the matrix
            kind = quick.main.kind
            text = ANSWERS.get(kind, self.sentence(quick.main.label))
            await self.paste(text)
            await self.press("enter")
            await self.settle()
            if self.asks_more(quick):
                await self.press("down", "enter")
                await self.settle()
                await self.fill_record(text)
                await self.press("shift+tab")

    def asks_more(self, quick: QuickAdd) -> bool:
        """Whether a record of this list has core questions that its line and its place do not answer."""
        table = next(each for each in quick.ancestors if isinstance(each, RecordTable))
        spot = table.drawing.spot if isinstance(table, DrawnList) else None
        known = {table.spec.main, *(spot.values if spot else ())}
        return any(spec.core and name not in known for name, spec in table.model.specs.items())

    async def complete_records(self, rows: Rows) -> None:
        """Open what still lacks an answer: actions that an intervention's steps became, for one."""
        for row in range(rows.row_count):
            if rows._list().is_fold(row):
                continue
            rows.move_cursor(row=row)
            address = f"{rows._list().address}/{rows._list()._ids[row]}"
            if not any(each.startswith(address) for each in self.typed):
                await self.press("enter")
                await self.settle()
                await self.fill_record("")

    async def fill_record(self, main: str) -> None:
        screen = self.app.screen
        assert isinstance(screen, RecordScreen)
        self.typed[f"{screen.address}/"] = main
        if self.deep:
            await self.press("ctrl+t")
        screen.query(".field").first().focus()
        await self.settle()
        seen: set[int] = set()
        while (focused := self.app.focused) is not None and id(focused) not in seen:
            seen.add(id(focused))
            await self.answer(focused)
            await self.press("tab")
        await self.press("escape")
        await self.settle()


def new_app(home: Path) -> Verbeterplan:
    return Verbeterplan(home, now=lambda: NOW)


async def make_plan(typist: Typist, title: str) -> None:
    """From the welcome to phase 1 of a new plan."""
    app = typist.app
    await until(app, lambda: isinstance(app.screen, PlansScreen) and app.focused)
    await typist.press("ctrl+n")
    await until(app, lambda: isinstance(app.screen, DetailsScreen))
    for text in (title, "Ans de Wit", "Praktijk De Brug", "Bob Vos"):
        await typist.paste(text)
        await typist.press("enter")
    await until(app, lambda: isinstance(app.screen, PlanScreen) and app.screen.page is not None)


__all__ = ["NOW", "Rows", "Typist", "make_plan", "new_app"]
