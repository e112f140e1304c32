"""Ctrl+G: a letter at each place that can have the focus, a digit for each page."""

from pathlib import Path

from textual.events import Key
from textual.widgets import Button

from tests.screens.opened import Run, example, screen_text
from tests.settling import until
from vp_tui.screens.help.jump import JumpScreen, targets
from vp_tui.screens.plan.pages.registry import STEPS
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.widgets.frame.rail import Rail
from vp_tui.widgets.records.list_rows import Rows
from vp_tui.widgets.records.quick import QuickAdd


def jump(run: Run) -> JumpScreen:
    assert isinstance(run.app.screen, JumpScreen)
    return run.app.screen


def on_page(run: Run, *names: str) -> bool:
    screen = run.app.screen
    return isinstance(screen, PlanScreen) and screen.current in names


async def test_each_place_that_is_seen_has_a_letter_on_the_screen(home: Path) -> None:
    async with example(home) as run:
        await look(run)
        await run.press("escape")
        await run.resize_terminal(120, 40)
        await until(run.app, lambda: run.app.screen.query_one(Rail).region.width == 32)
        await run.pause()
        await look(run)


async def look(run: Run) -> None:
    """What there is to see after Ctrl+G."""
    seen = [each for each in run.app.screen.focus_chain if run.app.screen.find_widget(each).visible_region.area]
    before = screen_text(run).split("\n")
    await run.press("ctrl+g")
    letters = [each for each in jump(run).targets.values() if each.widget]
    assert {each.widget for each in letters} == set(seen)
    assert len({each.place for each in jump(run).targets.values()}) == len(jump(run).targets)
    lines = screen_text(run).split("\n")
    for each in jump(run).targets.values():
        assert lines[each.place.y][each.place.x : each.place.x + 3] == f" {each.key} "
    assert "Druk op een letter of cijfer · Esc: terug" in lines[-1]
    for digit, word in (("0", "Overzicht"), ("1", "Herkennen"), ("5", "Interventies"), ("8", "Evaluatie")):
        assert word in before[jump(run).targets[digit].place.y]


async def test_a_letter_moves_the_focus_and_escape_or_the_same_key_leaves_it(home: Path) -> None:
    async with example(home) as run:
        before = run.app.focused
        for key in ("escape", "ctrl+g"):
            await run.press("ctrl+g", "Q", key)
            assert isinstance(run.app.screen, PlanScreen)
            assert run.app.focused is before
        for kind in (Rows, QuickAdd, Rail):
            await run.press("ctrl+g")
            key = next(each.key for each in jump(run).targets.values() if isinstance(each.widget, kind))
            await run.press(key)
            await run.pause()
            assert isinstance(run.app.focused, kind)


async def test_a_digit_goes_to_its_page_with_the_focus_in_it_and_so_does_a_click(home: Path) -> None:
    async with example(home) as run:
        for digit in (0, 4):
            await run.press("ctrl+g", str(digit))
            await run.pause()
            assert on_page(run, STEPS[digit].name)
        assert isinstance(run.app.focused, QuickAdd)
        await run.press("ctrl+g")
        place = jump(run).targets["1"].place
        await run.click(offset=(place.x, place.y))
        await run.pause()
        assert on_page(run, "recognise")
        await run.press("ctrl+g")
        await run.click("#jump-hint")
        assert on_page(run, "recognise")


async def test_in_a_record_there_are_letters_and_no_digits(home: Path) -> None:
    async with example(home) as run:
        run.app.screen.query(Rows).first().focus()
        await run.press("enter", "ctrl+g")
        found = jump(run).targets
        assert len(found) >= 3
        assert not any(each.page for each in found.values())
        last = list(found.values())[-1]
        await run.press(last.key)
        assert isinstance(run.app.screen, RecordScreen)
        assert run.app.focused is last.widget


async def test_a_second_letter_typed_ahead_leads_nowhere(home: Path) -> None:
    async with example(home) as run:
        await run.press("ctrl+g")
        screen = jump(run)
        for key in list(screen.targets)[:2]:
            screen.post_message(Key(key, key))
        await run.pause()
        assert isinstance(run.app.screen, PlanScreen)


async def test_what_was_just_made_and_has_no_place_yet_is_passed_over(home: Path) -> None:
    async with example(home) as run:
        just_made = Button("nieuw")
        made = run.app.screen.mount(just_made)
        assert just_made in run.app.screen.focus_chain
        found = targets(run.app.screen)
        assert found and just_made not in [each.widget for each in found]
        await made
