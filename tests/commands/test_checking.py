"""`vp check`: all findings, to read and for another program."""

import json

import pytest

from tests.checks.expecting import TODAY, plan_of
from tests.commands.conftest import Vp
from vp_tui.checks.finding import Finding, Severity
from vp_tui.checks.rules import findings
from vp_tui.commands.checking import CheckedPlan, as_json, as_text
from vp_tui.plan.plan import Plan

KEYS = ["code", "severity", "address", "message", "source"]


@pytest.mark.usefixtures("filled")
def test_json_is_a_list_of_findings_of_one_shape(vp: Vp) -> None:
    done = vp("check", "spreekuur", "--json")
    told = json.loads(done.out)
    assert (done.code, done.err) == (0, "")
    assert [list(each) for each in told] == [KEYS] * len(told)
    assert {each["severity"] for each in told} == {"error", "warning", "tip"}
    point = next(each for each in told if each["code"] == "recognise.point")
    assert point["address"] == "recognise/improvement_point"
    assert "één" in done.out  # as it is, not as \u00e9


@pytest.mark.usefixtures("filled")
def test_to_read_it_is_a_line_a_finding_by_phase(vp: Vp) -> None:
    done = vp("check", "spreekuur")
    lines = done.out.splitlines()
    assert (done.code, done.err) == (0, "")
    assert lines[:6] == [
        "Zoë’s spreekuur: 17 punten (8 × Aanvullen, 7 × Let op, 2 × Tip)",
        "",
        "Het plan zelf",
        "  Aanvullen  Jouw naam: Vul je naam en de naam van de praktijk in; dat staat straks voor op het plan.",
        "",
        "1 Herkennen",
    ]
    assert [line for line in lines if line[:1].isdigit()] == [
        "1 Herkennen",
        "2 Analyseren",
        "3 Ideeën en doelen",
        "4 Relaties opbouwen",
        "5 Interventies bedenken",
        "6 Bespreken en afwegen",
        "7 Implementatie",
    ]
    assert sum(line.startswith("  ") for line in lines) == 17


def shown(**sections: object) -> str:
    plan = plan_of(**sections)
    return as_text(CheckedPlan(plan, findings(plan, TODAY)))


def test_within_a_phase_the_heaviest_come_first() -> None:
    phase = shown().split("4 Relaties opbouwen\n")[1].split("\n\n")[0]
    assert [line.split()[0] for line in phase.splitlines()] == ["Aanvullen", "Tip"]
    first = shown().split("1 Herkennen\n")[1].split("\n\n")[0]
    words = [line[2:11].strip() for line in first.splitlines()]
    assert words == ["Aanvullen"] * 2 + ["Let op"] * 3 + ["Tip"]


def test_phases_of_others_and_what_was_put_aside_are_told_as_such() -> None:
    aside = {"code": "goals.any", "address": "ideate/goals", "reason": "Volgt in mei", "date": None}
    again = {"code": "plan.identity", "address": "plan/author", "reason": " ", "date": None}
    told = shown(plan={"outside_my_part": [3], "dismissed": [aside, again]})
    assert "3 Ideeën en doelen (buiten mijn deel)" in told
    assert "bij wie, en wanneer? (weggelegd: Volgt in mei)" in told
    assert "voor op het plan. (weggelegd)" in told
    assert told.count("weggelegd") == 2


def test_a_record_is_named_once_a_line() -> None:
    told = shown(implement={"actions": [{"action": "Folder laten drukken", "who": "Loes"}]})
    assert "Actie · Wanneer: Spreek bij de actie “Folder laten drukken” af wanneer." in told
    told = shown(ideate={"goals": [{"number": 3, "text": "Minder bellen"}]})
    assert "Doel 3 · Specifiek: Schrijf bij doel 3 op" in told


def test_a_record_that_the_sentence_does_not_name_stands_before_it() -> None:
    plan = plan_of(weigh={"arguments": [{"id": "argument", "text": "Geeft rust"}]})
    found = Finding("weigh.arguments", Severity.WARNING, "weigh/arguments/argument/by", "Noteer wie.", "eigen regel")
    assert "Argument “Geeft rust” · Volgens: Noteer wie." in as_text(CheckedPlan(plan, [found]))


def test_a_plan_with_one_point_or_none() -> None:
    plan = Plan()
    assert as_text(CheckedPlan(plan, [])) == "Plan zonder titel: niets aan te vullen, en geen tips."
    assert as_json(CheckedPlan(plan, [])) == "[]"
    one = findings(plan, TODAY)[:1]
    assert as_text(CheckedPlan(plan, one)).startswith("Plan zonder titel: 1 punt (1 × Aanvullen)\n")


def test_text_of_the_plan_cannot_break_a_line() -> None:
    wild = "Een\n\x1b[31mrode\u2028titel"
    told = shown(plan={"title": wild}, implement={"actions": [{"action": wild}]})
    assert "\x1b" not in told
    assert "\u2028" not in told
    assert sum("[31mrode" in line for line in told.splitlines()) == 2
