"""The app with the example plan open in it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from textual.pilot import Pilot

from tests.conftest import NOW, Clock
from vp_tui.app.main import Verbeterplan
from vp_tui.knowledge.example import example_plan
from vp_tui.store import plans
from vp_tui.store.opening import database
from vp_tui.store.plans import plan_summary
from vp_tui.store.schema import open_database

Run = Pilot[str | None]


@cache
def example_file() -> tuple[str, bytes]:
    """The example plan's id, and a database with it; made once."""
    plan = example_plan()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.db"
        made = open_database(path)
        plan_id = plans.add(made, plan, NOW, plan_summary(plan, NOW.date()))
        made.close()
        return plan_id, path.read_bytes()


def kept(home: Path) -> str:
    """Put the example plan in a home; its id."""
    plan_id, content = example_file()
    path = database(home)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return plan_id


@asynccontextmanager
async def example(home: Path, size: tuple[int, int] = (80, 24), messages: bool = False) -> AsyncIterator[Run]:
    """The example plan in a home of its own, at its first phase; `messages`: toasts are shown too."""
    async with Verbeterplan(home, kept(home), Clock()).run_test(size=size, notifications=messages) as pilot:
        await pilot.pause()
        yield pilot


def screen_text(run: Run) -> str:
    """All that stands on the screen, a line a row."""
    return "\n".join(strip.text for strip in run.app.screen._compositor.render_strips())
