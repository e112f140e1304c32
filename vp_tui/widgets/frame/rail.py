"""The rail on the left: the pages of a plan with their state, told by a mark, and below them where else one can go."""

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset
from textual.reactive import reactive
from textual.widget import Widget

from vp_tui.plan.phases import BY_LETTER, STATE_MARKS, STATE_WORDS
from vp_tui.widgets.frame.clickable import Action
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.signs import HERE
from vp_tui.widgets.messages import PageChosen
from vp_tui.widgets.pages import Page, rail_rows
from vp_tui.widgets.records.elsewhere import TypingGoal

NBSP = "\u00a0"  # a space at the start of a line would be dropped
MARKS = {letter: STATE_MARKS[state] for letter, state in BY_LETTER.items()}
WORDS = {letter: STATE_WORDS[state] for letter, state in BY_LETTER.items()}

Row = Page | Action | None


class Rail(Widget, can_focus=True):
    """Shows the pages; arrows move, Enter or a click goes there. `words`: what else can be clicked, each an action of
    the screen with its key."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", "Vorige", show=False),
        Binding("down", "step(1)", "Volgende", show=False),
        Binding("enter,right", "choose", "Naar het scherm", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"rail--current", "rail--key"}

    current = reactive("")
    states = reactive("")  # a letter a phase
    notes = reactive[Mapping[str, str]]({})  # what is told of a page that has no key, by its name: 3 open

    def __init__(self, pages: Sequence[Page], id: str, words: Sequence[Action] = ()):
        super().__init__(id=id)
        self.pages, self.words = pages, words
        self.set_reactive(Rail.current, pages[0].name)
        self.set_reactive(Rail.states, "e" * sum(page.number > 0 for page in pages))

    def typing_goes_to(self) -> TypingGoal:
        return TypingGoal.SEARCHED

    def hints(self) -> Iterator[Hint]:
        yield Hint("↑ ↓", "kiezen")
        yield Hint("Enter", "naar het scherm", "choose")
        yield Hint("typen", "is zoeken")

    @property
    def rows(self) -> list[Row]:
        """What stands on each line; without air above the words where there is no room for it."""
        pages: list[Row] = list(rail_rows(self.pages))
        air: list[Row] = [None] if len(pages) + len(self.words) < self.content_size.height else []
        return [*pages, *air, *self.words] if self.words else pages

    def render(self) -> Text:
        """A line a page: number, mark, name, key; a blank line between overview, phases and views."""
        return Text("\n").join(self._line(each) for each in self.rows)

    def _line(self, row: Row) -> Text:
        if row is None:
            return Text("")
        if isinstance(row, Page):
            key = self.app.get_key_display(Binding(row.key, "")) if row.key else self.notes.get(row.name, "")
            return self._told(self._words(row), key, row.name == self.current)
        return self._told(f"{NBSP}{row[0]}", row[2])

    def _told(self, shown: str, key: str, here: bool = False) -> Text:
        width = max(self.content_size.width, 10)
        room = width - len(key) - 1
        line = Text((HERE + shown[1:] if here else shown)[:room].ljust(room) + key + " ")
        if here:
            line.stylize(self.get_component_rich_style("rail--current"))
        else:
            line.stylize(self.get_component_rich_style("rail--key"), room)
        return line

    def _words(self, page: Page) -> str:
        name = page.short or page.title
        return f"{NBSP}{page.number} {MARKS[self.states[page.number - 1]]} {name}" if page.number else f"{NBSP}{name}"

    @property
    def marker(self) -> Offset:
        """Where the page that is shown stands, for the terminal's own cursor."""
        rows = (n for n, each in self.page_rows() if each.name == self.current)
        return self.content_region.offset + Offset(0, next(rows, 0))

    def page_rows(self) -> list[tuple[int, Page]]:
        """The pages, each with the line that it stands on."""
        return [(n, each) for n, each in enumerate(self.rows) if isinstance(each, Page)]

    def action_step(self, by: int) -> None:
        here = [page.name for page in self.pages].index(self.current)
        self._go(self.pages[max(0, min(len(self.pages) - 1, here + by))])

    def action_choose(self) -> None:
        self.post_message(PageChosen(self.current, into=True))

    async def on_click(self, event: events.Click) -> None:
        row = event.get_content_offset_capture(self).y
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        if isinstance(found, Page):
            self._go(found)
        elif found is not None:
            await self.screen.run_action(found[1])

    def _go(self, page: Page) -> None:
        self.post_message(PageChosen(page.name))
