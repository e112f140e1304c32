"""More indicators, shares and PDCA rounds: each rule where it fires and where it doesn't."""

from typing import Any

import pytest

from tests.checks.expecting import Expected, fires, holds

MORE, ROW, CYCLE = "implement/indicators", "implement/measurements/meting01", "implement/cycles/cycle001"
DAY, OTHER = "2027-03-01", "2027-03-08"


def measured(
    row: dict[str, Any] | None = None, *indicators: dict[str, Any], goals: int = 1, **goal: Any
) -> dict[str, Any]:
    """Goals, other indicators (`first`, `second`, …) and one measurement."""
    made = [{"id": f"goal000{n}", "number": n, **goal} for n in range(1, goals + 1)]
    names = [{"id": f"indic00{n}", "goal": 1, "name": f"Indicator {n}", **each} for n, each in enumerate(indicators, 1)]
    rows = [{"id": "meting01", "goal": 1, "date": DAY, **row}] if row is not None else []
    return {"ideate": {"goals": made}, "implement": {"indicators": names, "measurements": rows}}


def cycle(**values: Any) -> dict[str, Any]:
    return {"implement": {"cycles": [{"id": "cycle001", "plan": "Bellen", **values}]}}


BALANCING = {"role": "balancing"}
CASES = [
    fires("values.share", f"warning {ROW}/numerator", **measured({"numerator": 21, "denominator": 20})),
    fires("values.share", f"warning {ROW}/numerator", **measured({"numerator": -1, "denominator": 20})),
    fires("values.share", f"warning {ROW}/denominator", **measured({"numerator": 7})),
    fires("values.share", f"warning {ROW}/numerator", **measured({"denominator": 7})),
    fires("values.share", f"warning {ROW}/value", **measured({"value": 60, "numerator": 7, "denominator": 20})),
    holds("values.share", **measured({"value": 35, "numerator": 7, "denominator": 20})),
    holds("values.share", **measured({"value": 33, "numerator": 1, "denominator": 3})),
    holds("values.share", **measured({"value": 60, "numerator": 7})),
    fires("values.possible", f"warning {MORE}/indic001/target", **measured(None, {"kind": "share", "target": 130})),
    holds("values.possible", **measured(None, {"kind": "count", "target": 130})),
    fires("measures.named", f"warning {MORE}/indic001/name", **measured(None, {"name": "", **BALANCING})),
    fires("measures.named", f"warning {MORE}/indic001/goal", **measured(None, {"goal": None, **BALANCING})),
    holds("measures.named", **measured(None, BALANCING)),
    fires("measures.balancing", f"tip {MORE}", **measured(None, {"role": "process"})),
    holds("measures.balancing", **measured(None, {"role": "process"}, BALANCING)),
    holds("measures.balancing", **measured()),
    fires(
        "measures.own_goal",
        f"warning {ROW}/goal",
        **measured({"goal": 2, "indicator": "indic001", "value": 1}, BALANCING, goals=2),
    ),
    holds("measures.own_goal", **measured({"indicator": "indic001", "value": 1}, BALANCING)),
    fires(
        "values.before_goal",
        f"warning {ROW}/date",
        **measured({"indicator": "indic001", "value": 1}, {"baseline_until": "2027-02-01"}, start=OTHER),
    ),
    holds(
        "values.before_goal",
        **measured({"indicator": "indic001", "value": 1}, {"baseline_until": DAY}, start=OTHER),
    ),
    fires("cycles.days", f"warning {CYCLE}/end", **cycle(start=OTHER, end=DAY)),
    holds("cycles.days", **cycle(start=DAY, end=DAY)),
    holds("cycles.days", **cycle(end=DAY)),
    fires("cycles.prediction", f"tip {CYCLE}/prediction", **cycle(check="Het liep.")),
    holds("cycles.prediction", **cycle(check="Het liep.", prediction="Dat het liep.")),
    holds("cycles.prediction", **cycle()),
]


@pytest.mark.parametrize("expected", CASES, ids=str)
def test_rule(expected: Expected) -> None:
    expected.hold()
