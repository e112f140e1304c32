"""Two days, half a year apart: for what comes back twice a year (seed 004)."""

import calendar
import datetime as dt

MONTHS = 6


def half_years(start: dt.date, count: int = 2) -> list[dt.date]:
    """So many days, each half a year after the one before it, the first half a year after `start`; a month that is too
    short ends on its last day, a weekend moves on to Monday."""
    return [_workday(_later(start, MONTHS * n)) for n in range(1, count + 1)]


def _later(day: dt.date, months: int) -> dt.date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _workday(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
