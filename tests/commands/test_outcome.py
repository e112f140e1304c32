"""How a command ends: one line, an exit code, and the rest in the log."""

import io
import logging
import os
import sqlite3
import sys
import threading
import warnings
from pathlib import Path

import pytest

from tests.commands.conftest import Vp, refused
from vp_tui.commands import listing, outcome
from vp_tui.store.opening import database
from vp_tui.system import log
from vp_tui.system.home import prepare
from vp_tui.system.log import log_file, logging_to


def fail(*args: object) -> None:
    raise RuntimeError("boem\nin twee regels")


def test_what_nobody_foresaw_is_one_line_and_a_traceback_in_the_log(
    vp: Vp, filled: dict[str, str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "as_table", fail)
    line = refused(vp("list"))
    assert "boem" not in line
    assert str(log_file(home)) in line
    kept = log_file(home).read_text("utf-8")
    assert "Traceback" in kept
    assert "RuntimeError: boem" in kept


def test_without_a_place_for_the_log_it_is_still_one_line(
    vp: Vp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bestand").write_text("")
    monkeypatch.setattr("vp_tui.commands.plans.nothing_yet", fail)
    assert "niet opschrijven" in refused(vp("list", "--home", tmp_path / "bestand"))


def test_ctrl_c_is_one_line(vp: Vp, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("vp_tui.commands.plans.nothing_yet", stop)
    done = vp("list")
    assert (done.code, done.err.strip()) == (130, "Gestopt met Ctrl+C.")


def test_output_is_utf8_whatever_the_console_says(monkeypatch: pytest.MonkeyPatch) -> None:
    out, err = io.BytesIO(), io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding="cp1252"))
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(err, encoding="ascii"))
    outcome.speak_utf8()
    print("Zoë 👍 \udcff")
    print("“één”\ud800", file=sys.stderr)
    sys.stdout.flush()
    sys.stderr.flush()
    assert out.getvalue().startswith("Zoë 👍 ".encode())
    assert err.getvalue().decode().startswith("“één”\\ud800")


def test_the_log_is_made_at_its_first_line(home: Path) -> None:
    prepare(home)
    with logging_to(home):
        logging.getLogger("iets").info("niet voor het logboek")
    assert not log_file(home).exists()


def test_warnings_and_errors_elsewhere_go_to_the_log_alone(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    class Broken:
        def __del__(self) -> None:
            raise RuntimeError("bij het opruimen")

    prepare(home)
    hooks = (threading.excepthook, sys.unraisablehook)
    with logging_to(home):
        logging.getLogger("iets").warning("let op: Zoë")
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.warn("verouderd", stacklevel=1)
        thread = threading.Thread(target=fail, name="werker")
        thread.start()
        thread.join()
        leaving = threading.Thread(target=sys.exit)
        leaving.start()
        leaving.join()
        broken = Broken()
        del broken
    assert (threading.excepthook, sys.unraisablehook) == hooks
    kept = log_file(home).read_text("utf-8")
    found = [each in kept for each in ("let op: Zoë", "verouderd", "in thread werker", "boem", "bij het opruimen")]
    assert found == [True] * 5
    assert "SystemExit" not in kept
    assert capfd.readouterr() == ("", "")


def test_the_log_stays_small(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare(home)
    monkeypatch.setattr(log, "BYTES", 1000)
    with logging_to(home):
        for number in range(100):
            log.logger.warning("regel %s %s", number, "x" * 50)
    kept = sorted(each.name for each in (home / "data").iterdir())
    assert kept == ["vp.log", "vp.log.1", "vp.log.2"]
    assert all((home / "data" / each).stat().st_size <= 1000 for each in kept)
    assert "regel 99 " in log_file(home).read_text("utf-8")


def test_a_log_that_cannot_be_written_is_silent(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    prepare(home)
    log_file(home).mkdir()
    with logging_to(home):
        log.logger.error("verloren")
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(os.name == "nt", reason="a link takes rights on Windows")
def test_the_log_follows_no_link(home: Path, tmp_path: Path) -> None:
    prepare(home)
    other = tmp_path / "brief.txt"
    other.write_text("Beste An")
    log_file(home).symlink_to(other)
    with logging_to(home):
        logging.getLogger("vp_tui").error("iets")
    assert other.read_text() == "Beste An"


def test_what_nobody_foresaw_in_the_store_names_the_doctor(
    vp: Vp, filled: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vp_tui.store.plans._section", lambda *any: 1 / 0)
    assert refused(vp("check", filled["Griep"])).endswith("vp doctor")


def test_what_nobody_foresaw_in_an_ill_file_names_the_doctor(
    vp: Vp, home: Path, filled: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error came from elsewhere; what lies under it is the file."""
    monkeypatch.setattr("vp_tui.commands.listing.row", lambda plan: 1 / 0)
    assert "onverwacht" in refused(vp("list"))
    with sqlite3.connect(database(home)) as db:
        db.execute("update plans set progress = 'z'")
    db.close()
    done = vp("list")
    assert done.code == 1 and "onverwacht" not in done.err and "vp doctor" in done.err
