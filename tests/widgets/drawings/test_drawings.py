"""What the views draw, without a screen: nothing runs over its width, and each record has its place."""

from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text
from textual.geometry import Region

from tests.strategies import plans, texts
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.models.analyse import Factor
from vp_tui.plan.models.ideate import Idea
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings import cells
from vp_tui.widgets.drawings.grid import FIVE, draw_map, letter, scale_map, shifted_value
from vp_tui.widgets.drawings.influence import INFLUENCES
from vp_tui.widgets.drawings.matrix import CATEGORIES, factor_matrix, moved_option, stars
from vp_tui.widgets.drawings.priority import PRIORITIES
from vp_tui.widgets.drawings.sheet import STYLES, Sheet, Spot, neighbour
from vp_tui.widgets.drawings.smart import LABELS, MISSING, SIDE_BY_SIDE, smart_sheet
from vp_tui.widgets.drawings.weighing import next_decision, weighing
from vp_tui.widgets.offers.members import newcomers

VIEWS: dict[str, tuple[str, Callable[[Plan, int], Sheet]]] = {
    "matrix": ("analyse/factors", factor_matrix),
    "ideas": ("ideate/ideas", lambda plan, width: scale_map(PRIORITIES, plan, width)),
    "stakeholders": ("relate/stakeholders", lambda plan, width: scale_map(INFLUENCES, plan, width)),
    "goals": ("ideate/goals", lambda plan, width: smart_sheet(plan, 0, width)),
    "arguments": ("weigh/arguments", weighing),
}
WIDTHS = (33, 56, 95, 96, 110, 130)


def records(plan: Plan, address: str) -> list[str]:
    section, name = address.split("/")
    return [f"{address}/{each.id}" for each in getattr(getattr(plan, section), name)]


def text_at(sheet: Sheet, region: Region) -> str:
    """What stands in a region, its lines joined."""
    found = []
    for line in sheet.lines[region.y : region.bottom]:
        start, end = cells.columns_at(line, region.x, region.right)
        found.append(line.plain[start:end].strip())
    return " ".join(found)


def drawn(name: str, width: int, plan: Plan | None = None) -> Sheet:
    return VIEWS[name][1](plan or example_plan(), width)


# --- cells -------------------------------------------------------------------------------------------------------


@given(text=texts(), width=st.integers(1, 40), most=st.integers(1, 4))
def test_wrapped_text_keeps_to_its_width_and_its_number_of_lines(text: str, width: int, most: int) -> None:
    lines = cells.wrapped_lines(text, width, most)
    assert 1 <= len(lines) <= most
    assert all(cell_len(line) <= max(width, 2) for line in lines)  # an emoji takes two cells, also where there is one


def test_wrapping_loses_nothing_where_there_is_room_and_says_so_where_there_is_none() -> None:
    text = "De assistenten willen van de turflijsten af."
    assert cells.wrapped_lines(text, 20, 3) == ["De assistenten", "willen van de", "turflijsten af."]
    assert cells.wrapped_lines(text, 20, 2) == ["De assistenten", "willen van de turfl…"]
    assert "".join(cells.wrapped_lines("w" * 50, 20, 3)) == "w" * 50


@given(texts())
def test_plain_text_has_nothing_a_terminal_would_act_on(text: str) -> None:
    assert cells.plain_text(text).isprintable()


def test_columns_stand_in_line_behind_emoji_and_accents() -> None:
    left = [Text("Zoë 👍 één"), Text("x")]
    lines = cells.beside_lines([left, [Text("rechts")]], (12, 8), Text("│"))
    assert [line.cell_len for line in lines] == [21, 21]
    assert [cell_len(line.plain.split("│")[0]) for line in lines] == [12, 12]


def test_cells_are_found_as_characters() -> None:
    assert cells.columns_at(Text("a👍b"), 1, 3) == (1, 2)
    assert cells.columns_at(Text("a👍b"), 3, 9) == (2, 3)
    assert cells.columns_at(Text("a"), 5, 9) == (0, 0)


# --- every view --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", VIEWS)
@given(plan=plans(), width=st.sampled_from(WIDTHS))
@settings(max_examples=15)
def test_any_plan_is_drawn_within_its_width_with_each_record_in_one_place(name: str, plan: Plan, width: int) -> None:
    address, draw = VIEWS[name]
    sheet = draw(plan, width)
    assert all(line.cell_len <= width for line in sheet.lines)
    assert {str(span.style) for line in sheet.lines for span in line.spans} <= {*STYLES, ""}
    whole = Region(0, 0, width, len(sheet.lines))
    assert all(whole.contains_region(region) for spot in sheet.spots for region in spot.regions)
    found = [spot.address for spot in sheet.spots if spot.address.startswith(f"{address}/") and not spot.explained]
    assert sorted(found) == sorted(records(plan, address))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", VIEWS)
