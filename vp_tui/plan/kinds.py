"""The one codec between a field's value and the Dutch text that stands for it.

Form, document, read-back, differences and search all use it; `read(show(value))` gives the value again.
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from vp_tui.plan.fields import REFERENCES, Kind, Spec

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
YES, NO = "ja", "nee"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a text is no value of its kind, in a Dutch sentence that says what to do; `short` for a narrow line."""

    sentence: str
    short: str = field(default="", compare=False)


# What a reference shows: the id of each record that can be referred to, with its title.
Names = Mapping[str, str]


def show(value: Any, spec: Spec, names: Names | None = None) -> str:
    """The Dutch text of a value; empty for no value."""
    if value is None:
        return ""
    match spec.kind:
        case Kind.DATE:
            return show_date(value)
        case Kind.NUMBER:
            return show_number(value)
        case Kind.EURO:
            return show_euro(value)
        case Kind.TICK:
            return YES if value else NO
        case Kind.LINES:
            return "\n".join(value)
        case Kind.PHASES:
            return ", ".join(str(each) for each in value)
        case Kind.CHOICE | Kind.SCALE:
            return spec.options.get(value, str(value))
    if spec.kind in REFERENCES:
        return (names or {}).get(value, "")
    return str(value)


def read(text: str, spec: Spec, today: dt.date, names: Names | None = None) -> Any | Problem:
    """The value that a text stands for, or what is wrong with it."""
    trimmed = text.strip()
    match spec.kind:
        case Kind.DATE:
            return read_date(trimmed, today, spec.past)
        case Kind.NUMBER | Kind.EURO:
            return read_number(trimmed.removeprefix("€") if spec.kind is Kind.EURO else trimmed)
        case Kind.TICK:
            return _read_tick(trimmed)
        case Kind.LINES:
            return [line for line in text.split("\n") if line.strip()]
        case Kind.PHASES:
            return _read_phases(trimmed)
        case Kind.CHOICE | Kind.SCALE:
            return _read_option(trimmed, spec.options)
    if spec.kind in REFERENCES:
        return _read_option(trimmed, names or {})
    return text


def show_date(day: dt.date) -> str:
    """12 maart 2027, as a Dutch reader writes it."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year:04}"


ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
NUMERIC = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
WORDED = re.compile(r"(?:[a-z]+dag |[a-z]{2} )?(\d{1,2})(?:e|ste|de)? ?([a-z]+)\.?(?: (?:'|’)?(\d{4}|\d{2}))?")


def read_date(text: str, today: dt.date, past: bool = False) -> dt.date | Problem | None:
    """A day written as 12-3-2027, 12 maart 2027, 12 mrt or 2027-03-12; without a year the next, or the `past` one."""
    text = text.lower().strip()
    if not text:
        return None
    if text in ("vandaag", "morgen", "gisteren"):
        return today + dt.timedelta({"gisteren": -1, "vandaag": 0, "morgen": 1}[text])
    if match := ISO.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
        return _day(year, month, day)
    if match := NUMERIC.fullmatch(text):
        return _nearest(match[3], int(match[2]), int(match[1]), today, past)
    if (match := WORDED.fullmatch(text)) and (found := month_number(match[2])):
        return _nearest(match[3], found, int(match[1]), today, past)
    return Problem(
        "Dit is nog geen datum. Typ bijvoorbeeld 12-3-2027 of 12 maart 2027.", "nog geen datum, typ bv. 12-3-2027"
    )


def month_number(word: str) -> int | None:
    """1 to 12 for a Dutch month or its abbreviation (mrt, sept)."""
    word = {"mrt": "maart", "mrt.": "maart", "mei": "mei"}.get(word, word).rstrip(".")
    found = [n for n, month in enumerate(MONTHS, 1) if len(word) >= 3 and month.startswith(word)]
    return found[0] if len(found) == 1 else None


def _nearest(year: str | None, month: int, day: int, today: dt.date, past: bool) -> dt.date | Problem:
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    found = _day(today.year, month, day)
    if isinstance(found, dt.date) and (found > today if past else found < today):
        return _day(today.year + (-1 if past else 1), month, day)
    return found


def _day(year: int, month: int, day: int) -> dt.date | Problem:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return Problem(
            f"Deze dag bestaat niet: {day}-{month}-{year}. Kijk de dag en de maand na.", "deze dag bestaat niet"
        )


def show_number(value: float) -> str:
    """62,5: decimal comma, no exponent, as many digits as it takes."""
    shown = format(Decimal(repr(float(value))), "f")
    whole, _, decimals = shown.partition(".")
    decimals = decimals.rstrip("0")
    return f"{whole},{decimals}" if decimals else whole


def show_euro(value: float) -> str:
    """€ 1.250,50: two decimals at least where it isn't whole."""
    whole, _, decimals = show_number(abs(value)).partition(",")
    grouped = f"{int(whole):,}".replace(",", ".")
    sign = "-" if value < 0 else ""
    return f"€ {sign}{grouped}" + (f",{decimals:0<2}" if decimals else "")


NUMBER = re.compile(r"[-+−]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?")
POINTED = re.compile(r"[-+−]?\d+\.\d+")


def read_number(text: str) -> float | Problem | None:
    """A Dutch number: 62,5 or 1.250; a point that groups no thousands counts as a decimal point. A % may follow."""
    text = text.replace(" ", "").replace("\u00a0", "").removesuffix("%").removesuffix(",-")
    if not text:
        return None
    if NUMBER.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    elif not POINTED.fullmatch(text):
        return Problem(
            "Dit is nog geen getal. Typ alleen cijfers, met een komma voor decimalen: 62,5.",
            "nog geen getal, typ bv. 62,5",
        )
    value = float(text.replace("−", "-"))
    if abs(value) == float("inf"):
        return Problem("Dit getal is te groot.")
    # A count (a PDCA round) is an int in its model; beyond 2**53 a float is no exact whole number.
    return int(value) if value.is_integer() and abs(value) <= 2**53 else value


def _read_tick(text: str) -> bool | Problem:
    words = {YES: True, "j": True, "x": True, "☒": True, "☑": True, NO: False, "n": False, "": False, "☐": False}
    return words.get(text.lower(), Problem("Typ ja of nee."))


def _read_phases(text: str) -> list[int] | Problem:
    parts = [part for part in re.split(r"[\s,;]+", text) if part]
    if all(part.isdigit() and 1 <= int(part) <= 8 for part in parts):
        return sorted({int(part) for part in parts})
    return Problem("Typ de nummers van de fasen, van 1 tot en met 8, met een komma ertussen.", "typ bv. 5, 7")


def _read_option(text: str, options: Mapping[Any, str]) -> Any | Problem:
    if not text:
        return None
    for value, label in options.items():
        if text.lower() == label.lower():
            return value
    return Problem("Kies uit: " + ", ".join(options.values()) + ".")
