"""What to look at for a bottleneck, as lines to answer; *nee* gives a cause and a direction for the measure."""

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from vp_tui.knowledge.bottlenecks import Check, bottleneck, bottlenecks
from vp_tui.knowledge.diagnosis import answer_of, answered_record
from vp_tui.plan.address import list_of
from vp_tui.plan.models.implement import Bottleneck
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.views import PlanView
from vp_tui.widgets.messages import FieldVisited, OfferTaken

LIST = "implement/bottlenecks"
MARKS = {None: "○    ", True: "✓ ja ", False: "✗ nee"}
CHOOSE = "Kies wat er het meest op lijkt, of typ hierboven zelf iets"
HINT = "spatie: ja, nee · ↑↓"


class BottleneckGuide(PlanView, can_focus=True):
    """The checks of the record's kind; the three kinds to choose from while it has none."""

    lists = (LIST,)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", "Vorige regel", show=False),
        Binding("down", "step(1)", "Volgende regel", show=False),
        Binding("space", "turn", "Ja, nee, of nog niet bekeken", show=False),
        Binding("enter", "go_on", "Naar de volgende regel; een soort kiezen", show=False),
    ]

    def __init__(self, address: str):
        super().__init__(classes="bottleneck-guide")
        self.address, self.cursor = address, 0
        self.record: Bottleneck | None = None

    def compose(self) -> ComposeResult:
        yield Static(classes="guide-head")
        for _ in range(max(len(bottlenecks()), *(len(each.checks) for each in bottlenecks()))):
            yield Static(classes="guide-line")

    @property
    def checks(self) -> tuple[Check, ...]:
        found = bottleneck(self.record.kind.strip()) if self.record else None
        return found.checks if found else ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """What to choose from, while nothing is chosen."""
        return () if self.record is None or self.record.kind.strip() else tuple(each.kind for each in bottlenecks())

    def show(self, plan: Plan) -> None:
        self.record = next((each for each in plan.implement.bottlenecks if self.address.endswith(f"/{each.id}")), None)
        there = bool(self.checks or self.kinds)
        if self.has_focus and not there:
            self.screen.set_focus(None)  # else it would jump to a field, and what is typed with it
        self.display = there
        self._draw()

    def _draw(self) -> None:
        texts = [self._check(each) for each in self.checks] or [Content(f"+ {each}") for each in self.kinds]
        self.cursor = max(0, min(self.cursor, len(texts) - 1))
        found = bottleneck(self.record.kind.strip()) if self.record else None
        head = (
            f"Nagaan · {HINT}\n{found.start}" if found else "Kies wat er het meest op lijkt, of typ hierboven zelf iets"
        )
        self.query_one(".guide-head", Static).update(Content(head))
        for n, line in enumerate(self.query(".guide-line").results(Static)):
            line.display = n < len(texts)
            line.set_class(n == self.cursor, "-at")
            line.update(texts[n] if n < len(texts) else "")

    def _check(self, check: Check) -> Content:
        assert self.record is not None
        answer = answer_of(self.record, check)
        line = Content(f"{MARKS[answer]}  {check.question}")
        return line if answer is not False else line + Content.styled(f"  → {check.cause}", "$warning")

    def on_focus(self) -> None:
        self.post_message(FieldVisited(f"{self.address}/checked"))

    def on_click(self, event: events.Click) -> None:
        lines = list(self.query(".guide-line"))
        if event.widget in lines:
            self.cursor = lines.index(event.widget)
            if self.kinds:
                self.action_go_on()
            else:
                self.action_turn()

    def action_step(self, by: int) -> None:
        self.cursor += by
        self._draw()
        self.query(".guide-line.-at").first().scroll_visible(animate=False)

    def action_turn(self) -> None:
        """From not looked at to yes, to no, and back."""
        if self.checks and self.record:
            now = answer_of(self.record, self.checks[self.cursor])
            self._put({None: True, True: False, False: None}[now])

    def action_go_on(self) -> None:
        """Down; a kind is an offer, and is taken."""
        if self.kinds:
            self.post_message(OfferTaken("", {f"{self.address}/kind": self.kinds[self.cursor]}))
        elif self.cursor < len(self.checks) - 1:
            self.action_step(1)
        else:
            self.screen.focus_next()

    def _put(self, answer: bool | None) -> None:
        assert self.record is not None and list_of(self.address) == LIST
        values = answered_record(self.record, self.checks[self.cursor], answer)
        self.post_message(OfferTaken("", {f"{self.address}/{name}": value for name, value in values.items()}))
