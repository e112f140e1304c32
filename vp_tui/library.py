"""The plans of one home as a whole: their file and its lock, and what is done with a plan from outside it.

The models and sqlite-utils are imported by the functions that need them: the list of plans is drawn before.
All but `rows` may wait for the disk: call them from a thread.
"""

import datetime as dt
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vp_tui.safekeeping import Safekeeping
from vp_tui.store.opening import Listed, database, listed
from vp_tui.store.problems import StoreError

if TYPE_CHECKING:
    from filelock import BaseFileLock
    from sqlite_utils import Database

    from vp_tui.plan.plan import Plan
    from vp_tui.session import Session
    from vp_tui.store.restoring import Restored
    from vp_tui.store.writer import Writer

NEW_TITLE = "Nieuw verbeterplan"
NO_TITLE = "Plan zonder titel"
COPY = re.compile(r" \(kopie(?: \d+)?\)$")
ALIKE = ("author", "institution", "supervisor")  # what a next plan has in common with the last


def named(title: str) -> str:
    """A plan's title in a sentence or a list: one line, never empty."""
    return " ".join(title.split()) or NO_TITLE


def copy_title(title: str, taken: set[str]) -> str:
    """The title of a copy: *X (kopie)*, *X (kopie 2)*, …"""
    base = COPY.sub("", named(title))
    number, made = 1, f"{base} (kopie)"
    while made in taken:
        number += 1
        made = f"{base} (kopie {number})"
    return made


@dataclass(frozen=True)
class Undo:
    """How to take one action on the list back: what is told then, and the plan that the cursor goes to."""

    plan_id: str
    sentence: str
    back: Callable[[], object]


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
        self.safe = Safekeeping(self.path, now, warn)
        self._opening = threading.Lock()
        self._writer: Writer | None = None
        self._lock: BaseFileLock | None = None
        self._closed = False
        self._history: list[Undo] = []

    # --- the file ----------------------------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        return database(self.home)

    def rows(self) -> list[Listed]:
        """All plans, archive and bin too; needs no models.

        Raises sqlite3.Error.
        """
        return listed(self.path)

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
        from vp_tui.home import HomeProblem, prepare
        from vp_tui.store.lock import take
        from vp_tui.store.writer import Writer

        try:
            prepare(self.home)
        except HomeProblem as problem:
            raise StoreError(str(problem)) from problem
        lock, writer = take(self.home), Writer(self.path, self._told, self.now)
        try:
            writer.call(lambda db: None)
        except BaseException:
            writer.close()
            lock.release()
            raise
        self._lock, self._writer = lock, writer
        self.safe.start()

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

    def restore_copy(self, file: Path) -> "Restored":
        """Replace all plans by those in a copy, and keep what was there; no plan may be open.

        Raises StoreError.
        """
        done = self.safe.restore(file, self.open())
        self._history.clear()
        return done

    # --- plans in and out --------------------------------------------------------------------------------------

    def session(self, plan_id: str) -> "Session":
        """Open a plan.

        Raises NoSuchPlan, StoreError.
        """
        from vp_tui.session import opened

        return opened(self.open(), plan_id, self.now)

    def known(self) -> dict[str, str]:
        """Who plans, where, and with whom, as in the last plan of the user's own."""
        statement = (
            f"select {', '.join(ALIKE)} from plans where deleted is null and coalesce(example, 0) = 0"
            " order by changed desc, rowid desc limit 1"
        )
        row = self.open().call(lambda db: db.execute(statement).fetchone())
        return {name: value or "" for name, value in zip(ALIKE, row or (), strict=False)}

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
        sentence = f"“{named(plan.plan.title)}” ligt in de prullenbak."
        return self._can_undo(plan_id, sentence, partial(self._bin, plan_id))

    def example(self) -> str:
        """The example plan, beside the user's own; its id."""
        from vp_tui.knowledge.example import example_plan

        return self.add(example_plan())

    def _add(self, plan: "Plan") -> str:
        from vp_tui.session import summarised
        from vp_tui.store import plans

        now = self.now()
        summary = summarised(plan, now.date())
        return self.open().call(lambda db: plans.add(db, plan, now, summary))

    # --- what is done with a plan ------------------------------------------------------------------------------

    def rename(self, plan_id: str, title: str) -> str:
        """Give a plan another title; an empty one changes nothing. Returns the title it has then."""
        old, new = self._title(plan_id), " ".join(title.split())
        if not new or new == old:
            return named(old)
        self._put_title(plan_id, new)
        self._can_undo(plan_id, f"“{new}” heet weer “{named(old)}”.", lambda: self._put_title(plan_id, old))
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
        made = self._add(plan)
        self._can_undo(plan_id, f"“{plan.plan.title}” ligt in de prullenbak.", partial(self._bin, made))
        return made

    def archive(self, plan_id: str, archived: bool) -> str:
        """Put a plan away, or back among the others; its id."""
        self._archive(plan_id, archived)
        where = "weer tussen je plannen" if archived else "weer in het archief"
        sentence = f"“{named(self._title(plan_id))}” staat {where}."
        return self._can_undo(plan_id, sentence, partial(self._archive, plan_id, not archived))

    def delete(self, plan_id: str) -> str:
        """Put a plan in the bin; nothing is erased. Its id."""
        self._bin(plan_id)
        sentence = f"“{named(self._title(plan_id))}” staat weer in je lijst."
        return self._can_undo(plan_id, sentence, partial(self._bin, plan_id, False))

    def restore(self, plan_id: str) -> str:
        """Take a plan out of the bin; its id."""
        self._bin(plan_id, False)
        sentence = f"“{named(self._title(plan_id))}” ligt weer in de prullenbak."
        return self._can_undo(plan_id, sentence, partial(self._bin, plan_id))

    @property
    def can_undo(self) -> bool:
        return bool(self._history)

    def undo(self) -> Undo | None:
        """Take the last of these actions back; None where there is none left."""
        if not self._history:
            return None
        self._history[-1].back()
        return self._history.pop()

    def _can_undo(self, plan_id: str, sentence: str, back: Callable[[], object]) -> str:
        self._history.append(Undo(plan_id, sentence, back))
        return plan_id

    def _bin(self, plan_id: str, deleted: bool = True) -> None:
        from vp_tui.store import shelf

        at = self.now() if deleted else None
        self._do(lambda db: shelf.delete(db, plan_id, at))

    def _archive(self, plan_id: str, archived: bool) -> None:
        from vp_tui.store import shelf

        self._do(lambda db: shelf.archive(db, plan_id, archived))

    def _title(self, plan_id: str) -> str:
        row = self._do(lambda db: db.execute("select title from plans where id = ?", (plan_id,)).fetchone())
        return (row and row[0]) or ""

    def _do(self, job: "Callable[[Database], Any]") -> Any:
        return self.open().call(job)
