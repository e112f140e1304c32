"""A letter in *Zoeken* among a thousand plans."""

from benchmarks.bench import Bench
from benchmarks.rows import Found, quantile

PLANS = 1000


def rows(bench: Bench) -> list[Found]:
    home, ids = bench.home("searching", {"copies": PLANS, "records": {"implement/actions": 10}})
    letters = [each * 1000 for each in bench.inside("searching", home, ids[0])]
    worst = quantile(letters, 0.95)
    return [Found("search", worst, quantile(letters, 0.5), max(letters), worst, float("nan"), "ms", len(letters))]
