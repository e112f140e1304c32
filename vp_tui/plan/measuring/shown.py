"""Values and days of a chart as short Dutch text."""

import datetime as dt

from vp_tui.plan.days.dutch_days import MONTHS
from vp_tui.plan.values.numbers import show_number

PLACES = 1  # decimals of a value that is told; the fields and the file keep all of them


def shown_value(value: float, unit: str = "") -> str:
    """*62,5%*, *13 per werkdag*: rounded to be read."""
    places = PLACES if abs(value) >= 10 else PLACES + 1
    unit = " ".join(unit.split())
    sign, words = ("%", unit[1:].strip()) if unit.startswith("%") else ("", unit)
    return f"{show_number(round(value, places))}{sign} {words}".rstrip()


def short_day(day: dt.date, year: bool = False) -> str:
    """*5 okt*, or *5 okt 26*."""
    return f"{day.day} {MONTHS[day.month - 1][:3].replace('maa', 'mrt')}" + (f" {day.year % 100:02}" if year else "")
