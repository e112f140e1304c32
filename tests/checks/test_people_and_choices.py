"""Relate, design, weigh: each rule where it fires and where it doesn't, at its boundary."""

import datetime as dt
from typing import Any

import pytest

from tests.checks.expecting import TODAY, Expected, days, fires, holds

WHO = "relate/stakeholders/person01"
MESSAGE = {"fits_audience": True, "appeals": True, "unambiguous": True, "minds_resistance": True}
NETWORK = {"theme": "Ouderen", "time": "Een uur"}
CHOSEN = {"id": "chosen01", "title": "Online agenda", "decision": "adapted"}
PRO = {"id": "argument", "intervention": "chosen01", "side": "pro", "by": "Loes"}
CON = {**PRO, "id": "argumenu", "side": "con"}
RUNS = {"start": days(-200), "end": days(200)}


def person(**values: Any) -> dict[str, Any]:
    return {"stakeholders": [{"id": "person01", "name": "Zorgcentrum", **values}]}


def seen(date: str | None, influence: int = 4, **plan: Any) -> dict[str, Any]:
    """An outside stakeholder, a contact on a day, and a plan that runs unless told otherwise."""
    contacts = [{"stakeholder": "person01", "date": date}] if date else []
    return {"relate": {**person(external=True, influence=influence), "contacts": contacts}, "plan": {**RUNS, **plan}}


def talks(*kinds: str | None) -> dict[str, Any]:
    return {"communications": [{"kind": each} for each in kinds]}


def row(**values: Any) -> dict[str, Any]:
    return {"communications": [{"id": "talk0001", "action": "Praten", **values}]}


def choice(*arguments: dict[str, Any], **values: Any) -> dict[str, Any]:
    return {"design": {"interventions": [{**CHOSEN, **values}]}, "weigh": {"arguments": list(arguments)}}


def kinds(*found: str, order: int | None = None) -> dict[str, Any]:
    return {"design": {"interventions": [{"kind": each} for each in found]}, "recognise": {"change_order": order}}


def begun(decision: str, goal: int | None = None, of: int | None = None, **action: Any) -> dict[str, Any]:
    """One intervention with this decision, and one action; `goal` of the action, `of` of the intervention."""
    return {
        "ideate": {"goals": [{"id": "goal0001", "number": 1}]},
        "design": {"interventions": [{"id": "chosen01", "title": "Bellen", "decision": decision, "goal": of}]},
        "implement": {"actions": [{"id": "action01", "action": "Bellen", "goal": goal, **action}]},
    }


