"""Someone in a great hurry: keys that have all come before the first is handled, and the same keys one by one.

What a burst leaves behind is compared with what the same keys leave when the machine has time for each.
"""

import json
import os
import random
import re
from collections.abc import Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textual import events

from tests.conftest import Clock
from tests.screens.opened import Run, example_file
from tests.settling import press_keys, settle
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.files import file
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import Problem, read
from vp_tui.screens.plan.record import RecordForm, RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.store import plans
from vp_tui.store.opening import database
from vp_tui.store.plans import plan_summary
from vp_tui.store.schema import open_database
from vp_tui.store.writer import Writer
from vp_tui.widgets.fields.field import Field
from vp_tui.widgets.fields.line_field import LineField
from vp_tui.widgets.fields.text_field import TextField
from vp_tui.widgets.records.quick import QuickAdd
from vp_tui.workspace.session import Session, opened_session

MANY = int(os.environ.get("VP_BURSTS", "0"))  # how many seeds, instead of the few of the suite
TEXTS = ("de balie belt terug", "1-3-27", "90,5", "1 dec", "Ans de Wit", "elke week", "2,5 uur", "31-2-2027", "x")
PASTED = ("een\ntwee\ndrie", "uit een mail", "62,5", "12 maart 2027", "a\tb\tc")
MOVES = (*("tab", "shift+tab", "enter") * 2, "escape", "down", "up", "left", "right", "home", "end")
COMMANDS = ("ctrl+z", "ctrl+y", "ctrl+n", "ctrl+t", "insert", "delete", "backspace", "space", "shift+down", "ctrl+d")
WINDOWS = ("ctrl+p", "f12", "f1", "ctrl+g", "ctrl+s", "ctrl+o", "ctrl+l")
PAGES = tuple(f"f{n}" for n in range(2, 10))


@dataclass(frozen=True)
class Stroke:
    """One key, or one paste."""

    key: str = ""
    pasted: str = ""

    def __repr__(self) -> str:
        return f"{self.pasted!r}" if self.pasted else self.key

    def event(self) -> events.Event:
        if self.pasted:
            return events.Paste(self.pasted)
        named = {" ": "space", "-": "minus", ",": "comma", ".": "full_stop"}
        return events.Key(named.get(self.key, self.key), self.key if len(self.key) == 1 else None)


def strokes(dice: random.Random) -> list[Stroke]:
    """A burst: mostly text and ways from field to field, now and then a command or a page."""
    made: list[Stroke] = []
    for _ in range(dice.randint(2, 14)):
        sort = dice.random()
        if sort < 0.4:
            made += [Stroke(each) for each in dice.choice(TEXTS)]
        elif sort < 0.78:
            made.append(Stroke(dice.choice(MOVES)))
        elif sort < 0.88:
            made.append(Stroke(dice.choice(COMMANDS)))
        elif sort < 0.93:
            made.append(Stroke(dice.choice(PAGES)))
        elif sort < 0.96:
            made.append(Stroke(dice.choice(WINDOWS)))
        else:
            made.append(Stroke(pasted=dice.choice(PASTED)))
    return made


@asynccontextmanager
async def hurried(home: Path, whole: bool, place: str) -> Any:
    """The app in a home of its own, at a page of the example plan, or of an empty one."""
    path = database(home)
    path.parent.mkdir(parents=True)
    plan_id = _example(path) if whole else _empty(path)
    async with Verbeterplan(home, plan_id, Clock()).run_test(size=(80, 24)) as run:
        await run.pause()
        await press_keys(run.app, [place])
        yield run


def _example(path: Path) -> str:
    plan_id, content = example_file()
    path.write_bytes(content)
    return plan_id


def _empty(path: Path) -> str:
    made, plan, now = open_database(path), Plan(), Clock()()
    plan_id = plans.add(made, plan, now, plan_summary(plan, now.date()))
    made.close()
    return plan_id


async def in_a_burst(run: Run, burst: list[Stroke]) -> None:
    for each in burst:
        _send(run, each)
    await settle(run.app)


