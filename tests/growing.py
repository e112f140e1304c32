"""How the work of something grows with its size, in CPU time: what others do on the machine hardly shows in a ratio."""

import time
from collections.abc import Callable

LINEAR = 8.0  # at four times the size: along with it is 4, with its square 16
ENOUGH = 0.004  # seconds of a measurement that says something
TRIES = 3
LONG = 0.5  # seconds: slower than this is done once


def spent(job: Callable[[], object]) -> float:
    """CPU seconds of this process, the least of a few times."""
    taken: list[float] = []
    while len(taken) < TRIES and sum(taken) < LONG:
        start = time.process_time()
        job()
        taken.append(time.process_time() - start)
    return min(taken)


def grown(made: Callable[[int], Callable[[], object]], size: int, most: float = LINEAR) -> float:
    """How many times as long the job of four times the size takes; `made` gives the job of a size.

    Measured again, up to TRIES times, where it is more than `most`: a test fails on what is always so.
    """
    found: list[float] = []
    while not found or (found[-1] > most and len(found) < TRIES):
        found.append(spent(made(4 * size)) / max(spent(made(size)), ENOUGH))
    return min(found)
