"""Ways into a damaged file: as it is, with its list of tables mended, with the list of tables of a sound file.

All work on copies of our own; what comes of a way is judged by what it gives.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from vp_tui.store.backups import copies
from vp_tui.store.connecting import connect, copy_files, leniently, read_only
from vp_tui.store.copying import temporary_beside, unsound

HEADER = 100  # bytes
PAGE = 4096  # bytes
LEAF, INNER = 13, 5  # of a table
KNOWN = b"SQLite format 3\0"


def ways(path: Path, fresh: Path) -> Iterator[sqlite3.Connection]:
    """Connections to the content of a damaged file, the most faithful first; the caller closes each before the next.

    `fresh`: a new file without plans. Raises OSError.
    """
    with suppress(sqlite3.DatabaseError):
        yield read_only(path, still=True)
    with temporary_beside(fresh) as work:
        _prepare(path, work, fresh)
        for sound in (*_sound_copies(path), fresh):
            with suppress(sqlite3.DatabaseError):
                _mend_list(work, sound)
                yield _trusting(work)
                break
        for sound in (*_sound_copies(path), fresh):
            with temporary_beside(fresh) as other, suppress(sqlite3.DatabaseError):
                other.write_bytes(_transplanted(work.read_bytes(), sound.read_bytes()))
                yield _trusting(other)


def _sound_copies(path: Path) -> Iterator[Path]:
    """The newest safe copy that SQLite finds sound, if any: it knows where each table begins."""
    for each in copies(path):
        with suppress(sqlite3.DatabaseError), closing(read_only(each.path, still=True)) as connection:
            if not unsound(connection):
                yield each.path
                return


def _trusting(path: Path) -> sqlite3.Connection:
    """A connection that goes on where the list of tables is damaged."""
    connection = connect(path)
    connection.execute("pragma writable_schema=on")
    connection.execute("pragma trusted_schema=off")
    return connection


def _prepare(path: Path, work: Path, fresh: Path) -> None:
    """A copy, in which what stood in the `-wal` is brought in as far as that goes; with a new header if need be."""
    copy_files(path, work)
    content = work.read_bytes()
    if not _is_header(content[:HEADER]):
        work.write_bytes(_header(fresh.read_bytes()) + content[HEADER:])
    with suppress(sqlite3.DatabaseError), closing(_trusting(work)) as connection:
        connection.execute("pragma wal_checkpoint(truncate)").fetchall()
        connection.execute("pragma journal_mode=delete").fetchall()


def _is_header(header: bytes) -> bool:
    """Whether this is the header of a file as ours are. https://www.sqlite.org/fileformat2.html, 1.3"""
    return (
        header.startswith(KNOWN)
        and header[16:18] == PAGE.to_bytes(2, "big")
        and set(header[18:20]) <= {1, 2}
        and header[20:24] == b"\0\x40\x20\x20"
        and header[44:48] == b"\0\0\0\4"
        and header[56:60] == b"\0\0\0\1"
    )


def _header(example: bytes) -> bytes:
    """A header in which the size in pages and the list of free pages are to be counted anew, or left out."""
    header = bytearray(example[:HEADER])
    header[28:40] = bytes(12)
    header[92:96] = b"\xff" * 4
    return bytes(header)


def _mend_list(work: Path, sound: Path) -> None:
    """Give each table whose description can't be read the description that a sound file has of it."""
    with closing(read_only(sound, still=True)) as connection:
        told = dict(connection.execute("select name, sql from sqlite_master where type = 'table'").fetchall())
        roots = dict(connection.execute("select rootpage, name from sqlite_master where type = 'table'").fetchall())
    with closing(_trusting(work)) as connection:
        rows = leniently(connection).execute("select rowid, type, name, rootpage, sql from sqlite_master").fetchall()
        for rowid, kind, name, root, sql in rows:
            known = name if name in told else roots.get(root)
            if known and (kind == "table" or name not in told) and not _is_description(sql):
                values = ("table", known, known, told[known], rowid)
                statement = "update sqlite_master set type = ?, name = ?, tbl_name = ?, sql = ? where rowid = ?"
                connection.execute(statement, values)
        connection.commit()


def _is_description(sql: object) -> bool:
    """Whether SQLite can make a table of it; a � in a name would hide the column."""
    if not isinstance(sql, str) or "\ufffd" in sql:
        return False
    with suppress(sqlite3.Error), closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(sql)
        return True
    return False


def _transplanted(damaged: bytes, sound: bytes) -> bytes:
    """The damaged file with the pages of a sound one that hold the list of tables: tables never move in a file, and
    files of one version have them in the same place."""
    made = bytearray(damaged.ljust(len(damaged) + -len(damaged) % PAGE, b"\0"))
    for number in _pages_of_list(sound):
        start = (number - 1) * PAGE
        made.extend(bytes(max(0, start + PAGE - len(made))))
        made[start : start + PAGE] = sound[start : start + PAGE]
    made[:HEADER] = _header(sound)
    return bytes(made)


def _pages_of_list(sound: bytes) -> Iterator[int]:
    """The pages of the tree that begins on page 1. https://www.sqlite.org/fileformat2.html, 1.6"""
    left = [1]
    while left:
        number = left.pop()
        yield number
        page = sound[(number - 1) * PAGE : number * PAGE]
        at = HEADER if number == 1 else 0
        if page[at] == INNER:
            count = int.from_bytes(page[at + 3 : at + 5], "big")
            cells = [int.from_bytes(page[at + 12 + 2 * n : at + 14 + 2 * n], "big") for n in range(count)]
            left += [int.from_bytes(page[each : each + 4], "big") for each in cells]
            left.append(int.from_bytes(page[at + 8 : at + 12], "big"))
