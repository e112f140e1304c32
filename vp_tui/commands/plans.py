"""Which plans there are, and which one is meant. Read without the models: this must be quick."""

import datetime as dt
import os
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from vp_tui.commands.database import closed_to_writing, explained_errors, reading, writing
from vp_tui.commands.problems import CommandProblem, clipped, one_line
from vp_tui.plan.texts import folded_text
from vp_tui.store.backups import copies
from vp_tui.store.connecting import Unreadable
from vp_tui.store.opening import NO_TITLE, READABLE, Listed, database, listed_plans, needs_migration, rows_of, to_read
from vp_tui.store.problems import DamagedContent, LockedFile

if TYPE_CHECKING:
    from vp_tui.store.writer import Writer

QUOTES = str.maketrans("‘’“”„", '\'\'"""')
MOST = 5  # titles in an error


def kept(home: Path) -> list[Listed]:
    """All plans but those thrown away, the last changed first; archived ones too.

    Raises CommandProblem, StoreError.
    """
    path = database(home)
    with explained_errors(path):
        if not needs_migration(path):
            found = listed_plans(path)
        elif closed_to_writing(home):
            with reading(home) as db:
                found = rows_of(db.conn)
        else:
            with writing(home):
                pass  # opening it brings it up to date
            found = listed_plans(path)
        if any(each.open_days is None for each in found) and not closed_to_writing(home):
            with suppress(LockedFile), writing(home) as writer:  # the window that is open counts them itself
                _recount(writer)
            found = listed_plans(path)
        if not found and path.is_file():
            _must_be_empty(path)
    return [each for each in found if each.deleted is None]


def _recount(writer: "Writer") -> None:
    """Count what is open in the plans of a file from before that was kept."""
    from vp_tui.store import plans

    writer.call(lambda db: plans.recount(db, dt.date.today()))


def _must_be_empty(path: Path) -> None:
    """Where no plan is left, nothing that belongs to a plan may be left either.

    Raises Unreadable.
    """
    connection, version = to_read(path)
    with closing(connection):
        if version in READABLE and connection.execute("select 1 from journal limit 1").fetchone():
            raise Unreadable("the plans are gone, and their changes are not")


def chosen(home: Path, wanted: str) -> Listed:
    """The plan with this id, with this title, or with this as a part of its title; capitals and accents don't count.

    Raises CommandProblem where there is none or more than one, StoreError.
    """
    plans, part = kept(home), _folded(typed_word(wanted))
    if not part:
        raise CommandProblem("Zeg welk plan je bedoelt, met het id of een deel van de titel. Bekijk ze met: vp list")
    by_id = [each for each in plans if each.id == part]
    if len(by_id) > 1:
        raise DamagedContent(database(home))
    whole = [each for each in plans if part in (_folded(each.title), _folded(plan_line(each)))]
    partly = [each for each in plans if part in _folded(plan_line(each))]
    found = by_id or (whole if len(whole) == 1 else partly)
    if len(found) == 1:
        return found[0]
    raise CommandProblem(_several(wanted, found) if found else _none(home, wanted, plans))


def typed_word(text: str) -> str:
    """A word of the command line as it was typed, also where the locale can't say it (C on Linux)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return os.fsencode(text).decode("utf-8", "replace")
    return text


def _folded(text: str) -> str:
    return " ".join(folded_text(text.translate(QUOTES)).split())


def _none(home: Path, wanted: str, plans: list[Listed]) -> str:
    if not plans:
        return nothing_yet(home)
    return f"Er is geen plan met “{clipped(wanted, 60)}” als id of in de titel. Bekijk je plannen met: vp list"


def _several(wanted: str, found: list[Listed]) -> str:
    named = ", ".join(f"{each.id} ({clipped(title(each), 40)})" for each in found[:MOST])
    more = f" en nog {len(found) - MOST}" if len(found) > MOST else ""
    return f"“{clipped(wanted, 60)}” past bij {len(found)} plannen; kies er een met het id: {named}{more}."


def nothing_yet(home: Path) -> str:
    if copies(database(home)):
        return f"Er staan geen plannen in {home}, maar er zijn wel veiligheidskopieën. Kijk ernaar met: vp doctor"
    return f"Er staan geen plannen in {home}. Begin er een met: vp, of bekijk het voorbeeld met: vp example"


def title(plan: Listed) -> str:
    return one_line(plan.title) or NO_TITLE


def kind(plan: Listed) -> str:
    """What stands behind a title in the list."""
    return " (voorbeeld)" * bool(plan.example) + " (in het archief)" * bool(plan.archived)


def plan_line(plan: Listed) -> str:
    """A plan as the list names it."""
    return f"{title(plan)}{kind(plan)}"
