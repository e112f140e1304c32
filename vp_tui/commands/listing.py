"""The list of plans, to read and for another program."""

import datetime as dt
import json
from typing import Any

from vp_tui.commands.plans import kind, title
from vp_tui.commands.problems import clipped, one_line
from vp_tui.plan.phases import BY_LETTER, PHASES
from vp_tui.screens.plans.due import next_due_text
from vp_tui.store.agenda import Due, agenda
from vp_tui.store.opening import Listed

LONGEST = 200  # characters of a title


def as_json(plans: list[Listed], today: dt.date) -> str:
    """A list of {id, title, progress: {phase: empty|busy|complete|outside}, last_changed: ISO date and time,
    overdue: how many, oldest_overdue and next: {date, what} or null, without_day: how many}."""
    return json.dumps([_data(each, today) for each in plans], ensure_ascii=False, indent=2)


def _data(plan: Listed, today: dt.date) -> dict[str, Any]:
    due = agenda(plan, today)
    return {
        "id": plan.id,
        "title": plan.title,
        "progress": progress(plan),
        "last_changed": plan.changed,
        "overdue": due.late,
        "oldest_overdue": _due(due.oldest),
        "next": _due(due.next),
        "without_day": due.undated,
    }


def _due(due: Due | None) -> dict[str, str] | None:
    return {"date": due.day.isoformat(), "what": due.what} if due else None


def progress(plan: Listed) -> dict[str, str]:
    return {phase.name: BY_LETTER[letter].value for phase, letter in zip(PHASES, plan.progress, strict=True)}


def as_table(plans: list[Listed], today: dt.date) -> str:
    """A line a plan; the title comes late, as it may be long or hold characters of double width. Behind it what is late
    and what comes next, where there is such a thing."""
    lines = [f"{one_line(each.id):<8}  {row(each)}{kind(each)}{_behind(each, today)}" for each in plans]
    return "\n".join([f"{'id':<8}  {'gewijzigd':>10}  {'voortgang':<16}  titel", *lines])


def _behind(plan: Listed, today: dt.date) -> str:
    due = agenda(plan, today)
    return f"  · {one_line(next_due_text(plan, today))}" if due.late or due.next or due.undated else ""


def row(plan: Listed) -> str:
    """Last change, how far, title."""
    return f"{day_of(plan.changed):>10}  {how_far(plan):<16}  {clipped(title(plan), LONGEST)}"


def day_of(stamp: str) -> str:
    """The day of an ISO time as 12-3-2027."""
    day = dt.datetime.fromisoformat(stamp)
    return f"{day.day}-{day.month}-{day.year}"


def how_far(plan: Listed) -> str:
    """Of the phases that are the user's part, how many are complete."""
    mine = plan.progress.replace("o", "")
    return f"{mine.count('c')} van {len(mine)} compleet" if mine.strip("e") else "nog leeg"
