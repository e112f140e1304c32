"""The list of plans, the first start, and the ways in and out of the app, by keyboard and mouse at 80 × 24."""

import json
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from tests.conftest import NOW, Clock
from tests.screens.choosing import choose_button, choose_in_menu, choose_word
from tests.screens.opened import screen_text
from tests.settling import until
from vp_tui.app.main import Verbeterplan
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.files.file import write
from vp_tui.plan.plan import Plan
from vp_tui.screens.dialogs.question import Question
from vp_tui.screens.dialogs.small import TooSmall
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.screens.plans.details import DetailsScreen
from vp_tui.screens.plans.import_plan import ImportScreen
from vp_tui.screens.plans.screen import PlanOpened, PlansScreen
from vp_tui.store.opening import Listed, database, listed_plans, settings
from vp_tui.store.problems import StoreError
from vp_tui.styles.themes import LIGHT
from vp_tui.widgets.frame.title import Saved
from vp_tui.workspace.library import Library
from vp_tui.workspace.session import Session

Run = Pilot[str | None]


@asynccontextmanager
async def started(home: Path, plan_id: str | None = None) -> AsyncIterator[Run]:
    """The app, with its file open and the rest loaded."""
    clock = Clock()
    clock.forward(minutes=5)
    async with Verbeterplan(home, plan_id, clock).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        yield pilot


async def settled(pilot: Run) -> None:
    """Until what the last key set going has come to an end."""
    await pilot.pause()
    if pilot.app.workers:
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()


