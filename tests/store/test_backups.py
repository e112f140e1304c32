"""Safe copies: made when due, sound or not there, thinned by age, whatever the clock says."""

import datetime as dt
import os
import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.copies import NOW, add, header_gone, is_sound, names, page_of, titles, truncated, write
from vp_tui.store import backups, schema
from vp_tui.store.backups import Copy, Why, automatic, copies, due, folder_of, make, read_name, superfluous
from vp_tui.store.problems import CopyFailed, DamagedFile
from vp_tui.store.schema import open_database

DAY = dt.timedelta(days=1)
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")


def test_a_copy_holds_all_and_is_one_file(path: Path) -> None:
    add(path, "Bereikbaar")
    made = make(path, Why.HAND, NOW)
    assert names(path) == ["verbeterplan_2027-03-12_09.30.00_hand.db"]
    assert (titles(made.path), is_sound(made.path)) == ({"Bereikbaar"}, True)
    with closing(sqlite3.connect(made.path)) as connection:
        assert connection.execute("pragma journal_mode").fetchone()[0] == "delete"


def test_a_copy_holds_what_the_writer_has_not_yet_put_in_the_main_file(path: Path) -> None:
    database = open_database(path)
    database.execute("insert into settings values ('thema', 'nacht')")
    assert path.with_name("verbeterplan.db-wal").stat().st_size
    made = make(path, Why.AUTO, NOW)
    database.close()
    with closing(sqlite3.connect(made.path)) as connection:
        assert connection.execute("select value from settings").fetchall() == [("nacht",)]


@posix
def test_nobody_else_reads_a_copy(path: Path) -> None:
    add(path, "Bereikbaar")
    made = make(path, Why.AUTO, NOW)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700


def test_two_in_one_second_stand_side_by_side(path: Path) -> None:
    add(path, "Bereikbaar")
    first, second = make(path, Why.HAND, NOW), make(path, Why.HAND, NOW)
    assert first.path != second.path
    assert {each.path for each in copies(path)} == {first.path, second.path}


@pytest.mark.parametrize("damage", [header_gone, page_of("journal"), truncated])
def test_a_damaged_file_is_never_copied_as_a_good_one(path: Path, damage) -> None:
    plan_id = add(path, "Bereikbaar")
    for n in range(100):
        write(path, plan_id, f"Verbeterpunt {n}", NOW)
    make(path, Why.AUTO, NOW)
    before = names(path)
    damage(path)
    with pytest.raises(DamagedFile, match="vp doctor"):
        make(path, Why.AUTO, NOW + DAY)
    assert names(path) == before


def test_no_plans_no_copy(path: Path) -> None:
    with pytest.raises(CopyFailed, match="nog geen plannen"):
        make(path, Why.HAND, NOW)
    open_database(path).close()
    assert automatic(path, NOW) is None
    assert names(path) == []


# --- by itself -----------------------------------------------------------------------------------------------------


def test_the_first_plan_is_copied_at_once(path: Path) -> None:
    add(path, "Bereikbaar")
    made = automatic(path, NOW)
    assert made and made.why is Why.AUTO


def test_a_day_later_only_what_changed_is_copied(path: Path) -> None:
    plan_id = add(path, "Bereikbaar")
    automatic(path, NOW)
    write(path, plan_id, "Minder bellen", NOW)
    assert automatic(path, NOW + DAY - dt.timedelta(seconds=1)) is None
    assert automatic(path, NOW + DAY)
    assert automatic(path, NOW + 9 * DAY) is None


def test_half_typed_text_and_the_bin_count_as_changes(path: Path) -> None:
    plan_id = add(path, "Bereikbaar")
    for n, statement in enumerate(
        ("insert into drafts values (?, 'plan/start', '3 m')", "update plans set deleted = ?")
    ):
        automatic(path, NOW + n * DAY)
        assert not due(path, NOW + (n + 1) * DAY)
        with sqlite3.connect(path) as connection:
            connection.execute(statement, (plan_id,))
        assert due(path, NOW + (n + 1) * DAY)


def test_a_clock_set_back_neither_stops_nor_removes_copies(path: Path) -> None:
    plan_id = add(path, "Bereikbaar")
    first = automatic(path, NOW)
    write(path, plan_id, "Minder bellen", NOW)
    earlier = NOW - 400 * DAY
    second = automatic(path, earlier)
    assert second and second.made == earlier
    write(path, plan_id, "Nog minder bellen", earlier)
    assert automatic(path, earlier + DAY)
    assert first and {first.path, second.path} < {each.path for each in copies(path)}


def test_an_unreadable_last_copy_counts_for_nothing(path: Path) -> None:
    add(path, "Bereikbaar")
    made = automatic(path, NOW)
    assert made
    header_gone(made.path)
    assert automatic(path, NOW + DAY)


def test_what_a_broken_off_copy_left_is_swept_up_later(path: Path) -> None:
    plan_id = add(path, "Bereikbaar")
    automatic(path, NOW)
    old, busy = (path.parent / "kopieen" / f".verbeterplan-{name}.tmp" for name in ("oud", "nu"))
    for each in (old, busy):
        each.write_bytes(b"half")
    os.utime(old, (time.time() - 7200,) * 2)
    write(path, plan_id, "Minder bellen", NOW)
    automatic(path, NOW + DAY)
    assert (old.exists(), busy.exists()) == (False, True)


# --- before the tables change ----------------------------------------------------------------------------------------


