"""The doctor: it finds what is wrong, repairs it behind a copy, and says what was lost."""

import datetime as dt
import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.copies import (
    NOW,
    POINT,
    add,
    content,
    emptied,
    header_gone,
    is_sound,
    names,
    no_database,
    page_of,
    point,
    titles,
    truncated,
    write,
)
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.changes.change import setting
from vp_tui.plan.plan import Plan
from vp_tui.store import plans, surroundings
from vp_tui.store.backups import Why, copies, make
from vp_tui.store.doctor import examine
from vp_tui.store.finding import Finding
from vp_tui.store.opening import VERSION, listed_plans
from vp_tui.store.plans import plan_summary
from vp_tui.store.problems import StoreError
from vp_tui.store.repairs import repair
from vp_tui.store.schema import open_database
from vp_tui.store.steps import Step, apply_step
from vp_tui.system.elsewhere import sync_service

DAMAGE = Callable[[Path], None]


@pytest.fixture
def plan_id(path: Path) -> str:
    """The example plan, saved and copied."""
    path.parent.chmod(0o700)
    made = add(path, "Bereikbaar", plan=example_plan())
    make(path, Why.AUTO, NOW)
    return made


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma foreign_keys=off")
        for each in statements:
            connection.execute(each)
        connection.commit()


def found(path: Path) -> dict[str, Finding]:
    return {each.what: each for each in examine(path, NOW)}


def loaded(path: Path, plan_id: str) -> Plan:
    database = open_database(path)
    plan = plans.load(database, plan_id)
    database.close()
    return plan


def repaired(path: Path, what: str) -> list[str]:
    """What was said; it was wrong, now the doctor finds nothing, and what stood there is kept."""
    assert found(path)[what].wrong and found(path)[what].mendable
    before = len(names(path))
    done = repair(path, NOW)
    assert examine(path, NOW) == []
    assert is_sound(path)
    assert len(names(path)) == before + 1 or "beschadigd" in done[0]
    return done


def test_a_sound_file_has_nothing(path: Path, plan_id: str) -> None:
    assert examine(path, NOW) == []
    before = content(path.parent)
    assert repair(path, NOW) == []
    assert {name: each for name, each in content(path.parent).items() if name in before} == before


def test_no_plans_yet_is_nothing_to_say(path: Path, tmp_path: Path) -> None:
    assert [each for each in examine(path, NOW) if each.wrong] == []
    assert examine(tmp_path / "nergens" / "verbeterplan.db", NOW) == []
    assert not path.exists()


def test_a_lost_file_with_a_copy_is_told(path: Path, plan_id: str) -> None:
    emptied(path)
    assert f"vp restore {copies(path)[0].path}" in found(path)["missing"].sentence
    path.unlink()
    assert found(path)["missing"].wrong


def test_a_newer_file_is_left_alone(path: Path, plan_id: str) -> None:
    run(path, f"pragma user_version = {VERSION + 1}", "drop table actions")
    before = path.read_bytes()
    assert not found(path)["newer"].mendable
    assert repair(path, NOW) == []
    assert path.read_bytes() == before


# --- a readable file -----------------------------------------------------------------------------------------------


def test_an_index_is_made_again(path: Path, plan_id: str) -> None:
    """An index that lacks a row, as a table of the same shape that was swapped for it."""
    whole = loaded(path, plan_id)
    run(
        path,
        "create table other (plan_id text, id text, position integer, primary key (plan_id, id)) strict",
        "pragma writable_schema=on",
        "update sqlite_master set rootpage ="
        " (select rootpage from sqlite_master where name = 'sqlite_autoindex_other_1')"
        " where name = 'sqlite_autoindex_goals_1'",
        "delete from sqlite_master where tbl_name = 'other'",
    )
    assert "indexen" in " ".join(repaired(path, "index"))
    assert loaded(path, plan_id) == whole


def test_missing_tables_and_columns_come_back(path: Path, plan_id: str) -> None:
    run(path, "drop table reflections", "alter table actions drop column done_on")
    assert "reflections" in found(path)["schema"].sentence and "actions.done_on" in found(path)["schema"].sentence
    repaired(path, "schema")
    assert loaded(path, plan_id).implement.actions


def test_what_runs_by_itself_goes(path: Path, plan_id: str) -> None:
    run(path, 'create trigger "wis "" alles" after update on plans begin delete from journal; end')
    run(path, "create view kijk as select 1", "create virtual table zoek using fts5(a)")
    done = repaired(path, "strange")
    assert 'wis " alles' in " ".join(done)


def test_a_reference_to_nothing_becomes_empty(path: Path, plan_id: str) -> None:
    goal = loaded(path, plan_id).ideate.goals[0]
    run(path, f"delete from goals where id = '{goal.id}'", "update goals set position = position - 1")
    assert "1" in " ".join(repaired(path, "references"))
    plan = loaded(path, plan_id)
    assert goal.id not in {each.goal for each in plan.implement.actions}
    assert any(each.goal is None and each.action for each in plan.implement.actions)