async def press(pilot: Run, *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


async def enter(pilot: Run, text: str) -> None:
    """Put a text in the field that has the focus, and press Enter."""
    assert isinstance(pilot.app.focused, Input)
    pilot.app.focused.value = text
    await press(pilot, "enter")


def plans_at(home: Path, *titles: str) -> list[str]:
    """A home with plans of these titles, the last one changed last; their ids."""
    clock = Clock()
    library = Library(home, clock)
    made = []
    for title in titles:
        clock.forward(seconds=1)
        made.append(library.new({"title": title, "author": "An de Wit", "institution": "De Linde"}))
    library.close()
    return made


def by_title(home: Path) -> dict[str, Listed]:
    return {each.title: each for each in listed_plans(database(home))}


def screen_of(pilot: Run) -> PlansScreen:
    assert isinstance(pilot.app.screen, PlansScreen)
    return pilot.app.screen


def titles(pilot: Run) -> list[str]:
    """What the list shows, from top to bottom."""
    return [each.title for each in screen_of(pilot).rows]


def on_cursor(pilot: Run) -> str:
    return titles(pilot)[screen_of(pilot).plan_list.cursor]


def last_toast(pilot: Run) -> str:
    return pilot.app.notices[-1].message


# --- the first start -------------------------------------------------------------------------------------------


async def test_from_the_welcome_to_phase_1_by_keyboard(home: Path) -> None:
    async with started(home) as pilot:
        assert pilot.app.screen.query_one("#welcome").display
        await press(pilot, "enter")  # the focus is on the first of the three choices
        for text in ("Korter wachten", "An de Wit", "De Linde", "Bob Vos"):
            await enter(pilot, text)
        screen = pilot.app.screen
        assert isinstance(screen, PlanScreen)
        assert screen.current == "recognise"
        details = screen.session.plan.plan
        assert (details.title, details.author, details.institution, details.supervisor) == (
            "Korter wachten",
            "An de Wit",
            "De Linde",
            "Bob Vos",
        )


async def test_the_example_opens_from_the_welcome_and_stands_marked_in_the_list(home: Path) -> None:
    async with started(home) as pilot:
        await press(pilot, "down", "enter")
        assert isinstance(pilot.app.screen, PlanScreen)
        await press(pilot, "ctrl+l")
        assert titles(pilot) == [example_plan().plan.title]
        below = screen_of(pilot)._draw(0, 75)[1].plain
        assert "voorbeeld" in below


async def test_a_choice_of_the_welcome_by_mouse(home: Path) -> None:
    async with started(home) as pilot:
        await pilot.click("#welcome-choices", offset=(10, 6))
        await settled(pilot)
        assert isinstance(pilot.app.screen, ImportScreen)


# --- a new plan ------------------------------------------------------------------------------------------------


async def test_a_next_plan_takes_its_people_from_the_last(home: Path) -> None:
    plans_at(home, "Een")
    async with started(home) as pilot:
        await press(pilot, "ctrl+n")
        assert [each.value for each in pilot.app.screen.query(Input)] == ["", "An de Wit", "De Linde", ""]
        assert "Nieuw verbeterplan" in pilot.app.screen.query(Input).first().placeholder
        await press(pilot, "enter", "enter", "enter", "enter")
        assert isinstance(pilot.app.screen, PlanScreen)
    assert set(by_title(home)) == {"Een", "Nieuw verbeterplan"}


async def test_esc_asks_only_where_something_was_typed(home: Path) -> None:
    plans_at(home, "Een")
    async with started(home) as pilot:
        await press(pilot, "ctrl+n", "escape")
        assert isinstance(pilot.app.screen, PlansScreen)
        await press(pilot, "insert", "Q", "escape")
        assert isinstance(pilot.app.screen, Question)
        await press(pilot, "escape")  # the safe answer: back to what was typed
        assert pilot.app.screen.query(Input).first().value == "Q"
        await press(pilot, "escape")
        await choose_button(pilot, "Weggooien")
        assert isinstance(pilot.app.screen, PlansScreen)
    assert set(by_title(home)) == {"Een"}


async def test_quitting_halfway_makes_the_plan(home: Path) -> None:
    async with started(home) as pilot:
        await press(pilot, "ctrl+n")
        await pilot.press(*"Wacht")
        await press(pilot, "ctrl+q")
    assert set(by_title(home)) == {"Wacht"}


async def test_what_was_typed_stays_where_it_cannot_be_saved(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(details: object) -> str:
        raise StoreError("De schijf is vol.")

    async with started(home) as pilot:
        monkeypatch.setattr(pilot.app.library, "new", full)  # type: ignore[attr-defined]
        await press(pilot, "ctrl+n")
        for text in ("Korter wachten", "An", "", ""):
            await enter(pilot, text)
        assert isinstance(pilot.app.screen, Question)
        await press(pilot, "enter")
        screen = pilot.app.screen
        assert isinstance(screen, DetailsScreen)
        assert screen.query(Input).first().value == "Korter wachten"
        screen.dismiss(None)


# --- the list --------------------------------------------------------------------------------------------------


async def test_the_list_tells_state_next_date_and_last_change(home: Path) -> None:
    library = Library(home, Clock())
    library.add(example_plan())
    library.close()
    async with started(home) as pilot:
        above, below = (each.plain for each in screen_of(pilot)._draw(0, 75))
        assert "●●●●●●●◐" in above  # in March the second date on the agenda still has to come
        assert above.endswith("vandaag 09:30 ")
        assert below.strip().startswith("voorbeeld · ")


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (None, "nog niets met een datum"),
        ("2027-03-13", "morgen: Bellen"),
        ("2027-10-01", "1 oktober: Bellen"),
        ("2027-03-01", "te laat, 1 maart: Bellen"),
    ],
)
async def test_what_comes_next(day: str | None, told: str) -> None:
    from rich.style import Style

    from vp_tui.screens.plans.rows import plan_lines

    plan = Listed("a", "A", "eeeeeeee", day, "Bellen", NOW.isoformat(), 0, None, 0, 0)
    assert plan_lines(plan, NOW, 75, Style())[1].plain.strip() == told


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ("[0]", "nog niets met een datum"),
        ("[2]", "nog niets met een datum · zonder dag: 2"),
        ('[0,["2027-03-01",1,"Bellen"]]', "te laat, 1 maart: Bellen"),
        (
            '[1,["2026-09-30",8,"Actie 14"],["2027-03-01",1,"Mailen"],["2027-03-12",1,"Actie 19"]]',
            "9 te laat, de oudste 30 september 2026: Actie 14 · vandaag: Actie 19 · zonder dag: 1",
        ),
    ],
)
async def test_what_is_late_is_told_as_of_today(days: str, told: str) -> None:
    from rich.style import Style

    from vp_tui.screens.plans.rows import plan_lines

    plan = Listed("a", "A", "eeeeeeee", "2030-01-01", "Bellen", NOW.isoformat(), 0, None, 0, 0, days)
    assert plan_lines(plan, NOW, 120, Style())[1].plain.strip() == told


