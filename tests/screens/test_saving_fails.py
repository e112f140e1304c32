"""Saving fails while the user types: it is told, the text stays, it is written later, and a copy can go elsewhere."""

from pathlib import Path

from sqlite_utils import Database
from textual.widgets import Input

from tests.screens.choosing import choose_button
from tests.screens.opened import Run, example, screen_text
from tests.settling import until
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.files import file
from vp_tui.screens.dialogs.question import Question
from vp_tui.screens.export.plan_file import PlanFileScreen
from vp_tui.workspace.exporting import export_document
from vp_tui.workspace.session import Session

LONG = "Lange tekst. " * 2000
UNSAVED = "! nog niet bewaard"


def session(run: Run) -> Session:
    found: Session | None = run.app.session  # type: ignore[attr-defined]
    assert found is not None
    return found


def room(run: Run, pages: int | None) -> None:
    """How many pages the file may have; as many as it has now where none is said."""
    writer = session(run).writer

    def limit(db: Database) -> None:
        most = pages or db.execute("pragma page_count").fetchone()[0]
        db.execute(f"pragma max_page_count = {most}").fetchall()

    writer._thread.submit(lambda: limit(writer._open())).result()


def toasts(run: Run) -> list[str]:
    return [str(each.message) for each in run.app.notices]


async def told(run: Run, word: str, there: bool = True) -> None:
    await until(run.app, lambda: (word in screen_text(run)) is there)


async def test_it_is_told_and_the_text_is_written_when_it_can_be(home: Path) -> None:
    async with example(home) as run:
        room(run, None)
        session(run).put("recognise/my_part", LONG)
        await told(run, UNSAVED)
        assert run.app.told.sentence.startswith("De schijf is vol")  # type: ignore[attr-defined]
        await run.press("tab", *"Ook dit", "enter")
        assert session(run).plan.recognise.my_part == LONG
        room(run, 1_000_000)
        run.app.library.retry()  # type: ignore[attr-defined]
        await told(run, UNSAVED, there=False)
        assert toasts(run)[-1] == "Alles is weer bewaard."
        plan_id, plan = session(run).plan_id, session(run).plan.model_copy(deep=True)
    async with Verbeterplan(home, plan_id).run_test() as run:
        await run.pause()
        assert session(run).plan == plan


async def test_a_rescue_copy_before_leaving(home: Path, tmp_path: Path) -> None:
    async with example(home) as run:
        room(run, None)
        session(run).put("recognise/my_part", LONG)
        await told(run, UNSAVED)
        session(run).draft("plan/start", "ergens in maart")
        await run.press("ctrl+q")
        await until(run.app, lambda: isinstance(run.app.screen, Question))
        await choose_button(run, "Reddingskopie")
        assert isinstance(run.app.screen, PlanFileScreen)
        run.app.screen.query_one(Input).value = str(tmp_path / "redding.json")
        await run.press("enter")
        await until(run.app, (tmp_path / "redding nog niet ingevuld.txt").exists)
        plan = session(run).plan.model_copy(deep=True)
    assert file.read((tmp_path / "redding.json").read_text("utf-8")) == plan
    assert "ergens in maart" in (tmp_path / "redding nog niet ingevuld.txt").read_text("utf-8")


async def test_leaving_all_the_same_leaves_a_copy_too(home: Path, tmp_path: Path) -> None:
    (tmp_path / "user" / "Documents").mkdir()
    async with example(home) as run:
        room(run, None)
        session(run).put("recognise/my_part", LONG)
        await told(run, UNSAVED)
        plan = session(run).plan.model_copy(deep=True)
        await run.press("ctrl+q")
        await until(run.app, lambda: isinstance(run.app.screen, Question))
        await choose_button(run, "Toch sluiten")
        app = run.app
    assert app.parting.startswith("Niet alles is bewaard. Er staat een reddingskopie in ")  # type: ignore[attr-defined]
    (copy,) = (tmp_path / "user").rglob("*.json")
    assert file.read(copy.read_text("utf-8")) == plan


async def test_the_plan_file_from_the_export_screen(home: Path, tmp_path: Path) -> None:
    async with example(home) as run:
        await run.press("ctrl+s")
        await choose_button(run, "Planbestand")
        assert isinstance(run.app.screen, PlanFileScreen)
        place = run.app.screen.query_one(Input)
        assert place.value.startswith(str(home / "exports"))
        place.value = str(tmp_path / "nergens" / "plan.json")
        await run.press("enter")
        await told(run, "is er niet (meer)")
        place.value = str(tmp_path)
        await run.press("enter")
        await until(run.app, lambda: list(tmp_path.glob("Plan De griepprik*.json")))
        assert file.read(next(tmp_path.glob("Plan De griepprik*.json")).read_text("utf-8")) == session(run).plan


async def test_one_does_not_leave_a_plan_that_is_only_in_memory(home: Path) -> None:
    async with example(home) as run:
        room(run, None)
        session(run).put("recognise/my_part", LONG)
        await told(run, UNSAVED)
        await run.press("ctrl+l")
        await until(run.app, lambda: isinstance(run.app.screen, Question))
        assert "Reddingskopie" in screen_text(run) and "Toch sluiten" not in screen_text(run)
        await run.press("escape")
        assert session(run).plan.recognise.my_part == LONG
        await run.press("ctrl+z")
        await run.pause()
        assert session(run).plan.recognise.my_part != LONG


async def test_a_version_that_nobody_can_read_stops_no_export(home: Path) -> None:
    async with example(home) as run:
        for _ in range(2):
            done = export_document(
                session(run).writer,
                session(run).plan_id,
                session(run).plan,
                session(run).exports,
                None,
                session(run).now(),
            )
            session(run).writer.call(
                lambda db: db.execute(
                    "update journal set after = 'stuk' where address glob 'export/*'"
                ).connection.commit()
            )
        assert done.version == 2 and "Versie 1 is niet meer te lezen" in done.note
        await run.press("f12")
        await told(run, "Versie 2 is niet meer te lezen")
