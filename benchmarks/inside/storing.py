"""`storing.py HOME PLAN ROUNDS`: seconds of one change, in turns: the floor, by the store, from the session."""

import datetime as dt
import json
import sqlite3
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from vp_tui.plan.changes.change import Change
from vp_tui.store.opening import database
from vp_tui.store.plans import Summary
from vp_tui.store.schema import open_database
from vp_tui.store.steps import Step, apply_step
from vp_tui.workspace.library import Library

FIELD = "recognise/occasion"
WARM = 1200  # changes until the WAL was written back once: from then on it is used again, and grows no more
BLOCK = 20  # changes of one kind behind each other
NOW = dt.datetime(2027, 3, 12, 9, 30)


def floor(folder: Path) -> sqlite3.Connection:
    db = sqlite3.connect(folder / "floor.db", isolation_level=None)
    for statement in (
        "pragma journal_mode=wal",
        "pragma synchronous=full",
        "create table field (id text primary key, value text) strict",
        "insert into field values ('one', '')",
    ):
        db.execute(statement)
    return db


def seconds(job: Callable[[], object]) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def main() -> None:
    home, plan_id, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    bare, store = floor(home), open_database(database(home))
    library = Library(home, lambda: NOW)
    session = library.session(plan_id)
    found: dict[str, list[float]] = {"update": [], "step": [], "session": []}
    time.sleep(2)  # the safe copy of the day goes first

    def from_session(value: str) -> None:
        session.put(FIELD, value)  # a step of its own: no visit, so written at once
        assert library.settled()

    def by_store(n: int) -> None:
        change = Change("set", FIELD, f"keer {n - 1}", f"keer {n}")
        apply_step(store, Step(plan_id, 100_000 + n, NOW.isoformat(), (change,), Summary("beeeeeee", None, "")))

    def bare_update(n: int) -> None:
        bare.execute("update field set value = ? where id = 'one'", (f"keer {n}",))

    jobs = {"update": bare_update, "step": by_store, "session": lambda n: from_session(f"de keer {n}")}
    for db, job in ((bare, bare_update), (store.conn, by_store)):
        db.execute("pragma synchronous=off")
        for n in range(WARM):
            job(n - WARM)
        db.execute("pragma synchronous=full")
    for turn in range(0, rounds, BLOCK):
        for name, job in jobs.items():
            job(turn)  # not counted: the disk is still busy with another file
            found[name] += [seconds(partial(job, turn + n)) for n in range(1, BLOCK + 1)]
    store.close()
    library.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
