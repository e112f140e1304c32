"""When a `when` text was written, and what it means since then.

A record keeps the day on which its text was typed (`when_written`). What older plans and files have without one is read
from the plan's start, or from today where that is unknown; words like "morgen" mean nothing then.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from vp_tui.plan.address import get, has, locate
from vp_tui.plan.changes.change import Change, setting
from vp_tui.plan.days.when import Period, comes_back, reading
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.problem import Problem

WRITTEN = "_written"  # behind the name of a `when` field: the day of its text


class Agreed(Protocol):
    """A record with an agreed day."""

    when: str
    when_written: dt.date | None


def understood(record: Agreed, plan: Plan, today: dt.date) -> Period | Problem | None:
    """What the `when` of a record means: its days, what is wrong with it, or nothing."""
    since, words = reading_day(record.when_written, plan, today)
    return reading(record.when, since, words)


def days_of(record: Agreed, plan: Plan, today: dt.date) -> Period | None:
    found = understood(record, plan, today)
    return found if isinstance(found, Period) else None


def names_no_day(record: Agreed, plan: Plan, today: dt.date) -> bool:
    """Whether a `when` says something that is no day, no period, and nothing that comes back."""
    return bool(record.when.strip()) and not (days_of(record, plan, today) or comes_back(record.when))


def reading_day(written: dt.date | None, plan: Plan, today: dt.date) -> tuple[dt.date, bool]:
    """The day to read a text from, and whether words that count from it mean anything."""
    return (written, True) if written else (min(plan.plan.start or today, today), False)


def read_from(plan: Plan, address: str, today: dt.date) -> tuple[dt.date, bool]:
    """The same for the `when` at an address."""
    written = get(plan, address + WRITTEN) if has(plan, address) else None
    return reading_day(written, plan, today)


def stamped_changes(plan: Plan, step: list[Change], today: dt.date) -> list[Change]:
    """A step with the day of each `when` text that it brings; one that brings that day too keeps it."""
    there = {change.address for change in step}
    return [more for change in step for more in _stamped(plan, change, today, there)]


def _stamped(plan: Plan, change: Change, today: dt.date, there: set[str]) -> Iterable[Change]:
    if change.kind == "insert":
        return [replace(change, after=_dated(change, today))]
    address = change.address + WRITTEN
    if change.kind != "set" or locate(change.address).spec.kind is not Kind.WHEN or address in there:
        return [change]
    if not has(plan, address):  # a record that this very step makes: it was dated there
        return [change]
    return [change, *setting(plan, address, today if change.after else None)]


def _dated(change: Change, today: dt.date) -> dict[str, object]:
    """The record of an insert, with the day of its text where it has none yet."""
    record = change.after["record"]
    if not record.get("when") or "when_written" not in record or record["when_written"]:
        after: dict[str, object] = change.after
        return after
    return {**change.after, "record": {**record, "when_written": today.isoformat()}}
