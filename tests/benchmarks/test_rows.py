"""The table of the benchmarks has every row that has a target, and says what missed it. Nothing here is timed."""

from benchmarks.report import table
from benchmarks.rows import ROWS, Found, at_quantile, paired, quantile

TARGETS = {  # design, performance: how far each may go
    "list": 1.0, "open": 1.7, "posting": 0.5, "key": 1.6, "key_text": 2.0, "step": 0.2, "step_first": 0.75,
    "store": 1.5, "load": 4.0, "export": 2.5, "docxtpl": 1.0, "pandoc": 1.0, "export_100": 8.0, "list_1000": 1.2,
    "key_journal": 1.2, "memory": 2.2, "leave": 100.0, "search": 100.0,
}  # fmt: skip


def test_every_target_is_a_row() -> None:
    assert {row.key: row.target for row in ROWS if row.target is not None} == TARGETS
    assert len({row.key for row in ROWS}) == len(ROWS)


def test_what_missed_its_target_is_marked_and_what_is_absent_says_why() -> None:
    found = {"list": Found("list", 1.01, 1, 1, 1, 1, "ms", 3), "open": Found("open", 1.7, 1, 1, 1, 1, "ms", 3)}
    lines = list(table(found | {"pandoc": Found("pandoc", absent="not on PATH")}))[1:]
    assert ["!" in line for line in lines] == [True, False, False]
    assert lines[2].endswith("not on PATH")


def test_ratios_are_of_measurements_that_follow_each_other() -> None:
    found = paired("list", [0.2, 4.0, 0.6], [0.1, 1.0, 0.2])
    assert (found.value, found.ours, found.theirs, found.n) == (0.6 / 0.2, 600, 200, 3)


def test_a_ratio_of_quantiles() -> None:
    ours, theirs = [n / 1000 for n in range(1, 101)], [0.01] * 100
    assert quantile(ours, 0.95) == 0.095
    assert at_quantile("key", ours, theirs, 0.95).value == 0.095 / 0.01
