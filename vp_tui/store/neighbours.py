"""What lies near the file with plans: copies that are of no use, and files that look like it."""

import shlex
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from vp_tui.store.backups import content, copies, folder_of
from vp_tui.store.connecting import read_only
from vp_tui.store.copying import unsound
from vp_tui.store.finding import Finding

MOST = 5  # names in one sentence


def dead_copies(path: Path) -> Iterator[Finding]:
    """Copies that can't be put back: better known today than on the day that they are needed."""
    dead = [each.path.name for each in copies(path) if not _can_be_read(each.path)]
    if dead:
        names = f"{', '.join(dead[:MOST])}{' en meer' * (len(dead) > MOST)}"
        sentence = f"Niet te lezen, dus van geen nut: {names} in {folder_of(path)}. Gooi ze weg; de andere zijn goed."
        if len(dead) == len(copies(path)):
            sentence = f"Geen enkele veiligheidskopie is te lezen ({names}). Maak een nieuwe met: vp backup"
        yield Finding("dead", sentence, wrong=False)


def _can_be_read(path: Path) -> bool:
    try:
        with closing(read_only(path, still=True)) as connection:
            return not unsound(connection) and content(path, still=True) is not None
    except sqlite3.Error:
        return False


def look_alikes(path: Path) -> Iterator[Finding]:
    """Files beside ours that a sync service or a person made of it, with what may be newer text."""
    present = content(path)
    for each in sorted(path.parent.iterdir()):
        if each == path or not each.is_file() or not _is_look_alike(each.name, path.stem):
            continue
        held = content(each, still=True)
        newest = max((str(row[2]) for row in held[0]), default="") if held else ""
        ours = max((str(row[2]) for row in present[0]), default="") if present else ""
        what = "met nieuwere wijzigingen dan je planbestand" if newest > ours else "misschien een conflictkopie"
        yield Finding(
            "beside",
            f"Naast je planbestand ligt {each.name}, {what}. Kijk wat erin staat met: vp restore"
            f" {shlex.quote(str(each))} (er wordt eerst gevraagd). Heb je het niet nodig, zet het dan ergens anders.",
            wrong=False,
        )


def _is_look_alike(name: str, stem: str) -> bool:
    """verbeterplan (1).db, verbeterplan-LAPTOP.db, verbeterplan.sync-conflict-….db; not what we put there ourselves."""
    small = name.casefold()
    ours = small.startswith(f"{stem}.db-") or small.startswith(f"{stem}_beschadigd_") or small.startswith(".")
    return stem in small and ".db" in small and not small.endswith(("-wal", "-shm", "-journal")) and not ours
