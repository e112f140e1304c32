"""The rail on the left: the pages of a plan with their state, told by a mark and a word, not colour alone."""

from collections.abc import Sequence
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.reactive import reactive
from textual.widget import Widget

from vp_tui.plan.phases import BY_LETTER, STATE_MARKS, STATE_WORDS
from vp_tui.widgets.messages import PageChosen
from vp_tui.widgets.pages import Page, rail_rows
from vp_tui.widgets.records.elsewhere import TypingGoal

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

    current = reactive("")
    states = reactive("")  # a letter a phase

    def __init__(self, pages: Sequence[Page], id: str):
        super().__init__(id=id)
        self.pages, self.rows = pages, tuple(rail_rows(pages))
        self.set_reactive(Rail.current, pages[0].name)
        self.set_reactive(Rail.states, "e" * sum(page.number > 0 for page in pages))

    def typing_goes_to(self) -> TypingGoal:
        return TypingGoal.SEARCHED

    def render(self) -> Text:
        """A line a page: number, mark, name, key; a blank line between overview, phases and views."""
        return Text("\n").join(
            [*(self._line(page) if page else Text("") for page in self.rows), Text(""), *self._legend()]
        )

    def _line(self, page: Page) -> Text:
        shown, complete = self._words(page)
        shown = shown.replace(NBSP, HERE, 1) if page.name == self.current else shown
        key = self.app.get_key_display(Binding(page.key, "")) if page.key else ""
        width = max(self.size.width, 10)
        line = Text(shown[: width - len(key) - 1].ljust(width - len(key) - 1) + key + " ")
        line.stylize(self.get_component_rich_style("rail--key"), width - len(key) - 1)
        if page.name == self.current:
            line.stylize(self.get_component_rich_style("rail--current"))
        elif complete:
            line.stylize(self.get_component_rich_style("rail--complete"), 0, width - len(key) - 1)
        return line

    def _words(self, page: Page) -> tuple[str, bool]:
        """What stands on a page's line, and whether it is a phase that is complete."""
        name = page.short or page.title
        if not page.number:
            return f"{NBSP}{name}", False
        mark = MARKS[self.states[page.number - 1]]
        return f"{NBSP}{page.number} {mark} {name}", mark == MARKS["c"]

    def _legend(self) -> list[Text]:
        style = self.get_component_rich_style("rail--key")
        return [Text(f"{NBSP}{MARKS[each]} {WORDS[each]}", style=style) for each in dict.fromkeys(self.states)]

    def action_step(self, by: int) -> None:
        here = [page.name for page in self.pages].index(self.current)
        self._go(self.pages[max(0, min(len(self.pages) - 1, here + by))])

    def action_choose(self) -> None:
        self.post_message(PageChosen(self.current, into=True))

    def on_click(self, event: events.Click) -> None:
        row = event.get_content_offset_capture(self).y
        if 0 <= row < len(self.rows) and (page := self.rows[row]):
            self._go(page)

    def _go(self, page: Page) -> None:
        self.post_message(PageChosen(page.name))
