"""Every field of a filled plan stands in the document, under its heading; or it is known to stay in the app."""

from functools import cache

import pytest

from tests.documents.filled import FACTS, filled_plan
from tests.documents.reading import Placed, all_marks, places, under
from vp_tui.documents.implementation_plan import ExportOptions, build
from vp_tui.documents.implementation_plan.reserved import reserved_addresses
from vp_tui.documents.places import bookmark
from vp_tui.plan.address import leaves
from vp_tui.plan.changes.telling import reference_names as names_of
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show

ALL = ExportOptions(annexes=frozenset({1, 2, 3, 4}), personal=True)

COVER, INTRODUCTION, CONTEXT, GOALS = "", "Inleiding", "De Context", "Doelen"
INTERVENTIONS, DATA = "Verbeterinterventies en Veranderingen", "Gegevensverzameling"
COMMUNICATION, SPREADING = "Communiceren en motiveren", "Verspreiding en borging"
AUDIENCES, WEIGHING = "Bijlage 1: doelgroepen", "Bijlage 2: afweging van interventies"
MEASUREMENTS, LEARNING = "Bijlage 3: metingen", "Bijlage 4: leerverslag"

# What stays in the app, and why.
STAYS = {
    "plan/mtvp_year",  # binds the practice; only steers the checks
    # Findings that were put aside: between the author and the app.
    "plan/dismissed/*/code", "plan/dismissed/*/address", "plan/dismissed/*/reason", "plan/dismissed/*/date",
    "recognise/observations/*/date", "recognise/observations/*/source",  # the wonders are where the plan came from;
    "recognise/observations/*/text", "recognise/observations/*/chosen",  # the occasion is what is told of them
    "analyse/factors/*/weight",  # sorts the screen; the format has no place for it
    "ideate/last_goal_number",  # the app's own count
    "relate/messages/*/fits_audience", "relate/messages/*/appeals",  # how the author judged a message:
    "relate/messages/*/unambiguous", "relate/messages/*/minds_resistance",  # the message itself is printed
    "design/interventions/*/catalogue_id",  # where the app took it from
    "implement/actions/*/intervention",  # the format's table has the goal
    # Where the centre line of the run chart is frozen or begins anew: the chart shows it.
    "ideate/goals/*/baseline_until", "ideate/goals/*/rebased_on",
    "implement/indicators/*/baseline_until", "implement/indicators/*/rebased_on",
    # The day that a text without a year is read from.
    "implement/actions/*/when_written", "implement/data_collection/*/when_written",
    "implement/bottlenecks/*/when_written", "relate/communications/*/when_written", "evaluate/spreading/*/when_written",
}  # fmt: skip

# What stands in the document without a place of its own: as a heading, a row's name, a column or a sentence.
DERIVED = {
    "plan/outside_my_part": (INTRODUCTION, "5 (Interventies bedenken) en 7 (Implementatie)"),
    "plan/round": (COVER, None),
    "plan/example": (COVER, "voorbeeldplan"),
    "ideate/goals/*/number": (GOALS, None),
    "analyse/factors/*/category": (CONTEXT, None),
    "analyse/factors/*/direction": (CONTEXT, None),
    "weigh/arguments/*/intervention": (WEIGHING, None),
    "weigh/arguments/*/side": (WEIGHING, "delen"),  # the columns Voordelen and Nadelen
    "implement/measurements/*/goal": (MEASUREMENTS, None),
    "implement/measurements/*/indicator": (MEASUREMENTS, None),
}

HOME = {
    "plan": COVER, "plan/start": INTRODUCTION, "plan/end": INTRODUCTION, "plan/placement_end": INTRODUCTION,
    "recognise": INTRODUCTION, "analyse": INTRODUCTION,
    "analyse/team": CONTEXT, "analyse/members": CONTEXT, "analyse/factors": CONTEXT, "analyse/outlook": CONTEXT,
    "ideate/setup": INTRODUCTION, "ideate/goals": GOALS, "ideate/ideas": WEIGHING,
    "relate": COMMUNICATION, "relate/stakeholders": AUDIENCES, "relate/contacts": AUDIENCES,
    "design": WEIGHING, "weigh": WEIGHING,
    "implement": DATA, "implement/actions": INTERVENTIONS, "implement/measurements": MEASUREMENTS,
    "implement/indicators": MEASUREMENTS,
    "evaluate": SPREADING, "evaluate/reflections": LEARNING, "evaluate/kba": LEARNING, "evaluate/combel": LEARNING,
}  # fmt: skip
# Of a chosen intervention these fields stand in section 4.
OF_CHOSEN = ("goal", "title", "kind", "form", "audience")


