"""The app with the example plan open in it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from tests.conftest import NOW, Clock
from vp_tui.app import Verbeterplan
from vp_tui.knowledge.example import example_plan
from vp_tui.session import summarised
from vp_tui.store import plans
from vp_tui.store.opening import database
from vp_tui.store.schema import open_database

Run = Pilot[str | None]


@asynccontextmanager
async def example(home: Path, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Run]:
    """The example plan in a home of its own, at its first phase."""
    plan = example_plan()
    path = database(home)
    path.parent.mkdir(parents=True, exist_ok=True)
    made = open_database(path)
    plan_id = plans.add(made, plan, NOW, summarised(plan, NOW.date()))
    made.close()
    async with Verbeterplan(home, plan_id, Clock()).run_test(size=size) as pilot:
        await pilot.pause()
        yield pilot


def screen_text(run: Run) -> str:
    """All that stands on the screen, a line a row."""
    return "\n".join(strip.text for strip in run.app.screen._compositor.render_strips())
