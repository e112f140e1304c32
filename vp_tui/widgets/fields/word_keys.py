"""Keys in a text as people know them from Word, where Textual's own differ."""

from collections.abc import Callable
from typing import Protocol

from textual.actions import SkipAction
from textual.binding import Binding, BindingType


def _bound(keys: str, action: str, name: str) -> Binding:
    return Binding(keys, action, name, show=False)


ONE_LINE: list[BindingType] = [
    _bound("ctrl+a", "select_all", "Alles selecteren"),
    _bound("ctrl+home", "home", "Naar het begin"),
    _bound("ctrl+end", "end", "Naar het einde"),
    _bound("ctrl+shift+home", "home(True)", "Selecteren tot het begin"),
    _bound("ctrl+shift+end", "end(True)", "Selecteren tot het einde"),
    _bound("ctrl+x", "cut_selection", "Knippen"),
    _bound("ctrl+w", "nothing", "Niets"),
    _bound("ctrl+backspace,alt+backspace", "delete_left_word", "Woord ervoor wissen"),
    _bound("ctrl+delete", "delete_right_word", "Woord erachter wissen"),
]
MANY_LINES: list[BindingType] = [
    _bound("ctrl+a", "select_all", "Alles selecteren"),
    _bound("ctrl+home", "text_start", "Naar het begin van de tekst"),
    _bound("ctrl+end", "text_end", "Naar het einde van de tekst"),
    _bound("ctrl+shift+home", "text_start(True)", "Selecteren tot het begin van de tekst"),
    _bound("ctrl+shift+end", "text_end(True)", "Selecteren tot het einde van de tekst"),
    _bound("ctrl+x", "cut_selection", "Knippen"),
    _bound("ctrl+w", "nothing", "Niets"),
    _bound("ctrl+delete", "delete_word_right", "Woord erachter wissen"),
]


class _Text(Protocol):
    @property
    def selected_text(self) -> str: ...
    @property
    def action_cut(self) -> Callable[[], None]: ...


class WordKeys:
    """Mixed into a widget with a text: what those keys do, beside what the widget can do itself."""

    def action_cut_selection(self: _Text) -> None:
        """Only what is selected: a whole line that goes without having been chosen is text lost."""
        if not self.selected_text:
            raise SkipAction
        self.action_cut()

    def action_nothing(self) -> None:
        """In Word this key closes the document; here it neither does that nor eats a word."""