async def test_rename_duplicate_archive_delete_and_all_the_way_back(home: Path) -> None:
    plans_at(home, "Een", "Twee")
    async with started(home) as pilot:
        assert (titles(pilot), on_cursor(pilot)) == (["Twee", "Een"], "Twee")
        await press(pilot, "right", "down", "enter")
        await enter(pilot, "Drie")
        assert on_cursor(pilot) == "Drie"
        await press(pilot, "right", "down", "down", "enter")
        assert on_cursor(pilot) == "Drie (kopie)"
        await press(pilot, "right", *["down"] * 3, "enter")
        assert "Drie (kopie)" not in titles(pilot)
        await press(pilot, "home", "backspace", "delete")
        assert titles(pilot) == ["Een"]
        assert last_toast(pilot) == "“Drie” ligt in de prullenbak. Ctrl+Z zet het terug."

        await press(pilot, "ctrl+z")
        assert on_cursor(pilot) == "Drie"
        await press(pilot, "ctrl+z")
        assert set(titles(pilot)) == {"Een", "Drie", "Drie (kopie)"}
        await press(pilot, "ctrl+z", "ctrl+z")
        assert titles(pilot) == ["Twee", "Een"]
        await press(pilot, "ctrl+z")
        assert last_toast(pilot) == "Er is niets om ongedaan te maken."
    assert by_title(home)["Drie (kopie)"].deleted


async def test_archive_and_bin_are_shown_and_give_back(home: Path) -> None:
    plans_at(home, "Een", "Twee")
    async with started(home) as pilot:
        await choose_in_menu(pilot, "Archiveren")
        await press(pilot, "delete")
        assert titles(pilot) == []
        assert "Ctrl+N" in str(pilot.app.screen.query_one("#plans-empty", Static).content)
        await choose_word(pilot, "Archief en")
        assert titles(pilot) == ["Twee", "Een"]  # the archive, and then the bin
        await press(pilot, "end", "enter")
        assert isinstance(pilot.app.screen, PlansScreen)  # out of the bin, not open
        assert (titles(pilot), on_cursor(pilot)) == (["Een", "Twee"], "Een")
        await press(pilot, "end")
        await choose_in_menu(pilot, "Uit het archief")
        await choose_word(pilot, "Alleen je plannen")
        assert sorted(titles(pilot)) == ["Een", "Twee"]
    assert [each.deleted for each in listed_plans(database(home))] == [None, None]


async def test_the_example_is_added_once_beside_your_own(home: Path) -> None:
    plans_at(home, "Een")
    async with started(home) as pilot:
        await choose_word(pilot, "Voorbeeld")
        await press(pilot, "end")
        await choose_word(pilot, "Voorbeeld")
        assert sorted(titles(pilot)) == sorted(["Een", example_plan().plan.title])
        assert on_cursor(pilot) == example_plan().plan.title


