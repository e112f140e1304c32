"""A program on a pseudo-terminal, with the moments at which it paints."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

COLUMNS, LINES = 140, 45
ESCAPES = re.compile(
    rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[P_^X][^\x1b]*\x1b\\|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]"
)
# A program that asks its terminal something is not charged for a mute one.
ANSWERS = (
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;2$y"),
    (re.compile(rb"\x1b\[\?2048\$p"), b"\x1b[?2048;0$y"),
    (re.compile(rb"\x1b\[c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
)
READ = 1 << 16
PATIENCE = 60.0  # seconds


class NeverPainted(Exception):
    """What was waited for did not come."""


class Terminal:
    """Starts the command at once; `started` is the moment, in seconds of time.perf_counter."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str] | None = None) -> None:
        self.command, self.painted = command, bytearray()
        given = {**os.environ, **(env or {}), "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        self.started = time.perf_counter()
        self.pid, self._screen = pty.fork()
        if self.pid == 0:
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
                os.execvpe(command[0], list(command), given)
            finally:
                os._exit(127)
        self.alive = True

    def send(self, keys: bytes) -> None:
        os.write(self._screen, keys)

    def read(self, seconds: float) -> bool:
        """Take in what comes within so many seconds and answer what is asked; whether anything came."""
        if not select.select([self._screen], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self._screen, READ)
        except OSError:  # what Linux says of a terminal that nobody holds any more
            data = b""
        self.alive = bool(data)
        self.painted += data
        for question, answer in ANSWERS:
            for _ in question.finditer(data):
                os.write(self._screen, answer)
        return bool(data)

    def until(self, marker: str, since: int = 0, seconds: float = PATIENCE) -> float:
        """The moment of the read that completes `marker`, a pattern, in the text painted since that byte.

        Raises NeverPainted.
        """
        wanted, end = re.compile(marker), time.perf_counter() + seconds
        while self.alive and (left := end - time.perf_counter()) > 0:
            if self.read(left):
                now = time.perf_counter()
                if wanted.search(self.text(since)):
                    return now
        raise NeverPainted(f"{marker!r} of {' '.join(self.command)}; painted: {self.text(since)[-400:]!r}")

    def text(self, since: int = 0) -> str:
        """What was painted from that byte on, without what moves and colours."""
        return ESCAPES.sub(b"", bytes(self.painted[since:])).decode("utf-8", "replace")

    def quiet(self, seconds: float, most: float = 1.0) -> None:
        """Let it paint until so long nothing came; a cursor may blink for ever."""
        end = time.perf_counter() + max(seconds, most)
        while self.alive and time.perf_counter() < end and self.read(seconds):
            pass

    def press(self, key: bytes, marker: str, seconds: float = PATIENCE) -> float:
        """Seconds from writing a key to the marker. Raises NeverPainted."""
        since, sent = len(self.painted), time.perf_counter()
        self.send(key)
        return self.until(marker, since, seconds) - sent

    def status(self, name: str) -> list[int]:
        """A number of /proc/PID/status, one of each thread."""
        found = []
        for task in Path(f"/proc/{self.pid}/task").iterdir():
            match = re.search(rf"^{name}:\s+(\d+)", (task / "status").read_text(), re.MULTILINE)
            found.append(int(match[1]) if match else 0)
        return found

    def peak(self) -> float:
        """Peak memory in MiB."""
        return max(self.status("VmHWM")) / 1024

    def stop(self) -> float:
        """Kill it; the seconds of CPU that it took."""
        if self.alive:
            os.kill(self.pid, signal.SIGKILL)
        usage = os.wait4(self.pid, 0)[2]
        os.close(self._screen)
        return usage.ru_utime + usage.ru_stime