def test_what_belongs_to_a_lost_plan_is_a_plan_again(path: Path, plan_id: str) -> None:
    whole = loaded(path, plan_id)
    run(path, "delete from plans")
    repaired(path, "orphans")
    assert titles(path) == {"Teruggevonden plan"}
    assert loaded(path, plan_id).implement == whole.implement


@pytest.mark.parametrize(
    ("statement", "address", "text"),
    [
        ("update goals set term = 'ooit' where position = 0", "ideate/goals/{}/term", "ooit"),
        ("update recognise set agreed_on = '31 februari'", "recognise/agreed_on", "31 februari"),
        ("update plans set mtvp_year = 7", "plan/mtvp_year", "7"),
    ],
)
def test_a_value_that_can_not_be_stays_as_text(
    path: Path, plan_id: str, statement: str, address: str, text: str
) -> None:
    goal = loaded(path, plan_id).ideate.goals[0].id
    run(path, statement)
    assert text in found(path)["value"].sentence and "“Bereikbaar”" in found(path)["value"].sentence
    repaired(path, "value")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("select address, text from drafts").fetchall() == [(address.format(goal), text)]
    assert loaded(path, plan_id).ideate.goals[0].text


def test_a_list_is_numbered_again_in_its_order(path: Path, plan_id: str) -> None:
    whole = loaded(path, plan_id).implement.actions
    run(path, "update actions set position = position * 3 + 2")
    repaired(path, "order")
    assert loaded(path, plan_id).implement.actions == whole


def test_undo_ends_at_a_change_that_nobody_can_read(path: Path, plan_id: str) -> None:
    for n in range(3):
        write(path, plan_id, f"Punt {n}", NOW)
    run(path, "update journal set after = '{\"half' where step = 2")
    assert "ongedaan maken" in " ".join(repaired(path, "journal")).lower()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("select step from journal").fetchall() == [(3,)]
    assert point(path, plan_id) == "Punt 2"


@pytest.mark.parametrize("column", ["progress", "changed", "next_date"])
def test_a_line_of_the_list_that_can_not_be_drawn(path: Path, plan_id: str, column: str) -> None:
    run(path, f"update plans set {column} = 'zomaar iets'")
    repaired(path, "summary")
    assert listed_plans(path)[0].title == "Bereikbaar"


def test_half_typed_text_is_no_fault(path: Path, plan_id: str) -> None:
    run(path, f"insert into drafts values ('{plan_id}', 'plan/start', '3 m')")
    assert examine(path, NOW) == []


