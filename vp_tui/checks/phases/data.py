"""Phase 7: what is measured, by whom, and who hears of it."""

from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import ips
from vp_tui.checks.words import at_goal, empty, lacking, quoted
from vp_tui.plan.texts import listed_text

ROWS = "implement/data_collection"
TABLE = ips("Gegevensverzameling")
ASKED = {"who": "wie ze vastlegt", "how": "hoe", "when": "wanneer", "tool": "waarmee"}


@rule(
    "data.complete",
    Severity.WARNING,
    TABLE,
    ROWS,
    holds="of every row of data collection: who, how, when and with what are filled in",
)
def complete(case: Case) -> Iterator[Said]:
    for each in case.plan.implement.data_collection:
        if missing := lacking(each, ASKED):
            asked = listed_text([ASKED[name] for name in missing])
            yield Said(f"{ROWS}/{each.id}/{missing[0]}", f"Spreek bij de gegevens {quoted(each.data)} af {asked}.")


@rule(
    "data.per_goal",
    Severity.WARNING,
    TABLE,
    "ideate/goals",
    ROWS,
    phase="implement",
    holds="every goal has a row of data collection",
)
def per_goal(case: Case) -> Iterator[Said]:
    there = {each.goal for each in case.plan.implement.data_collection}
    for goal in case.plan.ideate.goals:
        if goal.id not in there:
            asks = f"Spreek af welke gegevens jullie bijhouden voor doel {goal.number}."
            yield Said(at_goal(goal), asks)


@rule(
    "data.feedback",
    Severity.WARNING,
    ips("Gegevensverzameling, terugkoppeling"),
    ROWS,
    holds="once data are collected, it is agreed when they are fed back",
)
def feedback(case: Case) -> Iterator[Said]:
    rows = case.plan.implement.data_collection
    if rows and all(empty(each.feedback) for each in rows):
        yield Said(f"{ROWS}/{rows[0].id}/feedback", "Spreek af wanneer het team de cijfers te zien krijgt.")
