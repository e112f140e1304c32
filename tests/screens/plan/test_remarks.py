"""*Opmerkingen* by keys at 80 × 24: a document that came back is found, read, decided on, and taken back."""

import io
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual import events

from tests.screens.opened import Run, example, screen_text
from tests.screens.plan.test_editing import page, plan_screen, session
from tests.settling import settle, until
from vp_tui.plan.deciding import open_remarks
from vp_tui.screens.plan.pages.remarks import RemarksPage
from vp_tui.widgets.frame.rail import Rail

CHANGES = {"Vier op de vijf krijgen een sms": "Drie op de vier krijgen een sms", "in het jaarplan": "in ons jaarplan"}


def edited(content: bytes, changes: dict[str, str]) -> bytes:
    """The document with other words in it, as Word saves what was typed over."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for each in source.infolist():
            data = source.read(each)
            if each.filename == "word/document.xml":
                for before, after in changes.items():
                    assert before.encode() in data
                    data = data.replace(before.encode(), after.encode())
            target.writestr(each, data)
    return made.getvalue()


@asynccontextmanager
async def returned(home: Path, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Run]:
    """The example plan, its version 1 back in Downloads with two changes, the page opened."""
    async with example(home, size, messages=True) as run:
        done = session(run).export()
        downloads = Path.home() / "Downloads"
        downloads.mkdir()
        (downloads / "plan HM.docx").write_bytes(edited(done.path.read_bytes(), CHANGES))
        await plan_screen(run).go("remarks")
        await until(run.app, lambda: shown(run).offered)
        yield run


def shown(run: Run) -> RemarksPage:
    found = page(run)
    assert isinstance(found, RemarksPage)
    return found


async def read_it(run: Run) -> None:
    await run.press("enter")
    await until(run.app, lambda: shown(run).chosen)


def goal(run: Run) -> str:
    return session(run).plan.ideate.goals[0].realistic


async def test_what_came_back_is_found_in_downloads_and_read_at_enter(home: Path) -> None:
    async with returned(home) as run:
        assert "Lees “plan HM.docx”" in screen_text(run)
        before = session(run).plan.model_dump(exclude={"plan"})
        await read_it(run)
        assert session(run).plan.model_dump(exclude={"plan"}) == before, "nothing changes until one chooses so"
        assert [each.kind for each in session(run).plan.plan.remarks] == ["change", "change"]
        text = screen_text(run)
        assert "‹in het›" in text or "‹het›" in text
        assert "2 open" in text and "Zo kwam het terug" in text
        await run.press("ctrl+z")
        await until(run.app, lambda: not session(run).plan.plan.remarks)


async def test_our_own_export_is_not_offered(home: Path) -> None:
    async with example(home) as run:
        session(run).export()
        await plan_screen(run).go("remarks")
        await run.app.workers.wait_for_complete()
        assert shown(run).offered is None and "nog niets teruggekomen" in screen_text(run)


async def test_twice_read_nothing_twice(home: Path) -> None:
    async with returned(home) as run:
        path = shown(run).offered
        await read_it(run)
        run.app.screen.query_one("#remarks-path").focus()
        run.app.screen.focused.post_message(events.Paste(f"'{path}'"))  # type: ignore[union-attr]
        await settle(run.app)
        await run.press("enter")
        await until(run.app, lambda: "had je al" in screen_text(run))
        assert len(session(run).plan.plan.remarks) == 2


async def test_space_takes_over_and_once_more_takes_back(home: Path) -> None:
    async with returned(home) as run:
        await read_it(run)
        await run.press("ctrl+n")
        before = goal(run)
        await run.press("space")
        await settle(run.app)
        assert goal(run) == before.replace("Vier op de vijf", "Drie op de vier")
        assert "✓" in screen_text(run) and "1 open, 1 verwerkt" in screen_text(run)
        await run.press("space")
        await settle(run.app)
        assert goal(run) == before and "2 open" in screen_text(run)
        await run.press("space", "ctrl+z")
        await settle(run.app)
        assert goal(run) == before and len(open_remarks(session(run).plan)) == 2


async def test_all_of_a_kind_at_once_are_one_step(home: Path) -> None:
    async with returned(home) as run:
        await read_it(run)
        before = session(run).plan.model_copy(deep=True)
        await run.press("ctrl+d")
        await settle(run.app)
        assert open_remarks(session(run).plan) == [] and goal(run).startswith("Drie op de vier")
        assert "2 overgenomen" in screen_text(run)
        await run.press("ctrl+z")
        await settle(run.app)
        assert session(run).plan == before


async def test_what_is_typed_in_the_list_is_the_answer_to_that_one_at_any_speed(home: Path) -> None:
    async with returned(home) as run:
        await read_it(run)
        await run.press("down", *"Nee", "enter", *"Ja", "enter")
        await settle(run.app)
        assert [each.answer for each in session(run).plan.plan.remarks] == ["Ja", "Nee"]
        assert run.app.focused is shown(run).lines


async def test_del_puts_aside_and_insert_makes_an_action(home: Path) -> None:
    async with returned(home) as run:
        await read_it(run)
        count = len(session(run).plan.implement.actions)
        await run.press("delete", "down", "insert")
        await settle(run.app)
        assert [each.state for each in session(run).plan.plan.remarks] == ["aside", "done"]
        made = session(run).plan.implement.actions
        assert len(made) == count + 1 and "Drie op de vier" in made[-1].action
        assert open_remarks(session(run).plan) == []


async def test_enter_goes_to_the_place_where_its_sign_stands(home: Path) -> None:
    async with returned(home) as run:
        await read_it(run)
        await run.press("down", "enter")
        await until(run.app, lambda: getattr(run.app.focused, "address", "").endswith("/realistic"))
        await run.app.screen.load_checks()  # type: ignore[attr-defined]
        await until(run.app, lambda: "Realistisch ◊ 1" in str(run.app.focused.border_title))  # type: ignore[union-attr]


async def test_the_rail_and_overzicht_tell_how_many_wait(home: Path) -> None:
    async with returned(home) as run:
        await read_it(run)
        await run.press("ctrl+o")
        await until(run.app, lambda: plan_screen(run).current == "overview")
        assert run.app.screen.query_one(Rail).notes["remarks"] == "2 open"
        run.app.screen.query_one("#overview-first").rows.focus()  # type: ignore[attr-defined]
        await run.press("home")
        await until(run.app, lambda: "Terug van" in screen_text(run))
        assert "2 opmerkingen" in screen_text(run)
        await run.press("enter")
        await until(run.app, lambda: plan_screen(run).current == "remarks")


async def test_esc_goes_to_the_rail_and_enter_comes_back(home: Path) -> None:
    async with returned(home) as run:
        await read_it(run)
        await run.press("escape")
        assert isinstance(run.app.focused, Rail) and "Herkennen" in screen_text(run)
        await run.press("enter")
        await until(run.app, lambda: run.app.focused is shown(run).lines)


@pytest.mark.parametrize("content, told", [(b"geen zip", "docx"), (b"", "leeg")])
async def test_what_is_no_returned_document_says_what_to_do_and_changes_nothing(
    home: Path, tmp_path: Path, content: bytes, told: str
) -> None:
    bad = tmp_path / "iets.docx"
    bad.write_bytes(content)
    async with example(home, messages=True) as run:
        await plan_screen(run).go("remarks")
        await settle(run.app)
        before = session(run).plan.model_copy(deep=True)
        run.app.screen.query_one("#remarks-path").focus()
        run.app.screen.focused.post_message(events.Paste(str(bad)))  # type: ignore[union-attr]
        await settle(run.app)
        await run.press("enter")
        await until(run.app, lambda: told in screen_text(run).splitlines()[22].lower())
        assert session(run).plan == before


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_at_every_size_the_two_texts_and_the_answer_are_in_sight(home: Path, size: tuple[int, int]) -> None:
    async with returned(home, size) as run:
        await read_it(run)
        text = screen_text(run)
        assert "Zo stuurde je het" in text and "Antwoord" in text
        if "Zo kwam het terug" not in text:  # in a small window one reads on
            await run.press("pagedown")
            await settle(run.app)
            assert "Zo kwam het terug" in screen_text(run)
        assert ("│ Zo kwam het terug" in text) is (size[0] >= 80)
