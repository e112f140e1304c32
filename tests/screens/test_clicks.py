"""All that can be clicked is clicked: nothing ends the app, and what comes is what was named.

`VP_CLICKS=all` clicks each row, cell, word and key of each screen; without it one of those that differ in their row or
list only. What is written in a word or beside it as its action is always looked at, of all of them.
"""

import os
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.strip import Strip

from tests.screens.clicking import Target, click, painted, targets, unable
from tests.screens.opened import Run, example
from tests.settling import settle
from vp_tui.app.main import Verbeterplan
from vp_tui.checks.privacy import open_suspects
from vp_tui.knowledge.bottlenecks import bottlenecks
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.address import get, has
from vp_tui.screens.catalogue.adopt import AdoptScreen
from vp_tui.screens.dialogs.question import CLOSE, COPY, Question
from vp_tui.screens.dialogs.reason import ReasonScreen
from vp_tui.screens.export.plan_file import PlanFileScreen
from vp_tui.screens.export.privacy import PrivacyScreen
from vp_tui.screens.export.screen import ExportScreen
from vp_tui.screens.export.versions import VersionsScreen
from vp_tui.screens.help.screen import HelpScreen
from vp_tui.screens.plan.pages.registry import BY_NAME, PAGES, page_at
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.screens.plans.backups import BackupsScreen, FileScreen
from vp_tui.screens.plans.details import DetailsScreen
from vp_tui.screens.plans.import_plan import ImportScreen
from vp_tui.screens.plans.screen import PlansScreen
from vp_tui.screens.search.screen import SearchScreen
from vp_tui.store.opening import Listed
from vp_tui.widgets.drawings.drawing import Drawing
from vp_tui.widgets.drawings.indicator_view import IndicatorView
from vp_tui.widgets.frame.rail import Rail
from vp_tui.widgets.records.list_rows import Rows
from vp_tui.workspace.catalogues import catalogues
from vp_tui.workspace.exporting import export_document
from vp_tui.workspace.library import Library
from vp_tui.workspace.session import Session

pytestmark = pytest.mark.slow

ALL = os.environ.get("VP_CLICKS") == "all"
SMALL, LARGE = (80, 24), (120, 40)


def sizes(size: tuple[int, int]) -> pytest.MarkDecorator:
    """In this window; with VP_CLICKS=all in both."""
    return pytest.mark.parametrize("size", [SMALL, LARGE] if ALL else [size], ids=str)


BY_WORD: dict[str, type[Screen[Any]]] = {
    "Help": HelpScreen,
    "Zoeken": SearchScreen,
    "Versies": VersionsScreen,
    "Word": ExportScreen,
    "Plannen": PlansScreen,
    "Back-ups": BackupsScreen,
    "Importeer": ImportScreen,
    "Importeren": ImportScreen,
    "Nieuw plan": DetailsScreen,
    "Hernoem": DetailsScreen,
    "Ander bestand": FileScreen,
    "Leg weg": ReasonScreen,
}
# Where a click may do nothing: what is at its end already, or says only that there is nothing.
STILL = {"shift", "leaf", "order", "carry", "weigh", "read_on", "add"}
MADE = 4  # of what `state` tells, in the first places
GOES = {"Klaar", "Sluiten", "Terug"}  # the window itself goes


