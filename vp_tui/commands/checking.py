"""The findings of a plan, to read and for another program."""

import datetime as dt
import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path

from vp_tui.checks.finding import SEVERITY_WORDS, Finding
from vp_tui.checks.privacy.findings import privacy_findings
from vp_tui.checks.rules import findings
from vp_tui.checks.shown import is_outside, phase_of
from vp_tui.commands.database import reading
from vp_tui.commands.problems import one_line
from vp_tui.plan.changes.describe import place_name
from vp_tui.plan.phases import BY_NAME
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import STATE_WORDS, State
from vp_tui.store import plans
from vp_tui.store.opening import NO_TITLE
from vp_tui.workspace.catalogues import known_entries

WIDTH = max(len(word) for word in SEVERITY_WORDS.values())
TITLE = re.compile(r" “(.{1,20}).*”")


@dataclass(frozen=True, slots=True)
class CheckedPlan:
    plan: Plan
    found: list[Finding]


def check_plan(home: Path, plan_id: str, today: dt.date) -> CheckedPlan:
    """All findings of a plan: also in empty phases, in those that others do, and those that were put aside.

    Raises CommandProblem, StoreError.
    """
    with reading(home) as db:
        plan = plans.load(db, plan_id)
    return CheckedPlan(plan, [*findings(plan, today, known_entries(home)), *privacy_findings(plan)])


def as_json(done: CheckedPlan) -> str:
    """A list of {code, severity: error|warning|tip, address, message, source}."""
    return json.dumps([asdict(each) for each in done.found], ensure_ascii=False, indent=2)


def as_text(done: CheckedPlan) -> str:
    """A line a finding, by phase, the heaviest first."""
    title = one_line(done.plan.plan.title) or NO_TITLE
    if not done.found:
        return f"{title}: niets aan te vullen, en geen tips."
    lines = [f"{title}: {_counted(done.found)}"]
    for phase in ("plan", *BY_NAME):
        here = [each for each in done.found if phase_of(each) == phase]
        if here:
            order = list(SEVERITY_WORDS)
            here.sort(key=lambda each: order.index(each.severity))
            lines += ["", _heading(phase, done.plan), *(_line(each, done.plan) for each in here)]
    return "\n".join(lines)


def _counted(found: list[Finding]) -> str:
    """8 punten (2 × Aanvullen, 5 × Let op, 1 × Tip)."""
    numbers = {severity: sum(each.severity is severity for each in found) for severity in SEVERITY_WORDS}
    told = ", ".join(f"{number} × {SEVERITY_WORDS[severity]}" for severity, number in numbers.items() if number)
    return f"{len(found)} {'punt' if len(found) == 1 else 'punten'} ({told})"


def _heading(phase: str, plan: Plan) -> str:
    name = f"{BY_NAME[phase].number} {BY_NAME[phase].title}" if phase in BY_NAME else "Het plan zelf"
    return f"{name} ({STATE_WORDS[State.OUTSIDE]})" if is_outside(phase, plan) else name


def _place(place: str, message: str) -> str:
    """A place, without its record's title where the message names that."""
    title = TITLE.search(place)
    return TITLE.sub("", place) if title and f"“{title[1]}" in message else place


def _line(found: Finding, plan: Plan) -> str:
    place = _place(place_name(plan, found.address), found.message)
    put_aside = [
        each.reason for each in plan.plan.dismissed if (each.code, each.address) == (found.code, found.address)
    ]
    reason = "".join(f" (weggelegd: {each})" if each.strip() else " (weggelegd)" for each in put_aside[:1])
    return "  " + one_line(f"{SEVERITY_WORDS[found.severity]:<{WIDTH}}  {place}: {found.message}{reason}")
