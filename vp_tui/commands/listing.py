"""The list of plans, to read and for another program."""

import datetime as dt
import json

from vp_tui.commands.plans import kind, title
from vp_tui.commands.problems import clipped, one_line
from vp_tui.plan.phases import PHASES
from vp_tui.store.opening import Listed

LONGEST = 200  # characters of a title
STATES = {"e": "empty", "b": "busy", "c": "complete", "o": "outside"}


def as_json(plans: list[Listed]) -> str:
    """A list of {id, title, progress: {phase: empty|busy|complete|outside}, last_changed: ISO date and time}."""
    data = [
        {"id": each.id, "title": each.title, "progress": progress(each), "last_changed": each.changed} for each in plans
    ]
    return json.dumps(data, ensure_ascii=False, indent=2)


def progress(plan: Listed) -> dict[str, str]:
    return {phase.name: STATES[letter] for phase, letter in zip(PHASES, plan.progress, strict=True)}


def as_table(plans: list[Listed]) -> str:
    """A line a plan; the title comes last, as it may be long or hold characters of double width."""
    lines = [f"{one_line(each.id):<8}  {row(each)}{kind(each)}" for each in plans]
    return "\n".join([f"{'id':<8}  {'gewijzigd':>10}  {'voortgang':<16}  titel", *lines])


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
