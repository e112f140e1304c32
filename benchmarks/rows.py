"""The rows of the table: what is measured, against what, and how far it may go."""

import math
import random
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

FORM = "a bare form"
INPUT = "a bare Input"
SCREENS = "a new Screen each time"


@dataclass(frozen=True, slots=True)
class Row:
    """`target` and `stretch` are ratios, or milliseconds where `against` is empty; None: told, no target."""

    key: str
    what: str
    against: str
    target: float | None
    stretch: float | None = None


ROWS = (
    Row("list", "first paint of the list, 50 plans: CPU", FORM, 1.0, 0.75),
    Row("open", "first paint of `vp open PLAN`: CPU", FORM, 1.7, 1.45),
    Row("posting", "first paint of the list", "posting", 0.5, 0.4),
    Row("key", "key to echo in a field: p95", INPUT, 1.6, 1.3),
    Row("key_text", "key to echo in a text of 5,000: p95", INPUT, 2.0, 1.5),
    Row("step", "step to a phase seen before", SCREENS, 0.2, 0.14),
    Row("step_first", "step to a phase the first time", SCREENS, 0.75, 0.3),
    Row("store", "storing one change, journal too: p50", "one UPDATE", 1.5, 1.2),
    Row("store_whole", "the same, from the session: p50", "one UPDATE", None),
    Row("load", "loading a plan of 500 records", "bare tuples", 4.0, 3.0),
    Row("export", "`vp export`, 6 tables × 40 rows", "zipping the parts", 2.5, 2.2),
    Row("docxtpl", "the same", "docxtpl", 1.0),
    Row("pandoc", "the same", "pandoc", 1.0),
    Row("export_100", "the same at 100 × the rows", "at 1 ×", 8.0, 5.0),
    Row("list_1000", "first paint of the list, 1,000 plans: CPU", "1 plan", 1.2, 1.05),
    Row("key_journal", "key to echo, journal of 10,000: p95", "journal of 1", 1.2, 1.05),
    Row("key_bytes", "bytes painted for a letter in a field", INPUT, None),
    Row("search", "a letter in Zoeken, 1,000 plans: p95", "", 100.0),
    Row("memory", "peak memory, all phases visited", FORM, 2.2, 1.8),
    Row("leave", "Ctrl+Q behind a letter: the screen is given back", "", 100.0),
    Row("leave_end", "the same: the process has ended, all is written", "", None),
    Row("idle", "wakings a second of the app left alone, cursor in a field", FORM, None),
)


@dataclass(slots=True)
class Found:
    """What came of a row: the ratio (milliseconds where it has no `against`), where half of the measurements or
    resamples lay, and both sides in `unit`; `absent` says why there is nothing."""

    key: str
    value: float | None = None
    low: float = 0.0
    high: float = 0.0
    ours: float = 0.0
    theirs: float = 0.0
    unit: str = ""
    n: int = 0
    absent: str = ""


def absent(key: str, why: str) -> Found:
    return Found(key, absent=why)


def paired(key: str, ours: Sequence[float], theirs: Sequence[float], unit: str = "ms") -> Found:
    """The median of the ratios of measurements that were made one after another; in seconds or in `unit`s."""
    ratios = sorted(a / b for a, b in zip(ours, theirs, strict=True))
    low, high = quantile(ratios, 0.25), quantile(ratios, 0.75)
    scale = 1000 if unit == "ms" else 1
    a, b = (statistics.median(side) * scale for side in (ours, theirs))
    return Found(key, statistics.median(ratios), low, high, a, b, unit, len(ratios))


def at_quantile(key: str, ours: Sequence[float], theirs: Sequence[float], q: float) -> Found:
    """The ratio of two quantiles of seconds; the spread is that of resampling."""
    chance = random.Random(1)
    draws = sorted(
        quantile(chance.choices(ours, k=len(ours)), q) / quantile(chance.choices(theirs, k=len(theirs)), q)
        for _ in range(400)
    )
    a, b = quantile(ours, q), quantile(theirs, q)
    return Found(key, a / b, quantile(draws, 0.25), quantile(draws, 0.75), a * 1000, b * 1000, "ms", len(ours))


def plain(key: str, ours: Sequence[float], unit: str = "ms") -> Found:
    """A row in its own unit: the median."""
    found = [each * (1000 if unit == "ms" else 1) for each in ours]
    middle = statistics.median(found)
    return Found(key, middle, quantile(found, 0.25), quantile(found, 0.75), middle, math.nan, unit, len(found))


def quantile(values: Sequence[float], q: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(q * (len(ordered) - 1)))]
