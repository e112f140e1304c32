"""Safe copies while the app is open: the automatic one behind the start, and what the screen asks for."""

import datetime as dt
import logging
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from vp_tui.store.problems import StoreError

if TYPE_CHECKING:
    from vp_tui.store.backups import Copy
    from vp_tui.store.restoring import ComparedPlan, Comparison, Restored
    from vp_tui.store.writer import Writer

CALM = 1.5  # seconds after opening: the first screen and the first keys go first
AGAIN = dt.timedelta(hours=1)  # between two looks whether a copy is due, of who leaves the app open for weeks
NO_COPY = "Er kon nu geen veiligheidskopie worden gemaakt. {}"
ILL = "Er is iets mis in je planbestand. Sluit Verbeterplan af en kijk het na met: vp doctor"
EMPTY = "Je lijst is leeg, maar er zijn kopieën van eerder. Typ back-up en kies Veiligheidskopieën."


SYNCED = (
    "Je plannen staan in een map die {} synchroniseert. Daardoor kan het bestand beschadigd raken; zet de map liever"
    " ergens anders."
)


def lost(each: "ComparedPlan", when: str) -> str:
    """What a restore takes of a plan, for behind its title; `when`: the copy's last change of it."""
    from vp_tui.store.restoring import Fate

    if each.fate is Fate.GOES:
        return "staat niet in deze kopie"
    if each.fate is Fate.OLDER:
        return f"alles van na {when}"
    return "wat je veranderde en niet in deze kopie staat"


class Safekeeping:
    """The copies of one file with plans. `warn` hears, from a thread, a sentence where no copy could be made or where
    the file is at risk; `remember` keeps a setting.

    All methods but `start` may wait for the disk: call them from a thread.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], dt.datetime],
        warn: Callable[[str], None],
        remember: Callable[[str, str], None],
    ):
        self.path, self.now, self._warn, self._remember = path, now, warn, remember
        self._looked = now()
        self._stopping, self._wanted = threading.Event(), threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Make the automatic copy, where one is due, in a while; it reads beside the writer and holds nothing up."""
        self._thread = threading.Thread(target=self._later, name="vp-copies", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Begin no copy any more; wait for one that is being made."""
        self._stopping.set()
        self._wanted.set()
        if self._thread is not None:
            self._thread.join()

    def _later(self) -> None:
        if self._stopping.wait(CALM):
            return
        self._warn_of_sync()
        self._wanted.set()
        while self._wanted.wait():
            self._wanted.clear()  # before the look at what is asked: stop() sets both
            if self._stopping.is_set():
                return
            self._looked = self.now()
            self.automatic()

    def written(self) -> None:
        """Something was saved: look again whether a copy is due, if that was long ago. A clock may be set back."""
        if not dt.timedelta(0) <= self.now() - self._looked < AGAIN:
            self._wanted.set()

    def _warn_of_sync(self) -> None:
        """Say once that the folder is kept in sync: SQLite's files can break there while the app is open."""
        from vp_tui.store.opening import settings
        from vp_tui.system.elsewhere import sync_service

        service = sync_service(self.path)
        try:
            known = settings(self.path).get("sync")
        except sqlite3.Error:
            return  # opening it tells what is wrong
        if service and service != known:
            self._warn(SYNCED.format(service))
            with suppress(StoreError):  # it is told once more, then
                self._remember("sync", service)

    def automatic(self) -> "Copy | None":
        """Make a copy where one is due, and thin out the old ones; tell where that fails."""
        from vp_tui.store import backups

        try:
            made = backups.automatic(self.path, self.now())
        except StoreError as problem:
            logging.getLogger("vp_tui").warning("no safe copy: %r", problem.__cause__ or type(problem))
            self._warn(NO_COPY.format(problem))
            return None
        if made and not backups.is_good(made):
            self._warn(ILL)
        present = backups.content(self.path)
        if present and not present[0] and backups.copies(self.path):
            self._warn(EMPTY)
        return made

    def copies(self) -> "list[tuple[Copy, int | None]]":
        """The copies, the newest first, each with the number of plans in it; None where it can't be read."""
        from vp_tui.store.backups import content, copies

        counted = ((each, content(each.path, still=True)) for each in copies(self.path))
        return [(each, None if found is None else len(found[0])) for each, found in counted]

    def make(self) -> "Copy":
        """Make a copy now.

        Raises StoreError.
        """
        from vp_tui.store.backups import Why, make

        return make(self.path, Why.HAND, self.now())

    def look(self, file: Path) -> "Comparison":
        """What a copy holds, against the present plans.

        Raises StoreError.
        """
        from vp_tui.store.restoring import look

        return look(file, self.path, self.now())

    def restore(self, file: Path, writer: "Writer") -> "Restored":
        """Replace all plans by those in a copy, in the writing thread, behind all that waits to be written.

        Raises StoreError; then the plans are as they were.
        """
        from vp_tui.store.restoring import restore

        return writer.call(lambda db: restore(file, self.path, self.now(), db.conn))
