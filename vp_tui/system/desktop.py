"""Opening a document, or its folder, with what the system has. Says in Dutch when it can't; waits for nothing."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

NO_SCREEN = "Openen lukt hier niet. Je vindt het in {path}."
NO_PROGRAM = "Op deze computer vond ik niets om dit mee te openen. Je vindt het in {path}."
GONE = "{path} is er niet meer."


def open_file(path: Path) -> str:
    """Open a document in its own program; returns nothing, or a Dutch sentence that says why not."""
    if not path.exists():
        return GONE.format(path=path)
    try:
        return _open(path)
    except OSError:
        return NO_PROGRAM.format(path=path)


def open_folder(path: Path) -> str:
    """Open the folder that a document is in (or that `path` is)."""
    return open_file(path if path.is_dir() else path.parent)


def _open(path: Path) -> str:
    if sys.platform == "win32":
        os.startfile(path)
        return ""
    if sys.platform == "darwin":
        _start(["open", str(path)])
        return ""
    # Without a desktop xdg-open would start a browser in this very terminal.
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return NO_SCREEN.format(path=path)
    program = shutil.which("xdg-open")
    if program is None:
        return NO_PROGRAM.format(path=path)
    _start([program, str(path)])
    return ""


def _start(command: Sequence[str]) -> None:
    """Start a program that writes nothing on our screen; a thread waits for it, so that it leaves no zombie."""
    nowhere = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True)
    threading.Thread(target=process.wait, daemon=True).start()
