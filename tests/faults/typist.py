"""Someone who types, exports and opens old files without end, to be killed: `python -m tests.faults.typist HOME WORK`.

Each time something is in the file it says so, a line with its number; what is typed is numbered too.
"""

import datetime as dt
import sys
import time
from pathlib import Path

from vp_tui.workspace.exporting import export_document
from vp_tui.workspace.library import Library
from vp_tui.workspace.session import Session

PAUSE = 0.002  # seconds between two keys


def typed(count: int) -> str:
    """The text after so many keys: it tells how far it came."""
    return " ".join(str(n) for n in range(count + 1))


def say(number: int) -> None:
    print(number, flush=True)


def type_on(session: Session, rounds: int) -> None:
    """One field, then a record, then the next field; every tenth key is written, as the pause does it in the app."""
    for n in range(rounds):
        session.put("recognise/my_part", typed(n), visit=1)
        if n % 10 == 9:
            address = session.insert("implement/actions", {"action": typed(n), "who": "An"})
            session.put(f"{address}/when", typed(n))
            if n % 30 == 29:
                session.delete(address)
            session.writer.settled()
            say(n)
        time.sleep(PAUSE)


def export_on(session: Session, rounds: int) -> None:
    for n in range(rounds):
        session.put("recognise/my_part", typed(n))
        say(export_document(session.writer, session.plan_id, session.plan, session.exports).version)


def migrate_on(home: Path, plan_id: str, rounds: int) -> None:
    """Open the file again and again as one that an older version made: tables and columns are missing."""
    for n in range(rounds):
        library = Library(home, dt.datetime.now)
        session = library.session(plan_id)
        session.put("recognise/my_part", typed(n))
        library.settled()
        say(n)
        session.writer.call(make_old)
        library.close()


def make_old(db: object) -> None:
    """Take away what a newer model brought, in one step."""
    with db.atomic():  # type: ignore[attr-defined]
        for statement in (
            "drop table cycles",
            'alter table "recognise" drop column "partner"',
            "pragma user_version = 0",
        ):
            db.execute(statement)  # type: ignore[attr-defined]


def main(home: Path, work: str, plan_id: str) -> None:
    if work == "migrate":
        migrate_on(home, plan_id, 1000)
        return
    library = Library(home, dt.datetime.now)
    session = library.session(plan_id)
    (type_on if work == "type" else export_on)(session, 10_000)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
