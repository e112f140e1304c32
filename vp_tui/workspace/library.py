"""The plans of one home as a whole: their file and its lock, and what is done with a plan from outside it.

The models and sqlite-utils are imported by the functions that need them: the list of plans is drawn before.
All but `rows` may wait for the disk: call them from a thread.
"""

import datetime as dt
import re
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vp_tui.store.opening import NO_TITLE, Listed, database, listed_plans, settings
from vp_tui.store.problems import DamagedFile, StoreError
from vp_tui.workspace.safekeeping import Safekeeping

if TYPE_CHECKING:
    from filelock import BaseFileLock
    from sqlite_utils import Database

    from vp_tui.plan.plan import Plan
    from vp_tui.store.acts import What
    from vp_tui.store.restoring import Restored
    from vp_tui.store.writer import Writer
    from vp_tui.workspace.session import Session
    from vp_tui.workspace.text_index import TextIndex

NEW_TITLE = "Nieuw verbeterplan"
COPY = re.compile(r" \(kopie(?: \d+)?\)$")
HOUR = 3600  # seconds; what is being exported now is younger


def title_text(title: str) -> str:
    """A plan's title in a sentence or a list: one line, never empty."""
    return " ".join(title.split()) or NO_TITLE


def copy_title(title: str, taken: set[str]) -> str:
    """The title of a copy: *X (kopie)*, *X (kopie 2)*, …"""
    base = COPY.sub("", title_text(title))
    number, made = 1, f"{base} (kopie)"
    while made in taken:
        number += 1
        made = f"{base} (kopie {number})"
    return made


@dataclass(frozen=True)
class LibraryStep:
    """What was undone or done again: the plan that the cursor goes to, and what is told."""

    plan_id: str
    sentence: str


