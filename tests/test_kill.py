"""Nobody loses text: the app is killed, ended and hung up in a real terminal, and what was typed is there."""

import signal
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from vp_tui.plan.plan import Plan
from vp_tui.store.opening import database

if sys.platform == "win32":
    pytest.skip("Windows has no pty and no such signals", allow_module_level=True)

from tests.terminal import Terminal, kept, made, started

pytestmark = pytest.mark.slow

HALF = "De telefoon staat rood"
POINT = "Minder bellen op maandagé"
APPROACH = "Samen lunchen §"
F2, F5 = "\x1bOQ", "\x1b[15~"


@pytest.fixture
def plan_id(home: Path) -> str:
    return made(home)


def type_two_fields(terminal: Terminal) -> None:
    """Half a line that adds to the list, and a whole field."""
    terminal.type(HALF)
    terminal.wait_for(HALF[-4:])
    terminal.type("\t")
    terminal.type(POINT)
    terminal.wait_for(POINT[-4:])


def assert_both(home: Path, plan_id: str) -> Plan:
    plan, drafts = kept(home, plan_id)
    assert plan.recognise.improvement_point == POINT
    assert drafts == {"recognise/observations": HALF}
    return plan


def test_a_second_after_the_last_key_a_kill_takes_nothing(home: Path, plan_id: str) -> None:
    """A half-typed line, a field and an open record; they are in the file, and on screen after the next start."""
    with started(home) as terminal:
        type_two_fields(terminal)
        terminal.type(F5)
        terminal.wait_for("Wie heb je nodig")
        terminal.type("Apotheek\r\x1b[B\r")  # into the list, down, and open
        terminal.wait_for("Betrokkene 1 van 1")
        terminal.type(APPROACH)
        terminal.wait_for(APPROACH[-4:])
        terminal.wait(1)
        terminal.send_signal(signal.SIGKILL)
        assert terminal.ended() == -signal.SIGKILL
        assert "Traceback" not in terminal.text
    plan = assert_both(home, plan_id)
    assert [(each.name, each.approach) for each in plan.relate.stakeholders] == [("Apotheek", APPROACH)]
    with started(home) as again:
        again.wait_for("Wie heb je nodig")  # the page where it was left
        again.type("\t\t")  # down to the names below the drawing
        again.wait_for("Apotheek")
        again.type(F2)
        again.wait_for(HALF)
        again.wait_for(POINT)


def test_told_to_go_it_writes_first(home: Path, plan_id: str) -> None:
    with started(home) as terminal:
        type_two_fields(terminal)
        terminal.send_signal(signal.SIGTERM)
        assert terminal.ended() == 1
        assert "Traceback" not in terminal.text
    assert_both(home, plan_id)


def test_a_closed_window_writes_first(home: Path, plan_id: str) -> None:
    """SIGHUP, and no terminal any more to draw on."""
    with started(home) as terminal:
        type_two_fields(terminal)
        terminal.hang_up()
        for _ in range(60):
            time.sleep(0.05)
            if in_file(home) == [(POINT, HALF)]:
                break
    assert_both(home, plan_id)


def test_shrunk_while_typing_nothing_is_lost(home: Path, plan_id: str) -> None:
    """To 10 × 5 and back: what is typed meanwhile comes in the field too."""
    with started(home) as terminal:
        type_two_fields(terminal)
        terminal.resize(10, 5)
        terminal.wait(0.5)
        terminal.type(" en dinsdag")
        terminal.wait(0.5)
        terminal.resize(80, 24)
        terminal.wait_for("en dinsdag")
        terminal.wait(1)
        terminal.send_signal(signal.SIGKILL)
        assert terminal.ended() == -signal.SIGKILL
        assert "Traceback" not in terminal.text
    plan, _ = kept(home, plan_id)
    assert plan.recognise.improvement_point == f"{POINT} en dinsdag"


def test_control_c_and_control_z_end_nothing(home: Path, plan_id: str) -> None:
    """Ctrl+C says how to leave; Ctrl+Z is undo, not a stopped process."""
    with started(home) as terminal:
        type_two_fields(terminal)
        terminal.type("\x03")
        terminal.wait(0.3)
        terminal.type("\x1a")
        terminal.wait_for("Ongedaan gemaakt")
        terminal.type("\x19")
        terminal.wait_for("Opnieuw gedaan")
        terminal.type("\x11")
        assert terminal.ended() == 0
        assert "Traceback" not in terminal.text
    assert_both(home, plan_id)


def in_file(home: Path) -> list[tuple[str, str]]:
    """The two fields as another program sees them; the app still holds the lock."""
    with closing(sqlite3.connect(database(home))) as db:
        return db.execute("select improvement_point, text from recognise left join drafts using (plan_id)").fetchall()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2])
def test_any_signal_that_would_end_it_writes_first(home: Path, plan_id: str, number: int) -> None:
    """Right behind the last key, from outside: `kill -QUIT`, a service that restarts."""
    with started(home) as terminal:
        type_two_fields(terminal)
        terminal.send_signal(number)
        assert terminal.ended() in (0, 1)
    assert_both(home, plan_id)
