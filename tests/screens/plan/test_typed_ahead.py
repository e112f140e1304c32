"""What is typed while a window opens or closes, a page is made or a plan is read goes where it would have gone."""

from pathlib import Path

from tests.screens.bursts import Stroke, in_a_burst
from tests.screens.opened import kept
from tests.screens.plan.test_editing import AGREED, MEMBERS, POINT, Run, at, opened, page, plan_with, session
from vp_tui.app.main import Verbeterplan
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.screens.plans.screen import PlansScreen
from vp_tui.widgets.records.list_rows import Rows


async def burst(run: Run, *keys: str) -> None:
    await in_a_burst(run, [Stroke(each) for each in keys])


async def test_what_is_typed_behind_the_enter_that_opens_a_record_goes_into_it(home: Path) -> None:
    async with opened(home, plan_with(anna0001="Anna"), "analyse") as run:
        page(run).widget_of(MEMBERS).query_one(Rows).focus()
        await run.pause()
        await burst(run, "enter", *" Bos", "escape")
        assert session(run).plan.analyse.members[0].name == "Anna Bos"


async def test_and_behind_the_esc_that_closes_it_to_the_page(home: Path) -> None:
    async with opened(home, plan_with(anna0001="Anna"), "analyse") as run:
        rows = page(run).widget_of(MEMBERS).query_one(Rows)
        rows.focus()
        await run.pause()
        await burst(run, "enter", *" Bos", "escape", "shift+tab", *"Bob", "enter")
        assert [each.name for each in session(run).plan.analyse.members] == ["Anna Bos", "Bob"]


async def test_the_dates_of_a_goal_typed_back_and_forth_are_all_stored(home: Path) -> None:
    """B1 of the findings: keys that come in one burst were shown, and lost."""
    async with opened(home, page="ideate") as run:
        await burst(run, *"Proefdoel", "enter")
        address = f"ideate/goals/{session(run).plan.ideate.goals[0].id}"
        plan_screen = next(each for each in run.app.screen_stack if isinstance(each, PlanScreen))
        if not isinstance(run.app.screen, RecordScreen):
            plan_screen.open_record(address)
            await run.pause()
        run.app.screen.query_one("#record-form").widget_of(f"{address}/start").focus()  # type: ignore[attr-defined]
        await run.pause()
        back = ("shift+tab",) * 2
        await burst(run, *"1 dec 2026", "tab", *"1-3-27", *back, *"90,5", *back, "escape")
        goal = session(run).plan.ideate.goals[0]
        assert (str(goal.start), str(goal.end), goal.target) == ("2026-12-01", "2027-03-01", 90.5)
        session(run).flush()
        stored = session(run).writer.call(lambda db: db.execute('select start, "end", target from goals').fetchall())
        assert stored == [("2026-12-01", "2027-03-01", 90.5)]


async def test_letters_behind_a_key_for_a_page_that_was_never_seen_go_into_it(home: Path) -> None:
    async with opened(home) as run:
        await burst(run, "f4", *"Minder wachten", "f2", *"Bel", "f4")
        assert session(run).drafts == {"ideate/goals": "Minder wachten", "recognise/observations": "Bel"}


async def test_letters_behind_a_backspace_do_not_overtake_it(home: Path) -> None:
    async with opened(home) as run:
        line = await at(run, AGREED)
        await burst(run, *"12-3", "backspace", *"4-2027", "home", "delete", *"2")
        assert line.value == "22-4-2027"
        await burst(run, "tab")
        field = await at(run, POINT)
        await burst(run, *"150", "left", "left", *"9", "end", "backspace", *"5")
        assert field.text == "1955"


async def test_undo_behind_letters_takes_back_these_letters(home: Path) -> None:
    async with opened(home) as run:
        await at(run, POINT)
        await burst(run, *"Bellen", "ctrl+z", *"Praten")
        assert session(run).plan.recognise.improvement_point == "Praten"


async def test_letters_behind_the_enter_that_opens_a_plan_go_into_the_plan(home: Path) -> None:
    kept(home)
    app = Verbeterplan(home)
    async with app.run_test(size=(80, 24)) as run:
        await burst(run, "enter", "tab", *"Vooraf getypt")
        assert app.session is not None
        await run.pause()
        assert "Vooraf getypt" in str(app.session.plan) + str(app.session.drafts)


async def test_leaving_a_plan_that_is_still_opening_ends_nothing(home: Path) -> None:
    kept(home)
    app = Verbeterplan(home)
    async with app.run_test(size=(80, 24)) as run:
        await burst(run, "enter", "ctrl+l", "enter", "ctrl+l")
        assert isinstance(app.screen, PlansScreen) and app.session is None
        await burst(run, "enter", "f5", "ctrl+q")
    assert app.return_code == 0
