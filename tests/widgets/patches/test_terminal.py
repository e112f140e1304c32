"""The driver of a real terminal: nothing wakes in rest, the terminal is given back at once, and no key gets lost."""

import fcntl
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has a driver and no pty", allow_module_level=True)

from tests.terminal import kept, made, started

pytestmark = pytest.mark.slow

TEXT = "de telefoon gaat al om acht uur "
KEYS = int(os.environ.get("VP_KEYS", "400"))


@pytest.fixture
def plan_id(home: Path) -> str:
    return made(home)


def vp(home: Path, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "vp_tui", *words, "--home", str(home)], stdout=subprocess.DEVNULL)


def test_keys_at_a_hundred_a_second_arrive_while_others_check_and_export(home: Path, plan_id: str) -> None:
    """As someone types very fast, while `vp check` and `vp export` read and write the same file."""
    text = (TEXT * (KEYS // len(TEXT) + 1))[:KEYS]
    with started(home) as terminal:
        terminal.type("\t")
        others, begin = list[subprocess.Popen[bytes]](), time.monotonic()
        for n, letter in enumerate(text):
            terminal.wait(max(0.0, begin + n / 100 - time.monotonic()))
            terminal.type(letter)
            if n % 1000 == 100:
                others += [vp(home, "check", plan_id), vp(home, "export", plan_id)]
        codes = [each.wait(20) for each in others]
        terminal.type("\x11")
        assert terminal.ended() == 0
    assert kept(home, plan_id)[0].recognise.improvement_point == text
    assert codes[1::2] == [0] * len(codes[1::2]) and set(codes[::2]) <= {0, 1}
    assert len(list((home / "exports").glob("*.docx"))) == len(others) // 2


def wakings(pid: int) -> int:
    """How often the program woke so far, all threads together."""
    found = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        words = (task / "status").read_text().split()
        found += int(words[words.index("voluntary_ctxt_switches:") + 1])
    return found


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux's /proc")
def test_in_rest_it_does_not_wake(home: Path, plan_id: str) -> None:
    """With the focus on the rail: a cursor blinks for a while, and stands still then (test_tidying.py)."""
    with started(home) as terminal:
        terminal.type("\x1b")
        terminal.wait(4)  # what is loaded behind the start, the safe copy of the day, the first rest
        found = []
        while len(found) < 6 and min(found, default=9) > 2:  # a busy machine loads longer
            before = wakings(terminal.pid)
            terminal.wait(2)
            found.append(wakings(terminal.pid) - before)
        assert min(found) <= 2, found


def test_an_esc_alone_is_an_esc_and_the_terminal_comes_back_at_once(home: Path, plan_id: str) -> None:
    with started(home) as terminal:
        terminal.type("\x1b")
        terminal.wait(0.5)
        terminal.type("\x1b[A")  # on the rail: up to the overview
        terminal.wait_for("Eerst dit")
        begin = time.monotonic()
        terminal.type("\x11")
        while b"\x1b[?1049l" not in terminal.painted:
            assert terminal.read(5)
        assert time.monotonic() - begin < 1, "Textual's own waits 0.2 s; the yardstick is benchmarks, not this"
        assert terminal.ended() == 0


def test_stopped_and_brought_back_it_reads_on(home: Path, plan_id: str) -> None:
    """SIGTSTP, as `kill -TSTP` does it, and `fg`: another pipe, the same plan."""
    with started(home) as terminal:
        terminal.type("\t")
        terminal.type("voor ")
        terminal.wait(0.5)
        terminal.send_signal(signal.SIGTSTP)
        time.sleep(0.5)
        terminal.send_signal(signal.SIGCONT)
        terminal.wait(0.5)
        terminal.type("en na")
        terminal.wait_for("na")
        terminal.wait(0.5)
        terminal.type("\x11")
        assert terminal.ended() == 0
    assert kept(home, plan_id)[0].recognise.improvement_point == "voor en na"


def test_a_letter_that_comes_in_two_reads_is_one_letter(home: Path, plan_id: str) -> None:
    with started(home) as terminal:
        terminal.type("\t")
        terminal.type("ge")
        terminal.wait(0.5)
        os.write(terminal._screen, b"\xc3")
        terminal.wait(0.3)
        os.write(terminal._screen, b"\xab")
        terminal.type("nd")
        terminal.wait_for("geënd")
        terminal.wait(0.5)
        terminal.type("\x11")
        assert terminal.ended() == 0
    assert kept(home, plan_id)[0].recognise.improvement_point == "geënd"


def test_with_textuals_own_driver_all_works_as_well(home: Path, plan_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ours can be taken away alone: it only wakes less often, and gives the terminal back sooner."""
    monkeypatch.setenv("TEXTUAL_DRIVER", "textual.drivers.linux_driver:LinuxDriver")
    with started(home) as terminal:
        terminal.type(f"\t{TEXT}é\x1b[D!")
        terminal.wait_for("!")
        terminal.type("\x11")
        assert terminal.ended() == 0
    assert kept(home, plan_id)[0].recognise.improvement_point == f"{TEXT}!é"


def test_a_terminal_that_is_gone_without_a_signal_ends_it(home: Path, plan_id: str) -> None:
    """As under `script` or a terminal of another program: nobody gets SIGHUP, reading gives its end, painting an error.
    What was typed is written, and no process stays."""
    screen, program = pty.openpty()
    fcntl.ioctl(program, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    command = [sys.executable, "-m", "vp_tui", "open", plan_id, "--home", str(home)]
    env = {**os.environ, "TERM": "xterm-256color"}
    run = subprocess.Popen(command, stdin=program, stdout=program, stderr=program, env=env, start_new_session=True)
    os.close(program)
    painted, end = b"", time.monotonic() + 30
    while b"Verbeterpunt" not in painted and time.monotonic() < end:
        painted += os.read(screen, 65536)
    os.write(screen, b"\tkwiek")
    while b"kwiek" not in painted[-4000:] and time.monotonic() < end:
        painted += os.read(screen, 65536)
    os.close(screen)
    try:
        assert run.wait(30) is not None
    finally:
        run.kill()
    assert kept(home, plan_id)[0].recognise.improvement_point == "kwiek"