CASES = [
    fires("relations.any", "error relate/stakeholders"),
    holds("relations.any", relate=person()),
    fires("relations.opponent", f"warning {WHO}/approach", relate=person(stance="against", influence=4)),
    holds("relations.opponent", relate=person(stance="against", influence=3)),
    holds("relations.opponent", relate=person(stance="against")),
    holds("relations.opponent", relate=person(stance="waiting", influence=5)),
    holds("relations.opponent", relate=person(stance="against", influence=5, approach="Eerst luisteren")),
    fires("relations.recent_contact", f"tip {WHO}", **seen("2026-12-11")),
    fires("relations.recent_contact", f"tip {WHO}", **seen(days(1))),  # has yet to come
    fires("relations.recent_contact", f"tip {WHO}", **seen(None, start=days(0), end=days(0))),
    holds("relations.recent_contact", **seen("2026-12-12")),
    holds("relations.recent_contact", **seen(days(0))),
    holds("relations.recent_contact", **seen(None, influence=3)),
    holds("relations.recent_contact", **seen(None, start=days(1))),
    holds("relations.recent_contact", **seen(None, end=days(-1))),
    holds("relations.recent_contact", **seen(None, start=None)),
    holds("relations.recent_contact", relate=person(influence=5), plan=RUNS),  # from inside
    fires("relations.network_time", "tip relate/network/time", relate={"network": {"theme": "Ouderen"}}),
    fires("relations.network_time", "tip relate/network/participants", relate={"network": NETWORK}),
    fires(
        "relations.network_time",
        "tip relate/network/participants",
        relate={"network": {**NETWORK, "participants": "Noor, Hein Maanvliet en de huisarts uit Zuid"}},
        plan={"author": "Noor Vuurdoorn", "supervisor": "Hein Maanvliet"},
    ),
    fires(
        "relations.network_time",
        "tip relate/network/participants",
        relate={"network": {**NETWORK, "participants": "Carlijn"}},
        analyse={"members": [{"name": "Carlijn Zilverwaard", "discipline": "huisarts"}]},
    ),
    holds("relations.network_time", relate={"network": {**NETWORK, "participants": "Hein, wijkverpleegkundige"}}),
    holds("relations.network_time"),
    fires("communication.three", "tip relate/communications"),
    fires("communication.three", "tip relate/communications", relate=talks("approach", "results", None)),
    holds("communication.three", relate=talks("approach", "results", "preconditions")),
    fires("communication.who_when", "error relate/communications/talk0001/who", relate=row(when="maart")),
    fires("communication.who_when", "error relate/communications/talk0001/when", relate=row(who="Loes")),
    holds("communication.who_when", relate=row(who="Loes", when="ooit")),
    fires(
        "messages.qualities",
        "tip relate/messages/message1",
        relate={"messages": [{"id": "message1", **MESSAGE, "appeals": False}]},
    ),
    holds("messages.qualities", relate={"messages": [MESSAGE]}),
    fires("interventions.any", "error design/interventions"),
    holds("interventions.any", **kinds("design")),
    fires("interventions.development", "warning design/interventions", **kinds("design")),
    fires("interventions.development", "tip design/interventions", **kinds("design", order=1)),
    fires(
        "interventions.development",
        "warning design/interventions",
        design={"interventions": [{"kind": "design"}, {"kind": "development", "decision": "rejected"}]},
    ),
    holds("interventions.development", **kinds("design", "development", order=2)),
    holds("interventions.development"),
    fires("interventions.design", "tip design/interventions", **kinds("development", "development")),
    holds("interventions.design", **kinds("development", "design")),
    holds("interventions.design"),
    fires("interventions.decided", "warning design/interventions", **begun("open", done=True)),
    holds("interventions.decided", **begun("open", done=False)),
    holds("interventions.decided", **begun("rejected", done=True)),
    fires("interventions.acted", "warning design/interventions/chosen01", **begun("chosen")),
    fires("interventions.acted", "warning design/interventions/chosen01", **begun("adapted", goal=1)),
    holds("interventions.acted", **begun("chosen", intervention="chosen01")),
    holds("interventions.acted", **begun("chosen", goal=1, of=1)),
    holds("interventions.acted", **begun("open")),
    holds("interventions.acted", design={"interventions": [{"id": "chosen01", "decision": "chosen"}]}),
    fires("weigh.arguments", "warning design/interventions/chosen01", **choice()),
    fires("weigh.arguments", "warning design/interventions/chosen01", **choice(PRO)),
    fires("weigh.arguments", "warning weigh/arguments/argumenu/by", **choice(PRO, {**CON, "by": ""})),
    fires("weigh.arguments", "warning weigh/arguments/argument/by", **choice({**PRO, "by": ""}, CON)),
    holds("weigh.arguments", **choice(PRO, CON)),
    holds("weigh.arguments", **choice(PRO, CON, {**CON, "id": "argumenv", "by": ""})),
    holds("weigh.arguments", **choice(decision="rejected")),
    holds("weigh.arguments", **choice(decision="open")),
    fires("weigh.together", "warning weigh/meetings"),
    fires("weigh.together", "warning weigh/meetings", weigh={"meetings": [{"date": days(1)}, {"kind": "team"}]}),
    holds("weigh.together", weigh={"meetings": [{"date": days(0)}]}),
    fires("weigh.reason", "warning design/interventions/chosen01/reason", **choice(decision="rejected")),
    holds("weigh.reason", **choice(reason="Te duur")),
    holds("weigh.reason", **choice(decision="open")),
]


@pytest.mark.parametrize("expected", CASES, ids=str)
def test_rule(expected: Expected) -> None:
    expected.hold()


def test_three_months_back_from_a_long_month_end_in_a_short_one() -> None:
    late = dt.date(2027, 5, 31)
    assert late > TODAY
    holds("relations.recent_contact", today=late, **seen("2027-02-28")).hold()
    fires("relations.recent_contact", f"tip {WHO}", today=late, **seen("2027-02-27")).hold()
