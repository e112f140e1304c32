"""What SQLite's own check passes and no app wrote: every command tells it as damage, the doctor mends it, nothing is
lost."""

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands.conftest import Outcome, Vp
from vp_tui.store.backups import copies
from vp_tui.store.opening import database

BYTES = "cast(x'4dc328' as text)"  # M, two bytes that are no text
GRIEP = "(select id from plans where title like 'Griepvacc%')"
MARK = "insert into journal (plan_id, step, at, kind, address, after) select id, 0, created, 'mark',"
STEP = (
    "insert into journal (plan_id, step, at, kind, address, before, after)"
    " select id, {}, created, 'set', '{}', '{}', '{}' from plans"
)
TWIN = "update sqlite_master set sql = sql || cast(x'ff' as text) where name = 'plans'"

IN_A_PLAN = {
    "bytes in a field": f"update actions set action = {BYTES} where position = 0",
    "bytes in a group's field": f"update recognise set my_part = {BYTES}",
    "bytes in a reference": f"update actions set goal = {BYTES} where position = 0",
    "bytes in a date": f"update plans set start = {BYTES} where id = {GRIEP}",
    "a value that can't be": "update goals set term = 'ooit'",
    "a number beyond all": "update plans set mtvp_year = 9223372036854775807",
    "no such day": "update recognise set agreed_on = '2027-02-31'",
    "infinite": "update goals set target = 9e999",
    "a record without an id": "update actions set id = '' where position = 0",
    "a record with another kind of id": "update goals set id = 'DOEL 1' where position = 0",
}
EXPORTED = {
    "exports beyond all": "update plans set exports = 9223372036854775807",
    "changed is no time": "update plans set changed = 'xx'",
    "created is bytes": f"update plans set created = {BYTES}",
    "a mark that is bytes": f"{MARK} 'export/1', {BYTES} from plans",
    "a mark without a number": f"{MARK} 'export/x', '{{}}' from plans",
    "no list of migrations": "delete from _sqlite_migrations",
    "no version either": "delete from _sqlite_migrations; pragma user_version = 0",
    "another list of migrations": "alter table _sqlite_migrations rename column applied_at to ooit",
    "a trigger": "create trigger t after update on plans begin delete from actions; end",
    "a journal that is gone": "drop table journal",
    "a rule of somebody's": "create unique index u on journal (kind, seq)",
}
QUIET = {  # nothing that a command stumbles over, and wrong all the same
    "a title of bytes": f"update plans set title = {BYTES} where title = 'Griep'",
    "progress": "update plans set progress = 'zzzzzzzz'",
    "next date": "update plans set next_date = 'gauw' where title = 'Griep'",
    "deleted": "update plans set deleted = 'ooit' where title = 'Weggegooid plan'",
    "a step beyond all": STEP.format(9223372036854775807, "plan/title", '""', '""'),
    "no JSON": STEP.format(1, "plan/title", "{", '"'),
    "a change of nothing": STEP.format(1, "no/such/field", "1", "2"),
    "an act of nothing": "update journal set address = 'plans/zomaar' where address = 'plans/archived'",
    "a draft of bytes": f"insert into drafts select id, 'plan/start', {BYTES} from plans",
    "numbers twice": "update goals set number = 1",
    "places twice": "update actions set position = 3",
    "nobody's": "insert into drafts values ('nergens1', 'plan/start', '3 m')",
    "an id that can't be": "update plans set id = 'Griep 1' where title = 'Griep'",
}


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma foreign_keys=off")
        connection.execute("pragma writable_schema=on")
        for each in statements:
            connection.executescript(each)
        connection.commit()


def texts(path: Path) -> set[str]:
    """All that was written in the file's fields, read as a plain reader of SQLite would."""
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        query = "select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\'"
        tables = [row[0] for row in connection.execute(query)]
        rows = [row for each in tables if each != "journal" for row in connection.execute(f'select * from "{each}"')]
    found = {value for row in rows for value in row if isinstance(value, str) and len(value) > 12}
    return {each for each in found if not each.startswith("[0,")}  # open_days, which is counted anew


def told(done: Outcome) -> str:
    """What was said, which names the doctor and no surprise."""
    said = done.out + done.err
    assert "onverwacht" not in said, said
    assert "vp doctor" in said, said
    return said


def mended(vp: Vp, home: Path) -> str:
    """What the repair said; it was wrong, and now all is well and can be exported."""
    path = database(home)
    before, ill = texts(path), vp("doctor")
    assert ill.code == 1 and "vp doctor --repair" in ill.out, ill
    done = vp("doctor", "--repair")
    assert done.code == 0 and "in orde" in done.out, done
    after = texts(path)
    assert {each for each in before - after if not re.match(r"\d{4}-\d\d-\d\dT", each)} == set(), done.out
    for each in {each.split("  ")[0] for each in vp("list").out.splitlines()[1:]}:
        exported = vp("export", each, "--format", "json")
        assert exported.code == 0, exported
    assert vp("export", each).code == 0
    return done.out


@pytest.mark.parametrize("statement", IN_A_PLAN.values(), ids=IN_A_PLAN.keys())
def test_a_plan_with_something_that_can_not_be_is_told_and_the_others_go_on(
    vp: Vp, home: Path, filled: dict[str, str], statement: str
) -> None:
    run(database(home), statement)
    assert len(vp("list").out.splitlines()) == len(filled)  # a heading, and not the one in the bin
    for words in (("check",), ("export", "--format", "json"), ("export", "--format", "docx")):
        told(vp(words[0], filled["Griepvaccinatie met ICT"], *words[1:]))
    mended(vp, home)


