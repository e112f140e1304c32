"""A double click selects a word, a triple one the line or paragraph: what is typed next comes in its place."""

import re

from textual import events
from textual.widgets import Input, TextArea
from textual.widgets.input import Selection as InLine
from textual.widgets.text_area import Selection as InText

WORD, LINE = 2, 3  # clicks on one place, one right after the other


def select_clicked(event: events.Click) -> None:
    """Select in the field that was clicked, where the first click put its cursor."""
    field = event.widget
    if isinstance(field, Input) and event.chain >= WORD:
        field.selection = InLine(*bounds(field.value, field.cursor_position, event.chain))
    elif isinstance(field, TextArea) and event.chain >= WORD:
        row, column = field.cursor_location
        start, end = bounds(field.document.get_line(row), column, event.chain)
        field.selection = InText((row, start), (row, end))


def bounds(text: str, place: int, clicks: int) -> tuple[int, int]:
    """What so many clicks at a place select: the word there, which ends before a blank; or all of the text."""
    if clicks >= LINE:
        return 0, len(text)
    words = (found.span() for found in re.finditer(r"\w+(?:['’.,-]\w+)*", text))
    return next((span for span in words if span[0] <= place < span[1]), (place, place))
