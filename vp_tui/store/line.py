"""What a plan's line in the list may hold, and what is shown where a damaged file holds something else there."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from vp_tui.store.connecting import Mended

if TYPE_CHECKING:
    from vp_tui.store.opening import Listed

ID = re.compile("[a-z0-9]{8}")
PROGRESS = re.compile("[ebco]{8}")
NOTHING = "eeeeeeee"
LONG_AGO = "1970-01-01T00:00:00"
MOST = 2**31  # exports


def is_text(value: Any) -> bool:
    return isinstance(value, str) and not isinstance(value, Mended)


def is_id(value: Any) -> bool:
    return is_text(value) and bool(ID.fullmatch(value))


def is_progress(value: Any) -> bool:
    return is_text(value) and bool(PROGRESS.fullmatch(value))


def is_moment(value: Any) -> bool:
    """Whether this is a time as we write it: ISO, of the clock on the wall."""
    try:
        return is_text(value) and dt.datetime.fromisoformat(value).tzinfo is None
    except ValueError:
        return False


def is_day(value: Any) -> bool:
    try:
        return is_text(value) and bool(dt.date.fromisoformat(value))
    except ValueError:
        return False


def is_count(value: Any) -> bool:
    return isinstance(value, int) and 0 <= value < MOST


def or_none(rule: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or rule(value)


RULES: dict[str, tuple[Callable[[Any], bool], Callable[[Any], Any]]] = {
    "id": (is_id, lambda value: readable_text(value)),
    "title": (is_text, lambda value: readable_text(value)),
    "progress": (is_progress, lambda value: NOTHING),
    "next_date": (or_none(is_day), lambda value: None),
    "next_action": (is_text, lambda value: readable_text(value)),
    "changed": (is_moment, lambda value: LONG_AGO),
    "archived": (is_count, lambda value: 0),
    "deleted": (or_none(is_moment), lambda value: None),  # rather one too many in the list than one too few
    "example": (is_count, lambda value: 0),
    "exports": (is_count, lambda value: 0),
    "open_days": (or_none(is_text), lambda value: None),
}


def readable_text(value: Any) -> str:
    """What stands where a text should be, as a text; empty for nothing."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else "" if value is None else str(value)


def valid_line(row: "Listed") -> "Listed":
    """The line, with what can be shown in the place of what can't be."""
    wrong = {
        name: instead(getattr(row, name)) for name, (rule, instead) in RULES.items() if not rule(getattr(row, name))
    }
    return replace(row, damaged=True, **wrong) if wrong else row
