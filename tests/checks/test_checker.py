"""After any changes the checker knows what looking at everything would find."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.expecting import TODAY
from tests.strategies import plans, values
from vp_tui.checks.checker import Checker
from vp_tui.checks.rule import Case, Rule, Said, rule
from vp_tui.checks.rules import RULES, findings
from vp_tui.checks.sources import OURS
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.address import leaves, locate, record_lists, record_model, records_at
from vp_tui.plan.changes.change import Change, deleting, duplicating, inserting, moving, referred, setting
from vp_tui.plan.changes.derive import follow
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES

NEAR = st.dates(TODAY - dt.timedelta(days=150), TODAY + dt.timedelta(days=150))
LIKELY = {  # values that the rules have an opinion of
    Kind.DATE: NEAR | st.none(),
    Kind.WHEN: st.sampled_from(["", "1 maart 2027", "april 2027", "elke vrijdag", "1 februari"]),
    Kind.WHO: st.sampled_from(["", "Noor Vuurdoorn", "noor", "Loes Ganzewater", "Noor, Loes"]),
    Kind.TEXT: st.sampled_from(["", "Noor Vuurdoorn", "flexibele-consultvoering", "tekst"]),
}


def value_of(draw: st.DrawFn, plan: Plan, address: str) -> Any:
    place = locate(address)
    if place.spec.kind in REFERENCES:
        return draw(st.sampled_from([None, *(each.id for each in referred(plan, place.spec.kind))]))
    return draw(LIKELY.get(place.spec.kind, values(place.model, place.name)))


def step(draw: st.DrawFn, plan: Plan) -> list[Change]:
    """What one action of the user does: set, add, copy, take away or move."""
    address = draw(st.sampled_from(record_lists()))
    records = records_at(plan, address)
    kind = draw(
        st.sampled_from(["set", "set", "set", "insert", "delete", "move", "copy"] if records else ["set", "insert"])
    )
    if kind == "set":
        field = draw(st.sampled_from([each for each, spec, _ in leaves(plan) if not each.endswith("/number")]))
        return setting(plan, field, value_of(draw, plan, field))
    if kind == "insert":
        return inserting(plan, address, {"goal": None} if "goal" in record_model(address).model_fields else {})
    record = f"{address}/{draw(st.sampled_from(records)).id}"
    if kind == "move":
        return moving(plan, record, draw(st.integers(0, 3)))
    return deleting(plan, record) if kind == "delete" else duplicating(plan, record)


@given(st.data(), st.just(None).map(lambda _: example_plan()) | plans())
@pytest.mark.slow
def test_incremental_is_the_same_as_full(data: st.DataObject, plan: Plan) -> None:
    checker, today = Checker(), TODAY
    assert checker.update(plan, [], today) == findings(plan, today)
    for _ in range(data.draw(st.integers(1, 5))):
        made = data.draw(st.composite(step)(plan))
        changes = follow(plan, made)
        assert checker.update(plan, [each.address for each in changes], today) == findings(plan, today)
        today += data.draw(st.sampled_from([dt.timedelta(0), dt.timedelta(days=40)]))


def counting(looked: list[str], code: str, *reads: str) -> Rule:
    @rule(code, RULES[0].severity, OURS, *reads, holds="it counts")
    def look(case: Case) -> Any:
        looked.append(code)
        yield Said(reads[0], str(len(looked)))

    return look


def test_only_the_rules_that_read_a_change_look_again() -> None:
    looked: list[str] = []
    made = [
        counting(looked, "field", "recognise/improvement_point"),
        counting(looked, "list", "ideate/goals", "plan/start"),
        counting(looked, "group", "relate/network"),
        counting(looked, "all", "plan", "ideate", "relate", "recognise"),
    ]
    plan, checker = Plan(), Checker(rules=made)
    for changed, again in (
        ([], "field list group all"),
        ([], ""),
        (["recognise/improvement_point"], "field all"),
        (["ideate/goals/goal0001/text"], "list all"),
        (["ideate/goals/goal0001"], "list all"),
        (["ideate/goals"], "list all"),
        (["relate/network/time"], "group all"),
        (["plan/start", "analyse/team"], "list all"),
        (["analyse/team"], ""),
        (["recognise/improvement_points"], "all"),
    ):
        looked.clear()
        found = checker.update(plan, changed, TODAY)
        assert looked == again.split()
        assert [each.code for each in found] == ["field", "list", "group", "all"]


def test_another_day_and_another_plan_are_looked_at_whole() -> None:
    looked: list[str] = []
    checker = Checker(rules=[counting(looked, "list", "ideate/goals")])
    plan = Plan()
    checker.update(plan, [], TODAY)
    checker.update(plan, [], TODAY + dt.timedelta(days=1))
    checker.update(Plan(), [], TODAY + dt.timedelta(days=1))
    assert len(looked) == 3


def test_a_day_that_passes_is_found_without_a_change() -> None:
    plan, checker = example_plan(), Checker()
    assert checker.update(plan, [], dt.date(2026, 11, 26)) == []
    assert [each.code for each in checker.update(plan, [], dt.date(2026, 11, 27))] == ["actions.overdue"]
