"""Several lines that are pasted into a list, as records: a line each; of a table's rows each column in its field, where
it is clear which."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from vp_tui.plan.fields import Kind, Spec, normalise
from vp_tui.plan.values.kinds import Problem, read
from vp_tui.plan.values.numbers import Quantity

BULLET = re.compile(r"\s*(?:[•◦▪▫·‣●○■□–—*-]|\d{1,3}[.)]|[a-z]\))[ \t\u00a0]+")
TEXTS = (Kind.TEXT, Kind.LONG, Kind.WHO)
BY_KIND = (Kind.DATE, Kind.WHEN, Kind.NUMBER, Kind.EURO)  # what a column is known by, in this order
APART = " · "  # between cells that have no field of their own


def records(text: str, main: str, specs: Mapping[str, Spec], today: dt.date) -> list[dict[str, Any]]:
    """The values of a record for each line that holds something; `main` is the field of a line that is no row.

    A first row of the fields' own labels says what is in the columns. Without one a column goes to the first field of
    which it holds values (dates, numbers); what then has no field comes together in the main text. Nothing at all where
    some text would have no place.
    """
    lines = [line for line in normalise(text).split("\n") if line.strip()]
    if all(BULLET.match(line) for line in lines):
        lines = [BULLET.sub("", line, count=1) for line in lines]
    rows = [[" ".join(cell.split()) for cell in line.split("\t")] for line in lines]
    rows = [[*row, *[""] * (max(map(len, rows)) - len(row))] for row in rows]
    if not rows:
        return []
    named = _named(rows[0], specs)
    fields = named or _by_values(rows, main, specs, today)
    made = [_record(row, fields, main, specs, today) for row in (rows[1:] if named else rows)]
    return [each for each in made if each] if None not in made else []


def _named(row: list[str], specs: Mapping[str, Spec]) -> list[str | None]:
    """The field of each column, where the first row holds labels and nothing else; empty where it doesn't."""
    labels = {spec.label.lower(): name for name, spec in specs.items() if _takes_text(spec)}
    found = [labels.get(cell.lower().strip(" :")) for cell in row]
    is_head = len([each for each in found if each]) > 1 and all(
        name or not cell for name, cell in zip(found, row, strict=True)
    )
    return found if is_head and len(set(found)) == len(found) else []


def _takes_text(spec: Spec) -> bool:
    return spec.kind in TEXTS or spec.kind in BY_KIND


def _by_values(rows: list[list[str]], main: str, specs: Mapping[str, Spec], today: dt.date) -> list[str | None]:
    """The field of each column: of the kind that all its cells are, a core one first. A single column is that of the
    main text, but in a list that asks for a value (a measurement)."""
    fields: list[str | None] = []
    measures = any(spec.core and spec.kind is Kind.NUMBER for spec in specs.values())
    for n in range(len(rows[0])):
        cells = [row[n] for row in rows if row[n]]
        free = [name for name in specs if name not in fields and specs[name].kind in BY_KIND]
        if len(rows[0]) == 1 and not measures:
            free = []
        free.sort(key=lambda name: (not specs[name].core, BY_KIND.index(specs[name].kind)))
        fits = (name for name in free if cells and all(_is_value(cell, specs[name], today) for cell in cells))
        fields.append(next(fits, None))
    texts = [n for n, field in enumerate(fields) if field is None and any(row[n] for row in rows)]
    if texts and main not in fields:
        fields[texts[0]] = main
    return fields


def _is_value(cell: str, spec: Spec, today: dt.date) -> bool:
    """Whether a cell is a day (also for a `when`) or a number."""
    found = read(cell, Spec("", kind=Kind.DATE) if spec.kind is Kind.WHEN else spec, today)
    return found is not None and not isinstance(found, Problem)


def _record(
    row: list[str], fields: list[str | None], main: str, specs: Mapping[str, Spec], today: dt.date
) -> dict[str, Any] | None:
    """The values of one row; a cell that its field can't take stays, as text. None where it can't."""
    made: dict[str, Any] = {}
    rest = []
    for cell, name in zip(row, fields, strict=True):
        value = read(cell, specs[name], today) if cell and name else None
        if isinstance(value, Problem) or (cell and name is None):
            rest.append(cell)
        elif value is not None and name:
            made[name] = value.number if isinstance(value, Quantity) else value
    if rest and specs[main].kind not in TEXTS:
        return None
    return {**made, main: APART.join([*filter(None, [made.get(main)]), *rest])} if rest else made
