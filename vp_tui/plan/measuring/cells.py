"""One cell of a table of measurements: a day, a number, a share, or nothing measured. Dutch and English."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from vp_tui.plan.days.when import Period, read_date, reading
from vp_tui.plan.values.numbers import Quantity, read_number
from vp_tui.plan.values.problem import Problem
from vp_tui.plan.values.units import fitted

MISSING = frozenset(
    ("", "-", "--", ".", "?", "na", "n/a", "#n/a", "#n/b", "#na", "nb", "n.b.", "nvt", "n.v.t.", "null", "none", "nan")
)
NOT_MEASURED = frozenset(("niet gemeten", "geen meting", "not measured", "missing", "ontbreekt", "onbekend", "leeg"))
TIME = re.compile(r"[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?Z?$", re.IGNORECASE)
NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
ENGLISH = {
    "january": "januari", "february": "februari", "march": "maart", "mar": "maart", "may": "mei", "june": "juni",
    "july": "juli", "august": "augustus", "october": "oktober", "oct": "oktober",
}  # fmt: skip
WEEKDAY = re.compile(r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? ", re.IGNORECASE)
MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", re.IGNORECASE)
ORDINAL = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)(?= )", re.IGNORECASE)
WITH_YEAR = re.compile(r"\d{4}|['’-]\d\d$|\D\d\d$")
LONGEST_PERIOD = 31  # days: a week or a month that was counted is told by its last day
SHARE = re.compile(r"([\d.,]+) ?(?:/|van(?: de)?|of|out of) ?([\d.,]+)", re.IGNORECASE)
DECIMAL = re.compile(r"\d([.,])(?:\d{1,2}|\d{4,})(?!\d)")
TWO_WAYS = re.compile(r"([-+]?\d{1,3})([.,])(\d{3})( ?%?)")


@dataclass(frozen=True, slots=True)
class Habits:
    """What the other cells tell of one that can be read in two ways.

    mark: what stands before decimals, empty where nothing shows it. month_first: whether 3/4/2027 is 4 March.
    """

    mark: str = ""
    month_first: bool = False


def plain_cell(text: str) -> str:
    return " ".join(text.replace("\u200b", "").replace("\ufeff", "").split())


def is_missing(cell: str) -> bool:
    """Whether a cell says that there is no value."""
    return cell.lower() in MISSING or cell.lower() in NOT_MEASURED or cell in ("–", "—")


def decimal_mark(cells: Iterable[str]) -> str:
    """The mark before decimals that these cells show; empty where none does, or both do."""
    marks = {match[1] for cell in cells for match in [DECIMAL.search(cell)] if match}
    return marks.pop() if len(marks) == 1 else ""


def is_month_first(cells: Iterable[str]) -> bool:
    """Whether days in figures are written as in America: some can't be read otherwise, none must be."""
    found = [(int(match[1]), int(match[3])) for cell in cells for match in [NUMERIC.fullmatch(_dayless(cell))] if match]
    return any(second > 12 for _, second in found) and not any(first > 12 for first, _ in found)


def _dayless(cell: str) -> str:
    """A cell without the time of day that a program puts behind a date."""
    return TIME.sub("", cell)


def read_day(cell: str, today: dt.date, habits: Habits) -> dt.date | Problem | None:
    """The day in a cell; of a week or a month with its year the last day, as one measures at its end."""
    text = _dutch(_dayless(cell))
    if habits.month_first and (match := NUMERIC.fullmatch(text)):
        text = f"{match[3]}-{match[1]}-{match[4]}"
    found = read_date(text, today, near=True)
    if not isinstance(found, Problem) or not WITH_YEAR.search(text):
        return found
    period = reading(text, today, False)
    if isinstance(period, Period) and period.last and (period.last - period.first).days < LONGEST_PERIOD:
        return period.last
    return found


def _dutch(text: str) -> str:
    text = ORDINAL.sub(r"\1", WEEKDAY.sub("", text))
    text = MONTH_FIRST.sub(r"\2 \1 \3", text)
    return re.sub(r"[A-Za-z]+", lambda word: ENGLISH.get(word[0].lower(), word[0]), text)


def read_value(cell: str, habits: Habits, unit: str = "") -> float | Problem | None:
    """The number in a cell; None where it says that there is none."""
    if is_missing(cell):
        return None
    found: float | Problem | None
    if habits.mark and (match := TWO_WAYS.fullmatch(cell)):
        whole = match[2] != habits.mark
        number = float(f"{match[1]}{match[3]}" if whole else f"{match[1]}.{match[3]}")
        found = Quantity(number, "%") if match[4].strip() else number
    else:
        found = read_number(cell)
    found = fitted(found, unit)
    return found.number if isinstance(found, Quantity) else found


def read_share(cell: str, habits: Habits) -> tuple[float, float] | None:
    """*8 van 14* and *8/14* as numerator and denominator; None for what is no share."""
    match = SHARE.fullmatch(cell)
    if not match:
        return None
    both = [read_value(part, habits) for part in match.groups()]
    if any(part is None or isinstance(part, Problem) for part in both):
        return None
    numerator, denominator = (float(part) for part in both if isinstance(part, int | float))
    return numerator, denominator
