"""Run by test_new_field.py, with a copy of the package: use the new field and print what was seen as JSON."""

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
from vp_tui.plan.files import file
from vp_tui.workspace.exporting import export_document
from vp_tui.workspace.library import Library

NOW = dt.datetime(2027, 3, 12, 9, 30)
ADDRESS = "recognise/surprise"


async def use(home: Path, plan_id: str) -> dict[str, Any]:
    app = Verbeterplan(home, plan_id, now=lambda: NOW)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        session, screen = app.session, app.screen
        field = screen.page.widget_of(ADDRESS)
        seen = {"shown": str(field.border_title).rstrip(), "hint": str(field.placeholder)}
        seen["asked"] = session.progress("recognise").asked
        field.focus()
        await pilot.press(*"Druk")
        await pilot.pause()
        seen |= {"typed": session.plan.recognise.surprise, "column": column(session)}
        await pilot.press("ctrl+z")
        seen |= {"undone": session.plan.recognise.surprise, "column_undone": column(session)}
        seen["toast"] = list(app.notices)[-1].message
        await pilot.press("ctrl+y")
        seen["redone"] = field.text
        await pilot.press("ctrl+q")
    return seen


def column(session: Any) -> str:
    """What SQLite itself holds."""
    session.flush()
    session.writer.settled()
    with closing(sqlite3.connect(session.writer.path)) as db:
        return db.execute("select surprise from recognise").fetchone()[0] or ""


def main(home: Path, plan_id: str) -> None:
    seen = asyncio.run(use(home, plan_id))
    library = Library(home, lambda: NOW)
    session = library.session(plan_id)
    seen["file"] = file.write(session.plan)
    seen["read_back"] = file.read(seen["file"]).recognise.surprise
    seen["schema"] = file.schema()
    seen["exported"] = (
        export_document(session.writer, plan_id, session.plan, session.exports, now=NOW).path.stat().st_size
    )
    seen["package"] = str(Path(vp_tui.__file__).parent)
    library.close()
    print(json.dumps(seen))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