class Sweep:
    """Clicks what stands on a screen that `arrange` brings about; `wrong` tells what did not go well."""

    def __init__(self, run: Run):
        self.run, self.app = run, run.app
        self.left: list[object] = []  # times that the app would have ended
        self.wrong: list[str] = []
        self.seen: set[tuple[str, ...]] = set()
        self.sorts: Counter[tuple[str, ...]] = Counter()
        self.strips: list[Strip] = []  # as painted before the click

    async def all(self, name: str, arrange: Callable[[], Awaitable[None]]) -> None:
        """Click all that is found, scrolling through it."""
        await arrange()
        scrolled = 0
        while True:
            before, self.strips = self.state(), painted(self.app)
            if target := self._next(name):
                await self._click(name, target, before)
                if self.state()[:MADE] != before[:MADE]:
                    await arrange()
                self.app.clear_notifications()
                self._scroll(scrolled)
            elif not self._scroll(scrolled := scrolled + max(4, self.app.size.height - 8)):
                return
            await settle(self.app)

    def state(self) -> tuple[object, ...]:
        """What is there and in the plan; in the first places what must be put back before the next click."""
        session = getattr(self.app, "session", None)
        plan = session and session.plan.model_dump_json()
        told = [each.message for each in self.app.notices]
        current = [getattr(each, "current", "") for each in self.app.screen_stack]
        return self.app.screen, plan, current, len(self.left), told

    def _next(self, name: str) -> Target | None:
        for each in targets(self.app, self.strips):
            key = (name, *each.key) if ALL else each.key
            if key in self.seen:
                continue
            self.seen.add(key)
            if each.does and (problem := unable(self.app, each)):
                self.wrong.append(f"{name}: {problem}")
                continue
            self.sorts[sort := each.sort(self.app)] += 1
            if ALL or (self.sorts[sort] == 1 and each.part != "@key"):
                return each
        return None

    def _scroll(self, y: int) -> bool:
        """Scroll what is longer than the screen; whether there was more to see."""
        seen = self.app.screen._compositor.visible_widgets
        scrolls = self.app.screen.query(VerticalScroll).exclude("#explanation")
        long = [each for each in scrolls if each.max_scroll_y and each in seen]
        more = any(each.scroll_y < min(y, each.max_scroll_y) for each in long)
        for each in long:
            each.scroll_to(y=y, animate=False, force=True)
        return more

    async def _click(self, name: str, target: Target, before: tuple[object, ...]) -> None:
        then = _then(target, self.strips[target.at.y].text)
        await click(self.app, target.at)
        if self.app.screen is before[0] and not target.does and target.part.startswith(("spot", "cell")):
            await click(self.app, target.at)  # the second click opens
        if problem := self._problem(target, before, then):
            self.wrong.append(f"{name}: {target}: {problem}")

    def _problem(self, target: Target, before: tuple[object, ...], then: str) -> str:
        screen = self.app.screen
        if (wanted := BY_WORD.get(target.words)) and not isinstance(screen, wanted | Question):
            return f"opens {type(screen).__name__}"
        if target.words in GOES and screen is before[0]:
            return "stays"
        if target.does.startswith(("page(", "screen.page(")) and then != getattr(screen, "current", ""):
            return f"goes to {getattr(screen, 'current', '')}"
        if target.does.startswith("open('") and isinstance(screen, PlanScreen | RecordScreen):
            return self._led(then)
        if isinstance(target.widget, Rail) and then and self.current != then:
            return f"goes to {self.current}"
        if target.part.startswith(("spot", "cell")) and then and not self._is_at(then):
            if isinstance(target.widget, IndicatorView) and self.current == "measurements":
                return ""  # to the chart
            return f"opens {type(screen).__name__} {getattr(screen, 'address', '')}, not {then}"
        if target.part.startswith("room") and isinstance(target.widget, Drawing):
            values = target.widget.drawn.room[int(target.part.split()[1])][1]
            got = {name: get(self.session.plan, f"{target.widget.chosen}/{name}") for name in values}
            return "" if got == values else f"has {got}"
        if target.part.startswith("tick") and get(self.session.plan, then) is get(example_plan(), then):
            return "is not turned"
        still = target.does.split("(")[0] in STILL or not (target.does or target.part.startswith("all"))
        still = still or (target.words == "Enter" and self._is_only_read())
        same = not still and self.state() == before and [*map(list, painted(self.app))] == [*map(list, self.strips)]
        return "does nothing" if same else ""

    @property
    def session(self) -> Any:
        return self.app.session  # type: ignore[attr-defined]

    @property
    def current(self) -> str:
        return next(each.current for each in self.app.screen_stack if isinstance(each, PlanScreen))

    def _is_only_read(self) -> bool:
        """Whether the rail has the focus, beside a page where nothing is to be typed: its Enter goes nowhere."""
        page = getattr(self.app.screen, "page", None)
        return isinstance(self.app.focused, Rail) and page is not None and page.first_text() is None

    def _led(self, address: str) -> str:
        there = has(self.session.plan, address)  # what was taken away since it was painted leads to its list
        record = "/".join(address.split("/")[:3]) if there and len(address.split("/")) > 2 else ""
        if self.current != page_at(address).name:
            return f"goes to {self.current}"
        return "" if getattr(self.app.screen, "address", "") == record else f"opens {self.app.screen}"

    def _is_at(self, address: str) -> bool:
        if address.startswith("/"):  # a place of the thread: any page but this one
            return self.current != "thread"
        return getattr(self.app.screen, "address", "").startswith(address)


