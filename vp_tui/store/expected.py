"""What every version of the app has put in its file, and what it never puts there. The standard library alone."""

import sqlite3

NEEDED = {  # what every version of the app has made; the other tables come from the models
    "plans": {"id", "created", "changed", "archived", "deleted", "exports"},
    "journal": {"seq", "plan_id", "step", "at", "kind", "address", "before", "after", "undone"},
    "drafts": {"plan_id", "address", "text"},
    "settings": {"key", "value"},
}
INDEX = "idx_journal_plan_id_step"


def absent(connection: sqlite3.Connection) -> list[str]:
    """The tables and columns of every version that are not there."""
    found = []
    for table, needed in NEEDED.items():
        present = {row[1] for row in connection.execute(f"pragma table_info({table})").fetchall()}
        found += [f"{table}.{each}" for each in sorted(needed - present)] if present else [table]
    return found


def strange(connection: sqlite3.Connection) -> list[str]:
    """The triggers, views, virtual tables and foreign indexes in a file, by name: the app makes none, and they run
    somebody's SQL or refuse what is written."""
    statement = (
        "select name from sqlite_master where type in ('trigger', 'view')"
        " or (type = 'table' and sql like 'create virtual%')"
        f" or (type = 'index' and sql is not null and name != '{INDEX}' and tbl_name != '_sqlite_migrations')"
        " order by name"
    )
    return [str(row[0]) for row in connection.execute(statement).fetchall()]