async def test_the_mouse_does_all_of_it(home: Path) -> None:
    plans_at(home, "Een", "Twee", "Drie")
    async with started(home) as pilot:
        await pilot.click("#plans-list", offset=(5, 3))
        assert on_cursor(pilot) == "Twee"
        await pilot.click("#plans-list", offset=(5, 3))
        await until(pilot.app, lambda: isinstance(pilot.app.screen, PlanScreen))
        assert isinstance(pilot.app.screen, PlanScreen)
        assert pilot.app.screen.session.plan.plan.title == "Twee"


async def test_a_plan_that_opens_slowly_may_be_left_meanwhile(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plans_at(home, "Een")
    begun, go_on = threading.Event(), threading.Event()
    opened = Library.session

    def slowly(library: Library, plan_id: str) -> Session:
        begun.set()
        go_on.wait(10)
        return opened(library, plan_id)

    monkeypatch.setattr(Library, "session", slowly)
    async with started(home) as pilot:
        pilot.app.post_message(PlanOpened(listed_plans(database(home))[0].id))
        await until(pilot.app, begun.is_set)
        pilot.app.exit("weg")
        go_on.set()
    assert pilot.app.return_value == "weg"


async def test_fifty_plans_scroll_with_the_cursor(home: Path) -> None:
    plans_at(home, *(f"Plan {n:02}" for n in range(50)))
    async with started(home) as pilot:
        assert (len(titles(pilot)), on_cursor(pilot)) == (50, "Plan 49")
        await press(pilot, "end")
        lines = screen_of(pilot).plan_list
        assert on_cursor(pilot) == "Plan 00"
        shown = "\n".join(lines.render_line(y).text for y in range(lines.size.height))
        assert "Plan 00" in shown
        assert "Plan 49" not in shown


# --- import ----------------------------------------------------------------------------------------------------


def broken(data: dict[str, object]) -> str:
    data["recognise"]["improvment_point"] = "tikfout"  # type: ignore[index]
    return json.dumps(data)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (lambda text: broken(json.loads(text)), "recognise/improvment_point: dit veld bestaat niet"),
        (lambda text: text[:500], "Geen geldig JSON-bestand"),
        (None, "is er niet"),
    ],
)
async def test_a_broken_file_adds_nothing(
    home: Path, tmp_path: Path, content: Callable[[str], str] | None, sentence: str
) -> None:
    path = tmp_path / "plan.json"
    if content:
        path.write_text(content(write(example_plan())), "utf-8")
    async with started(home) as pilot:
        await press(pilot, "end", "enter")
        await enter(pilot, str(path))
        told = str(pilot.app.screen.query_one("#import-problem", Static).content)
        assert sentence in told
        assert told.endswith("Er is niets toegevoegd.")
        assert isinstance(pilot.app.focused, Input)
    assert listed_plans(database(home)) == []


async def test_a_good_file_is_added_and_has_the_cursor(home: Path, tmp_path: Path) -> None:
    plans_at(home, "Een")
    plan = Plan()
    plan.plan.title = "Van elders"
    path = tmp_path / "mijn plan.json"
    path.write_text(write(plan), "utf-8")
    async with started(home) as pilot:
        await choose_word(pilot, "Importeren")
        await enter(pilot, f"'{path}'")
        assert on_cursor(pilot) == "Van elders"


# --- in and out of a plan, and out of the app --------------------------------------------------------------------


async def test_back_from_a_plan_the_cursor_is_on_it(home: Path) -> None:
    plans_at(home, "Een", "Twee")
    async with started(home) as pilot:
        await press(pilot, "down", "enter")
        assert isinstance(pilot.app.screen, PlanScreen)
        await press(pilot, "ctrl+l")
        assert on_cursor(pilot) == "Een"
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, PlanScreen)


async def test_quitting_writes_the_last_key(home: Path) -> None:
    (plan_id,) = plans_at(home, "Een")
    async with started(home, plan_id) as pilot:
        assert isinstance(pilot.app.screen, PlanScreen)
        await pilot.press("f2")
        await settled(pilot)
        await pilot.press(*"vraag")
        await pilot.press("ctrl+q")
        await settled(pilot)
    library = Library(home, Clock())
    session = library.session(plan_id)
    assert "vraag" in [session.plan.recognise.improvement_point, *session.drafts.values()]
    library.close()


