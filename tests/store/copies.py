"""Files with plans to copy, to restore and to break."""

import datetime as dt
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from vp_tui.plan.changes.change import setting
from vp_tui.plan.plan import Plan
from vp_tui.store import plans
from vp_tui.store.backups import folder_of
from vp_tui.store.opening import listed_plans
from vp_tui.store.plans import plan_summary
from vp_tui.store.schema import open_database
from vp_tui.store.steps import Step, apply_step, last_step

NOW = dt.datetime(2027, 3, 12, 9, 30)
POINT = "recognise/improvement_point"


def add(path: Path, title: str, at: dt.datetime = NOW, plan: Plan | None = None) -> str:
    """Put a plan in a file; its id."""
    plan = plan or Plan()
    plan.plan.title = title
    database = open_database(path)
    plan_id = plans.add(database, plan, at, plan_summary(plan, at.date()))
    database.close()
    return plan_id


def write(path: Path, plan_id: str, text: str, at: dt.datetime) -> None:
    """One step: the improvement point."""
    database = open_database(path)
    plan = plans.load(database, plan_id)
    changes = tuple(setting(plan, POINT, text))
    number = last_step(database, plan_id) + 1
    step = Step(plan_id, number, at.isoformat(timespec="seconds"), changes, plan_summary(plan, at.date()))
    apply_step(database, step)
    database.close()


def point(path: Path, plan_id: str) -> str:
    database = open_database(path)
    found = plans.load(database, plan_id).recognise.improvement_point
    database.close()
    return found


def titles(path: Path) -> set[str]:
    return {each.title for each in listed_plans(path)}


def is_sound(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(path)) as connection:
            return bool(connection.execute("pragma integrity_check").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def names(path: Path) -> list[str]:
    """All that lies in the folder with copies, hidden files too."""
    folder = folder_of(path)
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def content(folder: Path) -> dict[str, bytes]:
    return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


# --- ways to break a file -------------------------------------------------------------------------------------------

Breaking = Callable[[Path], None]


def header_gone(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"\xff" * 100)


def truncated(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def no_database(path: Path) -> None:
    path.write_text("Dit is een briefje.\n" * 500, "utf-8")


def page_of(table: str) -> Breaking:
    """Overwrite the first page of a table (where the file has no more than that, all of it)."""

    def damage(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            statement = "select rootpage from sqlite_master where name = ?"
            page = connection.execute(statement, (table,)).fetchone()[0]
        with path.open("r+b") as file:
            file.seek((page - 1) * 4096)
            file.write(b"\xa5" * 4096)

    return damage


def copied(source: Path, target: Path) -> Path:
    shutil.copy(source, target)
    return target
