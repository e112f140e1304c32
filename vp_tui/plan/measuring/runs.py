"""What a run chart says of its points: Anhøj's two rules, and the IHI's shift and trend. Pure arithmetic.

Anhøj: of the points that do not lie on the centre line, the longest run on one side is not longer than
round(log2 n) + 3 (Schilling 2012), and the line is crossed at least as often as the 5 % quantile of
Binomial(n - 1, 1/2) (Chen 2010), as long as nothing but chance is at work (Anhøj and Olesen 2014).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise

USEFUL = 10  # points beside the centre line; below it the rules say nothing
SHIFT, TREND = 6, 5  # points of the IHI's rules (Perla e.a. 2011)
ONE_IN = 20  # 5 %


@dataclass(frozen=True, slots=True)
class Runs:
    """n: points with a value; useful: those that do not lie on the centre line.

    The limits and `signal` are None where the rules say nothing: below ten useful points, or with more than half of
    the points on the line.
    """

    n: int
    useful: int
    longest_run: int
    longest_run_limit: int | None
    crossings: int
    crossings_limit: int | None
    signal: bool | None
    shift: bool
    trend: bool

    @property
    def on_line(self) -> int:
        return self.n - self.useful

    @property
    def mostly_on_line(self) -> bool:
        return 2 * self.on_line > self.n

    @property
    def is_too_long(self) -> bool:
        """Whether the longest run is longer than chance makes it."""
        return self.longest_run_limit is not None and self.longest_run > self.longest_run_limit

    @property
    def is_crossed_too_little(self) -> bool:
        return self.crossings_limit is not None and self.crossings < self.crossings_limit


def runs(values: Sequence[float], centre: float | None) -> Runs:
    """What the points of one part of a chart, in the order of time, say beside their centre line."""
    lengths = run_lengths(values, centre)
    n, useful = len(values), sum(lengths)
    longest, crossings = max(lengths, default=0), max(len(lengths) - 1, 0)
    limits: tuple[int, int] | None = None
    if useful >= USEFUL and 2 * (n - useful) <= n:
        limits = round(math.log2(useful)) + 3, least_crossings(useful)
    return Runs(
        n,
        useful,
        longest,
        limits[0] if limits else None,
        crossings,
        limits[1] if limits else None,
        (longest > limits[0] or crossings < limits[1]) if limits else None,
        longest >= SHIFT,
        _longest_trend(values) >= TREND,
    )


def run_lengths(values: Sequence[float], centre: float | None) -> list[int]:
    """How many points lie on one side of the centre line in a row, run by run; those on the line don't count."""
    if centre is None:
        return []
    sides = (value > centre for value in values if value != centre)
    return [sum(1 for _ in run) for _, run in groupby(sides)]


@cache
def least_crossings(useful: int) -> int:
    """The 5 % quantile of Binomial(useful - 1, 1/2), exact: in whole numbers, so without rounding."""
    trials = max(useful - 1, 0)
    ways = whole = 1
    for successes in range(trials + 1):
        if ONE_IN * whole >= 2**trials:
            return successes
        ways = ways * (trials - successes) // (successes + 1)
        whole += ways
    return trials


def _longest_trend(values: Sequence[float]) -> int:
    """How many points in a row go up, or down; the same value twice counts once."""
    kept = [value for value, _ in groupby(values)]
    ways = (after > before for before, after in pairwise(kept))
    return max((sum(1 for _ in run) + 1 for _, run in groupby(ways)), default=len(kept[:1]))
