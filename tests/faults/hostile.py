"""Files of plans that are damaged at random: bytes as a disk or a sync service leaves them, values as nobody's hand
should have put them. All by a seed."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

PAGE = 4096

# --- bytes -----------------------------------------------------------------------------------------------------------


def flip(data: bytearray, dice: random.Random) -> None:
    for _ in range(dice.choice((1, 1, 2, 5, 20, 200))):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def scribble(data: bytearray, dice: random.Random) -> None:
    """Bytes that are no UTF-8, in a row."""
    at, count = dice.randrange(len(data)), dice.choice((1, 2, 8, 60, 500))
    data[at : at + count] = dice.choice((b"\xff", b"\x00", b"\xc3", b"\xa5")) * len(data[at : at + count])


def spoil_text(data: bytearray, dice: random.Random) -> None:
    """One letter of a text."""
    letters = [n for n in range(0, len(data), 7) if 97 <= data[n] <= 122]
    data[dice.choice(letters)] = dice.choice((0xFF, 0xC3, 0x80, 0x00, 0x27, 0x22))


def spoil_tables(data: bytearray, dice: random.Random) -> None:
    """Letters of the descriptions of tables."""
    places = [n for n in range(len(data) - 12) if data[n : n + 12] == b"CREATE TABLE"]
    for _ in range(dice.choice((1, 1, 3, 50))):
        at = dice.choice(places) + dice.randrange(250)
        data[at] = dice.choice((0xFF, 0x00, 0x22, 0x41, dice.randrange(256)))


def _pages(data: bytearray, dice: random.Random) -> tuple[int, int]:
    count = len(data) // PAGE
    return dice.randrange(count) * PAGE, dice.randrange(count) * PAGE


def zero_page(data: bytearray, dice: random.Random) -> None:
    at, _ = _pages(data, dice)
    data[at : at + PAGE] = bytes(PAGE)


def random_page(data: bytearray, dice: random.Random) -> None:
    at, _ = _pages(data, dice)
    data[at : at + PAGE] = dice.randbytes(PAGE)


def swap_pages(data: bytearray, dice: random.Random) -> None:
    one, other = _pages(data, dice)
    first, second = data[one : one + PAGE], data[other : other + PAGE]
    data[one : one + PAGE], data[other : other + PAGE] = second, first


def double_page(data: bytearray, dice: random.Random) -> None:
    one, other = _pages(data, dice)
    data[one : one + PAGE] = data[other : other + PAGE]


def cut(data: bytearray, dice: random.Random) -> None:
    del data[dice.choice((len(data) // 2, len(data) - 1, len(data) - PAGE, dice.randrange(len(data)), 50)) :]


def header(data: bytearray, dice: random.Random) -> None:
    for _ in range(dice.choice((1, 4, 100))):
        data[dice.randrange(100)] = dice.randrange(256)


BYTES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flip, scribble, spoil_text, spoil_text, spoil_tables, zero_page, random_page, swap_pages, double_page, cut, header,
)  # fmt: skip


def damage_bytes(path: Path, dice: random.Random) -> str:
    """Damage the file or its `-wal`; what was done."""
    wal = path.with_name(f"{path.name}-wal")
    target = wal if wal.exists() and dice.random() < 0.5 else path
    data = bytearray(target.read_bytes())
    change = dice.choice((flip, scribble, cut) if target == wal else BYTES)
    change(data, dice)
    target.write_bytes(bytes(data))
    return f"{change.__name__} in {target.name}"


# --- SQL -------------------------------------------------------------------------------------------------------------

VALUES = (
    "cast(x'c328' as text)", "cast(x'ff00fe' as text)", "cast(x'610062' as text)", "x'00ff'", "''", "' '", "'xx'",
    "'2027-13-45'", "'0000-00-00'", "'9999-12-31T99:00'", "'2027-01-01T00:00:00+05:00'", "9223372036854775807", "-1",
    "-9223372036854775808", "2147483648", "1e308", "9e999", "'1e5'", "NULL", "'{'", "'[[['", "'null'", "'{}'", "'\"'",
    "cast(x'22ff22' as text)", "replace(hex(zeroblob(50000)), '0', '[')", "char(8238) || 'x'", "'../../x'",
    "'zzzzzzzzz'",
    "'ABCDEFGH'", "'eeeeeeeX'", "char(0)", "'𝕏' || char(65533)", "'\ud7ff'", "'export/x'", "'plans/xx'", "7", "0.5",
)  # fmt: skip
STRUCTURE = (
    "delete from _sqlite_migrations", "drop table _sqlite_migrations", "drop table journal", "drop table drafts",
    "drop table settings", "drop table plans", "drop table actions", "drop table recognise", "delete from plans",
    "alter table plans drop column title", "alter table actions add column more text",
    "alter table journal rename to journal2", "alter table goals rename column text to words",
    "create trigger t after update on plans begin delete from actions; end",
    "create trigger t before insert on journal begin select raise(abort, 'nee'); end",
    "create view v as select * from plans", "create table extra (a)", "create unique index u on plans (author)",
    "create virtual table f using fts5(a)", "update actions set position = 0",
    "update goals set position = position - 3",
    "delete from goals", "delete from interventions", "delete from recognise", "delete from journal where seq % 2",
    "update journal set step = 9223372036854775807 where seq = 1", "update journal set plan_id = 'nergens1'",
    "update journal set kind = 'mark'", "update journal set undone = 9", "update plans set exports = -5",
    "update actions set goal = 'nergens1'", "insert into drafts values ('nergens1', 'x', 'y')",
    "insert into drafts select id, 'no/such/field/x', 'tekst' from plans",
    "insert into settings values ('theme', 'weg')",
    "pragma user_version = 0", "pragma user_version = 99", "pragma application_id = 7",
    "update sqlite_master set sql = replace(sql, ' STRICT', '')",
    "update sqlite_master set sql = replace(sql, 'TEXT', 'INT') where name = 'actions'",
    "update sqlite_master set sql = sql || char(255)", "update sqlite_master set sql = cast(x'c328' as text)",
    "update sqlite_master set rootpage = 3 where name = 'actions'", "delete from sqlite_master where name = 'actions'",
)  # fmt: skip


def damage_rows(path: Path, dice: random.Random) -> str:
    """Run one to three statements that no app runs; what was run."""
    told = []
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma foreign_keys=off")
        connection.execute("pragma writable_schema=on")
        connection.text_factory = bytes
        for _ in range(dice.choice((1, 1, 1, 2, 3))):
            statement = dice.choice(STRUCTURE) if dice.random() < 0.3 else _odd_value(connection, dice)
            with suppress(sqlite3.Error, UnicodeDecodeError):
                connection.execute(statement)
                connection.commit()
                told.append(statement)
    return "; ".join(told)


def _odd_value(connection: sqlite3.Connection, dice: random.Random) -> str:
    often = ["plans", "journal", "drafts", "settings", "actions", "goals", "recognise"]
    rows = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
    tables = [row[0].decode("utf-8", "replace") for row in rows]
    table = dice.choice([each for each in often if each in tables] or tables if dice.random() < 0.7 else tables)
    columns = [row[1].decode("utf-8", "replace") for row in connection.execute(f"pragma table_info([{table}])")]
    column, value = dice.choice(columns or ["x"]), dice.choice(VALUES)
    where = dice.choice(("", f' where rowid in (select rowid from "{table}" order by random() limit 1)'))
    where = where.replace("random()", f"rowid * {dice.randrange(1, 99)} % 7")
    return f'update "{table}" set "{column}" = {value}{where}'
