"""Values and days that can't be: each rule where it fires and where it doesn't."""

from typing import Any

import pytest

from tests.checks.expecting import Expected, fires, holds

GOAL, ROW = "ideate/goals/goal0001", "implement/measurements/meting0"


def plan(
    *rows: tuple[str | None, float | None], actions: Any = (), agreed: str | None = None, **goal: Any
) -> dict[str, Any]:
    """A goal with measurements, as (day, value)."""
    made = [{"id": f"meting0{n}", "goal": 1, "date": day, "value": value} for n, (day, value) in enumerate(rows, 1)]
    return {
        "ideate": {"goals": [{"id": "goal0001", "number": 1, **goal}]},
        "implement": {"measurements": made, "actions": list(actions)},
        "recognise": {"agreed_on": agreed},
    }


DAY, OTHER, LATER = "2027-03-01", "2027-03-02", "2027-03-13"
DONE = {"id": "action01", "action": "Bellen", "done_on": LATER}
CASES = [
    fires("values.possible", f"warning {ROW}1/value", **plan((DAY, 207.0), unit="%")),
    fires("values.possible", f"warning {ROW}1/value", **plan((DAY, -4.0), unit="minuten")),
    fires("values.possible", f"warning {GOAL}/target", **plan(unit="procent", target=130.0)),
    fires("values.possible", f"warning {GOAL}/baseline", **plan(unit="% van de patiënten", baseline=-1.0)),
    fires("values.possible", f"warning {GOAL}/result", **plan(unit="%", result=100.5)),
    holds("values.possible", **plan((DAY, 100.0), (OTHER, 0.0), unit="%", baseline=0.0, target=100.0)),
    holds("values.possible", **plan((DAY, 207.0), unit="telefoontjes")),
    holds("values.possible", **plan((DAY, -4.0), unit="dagen te laat", baseline=-8.0)),
    fires("values.one_a_day", f"warning {ROW}2/date", **plan((DAY, 1.0), (DAY, 2.0))),
    holds("values.one_a_day", **plan((DAY, 1.0), (OTHER, 2.0), (None, 3.0), (None, 4.0))),
    fires("values.not_yet", f"warning {ROW}1/date", **plan((LATER, 1.0))),
    fires("values.not_yet", f"warning {GOAL}/baseline_on", **plan(baseline_on=LATER)),
    fires("values.not_yet", "warning implement/actions/action01/done_on", **plan(actions=[DONE])),
    fires("values.not_yet", "warning recognise/agreed_on", **plan(agreed=LATER)),
    holds("values.not_yet", **plan((DAY, 1.0), (LATER, None), agreed=DAY)),
    holds("values.not_yet", **plan((LATER, 1.0)), plan={"example": True}),
    fires("values.before_goal", f"warning {ROW}1/date", **plan((DAY, 1.0), start=OTHER)),
    holds("values.before_goal", **plan((DAY, 1.0), start=DAY)),
    holds("values.before_goal", **plan((DAY, 1.0), start=OTHER, baseline_on=DAY)),
    holds("values.before_goal", **plan((DAY, 1.0))),
]


@pytest.mark.parametrize("expected", CASES, ids=str)
def test_rule(expected: Expected) -> None:
    expected.hold()
