"""The rail on the left: the pages of a plan with their state, told by a mark and a word, not colour alone."""

from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.reactive import reactive
from textual.widget import Widget

from vp_tui.plan.phases import PHASES
from vp_tui.widgets.messages import PageChosen

OVERVIEW = "overview"
PAGES = (OVERVIEW, *(phase.name for phase in PHASES))
NBSP = "\u00a0"  # a space at the start of a line would be dropped
MARKS = {"e": "○", "b": "◐", "c": "●", "o": "–"}
WORDS = {"e": "nog leeg", "b": "bezig", "c": "compleet", "o": "buiten mijn deel"}


class Rail(Widget, can_focus=True):
    """Shows the pages; arrows move, Enter, a digit or a click goes there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", "Vorige", show=False),
        Binding("down", "step(1)", "Volgende", show=False),
        Binding("enter,right", "choose", "Naar het scherm", show=False),
        *(Binding(str(n), f"page({n})", f"Naar fase {n}", show=False) for n in range(9)),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"rail--current", "rail--key", "rail--complete"}

    current = reactive(OVERVIEW)
    states = reactive("e" * len(PHASES))

    def render(self) -> Text:
        """A line a page: number, mark, name, key; one blank line under the overview."""
        lines = [self._line(0, "Overzicht", " ", "^o"), Text("")]
        for phase, state in zip(PHASES, self.states, strict=True):
            lines.append(self._line(phase.number, phase.short, MARKS[state], f"F{phase.number + 1}"))
        return Text("\n").join([*lines, Text(""), *self._legend()])

    def _line(self, number: int, name: str, mark: str, key: str) -> Text:
        width = max(self.size.width, 10)
        shown = f"{NBSP}{number or NBSP} {mark} {name}" if number else f"{NBSP}{name}"
        line = Text(shown[: width - len(key) - 1].ljust(width - len(key) - 1) + key + " ")
        line.stylize(self.get_component_rich_style("rail--key"), width - len(key) - 1)
        if PAGES[number] == self.current:
            line.stylize(self.get_component_rich_style("rail--current"))
        elif mark == MARKS["c"]:
            line.stylize(self.get_component_rich_style("rail--complete"), 0, width - len(key) - 1)
        return line

    def _legend(self) -> list[Text]:
        style = self.get_component_rich_style("rail--key")
        return [Text(f"{NBSP}{MARKS[each]} {WORDS[each]}", style=style) for each in dict.fromkeys(self.states)]

    def action_step(self, by: int) -> None:
        self._go(max(0, min(len(PAGES) - 1, PAGES.index(self.current) + by)))

    def action_page(self, number: int) -> None:
        self._go(number)

    def action_choose(self) -> None:
        self.post_message(PageChosen(self.current, into=True))

    def on_click(self, event: events.Click) -> None:
        row = event.y
        if row == 0 or 2 <= row < len(PAGES) + 1:
            self._go(0 if row == 0 else row - 1)

    def _go(self, number: int) -> None:
        self.post_message(PageChosen(PAGES[number]))
