"""The text that is pasted from a spreadsheet, or stands in a CSV file, as rows of cells."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

from vp_tui.plan.fields import normalise
from vp_tui.plan.measuring.cells import plain_cell

SEPARATOR_LINE = re.compile(r"sep=(.)", re.IGNORECASE)  # what Excel writes above a CSV
NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)*\s*(?:[^\d\s,;-]\D{0,11})?")  # with its unit, but no day
DAY_AND_VALUE = re.compile(r"(.*\S)\s+(\S+)")


@dataclass(frozen=True, slots=True)
class Row:
    """line: as the text has it, from 1."""

    line: int
    cells: tuple[str, ...]


class NoText(ValueError):
    """Bytes that are no text; str() is a Dutch sentence that says what to do."""


def decoded(data: bytes) -> str:
    """The text of a file: UTF-8 or UTF-16 with their mark, UTF-8 without, or else Windows-1252.

    Raises NoText.
    """
    try:
        is_wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
        text = data.decode("utf-16") if is_wide else _utf8_or_windows(data)
    except UnicodeDecodeError as error:
        raise NoText("Dit bestand is geen tekst. Bewaar het in Excel als CSV, en kies dat bestand.") from error
    if "\0" in text:
        raise NoText("Dit bestand is geen tekst. Bewaar het in Excel als CSV, en kies dat bestand.")
    return text


def _utf8_or_windows(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def rows_of(text: str) -> tuple[list[Row], str]:
    """The rows that hold something, and what stands between their cells: tab, `;`, `,` or a space; empty for one
    column."""
    text = normalise(text.removeprefix("\ufeff"))
    lines = text.split("\n")
    told = SEPARATOR_LINE.fullmatch(lines[0].strip())
    if told:
        lines[0] = ""
    between = told[1] if told else _between([line for line in lines if line.strip()])
    rows = [Row(line, cells) for line, cells in _cells(lines, between) if any(cells)]
    return rows, between


def _between(lines: list[str]) -> str:
    if any("\t" in line for line in lines):
        return "\t"
    if 2 * sum(";" in line for line in lines) >= len(lines):
        return ";" if lines else ""
    if all(NUMBER.fullmatch(line.strip()) for line in lines):
        return ""
    if 2 * sum("," in line for line in lines) >= len(lines):
        return ","
    return " "


def _cells(lines: list[str], between: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    if between in ("", " "):
        for number, line in enumerate(lines, 1):
            match = DAY_AND_VALUE.fullmatch(line.strip()) if between else None
            yield number, tuple(map(plain_cell, match.groups())) if match else (plain_cell(line),)
        return
    quotes = sum(line.count('"') for line in lines)
    reader = csv.reader(
        (f"{line}\n" for line in lines),
        delimiter=between,
        quoting=csv.QUOTE_MINIMAL if quotes % 2 == 0 else csv.QUOTE_NONE,
    )
    begin = 1
    for cells in reader:
        yield begin, tuple(plain_cell(cell) for cell in cells)
        begin = reader.line_num + 1
