"""The example plan is whole, agrees with itself, and is nobody's."""

import datetime as dt
import re
from importlib.resources import files
from statistics import mean

import pytest

from vp_tui.knowledge.example import example_plan
from vp_tui.plan.address import leaves, record_lists, records_at, references
from vp_tui.plan.days.when import overdue, period_of_text
from vp_tui.plan.fields import Kind
from vp_tui.plan.files.file import read, write
from vp_tui.plan.models.evaluate import Spreading
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Action
from vp_tui.plan.models.relate import Communication
from vp_tui.plan.phases import PHASES, State
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import progress
from vp_tui.plan.values.who import person_names

SEEN_ON = dt.date(2026, 11, 22)
# Filled only where there is something to say: a finding put aside, a reference into the catalogue, a choice
# between goal and new method, an answer that only a later date gives.
MAY_BE_EMPTY = {
    "plan/mtvp_year", "plan/outside_my_part", "design/interventions/catalogue_id", "relate/communications/goal",
    "relate/communications/new_method", "evaluate/spreading/goal", "evaluate/spreading/new_method",
    "implement/actions/intervention", "implement/actions/done_on", "implement/measurements/note",
    "analyse/factors/response", "ideate/goals/result", "evaluate/agenda/as_intended", "evaluate/agenda/bottlenecks",
    "implement/actions/when_written", "implement/data_collection/when_written", "implement/bottlenecks/when_written",
    "relate/communications/when_written", "evaluate/spreading/when_written",
    "ideate/goals/baseline_until", "ideate/goals/rebased_on", "implement/indicators/baseline",
    "implement/indicators/baseline_until", "implement/indicators/rebased_on", "implement/measurements/indicator",
    "implement/measurements/numerator", "implement/measurements/denominator", "implement/measurements/group",
}  # fmt: skip
MAY_HAVE_NO_RECORDS = {"plan/dismissed", "plan/remarks"}
# Who is named without being a member of the team, and whose argument it was: a role, since it is printed.
OUTSIDERS = {"Tessa Morgenweide", "de groep", "de apotheker", "de teamleider van het zorgcentrum"}
ROLES = {"praktijkassistenten", "opleider", "POH-somatiek", "huisarts", "praktijkmanager"}


@pytest.fixture
def plan() -> Plan:
    return example_plan()


def goal_of(plan: Plan, number: int) -> Goal:
    return next(goal for goal in plan.ideate.goals if goal.number == number)


def rows(plan: Plan) -> list[Action | Communication | Spreading]:
    """All that someone does at some time."""
    return [*plan.implement.actions, *plan.relate.communications, *plan.evaluate.spreading]


def without_id(address: str) -> str:
    parts = address.split("/")
    return "/".join(parts if len(parts) < 4 else [*parts[:2], parts[3]])


def first_day(text: str) -> dt.date:
    found = period_of_text(text, SEEN_ON)
    assert found, f"no day: {text}"
    return found.first


def test_it_is_marked_as_an_example(plan: Plan) -> None:
    assert plan.plan.example
    assert read((files("vp_tui.knowledge") / "example.json").read_text(encoding="utf-8")).plan.example


def test_each_call_gives_a_plan_of_its_own(plan: Plan) -> None:
    plan.ideate.goals.clear()
    assert example_plan().ideate.goals


