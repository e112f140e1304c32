"""Days and months: what a `when` stands for, and how far days lie apart."""

import calendar
import datetime as dt

from vp_tui.checks.rule import Case
from vp_tui.plan.days import written
from vp_tui.plan.days.when import Period
from vp_tui.plan.days.written import Agreed


def days_of(record: Agreed, case: Case) -> Period | None:
    """The days of a record's `when`, read from the day on which it was written, or else from the plan's start."""
    return written.days_of(record, case.plan, case.today)


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
    """Whether a period lies before a day, whole: what the day falls in can still be kept from that day on."""
    return found.last is not None and found.last < day


def lies_after(found: Period, day: dt.date) -> bool:
    """The same for after: what only has a beginning counts by that."""
    return found.first > day
