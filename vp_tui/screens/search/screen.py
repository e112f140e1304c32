"""*Zoeken* (Ctrl+F): all plans, fields, pages, commands and explanation, as one types."""

import asyncio
import sqlite3
from collections.abc import Iterator
from typing import Any, ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Input, Static

from vp_tui.plan.plan_texts import query_words
from vp_tui.screens.help.bindings import footer_key
from vp_tui.screens.search.explained import explained_texts
from vp_tui.screens.search.finding import Finder
from vp_tui.screens.search.results import Go, Unfolded, result_rows
from vp_tui.screens.search.shown import Found, drawn_row
from vp_tui.store.problems import StoreError
from vp_tui.widgets.fields.oneline import OneLine
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.lines import LineChosen
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.workspace.library import Library, title_text

NARROW = 80  # columns; below that the place of a result stands above its text
WANTED = "Een woord, een veld, een opdracht"
STRAYED = "Je was niet in een veld: wat je typt, zoekt. Esc brengt je terug, er is niets veranderd."
NOTHING = "Niets gevonden. Probeer een ander woord, of minder letters."
UNREADABLE = "Je andere plannen zijn nu niet te lezen; wat hier staat, komt uit dit plan."


async def follow_result(go: Go | None) -> None:
    """Once the window is gone: what Enter on a result does."""
    if go is not None:
        done = go()
        if done is not None and hasattr(done, "__await__"):
            await done


class QueryLine(OneLine):
    """Down goes to what was found; Enter takes the first of it, or goes there where one strayed into the window."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "leave", "Naar de resultaten", show=False)]

    def hints(self) -> Iterator[Hint]:
        yield Hint("↓", "naar de resultaten", "leave")
        if self.value:
            yield Hint("Enter", "naar het eerste", "submit")

    def action_leave(self) -> None:
        self.screen.query_one(Found).enter()


class SearchScreen(Screen[Go | None]):
    """Over `below`, and gives what is to be done once it is gone. `typed`: what was typed where no text goes, and
    opened it; Enter behind that is no command, but marks the first result."""

    AUTO_FOCUS = "#search-query"
    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("f1", "app.help", "Help", "Uitleg bij waar je bent, en alle toetsen"),
        footer_key("escape", "close", "Terug", "Wist wat je zocht, en gaat dan terug", priority=False),
    ]

    def __init__(self, library: Library, below: Screen[Any], typed: str = ""):
        super().__init__()
        self.library, self.typed = library, typed
        self.finder = Finder(below)
        self.unfolded = Unfolded()
        self.problem = ""

    def compose(self) -> ComposeResult:
        yield TitleLine()
        with Horizontal(id="search-bar"):
            yield Static("Zoek", id="search-label")
            yield QueryLine(self.typed, WANTED, compact=True, select_on_focus=False, id="search-query")
        yield Found(self._draw, id="search-found")
        yield Static(id="search-note", markup=False)
        yield Foot()

    def on_mount(self) -> None:
        plan = self.finder.plan
        name = title_text(plan.session.plan.plan.title) if plan is not None else "Verbeterplan"
        self.query_one(TitleLine).go(name, "Zoeken")
        self._look()
        self.run_worker(self._read_the_rest(), group="finding")

    def on_resize(self) -> None:
        self._look(stay=True)

    def typing_goes_to(self) -> QueryLine:
        return self.line

    @property
    def line(self) -> QueryLine:
        return self.query_one(QueryLine)

    @property
    def found(self) -> Found:
        return self.query_one(Found)

    @property
    def is_asked(self) -> bool:
        """Whether Enter in the line takes the first result: it was opened to search."""
        return not self.typed and bool(self.line.value.strip())

    # --- looking ---------------------------------------------------------------------------------------------------

    async def _read_the_rest(self) -> None:
        """The other plans and our own texts, in a thread; what is there already stands there meanwhile."""
        try:
            await asyncio.to_thread(self.library.texts.refresh, self.finder.open_id)
        except (StoreError, sqlite3.Error):
            self.problem = UNREADABLE
        self.finder.explained = await asyncio.to_thread(explained_texts, self.library.home)
        self._look(stay=True)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        if event.value == self.line.value:  # else the next letter's is on its way
            self.unfolded = Unfolded()
            self._look()
            self.refresh_bindings()  # line 23 tells what Enter takes now

    def _look(self, stay: bool = False) -> None:
        """Show what is found; `stay`: with the marker on what it stands on, and the fold as it is."""
        words = query_words(self.line.value)
        elsewhere = self.library.texts.search(words) if self.finder.finds_texts(words) else []
        groups = self.finder.groups(self.line.value, elsewhere, self.unfolded.plans)
        rows = result_rows(groups, self.unfolded, self.app.size.width < NARROW)
        self.found.show(rows, words, stay)
        self._show_note()

    def _show_note(self) -> None:
        note = NOTHING if not self.found.rows and self.line.value.strip() else STRAYED if self.typed else self.problem
        line = self.query_one("#search-note", Static)
        line.update(note)
        line.display = bool(note)

    def _draw(self, item: int, width: int) -> list[Text]:
        found = self.found
        marked = item == found.cursor and (found.has_focus or self.is_asked)
        return [drawn_row(found.rows[item], width, found.words, marked, found.styles_of_words())]

    # --- what can be done ------------------------------------------------------------------------------------------

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if self.is_asked:
            self.found.action_choose()
        else:
            self.found.enter()

    def on_line_chosen(self, event: LineChosen) -> None:
        event.stop()
        if not self.is_current:
            return  # the second of two quick clicks: the first goes there already
        row = self.found.rows[event.item]
        if row.unfolds:
            self.unfolded.unfold(row.unfolds)
            self._look(stay=True)
        elif row.result is not None:
            self.dismiss(row.result.go)

    def action_close(self) -> None:
        """Away with what was sought, then back; at once where one strayed into it."""
        if self.line.value and not self.typed:
            self.line.value = ""
            self.line.focus()
        else:
            self.dismiss(None)