class Library:
    """`now` is the clock; `told` hears from the writing thread how saving goes (see Writer), `warn` what may wait."""

    def __init__(
        self,
        home: Path,
        now: Callable[[], dt.datetime],
        told: Callable[[StoreError | None], None] = lambda problem: None,
        warn: Callable[[str], None] = lambda sentence: None,
    ):
        self.home, self.now, self._told = home, now, told
        self.safe = Safekeeping(self.path, now, warn, self.remember)
        self._opening = threading.Lock()
        self._writer: Writer | None = None
        self._lock: BaseFileLock | None = None
        self._closed = False

    @cached_property
    def texts(self) -> "TextIndex":
        """What was written in the plans, for searching; kept as long as the app runs."""
        from vp_tui.workspace.text_index import TextIndex

        return TextIndex(self.path, self.now)

    # --- the file ----------------------------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        return database(self.home)

    def rows(self) -> list[Listed]:
        """All plans, archive and bin too; needs no models.

        Raises sqlite3.Error.
        """
        return listed_plans(self.path)

    def open(self) -> "Writer":
        """Take the lock and open the file, made or brought up to date where needed; once.

        Raises StoreError.
        """
        with self._opening:
            if self._closed:
                raise StoreError("Verbeterplan is al aan het afsluiten.")
            if self._writer is None:
                self._open()
            assert self._writer is not None
            return self._writer

    def _open(self) -> None:
        from vp_tui.store import plans
        from vp_tui.store.lock import take
        from vp_tui.store.writer import Writer
        from vp_tui.system.files import clear_leftovers
        from vp_tui.system.home import HomeProblem, prepare

        try:
            prepare(self.home)
        except HomeProblem as problem:
            raise StoreError(str(problem)) from problem
        lock, writer = take(self.home), Writer(self.path, self._heard, self.now)
        try:
            writer.call(lambda db: plans.recount(db, self.now().date()))
        except BaseException:
            writer.close()
            lock.release()
            raise
        self._lock, self._writer = lock, writer
        writer.came_back = self._lock_again
        clear_leftovers(self.home / "exports", time.time() - HOUR)
        self.safe.start()

    def _heard(self, problem: StoreError | None) -> None:
        """How writing went, from the writing thread."""
        if problem is None:
            self.safe.written()
        self._told(problem)

    def _lock_again(self) -> None:
        """The folder vanished and came back: the lock lies in a file that is gone. Another window may have been first;
        then both write, each in the one file."""
        from vp_tui.store.lock import take

        if self._lock:
            self._lock.release()
            with suppress(StoreError):
                self._lock = take(self.home)

    @property
    def is_open(self) -> bool:
        return self._writer is not None

    def settled(self) -> bool:
        """Whether all that was handed to the writer is in the file; waits for it."""
        return self._writer is None or self._writer.settled()

    def retry(self) -> None:
        """Try again what could not be written."""
        if self._writer is not None:
            self._writer.retry()

    def close(self) -> bool:
        """Write what waits, close the file for good and release the lock; whether everything was written."""
        with self._opening:
            self._closed = True
            writer, lock, self._writer, self._lock = self._writer, self._lock, None, None
        self.safe.stop()
        done = writer.close() if writer else True
        if lock:
            lock.release()
        return done

    def remember(self, key: str, value: str) -> None:
        """Keep a setting of the app."""
        from vp_tui.store import shelf

        self.open().keep(partial(shelf.remember, key=key, value=value))

    def recall(self, key: str) -> str:
        """A setting of the app; empty where none was kept, or where the file can't be read, which the list tells."""
        try:
            return settings(self.path).get(key, "")
        except sqlite3.Error:
            return ""

    def restore_copy(self, file: Path) -> "Restored":
        """Replace all plans by those in a copy, and keep what was there; no plan may be open.

        Raises StoreError.
        """
        try:
            writer = self.open()
        except DamagedFile:
            return self._restore_damaged(file)
        return self.safe.restore(file, writer)

    def _restore_damaged(self, file: Path) -> "Restored":
        """The present file can't be opened: it is replaced while nobody has it."""
        from vp_tui.store.lock import take
        from vp_tui.store.restoring import restore

        lock = take(self.home)
        try:
            return restore(file, self.path, self.now())
        finally:
            lock.release()

    # --- plans in and out --------------------------------------------------------------------------------------

    def session(self, plan_id: str) -> "Session":
        """Open a plan.

        Raises NoSuchPlan, StoreError.
        """
        from vp_tui.workspace.session import opened_session

        return opened_session(self.open(), plan_id, self.now)

    def look(self, plan_id: str) -> "Plan":
        """A plan to read, also where another window writes or nobody may.

        Raises NoSuchPlan, StoreError.
        """
        from vp_tui.store.reading import look

        return look(self.path, plan_id)

    def known(self) -> dict[str, str]:
        """Who plans, where, and with whom, as in the last plan of the user's own."""
        from vp_tui.store import plans

        return self.open().call(plans.known)

    def new(self, details: Mapping[str, str]) -> str:
        """A new plan with these texts of its details (title, author, …); its id."""
        from vp_tui.plan.plan import Plan

        plan = Plan()
        for name, text in details.items():
            setattr(plan.plan, name, " ".join(text.split()))
        plan.plan.title = plan.plan.title or NEW_TITLE
        return self._add(plan)

    def add(self, plan: "Plan") -> str:
        """A plan from a file, or the example; its id. Undo puts it in the bin."""
        plan_id = self._add(plan)
        return self._act(plan_id, "added", self._stamp(), None)

    def example(self) -> str:
        """The example plan, beside the user's own; its id."""
        from vp_tui.knowledge.example import example_plan

        return self.add(example_plan())

    def _add(self, plan: "Plan") -> str:
        from vp_tui.store import plans
        from vp_tui.store.plans import plan_summary

        now = self.now()
        summary = plan_summary(plan, now.date())
        return self.open().call(lambda db: plans.add(db, plan, now, summary))

    # --- what is done with a plan, and its way back; across restarts too ----------------------------------------

    def rename(self, plan_id: str, title: str) -> str:
        """Give a plan another title; an empty one changes nothing. Returns the title it has then."""
        old, new = self._title(plan_id), " ".join(title.split())
        if not new or new == old:
            return title_text(old)
        self._put_title(plan_id, new)
        self._act(plan_id, "title", old, new)
        return new

    def _put_title(self, plan_id: str, title: str) -> None:
        self.session(plan_id).put("plan/title", title)
        self.settled()

    def duplicate(self, plan_id: str) -> str:
        """A copy beside the plan; its id. The copy of an example is the user's own."""
        from vp_tui.store import plans

        plan = self.open().call(lambda db: plans.load(db, plan_id))
        plan.plan.title = copy_title(plan.plan.title, {each.title for each in self.rows()})
        plan.plan.example, plan.plan.status = False, "draft"
        return self.add(plan)

    def archive(self, plan_id: str, archived: bool) -> str:
        """Put a plan away, or back among the others; its id."""
        return self._act(plan_id, "archived", int(not archived), int(archived))

    def delete(self, plan_id: str) -> str:
        """Put a plan in the bin; nothing is erased. Its id."""
        return self._act(plan_id, "deleted", None, self._stamp())

    def restore(self, plan_id: str) -> str:
        """Take a plan out of the bin; its id."""
        return self._act(plan_id, "deleted", self._stamp(), None)

    def undo(self) -> LibraryStep | None:
        """Take the last of these back; None where there is none left."""
        return self._flip(undone=True)

    def redo(self) -> LibraryStep | None:
        """Do again what was taken back last; None where there is nothing, or something new was done since."""
        return self._flip(undone=False)

    def _flip(self, undone: bool) -> LibraryStep | None:
        from vp_tui.store import acts

        act = self._do(acts.to_undo if undone else acts.to_redo)
        if act is None:
            return None
        value, other = (act.before, act.after) if undone else (act.after, act.before)
        title = title_text(self._title(act.plan_id))
        if act.what == "title" and title != title_text(other):
            self._do(lambda db: acts.flip(db, act, undone))
            return LibraryStep(act.plan_id, f"“{title}” kreeg intussen een andere titel; die blijft staan.")
        if act.what == "title":
            self._put_title(act.plan_id, value)
        self._do(lambda db: acts.flip(db, act, undone))
        return LibraryStep(act.plan_id, _told(act.what, value, title if act.what != "title" else other, value))

    def _act(self, plan_id: str, what: "What", before: Any, after: Any) -> str:
        from vp_tui.store import acts

        self._do(lambda db: acts.do(db, plan_id, what, before, after, self.now()))
        return plan_id

    def _stamp(self) -> str:
        return self.now().isoformat(timespec="seconds")

    def _title(self, plan_id: str) -> str:
        from vp_tui.store import plans

        return self.open().call(lambda db: plans.title(db, plan_id))

    def _do(self, job: "Callable[[Database], Any]") -> Any:
        return self.open().call(job)


def _told(what: str, value: Any, title: str, new_title: str) -> str:
    """What undoing or redoing an act did: the plan has this value again."""
    if what == "title":
        return f"“{title_text(title)}” heet weer “{title_text(new_title)}”."
    if what == "archived":
        return f"“{title}” staat weer {'in het archief' if value else 'tussen je plannen'}."
    return f"“{title}” {'ligt in de prullenbak' if value else 'staat weer in je lijst'}."
