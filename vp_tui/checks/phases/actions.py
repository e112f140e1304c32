"""Phase 7: who does what, and when."""

from collections.abc import Iterator

from vp_tui.checks.days import days_of, lies_after, lies_before
from vp_tui.checks.finding import Severity
from vp_tui.checks.phases.people import has_author, only_author
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import handout, ips
from vp_tui.checks.words import at_goal, empty, lacking, quoted
from vp_tui.plan.texts import listed_text
from vp_tui.plan.values.kinds import show_date

ACTIONS = "implement/actions"
TABLE = ips("Verbeterinterventies en Veranderingen")
ASKED = {"who": "wie dat doet", "when": "wanneer"}
NAMES = ("plan/author", "plan/supervisor", "analyse/members")


@rule(
    "actions.per_goal",
    Severity.ERROR,
    TABLE,
    "ideate/goals",
    ACTIONS,
    phase="implement",
    holds="every goal has an action",
)
def per_goal(case: Case) -> Iterator[Said]:
    there = {each.goal for each in case.plan.implement.actions}
    for goal in case.plan.ideate.goals:
        if goal.id not in there:
            yield Said(
                at_goal(goal), f"Doel {goal.number} heeft nog geen actie. Zet erbij wie wat gaat doen, en wanneer."
            )


@rule("actions.who_when", Severity.ERROR, TABLE, ACTIONS, holds="of every action: who and when are filled in")
def who_when(case: Case) -> Iterator[Said]:
    for each in case.plan.implement.actions:
        if missing := lacking(each, ASKED):
            asked = listed_text([ASKED[name] for name in missing])
            yield Said(f"{ACTIONS}/{each.id}/{missing[0]}", f"Spreek bij de actie {quoted(each.action)} af {asked}.")


@rule(
    "actions.in_period",
    Severity.WARNING,
    TABLE,
    ACTIONS,
    "ideate/goals",
    "plan/start",
    holds="an action's date lies within its goal's period",
)
def in_period(case: Case) -> Iterator[Said]:
    goals = {goal.id: goal for goal in case.plan.ideate.goals}
    for each in case.plan.implement.actions:
        goal, days = goals.get(each.goal or ""), days_of(each, case)
        if not goal or not days:
            continue
        action, address = f"De actie {quoted(each.action)}", f"{ACTIONS}/{each.id}/when"
        if goal.start and lies_before(days, goal.start):
            told = f"{action} valt vóór het begin van doel {goal.number} ({show_date(goal.start)})"
            yield Said(address, f"{told}. Pas een van de twee aan.")
        elif goal.end and lies_after(days, goal.end):
            told = f"{action} valt na het einde van doel {goal.number} ({show_date(goal.end)})"
            yield Said(address, f"{told}. Pas een van de twee aan.")


@rule(
    "actions.overdue",
    Severity.WARNING,
    TABLE,
    ACTIONS,
    "plan/start",
    holds="no action is past its last day and not done",
)
def overdue(case: Case) -> Iterator[Said]:
    for each in case.plan.implement.actions:
        days = None if each.done else days_of(each, case)
        if days and days.last and days.last < case.today:
            told = f"De actie {quoted(each.action)} had op {show_date(days.last)} klaar moeten zijn"
            asks = "Is dat gelukt, zet dan het vinkje; anders kies je een nieuwe datum."
            yield Said(f"{ACTIONS}/{each.id}", f"{told}. {asks}")


@rule(
    "actions.all_mine",
    Severity.TIP,
    handout("deel 2, samenwerken"),
    ACTIONS,
    *NAMES,
    phase="implement",
    holds="not every action is the aios's own",
)
def all_mine(case: Case) -> Iterator[Said]:
    named = [each.who for each in case.plan.implement.actions if not empty(each.who)]
    if named and all(only_author(who, case.plan) for who in named):
        asks = "Alle acties staan op jouw naam. Vraag wie uit het team er een op zich wil nemen."
        yield Said(ACTIONS, asks)


@rule(
    "actions.after_placement",
    Severity.WARNING,
    handout("deel 2, na het einde van de stage"),
    ACTIONS,
    "plan/placement_end",
    "plan/start",
    *NAMES,
    holds="no open action in the aios's name lies after the end of the placement",
)
def after_placement(case: Case) -> Iterator[Said]:
    end = case.plan.plan.placement_end
    for each in case.plan.implement.actions:
        days = days_of(each, case) if end and not each.done and has_author(each.who, case.plan) else None
        if end and days and lies_after(days, end):
            told = f"De actie {quoted(each.action)} valt na het einde van je stage ({show_date(end)})"
            yield Said(f"{ACTIONS}/{each.id}", f"{told}. Doe dat eerder, of draag het over aan wie blijft.")
