"""`storing.py HOME PLAN ROUNDS`: seconds of one change, in turns: the floor, by the store, from the session."""

import datetime as dt
import json
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from vp_tui.library import Library
from vp_tui.plan.change import Change
from vp_tui.store.opening import database
from vp_tui.store.plans import Summary
from vp_tui.store.schema import open_database
from vp_tui.store.steps import Step, apply_step

FIELD = "recognise/occasion"
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
        session.put(FIELD, value)  # one of its own: no visit, so written at once
        assert library.settled()

    for n in range(rounds):
        value = f"Het verbeterpunt, voor de keer {n}"
        change = Change("set", FIELD, f"keer {n - 1}", value)
        step = Step(plan_id, 100_000 + n, NOW.isoformat(), (change,), Summary("beeeeeee", None, ""))
        update = ("update field set value = ? where id = 'one'", (value,))
        jobs: list[tuple[str, Callable[[], object]]] = [
            ("update", lambda: bare.execute(*update)),  # noqa: B023
            ("step", lambda: apply_step(store, step)),  # noqa: B023
            ("session", lambda: from_session(value)),  # noqa: B023
        ]
        # Each comes behind each other one as often: the disk is still busy with what went before.
        for name, job in jobs[n % 3 :] + jobs[: n % 3] if n % 2 else reversed(jobs):
            found[name].append(seconds(job))
    store.close()
    library.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
