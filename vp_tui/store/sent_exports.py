"""What was exported, to compare a returned document with: read with the standard library alone."""

import datetime as dt
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from vp_tui.store.connecting import Unreadable
from vp_tui.store.line import is_moment
from vp_tui.store.marks import ADDRESS, EXPORT, IMPLEMENTATION_PLAN
from vp_tui.store.opening import READABLE, to_read
from vp_tui.store.problems import NewerFile

OF_NUMBER = (
    f"select at, after from (select seq, plan_id, {ADDRESS} as address, at, after from journal where kind = 'mark')"
    " where plan_id = ? and address = ? order by seq desc limit 1"
)


class ExportedPlan(NamedTuple):
    """`text`: the plan file of the moment `at`."""

    title: str
    number: int
    at: dt.datetime
    text: str


class ExportingPlan(NamedTuple):
    """A plan that documents can be of; `last`: the number of the last one."""

    id: str
    title: str
    last: int


def exporting_plans(path: Path) -> list[ExportingPlan]:
    """All plans, also those in the bin: a document of theirs may still come back.

    Raises NewerFile, sqlite3.Error.
    """
    if not path.exists():
        return []
    connection, version = to_read(path)
    with closing(connection):
        _check(version)
        asked = "select id, coalesce(title, ''), coalesce(exports, 0) from plans"
        return [ExportingPlan(*row) for row in connection.execute(asked).fetchall()]


def exported_plan(path: Path, plan: ExportingPlan, number: int) -> ExportedPlan | None:
    """The plan as it was in this version; None where that was not kept.

    Raises NewerFile, sqlite3.Error; Unreadable where the mark can't be.
    """
    connection, version = to_read(path)
    with closing(connection):
        _check(version)
        wanted = (plan.id, f"{EXPORT}{IMPLEMENTATION_PLAN}/{number}")
        row = connection.execute(OF_NUMBER, wanted).fetchone()
    if row is None:
        return None
    at, text = row
    if not (is_moment(at) and text and isinstance(text, str)):
        raise Unreadable("the journal holds a mark that can't be")
    return ExportedPlan(plan.title, number, dt.datetime.fromisoformat(at), text)


def _check(version: int) -> None:
    if version not in READABLE:
        raise NewerFile
