"""For the user alone: rights on disk, no network, names that stay in their folder."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Clock
from vp_tui.store.opening import database
from vp_tui.system.log import log_file, logger, logging_to
from vp_tui.workspace.exporting import export_document
from vp_tui.workspace.library import Library

ROOT = Path(__file__).parents[1]


@pytest.mark.skipif(os.name != "posix", reason="Windows has access lists")
@pytest.mark.parametrize("before", [False, True])
def test_folders_and_files_are_for_the_user_alone(home: Path, before: bool) -> None:
    """Also where they were there before, open to all. A document is there to be handed on."""
    if before:
        for name in ("data", "exports"):
            (home / name).mkdir(parents=True)
            (home / name).chmod(0o755)
        database(home).touch(0o644)
    old = os.umask(0)
    try:
        library = Library(home, Clock())
        session = library.session(library.new({"title": "Bereikbaar"}))
        session.put("recognise/my_part", "x")
        export_document(session.writer, session.plan_id, session.plan, session.exports)
        with logging_to(home):
            logger.error("iets")
        found = {each: stat.S_IMODE(each.stat().st_mode) for each in home.rglob("*") if each.suffix != ".docx"}
        library.close()
    finally:
        os.umask(old)
    assert {found.pop(home / name) for name in ("data", "exports")} == {0o700}
    assert {database(home), log_file(home), Path(f"{database(home)}-wal")} <= found.keys()
    assert {str(path): oct(mode) for path, mode in found.items() if mode & 0o077} == {}


@pytest.mark.slow
def test_no_network_is_used(home: Path) -> None:
    """The app, by keys, and the commands, in a process in which any address that is asked for ends it."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.no_network_script", str(home)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["guarded", "listed", "opened", "exported", "checked"]


@pytest.mark.parametrize(
    "title", ["../../weg", "/etc/passwd", "..", "C:\\Windows\\x", "a\x00b", "CON", "x" * 500, "~", "\n"]
)
def test_no_title_leaves_the_exports_folder(home: Path, title: str) -> None:
    library = Library(home, Clock())
    session = library.session(library.new({"title": "A"}))
    session.put("plan/title", title)
    done = export_document(session.writer, session.plan_id, session.plan, session.exports)
    library.close()
    assert done.path.parent == home / "exports" and done.path.is_file()
    outside = [each for each in home.parent.rglob("*.docx") if each.parent != home / "exports"]
    assert outside == []
