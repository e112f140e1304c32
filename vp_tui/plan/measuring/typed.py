"""A measurement as it is typed in one line: a value, or a day and a value; pasted lines are read by `reading.py`."""

import datetime as dt
import re

from vp_tui.plan.measuring.cells import SHARE
from vp_tui.plan.measuring.reading import LineProblem, ReadMeasurement, ReadMeasurements, read_measurements
from vp_tui.plan.measuring.rhythm import next_day
from vp_tui.plan.measuring.series import Series

DAY_AND_VALUE = re.compile(r"(.*?\S)\s+(\d[\d.,]*\s*(?:/|van(?: de)?)\s*\d[\d.,]*|\S+)")


def offered_day(series: Series, today: dt.date) -> dt.date:
    """The day that a value without one is of: the next in the rhythm of the last ones, at the latest today."""
    following = next_day([point.day for point in series.points])
    return today if following is None else min(following, today)


def typed_measurement(text: str, series: Series, today: dt.date) -> ReadMeasurement | LineProblem:
    """One measurement: *7*, *17 van 20*, *5-11 7*; a value alone is of the offered day."""
    alone = _read(f"{offered_day(series, today):%d-%m-%Y}", text, series, today)
    if alone.taken:
        return alone.taken[0]
    parts = DAY_AND_VALUE.fullmatch(text.strip())
    dated = _read(parts[1], parts[2], series, today) if parts else alone
    if dated.taken and dated.taken[0].value is not None:
        return dated.taken[0]
    is_day = parts and any(each.isdigit() for each in parts[1]) and not SHARE.fullmatch(text.strip())
    return LineProblem(0, ((dated if is_day else alone).problems or alone.problems)[0].sentence)


def _read(day: str, value: str, series: Series, today: dt.date) -> ReadMeasurements:
    return read_measurements(f"datum\twaarde\n{day}\t{value}", today, series.unit)
