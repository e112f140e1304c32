"""Details, recognise, analyse: each rule where it fires and where it doesn't, at its boundary."""

from typing import Any

import pytest

from tests.checks.expecting import Expected, days, fires, holds

FACTOR = {"id": "factor01", "text": "Drukte"}
FOUR = [{"category": each} for each in ("professional", "environment", "organisation", "change")]


def period(length: int, order: int = 2) -> dict[str, Any]:
    return {"recognise": {"change_order": order}, "plan": {"start": days(0), "end": days(length)}}


CASES = [
    fires("plan.identity", "error plan/author"),
    fires("plan.identity", "error plan/institution", plan={"author": "Noor", "institution": " \n "}),
    holds("plan.identity", plan={"author": "Noor", "institution": "De Boot"}),
    fires("plan.period", "error plan/end", plan={"start": days(1), "end": days(0)}),
    holds("plan.period", plan={"start": days(0), "end": days(0)}),
    holds("plan.period", plan={"end": days(0)}),
    fires("recognise.point", "error recognise/improvement_point"),
    holds("recognise.point", recognise={"improvement_point": "Korter wachten"}),
    fires("recognise.trigger", "warning recognise/occasion", recognise={"observations": [{"text": "Druk"}]}),
    holds("recognise.trigger", recognise={"observations": [{"text": "Druk", "chosen": True}]}),
    holds("recognise.trigger", recognise={"observations": [{"text": "Druk", "chosen": True}, {"text": "Vol"}]}),
    holds("recognise.trigger", recognise={"occasion": "Een melding"}),
    fires("recognise.order", "error recognise/change_order"),
    holds("recognise.order", recognise={"change_order": 1}),
    fires("recognise.scope", "tip recognise/my_part"),
    fires("recognise.scope", "tip recognise/not_my_part", recognise={"change_order": 1, "my_part": "De folder"}),
    fires("recognise.scope", "error recognise/not_my_part", recognise={"change_order": 2, "my_part": "De folder"}),
    holds("recognise.scope", recognise={"change_order": 3, "my_part": "De folder", "not_my_part": "De rest"}),
    fires("recognise.supervisor", "warning recognise/agreed_on"),
    fires("recognise.supervisor", "error recognise/agreed_on", plan={"status": "final"}),
    holds("recognise.supervisor", recognise={"agreed_on": days(0)}, plan={"status": "final"}),
    fires("recognise.continuation", "warning recognise/continued_by", recognise={"change_order": 1}),
    fires("recognise.continuation", "error recognise/continued_by", recognise={"change_order": 2}),
    holds("recognise.continuation", recognise={"change_order": 2, "continued_by": "Hein"}),
    fires(
        "recognise.continuation",
        "warning recognise/continued_by",
        recognise={"continued_by": "Noor"},
        plan={"author": "Noor Vuurdoorn"},
    ),
    fires(
        "recognise.continuation",
        "warning recognise/continued_by",
        recognise={"continued_by": "Tessa Morgenweide"},
        plan={"teacher": "Tessa Morgenweide"},
    ),
    holds("recognise.continuation", recognise={"continued_by": "Noor en Loes"}, plan={"author": "Noor Vuurdoorn"}),
    fires("recognise.duration", "tip plan/end", **period(12 * 7 - 1)),
    fires("recognise.duration", "tip plan/end", **period(0)),
    fires("recognise.duration", "tip plan/start", recognise={"change_order": 3}),
    fires("recognise.duration", "tip plan/end", recognise={"change_order": 3}, plan={"start": days(0)}),
    holds("recognise.duration", **period(12 * 7)),
    holds("recognise.duration", **period(7, order=1)),
    holds("recognise.duration", **period(-1)),  # plan.period says so already
    fires("analyse.current", "warning analyse/current_situation"),
    holds("analyse.current", analyse={"current_situation": "26 telefoontjes"}),
    fires("analyse.desired", "warning analyse/desired_situation"),
    holds("analyse.desired", analyse={"desired_situation": "13 telefoontjes"}),
    fires("analyse.team", "error analyse/team"),
    holds("analyse.team", analyse={"team": "Twee huisartsen"}),
    fires("analyse.both_directions", "error analyse/factors"),
    fires("analyse.both_directions", "error analyse/factors", analyse={"factors": [{"direction": "promoting"}]}),
    holds("analyse.both_directions", analyse={"factors": [{"direction": "promoting"}, {"direction": "hindering"}]}),
    fires("analyse.four_categories", "tip analyse/factors", analyse={"factors": FOUR[:3]}),
    holds("analyse.four_categories", analyse={"factors": FOUR}),
    holds("analyse.four_categories"),
    fires(
        "analyse.response",
        "tip analyse/factors/factor01/response",
        analyse={"factors": [{**FACTOR, "direction": "hindering", "weight": 3}]},
    ),
    holds("analyse.response", analyse={"factors": [{**FACTOR, "direction": "hindering", "weight": 2}]}),
    holds("analyse.response", analyse={"factors": [{**FACTOR, "direction": "promoting", "weight": 3}]}),
    holds(
        "analyse.response", analyse={"factors": [{**FACTOR, "direction": "hindering", "weight": 3, "response": "Rust"}]}
    ),
]


@pytest.mark.parametrize("expected", CASES, ids=str)
def test_rule(expected: Expected) -> None:
    expected.hold()
