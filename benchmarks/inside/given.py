"""`given.py STEP SIZE`: prints CPU seconds of one step on what was given (the best of a few), and peak MiB.

SIZE: records of a plan file, characters of a text or title, steps to undo.
"""

import datetime as dt
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from vp_tui.checks.privacy import suspects
from vp_tui.plan.files import file
from vp_tui.plan.plan import Plan
from vp_tui.system.files import document_name
from vp_tui.system.home import prepare
from vp_tui.workspace.library import Library

NOW = dt.datetime(2027, 3, 12, 9, 30)
FEW = 3
LONG = 2.0  # seconds: slower than this is done once
Job = Callable[[], object]


def reading(data: dict[str, Any] | str) -> Job:
    text = data if isinstance(data, str) else json.dumps(data)

    def read() -> object:
        try:
            return file.read(text)
        except file.BrokenFile as problem:
            return problem

    return read


def without_ids(n: int) -> Job:
    return reading({"implement": {"actions": [{"action": f"actie {each}"} for each in range(n)]}})


def double_key(n: int) -> Job:
    return reading("{" + ",".join(f'"naam{each}": 1' for each in range(n)) + f', "naam{n - 1}": 2}}')


def by_title(n: int) -> Job:
    titles = [{"title": f"titel {each}"} for each in range(n)]
    actions = [{"intervention": f"titel {each}"} for each in range(n)]
    return reading({"design": {"interventions": titles}, "implement": {"actions": actions}})


def dangling(n: int) -> Job:
    return reading({"implement": {"actions": [{"intervention": f"titel {each}"} for each in range(n)]}})


def searching(unit: str) -> Callable[[int], Job]:
    def made(n: int) -> Job:
        plan = Plan()
        plan.analyse.current_situation = (unit * (n // len(unit) + 1))[:n]
        return lambda: suspects(plan)

    return made


def naming(n: int) -> Job:
    return lambda: document_name("heel lange titel " * (n // 17), 3, NOW.date())


def undoing(n: int) -> Job:
    """All of n steps, and again: the whole, not one."""
    home = Path(tempfile.mkdtemp(prefix="vp-benchmarks-"))
    prepare(home)
    library = Library(home, lambda: NOW)
    session = library.session(library.new({}))
    for each in range(n):
        session.put("recognise/occasion", f"keer {each}")
    assert library.settled()

    def undone() -> None:
        while session.undo():
            pass
        while session.redo():
            pass
        assert library.settled()

    return undone


STEPS: dict[str, Callable[[int], Job]] = {
    "file without ids": without_ids,
    "file with a double key": double_key,
    "references by title": by_title,
    "dangling references": dangling,
    **{f"privacy: {unit!r}": searching(unit) for unit in ("J. ", "Jan ", "Jan de ", "01-01-1950 ", "1234 AB ")},
    "name of a file": naming,
    "undo and redo all": undoing,
}


def main() -> None:
    job, taken = STEPS[sys.argv[1]](int(sys.argv[2])), list[float]()
    while len(taken) < FEW and sum(taken) < LONG:
        start = time.process_time()
        job()
        taken.append(time.process_time() - start)
    print(json.dumps((min(taken), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)))


if __name__ == "__main__":
    main()
