"""The list of what was found, and how a line of it is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import set_cell_size
from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.widgets import Input

from vp_tui.plan.plan_texts import first_place, marks
from vp_tui.plan.text_search import letter_folded
from vp_tui.screens.search.results import Row
from vp_tui.widgets.drawings.cells import cut_text
from vp_tui.widgets.frame.lines import Lines

MARKER, UNFOLD = "▸", "tonen"
PLACE, WIDEST = 24, 36  # cells for where a result stands: on a window of 80, and at the most
BEFORE = 20  # cells of a text that is cut, before the words that were found


@dataclass(frozen=True, slots=True)
class WordStyles:
    """Of what is said around the texts, of the words that were found, and of heads."""

    muted: Style
    word: Style
    head: Style


class Found(Lines):
    """Passes over the heads; up from the first goes back to the line."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("tab", "leave", "Naar de zoekregel", show=False)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"found--word", "found--head"}

    def __init__(self, draw: Callable[[int, int], Sequence[Text]], id: str):
        super().__init__(draw, 1, one_click=True, id=id, dense=True)
        self.rows: list[Row] = []
        self.words: tuple[str, ...] = ()

    def show(self, rows: list[Row], words: tuple[str, ...], stay: bool) -> None:
        """Other lines, with the marker on the first, or where it was if it may `stay`."""
        kept = self.rows[self.cursor] if stay and self.cursor < len(self.rows) else None
        self.rows, self.words = rows, words
        places = self.places
        first = places[0] if places else 0
        self.fill(len(rows), next((n for n in places if kept is not None and rows[n].is_same(kept)), first))
        if not places and self.has_focus:
            self.action_leave()

    @property
    def places(self) -> list[int]:
        """The lines that the marker can stand on."""
        return [n for n, row in enumerate(self.rows) if not row.is_heading]

    def enter(self) -> None:
        """Come from the line, to the first."""
        if places := self.places:
            self.cursor = places[0]
            self.focus()

    def styles_of_words(self) -> WordStyles:
        names = ("lines--muted", "found--word", "found--head")
        return WordStyles(*(self.get_component_rich_style(each) for each in names))

    def action_step(self, by: int) -> None:
        places = self.places
        if not places:
            return
        at = places.index(self.cursor) + by
        if at == by == -1:
            self.action_leave()
        else:
            self.cursor = places[max(0, min(len(places) - 1, at))]

    def action_leave(self) -> None:
        self.screen.query_one(Input).focus()

    def on_click(self, event: events.Click) -> None:
        item = event.get_content_offset_capture(self).y + self.scroll_offset.y
        if item in self.places:
            super().on_click(event)
        else:
            event.stop()

    def _follow(self) -> None:
        """The head above comes along."""
        if self.count:
            top = self.cursor
            while top and self.rows[top - 1].is_heading:
                top -= 1
            self.scroll_to_region(Region(0, top, 1, self.cursor - top + 1), animate=False, force=True)


def drawn_row(row: Row, width: int, words: Sequence[str], marked: bool, styles: WordStyles) -> Text:
    """One line of the list; texts of the user are no markup."""
    sign = MARKER if marked else " "
    if row.result is None:
        if not row.unfolds:
            return Text(cut_text(f" {row.text}", width), styles.head)
        return Text(set_cell_size(f"{sign}  {row.text}", max(0, width - len(UNFOLD) - 1)) + UNFOLD, styles.muted)
    if row.place_only:
        return _marked(Text(cut_text(f"  {row.result.place}", width), styles.muted), words, styles.word)
    line = Text(f"{sign} ")
    if row.is_below:
        line.append("  ")
    else:
        room = min(max(PLACE, width // 4), WIDEST)
        place = Text(set_cell_size(cut_text(row.result.place, room), room + 2), styles.muted)
        line.append_text(_marked(place, words, styles.word))
    return line.append(marked_text(row.result.text, width - line.cell_len - 1, words, styles.word))


def marked_text(text: str, width: int, words: Sequence[str], style: Style) -> Text:
    """As much of a text as fits, with the words that were found in sight and marked."""
    folded = letter_folded(text)
    at = first_place(folded, words) if words and len(text) > width else 0
    if at > max(0, width - BEFORE):
        text = f"…{text[folded.find(' ', at - BEFORE, at) + 1 or at :]}"
    return _marked(Text(cut_text(text, width)), words, style)


def _marked(text: Text, words: Sequence[str], style: Style) -> Text:
    for first, last in marks(text.plain, words) if words else ():
        text.stylize(style, first, last)
    return text
