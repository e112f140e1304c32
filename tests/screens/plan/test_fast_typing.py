"""Who types fast loses nothing: not while the session catches up, not right behind a Tab."""

import asyncio
from pathlib import Path
from typing import Any

from textual import events

from tests.screens.driver import NOW
from tests.screens.opened import example
from tests.settling import until
from vp_tui.app.main import Verbeterplan
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.store import plans
from vp_tui.widgets.drawings.matrix import FactorMatrix
from vp_tui.widgets.records.list_rows import Rows
from vp_tui.widgets.records.quick import QuickAdd
from vp_tui.widgets.records.results import ResultTable
from vp_tui.workspace.exporting import export_document


async def test_what_comes_right_behind_a_tab_goes_to_the_next_field(home: Path) -> None:
    async with example(home) as run:
        page = run.app.screen.page  # type: ignore[attr-defined]
        page.widget_of("recognise/improvement_point").focus()
        await run.pause()
        for key in ("tab", "x"):  # both have come before either is handled
            run.app.post_message(events.Key(key, key if len(key) == 1 else "\t"))
        await run.pause()
        assert run.app.session.plan.recognise.occasion.endswith("x")  # type: ignore[attr-defined]


def burst(run: Any, *keys: str) -> None:
    """All keys have come before any is handled."""
    for key in keys:
        character = " " if key == "space" else key if len(key) == 1 else None
        run.app.post_message(events.Key(key, character))


async def test_what_comes_right_behind_an_enter_is_the_next_record(home: Path) -> None:
    async with example(home) as run:
        run.app.screen.page.query_one(QuickAdd).focus()  # type: ignore[attr-defined]
        await run.pause()
        burst(run, *"een", "enter", *"twee", "enter", *"drie")
        await run.pause()
        observations = run.app.session.plan.recognise.observations  # type: ignore[attr-defined]
        assert [each.text for each in observations[-2:]] == ["een", "twee"]
        assert run.app.screen.page.query_one(QuickAdd).value == "drie"  # type: ignore[attr-defined]


async def test_what_comes_right_behind_an_enter_goes_to_the_next_question(home: Path) -> None:
    app = Verbeterplan(home, now=lambda: NOW)
    async with app.run_test(size=(80, 24)) as run:
        await run.pause()
        await run.press("ctrl+n")
        await run.pause()
        burst(run, *"plan", "enter", *"An", "enter", *"Oost", "enter", *"Bob", "enter")
        await until(app, lambda: isinstance(app.screen, PlanScreen) and app.screen.page is not None)
        assert app.session is not None
        details = app.session.plan.plan
        assert (details.title, details.author, details.institution, details.supervisor) == ("plan", "An", "Oost", "Bob")


async def test_a_sentence_that_is_begun_on_a_table_becomes_a_record_whole(home: Path) -> None:
    """No letter of it is a command: not n, d or u, and not a space behind the first word."""
    sentence = "De nacht duurt nu uren"
    async with example(home) as run:
        before = run.app.session.plan.model_copy(deep=True)  # type: ignore[attr-defined]
        run.app.screen.page.query(Rows).first().focus()  # type: ignore[attr-defined]
        await run.pause()
        burst(run, *(("space" if letter == " " else letter) for letter in sentence))
        await run.pause()
        assert run.app.screen.page.query_one(QuickAdd).value == sentence  # type: ignore[attr-defined]
        assert run.app.session.plan == before  # type: ignore[attr-defined]
        await run.press("enter")
        await run.pause()
        assert run.app.session.plan.recognise.observations[-1].text == sentence  # type: ignore[attr-defined]


async def test_and_on_a_drawing(home: Path) -> None:
    async with example(home) as run:
        await run.press("f3")
        await run.pause()
        matrix = run.app.screen.page.query_one(FactorMatrix)  # type: ignore[attr-defined]
        matrix.focus()
        await run.pause()
        burst(run, *"druk")
        await run.pause()
        assert matrix.parent.query_one(QuickAdd).value == "druk"


async def test_what_is_pasted_on_a_table_too(home: Path) -> None:
    async with example(home) as run:
        run.app.screen.page.query(Rows).first().focus()  # type: ignore[attr-defined]
        await run.pause()
        run.app.post_message(events.Paste("Uit een mail"))
        await run.pause()
        assert run.app.screen.page.query_one(QuickAdd).value == "Uit een mail"  # type: ignore[attr-defined]


async def test_a_thousand_letters_and_a_paste_arrive_in_order_while_it_saves_checks_and_exports(home: Path) -> None:
    letters, pasted = "abcdefghij" * 100, "0123456789" * 100
    async with example(home) as run:
        screen, session = run.app.screen, run.app.session  # type: ignore[attr-defined]
        field = screen.page.widget_of("recognise/improvement_point")
        field.load("", None)
        field.focus()
        await run.pause()
        shown = session.plan.model_copy(deep=True)
        exporting = asyncio.create_task(
            asyncio.to_thread(export_document, session.writer, session.plan_id, shown, session.exports)
        )
        for n in range(0, 1000, 100):
            burst(run, *letters[n : n + 100])
            session.flush()
            screen.look()
            await asyncio.sleep(0)
        run.app.post_message(events.Paste(pasted))
        burst(run, "z")
        done = await exporting
        await run.pause()
        assert field.text == session.plan.recognise.improvement_point == f"{letters}{pasted}z"
        assert done.version == 1 and done.path.exists()
        session.flush()
        assert session.writer.call(lambda db: plans.load(db, session.plan_id)) == session.plan


async def test_a_letter_on_the_goals_of_phase_8_ends_nothing(home: Path) -> None:
    """There is no line above them to type in."""
    async with example(home) as run:
        await run.press("f9")
        before = run.app.session.plan.model_copy(deep=True)  # type: ignore[attr-defined]
        run.app.screen.page.query_one(ResultTable).query_one(Rows).focus()  # type: ignore[attr-defined]
        await run.pause()
        await run.press("x")
        assert run.app.is_running and run.app.session.plan == before  # type: ignore[attr-defined]
