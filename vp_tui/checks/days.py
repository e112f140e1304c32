"""Days and months: what a `when` stands for, and how far days lie apart."""

import calendar
import datetime as dt

from vp_tui.checks.rule import Case
from vp_tui.plan.when import LONGEST, Period, period

MONTH = dt.timedelta(days=31)


def days_of(text: str, case: Case) -> Period | None:
    """The days of a `when` text; one without a year is read from the plan's start, or it would never be past."""
    return period(text, min(case.plan.plan.start or case.today, case.today)) if len(text) <= LONGEST else None


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day so many months on (or back); the last one of a month that is too short.

    A year that no date can have gives the first or the last day there is.
    """
    month = day.year * 12 + day.month - 1 + months
    year, month = month // 12, month % 12 + 1
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return dt.date.max if months > 0 else dt.date.min
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def lies_before(found: Period, day: dt.date) -> bool:
    """Whether a period lies before a day, or runs for more than a month and begins before it.

    A month or less in which the day falls can still be kept from that day on.
    """
    last = found.last or dt.date.max
    return last < day or (found.first < day and last - found.first > MONTH)


def lies_after(found: Period, day: dt.date) -> bool:
    """The same for after: what only has a beginning counts by that."""
    if found.first > day:
        return True
    return found.last is not None and found.last > day and found.last - found.first > MONTH
