"""Three questions that lead to an order of change; the user decides."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from vp_tui.knowledge.order import Key, OrderFacts, Suggestion, order_guide, suggested_order
from vp_tui.screens.dialogs.question import at_once
from vp_tui.screens.help.bindings import WALKING, footer_key, keyless_action
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.frame.title import TitleLine

WORDS = {True: "ja", False: "nee"}


class OrderGuideScreen(ModalScreen[Suggestion | None]):
    """Gives the suggestion where it is taken over."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *WALKING,
        footer_key("escape", "close", "Sluiten", "Terug; er verandert niets", priority=False),
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        keyless_action("answer(True)", "Ja", "Ja op deze vraag"),
        keyless_action("answer(False)", "Nee", "Nee op deze vraag"),
        keyless_action("back", "Vorige vraag", "Beantwoord de vorige vraag opnieuw"),
        keyless_action("take", "Overnemen", "Zet deze orde in je plan"),
    )

    def __init__(self) -> None:
        super().__init__()
        self.answers: dict[Key, bool] = {}

    def compose(self) -> ComposeResult:
        yield TitleLine("1 Herkennen", "Orde van verandering")
        with VerticalScroll(classes="window", can_focus=False):
            yield Static("Welke orde van verandering is het?", classes="dialog-title")
            yield Static(id="order-text")
            with Horizontal(classes="dialog-buttons"):
                yield PressButton("Ja", id="yes")
                yield PressButton("Nee", id="no")
                yield PressButton("Overnemen", id="take")
                yield PressButton("Vorige vraag", id="back")
                yield PressButton("Sluiten", id="close")
        yield Foot()

    def on_mount(self) -> None:
        at_once(self)
        self._show()

    @property
    def suggestion(self) -> Suggestion | None:
        """What the answers lead to, once there are three."""
        return suggested_order(self.answers) if len(self.answers) == len(order_guide().questions) else None

    def _show(self, back: bool = False) -> None:
        """The question that is asked, or what the answers lead to; `back`: who went back may go on so."""
        found = self.suggestion
        self.query_one("#order-text", Static).update(Content("\n").join(self._lines(found)))
        shown = {
            "yes": found is None,
            "no": found is None,
            "take": bool(found and found.order),
            "back": bool(self.answers),
        }
        for name, there in shown.items():
            self.query_one(f"#{name}").display = there
        first = "#yes" if found is None else "#close"  # Enter once more takes nothing over
        self.query_one("#back" if back and self.answers else first).focus()

    def _lines(self, found: Suggestion | None) -> list[Content]:
        questions = order_guide().questions
        if found is not None:
            facts = next((each for each in order_guide().orders if each.order == found.order), None)
            given = ", ".join(WORDS[each] for each in self.answers.values())
            return [Content.styled(f"Je antwoordde: {given}.", "$text-muted"), Content(""), *_result(found, facts)]
        asked = questions[len(self.answers)]
        count = f"Vraag {len(self.answers) + 1} van {len(questions)}"
        help_ = Content.styled(asked.help, "$text-muted")
        return [Content.styled(count, "$text-muted"), Content(asked.text), help_]

    def action_answer(self, yes: bool) -> None:
        if self.suggestion is None:
            self.answers[order_guide().questions[len(self.answers)].key] = yes
            self._show()

    def action_back(self) -> None:
        if self.answers:
            self.answers.popitem()
            self._show(back=True)

    def action_take(self) -> None:
        if self.suggestion and self.suggestion.order:
            self.dismiss(self.suggestion)

    def action_close(self) -> None:
        self.dismiss(None)

    @on(Button.Pressed)
    async def pressed(self, event: Button.Pressed) -> None:
        event.stop()
        actions = {"yes": "answer(True)", "no": "answer(False)"}
        await self.run_action(actions.get(event.button.id or "", event.button.id or ""))


def _result(found: Suggestion, facts: OrderFacts | None) -> list[Content]:
    """The order with why, an example, and what it asks."""
    if facts is None:
        return [Content(found.why)]
    told = {
        "Voorbeeld": facts.example,
        "Afbakening": facts.delimitation,
        "Tijd": facts.time,
        "Opleider": facts.supervisor,
    }
    asks = [Content.assemble((f"{head}  ", "$text-muted"), text) for head, text in told.items()]
    return [Content.styled(facts.title, "bold"), Content(found.why), *asks]