def _then(target: Target, painted: str) -> str:
    """The page or address that the target names, as it is before the click."""
    if isinstance(target.widget, Rail):
        line = painted[: target.widget.size.width].split()
        known = {each.heading.split()[0]: each.name for each in PAGES}
        return known.get(line[0], "") if line else ""
    number = int(target.part.split()[1]) if target.part.startswith(("spot", "cell", "tick")) else 0
    if target.does.startswith(("page(", "screen.page(", "open('")):
        return target.does.split("'")[1]
    if isinstance(target.widget, Rows) and not target.part.startswith("fold"):
        address = f"{target.widget._list().address}/{target.widget._list()._ids[number]}"
        return f"{address}/{target.part.split()[2]}" if target.part.startswith("tick") else address
    if target.part.startswith("spot") and isinstance(target.widget, Drawing):
        spot = target.widget.drawn.spots[number]
        return spot.address or ("/" if "link" in spot.values or "loose" in spot.values else target.widget.address)
    return ""


@pytest.fixture(autouse=True)
def nothing_opens(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No other program is started."""
    for module in ("screen", "versions"):
        monkeypatch.setattr(f"vp_tui.screens.export.{module}.open_file", lambda path: "")
    monkeypatch.setattr("vp_tui.screens.export.screen.open_folder", lambda path: "")
    yield


async def settled(run: Run) -> None:
    await run.pause()
    await run.app.workers.wait_for_complete()
    await run.pause()


async def to_base(sweep: Sweep, plan_id: str) -> PlanScreen:
    """Back to the plan, as it was."""
    app = sweep.app
    assert isinstance(app, Verbeterplan)
    while len(app.screen_stack) > 1:
        await app.pop_screen()
    if not isinstance(app.screen, PlanScreen):
        await settled(sweep.run)
        app.go_on_in(plan_id)
        await settled(sweep.run)
    assert isinstance(app.screen, PlanScreen)
    app.clear_notifications()
    while app.session and app.session.plan != example_plan() and app.session.undo():
        pass
    if app.screen.page and app.screen.page.deep:
        app.screen.page.show_depth(False)
    return app.screen


@asynccontextmanager
async def swept(home: Path, size: tuple[int, int]) -> AsyncIterator[tuple[Sweep, str]]:
    """A sweep of the example plan, and the plan's id; what would end the app is only noted."""
    async with example(home, size) as run:
        sweep = Sweep(run)
        run.app.exit = lambda *result, **more: sweep.left.append(result)  # type: ignore[method-assign]
        await settled(run)
        yield sweep, run.app.plan_id  # type: ignore[attr-defined]
        assert not sweep.wrong, "\n".join(sweep.wrong)


@sizes(SMALL)
async def test_on_the_pages_of_a_plan(home: Path, size: tuple[int, int]) -> None:
    async with swept(home, size) as (sweep, plan_id):

        async def arrange(page: str) -> None:
            screen = await to_base(sweep, plan_id)
            if screen.current != page:
                await screen.go(page)
            for drawing in screen.page.query(Drawing) if screen.page else ():
                own = (n for n, spot in enumerate(drawing.drawn.spots) if spot.address.startswith(drawing.address))
                drawing.move_to(next(own, 0))
            await settle(sweep.app)

        for page in BY_NAME:
            await sweep.all(page, partial(arrange, page))
        assert len(sweep.seen) > 300


def windows(screen: PlanScreen, session: Session) -> dict[str, Callable[[], object]]:
    """What opens each window over a plan."""
    goal, member = session.plan.ideate.goals[0].id, session.plan.analyse.members[0].id
    kind = bottlenecks()[0].kind
    push = screen.app.push_screen
    entry = next(each for each in catalogues(session.home).entries if each.trainings)
    names = {each.id: each.text for each in session.plan.ideate.goals}

    def privacy() -> None:
        session.put("recognise/occasion", "Mevrouw Jansen, geboren op 12-3-1950, BSN 123456782, belde.")
        push(PrivacyScreen(session, open_suspects(session.plan)))

    def bottleneck() -> None:
        screen.open_record(session.insert("implement/bottlenecks", {"kind": kind}))

    return {
        "goal": lambda: screen.open_record(f"ideate/goals/{goal}"),
        "member": lambda: screen.open_record(f"analyse/members/{member}"),
        "bottleneck": bottleneck,
        "help": screen.app.action_help,  # type: ignore[attr-defined]
        "search": screen.app.action_find,
        "jump": screen.app.action_jump,  # type: ignore[attr-defined]
        "export": screen.action_export,
        "plan file": lambda: push(PlanFileScreen(session, session.home)),
        "privacy": privacy,
        "versions": screen.action_versions,
        "catalogue": screen.action_catalogue,
        "adopt": lambda: push(AdoptScreen(entry, session.today, names, False)),
        "order": lambda: screen.guide("order"),
        "premortem": lambda: screen.guide("premortem"),
        "reason": lambda: push(ReasonScreen(lambda reason: None)),
        "question": lambda: push(Question("Kop", "Zin.", (CLOSE, COPY))),
    }


@sizes(LARGE)
async def test_in_the_windows_over_a_plan(home: Path, size: tuple[int, int]) -> None:
    async with swept(home, size) as (sweep, plan_id):
        session = sweep.session
        for _ in range(2):
            export_document(session.writer, plan_id, session.plan, session.exports, None, session.now())
        await sweep.app.screen.load_checks()  # type: ignore[attr-defined]

        async def arrange(name: str) -> None:
            screen = await to_base(sweep, plan_id)
            windows(screen, sweep.session)[name]()
            await settled(sweep.run)

        for name in windows(await to_base(sweep, plan_id), session):
            await sweep.all(name, partial(arrange, name))
        assert len(sweep.seen) > 100


def put_back(library: Library, kept: dict[str, Listed]) -> None:
    """Make the list what it was; what is new goes to the bin."""
    for row in library.rows():
        was = kept.get(row.id)
        if was and row.archived != was.archived:
            library.archive(row.id, bool(was.archived))
        if not row.deleted and (was is None or was.deleted):
            library.delete(row.id)
        elif row.deleted and was and not was.deleted:
            library.restore(row.id)


@sizes(SMALL)
async def test_on_the_list_of_plans(home: Path, size: tuple[int, int]) -> None:
    async with swept(home, size) as (sweep, plan_id):
        app = sweep.app
        assert isinstance(app, Verbeterplan)
        app.library.delete(app.library.duplicate(plan_id))
        app.library.safe.make()
        kept = {row.id: row for row in app.library.rows()}

        async def arrange(name: str) -> None:
            while len(app.screen_stack) > 1:
                await app.pop_screen()
            put_back(app.library, kept)
            app.session = None
            await app.switch_screen(PlansScreen(app.library, plan_id))
            await settled(sweep.run)
            screen = app.screen
            assert isinstance(screen, PlansScreen)
            if name == "welcome":
                screen.all_rows = []
                screen._show("")
            elif name != "plans":
                getattr(screen, f"action_{name}")()
            await settled(sweep.run)
            await settled(sweep.run)

        for name in ("plans", "rest", "welcome", "new", "bring_in", "copies", "rename"):
            await sweep.all(name, partial(arrange, name))
        assert len(sweep.seen) > 30
