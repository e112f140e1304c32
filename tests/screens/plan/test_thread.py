"""The red thread on its page, by keys and clicks."""

from pathlib import Path

import pytest

from tests.big import big_plan
from tests.screens.opened import Run, example, screen_text
from vp_tui.plan.plan import Plan
from vp_tui.plan.thread import thread
from vp_tui.screens.help.screen import HelpScreen
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.widgets.drawings.thread_sheet import side_by_side, thread_sheet
from vp_tui.widgets.drawings.thread_view import ThreadView
from vp_tui.widgets.records.table import RecordTable


def screen(run: Run) -> PlanScreen:
    return next(each for each in run.app.screen_stack if isinstance(each, PlanScreen))


async def press(run: Run, *keys: str) -> None:
    for key in keys:
        await run.press(key)
        await run.pause()


async def opened(run: Run) -> ThreadView:
    """To the page from the rail, as a user goes there, and into it."""
    await press(run, "ctrl+g", "d")
    assert screen(run).current == "thread"
    view = run.app.screen.query_one(ThreadView)
    assert view.has_focus
    return view


def broken(plan: Plan) -> None:
    """Goal 1 without securing, and an action that belongs to no goal."""
    first = plan.ideate.goals[0]
    plan.evaluate.spreading = [each for each in plan.evaluate.spreading if each.goal != first.id]
    plan.implement.actions[0].goal = plan.implement.actions[0].intervention = None


async def test_the_thread_of_the_example_is_whole(home: Path) -> None:
    async with example(home) as run:
        await opened(run)
        text = screen_text(run)
        assert "Beide doelen lopen door tot en met de borging." in text
        assert "ontbreekt" not in text and "Rode draad" in text


async def test_breaks_are_counted_and_enter_goes_there(home: Path) -> None:
    async with example(home) as run:
        broken(screen(run).session.plan)
        view = await opened(run)
        text = screen_text(run)
        assert "1 van de 2 doelen loopt door" in text and "1 schakel ontbreekt · 1 regel hoort bij geen doel" in text
        await press(run, "ctrl+n")
        assert view.link is not None and view.link.name == "Borging" and not view.link.whole
        assert "Bedenk hoe dit blijft" in screen_text(run)  # in sight
        await press(run, "enter")
        table = next(each for each in run.app.screen.query(RecordTable) if each.address == "evaluate/spreading")
        assert screen(run).current == "evaluate" and table.has_focus_within


async def test_a_loose_end_opens_at_the_goal_it_wants_and_then_is_tied(home: Path) -> None:
    async with example(home) as run:
        plan = screen(run).session.plan
        broken(plan)
        view = await opened(run)
        await press(run, "ctrl+n", "ctrl+n", "enter")
        record = run.app.screen
        address = f"implement/actions/{plan.implement.actions[0].id}"
        assert isinstance(record, RecordScreen) and record.address == address
        assert record.focused is not None and f"{address}/goal" in [
            getattr(each, "address", "") for each in record.focused.ancestors_with_self
        ]
        record.session.put(f"{address}/goal", plan.ideate.goals[0].id)
        await press(run, "escape", "ctrl+g", "d")
        assert view.found.loose == () and "hoort bij geen doel" not in screen_text(run)


async def test_of_several_enter_goes_to_the_first_in_its_list(home: Path) -> None:
    async with example(home) as run:
        view = await opened(run)
        second = view.found.chains[1].links[2]
        assert second.name == "Actie" and len(second.found) > 1
        wanted = (n for n, spot in enumerate(view.drawn.spots) if view._link_at(n) is second and spot)
        view.move_to(next(wanted))
        await press(run, "enter")
        assert screen(run).current == "implement" and isinstance(run.app.screen, PlanScreen)
        table = next(each for each in run.app.screen.query(RecordTable) if each.address == "implement/actions")
        assert table._chosen() == second.found[0].address


async def test_one_record_opens_and_arrows_walk_the_links(home: Path) -> None:
    async with example(home) as run:
        view = await opened(run)
        await press(run, "down", "down")
        assert view.link is not None and view.link.name == "Doel"
        await press(run, "enter")
        assert isinstance(run.app.screen, RecordScreen)
        assert run.app.screen.address == f"ideate/goals/{screen(run).session.plan.ideate.goals[0].id}"


async def test_wide_the_goals_stand_side_by_side_and_right_goes_to_the_next(home: Path) -> None:
    async with example(home, (120, 40)) as run:
        view = await opened(run)
        goals = screen(run).session.plan.ideate.goals
        await press(run, "down", "down", "right")
        assert view.spot is not None and view.spot.values == {"chain": goals[1].id, "link": "Doel"}
        assert any("Doel 1" in line and "Doel 2" in line for line in screen_text(run).splitlines())


async def test_a_click_goes_to_the_place(home: Path) -> None:
    async with example(home) as run:
        view = await opened(run)
        region = view.drawn.spots[0].region
        assert await run.click(view, offset=(region.x + 3, region.y))
        await run.pause()
        assert screen(run).current == "recognise"


async def test_without_goals_it_says_what_to_do(home: Path) -> None:
    async with example(home) as run:
        session = screen(run).session
        for goal in list(session.plan.ideate.goals):
            session.delete(f"ideate/goals/{goal.id}")
        view = await opened(run)
        assert "Er is nog geen doel om te volgen." in screen_text(run)
        await press(run, "ctrl+n")
        assert view.link is not None and view.link.name == "Doel"
        await press(run, "enter")
        assert screen(run).current == "ideate"


async def test_help_tells_its_keys_and_adds_nothing(home: Path) -> None:
    async with example(home) as run:
        await opened(run)
        actions = len(screen(run).session.plan.implement.actions)
        await press(run, "insert", "ctrl+d", "delete")
        assert len(screen(run).session.plan.implement.actions) == actions
        await press(run, "f1")
        assert isinstance(run.app.screen, HelpScreen)
        here = {each.keys: each.what for each in run.app.screen.keys}
        assert "elk doel of de draad heel is" in str(run.app.screen.about)
        assert here["Enter"] == "Openen" and "Nieuw" not in here.values()


async def test_it_looks_again_once_it_is_seen(home: Path) -> None:
    async with example(home) as run:
        view = await opened(run)
        before = view.found
        await press(run, "f2")
        plan = screen(run).session.plan
        for each in plan.recognise.observations:
            screen(run).session.put(f"recognise/observations/{each.id}/text", "Anders")
        await run.pause()
        assert view.found is before
        await press(run, "ctrl+g", "d")
        assert view.found is not before
        assert all(each.title == "Anders" for each in view.found.trunk[0].found)


@pytest.mark.parametrize(("width", "goals", "across"), [(52, 4, 1), (94, 4, 3), (94, 1, 1), (94, 2, 2), (130, 12, 4)])
def test_as_many_goals_side_by_side_as_can_be_read(width: int, goals: int, across: int) -> None:
    assert side_by_side(width, goals) == across


@pytest.mark.parametrize("width", [20, 52, 94, 130])
def test_a_big_plan_is_drawn_within_its_width_and_each_link_has_a_place(width: int) -> None:
    found = thread(big_plan())
    sheet = thread_sheet(found, width)
    assert all(line.cell_len <= width for line in sheet.lines)
    assert len(sheet.spots) == len(found.trunk) + 5 * len(found.chains) + len(found.loose)
    assert all(spot.region.y >= 0 and spot.region.bottom <= len(sheet.lines) for spot in sheet.spots)
