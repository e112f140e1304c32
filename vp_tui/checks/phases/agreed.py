"""Wherever something is agreed for a day: does the text name one that is in the calendar? One rule a list."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Rule, Said, rule
from vp_tui.checks.sources import OURS
from vp_tui.checks.words import quoted
from vp_tui.plan.days.written import Agreed, names_no_day, understood
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.problem import Problem

Records = Callable[[Plan], Sequence[Any]]
POSSIBLE = "a day that is agreed is in the calendar, on the weekday that is named, and can't be two days"


def _impossible(record: Agreed, case: Case) -> Problem | None:
    found = understood(record, case.plan, case.today)
    return found if isinstance(found, Problem) else None


def days_in_calendar(code: str, address: str, records: Records) -> Rule:
    """The rule that a list's days can be, for what does not come up by its day."""

    @rule(code, Severity.WARNING, OURS, address, "plan/start", holds=POSSIBLE)
    def look(case: Case) -> Iterator[Said]:
        for each in records(case.plan):
            if problem := _impossible(each, case):
                yield Said(f"{address}/{each.id}/when", problem.sentence)

    return look


def days_named(code: str, address: str, records: Records) -> Rule:
    """The rule that what is open in a list names a day that can be, or a period, or comes back."""
    holds = f"what is open names a day or a period, or says that it comes back; {POSSIBLE}"
    severities = "tip; warning for a day that can't be"

    @rule(code, Severity.TIP, OURS, address, "plan/start", holds=holds, severities=severities)
    def look(case: Case) -> Iterator[Said]:
        for each in records(case.plan):
            where = f"{address}/{each.id}/when"
            if problem := _impossible(each, case):
                yield Said(where, problem.sentence, Severity.WARNING)
            elif not each.done and names_no_day(each, case.plan, case.today):
                told = f"In {quoted(each.when)} lees ik geen dag, dus het staat niet in ‘Wat er aankomt’"
                yield Said(where, f"{told}. Typ liever 12-3-2027, week 12 of maart 2027.")

    return look


actions = days_named("actions.day", "implement/actions", lambda plan: plan.implement.actions)
communications = days_named("communication.day", "relate/communications", lambda plan: plan.relate.communications)
spreading = days_named("spreading.day", "evaluate/spreading", lambda plan: plan.evaluate.spreading)
collection = days_in_calendar("data.day", "implement/data_collection", lambda plan: plan.implement.data_collection)
bottlenecks = days_in_calendar("bottlenecks.day", "implement/bottlenecks", lambda plan: plan.implement.bottlenecks)
