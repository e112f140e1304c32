"""What is late in a plan and what comes next, counted from today out of what its row keeps: no models, no store."""

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

from vp_tui.store.opening import Listed


@dataclass(frozen=True, slots=True)
class Due:
    day: dt.date
    what: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """late: how many open things are past their day; oldest: the first of these; next: the first that isn't late;
    undated: how many name no day."""

    late: int = 0
    oldest: Due | None = None
    next: Due | None = None
    undated: int = 0


def agenda(plan: Listed, today: dt.date) -> Agenda:
    """What is open in a plan, seen from `today`. In a row from before `open_days`: the one thing that it holds."""
    kept = _rows(plan.open_days)
    if kept is None:
        rows = [(plan.next_date, 1, plan.next_action)] if plan.next_date else []
        undated = 0
    else:
        undated, *rows = kept
    due = [(Due(dt.date.fromisoformat(day), what), count) for day, count, what in rows]
    late = [(each, count) for each, count in due if each.day < today]
    coming = next((each for each, _ in due if each.day >= today), None)
    return Agenda(sum(count for _, count in late), late[0][0] if late else None, coming, undated)


def _rows(text: str | None) -> list[Any] | None:
    """The kept rows; None where there are none, or not what we wrote."""
    try:
        found = json.loads(text) if text else None
        if found is not None:
            int(found[0])
            for day, count, what in found[1:]:
                dt.date.fromisoformat(day), int(count), str(what)
    except (ValueError, TypeError, LookupError, RecursionError):
        return None
    return found
