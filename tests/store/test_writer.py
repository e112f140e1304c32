"""The writing thread: in order, never losing what must be kept."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from vp_tui.store.problems import StoreError
from vp_tui.store.shelf import remember
from vp_tui.store.writer import Writer


def test_jobs_are_done_in_order(path: Path) -> None:
    writer, done = Writer(path), list[int]()
    for n in range(50):
        writer.keep(lambda db, n=n: done.append(n))
    assert writer.close()
    assert done == list(range(50))


def test_a_job_that_fails_stays_first_in_line_until_it_can_be_done(path: Path) -> None:
    told: list[StoreError | None] = []
    writer = Writer(path, told.append)
    writer.call(lambda db: db.execute("pragma busy_timeout = 10").fetchall())
    other = sqlite3.connect(path)
    other.execute("begin immediate")
    writer.keep(lambda db: remember(db, "theme", "licht"))
    writer.keep(lambda db: remember(db, "theme", "donker"))
    assert not writer.settled()
    assert "ander programma" in str(told[-1])
    other.rollback()
    assert writer.settled()
    assert told[-1] is None
    assert writer.close()
    assert other.execute("select value from settings").fetchall() == [("donker",)]
    other.close()


def test_the_callers_own_problem_comes_back_to_the_caller(path: Path) -> None:
    writer = Writer(path)

    def wrong(db: Database) -> None:
        db.execute("select van nergens naar")

    with pytest.raises(StoreError, match="Bewaren lukt nu niet"):
        writer.call(wrong)
    assert writer.close()


def test_an_error_of_our_own_is_told_too_and_the_change_stays_in_line(path: Path) -> None:
    told: list[StoreError | None] = []
    writer = Writer(path, told.append)
    broken = [True]

    def job(db: Database) -> None:
        if broken[0]:
            raise KeyError("kolom")
        remember(db, "theme", "licht")

    writer.keep(job)
    assert not writer.settled()
    assert "Bewaren lukt nu niet" in str(told[-1])
    broken.clear()
    broken.append(False)
    assert writer.settled()
    assert told[-1] is None
    assert writer.close()
