"""*Overnemen*: which trainings of an intervention come along, for whom, and for which goal."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Checkbox, Select, Static

from vp_tui.knowledge.catalogue import ROLES, Entry, Role, Training, adopting, usual
from vp_tui.knowledge.catalogue.training import EXPIRED
from vp_tui.plan.texts import shortened_text
from vp_tui.screens.help.bindings import WALKING
from vp_tui.widgets.fields.tick import Tick
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.frame.title import TitleLine

LABEL, WHEN = 60, 20  # characters of a training's line, and of when it is
THERE = "Deze interventie staat al in je plan. Neem die alleen opnieuw over als je er twee wilt."
TRAININGS = "Welke scholing neem je over? Die wordt een stap, met de prijs erbij."


def priced_roles(entry: Entry) -> list[Role]:
    """The roles that have a price of their own in a training of this."""
    told = {role for each in entry.trainings for price in each.prices for role in price.roles}
    return [role for role in ROLES if role in told]


def label(training: Training, today: dt.date) -> str:
    """Who gives it, what, and when: a next round differs in that only."""
    first = min((each.date for each in training.sessions), default=None)
    when = f"{first:%d-%m-%Y}" if first else shortened_text(training.period, WHEN)
    tail = (f", {when}" if when else "") + (f" ({EXPIRED})" if training.expired(today) else "")
    return shortened_text(f"{training.provider}: {training.title}", LABEL - len(tail)) + tail


class AdoptScreen(ModalScreen[dict[str, Any] | None]):
    """Gives the values of the new record in `design/interventions`, or None. `goals`: their names by id; `there`:
    whether the plan has this intervention already."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Annuleren", tooltip="Neem haar niet over"),
        *WALKING,
    ]

    def __init__(self, entry: Entry, today: dt.date, goals: Mapping[str, str], there: bool):
        super().__init__()
        self.entry, self.today, self.goals, self.there = entry, today, goals, there

    def compose(self) -> ComposeResult:
        yield TitleLine("Catalogus", self.entry.title, "Overnemen")
        with VerticalScroll(classes="window", can_focus=False):
            yield Static(f"“{self.entry.title}” overnemen", classes="dialog-title", markup=False)
            if self.there:
                yield Static(THERE, classes="dialog-text", markup=False)
            yield from self._trainings()
            if roles := priced_roles(self.entry):
                prompt = "De prijs voor wie? (zonder keuze: de hoogste)"
                yield Select(
                    [(ROLES[role], role) for role in roles],
                    prompt=prompt,
                    compact=True,
                    id="adopt-role",
                    type_to_search=False,
                )
            if self.goals:
                options = [(name, goal) for goal, name in self.goals.items()]
                only = next(iter(self.goals)) if len(self.goals) == 1 else Select.NULL
                yield Select(
                    options, prompt="Voor welk doel?", value=only, compact=True, id="adopt-goal", type_to_search=False
                )
            with Horizontal(classes="dialog-buttons"):
                yield PressButton("Overnemen", variant="primary", id="adopt")
                yield PressButton("Annuleren", id="adopt-cancel")
        yield Foot()

    def _trainings(self) -> ComposeResult:
        first = usual(self.entry, self.today)
        if self.entry.trainings:
            yield Static(TRAININGS, classes="dialog-text")
        for n, each in enumerate(self.entry.trainings):
            yield Tick(Content(label(each, self.today)), each in first, compact=True, id=f"training-{n}")

    def on_mount(self) -> None:
        self.query_one("#adopt-cancel" if self.there else "#adopt").focus()

    def _chosen(self, name: str) -> Any:
        found = self.query(f"#{name}")
        value = found.first(Select).value if found else Select.NULL
        return None if value is Select.NULL else value

    @on(Button.Pressed, "#adopt")
    def adopt(self) -> None:
        ticked = [self.query_one(f"#training-{n}", Checkbox).value for n in range(len(self.entry.trainings))]
        trainings = [each for each, wanted in zip(self.entry.trainings, ticked, strict=True) if wanted]
        role, goal = self._chosen("adopt-role"), self._chosen("adopt-goal")
        self.dismiss(adopting(self.entry, self.today, trainings, role, goal))

    @on(Button.Pressed, "#adopt-cancel")
    def action_cancel(self) -> None:
        self.dismiss(None)
