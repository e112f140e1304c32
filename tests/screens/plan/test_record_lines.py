"""Which fields share a line in a record's window, and that they do on the screen."""

from pathlib import Path

import pytest

from tests.screens.plan.test_sight import open_record, opened, shown_page
from vp_tui.plan.address import record_lists, record_model
from vp_tui.plan.fields import Kind
from vp_tui.screens.plan.record_lines import AGREED, MOST, SHORT, TOGETHER, fields_in_order, lines_of_fields


@pytest.mark.parametrize("address", record_lists())
def test_each_field_stands_once_and_only_short_ones_share(address: str) -> None:
    known = record_model(address).specs
    lines = list(lines_of_fields(address, known))
    assert sorted(name for line in lines for name in line) == sorted(fields_in_order(known))
    for line in lines:
        assert len(line) <= MOST
        if line[1:]:
            kinds = {known[name].kind for name in line}
            assert kinds <= SHORT | AGREED | {Kind.TEXT} and Kind.LONG not in kinds


def test_four_choices_stand_two_by_two() -> None:
    lines = list(lines_of_fields("relate/stakeholders", record_model("relate/stakeholders").specs))
    assert ("interest", "influence") in lines and ("stance", "wanted") in lines


def test_what_a_goal_has_together_is_there() -> None:
    names = set(record_model("ideate/goals").specs)
    assert all(set(line) <= names for line in TOGETHER["ideate/goals"])


@pytest.mark.parametrize("size, shared", [((80, 24), True), ((60, 20), False)])
async def test_begin_and_end_of_a_goal_share_a_line_where_there_is_room(
    home: Path, size: tuple[int, int], shared: bool
) -> None:
    async with opened(home, size, "ideate") as run:
        await open_record(run, "ideate/goals")
        shown_page(run).show_depth(True)
        await run.pause()
        rows = {each.address.rsplit("/", 1)[1]: each.region for each in shown_page(run).fields()}
        assert (rows["start"].y == rows["end"].y) is shared
        assert (rows["baseline"].y == rows["baseline_on"].y) is shared
        assert rows["text"].y < rows["indicator"].y < rows["baseline"].y < rows["start"].y < rows["specific"].y
        assert max(region.right for region in rows.values()) <= size[0]


async def test_tab_goes_along_the_line(home: Path) -> None:
    async with opened(home, (80, 24), "ideate") as run:
        await open_record(run, "ideate/goals")
        shown_page(run).show_depth(True)
        run.app.screen.set_focus(shown_page(run).fields()[1])
        found = []
        for _ in range(6):
            found.append(str(getattr(run.app.focused, "address", "")).rsplit("/", 1)[-1])
            await run.press("tab")
        assert found == ["indicator", "unit", "baseline", "baseline_on", "target", "direction"]
