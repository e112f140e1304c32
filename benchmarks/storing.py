"""One change into the file, against one UPDATE of one row with the same promises (WAL, synchronous FULL)."""

from benchmarks.bench import Bench
from benchmarks.rows import Found, at_quantile


def rows(bench: Bench) -> list[Found]:
    home, ids = bench.home("storing", {})
    found = bench.inside("storing", home, ids[0], bench.rounds(600))
    return [
        at_quantile("store", found["step"], found["update"], 0.5),
        at_quantile("store_whole", found["session"], found["update"], 0.5),
    ]