def test_places_do_not_overlap_and_leave_room_for_the_cursors_mark(name: str, width: int) -> None:
    sheet = drawn(name, width)
    regions = [region for spot in sheet.spots for region in spot.regions]
    assert not any(one.overlaps(other) for one, other in combinations(regions, 2))
    for region in regions:
        start, _ = cells.columns_at(sheet.lines[region.y], region.x, region.right)
        assert sheet.lines[region.y].plain[start] == " "
        number = sheet.at(region.x, region.y)
        assert number is not None and region in sheet.spots[number].regions


@pytest.mark.parametrize("name", VIEWS)
def test_an_empty_plan_can_be_drawn(name: str) -> None:
    assert drawn(name, 56, Plan()).spots == [] or name == "matrix"


# --- the cursor --------------------------------------------------------------------------------------------------


def spots(*regions: tuple[int, int, int, int]) -> list[Spot]:
    return [Spot((Region(*each),), f"a/b/{n}") for n, each in enumerate(regions)]


def test_arrows_go_to_the_nearest_place_straight_ahead_first() -> None:
    two_columns = spots((0, 0, 10, 3), (13, 0, 10, 1), (13, 2, 10, 1), (0, 5, 10, 1))
    assert neighbour(two_columns, 0, 1, 0) == 1  # beside it, the same line
    assert neighbour(two_columns, 2, -1, 0) == 0
    assert neighbour(two_columns, 0, 0, 1) == 3  # below it, past what stands in the other column
    assert neighbour(two_columns, 2, 0, 1) == 3  # nothing below in its own column: the other
    assert neighbour(two_columns, 0, 0, -1) == 0  # nothing above


@pytest.mark.parametrize("name", VIEWS)
def test_every_place_can_be_reached_with_the_arrows(name: str) -> None:
    sheet = drawn(name, 56)
    reached, waiting = {0}, [0]
    while waiting:
        here = waiting.pop()
        for dx, dy in ((0, 1), (0, -1), (1, 0), (-1, 0)):
            there = neighbour(sheet.spots, here, dx, dy)
            if there not in reached:
                reached.add(there)
                waiting.append(there)
    assert reached == set(range(len(sheet.spots)))


# --- the matrix --------------------------------------------------------------------------------------------------


def test_a_factor_stands_in_the_column_and_band_of_its_kind() -> None:
    plan = example_plan()
    sheet = factor_matrix(plan, 56)
    heads = {name: _row(sheet, label) for name, label in CATEGORIES.items()}
    for factor in plan.analyse.factors:
        region = next(spot.region for spot in sheet.spots if spot.address.endswith(factor.id))
        assert (region.x == 0) == (factor.direction == "promoting")
        above = [name for name, row in heads.items() if row < region.y]
        assert above[-1] == factor.category
        assert text_at(sheet, region).startswith(stars(factor.weight))


def _row(sheet: Sheet, label: str) -> int:
    return next(n for n, line in enumerate(sheet.lines) if f"── {label} ─" in line.plain)


def test_each_cell_has_a_place_to_add_with_what_is_known_there() -> None:
    new = [dict(spot.values) for spot in factor_matrix(Plan(), 56).spots]
    assert len(new) == 8 and {(each["category"], each["direction"]) for each in new} == {
        (category, direction) for category in CATEGORIES for direction in ("promoting", "hindering")
    }


def test_a_heavy_hindering_factor_asks_what_will_be_done() -> None:
    plan = Plan()
    plan.analyse.factors = [
        Factor(id="aaaaaaa1", category="change", direction="hindering", text="Te druk", weight=3),
        Factor(id="aaaaaaa2", category="change", direction="hindering", text="Te duur", weight=2),
        Factor(id="aaaaaaa3", text="Nergens bij"),
    ]
    sheet = factor_matrix(plan, 56)
    told = {spot.address[-1]: text_at(sheet, spot.region) for spot in sheet.spots if spot.address}
    assert told["1"] == "●●● Te druk → ○ wat doen we eraan"
    assert told["2"] == "●●○ Te duur"
    assert told["3"] == "○○○ Nergens bij"
    assert any("Nog geen vak" in line.plain for line in sheet.lines)


def test_carrying_a_factor_stops_at_the_edge() -> None:
    options = ["a", "b", "c"]
    moves = [("a", -1), ("a", 1), ("c", 1), (None, 1)]
    assert [moved_option(current, options, by) for current, by in moves] == ["a", "b", "c", "a"]


# --- the maps ----------------------------------------------------------------------------------------------------


def test_letters_go_on_after_z() -> None:
    assert [letter(n) for n in (0, 25, 26, 27, 52)] == ["A", "Z", "AA", "AB", "BA"]


def test_more_yield_is_higher_and_more_effort_further_right() -> None:
    ideas = [
        Idea(id="aaaaaaa1", text="licht", impact=5, effort=1, chosen=True),
        Idea(id="aaaaaaa2", text="zwaar", impact=1, effort=5),
        Idea(id="aaaaaaa3", text="onbekend", impact=4),
    ]
    lines, places = draw_map(PRIORITIES, ideas, 56)
    assert set(places) == {"aaaaaaa1", "aaaaaaa2"}
    light, heavy = places["aaaaaaa1"], places["aaaaaaa2"]
    assert light.y < heavy.y and light.x < heavy.x
    assert text_at(Sheet(56, lines), light) == "A✓" and text_at(Sheet(56, lines), heavy) == "B"


