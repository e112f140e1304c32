"""How often something is measured, and so which day comes next."""

import calendar
import datetime as dt
from collections.abc import Sequence
from itertools import pairwise
from statistics import median_low

LAST = 7  # days of measuring that tell the rhythm
WEEK, SATURDAY = 5, 5  # days at work, and the first that is none
MONTH = (28, 31)  # days between two measurements that are a month apart


def next_day(days: Sequence[dt.date]) -> dt.date | None:
    """The day that follows in the rhythm of the last ones; None for fewer than two days."""
    known = sorted(set(days))[-LAST:]
    gaps = [(after - before).days for before, after in pairwise(known)]
    if not gaps:
        return None
    last, gap = known[-1], median_low(gaps)
    if (dt.date.max - last).days <= max(gap, MONTH[1]):
        return None
    if MONTH[0] <= gap <= MONTH[1] and _is_monthly(known):
        return _month_later(last)
    following = last + dt.timedelta(gap)
    at_work = gap == 1 and len(known) > WEEK and all(day.weekday() < SATURDAY for day in known)
    return (
        following + dt.timedelta(7 - following.weekday()) if at_work and following.weekday() >= SATURDAY else following
    )


def day_of_enough(days: Sequence[dt.date], needed: int, today: dt.date) -> dt.date | None:
    """The day on which `needed` more are measured, in this rhythm; not before today. None without a rhythm."""
    known = sorted(set(days))[-LAST:]
    if needed <= 0 or next_day(known) is None:
        return None
    for _ in range(needed):
        following = next_day(known)
        if following is None:
            return None
        known = [*known[1:], following]
    late = today - min(next_day(sorted(set(days))) or today, today)  # the next one is overdue: all shift with it
    return known[-1] + late if (dt.date.max - known[-1]) > late else None


def _is_monthly(days: Sequence[dt.date]) -> bool:
    """Whether they fall on about the same day of each month; every four weeks they don't."""
    numbers = {day.day for day in days}
    ends = all(day.day == calendar.monthrange(day.year, day.month)[1] for day in days)
    return ends or max(numbers) - min(numbers) <= 1


def _month_later(day: dt.date) -> dt.date:
    year, month = day.year + day.month // 12, day.month % 12 + 1
    last = calendar.monthrange(year, month)[1]
    was_last = day.day == calendar.monthrange(day.year, day.month)[1]
    return dt.date(year, month, last if was_last else min(day.day, last))
