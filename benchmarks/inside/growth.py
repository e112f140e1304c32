"""`growth.py STEP HOME PLAN`: prints seconds of one step (the best of a few) and the peak MiB of this process."""

import datetime as dt
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from vp_tui.workspace.library import Library

NOW = dt.datetime(2027, 3, 12, 9, 30)
FEW = 5
LONG = 2.0  # seconds: slower than this is done once
FIELD, LIST = "analyse/current_situation", "implement/actions"


def read_the_list(library: Library, plan_id: str) -> Callable[[], object]:
    return library.rows


def open_(library: Library, plan_id: str) -> Callable[[], object]:
    library.open()
    return lambda: library.session(plan_id)


def change(library: Library, plan_id: str) -> Callable[[], object]:
    """A letter at the end of a text, written."""
    session = library.session(plan_id)

    def changed() -> None:
        session.put(FIELD, session.plan.analyse.current_situation + "x")
        assert library.settled()

    return changed


def add(library: Library, plan_id: str) -> Callable[[], object]:
    session = library.session(plan_id)

    def added() -> None:
        session.insert(LIST, {"action": "bellen"}, 0)
        assert library.settled()

    return added


def add_last(library: Library, plan_id: str) -> Callable[[], object]:
    """Behind all others, as one types them."""
    session = library.session(plan_id)

    def added() -> None:
        session.insert(LIST, {"action": "bellen"})
        assert library.settled()

    return added


def undo(library: Library, plan_id: str) -> Callable[[], object]:
    """The first undo after a start reads the journal: a session of its own each time."""
    first = library.session(plan_id)
    for n in range(FEW):
        first.put(FIELD, f"{n}")
    library.settled()

    def undone() -> None:
        assert library.session(plan_id).undo()
        assert library.settled()

    return undone


def check(library: Library, plan_id: str) -> Callable[[], object]:
    from vp_tui.checks.rules import findings

    plan = library.session(plan_id).plan
    return lambda: findings(plan, NOW.date())


STEPS: dict[str, Any] = {
    "read the list": read_the_list,
    "open": open_,
    "change a field": change,
    "add a record": add,
    "add a record at the end": add_last,
    "undo": undo,
    "check all": check,
}


def main() -> None:
    library = Library(Path(sys.argv[2]), lambda: NOW)
    step, taken = STEPS[sys.argv[1]](library, sys.argv[3]), []
    while len(taken) < FEW and sum(taken) < LONG:
        start = time.perf_counter()
        step()
        taken.append(time.perf_counter() - start)
    library.close()
    print(json.dumps((min(taken), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)))


if __name__ == "__main__":
    main()