@cache
def made() -> tuple[Plan, dict[str, Placed], dict[str, str]]:
    plan = filled_plan()
    content = build(plan, ALL, FACTS)
    return plan, places(content), under(content)


def pattern(address: str) -> str:
    found = address.split("/")
    return "/".join([*found[:2], "*", found[3]]) if len(found) == 4 else address


def home(address: str) -> str:
    section, name = address.split("/")[:2]
    if (section, name) == ("design", "interventions") and address.split("/")[-1] in OF_CHOSEN:
        ids = [each.id for each in made()[0].design.interventions if each.decision in ("chosen", "adapted")]
        return INTERVENTIONS if address.split("/")[2] in ids else WEIGHING
    return HOME.get(f"{section}/{name}", HOME.get(section, ""))


LEAVES = [(address, spec, value) for address, spec, value in leaves(filled_plan())]
# A direction that target against baseline tells; that of the first goal contradicts them, and so is printed.
TOLD = f"ideate/goals/{filled_plan().ideate.goals[1].id}/direction"
PLACED = [
    each for each in LEAVES if pattern(each[0]) not in STAYS and pattern(each[0]) not in DERIVED and each[0] != TOLD
]


def test_the_filled_plan_leaves_no_field_empty() -> None:
    assert [address for address, _, value in LEAVES if value in (None, "", [], False)] == []


@pytest.mark.parametrize(("address", "spec", "value"), PLACED, ids=[each[0] for each in PLACED])
def test_a_field_stands_in_its_place(address: str, spec: object, value: object) -> None:
    plan, found, _ = made()
    shown = "☑" if address.endswith("/done") else show(value, spec, names_of(plan))  # type: ignore[arg-type]
    assert found[bookmark(address)] == Placed(home(address), shown)


def test_what_is_derived_is_there() -> None:
    plan, found, texts = made()
    for address, spec, value in LEAVES:
        if pattern(address) in DERIVED:
            heading, words = DERIVED[pattern(address)]
            assert (words or show(value, spec, names_of(plan))) in texts[heading], address
            assert bookmark(address) not in found


def test_what_stays_in_the_app_stays_there() -> None:
    plan, found, texts = made()
    everything = "\n".join(texts.values())
    for address, spec, value in LEAVES:
        if pattern(address) in STAYS:
            assert bookmark(address) not in found, address
            if isinstance(value, str) and not spec.options and value not in names_of(plan):
                assert value not in everything, address


def test_no_place_is_marked_twice_or_for_no_field() -> None:
    plan, _, _ = made()
    marks = all_marks(build(plan, ALL, FACTS))
    reserved = {bookmark(address) for address in reserved_addresses(plan)}
    assert sorted(marks) == sorted(set(marks))
    assert set(marks) - reserved == {bookmark(address) for address, _, _ in PLACED}


def test_what_is_not_there_yet_has_reserved_places() -> None:
    plan, found, _ = made()
    empty = places(build(Plan(), ALL, FACTS))
    blank = {n: empty[bookmark(f"implement/actions/+{n}/action")].heading for n in range(1, 9)}
    assert set(blank.values()) == {INTERVENTIONS}
    assert empty[bookmark("implement/actions/+3/goal")].text == "2"
    assert empty[bookmark("relate/communications/+6/action")].text == ""
    assert empty[bookmark("ideate/goals/+1/specific")].heading == GOALS
    assert empty[bookmark("analyse/factors/+change-hindering/text")].heading == CONTEXT
    assert bookmark("ideate/goals/+1/text") not in found
    for address in ("ideate/goals/+3/text", "implement/actions/+", "weigh/arguments/+", "evaluate/agenda/+"):
        assert bookmark(address) in found, address
    known = {bookmark(address) for address in [*reserved_addresses(plan), "plan/title"]}
    assert {name for name in empty if name not in known} <= {bookmark(address) for address, _, _ in leaves(Plan())}


def test_the_lists_name_only_fields_that_exist() -> None:
    known = {pattern(address) for address, _, _ in LEAVES}
    assert {*STAYS, *DERIVED} <= known