def test_before_a_column_is_added_a_copy_is_kept(path: Path) -> None:
    add(path, "Bereikbaar")
    with sqlite3.connect(path) as connection:
        connection.execute("alter table actions drop column done_on")
    database = open_database(path, lambda: NOW)
    assert "done_on" in database.table("actions").columns_dict
    database.close()
    assert names(path) == ["verbeterplan_2027-03-12_09.30.00_update.db"]
    with closing(sqlite3.connect(copies(path)[0].path)) as connection:
        assert "done_on" not in {row[1] for row in connection.execute("pragma table_info(actions)")}


def test_before_a_new_version_a_copy_is_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(path, "Bereikbaar")
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    open_database(path, lambda: NOW).close()
    open_database(path, lambda: NOW + DAY).close()
    assert names(path) == ["verbeterplan_2027-03-12_09.30.00_update.db"]


def test_without_a_copy_nothing_changes(path: Path) -> None:
    add(path, "Bereikbaar")
    with sqlite3.connect(path) as connection:
        connection.execute("alter table actions drop column done_on")
    (path.parent / "kopieen").write_text("in de weg")
    with pytest.raises(CopyFailed):
        open_database(path)
    with sqlite3.connect(path) as connection:
        assert "done_on" not in {row[1] for row in connection.execute("pragma table_info(actions)")}


def test_a_new_file_needs_no_copy(path: Path) -> None:
    open_database(path).close()
    assert names(path) == []


# --- names and thinning ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["verbeterplan.db", "verbeterplan_2027-13-12_09.30.00_auto.db", "verbeterplan_2027-03-12_09.30.00_zomaar.db", "x"],
)
def test_what_is_not_named_as_a_copy_is_left_alone(name: str) -> None:
    assert read_name(Path(name)) is None


def of(made: dt.datetime, why: Why = Why.AUTO) -> Copy:
    return Copy(Path(backups.file_name(why, made)), made, why)


def left(found: list[Copy], now: dt.datetime) -> list[Copy]:
    gone = superfluous(found, now)
    return [each for each in found if each not in gone]


def test_all_of_today_then_one_a_day_then_a_week_then_a_month() -> None:
    every_six_hours = [of(NOW - dt.timedelta(hours=6) * n) for n in range(4 * 400)]
    days = [each.made.date() for each in left(every_six_hours, NOW)]
    ages = [(NOW.date() - day).days for day in days]
    assert ages[:16] == [0, 0, *range(1, 15)]
    weeks = [day for day, age in zip(days, ages, strict=True) if 14 < age <= 91]
    assert len({day.isocalendar()[:2] for day in weeks}) == len(weeks) == 12
    months = [day for day, age in zip(days, ages, strict=True) if age > 91]
    assert len({(day.year, day.month) for day in months}) == len(months) == 11
    newest = {each.made for each in every_six_hours if each.made.hour == 21}
    assert all(each.made in newest for each in left(every_six_hours, NOW)[2:])


def test_thinned_day_after_day_each_month_keeps_its_copy() -> None:
    """Thinning on the way throws nothing away that would be wanted later."""
    every_day = [of(NOW + DAY * n) for n in range(200)]
    kept: list[Copy] = []
    for each in every_day:
        kept = left([*kept, each], each.made)
    assert kept[-26:] == left(every_day, every_day[-1].made)[-26:]
    assert [each.made.month for each in kept[:-26]] == [3, 4, 5, 6]


def test_what_the_user_made_stays_and_what_was_replaced_stays_three_months() -> None:
    by_hand = [of(NOW - DAY * n, Why.HAND) for n in range(0, 400, 3)]
    assert left(by_hand, NOW) == by_hand
    morning, noon = (of(NOW - 80 * DAY + dt.timedelta(hours=n), Why.RESTORE) for n in (0, 3))
    automatic_one = of(NOW - 80 * DAY + dt.timedelta(hours=5))
    assert left([morning, noon, automatic_one], NOW) == [morning, noon, automatic_one]
    assert left([morning, noon], NOW + 60 * DAY) == [noon]


def test_copies_from_the_future_stay() -> None:
    found = [of(NOW + DAY * n + dt.timedelta(hours=hour)) for n in range(1, 500, 20) for hour in (0, 1)]
    assert left(found, NOW) == found


# --- what the doctor sees and SQLite doesn't -------------------------------------------------------------------------


def ill(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("update plans set title = cast(x'c328' as text)")
    connection.close()


def test_a_copy_with_a_fault_pushes_out_no_good_one(path: Path) -> None:
    """Two weeks of days in which each new copy carries the fault on: the last good one is never thinned away."""
    plan_id = add(path, "Bereikbaar")
    good = automatic(path, NOW)
    assert good is not None
    for day in range(1, 60):
        at = NOW + dt.timedelta(days=day)
        if day == 1:
            write(path, plan_id, "Nog goed", at)
            assert (last := automatic(path, at)) is not None
            ill(path)
        with sqlite3.connect(path) as connection:
            connection.execute("update plans set changed = ?", (at.isoformat(),))
        connection.close()
        automatic(path, at)
    assert last.path.exists(), "the newest without the fault"
    assert copies(path)[0].made == NOW + dt.timedelta(days=59), "what was typed since is there too"
    assert len(copies(path)) < 30


def test_only_copies_that_would_push_another_out_are_looked_into(path: Path) -> None:
    found = [Copy(path, NOW - dt.timedelta(days=n), Why.AUTO) for n in range(1, 14)]
    asked: list[Copy] = []
    assert superfluous(found, NOW, lambda each: bool(asked.append(each))) == []
    assert asked == []


def test_a_copy_that_another_program_just_finished_is_no_failure(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the look at the names and the look at a file it gets its own name."""
    add(path, "Bereikbaar")
    folder_of(path).mkdir()
    gone = folder_of(path) / ".verbeterplan-weg.tmp"
    monkeypatch.setattr(Path, "glob", lambda self, pattern: iter([gone]))
    assert automatic(path, NOW) is not None
