"""The app as a real process in a terminal of its own: keys go in, what it paints comes out. POSIX only."""

import errno
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path

import vp_tui
from tests.conftest import Clock
from vp_tui.plan.plan import Plan
from vp_tui.workspace.library import Library

ROOT = Path(vp_tui.__file__).parents[1]
ESCAPES = re.compile(
    rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # operating system command
    rb"|\x1b[P_^X][^\x1b]*\x1b\\"  # device control and its like
    rb"|\x1b\[[0-?]*[ -/]*[@-~]"  # control sequence
    rb"|\x1b[ -/]*[0-~]"  # two bytes
)
# A program that asks its terminal something must not wait for a mute one.
ANSWERS = (
    (re.compile(rb"\x1b\[\?(2026|2048)\$p"), b"\x1b[?\\1;0$y"),
    (re.compile(rb"\x1b\[c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
)


class Terminal:
    """`python -m vp_tui` with these words, in 80 × 24; as a context manager it never outlives the test."""

    def __init__(self, *words: str, columns: int = 80, lines: int = 24) -> None:
        self.painted = bytearray()
        self.pid, self._screen = pty.fork()
        if self.pid == 0:
            self._become([sys.executable, "-m", "vp_tui", *words], columns, lines)

    def _become(self, command: list[str], columns: int, lines: int) -> None:
        """In the child: the program itself."""
        try:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
            given = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPATH": str(ROOT)}
            os.chdir(ROOT)
            os.execve(command[0], command, {**os.environ, **given})
        finally:
            os._exit(127)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *exception: object) -> None:
        self.send_signal(signal.SIGKILL)
        self.ended()

    @property
    def text(self) -> str:
        """All that was painted since the start, without what only moves or colours."""
        return ESCAPES.sub(b"", bytes(self.painted)).decode("utf-8", "replace")

    def type(self, text: str) -> None:
        os.write(self._screen, text.encode())

    def read(self, seconds: float) -> bool:
        """Take in what comes within so many seconds, answering what is asked; False where the program is gone."""
        if not select.select([self._screen], [], [], seconds)[0]:
            return True
        try:
            data = os.read(self._screen, 65536)
        except OSError as error:
            if error.errno != errno.EIO:  # what Linux says of a terminal that nobody holds any more
                raise
            data = b""
        self.painted += data
        for question, answer in ANSWERS:
            for each in question.finditer(data):
                os.write(self._screen, each.expand(answer))
        return bool(data)

    def wait_for(self, wanted: str, seconds: float = 10) -> None:
        """Until this text has been painted."""
        end = time.monotonic() + seconds
        while wanted not in self.text:
            alive = self.read(max(0.0, end - time.monotonic()))
            if (not alive or time.monotonic() > end) and wanted not in self.text:
                raise AssertionError(f"{wanted!r} was not painted; the end of what was: {self.text[-1500:]!r}")

    def wait(self, seconds: float) -> None:
        """So long, while the program goes on painting."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and self.read(left):
            pass

    def send_signal(self, number: int) -> None:
        if self.pid:
            os.kill(self.pid, number)

    def resize(self, columns: int, lines: int) -> None:
        """As dragging the window's corner does."""
        fcntl.ioctl(self._screen, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def hang_up(self) -> None:
        """Close the terminal's window."""
        os.close(self._screen)
        self._screen = -1

    def ended(self, seconds: float = 10) -> int:
        """Wait until the program has ended: its exit code, or minus the signal that ended it."""
        end = time.monotonic() + seconds
        while self.pid:
            if self._screen >= 0:
                self.read(0.02)
            else:
                time.sleep(0.02)
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                self.pid, self._code = 0, os.waitstatus_to_exitcode(status)
            elif time.monotonic() > end:
                raise AssertionError("the program goes on")
        if self._screen >= 0:
            self.hang_up()
        return self._code


def started(home: Path) -> Terminal:
    """The app on the plan *Bereikbaar*, ready for keys."""
    terminal = Terminal("--home", str(home), "open", "Bereikbaar")
    terminal.wait_for("kernvragen")
    terminal.wait_for("Help")  # the footer comes last
    return terminal


def made(home: Path) -> str:
    """That plan, in a home where nothing runs; its id."""
    library = Library(home, Clock())
    plan_id = library.new({"title": "Bereikbaar", "author": "An de Wit", "institution": "De Brug"})
    library.close()
    return plan_id


def kept(home: Path, plan_id: str) -> tuple[Plan, dict[str, str]]:
    """The plan and its drafts as they stand in the file."""
    library = Library(home, Clock())
    session = library.session(plan_id)
    library.close()
    return session.plan, session.drafts
