"""A plan from a file that another window writes to, or that nobody may write to."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from vp_tui.plan.plan import Plan
from vp_tui.store import plans
from vp_tui.store.opening import VERSION, to_read
from vp_tui.store.problems import DamagedFile, NewerFile


def look(path: Path, plan_id: str) -> Plan:
    """The plan as it stands in the file now; nothing is made or changed.

    Raises NoSuchPlan, DamagedPlan, NewerFile, DamagedFile.
    """
    try:
        connection, version = to_read(path)
        with closing(connection):
            if version > VERSION:
                raise NewerFile
            return plans.load(Database(connection), plan_id)
    except sqlite3.Error as error:
        raise DamagedFile(path) from error
