"""*Veiligheidskopieën*: making one, seeing what would be lost, all plans back, by keyboard at 80 × 24."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Button, Input, Static

from tests.conftest import NOW, Clock
from tests.screens.choosing import choose_button, choose_in_menu, choose_word
from tests.screens.opened import screen_text
from tests.settling import until
from tests.store.copies import header_gone, is_sound, no_database
from vp_tui.app.main import Verbeterplan
from vp_tui.screens.dialogs.question import Question
from vp_tui.screens.help.screen import HelpScreen
from vp_tui.screens.plans.backups import BackupsScreen, FileScreen
from vp_tui.screens.plans.screen import PlansScreen
from vp_tui.store.backups import Why, copies, make
from vp_tui.store.opening import database, listed_plans
from vp_tui.workspace import safekeeping
from vp_tui.workspace.library import Library

Run = Pilot[str | None]


@pytest.fixture
def path(home: Path) -> Path:
    """A file with two plans: one is copied, one came later."""
    clock = Clock()
    library = Library(home, clock)
    library.new({"title": "Bereikbaar"})
    make(library.path, Why.AUTO, NOW)
    clock.forward(minutes=5)
    library.new({"title": "Minder wachten"})
    library.close()
    return database(home)


@asynccontextmanager
async def started(home: Path, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Run]:
    """The app on its list, ten minutes later."""
    clock = Clock()
    clock.forward(minutes=10)
    async with Verbeterplan(home, now=clock).run_test(size=size) as pilot:
        await settled(pilot)
        yield pilot


async def settled(pilot: Run) -> None:
    await pilot.pause()
    while pilot.app.workers:
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()


async def press(pilot: Run, *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


def told(pilot: Run) -> str:
    return " ".join(each.message for each in pilot.app.notices)


def question(pilot: Run) -> str:
    assert isinstance(pilot.app.screen, Question), pilot.app.screen
    return f"{pilot.app.screen.heading}\n{pilot.app.screen.sentence}"


def titles(path: Path) -> set[str]:
    return {each.title for each in listed_plans(path)}


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_copies_stand_there_with_what_they_are(home: Path, path: Path, size: tuple[int, int]) -> None:
    make(path, Why.HAND, NOW.replace(day=1))
    async with started(home, size) as pilot:
        await choose_word(pilot, "Back-ups")
        rows = [row.rstrip() for row in screen_text(pilot).splitlines()]
        first = next(n for n, row in enumerate(rows) if "Vandaag 09:30" in row)
        assert rows[first].endswith(" kB") and " 1 " in rows[first]
        assert "vanzelf gemaakt · verbeterplan_2027-03-12_09.30.00_auto.db" in rows[first + 1]
        second = next(row for row in rows if "1 maart 09:30" in row)
        assert " 2 " in second and len(second) == len(rows[first])
        assert any("Veiligheidskopieën" in row and row.endswith("Grootte") for row in rows)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, PlansScreen)


async def test_one_is_made_now(home: Path, path: Path) -> None:
    async with started(home) as pilot:
        await choose_word(pilot, "Back-ups")
        await press(pilot, "insert")
        assert "kopie is gemaakt" in told(pilot)
        assert "door jou gemaakt" in screen_text(pilot)
    assert [each.why for each in copies(path)] == [Why.HAND, Why.AUTO]


async def test_back_from_a_copy_without_a_restart(home: Path, path: Path) -> None:
    async with started(home) as pilot:
        await choose_word(pilot, "Back-ups")
        await press(pilot, "enter")
        assert "Alles terugzetten uit de kopie van vandaag 09:30?" in question(pilot)
        assert "“Minder wachten”: staat niet in deze kopie" in question(pilot)
        assert isinstance(pilot.app.focused, Button) and pilot.app.focused.id == "cancel"
        await choose_button(pilot, "Zet terug")
        assert "is bewaard" in told(pilot)
        assert "gemaakt voor het terugzetten" in screen_text(pilot)
        await press(pilot, "escape")
        assert "Minder wachten" not in screen_text(pilot)
        await press(pilot, "enter")
        assert pilot.app.session is not None
        await pilot.press(*"Minder bellen")
        await settled(pilot)
    assert (titles(path), is_sound(path)) == ({"Bereikbaar"}, True)
    kept = next(each for each in copies(path) if each.why is Why.RESTORE)
    assert titles(kept.path) == {"Bereikbaar", "Minder wachten"}


async def test_the_first_answer_changes_nothing(home: Path, path: Path) -> None:
    for key in ("enter", "escape"):
        async with started(home) as pilot:
            await choose_word(pilot, "Back-ups")
            await press(pilot, "enter", key)
            assert isinstance(pilot.app.screen, BackupsScreen)
        assert titles(path) == {"Bereikbaar", "Minder wachten"}
        assert len(copies(path)) == 1


async def test_what_was_done_in_the_list_can_not_be_undone_past_a_restore(home: Path, path: Path) -> None:
    async with started(home) as pilot:
        await press(pilot, "delete")
        await choose_word(pilot, "Back-ups")
        await press(pilot, "enter")
        await choose_button(pilot, "Zet terug")
        await press(pilot, "escape", "ctrl+z")
        assert "niets om ongedaan te maken" in told(pilot)
    assert titles(path) == {"Bereikbaar"}


async def test_back_from_a_file_elsewhere_on_a_first_start(home: Path, path: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick" / "mijn kopie.db"
    stick.parent.mkdir()
    copies(path)[0].path.rename(stick)
    async with started(tmp_path / "nieuw") as pilot:
        await press(pilot, *"back", "enter", "enter")  # the first start: what is typed on the welcome is sought
        await choose_word(pilot, "Ander bestand")
        assert isinstance(pilot.app.focused, Input)
        pilot.app.focused.value = f"'{stick}'"
        await press(pilot, "enter")
        assert "Je raakt niets kwijt" in question(pilot)
        await choose_button(pilot, "Zet terug")
        await press(pilot, "escape")
        assert "Bereikbaar" in screen_text(pilot)


async def test_a_file_that_is_no_copy_is_told(home: Path, path: Path, tmp_path: Path) -> None:
    no_database(tmp_path / "brief.db")
    async with started(home) as pilot:
        await choose_word(pilot, "Back-ups")
        await choose_word(pilot, "Ander bestand")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, FileScreen)
        assert isinstance(pilot.app.focused, Input)
        pilot.app.focused.value = str(tmp_path / "brief.db")
        await press(pilot, "enter")
        assert "geen bestand van Verbeterplan" in question(pilot)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, BackupsScreen)


async def test_an_unreadable_copy_is_marked_and_refused(home: Path, path: Path) -> None:
    header_gone(copies(path)[0].path)
    async with started(home) as pilot:
        await choose_word(pilot, "Back-ups")
        assert "onleesbaar" in screen_text(pilot)
        await press(pilot, "enter")
        assert "beschadigd" in question(pilot)
    assert titles(path) == {"Bereikbaar", "Minder wachten"}


async def test_without_copies_it_says_which_key_makes_one(home: Path) -> None:
    async with started(home) as pilot:
        await press(pilot, *"back", "enter", "enter")
        assert "Met Ins maak je er een" in screen_text(pilot)


async def test_help_and_palette_know_it(home: Path, path: Path) -> None:
    async with started(home) as pilot:
        await choose_word(pilot, "Back-ups")
        await press(pilot, "f1")
        assert isinstance(pilot.app.screen, HelpScreen)
        assert "kwijtraakt" in " ".join(str(each.content) for each in pilot.app.screen.query(Static))


# --- by itself -----------------------------------------------------------------------------------------------------


async def test_the_app_makes_one_by_itself_behind_the_start(
    home: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safekeeping, "CALM", 0)
    copies(path)[0].path.unlink()
    async with started(home) as pilot:
        await until(pilot.app, lambda: copies(path))
        assert told(pilot) == ""
    assert [each.why for each in copies(path)] == [Why.AUTO]


async def test_a_copy_that_fails_is_a_quiet_warning(home: Path, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safekeeping, "CALM", 0)
    for each in (path.parent / "kopieen").iterdir():
        each.unlink()
    (path.parent / "kopieen").rmdir()
    (path.parent / "kopieen").write_text("in de weg")
    async with started(home) as pilot:
        await until(pilot.app, lambda: told(pilot))
        assert "geen veiligheidskopie" in told(pilot)
        assert isinstance(pilot.app.screen, PlansScreen)
        await press(pilot, "enter")
        assert pilot.app.session is not None


async def test_an_empty_list_points_to_the_copies(home: Path, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safekeeping, "CALM", 0)
    path.unlink()
    async with started(home) as pilot:
        await until(pilot.app, lambda: told(pilot))
        assert "Typ back-up" in told(pilot)


def test_a_short_visit_does_not_wait_for_a_copy(home: Path, path: Path) -> None:
    copies(path)[0].path.unlink()
    library = Library(home, Clock())
    library.open()
    library.close()
    assert copies(path) == []
    with sqlite3.connect(path) as connection:
        assert connection.execute("select count(*) from plans").fetchone() == (2,)


def run_sql(path: Path, *statements: str) -> None:
    with sqlite3.connect(path) as db:
        db.execute("pragma writable_schema=on")
        for each in statements:
            db.execute(each)
    db.close()


@pytest.mark.parametrize(
    "damage",
    [
        header_gone,
        no_database,
        lambda path: run_sql(path, "update sqlite_master set sql = sql || cast(x'ff' as text)"),
        lambda path: run_sql(path, "delete from _sqlite_migrations"),
    ],
)
async def test_a_copy_goes_back_over_a_file_that_can_not_be_opened(
    home: Path, path: Path, damage: Callable[[Path], object]
) -> None:
    """The app says that it is damaged, shows the copies all the same, and goes on with what was put back."""
    damage(path)
    async with started(home) as pilot:
        assert "vp doctor" in question(pilot)
        await press(pilot, "escape")
        await choose_word(pilot, "Back-ups")
        await press(pilot, "enter")
        assert "terugzetten" in question(pilot)
        await choose_button(pilot, "Zet terug")
        await press(pilot, "escape")
        assert "Bereikbaar" in screen_text(pilot)
        await choose_in_menu(pilot, "Kopie")
        assert "Bereikbaar (kopie)" in screen_text(pilot)
    assert is_sound(path)


async def test_a_plan_whose_line_is_damaged_keeps_no_other_from_the_list(home: Path, path: Path) -> None:
    run_sql(
        path,
        "update plans set changed = 'xx', progress = 'z', next_date = 'gauw' where title = 'Bereikbaar'",
        "update plans set deleted = 'ooit', exports = -1, title = cast(x'4dc3' as text) where title = 'Bereikbaar'",
    )
    async with started(home) as pilot:
        assert "M�" in screen_text(pilot) and "Minder wachten" in screen_text(pilot)
        assert "vp doctor" in told(pilot)
        await press(pilot, "enter")
        assert pilot.app.is_running
