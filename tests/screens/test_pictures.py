"""A few pictures of the screens with the example plan in them; `pytest --snapshot-update` accepts new ones."""

import datetime as dt
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from pytest_textual_snapshot import SVGImageExtension
from syrupy.assertion import SnapshotAssertion
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from vp_tui.app.main import Verbeterplan
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.phases import PHASES
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.workspace.library import Library

NOW = dt.datetime(2026, 11, 22, 9, 30)
Run = Pilot[str | None]
Compare = Callable[..., bool]
# pytest-textual-snapshot 1.0 sets this by a name that syrupy 7 no longer reads; without it the files end in .raw.
SVGImageExtension.file_extension = "svg"
Before = Callable[[Run], Awaitable[None]]


@pytest.fixture(autouse=True)
def no_blinking(monkeypatch: pytest.MonkeyPatch) -> None:
    for each in (Input, TextArea):
        monkeypatch.setattr(each, "cursor_blink", False)


def app(home: Path, with_plan: bool = True) -> Verbeterplan:
    """The app on the example plan, with a clock that stands still."""
    library = Library(home, lambda: NOW)
    plan_id = library.add(example_plan()) if with_plan else None
    library.close()
    return Verbeterplan(home, plan_id, now=lambda: NOW)


async def settled(run: Run) -> None:
    await run.pause()
    await run.app.workers.wait_for_complete()
    await run.pause()


def at(page: str, *keys: str) -> Before:
    """Go to a page of the plan and press keys there."""

    async def before(run: Run) -> None:
        await settled(run)
        assert isinstance(run.app.screen, PlanScreen)
        await run.app.screen.go(page)
        for key in keys:
            await run.press(key)
            await settled(run)
        await settled(run)

    return before


def test_welcome(home: Path, snap_compare: Compare) -> None:
    assert snap_compare(app(home, with_plan=False), terminal_size=(80, 24), run_before=settled)


def test_list_of_plans(home: Path, snap_compare: Compare) -> None:
    assert snap_compare(app(home), terminal_size=(80, 24), run_before=at("recognise", "ctrl+l"))


async def test_phase(home: Path, snapshot: SnapshotAssertion) -> None:
    """All eight in one app: starting one takes longer than a page."""
    kept, other = snapshot.use_extension(SVGImageExtension), list[str]()
    async with app(home).run_test(size=(80, 24)) as run:
        for phase in PHASES:
            await at(phase.name)(run)
            if run.app.export_screenshot(simplify=True) != kept(name=phase.name):
                other.append(phase.name)
    assert other == []


def test_wide(home: Path, snap_compare: Compare) -> None:
    assert snap_compare(app(home), terminal_size=(120, 40), run_before=at("analyse"))


def test_thread(home: Path, snap_compare: Compare) -> None:
    async def before(run: Run) -> None:
        await settled(run)
        assert isinstance(run.app.screen, PlanScreen)
        plan = run.app.screen.session.plan
        plan.evaluate.spreading.pop()
        plan.ideate.goals[0].realistic = ""
        await at("thread", "ctrl+n")(run)

    assert snap_compare(app(home), terminal_size=(80, 24), run_before=before)


def test_record(home: Path, snap_compare: Compare) -> None:
    async def before(run: Run) -> None:
        await at("implement")(run)
        assert isinstance(run.app.screen, PlanScreen)
        plan = run.app.screen.session.plan
        run.app.screen.open_record(f"implement/actions/{plan.implement.actions[0].id}")
        await settled(run)

    assert snap_compare(app(home), terminal_size=(80, 24), run_before=before)


def test_export(home: Path, snap_compare: Compare) -> None:
    """Before anything is written: the path of a document is this machine's own."""
    assert snap_compare(app(home), terminal_size=(80, 24), run_before=at("recognise", "ctrl+s"))


def test_catalogue(home: Path, snap_compare: Compare) -> None:
    before = at("design", "shift+tab", "enter", "down")
    assert snap_compare(app(home), terminal_size=(120, 40), run_before=before)


def test_help(home: Path, snap_compare: Compare) -> None:
    assert snap_compare(app(home), terminal_size=(80, 24), run_before=at("recognise", "f1"))


def test_search(home: Path, snap_compare: Compare) -> None:
    assert snap_compare(app(home), terminal_size=(80, 24), run_before=at("recognise", "ctrl+f", *"telefoon"))


def test_checks(home: Path, snap_compare: Compare) -> None:
    async def before(run: Run) -> None:
        await settled(run)
        assert isinstance(run.app.screen, PlanScreen)
        for address in ("recognise/improvement_point", "analyse/current_situation"):
            run.app.screen.session.put(address, "")
        await at("checks")(run)

    assert snap_compare(app(home), terminal_size=(80, 24), run_before=before)
