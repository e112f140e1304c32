"""Implement: each rule where it fires and where it doesn't, at its boundary."""

from typing import Any

import pytest

from tests.checks.expecting import Expected, days, fires, holds
from tests.checks.known import Known

ACTIONS, GOAL = "implement/actions", "ideate/goals/goal0001"
AT = f"{ACTIONS}/action01"
ONE_GOAL = {"goals": [{"id": "goal0001", "number": 1}]}
NAMED = {"author": "Noor Vuurdoorn", "placement_end": "2027-03-15"}
COMPLETE = {"id": "datarow1", "who": "Loes", "how": "turven", "when": "elke dag", "tool": "papier"}
FLEXIBLE = {"flex": Known("flexibele-consultduur", ("anders_werken",), cycle_months=3)}
CYCLE = "implement/cycles/cycle001"


def action(**values: Any) -> dict[str, Any]:
    return {"actions": [{"id": "action01", "action": "Folder laten drukken", **values}]}


def within(when: str, start: str | None = "2027-03-10", end: str | None = "2027-03-20") -> dict[str, Any]:
    """An action of a goal with these days."""
    goal = {**ONE_GOAL["goals"][0], "start": start, "end": end}
    return {"ideate": {"goals": [goal]}, "implement": action(goal=1, when=when), "plan": {"start": "2027-01-01"}}


def mine(who: str, when: str, done: bool = False) -> dict[str, Any]:
    return {"implement": action(who=who, when=when, done=done), "plan": NAMED}


def owners(*who: str, **plan: str) -> dict[str, Any]:
    plan = {"author": "Noor Vuurdoorn", **plan}
    return {"implement": {"actions": [{"action": "Bellen", "who": each} for each in who]}, "plan": plan}


def rows(*found: dict[str, Any]) -> dict[str, Any]:
    return {"implement": {"data_collection": list(found)}, "ideate": ONE_GOAL}


def cycles(*starts: str, act: str = "", goal: int | None = None) -> dict[str, Any]:
    made = [
        {"id": f"cycle00{n}", "start": start, "act": act, "goal": goal if n > 1 else None}
        for n, start in enumerate(starts, 1)
    ]
    return {"implement": {"cycles": made}, "ideate": ONE_GOAL}


def met(**values: Any) -> dict[str, Any]:
    return {"implement": {"bottlenecks": [{"id": "bottle01", "kind": "Te druk", **values}]}}


