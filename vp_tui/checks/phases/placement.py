"""The end of the placement: it is known, and what lies after it is not the aios's."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from vp_tui.checks.days import days_of, lies_after
from vp_tui.checks.finding import Severity
from vp_tui.checks.phases.people import has_author
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import OURS, handout
from vp_tui.checks.words import at_goal, quoted
from vp_tui.plan.values.kinds import show_date

END = "plan/placement_end"
NAMES = ("plan/author", "plan/supervisor", "analyse/members")
AFTER = handout("deel 2, na het einde van de stage")
COMMUNICATIONS, SPREADING = "relate/communications", "evaluate/spreading"
DATA, BOTTLENECKS = "implement/data_collection", "implement/bottlenecks"


@rule(
    "placement.known", Severity.TIP, OURS, END, "implement/actions", holds="with actions the placement's end is known"
)
def known(case: Case) -> Iterator[Said]:
    if case.plan.implement.actions and case.plan.plan.placement_end is None:
        asks = "Vul het einde van je stage in; dan let Verbeterplan op wat daarna nog op jouw naam staat."
        yield Said(END, asks)


@rule(
    "placement.later",
    Severity.TIP,
    AFTER,
    END,
    "plan/end",
    "ideate/goals",
    phase="plan",
    holds="plan and goals end before the placement does",
)
def later(case: Case) -> Iterator[Said]:
    end = case.plan.plan.placement_end
    if end is None:
        return
    asks = "Eindig eerder, of spreek af wie het afmaakt."
    if case.plan.plan.end and case.plan.plan.end > end:
        yield Said("plan/end", f"Je plan eindigt na je stage ({show_date(end)}). {asks}")
    for goal in case.plan.ideate.goals:
        if goal.end and goal.end > end:
            yield Said(f"{at_goal(goal)}/end", f"Doel {goal.number} eindigt na je stage ({show_date(end)}). {asks}")


@rule(
    "placement.others",
    Severity.WARNING,
    AFTER,
    END,
    COMMUNICATIONS,
    SPREADING,
    DATA,
    BOTTLENECKS,
    "plan/start",
    *NAMES,
    phase="plan",
    holds="also of communication, securing, data and bottlenecks nothing in the aios's name lies after the placement",
)
def others(case: Case) -> Iterator[Said]:
    end = case.plan.plan.placement_end
    if end is None:
        return
    for address, what, record in _agreed(case):
        if _is_mine_after(record, case, end):
            told = f"{what} valt na het einde van je stage ({show_date(end)})"
            yield Said(address, f"{told}. Doe dat eerder, of draag het over aan wie blijft.")


def _agreed(case: Case) -> Iterator[tuple[str, str, Any]]:
    """What is agreed beside the actions: its address, what it is called in a sentence, and the record."""
    for each in case.plan.relate.communications:
        yield f"{COMMUNICATIONS}/{each.id}", f"Communicatie {quoted(each.action)}", each
    for row in case.plan.evaluate.spreading:
        yield f"{SPREADING}/{row.id}", f"De borging {quoted(row.action)}", row
    for data in case.plan.implement.data_collection:
        yield f"{DATA}/{data.id}", f"Meten van {quoted(data.data)}", data
    for found in case.plan.implement.bottlenecks:
        yield f"{BOTTLENECKS}/{found.id}", f"De maatregel bij {quoted(found.kind)}", found


def _is_mine_after(record: Any, case: Case, end: dt.date) -> bool:
    if getattr(record, "done", False) or not has_author(record.who, case.plan):
        return False
    days = days_of(record, case)
    return days is not None and lies_after(days, end)
