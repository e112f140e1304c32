"""Names of tables and columns that a damaged letter made into others."""

from sqlite_utils import Database

from vp_tui.store.schema import complete, migrations


def misnamed_tables(db: Database) -> list[str]:
    """The tables that lack a column, or are lacking, where there is one of a name that we never gave: a letter of a
    name was damaged, and what stands under it would be out of sight."""
    fresh, present = _shapes(_fresh()), _shapes(db)
    strange = present.keys() - fresh.keys()
    found = [each for each in fresh if each not in present] if strange else []
    return found + [
        each for each in fresh if each in present and fresh[each] - present[each] and present[each] - fresh[each]
    ]


def _fresh() -> Database:
    """A new file, in memory."""
    db = Database(memory=True)
    migrations.apply(db)
    complete(db)
    return db


def _shapes(db: Database) -> dict[str, set[str]]:
    """The columns of each table."""
    names = [row[0] for row in db.execute("select name from sqlite_master where type = 'table'").fetchall()]
    return {
        each: {row[1] for row in db.execute(f"pragma table_info([{each}])").fetchall()}
        for each in names
        if not each.startswith("sqlite_")
    }
