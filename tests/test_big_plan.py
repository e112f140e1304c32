"""A plan that hurts goes through file, store, session, every page and the document: no crash, no text changed."""

import sqlite3
import unicodedata
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.big import ACTIONS, GOALS, LONG, MARKUP, NASTY, TEXTS, big_plan
from tests.documents.filled import FACTS
from tests.documents.reading import places, under
from tests.screens.driver import NOW
from tests.screens.opened import screen_text
from tests.settling import until
from vp_tui.app.main import Verbeterplan
from vp_tui.documents.implementation_plan import ExportOptions, build
from vp_tui.documents.places import bookmark
from vp_tui.documents.word.markup import FORBIDDEN
from vp_tui.plan.address import leaves
from vp_tui.plan.fields import Kind
from vp_tui.plan.files import file
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import shortened_text
from vp_tui.screens.plan.pages.registry import BY_NAME
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.screens.plans.screen import PlansScreen
from vp_tui.store.opening import database
from vp_tui.widgets.fields.choice_fields import ChoiceField
from vp_tui.widgets.messages import RecordDeleted
from vp_tui.widgets.records.table import RecordTable
from vp_tui.workspace.library import Library

Run = Pilot[str | None]
SHOWN = "[b]vet[/b]"  # the part of MARKUP that is short enough to be looked for


@cache
def plan_file() -> str:
    return file.write(big_plan())


def added(home: Path, plan: Plan) -> str:
    library = Library(home, lambda: NOW)
    plan_id = library.add(plan)
    library.close()
    return plan_id


def loaded(home: Path, plan_id: str) -> Plan:
    library = Library(home, lambda: NOW)
    found = library.session(plan_id).plan
    library.close()
    return found


def journal(home: Path) -> int:
    with closing(sqlite3.connect(database(home))) as db:
        return int(
            db.execute(
                "select (select count(*) from journal where kind != 'mark') + (select count(*) from drafts)"
            ).fetchone()[0]
        )


def acted_on(text: str) -> set[str]:
    """The characters in it that a terminal would act on."""
    return {each for each in text.replace("\n", "") if unicodedata.category(each) == "Cc" or each in "\u202e\u202c"}


def plan_screen(run: Run) -> PlanScreen:
    return next(each for each in run.app.screen_stack if isinstance(each, PlanScreen))


def test_the_plan_is_as_big_as_promised() -> None:
    plan = file.read(plan_file())
    assert (len(plan.ideate.goals), len(plan.implement.actions)) == (GOALS, ACTIONS)
    assert plan == big_plan()
    texts = [value for _, spec, value in leaves(plan) if spec.kind in TEXTS]
    assert all(any(each in text for text in texts) for each in NASTY)
    assert sum(len(text) > LONG for text in texts) > 10


def test_through_file_and_store_and_back(home: Path) -> None:
    plan = file.read(plan_file())
    plan_id = added(home, plan)
    assert loaded(home, plan_id) == plan
    assert file.write(loaded(home, plan_id)) == plan_file()


@pytest.mark.parametrize(("size", "opened"), [((80, 24), 0), ((120, 40), -1)])
@pytest.mark.slow
async def test_every_page_shows_it_and_writes_nothing_back(home: Path, size: tuple[int, int], opened: int) -> None:
    plan = file.read(plan_file())
    plan_id = added(home, plan)
    app = Verbeterplan(home, plan_id, now=lambda: NOW)
    async with app.run_test(size=size) as run:
        await run.pause()
        for name in BY_NAME:
            await visit(run, name, opened)
        app.action_plans()
        await until(app, lambda: isinstance(app.screen, PlansScreen) and app.screen.all_rows)
        assert not acted_on(screen_text(run))
    assert journal(home) == 0
    assert loaded(home, plan_id) == plan


async def visit(run: Run, name: str, opened: int) -> None:
    """A page with all its questions, at both ends, and a record of one of its lists."""
    screen = plan_screen(run)
    await screen.go(name)
    page = screen.page
    assert page is not None
    page.show_depth(True)
    page.scroll_end(animate=False)
    await run.pause()
    assert not acted_on(screen_text(run))
    for table in list(page.query(RecordTable))[opened:][:1]:
        screen.open_record(f"{table.address}/{screen.session.records(table.address)[-1].id}")
        await run.pause()
        assert isinstance(run.app.screen, RecordScreen)
        run.app.screen.action_depth()
        await run.pause()
        assert not acted_on(screen_text(run))
        run.app.screen.action_close()
    screen.current = ""
    await page.remove()  # the test driver waits for every widget there is
    await run.pause()


async def test_brackets_are_text_wherever_the_plan_is_quoted(home: Path) -> None:
    """Titles, tables, views, choices, toasts, the overview and the list of plans; nothing is bold, nothing a link."""
    plan = Plan()
    plan.plan.title = f"Plan {MARKUP}"
    plan.ideate.goals = [Goal(id="goal0001", number=1, text=MARKUP)]
    plan.implement.actions = [Action(id="action01", action=MARKUP, goal="goal0001", when="1-1-2027", who=MARKUP)]
    plan_id = added(home, plan)
    async with Verbeterplan(home, plan_id, now=lambda: NOW).run_test(size=(100, 30)) as run:
        await run.pause()
        screen = plan_screen(run)
        assert MARKUP in screen_text(run).splitlines()[0]
        await screen.go("ideate")
        await run.pause()
        assert SHOWN in body(run)
        await screen.go("implement")
        await run.pause()
        assert SHOWN in body(run)
        screen.open_record("implement/actions/action01")
        await run.pause()
        choice = next(each for each in run.app.screen.query(ChoiceField) if each.spec.kind is Kind.GOAL)
        assert SHOWN in str(choice.query_one("#label").visual)
        choice.action_show_overlay()
        await run.pause()
        assert body(run).count(SHOWN) > 2
        run.app.screen.action_close()  # type: ignore[attr-defined]
        await run.pause()
        screen.on_record_deleted(RecordDeleted("implement/actions/action01"))
        await run.pause()
        toast = list(run.app.notices)[-1]
        assert f"“{shortened_text(MARKUP)}” verwijderd" in toast.message  # brackets are text
        assert toast.told.step is not None  # the words to undo it can be clicked
        await screen.go("overview")
        screen.action_undo()
        await run.pause()
        assert SHOWN in body(run)
        await run.press("ctrl+l")
        await until(run.app, lambda: isinstance(run.app.screen, PlansScreen) and SHOWN in screen_text(run))


def body(run: Run) -> str:
    """The screen below its first line."""
    return screen_text(run).split("\n", 1)[1]


def test_every_text_stands_whole_in_the_document() -> None:
    plan = file.read(plan_file())
    content = build(plan, ExportOptions(frozenset({1, 2, 3, 4}), personal=True), FACTS)
    found = places(content)
    printed = [(address, value) for address, spec, value in leaves(plan) if spec.kind is Kind.LONG]
    placed = [(address, value) for address, value in printed if bookmark(address) in found]
    assert len(placed) > len(printed) / 2
    for address, value in placed:
        assert words(found[bookmark(address)].text) == words(value), address
    everything = "\n".join(under(content).values())
    assert all(each.action.split(" ", 1)[0] in everything for each in plan.implement.actions)


def words(text: str) -> list[str]:
    """A text without white space and what XML can't hold."""
    return FORBIDDEN.sub("", text).split()
