"""Phase 8: what keeps the change there once the aios has left."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from vp_tui.checks.days import months_later
from vp_tui.checks.finding import Severity
from vp_tui.checks.phases.people import goes_away
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import handout, ips
from vp_tui.checks.sources import securing as handles
from vp_tui.checks.words import at_goal, empty, lacking, quoted
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import is_filled
from vp_tui.plan.texts import listed_text

ROWS = "evaluate/spreading"
TABLE = ips("Verspreiding en borging")
ASKED = {"who": "wie dat doet", "when": "wanneer"}
BEGUN = (ROWS, "evaluate/guardian", "evaluate/guardian_tasks", "evaluate/agenda", "evaluate/quality_card")
ONCE = "warning once securing has begun"


def begun(plan: Plan) -> bool:
    """Whether anything is filled in on how the change will be kept."""
    phase = plan.evaluate
    card = phase.quality_card
    written = any(is_filled(card, name) for name in type(card).specs)
    return bool(phase.spreading or phase.guardian.strip() or phase.guardian_tasks or phase.agenda or written)


@rule(
    "spreading.per_goal",
    Severity.WARNING,
    TABLE,
    "ideate/goals",
    ROWS,
    phase="evaluate",
    holds="every goal has a row of securing",
)
def per_goal(case: Case) -> Iterator[Said]:
    there = {each.goal for each in case.plan.evaluate.spreading}
    for goal in case.plan.ideate.goals:
        if goal.id not in there:
            yield Said(at_goal(goal), f"Spreek af hoe doel {goal.number} blijft of verder komt als jij weg bent.")


@rule("spreading.who_when", Severity.ERROR, TABLE, ROWS, holds="of every row of securing: who and when are filled in")
def who_when(case: Case) -> Iterator[Said]:
    for each in case.plan.evaluate.spreading:
        if missing := lacking(each, ASKED):
            asked = listed_text([ASKED[name] for name in missing])
            what = quoted(each.action, each.new_method)
            yield Said(f"{ROWS}/{each.id}/{missing[0]}", f"Spreek bij {what} af {asked}.")


@rule(
    "spreading.structure",
    Severity.WARNING,
    handles("vastleggen in de structuur"),
    *BEGUN,
    holds="a row of securing is anchored in the structure",
    severities=ONCE,
)
def structure(case: Case) -> Iterator[Said]:
    if begun(case.plan) and not any(each.anchor == "structure" for each in case.plan.evaluate.spreading):
        asks = "Leg de werkwijze ook vast in de structuur: een kwaliteitskaart, het jaarplan of een vast agendapunt."
        yield Said(ROWS, asks)


@rule(
    "spreading.person",
    Severity.WARNING,
    handles("vastleggen in personen"),
    *BEGUN,
    holds="a row of securing is anchored in a person",
    severities=ONCE,
)
def person(case: Case) -> Iterator[Said]:
    if begun(case.plan) and not any(each.anchor == "person" for each in case.plan.evaluate.spreading):
        asks = "Leg de werkwijze ook vast bij mensen: wie let erop, en wie werkt nieuwe collega’s in?"
        yield Said(ROWS, asks)


@rule(
    "spreading.guardian",
    Severity.WARNING,
    f"{handles('vastleggen in personen')}; {handout('deel 2, na het einde van de stage')}",
    *BEGUN,
    "plan/author",
    "plan/supervisor",
    "plan/teacher",
    "analyse/members",
    holds="a guardian is named who stays: not the aios or the docent alone",
    severities=ONCE,
)
def guardian(case: Case) -> Iterator[Said]:
    named = case.plan.evaluate.guardian
    if begun(case.plan) and empty(named):
        yield Said("evaluate/guardian", "Kies wie de nieuwe werkwijze bewaakt als jij weg bent.")
    elif begun(case.plan) and goes_away(named, case.plan):
        asks = "Kies iemand die blijft om het te bewaken: jouw stage houdt op."
        yield Said("evaluate/guardian", asks)


@rule(
    "spreading.agenda",
    Severity.WARNING,
    handles("twee keer per jaar op de teamagenda"),
    *BEGUN,
    "plan/start",
    holds="two dates within a year, after the plan began, stand on the team's agenda",
    severities=ONCE,
)
def agenda(case: Case) -> Iterator[Said]:
    start = case.plan.plan.start
    days = [each.date for each in case.plan.evaluate.agenda if each.date and (start is None or each.date >= start)]
    if begun(case.plan) and not _twice_a_year(days):
        asks = "Zet dit onderwerp twee keer per jaar op de teamagenda, en noteer die twee data."
        yield Said("evaluate/agenda", asks)


def _twice_a_year(days: list[dt.date]) -> bool:
    return any(later <= months_later(day, 12) for day, later in pairwise(sorted(set(days))))
