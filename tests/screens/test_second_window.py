"""A second window on the same plans: it reads, says why, and goes on once the first is gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Clock
from tests.screens.choosing import choose_word
from tests.screens.opened import Run, example_file, screen_text
from tests.settling import until as comes
from vp_tui.app.main import Verbeterplan
from vp_tui.screens.plan.reading import ReadingScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.screens.plans.screen import PlansScreen
from vp_tui.store.opening import database
from vp_tui.workspace.library import Library

WHY = "Verbeterplan staat al open in een ander venster."


@pytest.fixture
def first(home: Path) -> Iterator[Library]:
    """The window that has the plans."""
    path = database(home)
    path.parent.mkdir(parents=True)
    path.write_bytes(example_file()[1])
    library = Library(home, Clock())
    library.open()
    yield library
    library.close()


async def until(run: Run, kind: type[object]) -> None:
    await comes(run.app, lambda: isinstance(run.app.screen, kind))


async def test_it_reads_the_plan_and_says_why(home: Path, first: Library) -> None:
    async with Verbeterplan(home, now=Clock()).run_test(size=(80, 24)) as run:
        await comes(run.app, lambda: WHY in screen_text(run) and "De griepprik" in screen_text(run))
        await run.press("ctrl+n", "insert")
        assert isinstance(run.app.screen, PlansScreen)
        await run.press("enter")
        await until(run, ReadingScreen)
        text = screen_text(run)
        assert WHY in text and "alleen lezen" in text and first.rows()[0].title in text
        await run.press("escape")
        await until(run, PlansScreen)


async def test_it_shows_what_the_first_writes(home: Path, first: Library) -> None:
    plan_id = example_file()[0]
    async with Verbeterplan(home, plan_id, Clock()).run_test(size=(80, 24)) as run:
        await until(run, ReadingScreen)
        session = first.session(plan_id)
        session.put("plan/title", "Nu anders")
        assert first.settled()
        await choose_word(run, "Opnieuw lezen")
        await comes(run.app, lambda: "Nu anders" in screen_text(run).splitlines()[0])
        assert screen_text(run).splitlines()[0].rstrip().endswith("alleen lezen")


async def test_it_goes_on_once_the_first_is_gone(home: Path, first: Library) -> None:
    async with Verbeterplan(home, example_file()[0], Clock()).run_test(size=(80, 24)) as run:
        await until(run, ReadingScreen)
        first.close()
        await choose_word(run, "Opnieuw lezen")
        await until(run, PlanScreen)
        await run.press(*"Nieuw", "enter")
        await run.pause()
        assert run.app.session.plan.recognise.observations[-1].text == "Nieuw"  # type: ignore[attr-defined]


async def test_the_list_goes_on_by_itself(home: Path, first: Library) -> None:
    async with Verbeterplan(home, now=Clock()).run_test(size=(80, 24)) as run:
        await comes(run.app, lambda: WHY in screen_text(run))
        first.close()
        await comes(run.app, lambda: WHY not in screen_text(run))
        await run.press("ctrl+n")
        assert not isinstance(run.app.screen, PlansScreen)
