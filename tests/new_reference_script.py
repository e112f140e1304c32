"""Run by test_new_reference.py, with a copy of the package in which an action refers to an idea: do so, and print what
was seen as JSON."""

import asyncio
import datetime as dt
import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import vp_tui
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.changes.differences import differences, taking_back
from vp_tui.plan.fields import Kind
from vp_tui.plan.files import file
from vp_tui.plan.files.outline import outline
from vp_tui.widgets.naming import names_of
from vp_tui.workspace.library import Library

NOW = dt.datetime(2027, 3, 12, 9, 30)


def idea_in_file(session: Any) -> Any:
    """What SQLite itself holds."""
    session.flush()
    session.writer.settled()
    with closing(sqlite3.connect(session.writer.path)) as db:
        return db.execute("select idea from actions").fetchone()[0]


def by_title(plan: Any, title: str) -> Any:
    """What a plan file in which the action refers to an idea by this title gives: the title it leads to, or why not."""
    data = json.loads(file.write(plan))
    data["implement"]["actions"][0]["idea"] = title
    try:
        read = file.read(json.dumps(data))
    except file.BrokenFile as error:
        return str(error)
    return next(each.text for each in read.ideate.ideas if each.id == read.implement.actions[0].idea)


def use(library: Library, plan_id: str) -> dict[str, Any]:
    session = library.session(plan_id)
    idea = session.insert("ideate/ideas", {"text": "Bellen verplaatsen"})
    action = session.insert("implement/actions", {"action": "Rooster maken"})
    record_id = idea.split("/")[2]
    session.put(f"{action}/idea", record_id)
    session.flush()
    referred = session.plan.model_copy(deep=True)
    seen: dict[str, Any] = {"referred": idea_in_file(session) == record_id, "names": names_of(referred, Kind.IDEA)}
    seen["told"] = [line.text for line in outline(referred) if "Rooster maken" in line.text]
    seen["same"] = file.read(file.write(referred)) == referred
    seen["by_title"] = by_title(referred, "Bellen verplaatsen")
    seen["dangling"] = by_title(referred, "Iets anders")
    session.delete(idea)
    seen["cleared"] = [session.plan.implement.actions[0].idea, idea_in_file(session)]
    found = differences(referred, session.plan)
    seen["differences"] = [each.kind for each in found]
    step = taking_back(session.plan, referred, found)
    seen["taken_back"] = [each.address for each in step] == [idea, f"{action}/idea"]
    session.undo()
    seen["undone"] = idea_in_file(session) == record_id
    with closing(sqlite3.connect(session.writer.path)) as db:
        keys = db.execute("pragma foreign_key_list(actions)").fetchall()
    seen["foreign_keys"] = sorted({row[2] for row in keys})
    return seen


async def shown(home: Path, plan_id: str) -> str:
    """What the field on the screen shows of what it refers to."""
    app = Verbeterplan(home, plan_id, now=lambda: NOW)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        action = app.session.plan.implement.actions[0]
        app.screen.open_record(f"implement/actions/{action.id}")
        await pilot.pause()
        field = next(each for each in app.screen.query(".field") if each.address.endswith("/idea"))
        text = str(field.query_one("#label").render())
        await pilot.press("ctrl+q")
    return text


def main(home: Path) -> None:
    library = Library(home, lambda: NOW)
    plan_id = library.new({"title": "Een vierde soort"})
    seen = use(library, plan_id)
    library.close()
    seen["shown"] = asyncio.run(shown(home, plan_id))
    seen["package"] = str(Path(vp_tui.__file__).parent)
    print(json.dumps(seen))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
