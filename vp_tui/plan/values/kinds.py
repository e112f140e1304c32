"""The one codec between a field's value and the Dutch text that stands for it.

Form, document, read-back, differences and search all use it; `read(show(value))` gives the value again.
"""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from vp_tui.plan.days.dutch_days import MONTHS as MONTHS
from vp_tui.plan.days.dutch_days import month_number as month_number
from vp_tui.plan.days.dutch_days import show_date as show_date
from vp_tui.plan.days.when import read_date as read_date
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.values.numbers import read_number as read_number
from vp_tui.plan.values.numbers import show_euro as show_euro
from vp_tui.plan.values.numbers import show_number as show_number
from vp_tui.plan.values.problem import Problem as Problem

YES, NO = "ja", "nee"

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
            return read_date(trimmed, today, spec.past, spec.near)
        case Kind.NUMBER | Kind.EURO:
            return read_number(trimmed, money=spec.kind is Kind.EURO)
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


def _read_tick(text: str) -> bool | Problem:
    words = {YES: True, "j": True, "x": True, "☒": True, "☑": True, NO: False, "n": False, "": False, "☐": False}
    return words.get(text.lower(), Problem("Typ ja of nee."))


def _read_phases(text: str) -> list[int] | Problem:
    parts = [part for part in re.split(r"[\s,;]+", text) if part]
    if all(part.isdigit() and 1 <= int(part) <= 8 for part in parts):
        return sorted({int(part) for part in parts})
    return Problem("Typ de nummers van de fasen, van 1 tot en met 8, met een komma ertussen.", "typ bijvoorbeeld 5, 7")


def _read_option(text: str, options: Mapping[Any, str]) -> Any | Problem:
    if not text:
        return None
    for value, label in options.items():
        if text.lower() == label.lower():
            return value
    return Problem("Kies uit: " + ", ".join(options.values()) + ".")
