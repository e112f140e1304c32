"""A whole plan out of the file, against the same rows as bare tuples."""

from benchmarks.bench import Bench
from benchmarks.rows import Found, paired

RECORDS = 500


def rows(bench: Bench) -> list[Found]:
    names = (
        "recognise/observations", "analyse/factors", "ideate/ideas", "ideate/goals", "relate/stakeholders",
        "weigh/arguments", "implement/actions", "implement/measurements", "implement/cycles", "evaluate/spreading",
    )  # fmt: skip
    home, ids = bench.home("loading", {"records": dict.fromkeys(names, RECORDS // len(names))})
    found = bench.inside("loading", home, ids[0], bench.rounds(60))
    return [paired("load", found["plan"], found["tuples"])]
