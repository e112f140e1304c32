"""What is done stands folded below what is to be done, and its line does nothing but fold."""

from pathlib import Path

from tests.screens.opened import Run, example, screen_text
from tests.settling import settle
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.widgets.records.list_rows import Rows


async def at_actions(run: Run) -> tuple[PlanScreen, Rows]:
    screen = run.app.screen
    assert isinstance(screen, PlanScreen)
    await screen.go("implement")
    assert screen.page is not None
    rows = screen.page.query(Rows).first()
    rows.focus()
    await settle(run.app)
    return screen, rows


async def press(run: Run, *keys: str) -> None:
    for key in keys:
        await run.press(key)
        await settle(run.app)


async def test_enter_on_the_fold_shows_what_is_done_and_hides_it_again(home: Path) -> None:
    async with example(home) as run:
        _, rows = await at_actions(run)
        assert rows.row_count == 4 and rows.get_row_at(3) == ["7 gedaan", "tonen"]
        await press(run, "end")
        assert "tonen of verbergen" in screen_text(run) and "Spatie" not in screen_text(run)
        await press(run, "enter")
        assert rows.row_count == 11 and rows.get_row_at(3) == ["7 gedaan", "verbergen"]
        await press(run, "enter")
        assert rows.row_count == 4
        await press(run, "up")
        assert "Spatie" in screen_text(run)


async def test_nothing_is_ticked_or_taken_away_on_the_fold(home: Path) -> None:
    async with example(home) as run:
        screen, _ = await at_actions(run)
        before = screen.session.plan.model_copy(deep=True)
        await press(run, "end", "space", "delete", "ctrl+d", "shift+up")
        assert screen.session.plan == before


async def test_what_is_ticked_keeps_its_place_until_the_page_is_left(home: Path) -> None:
    async with example(home) as run:
        screen, rows = await at_actions(run)
        await press(run, "home", "space")
        assert rows.row_count == 4 and rows.get_row_at(0)[0] == "✓"
        await screen.go("weigh")
        await settle(run.app)
        await screen.go("implement")
        await settle(run.app)
        assert rows.row_count == 3 and rows.get_row_at(2) == ["8 gedaan", "tonen"]
