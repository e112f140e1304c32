"""Opening never blocks, never writes on the terminal, and says in Dutch when it can't."""

import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from vp_tui.system.desktop import open_file, open_folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="os.startfile opens for real")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    made = tmp_path / "plan met spatie.docx"
    made.write_bytes(b"x")
    return made


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, Any]]]:
    """The commands that would have been started, on a Linux desktop."""
    found: list[tuple[list[str], dict[str, Any]]] = []

    class Process:
        def __init__(self, command: list[str], **options: Any) -> None:
            found.append((command, options))

        def wait(self) -> None:
            pass

    monkeypatch.setattr(subprocess, "Popen", Process)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setenv("DISPLAY", ":0")
    return found


def test_a_document_opens_with_the_desktops_own_program(document: Path, started: list[Any]) -> None:
    assert open_file(document) == ""
    assert started[0][0] == ["/usr/bin/xdg-open", str(document)]


def test_its_folder_opens(document: Path, started: list[Any]) -> None:
    assert (open_folder(document), open_folder(document.parent)) == ("", "")
    assert [command[-1] for command, _ in started] == [str(document.parent)] * 2


def test_on_a_mac_open_does_it(document: Path, started: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert open_file(document) == ""
    assert started[0][0] == ["open", str(document)]


def test_nothing_is_written_on_the_terminal(document: Path, started: list[Any]) -> None:
    open_file(document)
    assert {started[0][1][name] for name in ("stdin", "stdout", "stderr")} == {subprocess.DEVNULL}


def test_a_document_that_is_gone_is_said(tmp_path: Path, started: list[Any]) -> None:
    assert open_file(tmp_path / "weg.docx") == f"{tmp_path / 'weg.docx'} is er niet meer."
    assert started == []


def test_without_a_desktop_nothing_is_started(
    document: Path, started: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert "Openen lukt hier niet" in open_file(document) and str(document) in open_file(document)
    assert started == []


def test_without_a_program_it_says_where_the_document_is(
    document: Path, started: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert str(document) in open_file(document)
    assert started == []


def test_a_program_that_does_not_start_is_said(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda _: str(document))  # no program at all
    monkeypatch.setenv("DISPLAY", ":0")
    assert str(document) in open_file(document)


def test_a_slow_program_does_not_hold_us_up(document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "xdg-open"
    program.write_text("#!/bin/sh\nsleep 1\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda _: str(program))
    monkeypatch.setenv("DISPLAY", ":0")
    before = set(threading.enumerate())
    assert open_file(document) == ""
    waiting = set(threading.enumerate()) - before
    assert waiting  # it still runs, and we are back
    for thread in waiting:
        thread.join(timeout=5)
        assert not thread.is_alive()