def test_what_does_not_fit_in_a_cell_is_counted() -> None:
    ideas = [Idea(id=f"aaaaaa{n:02}", text="x", impact=3, effort=3) for n in range(12)]
    lines, places = draw_map(PRIORITIES, ideas, 56)
    assert 0 < len(places) < 12
    assert any(f"+{12 - len(places)}" in line.plain for line in lines)


def test_a_step_on_the_scale_stays_within_it_and_begins_in_the_middle() -> None:
    assert [shifted_value(1, -1), shifted_value(4, 1), shifted_value(FIVE, 1), shifted_value(None, 0)] == [1, 5, 5, 3]


# --- goals -------------------------------------------------------------------------------------------------------


def test_the_criteria_stand_beside_one_another_where_there_is_room() -> None:
    for width in (SIDE_BY_SIDE, SIDE_BY_SIDE - 1):
        sheet = smart_sheet(example_plan(), 1, width)
        rows = [spot.region.y for spot in sheet.spots if spot.explained]
        assert len(set(rows)) == (1 if width >= SIDE_BY_SIDE else 5)
        goal = example_plan().ideate.goals[1]
        for spot, (name, label) in zip([s for s in sheet.spots if s.explained], LABELS.items(), strict=True):
            assert spot.explained == f"ideate/goals/{goal.id}/{name}"
            assert text_at(sheet, spot.region).startswith(label)


def test_what_a_goal_lacks_is_said() -> None:
    plan = example_plan()
    goal = plan.ideate.goals[0]
    goal.realistic, goal.target, goal.end = "  ", None, None
    sheet = smart_sheet(plan, 0, 56)
    told = "\n".join(line.plain for line in sheet.lines)
    assert told.count(MISSING) == 1 and "26 → ?" in told and "t/m ?" in told


# --- pros and cons -----------------------------------------------------------------------------------------------


def test_pros_stand_left_and_cons_right_below_their_intervention() -> None:
    plan = example_plan()
    sheet = weighing(plan, 56)
    bands = {spot.address[-8:]: spot.region.y for spot in sheet.spots if spot.address.startswith("design/")}
    for argument in plan.weigh.arguments:
        region = next(spot.region for spot in sheet.spots if spot.address.endswith(argument.id))
        assert (region.x == 0) == (argument.side == "pro")
        assert max((y, name) for name, y in bands.items() if y < region.y)[1] == argument.intervention
        assert "volgens" in text_at(sheet, region)


def test_a_decision_is_told_by_a_word_and_what_it_lacks() -> None:
    plan = example_plan()
    plan.design.interventions[0].reason, plan.design.interventions[0].decided_on = "", None
    plan.weigh.arguments[0].intervention = None
    told = "\n".join(line.plain for line in weighing(plan, 56).lines)
    for expected in ("✓ Aangepast gekozen · ○ datum", "○ reden nog leeg", "✗ Afgevallen", "Nog zonder interventie"):
        assert expected in told


def test_decisions_go_round() -> None:
    found = ["open"]
    for _ in range(4):
        found.append(next_decision(found[-1]))
    assert found == ["open", "chosen", "adapted", "rejected", "open"]


# --- members -----------------------------------------------------------------------------------------------------


def test_members_who_are_no_stakeholder_yet_are_offered() -> None:
    plan = example_plan()
    assert [each.name for each in newcomers(plan)] == ["Carlijn Zilverwaard", "Petra Kruidenhage", "Joost Regenboom"]
    plan.relate.stakeholders[0].name = "petra  kruidenhage"
    plan.analyse.members.append(plan.analyse.members[2].model_copy(update={"id": "aaaaaaa1"}))
    offered = [each.name for each in newcomers(plan)]
    assert offered == ["Carlijn Zilverwaard", "Yasmina Bloesemdal", "Joost Regenboom"]


def _at(sheet: Sheet, address: str) -> Region:
    return next(spot.region for spot in sheet.spots if spot.address == address)


def test_interventions_stand_three_abreast_where_there_is_room() -> None:
    plan = example_plan()
    ids = [f"design/interventions/{each.id}" for each in plan.design.interventions[:3]]
    wide = [_at(weighing(plan, 130), each) for each in ids]
    assert len({each.y for each in wide}) == 1 and wide[0].right < wide[1].x and wide[1].right < wide[2].x
    assert len({_at(weighing(plan, 100), each).y for each in ids}) == 3


@pytest.mark.parametrize("width, beside", [(36, False), (56, True), (100, True), (130, False)])
def test_points_against_stand_beside_those_for_it_or_below(width: int, beside: bool) -> None:
    plan = example_plan()
    first = plan.design.interventions[0].id
    sides = [
        next(spot.region for spot in weighing(plan, width).spots if not spot.address and spot.values["side"] == side
             and spot.values["intervention"] == first)
        for side in ("pro", "con")
    ]  # fmt: skip
    assert (sides[0].right <= sides[1].x) is beside
    assert (sides[0].y < sides[1].y) or beside