def test_without_a_copy_nothing_is_repaired(path: Path, plan_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    run(path, "update actions set position = position + 1")
    before = path.read_bytes()
    monkeypatch.setattr("vp_tui.store.backups.folder_of", lambda path: Path(os.devnull))
    with pytest.raises(StoreError):
        repair(path, NOW)
    assert path.read_bytes() == before


# --- a damaged file ------------------------------------------------------------------------------------------------


def rich(path: Path) -> dict[str, str]:
    """Many plans with a journal: tables of many pages. Their improvement points by id."""
    made = {}
    database = open_database(path)
    database.execute("pragma synchronous=off").fetchall()
    for n in range(60):
        plan = Plan()
        plan.plan.title = f"Plan {n}"
        plan_id = plans.add(database, plan, NOW, plan_summary(plan, NOW.date()))
        made[plan_id] = f"Verbeterpunt {n} " + "x" * 300
        changes = tuple(setting(plan, POINT, made[plan_id]))
        apply_step(database, Step(plan_id, 1, NOW.isoformat(), changes, plan_summary(plan, NOW.date())))
    database.close()
    return made


def left(path: Path, made: dict[str, str]) -> set[str]:
    """The ids of plans of which the improvement point is there."""
    with closing(sqlite3.connect(path)) as connection:
        rows = dict(connection.execute("select plan_id, improvement_point from recognise").fetchall())
    return {plan_id for plan_id, text in made.items() if rows.get(plan_id) == text}


def salvaged(path: Path) -> str:
    assert found(path)["damaged"].mendable
    before = path.read_bytes()
    done = " ".join(repair(path, NOW))
    kept = [each for each in path.parent.iterdir() if "beschadigd" in each.name and each.suffix == ".db"]
    assert [each.read_bytes() for each in kept] == [before], "the damaged file is gone"
    assert is_sound(path)
    assert [each for each in examine(path, NOW) if each.wrong] == []
    return done


def test_a_lost_header_costs_nothing(path: Path) -> None:
    made = rich(path)
    header_gone(path)
    assert "Er is niets verloren" in salvaged(path)
    assert left(path, made) == set(made)
    assert len(titles(path)) == len(made)


def leaf_of(table: str, number: int = 3) -> DAMAGE:
    """Overwrite one page of many in a table."""

    def damage(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            root = connection.execute("select rootpage from sqlite_master where name = ?", (table,)).fetchone()[0]
        with path.open("r+b") as file:
            file.seek((root - 1) * 4096)
            page = file.read(4096)
            assert page[0] == 5, "the table has one page only"
            cell = int.from_bytes(page[12 + 2 * number : 14 + 2 * number], "big")
            child = int.from_bytes(page[cell : cell + 4], "big")
            file.seek((child - 1) * 4096)
            file.write(b"\xa5" * 4096)

    return damage


def test_one_page_of_a_table_costs_what_stood_on_it(path: Path) -> None:
    """About a dozen improvement points of sixty; all plans, and all the rest of them, are there."""
    made = rich(path)
    leaf_of("recognise", 1)(path)
    done = salvaged(path)
    kept = left(path, made)
    assert len(made) * 0.7 < len(kept) < len(made)
    assert f"recognise ({len(made) - len(kept)})" in done
    assert len(titles(path)) == len(made)
    assert sum(each.progress != "" for each in listed_plans(path)) == len(made)


def test_a_page_of_the_list_of_plans_costs_titles_only(path: Path) -> None:
    """Their content is there, under another title; the copy knows what they were called."""
    made = rich(path)
    make(path, Why.AUTO, NOW)
    leaf_of("plans", 0)(path)
    done = salvaged(path)
    assert left(path, made) == set(made)
    assert "Teruggevonden plan" in titles(path)
    assert "Niet teruggevonden: “Plan " in done and str(copies(path)[0].path.parent) in done


def test_a_page_in_the_journal_costs_steps_to_undo_only(path: Path) -> None:
    made = rich(path)
    leaf_of("journal")(path)
    assert "Verloren: journal" in salvaged(path)
    assert left(path, made) == set(made)


def test_half_a_file_gives_what_is_in_that_half(path: Path) -> None:
    rich(path)
    truncated(path)
    salvaged(path)
    assert titles(path)


def test_a_missing_main_table_is_made_again(path: Path, plan_id: str) -> None:
    whole = loaded(path, plan_id)
    run(path, "drop table settings", "drop table journal")
    salvaged(path)
    assert loaded(path, plan_id) == whole


@pytest.mark.parametrize("damage", [no_database, lambda path: path.write_bytes(bytes(8192))])
def test_where_nothing_is_left_the_copy_is_named_and_the_file_stays(path: Path, plan_id: str, damage: DAMAGE) -> None:
    damage(path)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="niets meer te lezen") as told:
        repair(path, NOW)
    assert str(copies(path)[0].path) in str(told.value)
    assert path.read_bytes() == before
    assert len(names(path)) == 1


def test_damage_in_one_table_is_found(path: Path, plan_id: str) -> None:
    page_of("actions")(path)
    salvaged(path)
    assert loaded(path, plan_id).ideate.goals


# --- around the file -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - Praktijk De Brug/Documenten/Verbeterplan", "OneDrive"),
        ("Dropbox/plan", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs/plan", "iCloud"),
        ("Library/CloudStorage/GoogleDrive-an@example.org/Mijn Drive", "Google Drive"),
        ("Nextcloud/plan", "Nextcloud"),
        ("Documenten/Verbeterplan", None),
    ],
)
def test_a_folder_that_is_kept_in_sync(tmp_path: Path, folder: str, service: str | None) -> None:
    assert sync_service(tmp_path / folder / "data" / "verbeterplan.db") == service


def test_a_synced_folder_under_another_name(tmp_path: Path) -> None:
    (tmp_path / "wolk" / "data").mkdir(parents=True)
    (tmp_path / "wolk" / ".sync_1234.db").touch()
    assert sync_service(tmp_path / "wolk" / "data" / "verbeterplan.db") == "Nextcloud"
    (tmp_path / "Dropbox").mkdir()
    if sys.platform != "win32":
        (tmp_path / "plan").symlink_to(tmp_path / "Dropbox")
        assert sync_service(tmp_path / "plan" / "verbeterplan.db") == "Dropbox"


def test_a_warning_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "Dropbox" / "verbeterplan.db"
    path.parent.mkdir(mode=0o700)
    add(path, "Bereikbaar")
    told = {each.what: each.wrong for each in examine(path, NOW)}
    assert told == {"sync": False, "copy": False}


def test_little_room_is_told(path: Path, plan_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "ROOM", 1 << 60)
    assert "MB vrij" in found(path)["room"].sentence


def test_an_old_copy_and_an_unreadable_one_are_told(path: Path, plan_id: str) -> None:
    write(path, plan_id, "Verder", NOW)
    assert examine(path, NOW) == []
    assert "week" in {each.what: each for each in examine(path, NOW + dt.timedelta(days=8))}["copy"].sentence
    header_gone(copies(path)[0].path)
    assert "niet te lezen" in found(path)["copy"].sentence


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_file_that_others_can_read_is_closed(path: Path, plan_id: str) -> None:
    path.parent.chmod(0o755)
    path.chmod(0o644)
    assert not found(path)["private"].wrong
    assert "Alleen jij" in " ".join(repair(path, NOW))
    assert (path.stat().st_mode & 0o077, examine(path, NOW)) == (0, [])


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_rights_is_told(path: Path, plan_id: str) -> None:
    path.chmod(0o400)
    assert found(path)["rights"].wrong
