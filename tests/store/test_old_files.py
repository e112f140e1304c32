"""Files of plans as older versions of the app made them, in `old/`, with what those said of them."""

import datetime as dt
import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Clock
from tests.documents.reading import tables
from vp_tui.plan.changes.differences import differences
from vp_tui.store import versions
from vp_tui.store.backups import Why, copies, file_name
from vp_tui.store.doctor import about_file
from vp_tui.store.opening import VERSION, database, listed_plans
from vp_tui.store.repairs import repair
from vp_tui.store.restoring import Fate, look
from vp_tui.store.schema import LEADS_TO, migrations, open_database
from vp_tui.workspace.exporting import export_document
from vp_tui.workspace.library import Library

OLD = Path(__file__).parent / "old"
SAID: dict[str, Any] = json.loads((OLD / "schema-1.json").read_text("utf-8"))
PLAN = SAID["plan_id"]


@pytest.fixture
def old(home: Path) -> Path:
    """A file of schema 1: the example plan with two exports, a round and changes before and after each."""
    path = database(home)
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((OLD / "schema-1.sql").read_text("utf-8"))
    return path


@pytest.fixture
def library(home: Path, old: Path) -> Any:
    opened = Library(home, Clock(dt.datetime.fromisoformat(SAID["next_at"])))
    yield opened
    opened.close()


def marks(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("select address from journal where kind = 'mark' order by seq")]


def test_its_versions_are_the_same(library: Library) -> None:
    session = library.session(PLAN)
    found = session.versions()
    assert [
        [
            each.number,
            each.at.isoformat(),
            each.path,
            each.round,
            each.seq,
            hashlib.sha256(each.text.encode()).hexdigest(),
        ]
        for each in found
    ] == SAID["versions"]
    assert [[[d.kind, d.address] for d in differences(each.plan, session.plan)] for each in found] == SAID[
        "differences"
    ]
    assert session.drafts == {"plan/updated": "eind deze maand"}


def test_its_next_document_has_the_next_number_and_the_same_list_of_changes(library: Library) -> None:
    session = library.session(PLAN)
    done = export_document(session.writer, PLAN, session.plan, session.exports, None, session.now())
    assert (done.version, done.path.name) == (SAID["next"], SAID["name"])
    assert tables(done.path.read_bytes())[-1] == SAID["changes"]


def test_its_marks_say_of_which_kind_they_are(old: Path, library: Library) -> None:
    before = marks(old)
    library.open()
    kinds = {f"export/{n}": f"export/implementation_plan/{n}" for n in (1, 2)}
    assert marks(old) == [kinds.get(each, each) for each in before]
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("pragma user_version").fetchone() == (VERSION,)
    library.close()
    assert [each.path.name for each in copies(old)][:1] == [file_name(Why.MIGRATION, library.now())]


def test_nothing_else_in_it_changes(old: Path, library: Library) -> None:
    def rows() -> dict[str, list[dict[str, Any]]]:
        with closing(sqlite3.connect(old)) as connection:
            connection.row_factory = sqlite3.Row
            named = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")]
            found = {each: connection.execute(f'select * from "{each}"').fetchall() for each in named}
        left_out = ("journal", migrations.migrations_table)
        return {name: [dict(row) for row in each] for name, each in found.items() if name not in left_out}

    before = rows()
    library.open()
    after = rows()
    for name, held in before.items():
        assert [{key: new[key] for key in one} for one, new in zip(held, after[name], strict=True)] == held
        more = [
            value for one, new in zip(held, after[name], strict=True) for key, value in new.items() if key not in one
        ]
        assert not any(more), name
    assert [name for name, found in after.items() if found and name not in before] == []


def test_the_list_shows_it_before_it_is_brought_up_to_date(old: Path) -> None:
    before = old.read_bytes()
    assert [(each.id, each.exports) for each in listed_plans(old)] == [(PLAN, SAID["exports"])]
    assert old.read_bytes() == before


def test_where_nobody_brings_it_up_to_date_it_is_read_the_same(old: Path) -> None:
    from sqlite_utils import Database

    with closing(sqlite3.connect(old)) as connection:
        db = Database(connection)
        last = versions.last_version(db, PLAN)
        assert last is not None and (last.number, last.kind) == (2, "implementation_plan")
        assert [each.number for each in versions.versions(db, PLAN)] == [1, 2, 0]


def test_a_copy_of_it_is_the_same_as_what_came_of_it(old: Path, library: Library, tmp_path: Path) -> None:
    """The last thing that was done in it is an export: both name that, each in its way."""
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("delete from journal where seq > 6")
        connection.commit()
    kept = tmp_path / "kopie.db"
    kept.write_bytes(old.read_bytes())
    assert marks(kept)[-1] == "export/2"
    assert [each.fate for each in look(kept, old, library.now()).plans] == [Fate.SAME]
    library.open()
    assert [each.fate for each in look(kept, old, library.now()).plans] == [Fate.SAME]


def test_the_doctor_finds_it_sound(old: Path) -> None:
    assert list(about_file(old)) == []


def test_where_its_list_of_migrations_is_gone_it_is_made_again(old: Path, library: Library) -> None:
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("delete from _sqlite_migrations")
        connection.commit()
    assert [each.what for each in about_file(old)] == ["migrations"]
    repair(old, library.now())
    assert list(about_file(old)) == [] and marks(old)[1] == "export/implementation_plan/1"


def test_each_migration_says_which_schema_it_leads_to(path: Path) -> None:
    db = open_database(path)
    assert [each.name for each in migrations.applied(db)] == list(LEADS_TO)
    assert max(LEADS_TO.values()) == VERSION
    db.close()


@pytest.mark.parametrize("schema", [3, 4])
def test_an_older_file_is_sound_and_opens_with_all_that_was_in_it(home: Path, schema: int) -> None:
    path = database(home)
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((OLD / f"schema-{schema}.sql").read_text("utf-8"))
    assert list(about_file(path)) == []
    library = Library(home, Clock(dt.datetime(2026, 12, 1, 9, 30)))
    try:
        session = library.session(library.rows()[0].id)
        assert session.plan.recognise.occasion == f"Zo begon het, in schema {schema}."
        assert len(session.plan.implement.actions) == 10 and len(session.plan.plan.remarks) == (schema == 4)
        assert session.plan.implement.indicators == []
        assert session.exports_made() == 1
        assert session.undo() is not None
    finally:
        library.close()
    assert list(about_file(path)) == []
