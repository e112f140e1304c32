"""The rail on the left: the pages of a plan with their state, told by a mark and a word, not colour alone."""

from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.reactive import reactive
from textual.widget import Widget

from vp_tui.plan.phases import BY_LETTER, BY_NAME, PHASES, STATE_MARKS, STATE_WORDS
from vp_tui.widgets.elsewhere import Typed
from vp_tui.widgets.messages import PageChosen

OVERVIEW, CHECKS, THREAD = "overview", "checks", "thread"
STEPS = (OVERVIEW, *(phase.name for phase in PHASES))  # what Ctrl+N goes through
VIEWS = (
    (CHECKS, "Controle", "c"),
    (THREAD, "Rode draad", "d"),
)  # over the whole plan: page, name, letter behind Ctrl+G
PAGES = (*STEPS, *(page for page, _, _ in VIEWS))
ROWS = (OVERVIEW, "", *STEPS[1:], "", *PAGES[len(STEPS) :])  # the pages by line; "" is a blank one
NBSP = "\u00a0"  # a space at the start of a line would be dropped
HERE = "▸"
MARKS = {letter: STATE_MARKS[state] for letter, state in BY_LETTER.items()}
WORDS = {letter: STATE_WORDS[state] for letter, state in BY_LETTER.items()}


class Rail(Widget, can_focus=True):
    """Shows the pages; arrows move, Enter or a click goes there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", "Vorige", show=False),
        Binding("down", "step(1)", "Volgende", show=False),
        Binding("enter,right", "choose", "Naar het scherm", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"rail--current", "rail--key", "rail--complete"}

    current = reactive(OVERVIEW)
    states = reactive("e" * len(PHASES))

    def typing_goes_to(self) -> Typed:
        return Typed.SEARCHED

    def render(self) -> Text:
        """A line a page: number, mark, name, key; a blank line between overview, phases and views."""
        return Text("\n").join([*(self._line(page) if page else Text("") for page in ROWS), Text(""), *self._legend()])

    def _line(self, page: str) -> Text:
        shown, key, complete = self._words(page)
        shown = shown.replace(NBSP, HERE, 1) if page == self.current else shown
        width = max(self.size.width, 10)
        line = Text(shown[: width - len(key) - 1].ljust(width - len(key) - 1) + key + " ")
        line.stylize(self.get_component_rich_style("rail--key"), width - len(key) - 1)
        if page == self.current:
            line.stylize(self.get_component_rich_style("rail--current"))
        elif complete:
            line.stylize(self.get_component_rich_style("rail--complete"), 0, width - len(key) - 1)
        return line

    def _words(self, page: str) -> tuple[str, str, bool]:
        """What stands on a page's line, the key at its end, and whether it is a phase that is complete."""
        if page == OVERVIEW:
            return f"{NBSP}Overzicht", "^o", False
        if phase := BY_NAME.get(page):
            mark = MARKS[self.states[phase.number - 1]]
            return f"{NBSP}{phase.number} {mark} {phase.short}", f"F{phase.number + 1}", mark == MARKS["c"]
        return next((f"{NBSP}{name}", "", False) for view, name, _ in VIEWS if view == page)

    def _legend(self) -> list[Text]:
        style = self.get_component_rich_style("rail--key")
        return [Text(f"{NBSP}{MARKS[each]} {WORDS[each]}", style=style) for each in dict.fromkeys(self.states)]

    def action_step(self, by: int) -> None:
        self._go(max(0, min(len(PAGES) - 1, PAGES.index(self.current) + by)))

    def action_choose(self) -> None:
        self.post_message(PageChosen(self.current, into=True))

    def on_click(self, event: events.Click) -> None:
        row = event.get_content_offset_capture(self).y
        if 0 <= row < len(ROWS) and (page := ROWS[row]):
            self._go(PAGES.index(page))

    def _go(self, number: int) -> None:
        self.post_message(PageChosen(PAGES[number]))
