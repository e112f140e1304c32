"""What the screen shows of what was found."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.checks.expecting import TODAY, days, plan_of
from vp_tui.checks.checker import Checker
from vp_tui.checks.finding import Finding, Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.rules import RULES, findings
from vp_tui.checks.shown import ShownFinding, phase_of, shown_findings
from vp_tui.checks.sources import OURS
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan

BEGUN: dict[str, dict[str, Any]] = {
    "plan": {"plan": {"title": "Griep"}},
    "recognise": {"recognise": {"partner": "Ruben"}},
    "analyse": {"analyse": {"whys": ["Het is druk"]}},
    "ideate": {"ideate": {"ideas": [{"text": "Een sms"}]}},
    "relate": {"relate": {"messages": [{"text": "Kies zelf"}]}},
    "design": {"design": {"interventions": [{"title": "Online agenda"}]}},
    "weigh": {"weigh": {"meetings": [{}]}},
    "implement": {"implement": {"measurements": [{"value": 3}]}},
    "evaluate": {"evaluate": {"guardian": "Loes"}},
}


def of(plan: Plan) -> list[ShownFinding]:
    return shown_findings(findings(plan, TODAY), plan)


def codes(plan: Plan) -> set[str]:
    return {each.finding.code for each in of(plan)}


def test_an_empty_plan_shows_nothing() -> None:
    assert of(Plan()) == []


@pytest.mark.parametrize("phase", BEGUN)
def test_a_phase_shows_once_it_is_begun(phase: str) -> None:
    found = of(plan_of(**BEGUN[phase]))
    assert {each.phase for each in found} <= {phase}
    if phase not in ("design", "weigh"):  # a begun intervention, and a meeting of no day, say enough
        assert found


def test_every_phase_is_tried() -> None:
    assert list(BEGUN) == ["plan", *(phase.name for phase in PHASES)]


def test_what_is_asked_in_another_phase_begins_that_phase() -> None:
    """The period of the plan stands in `plan` and is asked in phase 1."""
    found = of(plan_of(plan={"start": days(0)}))
    assert {each.phase for each in found} == {"recognise"}


def test_a_goal_lacks_an_action_only_once_actions_are_begun() -> None:
    goal = {"ideate": {"goals": [{"number": 1, "text": "Minder bellen"}]}}
    assert "actions.per_goal" not in codes(plan_of(**goal))
    (found,) = [each for each in of(plan_of(**goal, **BEGUN["implement"])) if each.finding.code == "actions.per_goal"]
    assert found.phase == "implement"
    assert found.finding.address.startswith("ideate/goals/")


def test_a_record_shows_once_it_is_begun() -> None:
    rows = [{"id": "spread01"}, {"id": "spread02", "action": "Kaart maken"}]
    found = of(plan_of(evaluate={"spreading": rows}))
    assert [each.finding.address for each in found if each.finding.code == "spreading.who_when"] == [
        "evaluate/spreading/spread02/who"
    ]


def test_a_finding_on_a_whole_record_waits_for_it_too() -> None:
    rows = [{"id": "message1"}, {"id": "message2", "text": "Kies zelf"}]
    found = of(plan_of(relate={"messages": rows}))
    assert [each.finding.address for each in found if each.finding.code == "messages.qualities"] == [
        "relate/messages/message2"
    ]


def test_a_goal_is_not_begun_by_its_number() -> None:
    goals = {"goals": [{"number": 1}], "ideas": [{"text": "Een sms"}]}
    assert codes(plan_of(ideate=goals)) == {"goals.terms"}


def test_a_final_plan_shows_all_errors_and_nothing_more_than_that() -> None:
    plan = plan_of(plan={"status": "final"})
    assert codes(plan) - {"plan.identity"} == {
        each.code for each in findings(plan, TODAY) if each.severity is Severity.ERROR
    } - {"plan.identity"}
    assert {"goals.any", "recognise.supervisor"} <= codes(plan)


@pytest.mark.parametrize("status", ["draft", "final"])
def test_what_is_outside_my_part_shows_nothing(status: str) -> None:
    evaluate = {"evaluate": {"spreading": [{"action": "Kaart maken"}]}}
    assert "spreading.who_when" in codes(plan_of(plan={"status": status}, **evaluate))
    outside = codes(plan_of(plan={"status": status, "outside_my_part": [8]}, **evaluate))
    assert not {each for each in outside if each.startswith(("spreading.", "evaluate."))}


def test_what_was_put_aside_shows_as_such_at_its_own_place_alone() -> None:
    rows = [{"id": "spread01", "action": "Kaart"}, {"id": "spread02", "action": "Jaarplan"}]
    aside = {
        "code": "spreading.who_when",
        "address": "evaluate/spreading/spread01/who",
        "reason": "Volgt",
        "date": days(0),
    }
    plan = plan_of(evaluate={"spreading": rows}, plan={"dismissed": [aside]})
    reasons = {
        each.finding.address: each.dismissed and each.dismissed.reason
        for each in of(plan)
        if each.finding.code == "spreading.who_when"
    }
    assert reasons == {"evaluate/spreading/spread01/who": "Volgt", "evaluate/spreading/spread02/who": None}


def test_a_rule_that_reads_everything_shows_where_its_findings_are_by_their_own_codes() -> None:
    @rule("privacy.*", Severity.ERROR, OURS, *Plan.model_fields, holds="nothing looks like a patient's data")
    def look(case: Case) -> Iterator[Said]:
        yield Said("ideate/goals/goal0001/result", "Haal dit weg.", code="privacy.bsn")
        yield Said("recognise/occasion", "Haal dat weg.", code="privacy.phone")

    plan = plan_of(ideate={"goals": [{"id": "goal0001", "number": 1, "result": 9}]}, recognise={"occasion": "06"})
    found = Checker(rules=[*RULES, look]).update(plan, [], TODAY)[-2:]
    assert [(each.code, str(each.severity), phase_of(each)) for each in found] == [
        ("privacy.bsn", "error", "evaluate"),
        ("privacy.phone", "error", "recognise"),
    ]
    assert [each.phase for each in shown_findings(found, plan)] == ["evaluate", "recognise"]


def test_a_finding_on_a_record_that_is_gone_does_not_show() -> None:
    gone = Finding(
        "actions.who_when", Severity.ERROR, "implement/actions/gone0001/who", "Spreek af wie.", "eigen regel"
    )
    assert shown_findings([gone], plan_of(**BEGUN["implement"])) == []
    assert phase_of(gone) == "implement"