def test_it_goes_through_the_plan_file_unchanged(plan: Plan) -> None:
    assert read(write(plan)) == plan
    assert write(plan) == (files("vp_tui.knowledge") / "example.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("address", record_lists())
def test_every_list_has_records(plan: Plan, address: str) -> None:
    assert bool(records_at(plan, address)) is (address not in MAY_HAVE_NO_RECORDS)


def test_every_field_is_filled_but_for_those_that_may_be_empty(plan: Plan) -> None:
    empty = {address for address, _, value in leaves(plan) if value is None or value in ("", [])}
    assert {without_id(each) for each in empty} <= MAY_BE_EMPTY


def test_every_phase_is_complete(plan: Plan) -> None:
    found = {each.name: progress(plan, each.name, SEEN_ON).state for each in PHASES}
    assert found == {each.name: State.COMPLETE for each in PHASES}


def test_references_point_to_records(plan: Plan) -> None:
    known = {
        Kind.GOAL: {each.id for each in plan.ideate.goals},
        Kind.INTERVENTION: {each.id for each in plan.design.interventions},
        Kind.STAKEHOLDER: {each.id for each in plan.relate.stakeholders},
        Kind.INDICATOR: {each.id for each in plan.implement.indicators},
    }
    for address in record_lists():
        for record in records_at(plan, address):
            for name, kind in references(type(record)).items():
                assert getattr(record, name) in {None, *known[kind]}, f"{address}/{record.id}/{name}"


def test_a_row_is_about_a_goal_or_a_new_method(plan: Plan) -> None:
    told: list[Communication | Spreading] = [*plan.relate.communications, *plan.evaluate.spreading]
    for row in told:
        assert bool(row.goal) is not bool(row.new_method), row.action


def test_every_goal_has_actions_data_and_securing(plan: Plan) -> None:
    assert [goal.number for goal in plan.ideate.goals] == [1, 2]
    assert {goal.term for goal in plan.ideate.goals} == {"short", "long"}
    every = {goal.id for goal in plan.ideate.goals}
    assert {each.goal for each in plan.implement.actions} == every
    assert {each.goal for each in plan.implement.data_collection} == every
    assert {each.goal for each in plan.implement.measurements} == every
    assert {each.goal for each in plan.evaluate.spreading} == {*every, None}


def test_the_dates_of_plan_and_goals_are_in_order(plan: Plan) -> None:
    about = plan.plan
    assert about.start and about.end and about.placement_end and plan.recognise.agreed_on
    assert about.start <= plan.recognise.agreed_on < about.placement_end <= about.end
    for goal in plan.ideate.goals:
        assert goal.baseline_on and goal.start and goal.end
        assert about.start <= goal.baseline_on <= goal.start < goal.end <= about.placement_end


def test_actions_lie_in_the_period_of_their_goal(plan: Plan) -> None:
    goals = {goal.id: goal for goal in plan.ideate.goals}
    for action in plan.implement.actions:
        assert action.goal
        goal = goals[action.goal]
        assert goal.baseline_on and goal.start and goal.end
        assert goal.baseline_on < first_day(action.when)
        assert goal.start <= first_day(action.when) <= goal.end, action.action


def test_what_is_done_lies_behind_and_nothing_is_overdue(plan: Plan) -> None:
    assert {row.done for row in rows(plan)} == {True, False}
    for row in rows(plan):
        assert row.done is (first_day(row.when) <= SEEN_ON), row.action
        assert not overdue(row.when, SEEN_ON) or row.done
    for action in plan.implement.actions:
        assert action.done is bool(action.done_on)
        assert action.done_on is None or action.done_on <= first_day(action.when)


def test_nothing_is_left_to_the_trainee_after_the_placement(plan: Plan) -> None:
    assert plan.plan.placement_end
    assert plan.evaluate.guardian != plan.plan.author
    assert plan.plan.author not in plan.recognise.continued_by
    for row in rows(plan):
        late = first_day(row.when) > plan.plan.placement_end
        assert not (late and plan.plan.author in row.who), row.action


def test_most_actions_are_others_own(plan: Plan) -> None:
    others = [action for action in plan.implement.actions if plan.plan.author not in action.who]
    assert len(others) > len(plan.implement.actions) / 2


def test_only_names_of_the_plan_are_used(plan: Plan) -> None:
    known = {each.name for each in plan.analyse.members} | OUTSIDERS
    known |= {each.name for each in plan.relate.stakeholders}
    used = {name for _, spec, value in leaves(plan) if spec.kind is Kind.WHO for name in person_names(value)}
    assert used <= known | ROLES
    assert {argument.by for argument in plan.weigh.arguments} == ROLES
    assert {plan.plan.author, plan.plan.supervisor, plan.evaluate.guardian} <= {m.name for m in plan.analyse.members}


def test_the_figures_of_the_calls_agree(plan: Plan) -> None:
    goal = goal_of(plan, 1)
    points = [each for each in plan.implement.measurements if each.goal == goal.id and not each.indicator]
    values = [each.value for each in points if each.value is not None]
    assert len(values) == 20 and all(each.date and each.date.weekday() < 5 for each in points)
    assert goal.result == round(mean(values), 1)
    assert goal.target is not None and goal.result <= goal.target and goal.conclusion == "secured"
    assert goal.baseline and str(int(20 * goal.baseline)) in plan.analyse.current_situation
    weeks = [f"{mean(values[n : n + 5]):.1f}".replace(".", ",") for n in range(0, 20, 5)]
    told = " ".join(cycle.check for cycle in plan.implement.cycles)
    assert [weeks[0], weeks[1], weeks[3]] == re.findall(r"\d+,\d", told)


def test_the_figures_of_the_turnout_agree(plan: Plan) -> None:
    goal = goal_of(plan, 2)
    then, out_of_then, later, out_of_later = (int(n) for n in re.findall(r"\b\d{3}\b", goal.measurable))
    assert goal.baseline == round(100 * then / out_of_then, 1)
    assert goal.target == round(100 * later / out_of_later)
    assert f"{later - then} mensen meer" in goal.realistic
    sent = next(each.action for each in plan.implement.actions if each.id == "actuitn4")
    assert sum(int(n) for n in re.findall(r"\d+", sent)) == out_of_later
    counts = [each for each in plan.implement.measurements if each.goal == goal.id and not each.indicator]
    for point in counts:
        assert point.value == round(100 * int(point.note.rsplit(" ", 1)[1]) / out_of_later, 1)
    last = int(counts[-1].note.rsplit(" ", 1)[1])
    assert f"nog {later - last} prikken" in plan.weigh.meetings[-1].outcome


def test_decisions_have_reasons_and_arguments_of_both_sides(plan: Plan) -> None:
    assert {each.kind for each in plan.design.interventions} == {"design", "development"}
    assert {each.decision for each in plan.design.interventions} == {"chosen", "adapted", "rejected"}
    for each in plan.design.interventions:
        assert each.reason and each.decided_on
        sides = {argument.side for argument in plan.weigh.arguments if argument.intervention == each.id and argument.by}
        assert sides == {"pro", "con"}, each.title


def test_all_categories_kinds_and_anchors_occur(plan: Plan) -> None:
    factors = {(each.category, each.direction) for each in plan.analyse.factors}
    assert len(factors) == 8
    assert all(each.response for each in plan.analyse.factors if each.direction == "hindering")
    assert {each.kind for each in plan.relate.communications} == {"approach", "preconditions", "results"}
    assert {each.anchor for each in plan.evaluate.spreading} == {"structure", "person", "spread"}
    assert {each.phase for each in plan.evaluate.reflections} == set(range(1, 9))
    assert {each.assessor for each in plan.evaluate.combel} == {"aios", "supervisor", "teacher"}
    assert "waiting" in {each.stance for each in plan.relate.stakeholders}
    assert {each.external for each in plan.relate.stakeholders} == {True, False}


def test_a_text_is_one_to_four_short_sentences(plan: Plan) -> None:
    for address, spec, value in leaves(plan):
        if spec.kind is Kind.LONG:
            assert len(value) <= 330, address
            assert len(re.findall(r"[.!?](?:\s|$)", value)) <= 4, address
