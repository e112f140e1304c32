"""The registry: every rule of the design is there, has its cases, and speaks well; what it says it reads is true."""

import datetime as dt
import json
import re
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.big import big_plan
from tests.checks import (
    test_agreed,
    test_doing,
    test_first_phases,
    test_goals,
    test_keeping,
    test_measures,
    test_mtvp,
    test_people_and_choices,
    test_placement,
    test_values,
)
from tests.checks.expecting import TODAY, Expected
from tests.documents.filled import filled_plan
from tests.knowledge.test_explanations import SHINGLES, shingles
from tests.strategies import plans
from vp_tui.checks.rule import NOTHING, Case, Rule
from vp_tui.checks.rules import BY_CODE, RULES, findings
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.address import locate
from vp_tui.plan.changes.describe import place_name
from vp_tui.plan.phases import BY_NAME
from vp_tui.plan.plan import Plan

# The table of the design: code, severity.
TABLE = """
recognise.point error, recognise.trigger warning, recognise.order error, recognise.scope tip,
recognise.supervisor warning, recognise.continuation warning, recognise.duration tip, plan.identity error,
plan.period error, analyse.current warning, analyse.desired warning, analyse.team error,
analyse.both_directions error, analyse.four_categories tip, analyse.response tip, goals.any error, goals.few tip,
goals.specific error, goals.measurable error, goals.acceptable error, goals.realistic error, goals.timebound error,
goals.baseline warning, goals.terms tip, relations.any error, relations.opponent warning,
relations.recent_contact tip, relations.network_time tip, interventions.any error,
interventions.development warning, weigh.arguments warning, weigh.together warning, weigh.reason warning,
actions.per_goal error, actions.who_when error, actions.in_period warning, actions.overdue warning,
actions.all_mine tip, actions.after_placement warning, data.complete warning, data.per_goal warning,
data.feedback warning, communication.three tip, communication.who_when error, messages.qualities tip,
implement.short_cycles tip, implement.fidelity warning, bottlenecks.measure warning, spreading.per_goal warning,
spreading.who_when error, spreading.structure warning, spreading.person warning, spreading.guardian warning,
spreading.agenda warning, evaluate.result warning, evaluate.as_intended_first warning,
evaluate.no_improvement error, evaluate.reflection warning, evaluate.combel tip, mtvp.course tip,
actions.day tip, communication.day tip, spreading.day tip, data.day warning, bottlenecks.day warning,
values.possible warning, values.one_a_day warning, values.not_yet warning, values.before_goal warning,
values.share warning, measures.named warning, measures.balancing tip, measures.own_goal warning, cycles.days warning,
cycles.prediction tip, placement.known tip, placement.later tip, placement.others warning, interventions.acted warning,
interventions.decided warning, interventions.design tip
"""
WANTED = dict(each.split() for each in TABLE.replace("\n", " ").split(", "))
CASES: list[Expected] = [
    *test_first_phases.CASES,
    *test_goals.CASES,
    *test_people_and_choices.CASES,
    *test_doing.CASES,
    *test_keeping.CASES,
    *test_mtvp.CASES,
    *test_placement.CASES,
    *test_agreed.CASES,
    *test_measures.CASES,
    *test_values.CASES,
]
ANYTHING = st.sampled_from([example_plan, filled_plan, big_plan]).map(lambda made: made()) | plans()
SOURCE = re.compile(r"00[0-4] [^:;]+: .+|eigen regel")
HARD = {"fout", "verkeerd", "ongeldig", "verplicht", "moet"}  # what a finding never says
LONGEST = 150  # characters, with short titles in it


def test_every_rule_of_the_design_is_there_with_its_severity() -> None:
    ours = {rule.code: str(rule.severity) for rule in RULES}
    assert {code: ours.get(code) for code in WANTED} == WANTED
    assert {code for code in ours.keys() - WANTED.keys() if not code.startswith("mtvp.")} == set()


