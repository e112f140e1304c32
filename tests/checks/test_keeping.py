"""Evaluate: each rule where it fires and where it doesn't, at its boundary."""

from typing import Any

import pytest

from tests.checks.expecting import TODAY, Expected, days, fires, holds, plan_of
from vp_tui.checks.rule import Case
from vp_tui.checks.rules import BY_CODE

ROWS, GOAL = "evaluate/spreading", "ideate/goals/goal0001"
END = f"{GOAL}/conclusion"
CAUSE = {"bottlenecks": [{"cause": "Geen tijd"}]}
MEASURE = {"bottlenecks": [{"cause": "Geen tijd", "measure": "Een uur erbij"}]}
BOTH = {"spreading": [{"anchor": "person"}, {"anchor": "structure"}, {}]}
THREE = ("aios", "supervisor", "teacher")


def goal(**values: Any) -> dict[str, Any]:
    return {"goals": [{"id": "goal0001", "number": 1, **values}]}


def row(**values: Any) -> dict[str, Any]:
    return {"spreading": [{"id": "spread01", **values}]}


def on(*dates: str) -> dict[str, Any]:
    return {"agenda": [{"date": each} for each in dates]}


def ended(result: float | None, conclusion: str = "stop", **values: Any) -> dict[str, Any]:
    """A goal to bring 26 down to 13."""
    return goal(**{"baseline": 26, "target": 13, "result": result, "conclusion": conclusion, **values})


def views(*assessors: str, date: str | None = days(-9)) -> dict[str, Any]:
    return {"combel": [{"assessor": each, "date": date} for each in assessors]}


def placement(days_left: int) -> dict[str, Any]:
    return {"placement_end": days(days_left)}


