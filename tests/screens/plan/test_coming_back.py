"""A page that is gone to shows the plan as it is now, with the focus where one can see it."""

from pathlib import Path

import pytest

from tests.screens.opened import Run, example
from tests.settling import until
from vp_tui.screens.dialogs.small import TooSmall
from vp_tui.screens.export.screen import ExportScreen
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.widgets.fields.line_field import LineField
from vp_tui.widgets.fields.text_field import TextField
from vp_tui.widgets.records.list_rows import Rows


def page(run: Run):
    return run.app.screen.page  # type: ignore[attr-defined]


def shown(run: Run, address: str) -> list[str]:
    """The first cells of the rows of a list, as they stand there."""
    rows = page(run).widget_of(address).query_one(Rows)
    return [str(rows.get_row_at(n)[0]) for n in range(rows.row_count)]


async def test_what_changed_while_nobody_looked_stands_in_its_table(home: Path) -> None:
    async with example(home) as run:
        await run.press("f6")
        before = shown(run, "design/interventions")
        page(run).widget_of("design/interventions").query_one(Rows).focus()
        await run.press("delete", "f2", "ctrl+z", "f6")
        await run.pause()
        assert shown(run, "design/interventions") == before
        titles = [each.title for each in run.app.session.plan.design.interventions]  # type: ignore[attr-defined]
        await run.press("up", "up", "delete")
        left = [each.title for each in run.app.session.plan.design.interventions]  # type: ignore[attr-defined]
        assert left == titles[1:], "the key is about the row that is shown"


async def test_a_question_that_was_hidden_meanwhile_has_no_focus(home: Path) -> None:
    async with example(home, (140, 40)) as run:
        session = run.app.session  # type: ignore[attr-defined]
        deep = next(
            each
            for each in page(run).fields()
            if isinstance(each, LineField | TextField) and each.has_class("-depth") and each.has_class("-filled")
        )
        deep.focus()
        await run.press("f3")
        session.put(deep.address, "")
        await run.press("f2")
        await run.pause()
        assert run.app.focused is not deep and not deep.display
        await run.press("f6")
        page(run).widget_of("design/interventions").query_one(Rows).focus()
        await run.press("f2")
        for each in list(session.plan.design.interventions):
            session.delete(f"design/interventions/{each.id}")
        await run.press("f6")
        await run.pause()
        assert run.app.focused is not None and run.app.focused.size.height > 0


@pytest.mark.parametrize("key", ["ctrl+p", "f1"])
async def test_a_window_that_was_opened_while_it_was_too_small_closes_first(home: Path, key: str) -> None:
    async with example(home) as run:
        await run.resize_terminal(30, 10)
        await run.pause()
        await run.press(key)
        await run.resize_terminal(80, 24)
        await until(run.app, lambda: len(run.app.screen_stack) == 3)
        await run.press("escape")
        await until(run.app, lambda: not any(isinstance(each, TooSmall) for each in run.app.screen_stack))
        assert len(run.app.screen_stack) == 1 and run.app.is_running


async def test_the_export_key_works_from_a_record_too(home: Path) -> None:
    """It stands in the line at the bottom, which is the plan's."""
    async with example(home) as run:
        await run.press("f4", "tab", "enter")
        assert isinstance(run.app.screen, RecordScreen)
        await run.press("ctrl+s")
        await run.pause()
        assert isinstance(run.app.screen, ExportScreen) and len(run.app.screen_stack) == 2
