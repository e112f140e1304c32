"""What stands on the line of time, and how it stands."""

import datetime as dt

import pytest
from rich.cells import cell_len

from vp_tui.knowledge.example import example_plan
from vp_tui.plan.address import has
from vp_tui.plan.days.timeline import Sort, State, timeline
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.timeline_sheet import timeline_lines

TODAY = dt.date(2026, 11, 25)


def test_everything_of_the_example_with_a_day_is_on_it_in_order() -> None:
    found = timeline(example_plan(), TODAY)
    assert {each.sort for each in found} == set(Sort)
    assert [each.last for each in found] == sorted(each.last for each in found)
    assert all(has(example_plan(), each.address) for each in found)
    assert not any(each.state is State.LATE for each in found)


def test_what_is_past_and_not_done_is_late() -> None:
    later = TODAY + dt.timedelta(days=200)
    late = [each.what for each in timeline(example_plan(), later) if each.state is State.LATE]
    assert "Einde van doel 2" in late and len(late) > 3


def test_a_day_measured_twice_is_one_moment() -> None:
    rows = [{"id": f"meting0{n}", "date": dt.date(2026, 11, 2), "value": n} for n in range(3)]
    found = timeline(Plan.model_validate({"implement": {"measurements": rows}}), TODAY)
    assert [(each.last, each.sort) for each in found] == [(dt.date(2026, 11, 2), Sort.MEASURED)]


def test_an_empty_plan_has_none() -> None:
    assert timeline(Plan(), TODAY) == [] and timeline_lines(Plan(), [], TODAY, 80) == []


@pytest.mark.parametrize("width", [40, 54, 86, 120, 160])
@pytest.mark.parametrize("few", [False, True])
def test_it_fits_and_today_runs_through_it(width: int, few: bool) -> None:
    plan = example_plan()
    lines = [line.plain for line in timeline_lines(plan, timeline(plan, TODAY), TODAY, width, few)]
    assert all(cell_len(line) <= width for line in lines)
    assert lines[-1].strip() == "vandaag" and len({line.index("┊") for line in lines if "┊" in line}) == 1
    assert any(line.startswith("Einde stage") and "█" in line for line in lines)
    assert any("communic" in line for line in lines) is not few
