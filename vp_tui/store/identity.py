"""The open file is the file at its path: SQLite itself goes on writing into a file that was thrown away.

A file that vanishes while the app is open comes back from what SQLite still holds; one that another program put in its
place is never written over, and what SQLite holds goes to the copies.
"""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database

from vp_tui.store.backups import Why, free_place
from vp_tui.store.copying import SIDES, copy
from vp_tui.store.problems import GoneFile, ReplacedFile
from vp_tui.store.schema import open_database


class Held:
    """The connection to the file at `path`, made where it is missing; `came_back` hears that a file was put back.

    Raises StoreError, as all methods do.
    """

    def __init__(self, path: Path, now: Callable[[], dt.datetime], came_back: Callable[[], None]):
        self.path, self._now, self._came_back = path, now, came_back
        self._database = open_database(path, now)
        self._identity = _identity(path)
        self._beside: dict[str, Identity] = {}
        self._replaced: ReplacedFile | None = None

    def database(self) -> Database:
        """The connection, once it is certain that it is to the file at the path."""
        if self._replaced:
            raise self._replaced
        found = _identity(self.path)
        if found is None:
            self._put_back()
        elif found != self._identity:
            self._keep_what_was_there()
        else:
            self._beside = {end: _identity(_side(self.path, end)) for end in SIDES}
        return self._database

    def _put_back(self) -> None:
        """The file is gone: make it again from the connection, which holds all of it."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise GoneFile(self.path) from error
        for end in SIDES:  # of the file that is gone; the connection keeps what it has of them
            _side(self.path, end).unlink(missing_ok=True)
        copy(self._database.conn, self.path)
        self._database.close()
        self._database = open_database(self.path, self._now)
        self._identity = _identity(self.path)
        self._came_back()

    def _keep_what_was_there(self) -> None:
        """Another file stands there: all plans go to the copies, and what SQLite left beside the old one goes away, or
        it would be taken for the new one's."""
        with_copy = free_place(self.path, Why.REPLACED, self._now())
        copy(self._database.conn, with_copy)
        self._database.close()
        for end, known in self._beside.items():
            if known and _identity(_side(self.path, end)) == known:
                _side(self.path, end).unlink(missing_ok=True)
        self._replaced = ReplacedFile(self.path, with_copy)
        raise self._replaced

    def close(self) -> None:
        self._database.close()


Identity = tuple[int, int] | None


def _side(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


def _identity(path: Path) -> Identity:
    """What tells a file from another one that got its name; None where there is none."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino
