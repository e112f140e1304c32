"""Which plans there are, and which one is meant. Read without the models: this must be quick."""

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING

from vp_tui.commands.database import explained, writing
from vp_tui.commands.problems import CommandProblem, clipped, one_line
from vp_tui.plan.texts import folded
from vp_tui.store.opening import Listed, database, listed, needs_migration

if TYPE_CHECKING:
    from vp_tui.store.writer import Writer

UNTITLED = "Plan zonder titel"
QUOTES = str.maketrans("‘’“”„", '\'\'"""')
MOST = 5  # titles in an error


def kept(home: Path) -> list[Listed]:
    """All plans but those thrown away, the last changed first; archived ones too.

    Raises CommandProblem, StoreError.
    """
    path = database(home)
    with explained(path):
        if needs_migration(path):
            with writing(home):
                pass  # opening it brings it up to date
        found = listed(path)
        if any(each.open_days is None for each in found) and os.access(path, os.W_OK):
            with writing(home) as writer:
                _recount(writer)
            found = listed(path)
        return [each for each in found if each.deleted is None]


def _recount(writer: "Writer") -> None:
    """Count what is open in the plans of a file from before that was kept."""
    from vp_tui.store import plans

    writer.call(lambda db: plans.recount(db, dt.date.today()))


def chosen(home: Path, wanted: str) -> Listed:
    """The plan with this id, with this title, or with this as a part of its title; capitals and accents don't count.

    Raises CommandProblem where there is none or more than one, StoreError.
    """
    plans, part = kept(home), _folded(wanted)
    if not part:
        raise CommandProblem("Zeg welk plan je bedoelt, met zijn id of een deel van de titel. Bekijk ze met: vp list")
    by_id = [each for each in plans if each.id == part]
    whole = [each for each in plans if _folded(each.title) == part]
    partly = [each for each in plans if part in _folded(each.title)]
    found = by_id or (whole if len(whole) == 1 else partly)
    if len(found) == 1:
        return found[0]
    raise CommandProblem(_several(wanted, found) if found else _none(home, wanted, plans))


def _folded(text: str) -> str:
    return " ".join(folded(text.translate(QUOTES)).split())


def _none(home: Path, wanted: str, plans: list[Listed]) -> str:
    if not plans:
        return nothing_yet(home)
    return f"Er is geen plan met “{clipped(wanted, 60)}” als id of in de titel. Bekijk je plannen met: vp list"


def _several(wanted: str, found: list[Listed]) -> str:
    named = ", ".join(f"{each.id} ({clipped(title(each), 40)})" for each in found[:MOST])
    more = f" en nog {len(found) - MOST}" if len(found) > MOST else ""
    return f"“{clipped(wanted, 60)}” past bij {len(found)} plannen; kies er een met zijn id: {named}{more}."


def nothing_yet(home: Path) -> str:
    return f"Er staan geen plannen in {home}. Begin er een met: vp, of bekijk het voorbeeld met: vp example"


def title(plan: Listed) -> str:
    return one_line(plan.title) or UNTITLED
