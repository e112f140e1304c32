"""Measurements that are pasted from Excel or read from a CSV file: rows, and what is wrong, by line. All or nothing."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from vp_tui.plan.measuring.cells import (
    Habits,
    decimal_mark,
    is_missing,
    is_month_first,
    read_day,
    read_share,
    read_value,
)
from vp_tui.plan.measuring.columns import Role, has_head, roles
from vp_tui.plan.measuring.table import Row, decoded, rows_of
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.problem import Problem
from vp_tui.plan.values.share import shown_share

MOST = 5000  # rows; ours


@dataclass(frozen=True, slots=True)
class ReadMeasurement:
    """One row. value: None where nothing was measured; it follows from numerator and denominator where those are."""

    line: int
    date: dt.date
    value: float | None = None
    numerator: float | None = None
    denominator: float | None = None
    note: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class LineProblem:
    """line: from 1, as the text has it; 0 for the text as a whole. sentence: Dutch, what to do."""

    line: int
    sentence: str

    def __str__(self) -> str:
        return f"Regel {self.line}: {self.sentence}" if self.line else self.sentence


@dataclass(frozen=True, slots=True)
class ReadMeasurements:
    """rows: what could be read, for a preview; problems: what could not. unused: names of columns that are left out."""

    rows: tuple[ReadMeasurement, ...]
    problems: tuple[LineProblem, ...]
    unused: tuple[str, ...] = ()

    @property
    def taken(self) -> tuple[ReadMeasurement, ...]:
        """All rows, or none where anything is wrong."""
        return () if self.problems else self.rows


def read_measurements(text: str, today: dt.date, unit: str = "") -> ReadMeasurements:
    """The measurements in a text, one a line. unit: of the values; another one behind a number is a problem."""
    rows, between = rows_of(text)
    if not rows:
        return _nothing("Er staat niets in. Kopieer twee kolommen uit Excel: datum en waarde.")
    if len(rows) > MOST:
        return _nothing(f"Dit zijn {len(rows)} regels, en er passen er {MOST} tegelijk. Plak het in delen.")
    head = rows[0] if has_head(rows, today) else None
    body = rows[1:] if head else rows
    if not body:
        return _nothing("Er staan alleen namen van kolommen. Kopieer de regels met metingen mee.")
    if between == ",":
        rejoined = _rejoined(head, body)
        if isinstance(rejoined, Problem):
            return _nothing(rejoined.sentence)
        body = rejoined
    habits = _habits(body, between)
    found = roles(head, body, today, habits)
    if isinstance(found, Problem):
        return _nothing(found.sentence)
    read = [_measurement(row, found, today, habits, unit) for row in body]
    names = head.cells if head else ()
    return ReadMeasurements(
        tuple(each for each in read if isinstance(each, ReadMeasurement)),
        tuple(each for each in read if isinstance(each, LineProblem)),
        tuple(name for n, name in enumerate(names) if name and n not in found),
    )


def read_measurements_file(data: bytes, today: dt.date, unit: str = "") -> ReadMeasurements:
    """The same of the bytes of a CSV file.

    Raises NoText.
    """
    return read_measurements(decoded(data), today, unit)


def measurement_values(
    plan: Plan, rows: Sequence[ReadMeasurement], goal: str | None, indicator: str | None
) -> list[dict[str, Any]]:
    """The values of the records that these rows become, for `implement/measurements`; what the plan has already,
    to the letter, is left out, so that pasting twice adds nothing."""
    made = [_values(each, goal, indicator) for each in rows]
    names = list(made[0]) if made else []
    there = [{name: getattr(each, name) for name in names} for each in plan.implement.measurements]
    return [each for each in made if each not in there]


def _values(row: ReadMeasurement, goal: str | None, indicator: str | None) -> dict[str, Any]:
    names = ("date", "value", "numerator", "denominator", "note", "group")
    return {"goal": goal, "indicator": indicator, **{name: getattr(row, name) for name in names}}


def _nothing(sentence: str) -> ReadMeasurements:
    return ReadMeasurements((), (LineProblem(0, sentence),))


def _habits(body: Sequence[Row], between: str) -> Habits:
    cells = [cell for row in body for cell in row.cells]
    months_first = is_month_first(cells)
    numbers = [cell for cell in cells if cell.count("-") + cell.count("/") < 2 and cell.count(".") < 2]
    return Habits(decimal_mark(numbers) or ("." if between == "," else ""), months_first)


def _rejoined(head: Row | None, body: Sequence[Row]) -> list[Row] | Problem:
    """Rows in which a decimal comma was taken for the end of a cell are put together again where that is certain."""
    width = len(head.cells) if head else 0
    if head and width == 2 and all(len(row.cells) in (2, 3) for row in body):
        return [Row(row.line, (row.cells[0], ",".join(row.cells[1:]))) for row in body]
    pairs = [row.cells[1:] for row in body if len(row.cells) == 3]
    whole = not head and pairs and all(part.isdigit() for pair in pairs for part in pair)
    if whole and (any(int(part) > int(of) for part, of in pairs) or all(len(of) == 1 for _, of in pairs)):
        one, two = pairs[0]
        asks = f"Dit kan {one},{two} zijn, of {one} van de {two}. Zet puntkomma's of tabs tussen de kolommen."
        return Problem(asks, "komma's zijn hier onduidelijk")
    return list(body)


def _measurement(
    row: Row, columns: dict[int, Role], today: dt.date, habits: Habits, unit: str
) -> ReadMeasurement | LineProblem:
    cells = {role: row.cells[n] if n < len(row.cells) else "" for n, role in columns.items()}
    day = read_day(cells[Role.DAY], today, habits)
    if day is None or isinstance(day, Problem):
        return LineProblem(row.line, _no_day(cells[Role.DAY], day))
    numbers = _numbers(cells, habits, unit)
    if isinstance(numbers, Problem):
        return LineProblem(row.line, numbers.sentence)
    made = ReadMeasurement(row.line, day, *numbers, note=cells.get(Role.NOTE, ""), group=cells.get(Role.GROUP, ""))
    if day > today and made.value is not None:
        return LineProblem(row.line, f"‘{cells[Role.DAY]}’ is een dag die nog komt. Kijk de datum na.")
    return made


def _no_day(cell: str, found: Problem | None) -> str:
    return f"‘{cell}’: {found.sentence}" if found else "Hier staat geen datum. Vul die in, of laat de regel weg."


def _numbers(
    cells: dict[Role, str], habits: Habits, unit: str
) -> tuple[float | None, float | None, float | None] | Problem:
    """Value, numerator and denominator of a row."""
    told = cells.get(Role.VALUE, "")
    if share := read_share(told, habits):
        part, of = share
        return _shared(None, part, of)
    found = []
    for role in (Role.VALUE, Role.NUMERATOR, Role.DENOMINATOR):
        cell = cells.get(role, "")
        number = read_value(cell, habits, unit if role is Role.VALUE else "")
        if isinstance(number, Problem):
            return Problem(f"‘{cell}’: {number.sentence}")
        found.append(number)
    value, numerator, denominator = found
    if numerator is None and denominator is None:
        return value, None, None
    if numerator is None or denominator is None:
        if value is None and all(is_missing(cells.get(role, "")) for role in (Role.VALUE, Role.NUMERATOR)):
            return None, None, denominator
        return Problem("Vul teller en noemer allebei in, of geen van beide.") if value is None else (value, None, None)
    return _shared(value, numerator, denominator)


def _shared(
    value: float | None, numerator: float, denominator: float
) -> tuple[float | None, float | None, float | None] | Problem:
    if numerator > denominator or numerator < 0:
        told = f"{numerator:g} van de {denominator:g} kan niet"
        return Problem(f"{told}. Kijk teller en noemer na.")
    made = ReadMeasurement(0, dt.date.min, value, numerator, denominator)
    return (shown_share(made) if value is None else value), numerator, denominator
