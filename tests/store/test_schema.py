"""The tables: drawn from the models, versioned, refused when newer or damaged."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from vp_tui.plan.address import record_lists
from vp_tui.store import opening, schema
from vp_tui.store.problems import DamagedFile, NewerFile, StoreError
from vp_tui.store.schema import open_database


def test_every_list_has_a_strict_table_with_foreign_keys(db: Database) -> None:
    for address in record_lists():
        table = db.table(address.split("/")[1])
        assert table.strict, address
        assert table.pks == ["plan_id", "id"]
        assert "plans" in {key.other_table for key in table.foreign_keys}


def test_a_reference_to_nothing_is_refused(db: Database) -> None:
    db.execute("insert into plans (id, created, changed) values ('aaaaaaaa', 'x', 'x')")
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        db.execute("insert into actions (plan_id, id, position, goal) values ('aaaaaaaa', 'b', 0, 'nergens')")


def test_wal_and_full_synchronous(db: Database) -> None:
    assert db.execute("pragma journal_mode").fetchone()[0] == "wal"
    assert db.execute("pragma synchronous").fetchone()[0] == 2
    assert db.execute("pragma foreign_keys").fetchone()[0] == 1


def test_what_the_models_have_and_the_file_lacks_is_added(path: Path) -> None:
    database = open_database(path)
    database.execute("alter table actions drop column done_on")
    database.execute("drop table reflections")
    database.close()
    again = open_database(path)
    assert "done_on" in again.table("actions").columns_dict
    assert again.table("reflections").exists()
    again.close()


def test_a_file_of_a_newer_app_is_left_alone(path: Path) -> None:
    open_database(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"pragma user_version = {schema.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(NewerFile, match="nieuwere versie"):
        open_database(path)
    assert path.read_bytes() == before
    assert opening.listed_plans(path) == []


def test_a_file_that_is_no_database_is_left_alone(path: Path) -> None:
    path.write_text("dit is een briefje" * 100)
    with pytest.raises(DamagedFile, match="gooi het niet weg"):
        open_database(path)
    assert path.read_text() == "dit is een briefje" * 100


def test_a_folder_that_is_not_there_is_told_in_dutch(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="niet openen"):
        open_database(tmp_path / "nergens" / "verbeterplan.db")
