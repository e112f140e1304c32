"""Texts measured in cells of the terminal: an emoji takes two, an accent none. Pure; no widget."""

import unicodedata
from collections.abc import Sequence

from rich.cells import cell_len, chop_cells, set_cell_size
from rich.text import Text

ELLIPSIS = "…"
Lines = list[Text]


def plain_text(text: str) -> str:
    """One line without what a terminal would act on: line breaks and control characters become spaces.

    Invisible joiners go: terminals disagree on how wide what they join is.
    """
    seen = "".join("" if unicodedata.category(each) == "Cf" else each if each.isprintable() else " " for each in text)
    return " ".join(seen.split())


def cut_text(text: str, width: int) -> str:
    """At most `width` cells, with an ellipsis where something was left out."""
    return text if cell_len(text) <= width else set_cell_size(text, max(0, width - 1)).rstrip() + ELLIPSIS


def wrapped_lines(text: str, width: int, most: int) -> list[str]:
    """Lines of at most `width` cells, at most `most` of them; the last ends in an ellipsis where there was more."""
    lines = [""]
    words = [part for word in plain_text(text).split() for part in chop_cells(word, max(1, width))]
    for word in words:
        joined = f"{lines[-1]} {word}".strip()
        if cell_len(joined) <= width:
            lines[-1] = joined
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = cut_text(f"{joined} {ELLIPSIS}", width)
            return lines
    return lines


def padded_line(line: Text, width: int) -> Text:
    """The line in exactly `width` cells."""
    made = line.copy()
    made.truncate(width, overflow="ellipsis")
    made.append(" " * (width - made.cell_len))
    return made


def beside_lines(columns: Sequence[Lines], widths: Sequence[int], gap: Text) -> Lines:
    """Columns of lines next to one another, filled up to the tallest, with `gap` between them."""
    tall = max((len(column) for column in columns), default=0)
    rows = [[column[n] if n < len(column) else Text() for column in columns] for n in range(tall)]
    filled = ([padded_line(line, width) for line, width in zip(row, widths, strict=True)] for row in rows)
    return [Text.assemble(row[0], *(part for line in row[1:] for part in (gap, line))) for row in filled]


def hanging_lines(mark: str, texts: Sequence[str], style: str = "", mark_style: str = "") -> Lines:
    """A mark before the first line, the others in line with the text behind it."""
    indent = " " * cell_len(mark)
    return [Text.assemble((indent if n else mark, mark_style), (text, style)) for n, text in enumerate(texts)]


def columns_at(line: Text, start: int, end: int) -> tuple[int, int]:
    """The characters that stand in cells start up to end."""
    places, at = [], 0
    for n, character in enumerate(line.plain):
        wide = cell_len(character)
        if at + wide > start and at < end:
            places.append(n)
        at += wide
    return (places[0], places[-1] + 1) if places else (0, 0)
