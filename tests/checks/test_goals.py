"""Goals: each rule where it fires and where it doesn't, at its boundary."""

from typing import Any

import pytest

from tests.checks.expecting import Expected, days, fires, holds

GOALS = "ideate/goals"
AT = f"{GOALS}/goal0001"


def goal(**values: Any) -> dict[str, Any]:
    return {"goals": [{"id": "goal0001", "number": 1, **values}]}


def several(*terms: str | None) -> dict[str, Any]:
    return {"goals": [{"number": number, "term": term} for number, term in enumerate(terms, 1)]}


def measured(day: int, when: str, **action: Any) -> dict[str, Any]:
    """A baseline so many days from today, and an action of that goal."""
    return {
        "ideate": goal(baseline=26, baseline_on=days(day)),
        "implement": {"actions": [{"goal": 1, "when": when, **action}]},
    }


TIMED = {"start": days(0), "end": days(0)}
CASES = [
    fires("goals.any", f"error {GOALS}"),
    holds("goals.any", ideate=goal()),
    fires("goals.few", f"tip {GOALS}", ideate=several(None, None, None), recognise={"change_order": 1}),
    holds("goals.few", ideate=several(None, None), recognise={"change_order": 1}),
    holds("goals.few", ideate=several(None, None, None), recognise={"change_order": 2}),
    fires("goals.specific", f"error {AT}/specific", ideate=goal()),
    holds("goals.specific", ideate=goal(specific="De balie")),
    fires("goals.measurable", f"error {AT}/indicator", ideate=goal(measurable="We turven")),
    fires("goals.measurable", f"error {AT}/measurable", ideate=goal(indicator="Telefoontjes")),
    holds("goals.measurable", ideate=goal(indicator="Telefoontjes", measurable="Van 26 naar 13")),
    fires("goals.acceptable", f"error {AT}/acceptable", ideate=goal()),
    holds("goals.acceptable", ideate=goal(acceptable="Het team koos het")),
    fires("goals.realistic", f"error {AT}/realistic", ideate=goal()),
    holds("goals.realistic", ideate=goal(realistic="De helft belt niet meer")),
    fires("goals.timebound", f"error {AT}/start", ideate=goal(timebound="Dit najaar")),
    fires("goals.timebound", f"error {AT}/end", ideate=goal(timebound="Dit najaar", start=days(0))),
    fires("goals.timebound", f"error {AT}/end", ideate=goal(timebound="Dit najaar", start=days(1), end=days(0))),
    fires("goals.timebound", f"error {AT}/timebound", ideate=goal(**TIMED)),
    holds("goals.timebound", ideate=goal(timebound="Dit najaar", **TIMED)),
    fires("goals.baseline", f"warning {AT}/baseline", ideate=goal(baseline_on=days(0))),
    fires("goals.baseline", f"warning {AT}/baseline_on", ideate=goal(baseline=0)),
    fires("goals.baseline", f"warning {AT}/baseline_on", **measured(1, days(0))),
    fires("goals.baseline", f"warning {AT}/baseline_on", **measured(1, days(9), done_on=days(0))),
    fires("goals.baseline", f"warning {AT}/baseline_on", **measured(1, "maandelijks", done_on=days(0))),
    holds("goals.baseline", **measured(0, days(0))),
    holds("goals.baseline", **measured(0, "maart 2027")),  # an action may take until its last day
    holds("goals.baseline", **{**measured(1, days(0)), "implement": {"actions": [{"when": days(0)}]}}),  # of no goal
    holds("goals.baseline", ideate=goal(baseline=26, baseline_on=days(0))),
    fires("goals.terms", f"tip {GOALS}", ideate=several("short", "short", None)),
    fires("goals.terms", f"tip {GOALS}", ideate=several(None)),
    holds("goals.terms", ideate=several("short", "long")),
    holds("goals.terms"),
]


@pytest.mark.parametrize("expected", CASES, ids=str)
def test_rule(expected: Expected) -> None:
    expected.hold()
