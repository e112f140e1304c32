"""*Tijdlijn*: the list below it ticks, and leads to the places."""

from pathlib import Path

from tests.screens.opened import Run, example, screen_text
from tests.screens.plan.test_editing import plan_screen, session
from tests.settling import settle, until
from vp_tui.screens.plan.pages.blocks import Block


async def at_timeline(run: Run) -> None:
    await plan_screen(run).go("timeline")
    await settle(run.app)


async def test_it_is_drawn_and_leads_to_the_place(home: Path) -> None:
    async with example(home) as run:
        await at_timeline(run)
        assert "vandaag" in screen_text(run.app)
        await run.press("enter")
        await until(run.app, lambda: plan_screen(run).current != "timeline")
        assert plan_screen(run).current == "implement"


async def test_space_ticks_what_is_to_be_done(home: Path) -> None:
    async with example(home) as run:
        await at_timeline(run)
        block = next(each for each in run.app.screen.query(Block) if each.display)
        before = [each.done for each in session(run).plan.implement.actions]
        await run.press("space")
        await until(run.app, lambda: [each.done for each in session(run).plan.implement.actions] != before)
        assert block.display


async def test_in_words_the_lists_say_all_of_it(home: Path) -> None:
    async with example(home) as run:
        run.app.text_instead = True  # type: ignore[attr-defined]
        await at_timeline(run)
        text = screen_text(run.app)
        assert "┊" not in text and "Nu en straks" in text
