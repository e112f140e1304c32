"""The SMART coach by keys: at the criterion with the focus, at rest, and with a measuring plan to take."""

from pathlib import Path

import pytest

from tests.screens.opened import Run, example, screen_text
from tests.settling import until
from tests.widgets.drawings.test_views import go, plan_of
from vp_tui.screens.plan import record
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.widgets.drawings.smart import SmartView
from vp_tui.widgets.offers.coach import Coach
from vp_tui.widgets.offers.offer import Offer
from vp_tui.workspace.session import Session


def session_of(run: Run) -> Session:
    return next(each.session for each in run.app.screen_stack if isinstance(each, PlanScreen))


def said(run: Run) -> str:
    return run.app.screen.query(Coach).first().text.plain


async def unmeasured(run: Run) -> str:
    """The first goal without its baseline and rows; its address."""
    session = session_of(run)
    goal = session.plan.ideate.goals[0]
    for row in list(session.plan.implement.data_collection):
        session.delete(f"implement/data_collection/{row.id}")
    session.put(f"ideate/goals/{goal.id}/baseline", None)
    await run.pause()
    return f"ideate/goals/{goal.id}"


async def test_the_coach_follows_the_cursor_in_the_smart_view(home: Path) -> None:
    async with example(home) as run:
        for size in ((80, 24), (120, 40)):
            await run.resize_terminal(*size)
            await run.pause()
            await unmeasured(run)
            await go(run, "f4", SmartView)
            assert (
                said(run).splitlines()[-1].startswith("In één zin: We brengen “Telefoontjes over de griepprik” naar 13")
            )
            await run.press("down", "down")
            await run.pause()
            assert said(run).startswith("Meetbaar? Hoe is het nu?")
            assert "Meetbaar? Hoe is het nu?" in screen_text(run)
            await run.press("down")
            await run.pause()
            assert said(run).startswith("In één zin")
            await run.press("up", "up", "up")


async def test_in_a_goal_the_coach_looks_again_once_the_keys_rest(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record, "REST", 0.3)
    async with example(home) as run:
        await go(run, "f4", SmartView)
        await run.press("enter")
        await run.pause()
        field = next(each for each in run.app.screen.query(".field") if each.address.endswith("/timebound"))  # type: ignore[attr-defined]
        field.focus()
        await run.pause()
        assert "Tijdgebonden?" not in said(run)
        await run.press("ctrl+end", *" binnenkort")
        assert "binnenkort" not in said(run)
        await until(run.app, lambda: "Tijdgebonden? Je schrijft “binnenkort”." in said(run))
        await run.press("tab")
        await run.pause()
        assert "binnenkort" not in said(run)


async def test_a_measuring_plan_is_taken_with_enter_and_comes_back_with_ctrl_z(home: Path) -> None:
    async with example(home) as run:
        address = await unmeasured(run)
        await go(run, "f4", SmartView)
        offer = run.app.screen.query("#ideate Offer").first(Offer)
        assert offer.display
        offer.focus()
        await run.press("enter")
        await run.pause()
        (row,) = plan_of(run).implement.data_collection
        assert (f"ideate/goals/{row.goal}", row.data) == (address, "Nulmeting: Telefoontjes over de griepprik")
        assert any("Ctrl+Z" in each.message for each in run.app.notices)
        assert offer.offered is None
        await run.press("ctrl+z")
        await run.pause()
        assert plan_of(run).implement.data_collection == [] and offer.offered and offer.visible


async def test_a_measuring_plan_is_offered_in_the_goal_too(home: Path) -> None:
    async with example(home) as run:
        await unmeasured(run)
        await go(run, "f4", SmartView)
        await run.press("enter")
        await run.pause()
        assert isinstance(run.app.screen, RecordScreen)
        offer = run.app.screen.query(Offer).first()
        offer.focus()
        await run.press("space")
        await run.pause()
        assert plan_of(run).implement.data_collection == []  # Space belongs to a sentence
        await run.press("enter")
        await run.pause()
        assert len(plan_of(run).implement.data_collection) == 1 and offer.offered is None
