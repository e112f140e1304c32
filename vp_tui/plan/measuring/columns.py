"""What is in which column of a table of measurements: by the names above them, or else by what they hold."""

import datetime as dt
from collections.abc import Callable, Sequence
from enum import StrEnum

from vp_tui.plan.measuring.cells import Habits, is_missing, read_day, read_share, read_value
from vp_tui.plan.measuring.table import Row
from vp_tui.plan.values.problem import Problem


class Role(StrEnum):
    DAY = "date"
    VALUE = "value"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    NOTE = "note"
    GROUP = "group"


NAMES = {
    Role.DAY: "datum date dag day week maand month periode period meetdatum meetmoment wanneer tijd",
    Role.VALUE: "waarde value percentage perc % procent meting meetwaarde score resultaat result cijfer gemiddelde "
    "mean uitkomst measure rate",
    Role.NUMERATOR: "teller numerator aantal num events gevallen",
    Role.DENOMINATOR: "noemer denominator totaal total denom n van of populatie population",
    Role.NOTE: "bijzonderheid bijzonderheden opmerking opmerkingen toelichting note notes remark remarks comment "
    "comments notitie",
    Role.GROUP: "groep group subgroep subgroup",
}
ROLE_OF = {name: role for role, names in NAMES.items() for name in names.split()}
HOW = "Zet boven de kolommen: datum, waarde, teller, noemer, groep of bijzonderheid."


def has_head(rows: Sequence[Row], today: dt.date) -> bool:
    """Whether the first row names the columns: it holds no day and no number."""
    first = rows[0].cells
    habits = Habits()
    if any(_is_day(cell, today, habits) for cell in first):
        return False
    named = [cell for cell in first if ROLE_OF.get(_name(cell))]
    return bool(named) or not any(_is_number(cell, habits) for cell in first if cell)


def roles(head: Row | None, body: Sequence[Row], today: dt.date, habits: Habits) -> dict[int, Role] | Problem:
    """The column of each role, or what is unclear. One that has no role says nothing that we know of."""
    width = max((len(row.cells) for row in body), default=0)
    columns = [[row.cells[n] if n < len(row.cells) else "" for row in body] for n in range(width)]
    found = _by_name(head)
    if isinstance(found, Problem):
        return found
    open_columns = [n for n in range(width) if n not in found and any(columns[n])]
    if Role.DAY not in found.values():
        day = next((n for n in open_columns if _all(columns[n], lambda cell: _is_day(cell, today, habits))), None)
        if day is None:
            day = next((n for n in open_columns if _mostly_days(columns[n], today, habits)), None)
        if day is None:
            return Problem(f"Ik zie geen kolom met een datum. {HOW}", "geen kolom met een datum")
        found[day] = Role.DAY
        open_columns.remove(day)
    return _values(found, open_columns, columns, habits)


def _by_name(head: Row | None) -> dict[int, Role] | Problem:
    found: dict[int, Role] = {}
    for n, cell in enumerate(head.cells if head else ()):
        role = ROLE_OF.get(_name(cell))
        if role and role in found.values():
            told = f"Twee kolommen heten ‘{cell}’ of iets dat hetzelfde is. {HOW}"
            return Problem(told, "twee kolommen voor hetzelfde")
        if role:
            found[n] = role
    taken = set(found.values())
    if Role.NUMERATOR in taken and Role.DENOMINATOR not in taken and Role.VALUE not in taken:
        found = {n: Role.VALUE if role is Role.NUMERATOR else role for n, role in found.items()}  # a count
    return found


def _values(
    found: dict[int, Role], left: list[int], columns: list[list[str]], habits: Habits
) -> dict[int, Role] | Problem:
    numbers = [n for n in left if _all(columns[n], lambda cell: _is_number(cell, habits))]
    texts = [n for n in left if n not in numbers]
    if not {Role.VALUE, Role.NUMERATOR} & set(found.values()):
        if not numbers and texts and _mostly_numbers(columns[texts[0]], habits):
            numbers = [texts.pop(0)]  # some cells in it are no numbers: they are told line by line
        made = _numbers([columns[n] for n in numbers], habits)
        if isinstance(made, Problem):
            return made
        found |= dict(zip(numbers, made, strict=True))
    if texts and Role.NOTE not in found.values():
        found[texts[0]] = Role.NOTE
    return found


def _numbers(columns: list[list[str]], habits: Habits) -> list[Role] | Problem:
    """The roles of columns of numbers that have no known name."""
    if len(columns) == 1:
        return [Role.VALUE]
    orders: list[list[Role]] = []
    if len(columns) == 2:
        orders = [[Role.NUMERATOR, Role.DENOMINATOR]]
    if len(columns) == 3:
        orders = [[Role.NUMERATOR, Role.DENOMINATOR, Role.VALUE], [Role.VALUE, Role.NUMERATOR, Role.DENOMINATOR]]
    rows = [[read_value(cell, habits) for cell in row] for row in zip(*columns, strict=True)]
    for order in orders:
        if all(_fits(dict(zip(order, row, strict=True))) for row in rows):
            return order
    told = "Ik zie geen kolom met waarden" if not columns else "Ik weet niet wat er in de kolommen met getallen staat"
    return Problem(f"{told}. {HOW}", "onduidelijke kolommen")


def _fits(row: dict[Role, float | Problem | None]) -> bool:
    """Whether these numbers can be so many of so many, and the percentage that this is."""
    part, of, value = (row.get(role) for role in (Role.NUMERATOR, Role.DENOMINATOR, Role.VALUE))
    if isinstance(part, Problem) or isinstance(of, Problem) or isinstance(value, Problem):
        return False
    if part is None or not of:
        return True
    return 0 <= part <= of and (value is None or abs(value - 100 * part / of) <= 1)


def _name(cell: str) -> str:
    """*Waarde (%)* and *Datum:* as a name."""
    return cell.lower().split("(")[0].strip(" :.*") or cell.lower().strip(" ()")


def _is_day(cell: str, today: dt.date, habits: Habits) -> bool:
    return any(each.isdigit() for each in cell) and isinstance(read_day(cell, today, habits), dt.date)


def _is_number(cell: str, habits: Habits) -> bool:
    if is_missing(cell) or read_share(cell, habits):
        return True
    found = read_value(cell, habits)
    return not isinstance(found, Problem) or found.short.startswith("typ ")  # 2.345: a number, of two


def _all(cells: list[str], holds: Callable[[str], bool]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(holds(cell) for cell in filled)


def _mostly_days(cells: list[str], today: dt.date, habits: Habits) -> bool:
    filled = [cell for cell in cells if cell]
    return 2 * sum(_is_day(cell, today, habits) for cell in filled) > len(filled)


def _mostly_numbers(cells: list[str], habits: Habits) -> bool:
    filled = [cell for cell in cells if cell]
    return 2 * sum(_is_number(cell, habits) for cell in filled) >= len(filled) > 0
