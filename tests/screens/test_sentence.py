"""A sentence is never a command: typed at whatever can have the focus, it stands where a text goes, or nothing happens.

A sentence of a meeting, with Enter behind it: in it are the letters of every shortcut that there was.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from tests.screens.opened import Run, example
from tests.screens.places import APART, WINDOWS, focusable, records, screen_types
from tests.settling import settle
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.changes.differences import differences
from vp_tui.plan.plan import Plan
from vp_tui.screens.catalogue.screen import SearchLine
from vp_tui.screens.plan.pages.registry import BY_NAME
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.screens.plans.screen import PlansScreen
from vp_tui.screens.search.screen import SearchScreen
from vp_tui.widgets.records.elsewhere import takes_text
from vp_tui.workspace.exporting import export_document

SENTENCE = "Huisarts is dan niet oproepbaar"


@dataclass
class Seen:
    """What must not be changed by it."""

    plan: Plan
    rows: set[tuple[str, int, str | None]]
    files: set[Path]
    theme: str


def seen(app: Verbeterplan) -> Seen:
    session = app.session
    plan = session.plan.model_copy(deep=True) if session else Plan()
    rows = {(each.id, each.archived, each.deleted) for each in app.library.rows()}
    return Seen(plan, rows, set((app.home / "exports").glob("*")) | copies(app), app.theme)


def copies(app: Verbeterplan) -> set[Path]:
    """Those that somebody asked for; not those that the app makes by itself, nor the file it is writing them to."""
    return {each for each in (app.home / "data" / "kopieen").glob("[!.]*") if "_auto" not in each.name}


async def type_sentence(app: Verbeterplan, at: Widget | None) -> None:
    """The rest is pasted where a text takes it, here or where the first letters led: each letter costs there."""
    for letter in SENTENCE[:2]:
        app.post_message(events.Key(letter, letter))
    await settle(app, paint=False)
    if takes_text(app.screen.focused):
        app.post_message(events.Paste(SENTENCE[2:]))
    else:
        for letter in SENTENCE[2:]:
            app.post_message(events.Key("space" if letter == " " else letter, letter))
    if not is_asked(app.screen, at):
        app.post_message(events.Key("enter", "\r"))
    await settle(app, paint=False)


def is_asked(screen: Screen[Any], at: Widget | None) -> bool:
    """Whether the window was opened to ask for this one line, and Enter behind it is the answer."""
    lines = [each for each in screen.query(Input) if each.focusable]
    return not isinstance(screen, RecordScreen | PlanScreen | SearchScreen) and lines[-1:] == [at] and not is_search(at)


def is_search(at: Widget | None) -> bool:
    return isinstance(at, SearchLine)


def assert_longer(before: Plan, after: Plan, where: str) -> None:
    """What differs is a text, and holds the sentence."""
    for each in differences(before, after):
        assert each.kind in ("set", "insert"), f"{where}: {each.kind} {each.address}"
        assert SENTENCE in str(each.after), f"{where}: {each.address} became {each.after}"


def named(widget: Widget | None) -> str:
    return f"{type(widget).__name__} {getattr(widget, 'address', '') or getattr(widget, 'id', '')}"


async def go_through(app: Verbeterplan, again: Any, known: set[tuple[str, str]]) -> int:
    """Type at each place of the screen that `again` opens; how many there were that are not `known` yet."""
    count = 0
    screen, before = await again(), seen(app)
    for widget in [None, *focusable(screen)]:
        place = (type(screen).__name__, named(widget))
        if place in known or not (widget is None or widget.focusable):
            continue
        known.add(place)
        count += 1
        if app.screen is not screen:
            screen = await again()
            widget = next((each for each in focusable(screen) if named(each) == place[1]), None)
        with app.batch_update():  # nobody looks
            await type_at(app, screen, widget)
    after, where = seen(app), type(screen).__name__
    assert_longer(before.plan, after.plan, where)
    assert (after.rows, after.files, after.theme) == (before.rows, before.files, before.theme), where
    return count


async def type_at(app: Verbeterplan, screen: Screen[Any], widget: Widget | None) -> None:
    """Nothing but the search opens, with all of it in it."""
    where, page = f"{type(screen).__name__}, {named(widget)}", getattr(screen, "current", "")
    screen.set_focus(widget)
    await settle(app, paint=False)
    await type_sentence(app, widget)
    if isinstance(app.screen, SearchScreen) and not isinstance(screen, SearchScreen):
        assert app.screen.query_one(Input).value == SENTENCE, where
        await app.screen.dismiss()
    assert app.screen is screen or isinstance(screen, SearchScreen), f"{where}: left for {app.screen}"
    assert getattr(app.screen, "current", "") == page, where
    app.clear_notifications()


async def ready(run: Run) -> Verbeterplan:
    """The example with a version, a point put aside and what looks like patient data in it."""
    app = run.app
    assert isinstance(app, Verbeterplan) and app.session is not None
    session = app.session
    export_document(session.writer, session.plan_id, session.plan, session.exports, now=session.now())
    session.put("recognise/my_part", "Mevrouw Jansen (geb. 3-4-1950) belde drie keer.")
    await app.workers.wait_for_complete()
    return app


@pytest.mark.slow
async def test_on_every_page_at_core_and_in_depth(home: Path) -> None:
    async with example(home) as run:
        app = await ready(run)
        plan = app.screen
        assert isinstance(plan, PlanScreen)
        known: set[tuple[str, str]] = set()
        for name in BY_NAME:
            for deep in (False, True):

                async def page(name: str = name, deep: bool = deep) -> PlanScreen:
                    await plan.go(name)
                    assert plan.page is not None
                    plan.page.show_depth(deep)
                    await settle(app)
                    return plan

                assert await go_through(app, page, known) or deep or name in ("overview", "timeline"), name
        assert len(known) > 80


@pytest.mark.slow
async def test_in_the_window_of_a_record_of_every_list(home: Path) -> None:
    async with example(home) as run:
        app = await ready(run)
        plan = app.screen
        assert isinstance(plan, PlanScreen)
        known: set[tuple[str, str]] = set()
        for window in records(plan):

            async def opened(window: RecordScreen = window) -> RecordScreen:
                app.push_screen(window)
                await settle(app)
                window.action_depth()
                await settle(app)
                return window

            assert await go_through(app, opened, known), window.address
            window.dismiss()
            await settle(app)
        assert len(known) > 80


@pytest.mark.slow
async def test_in_every_other_window(home: Path) -> None:
    async with example(home) as run:
        app = await ready(run)
        below = app.screen
        for kind, make in WINDOWS.items():

            async def opened(make: Any = make) -> Screen[Any]:
                while app.screen is not below:
                    app.pop_screen()
                app.push_screen(make(app.session, app.library, below))
                await settle(app)
                return app.screen

            assert await go_through(app, opened, set()), kind


async def test_in_the_list_of_plans_and_on_the_welcome(home: Path) -> None:
    async with example(home) as run:
        app = await ready(run)
        await run.press("ctrl+l")
        await app.workers.wait_for_complete()
        await settle(app)

        async def plans() -> Screen[Any]:
            return app.screen

        assert isinstance(app.screen, PlansScreen)
        assert await go_through(app, plans, set()) == 3  # nothing, the list, the words
    async with Verbeterplan(home / "nieuw").run_test() as run:
        app = run.app  # type: ignore[assignment]
        await app.workers.wait_for_complete()
        assert await go_through(app, plans, set()) == 2


def test_every_screen_is_among_them() -> None:
    assert screen_types() == {PlansScreen, PlanScreen, RecordScreen, *WINDOWS, *APART}