async def test_leaving_asks_where_not_all_is_written(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plans_at(home, "Een")
    async with started(home) as pilot:
        monkeypatch.setattr(pilot.app.library, "settled", lambda: False)  # type: ignore[attr-defined]
        await press(pilot, "ctrl+q")
        assert isinstance(pilot.app.screen, Question)
        await press(pilot, "enter")  # Blijven has the focus
        assert isinstance(pilot.app.screen, PlansScreen)
        await press(pilot, "ctrl+q")
        await choose_button(pilot, "Toch sluiten")
        assert pilot.app.return_code == 1


@pytest.mark.parametrize("open_at_once", [False, True])
async def test_a_damaged_file_is_told_and_the_app_still_closes(home: Path, open_at_once: bool) -> None:
    (home / "data").mkdir(parents=True)
    database(home).write_bytes(b"geen database " * 500)
    async with started(home, "abc" if open_at_once else None) as pilot:
        assert isinstance(pilot.app.screen, Question)
        assert "geen leesbaar planbestand" in pilot.app.screen.sentence
        await choose_button(pilot, "Kopieer")
        assert pilot.app.clipboard == pilot.app.screen.sentence
        await press(pilot, "escape")
        assert not pilot.app.screen.query_one("#welcome").display
        await press(pilot, "ctrl+q")
        assert pilot.app.return_code == 0


async def test_an_unknown_plan_is_told_over_the_list(home: Path) -> None:
    plans_at(home, "Een")
    async with started(home, "onbekend") as pilot:
        assert isinstance(pilot.app.screen, Question)
        await press(pilot, "escape", "enter")
        assert isinstance(pilot.app.screen, PlanScreen)


# --- around it -------------------------------------------------------------------------------------------------


async def test_ctrl_c_closes_nothing(home: Path) -> None:
    async with started(home) as pilot:
        await press(pilot, "ctrl+c")
        assert "Ctrl+Q" in last_toast(pilot)
        assert pilot.app.is_running


async def test_the_theme_is_remembered(home: Path) -> None:
    async with started(home) as pilot:
        pilot.app.theme = LIGHT
        await settled(pilot)
    assert settings(database(home))["theme"] == LIGHT
    async with started(home) as pilot:
        assert pilot.app.theme == LIGHT


async def test_a_small_window_says_so_and_keeps_what_was_typed(home: Path) -> None:
    async with started(home) as pilot:
        await press(pilot, "ctrl+n", "Q")
        for size in ((59, 24), (80, 19)):
            await pilot.resize_terminal(*size)
            await until(pilot.app, lambda: isinstance(pilot.app.screen, TooSmall))
        await pilot.resize_terminal(60, 20)
        await until(pilot.app, lambda: isinstance(pilot.app.screen, DetailsScreen))
        assert pilot.app.screen.query(Input).first().value == "Q"


async def test_a_failed_write_is_told_once_and_tried_again(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plans_at(home, "Een")
    monkeypatch.setattr("vp_tui.app.saving.AGAIN", 0.2)
    failures = iter(range(3))

    def write(db: object) -> None:
        if next(failures, None) is not None:
            raise sqlite3.OperationalError("database or disk is full")

    async with started(home) as pilot:
        app = pilot.app
        assert isinstance(app, Verbeterplan)
        app.library.open().keep(write)
        await until(app, lambda: app.saved.state is Saved.NOT)
        line_1, line_23 = (screen_text(pilot).split("\n")[n] for n in (0, 22))
        assert line_1.rstrip().endswith("! nog niet bewaard") and line_23.startswith(" ! De schijf is vol. ")
        await until(app, lambda: app.saved.state is Saved.ALL)
        assert [each.message for each in app.notices] == ["Alles is weer bewaard."]