CASES = [
    fires("actions.per_goal", f"error {GOAL}", ideate=ONE_GOAL, implement=action()),
    holds("actions.per_goal", ideate=ONE_GOAL, implement=action(goal=1)),
    fires("actions.who_when", f"error {AT}/who", implement=action()),
    fires("actions.who_when", f"error {AT}/when", implement=action(who="Loes", when=" ")),
    holds("actions.who_when", implement=action(who="Loes", when="ooit")),
    fires("actions.in_period", f"warning {AT}/when", **within("9 maart 2027")),
    fires("actions.in_period", f"warning {AT}/when", **within("21 maart 2027")),
    holds("actions.in_period", **within("maart t/m mei 2027")),
    holds("actions.in_period", **within("2027")),
    fires("actions.in_period", f"warning {AT}/when", **within("vanaf 21 maart 2027")),
    holds("actions.in_period", **within("10 maart 2027")),
    holds("actions.in_period", **within("20 maart 2027")),
    holds("actions.in_period", **within("maart 2027")),  # can be kept within the goal's days
    holds("actions.in_period", **within("elke vrijdag")),
    holds("actions.in_period", **within("1 januari 2020", start=None)),
    holds("actions.in_period", **within("1 januari 2030", end=None)),
    holds("actions.in_period", implement=action(when="1 januari 2020"), ideate=ONE_GOAL),
    fires("actions.overdue", f"warning {AT}", implement=action(when="11 maart 2027")),
    fires("actions.overdue", f"warning {AT}", implement=action(when="1 maart"), plan={"start": "2027-01-01"}),
    fires("actions.overdue", f"warning {AT}", implement=action(when="februari 2027")),
    holds("actions.overdue", implement=action(when="12 maart 2027")),
    holds("actions.overdue", implement=action(when="11 maart 2027", done=True)),
    holds("actions.overdue", implement=action(when="maart 2027")),
    holds("actions.overdue", implement=action(when="elke vrijdag")),
    fires("actions.all_mine", f"tip {ACTIONS}", **owners("Noor Vuurdoorn", "noor", "ik", "Aios", "")),
    holds("actions.all_mine", **owners("Noor", "Noor en Loes")),
    holds("actions.all_mine", **owners("Noor", "Noortje")),
    holds("actions.all_mine", **owners("Noor", supervisor="Noor Maanvliet")),  # may be the other one
    holds("actions.all_mine", **owners("", "")),
    holds("actions.all_mine"),
    fires("actions.after_placement", f"warning {AT}", **mine("Loes, Noor", "16 maart 2027")),
    holds("actions.after_placement", **mine("Noor", "maart t/m mei 2027")),  # it begins before the end
    fires("actions.after_placement", f"warning {AT}", **mine("N. Vuurdoorn", "vanaf april 2027")),
    holds("actions.after_placement", **mine("Noor", "15 maart 2027")),
    holds("actions.after_placement", **mine("Noor", "maart 2027")),
    holds("actions.after_placement", **mine("Noor", "16 maart 2027", done=True)),
    holds("actions.after_placement", **mine("Loes", "16 maart 2027")),
    holds("actions.after_placement", **{**mine("Noor", "16 maart 2027"), "plan": {"author": "Noor"}}),
    *(
        fires("data.complete", f"warning implement/data_collection/datarow1/{name}", **rows({**COMPLETE, name: ""}))
        for name in ("who", "how", "when", "tool")
    ),
    holds("data.complete", **rows(COMPLETE)),
    fires("data.per_goal", f"warning {GOAL}", **rows(COMPLETE)),
    holds("data.per_goal", **rows({**COMPLETE, "goal": 1})),
    fires("data.feedback", "warning implement/data_collection/datarow1/feedback", **rows(COMPLETE)),
    holds("data.feedback", **rows(COMPLETE, {"feedback": "Elke vrijdag"})),
    holds("data.feedback"),
    fires("implement.short_cycles", f"tip {CYCLE}", **cycles("2026-12-11")),
    fires("implement.short_cycles", f"tip {CYCLE}", **cycles("2026-08-01", "2026-11-02", act="Houden")),
    fires(
        "implement.short_cycles",
        f"warning {CYCLE}",
        **cycles("2026-12-11"),
        design={"interventions": [{"catalogue_id": "flex"}]},
        catalogue=FLEXIBLE,
    ),
    fires(
        "implement.short_cycles",
        f"tip {CYCLE}",
        **cycles("2026-12-11"),
        design={"interventions": [{"catalogue_id": "flex", "decision": "rejected"}]},
        catalogue=FLEXIBLE,
    ),
    fires(
        "implement.short_cycles",
        f"tip {CYCLE}",
        **cycles("2026-12-11"),
        design={"interventions": [{"catalogue_id": "lean"}]},
        catalogue={"lean": Known("lean-werken", ("anders_werken",))},
    ),
    fires("implement.short_cycles", f"tip {CYCLE}", **cycles("2026-12-11", "2027-01-01", goal=1)),  # of another goal
    holds("implement.short_cycles", **cycles("2026-12-12")),
    holds("implement.short_cycles", **cycles("2026-12-11", act="Houden")),
    holds("implement.short_cycles", **cycles("2026-08-01", "2026-11-01", act="Houden")),
    holds("implement.short_cycles"),
    fires("implement.fidelity", "warning implement/data_collection"),
    fires("implement.fidelity", "warning implement/data_collection", **rows(COMPLETE)),
    fires("implement.fidelity", "warning implement/data_collection", evaluate={"agenda": [{}]}),
    holds("implement.fidelity", **rows({**COMPLETE, "how": "Steekproef van 20"})),
    holds("implement.fidelity", implement=action() | {"actions": [{"action": "Kijken of het gaat zoals afgesproken"}]}),
    holds("implement.fidelity", implement={"cycles": [{"check": "Volgens de werkwijze"}]}),
    holds("implement.fidelity", evaluate={"guardian_tasks": ["Op de prikdag meekijken"]}),
    holds("implement.fidelity", evaluate={"agenda": [{"date": days(100)}]}),
    holds("implement.fidelity", **met(kind="De nieuwe aanpak wordt niet gedaan zoals bedoeld")),
    fires("bottlenecks.measure", "warning implement/bottlenecks/bottle01/cause", **met()),
    fires("bottlenecks.measure", "warning implement/bottlenecks/bottle01/measure", **met(cause="Griep")),
    holds("bottlenecks.measure", **met(cause="Griep", measure="Een invaller")),
]


@pytest.mark.parametrize("expected", CASES, ids=str)
def test_rule(expected: Expected) -> None:
    expected.hold()
