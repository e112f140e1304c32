"""What one types is in sight after every key, and nothing moves under the cursor or the pointer."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual import events
from textual.geometry import Offset

from tests.screens.driver import NOW
from tests.screens.plan.test_editing import Run, kept, page, plan_screen, plan_with, rows_of, session
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.changes.change import inserting, make
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.screens.plan.record import RecordForm, RecordScreen
from vp_tui.widgets.fields.field import Field
from vp_tui.widgets.fields.sight import CursorInSight
from vp_tui.widgets.fields.text_field import TextField
from vp_tui.widgets.offers.coach import Coach
from vp_tui.widgets.offers.offer import Offer
from vp_tui.widgets.records.quick import QuickAdd

SIZES = [(60, 20), (80, 24), (120, 40)]
LINES = "\n".join(f"regel {n}" for n in range(30))
PHASES = ("recognise", "analyse", "ideate", "relate", "design", "weigh", "implement", "evaluate")
POINT, MINE = "recognise/improvement_point", "recognise/my_part"


def plan_with_goal() -> Plan:
    plan = plan_with(a0000001="An")
    values = {"text": "Minder wachten", "indicator": "Minuten wachten", "target": 10}
    make(plan, inserting(plan, "ideate/goals", values))
    make(plan, inserting(plan, "relate/stakeholders", {"name": "An"}))
    return plan


@asynccontextmanager
async def opened(home: Path, size: tuple[int, int], name: str = "recognise") -> AsyncIterator[Run]:
    plan_id = kept(home, plan_with_goal())
    async with Verbeterplan(home, plan_id, now=lambda: NOW).run_test(size=size) as run:
        await run.pause()
        await run.app.screen.go(name)  # type: ignore[attr-defined]
        await run.pause()
        yield run


def shown_page(run: Run) -> PlanPage:
    return run.app.screen.query_one(RecordForm) if isinstance(run.app.screen, RecordScreen) else page(run)


def assert_in_sight(run: Run, key: str) -> None:
    field, window = run.app.focused, shown_page(run).scrollable_content_region
    assert isinstance(field, CursorInSight)
    row, told = field.cursor_screen_offset.y, (getattr(field, "address", ""), key)
    assert row in window.line_range, (*told, row, window.line_range)
    assert run.app.cursor_position.y == row and run.app.cursor_position.x in field.region.column_range, told


async def press(run: Run, keys: Iterable[str]) -> None:
    for key in keys:
        await run.press(key)
        assert_in_sight(run, key)


async def paste(run: Run, text: str) -> None:
    assert run.app.focused is not None
    run.app.focused.post_message(events.Paste(text))
    await run.pause()
    assert_in_sight(run, "paste")


async def wheel(run: Run, notches: int, up: bool = False) -> None:
    at = shown_page(run).region.center
    kind = events.MouseScrollUp if up else events.MouseScrollDown
    for _ in range(notches):
        await run._post_mouse_events([kind], offset=(int(at[0]), int(at[1])))


def texts(run: Run) -> list[CursorInSight]:
    found = shown_page(run).query("*")
    return [each for each in found if isinstance(each, CursorInSight) and each.focusable and each.region.size]


def rows(run: Run) -> dict[str, int]:
    """Where the label of each field that is shown stands on the screen."""
    return {each.address: each.region.y for each in shown_page(run).fields() if each.region.size}


async def anew(run: Run, size: tuple[int, int]) -> None:
    """The plan as it was opened, in a window of this size."""
    while session(run).undo():
        await run.pause()
    run.app.screen.set_focus(None)
    await run.resize_terminal(*size)
    page(run).scroll_home(animate=False)
    await run.pause()


def record_field(run: Run, name: str) -> Field:
    found = {each.address.rsplit("/", 1)[1]: each for each in shown_page(run).fields()}
    return found[name]


async def open_record(run: Run, list_address: str) -> None:
    address = f"{list_address}/{session(run).records(list_address)[0].id}"
    run.app.screen.open_record(address)  # type: ignore[attr-defined]
    await run.pause()
    assert isinstance(run.app.screen, RecordScreen)


# --- typing ------------------------------------------------------------------------------------------------------


async def test_two_hundred_letters_stay_in_sight_in_a_field_at_the_lower_edge(home: Path) -> None:
    async with opened(home, SIZES[0]) as run:
        for size in SIZES:
            await anew(run, size)
            page(run).widget_of(MINE).focus()
            await run.pause()
            await paste(run, "woord " * 8)
            await press(run, "woord " * 8)  # over the end of a line, whatever its length
            await paste(run, "woord " * 20)
            await press(run, "woord ")
            await press(run, ["enter"] * 12)
            await press(run, ["up"] * 14)
            await press(run, ["ctrl+z", "x", "ctrl+y", "end", "pageup", "pagedown", "backspace", "delete"])


@pytest.mark.slow
async def test_every_text_of_a_page_shows_its_cursor(home: Path) -> None:
    async with opened(home, SIZES[0]) as run:
        for name in PHASES:
            await plan_screen(run).go(name)
            page(run).show_depth(True)
            await run.pause()
            for each in texts(run):
                each.focus()
                await run.pause()
                await paste(run, LINES)
                await press(run, ["a", "home", "end", "backspace"])


@pytest.mark.slow
async def test_every_text_of_a_record_shows_its_cursor(home: Path) -> None:
    async with opened(home, SIZES[0]) as run:
        for list_address in ("ideate/goals", "implement/actions", "relate/stakeholders"):
            for size in SIZES[:2]:
                await anew(run, size)
                await open_record(run, list_address)
                shown_page(run).show_depth(True)
                await run.pause()
                for each in texts(run):
                    each.focus()
                    await run.pause()
                    await paste(run, LINES)
                    await press(run, ["a", "up", "backspace"])
                await run.press("escape")


async def test_typing_after_the_wheel_comes_back_to_the_cursor(home: Path) -> None:
    async with opened(home, (80, 24)) as run:
        page(run).show_depth(True)
        point = page(run).widget_of(POINT)
        point.focus()
        await run.pause()
        await press(run, "abc")
        await wheel(run, 12)
        assert page(run).scroll_y > 20 and point.region.y < 0, "the wheel itself goes where it is turned to"
        await press(run, "d")
        await wheel(run, 12)
        await press(run, ["left"])
        await wheel(run, 12)
        await press(run, ["ctrl+z"])
        await wheel(run, 12)
        await paste(run, LINES)
        await wheel(run, 12, up=True)


async def test_a_smaller_window_keeps_the_cursor_in_sight(home: Path) -> None:
    async with opened(home, (120, 40)) as run:
        page(run).widget_of(MINE).focus()
        await run.pause()
        await paste(run, LINES)
        for size in ((80, 24), (60, 20), (100, 30)):
            await run.resize_terminal(*size)
            await run.pause()
            assert_in_sight(run, str(size))


async def test_page_down_takes_the_focus_along_from_a_line(home: Path) -> None:
    async with opened(home, (80, 24)) as run:
        page(run).show_depth(True)
        quick = page(run).widget_of("recognise/observations").query_one(QuickAdd)
        quick.focus()
        await run.pause()
        await press(run, ["pagedown"])
        assert run.app.focused is not quick and page(run).scroll_y > 0
        await press(run, ["pageup", "pagedown", *["up"] * 9])


async def test_a_key_that_scrolls_nothing_lays_out_nothing(home: Path) -> None:
    async with opened(home, (80, 24)) as run:
        page(run).widget_of(POINT).focus()
        await press(run, "ab")
        laid_out: list[object] = []
        run.app.screen.screen_layout_refresh_signal.subscribe(run.app.screen, laid_out.append, immediate=True)
        await press(run, "cde")
        assert laid_out == []


# --- nothing moves -----------------------------------------------------------------------------------------------


async def test_no_label_of_a_goal_moves_while_one_types_in_another_field(home: Path) -> None:
    async with opened(home, SIZES[0]) as run:
        for size in SIZES:
            await anew(run, size)
            await open_record(run, "ideate/goals")
            screen, form = run.app.screen, shown_page(run)
            assert isinstance(screen, RecordScreen)
            for name, pasted, text in (
                ("indicator", "hoe lang het duurt, in minuten " * 5, "of minuten"),
                ("baseline", "", "40"),
                ("start", "", "1-9-26"),
            ):
                record_field(run, name).focus()
                await run.pause()
                before, offers = rows(run), len(form.query(Offer))
                if pasted:
                    await paste(run, pasted)
                await press(run, text)
                screen._coach()
                screen.look()
                await run.pause()
                assert (rows(run), len(form.query(Offer))) == (before, offers), name
            assert record_field(run, "measurable").typed.count("minuten") == 6  # type: ignore[attr-defined]
            await run.press("escape")


async def test_what_is_said_of_a_record_moves_no_field(home: Path) -> None:
    async with opened(home, (80, 24)) as run:
        await open_record(run, "implement/actions")
        screen = run.app.screen
        assert isinstance(screen, RecordScreen)
        before = rows(run)
        for told in ("! Een\n! Twee\n! Drie\n! Vier", "", "! Een"):
            notes = screen.query_one("#record-notes")
            notes.update(told)  # type: ignore[attr-defined]
            notes.display = bool(told)
            await run.pause()
            assert rows(run) == before


async def test_the_coach_moves_no_field(home: Path) -> None:
    async with opened(home, (80, 24)) as run:
        await open_record(run, "ideate/goals")
        before = rows(run)
        for tall in (1, 4, 9):
            run.app.screen.query_one(Coach).styles.height = tall
            await run.pause()
            assert rows(run) == before


async def test_an_offer_that_is_taken_keeps_its_room_and_the_focus(home: Path) -> None:
    async with opened(home, (80, 24)) as run:
        await open_record(run, "ideate/goals")
        offer = run.app.screen.query(Offer).first()
        assert all(each.region.y < offer.region.y for each in shown_page(run).fields() if each.region.size)
        offer.focus()
        await run.pause()
        before, goal = rows(run), session(run).plan.ideate.goals[0].model_copy()
        await run.press("enter")
        await run.pause()
        assert len(session(run).plan.implement.data_collection) == 1
        assert (run.app.focused, rows(run)) == (offer, before)
        await run.press(*"90,5")
        assert session(run).plan.ideate.goals[0] == goal
        await run.press("shift+tab")
        await run.pause()
        assert not offer.visible and rows(run) == before and offer not in run.app.screen.focus_chain


async def test_a_click_out_of_a_list_hits_what_it_is_aimed_at(home: Path) -> None:
    async with opened(home, (80, 24), "implement") as run:
        await rows_of(run, "implement/actions")
        page(run).scroll_home(animate=False)
        quick = page(run).widget_of("implement/data_collection").query_one(QuickAdd)
        await run.pause()
        aim = quick.region.offset + Offset(3, 0)
        for _ in range(2):
            await run.click(offset=aim)
            await run.pause()
            assert run.app.focused is quick and aim in quick.region


async def test_a_hidden_question_leaves_the_focus_to_nobody(home: Path) -> None:
    async with opened(home, (80, 24)) as run:
        await run.press("ctrl+t")
        await run.pause()
        hidden = next(each for each in page(run).query(TextField) if each.has_class("-depth"))
        hidden.focus()
        await run.pause()
        before = session(run).plan.model_copy(deep=True)
        await run.press("ctrl+t", *"abc")
        await run.pause()
        assert run.app.focused is None and session(run).plan == before
