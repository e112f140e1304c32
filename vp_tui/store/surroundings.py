"""What is around the file with plans: rights, room on the disk, a sync service, the last copy."""

import datetime as dt
import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from vp_tui.store.backups import content, copies, folder_of
from vp_tui.store.finding import Finding
from vp_tui.store.neighbours import dead_copies, look_alikes
from vp_tui.system.elsewhere import is_on_network, sync_service

ROOM = 100 << 20  # bytes that should be free
LONG = dt.timedelta(days=7)  # that changes may go without a copy


def surroundings_findings(path: Path, now: dt.datetime) -> Iterator[Finding]:
    """What is to be said of the folder, whatever the file is like."""
    yield from _rights(path)
    yield from _room(path)
    if service := sync_service(path):
        yield Finding(
            "sync",
            f"De map {path.parent} wordt bijgehouden door {service}. Dat kan een planbestand beschadigen: zet de map"
            " ergens anders, en bewaar daar alleen kopieën.",
            wrong=False,
        )
    if is_on_network(path):
        yield Finding(
            "network",
            f"De map {path.parent} staat op een server. Valt het netwerk weg, dan kan het planbestand beschadigen: zet"
            " de map op de computer zelf, en bewaar op de server alleen kopieën.",
            wrong=False,
        )
    yield from _last_copy(path, now)
    yield from dead_copies(path)
    yield from look_alikes(path)


def _rights(path: Path) -> Iterator[Finding]:
    for each, asked in ((path.parent, os.W_OK | os.X_OK), (path, os.R_OK | os.W_OK)):
        if each.exists() and not os.access(each, asked):
            yield Finding(
                "rights",
                f"Ik mag niet schrijven in {each}. Vraag wie de computers van de praktijk beheert om schrijfrechten.",
            )
    if open_to_others(path):
        yield Finding(
            "private", "Andere gebruikers van deze computer kunnen je plannen lezen.", wrong=False, mendable=True
        )


def open_to_others(path: Path) -> list[Path]:
    """The files and folders of the plans that other users may read; empty on Windows, where rights work otherwise."""
    if os.name == "nt":
        return []
    private = [path, folder_of(path), *(each.path for each in copies(path))]
    if path.parent.exists() and not stat.S_IMODE(path.parent.stat().st_mode) & 0o077:
        return []  # nobody else gets into the folder
    return [each for each in private if each.exists() and stat.S_IMODE(each.stat().st_mode) & 0o077]


def _room(path: Path) -> Iterator[Finding]:
    free = shutil.disk_usage(path.parent).free
    wanted = max(ROOM, 5 * path.stat().st_size if path.exists() else 0)
    if free < wanted:
        yield Finding("room", f"Er is nog maar {free >> 20} MB vrij op deze schijf. Maak ruimte.", wrong=False)


def _last_copy(path: Path, now: dt.datetime) -> Iterator[Finding]:
    if (folder := folder_of(path)).exists() and not folder.is_dir():
        sentence = (
            f"Er kunnen geen veiligheidskopieën worden gemaakt: {folder} is een bestand. Geef het een andere naam."
        )
        yield Finding("copies", sentence)
        return
    present = content(path)
    if not present or not present[0]:
        return
    found = copies(path)
    last = content(found[0].path, still=True) if found else None
    if not found:
        sentence = "Er is nog geen veiligheidskopie."
    elif last is None:
        sentence = f"De laatste kopie ({found[0].path.name}) is niet te lezen."
    elif last != present and now - found[0].made > LONG:
        sentence = "Sinds de laatste kopie is er al meer dan een week verder gewerkt."
    else:
        return
    yield Finding("copy", f"{sentence} Maak een nieuwe met: vp backup", wrong=False)
