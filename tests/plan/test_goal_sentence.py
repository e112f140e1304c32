"""A goal in one sentence, also where parts are missing."""

import datetime as dt
from typing import Any

import pytest

from vp_tui.plan.goal_sentence import doers, goal_sentence, owners
from vp_tui.plan.models.analyse import Member
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan

BEGIN, END = dt.date(2027, 1, 4), dt.date(2027, 6, 30)


def goal(**values: Any) -> Goal:
    return Goal(id="goal0001", number=1, **values)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, ""),
        ({"end": END, "term": "long"}, ""),
        ({"indicator": "Wachttijd."}, "We verbeteren “Wachttijd”."),
        ({"indicator": "Wachttijd", "direction": "down"}, "We verlagen “Wachttijd”."),
        (
            {"indicator": "Wachttijd", "baseline": 12.5, "unit": "minuten"},
            "We verbeteren “Wachttijd”, nu 12,5 minuten.",
        ),
        ({"baseline": 4, "direction": "up"}, "We verhogen de waarde, nu 4."),
        ({"target": 90, "unit": "%"}, "We gaan naar 90%."),
        ({"baseline": 62.5, "target": 90, "unit": "%"}, "We gaan van 62,5% naar 90%."),
        ({"indicator": "Rust", "baseline": 3, "target": 3}, "We houden “Rust” op 3."),
        (
            {"indicator": "Wachttijd", "target": 5, "unit": "minuten", "term": "short"},
            "We brengen “Wachttijd” naar 5 minuten, op de korte termijn.",
        ),
        ({"indicator": "Rust", "start": BEGIN}, "We verbeteren “Rust”, vanaf 4 januari 2027."),
        ({"indicator": "Rust", "start": END, "end": BEGIN}, "We verbeteren “Rust”, uiterlijk 4 januari 2027."),
        (
            {"indicator": "Rust", "baseline": 3, "target": 5, "start": BEGIN, "end": END, "term": "long"},
            "We brengen “Rust” van 3 naar 5, tussen 4 januari 2027 en 30 juni 2027 (lange termijn).",
        ),
    ],
)
def test_what_is_not_known_is_left_out(values: dict[str, Any], sentence: str) -> None:
    assert goal_sentence(Plan(), goal(**values)) == sentence


def test_who_comes_from_the_goal_and_else_from_its_actions() -> None:
    plan = Plan()
    plan.plan.author = "Ans de Wit"
    names = ("Ans de Wit", "Bo Li", "Café Olé", "Jan")
    plan.analyse.members = [Member(id=f"member0{n}", name=each) for n, each in enumerate(names)]
    named = goal(indicator="Rust", acceptable="Ans en cafe Olé staan erachter; Jan! ook. Bobo niet.")
    assert owners(plan, named) == ["Café Olé", "Jan"]
    assert goal_sentence(plan, named) == "We verbeteren “Rust”, samen met Café Olé en Jan."
    plan.implement.actions = [
        Action(id="action01", goal="goal0001", who="Bo Li, Ans de Wit"),
        Action(id="action02", goal="goal0001", who="bo li en Teun"),
        Action(id="action03", goal=None, who="Iris"),
    ]
    assert doers(plan, goal()) == ["bo li", "Teun"]
    assert goal_sentence(plan, goal(indicator="Rust")) == "We verbeteren “Rust”, samen met bo li en Teun."