def test_one_ill_plan_keeps_no_other_from_being_exported(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    run(database(home), f"update goals set text = {BYTES} where plan_id = {GRIEP}")
    told(vp("export", filled["Griepvaccinatie met ICT"]))
    assert vp("export", filled["Griep"]).code == 0
    assert "“Griepvaccinatie met ICT” (" in mended(vp, home)


@pytest.mark.parametrize("statement", EXPORTED.values(), ids=EXPORTED.keys())
def test_what_an_export_would_stumble_over_is_told(vp: Vp, home: Path, filled: dict[str, str], statement: str) -> None:
    run(database(home), statement)
    told(vp("export", filled["Griep"]))
    mended(vp, home)


@pytest.mark.parametrize("statement", QUIET.values(), ids=QUIET.keys())
def test_what_stands_in_the_list_and_the_journal_is_seen_by_the_doctor(
    vp: Vp, home: Path, filled: dict[str, str], statement: str
) -> None:
    run(database(home), statement)
    for words in (("list",), ("list", "--json"), ("export", filled["Griepvaccinatie met ICT"]), ("check", "griepvac")):
        done = vp(*words)
        assert done.code == 0 or told(done)
    mended(vp, home)


def test_a_list_with_a_damaged_line_says_so_beside_the_plans(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    run(database(home), f"update plans set title = {BYTES} where title = 'Griep'", "update plans set changed = 'xx'")
    done = vp("list")
    assert done.code == 0 and "Griepvaccinatie met ICT" in done.out and "M�(" in done.out
    assert done.err.endswith("vp doctor")


@pytest.mark.parametrize("copied", [True, False])
@pytest.mark.parametrize(
    "statements",
    [
        (TWIN,),
        ("update sqlite_master set sql = cast(x'ff' as text)",),
        ("update sqlite_master set sql = replace(sql, 'TEXT', 'TEX T(')",),
        ("update sqlite_master set name = cast(x'ff' as text) where name = 'actions'",),
        ("delete from sqlite_master where name = 'actions'",),
    ],
)
def test_descriptions_of_tables_that_are_no_text_cost_nothing(
    vp: Vp, home: Path, filled: dict[str, str], statements: tuple[str, ...], copied: bool
) -> None:
    """One wrong byte there and SQLite opens nothing; the tables themselves are whole."""
    path = database(home)
    whole = texts(path)
    if copied:
        assert vp("backup").code == 0
    run(path, *statements)
    for words in (("list",), ("export", filled["Griep"]), ("check", filled["Griep"])):
        done = vp(*words)
        assert done.code == 0 or told(done)
    assert vp("doctor").code == 1
    done = vp("doctor", "--repair")
    assert done.code == 0, done
    assert texts(path) == whole


@pytest.mark.parametrize(
    "statement",
    [
        "alter table recognise rename column my_part to mY_part",
        "alter table actions rename column action to actAon",
        "alter table goals rename column text to tgxt",
        "alter table goals rename column text to words",
        "alter table plans rename column title to tidle",
        "alter table actions rename to actiAns",
    ],
)
def test_a_damaged_letter_in_a_name_hides_nothing(vp: Vp, home: Path, filled: dict[str, str], statement: str) -> None:
    """A column that is not there is added, as for an older file: the old one, under its damaged name, must not stay
    behind."""
    whole = texts(database(home))
    run(database(home), statement)
    told(vp("export", filled["Griepvaccinatie met ICT"]))
    assert whole <= texts(database(home))
    mended(vp, home)
    assert whole == texts(database(home))


def test_a_header_that_forbids_writing_is_damage(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    path = database(home)
    path.write_bytes(path.read_bytes()[:18] + b"\x77" + path.read_bytes()[19:])
    assert vp("list").code == 0
    told(vp("export", filled["Griep"]))
    mended(vp, home)


LIVE: dict[str, Callable[[Path], object]] = {
    "no text in the descriptions": lambda path: run(path, TWIN),
    "no text in a field": lambda path: run(path, f"update plans set title = {BYTES}"),
    "no tables": lambda path: run(path, "drop table plans", "drop table journal"),
    "a trigger": lambda path: run(path, IN_A_PLAN["bytes in a field"], EXPORTED["a trigger"]),
    "no header": lambda path: path.write_bytes(b"\xff" * 100 + path.read_bytes()[100:]),
    "nothing": lambda path: path.write_bytes(b""),
    "another text": lambda path: path.write_text("Dit is een briefje.\n" * 900, "utf-8"),
    "half": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "pages of another size": lambda path: other_pages(path),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
    "gone": lambda path: path.unlink(),
}


def other_pages(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for each in ("journal_mode=delete", "page_size=8192"):
            connection.execute(f"pragma {each}").fetchall()
        connection.execute("vacuum")


@pytest.mark.parametrize("damage", LIVE.values(), ids=LIVE.keys())
def test_a_good_copy_can_be_put_back_whatever_the_file_is_like(
    vp: Vp, home: Path, filled: dict[str, str], tmp_path: Path, damage: Callable[[Path], object]
) -> None:
    path, good = database(home), tmp_path / "goed.db"
    assert vp("backup", good).code == 0
    whole = texts(path)
    damage(path)
    done = vp("restore", good, "--ja")
    assert done.code == 0, done
    assert texts(path) == whole
    assert vp("doctor").code == 0


def test_a_copy_with_a_fault_can_be_put_back_and_mended(
    vp: Vp, home: Path, filled: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "kopie.db"
    shutil.copy(database(home), file)
    run(file, f"update actions set action = {BYTES} where position = 0")
    done = vp("restore", file, "--ja")
    assert done.code == 0 and done.out.endswith("vp doctor")
    backup = vp("backup")
    assert backup.code == 0 and backup.err.endswith("vp doctor") and Path(backup.out).exists()
    mended(vp, home)
    assert copies(database(home))