def test_codes_are_given_once() -> None:
    assert len(BY_CODE) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_what_it_asks_where_it_shows_what_it_reads_and_whence(rule: Rule) -> None:
    assert rule.holds
    assert rule.phase in ("plan", *BY_NAME)
    assert all(SOURCE.fullmatch(each) for each in rule.source.split("; "))
    assert len(set(rule.reads)) == len(rule.reads) > 0
    for each in rule.reads:
        assert each in Plan.model_fields or (locate(each) and each.count("/") == 1)


@pytest.mark.parametrize("code", BY_CODE)
def test_every_rule_has_a_case_where_it_fires_and_one_where_it_does_not(code: str) -> None:
    assert {bool(each.at) for each in CASES if each.code == code} == {True, False}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_sentence_says_what_to_do_in_a_few_words(rule: Rule) -> None:
    ours = [Case(each.plan, each.today, each.catalogue) for each in CASES if each.code == rule.code]
    for message in {found.message for each in ours for found in rule.findings(each)}:
        assert 20 < len(message) <= LONGEST
        assert message[0].isupper() or message[0] == "“"
        assert message[-1] in ".?"
        assert not HARD & set(re.findall(r"\w+", message.lower()))


def test_no_eight_words_in_a_row_are_those_of_the_seeds() -> None:
    of_seeds = set(SHINGLES.read_text(encoding="ascii").split())
    said = [found.message for each in CASES for found in findings(each.plan, each.today, each.catalogue)]
    told = {*said, *(text for rule in RULES for text in (rule.holds, rule.source))}
    assert len(of_seeds) > 5000
    assert [each for each in told if shingles(each) & of_seeds] == []


class Part:
    """A section of a plan that remembers which of its fields, groups and lists were asked for."""

    def __init__(self, section: Any, name: str, seen: set[str]) -> None:
        self._section, self._name, self._seen = section, name, seen

    def __getattr__(self, name: str) -> Any:
        self._seen.add(f"{self._name}/{name}")
        return getattr(self._section, name)


class Watched:
    """A plan of such sections; a rule is given it for a plan."""

    def __init__(self, plan: Plan, seen: set[str]) -> None:
        for name in Plan.model_fields:
            setattr(self, name, Part(getattr(plan, name), name, seen))


def seen_by(rule: Rule, plan: Plan, today: dt.date = TODAY, catalogue: Any = NOTHING) -> set[str]:
    seen: set[str] = set()
    watched = Case(cast(Plan, Watched(plan, seen)), today, catalogue)
    assert rule.findings(watched) == rule.findings(Case(plan, today, catalogue))
    return seen


def undeclared(rule: Rule, seen: set[str]) -> set[str]:
    return {each for each in seen if each not in rule.reads and each.split("/")[0] not in rule.reads}


@given(ANYTHING, st.dates())
def test_no_rule_reads_more_than_it_says(plan: Plan, today: dt.date) -> None:
    for rule in RULES:
        assert undeclared(rule, seen_by(rule, plan, today)) == set(), rule.code


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_in_its_cases_a_rule_reads_all_that_it_says_and_no_more(rule: Rule) -> None:
    seen = [seen_by(rule, each.plan, each.today, each.catalogue) for each in CASES if each.code == rule.code]
    assert set().union(*seen) == set(rule.reads)


@given(ANYTHING, st.dates())
def test_whatever_the_plan_each_finding_has_a_place_and_a_line(plan: Plan, today: dt.date) -> None:
    for found in findings(plan, today):
        assert place_name(plan, found.address)
        assert "\n" not in found.message
        assert json.dumps(found.message)


def test_an_empty_plan_is_asked_for_the_least_that_a_document_needs() -> None:
    found = findings(Plan(), TODAY)
    assert [each.code for each in found if each.severity == "error"] == [
        "plan.identity",
        "recognise.point",
        "recognise.order",
        "analyse.team",
        "analyse.both_directions",
        "goals.any",
        "relations.any",
        "interventions.any",
    ]
    assert len({each.code for each in found}) == len(found) == 17