CASES = [
    fires("spreading.per_goal", f"warning {GOAL}", ideate=goal(), evaluate=row()),
    holds("spreading.per_goal", ideate=goal(), evaluate=row(goal=1)),
    fires("spreading.who_when", f"error {ROWS}/spread01/who", evaluate=row(when="mei")),
    fires("spreading.who_when", f"error {ROWS}/spread01/when", evaluate=row(who="Loes")),
    holds("spreading.who_when", evaluate=row(who="Loes", when="mei")),
    fires("spreading.structure", f"warning {ROWS}", evaluate=row(anchor="person")),
    fires("spreading.structure", f"warning {ROWS}", evaluate={"quality_card": {"purpose": "Rust"}}),
    holds("spreading.structure", evaluate=row(anchor="structure")),
    holds("spreading.structure", evaluate={"handover": "Loes weet alles"}),
    fires("spreading.person", f"warning {ROWS}", evaluate=row(anchor="structure")),
    holds("spreading.person", evaluate=row(anchor="person")),
    holds("spreading.person", evaluate=BOTH),
    holds("spreading.structure", evaluate=BOTH),
    holds("spreading.person"),
    fires("spreading.guardian", "warning evaluate/guardian", evaluate=row()),
    fires("spreading.guardian", "warning evaluate/guardian", evaluate={"guardian": "noor"}, plan={"author": "Noor V."}),
    fires("spreading.guardian", "warning evaluate/guardian", evaluate={"guardian": "de aios"}),
    holds("spreading.guardian", evaluate={"guardian": "Loes en de aios"}),
    holds("spreading.guardian", evaluate={"guardian": "Loes"}, plan={"author": "Noor V."}),
    holds("spreading.guardian"),
    fires(
        "spreading.guardian", "warning evaluate/guardian", evaluate={"guardian": "Tessa"}, plan={"teacher": "Tessa M."}
    ),
    fires("spreading.agenda", "warning evaluate/agenda", evaluate=row()),
    fires("spreading.agenda", "warning evaluate/agenda", evaluate=on("2027-03-11", "2027-03-11")),
    fires("spreading.agenda", "warning evaluate/agenda", evaluate=on("2027-03-11", "2028-03-12")),
    holds("spreading.agenda", evaluate=on("2027-03-11", "2028-03-11")),
    holds("spreading.agenda"),
    fires(
        "spreading.agenda",
        "warning evaluate/agenda",
        evaluate=on("2027-03-11", "2027-09-11"),
        plan={"start": "2027-04-01"},
    ),
    fires("evaluate.result", f"warning {GOAL}/result", ideate=goal(end=days(-1))),
    fires("evaluate.result", f"warning {GOAL}/conclusion", ideate=goal(end=days(-1), result=0)),
    holds("evaluate.result", ideate=goal(end=days(-1), result=0, conclusion="stop")),
    holds("evaluate.result", ideate=goal(end=days(0))),
    holds("evaluate.result", ideate=goal()),
    fires("evaluate.as_intended_first", "warning evaluate/agenda", plan={"round": 2}),
    fires("evaluate.as_intended_first", "warning evaluate/agenda", ideate=goal(conclusion="adjust")),
    holds("evaluate.as_intended_first", plan={"round": 1}),
    holds("evaluate.as_intended_first", plan={"round": 2}, evaluate={"agenda": [{"as_intended": "Ja"}]}),
    holds(
        "evaluate.as_intended_first", plan={"round": 2}, implement={"bottlenecks": [{"checked": ["Kan ieder het?"]}]}
    ),
    fires("evaluate.no_improvement", f"error {END}", ideate=ended(26)),
    fires("evaluate.no_improvement", f"error {END}", ideate=ended(27, "secured"), implement=CAUSE),
    fires("evaluate.no_improvement", f"error {END}", ideate=ended(30, "adjust")),
    fires("evaluate.no_improvement", f"error {END}", ideate=ended(26, direction="up")),
    holds("evaluate.no_improvement", ideate=ended(26.1, direction="up")),
    holds("evaluate.no_improvement", ideate=ended(26, target=26)),
    fires("evaluate.no_improvement", f"error {END}", ideate=ended(10, target=None, direction="up")),
    holds("evaluate.no_improvement", ideate=ended(25.9)),
    holds("evaluate.no_improvement", ideate=ended(27, "open")),
    holds("evaluate.no_improvement", ideate=ended(None)),
    holds("evaluate.no_improvement", ideate=ended(99, target=None)),  # which way is better isn't told
    holds("evaluate.no_improvement", ideate=ended(27), implement=MEASURE),
    holds(
        "evaluate.no_improvement",
        ideate=ended(27),
        implement={"bottlenecks": [*CAUSE["bottlenecks"], *MEASURE["bottlenecks"]]},
    ),
    holds("evaluate.no_improvement", ideate=ended(27, "adjust"), implement=CAUSE),
    holds("evaluate.no_improvement", ideate=ended(27), implement=CAUSE, plan={"round": 2}),
    fires(
        "evaluate.no_improvement",
        f"error {END}",
        ideate=ended(27, end=days(-9)),
        implement=CAUSE | {"cycles": [{"goal": 1, "start": days(-9)}, {"start": days(-8)}]},
    ),
    holds(
        "evaluate.no_improvement",
        ideate=ended(27, end=days(-9)),
        implement=CAUSE | {"cycles": [{"goal": 1, "start": days(-8)}]},
    ),
    fires("evaluate.reflection", "warning evaluate/reflections", plan=placement(28)),
    fires("evaluate.reflection", "warning evaluate/reflections", plan=placement(-9), evaluate={"reflections": [{}]}),
    fires("evaluate.reflection", "warning evaluate/reflections", plan={"placement_end": "0001-01-01"}),
    holds("evaluate.reflection", plan=placement(29)),
    holds("evaluate.reflection", plan=placement(28), evaluate={"reflections": [{"text": "Ik leerde"}]}),
    holds("evaluate.reflection"),
    fires("evaluate.combel", "tip evaluate/combel", plan=placement(28), evaluate=views("aios", "teacher")),
    fires("evaluate.combel", "tip evaluate/combel", plan=placement(28), evaluate=views(*THREE, date=None)),
    holds("evaluate.combel", plan=placement(28), evaluate=views(*THREE)),
    holds("evaluate.combel", plan=placement(29)),
]


@pytest.mark.parametrize("expected", CASES, ids=str)
def test_rule(expected: Expected) -> None:
    expected.hold()


@pytest.mark.parametrize("left, verb", [(0, "loopt"), (-1, "liep")])
def test_a_placement_that_is_over_is_told_as_such(left: int, verb: str) -> None:
    case = Case(plan_of(plan=placement(left)), TODAY, {})
    assert [each.message.split()[2] for each in BY_CODE["evaluate.reflection"].findings(case)] == [verb]
