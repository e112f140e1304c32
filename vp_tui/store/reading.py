"""A plan from a file that another window writes to, or that nobody may write to."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from vp_tui.plan.plan import Plan
from vp_tui.store import plans
from vp_tui.store.connecting import NoFile, Unreadable
from vp_tui.store.copying import fill
from vp_tui.store.opening import VERSION, to_read
from vp_tui.store.problems import DamagedContent, DamagedFile, NewerFile, NoRegularFile
from vp_tui.store.schema import lacking, open_database


@contextmanager
def to_look(path: Path) -> Iterator[Database]:
    """The file, to read; of an older one a copy that is brought up to date, since it may lie where nobody may write.

    Raises NewerFile, sqlite3.Error.
    """
    connection, version = to_read(path)
    with closing(connection):
        if version > VERSION:
            raise NewerFile
        db = Database(connection)
        if version == VERSION and not lacking(db):
            yield db
        else:
            yield from _brought_up_to_date(connection, path.name)


def _brought_up_to_date(connection: sqlite3.Connection, name: str) -> Iterator[Database]:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="verbeterplan-") as folder:
        made = Path(folder) / name
        fill(connection, made)
        db = open_database(made, keep=False)
        with closing(db):
            yield db


def look(path: Path, plan_id: str) -> Plan:
    """The plan as it stands in the file now; nothing is made or changed.

    Raises NoSuchPlan, DamagedPlan, NewerFile, DamagedFile.
    """
    try:
        with to_look(path) as db:
            return plans.load(db, plan_id)
    except Unreadable as error:
        raise DamagedContent(path) from error
    except NoFile as error:
        raise NoRegularFile(path) from error
    except sqlite3.Error as error:
        raise DamagedFile(path) from error