async def one_by_one(run: Run, burst: list[Stroke]) -> None:
    for each in burst:
        before, grows = run.app.focused, _grows(run.app.focused, each)
        length = len(_text(before)) if grows else 0
        _send(run, each)
        await settle(run.app, paint=not grows)
        if grows and before is not None and before.is_attached and before is run.app.focused:
            assert len(_text(before)) > length, f"{each} did not come in {before}"


def _send(run: Run, stroke: Stroke) -> None:
    event = stroke.event()
    event.set_sender(run.app)
    assert run.app._driver is not None
    run.app._driver.send_message(event)


def _grows(focused: object, stroke: Stroke) -> bool:
    """Whether a letter makes this longer: nothing is selected that it would replace."""
    plain = isinstance(focused, LineField | TextField | QuickAdd) and not focused.selected_text
    return plain and len(stroke.key) == 1


def _text(widget: object) -> str:
    return str(getattr(widget, "text", getattr(widget, "value", "")))


# --- what is left behind -------------------------------------------------------------------------------------------


def left_behind(run: Run) -> dict[str, object]:
    """Plan, what is typed and no value, and where one is; ids by their order, since they are drawn by lot."""
    session = run.app.session  # type: ignore[attr-defined]
    if session is None:
        return {"screen": type(run.app.screen).__name__}
    screen, focused = run.app.screen, run.app.focused
    return {
        **_numbered(file.write(session.plan)),
        "drafts": sorted((re.sub(r"/[a-z0-9]{8}(?=/|$)", "/*", key), text) for key, text in session.drafts.items()),
        "screen": type(screen).__name__,
        "page": getattr(screen, "current", ""),
        "focus": (type(focused).__name__, str(getattr(focused, "address", "")).rsplit("/", 1)[-1]),
        "typed": re.sub(r"/(slow|fast)/", "/home/", _text(focused)),
    }


def _numbered(text: str) -> dict[str, object]:
    """The plan's texts by their place, so that a difference is a line."""
    found: dict[str, str] = {}

    def number(match: re.Match[str]) -> str:
        return found.setdefault(match[0], f'"id {len(found)}"')

    return dict(_leaves("", json.loads(re.sub(r'"[a-z0-9]{8}"', number, text))))


def _leaves(place: str, value: object) -> Iterator[tuple[str, object]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    if inner:
        for key, each in inner:
            yield from _leaves(f"{place}/{key}", each)
    else:
        yield place, value


def difference(one: dict[str, object], other: dict[str, object]) -> dict[str, object]:
    return {key: (one.get(key), other.get(key)) for key in one | other if one.get(key) != other.get(key)}


def disagreements(run: Run) -> Iterator[str]:
    """Where the screen, the plan in memory and the rows in SQLite differ."""
    session: Session | None = run.app.session  # type: ignore[attr-defined]
    if session is None:
        return
    for field in _fields(run):
        yield from _differs(field, session)
    session.flush()
    stored = session.writer.call(lambda db: plans.load(db, session.plan_id))
    if stored != session.plan:
        yield "the rows are not the plan"


def _fields(run: Run) -> list[Field]:
    screen = run.app.screen
    if isinstance(screen, RecordScreen):
        return screen.query_one(RecordForm).fields()
    return screen.page.fields() if isinstance(screen, PlanScreen) and screen.page else []


def _differs(field: Field, session: Session) -> Iterator[str]:
    shown = _text(field)
    title = str(field.border_title or "")
    if isinstance(field, LineField | TextField):
        value = read(shown, field.spec, session.today)
        if not session.agrees(field.address, shown, value):
            yield f"{field.address} shows {shown!r}"
        if title.startswith("●") and (isinstance(value, Problem) or field.address in session.drafts):
            yield f"{field.address} is marked as filled"
    if field.core and title and title.startswith("●") != field.filled and field.address not in session.drafts:
        yield f"{field.address}: {title!r}, and filled is {field.filled}"


def after_a_restart(home: Path, plan_id: str) -> tuple[Plan, dict[str, str]]:
    writer = Writer(database(home))
    try:
        again = opened_session(writer, plan_id, Clock())
        return again.plan, dict(again.drafts)
    finally:
        writer.close()
