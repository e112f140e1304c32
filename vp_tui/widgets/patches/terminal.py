"""The terminal that Textual reads from and paints on, without its clocks: nothing wakes while nobody types, and it is
given back at once."""

import errno
import os
import selectors
import signal
import sys
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterable
from typing import IO, Any

from textual._time import get_time
from textual._xterm_parser import XTermParser
from textual.driver import Driver
from textual.message import Message

READ = 4096


def driver() -> type[Driver] | None:
    """What the app drives its terminal with; None for Textual's own choice."""
    return None if sys.platform == "win32" or os.environ.get("TEXTUAL_DRIVER") else _calm()


def _calm() -> type[Driver]:
    """(Textual imports the driver of this system only, and so must we.)"""
    from textual.drivers.linux_driver import LinuxDriver

    class CalmDriver(LinuxDriver):
        """Textual's own looks ten times a second whether it must end, and waits 0.2 s for that at the end. This one
        waits for a key or for a byte in a pipe of its own. Measured on Linux: in rest 0.1 wakings a second instead of
        10; Ctrl+Q gives the terminal back after 0.03 s instead of 0.22, and the process ends after 0.1 instead of 0.3.
        (Textual 8.2; tests/app/test_terminal.py.)
        """

        def start_application_mode(self) -> None:
            assert self._file is not None
            self._file = Forgiving(self._file)  # type: ignore[assignment]
            self._woken, self._wake = os.pipe()
            super().start_application_mode()  # type: ignore[no-untyped-call]

        def disable_input(self) -> None:
            if self._key_thread is not None and self._key_thread.is_alive():
                os.write(self._wake, b"!")
            super().disable_input()

        def run_input_thread(self) -> None:
            """Wait for input and hand it on, until there is a byte in the pipe."""
            parser, decode = XTermParser(self._debug), getincrementaldecoder("utf-8")().decode
            with selectors.SelectSelector() as selector:
                selector.register(self.fileno, selectors.EVENT_READ)
                selector.register(self._woken, selectors.EVENT_READ)
                while True:
                    ready = {key.fd for key, _ in selector.select(_patience(parser))}
                    if self._woken in ready:
                        break
                    if self.fileno in ready:
                        data = self._data()
                        if not data:  # nobody is there any more: as when the window was closed
                            selector.unregister(self.fileno)
                            os.kill(os.getpid(), signal.SIGHUP)
                        if text := decode(data):  # not of half a letter: nothing means the end to the parser
                            self._hand_on(parser.feed(text))
                    self._hand_on(parser.tick())
            os.close(self._woken)
            os.close(self._wake)

        def _data(self) -> bytes:
            try:
                return os.read(self.fileno, READ)
            except OSError as error:
                if error.errno != errno.EIO:  # what Linux says of a terminal that is gone
                    raise
                return b""

        def _hand_on(self, messages: Iterable[Message]) -> None:
            for each in messages:
                self.process_message(each)

    return CalmDriver


class Forgiving:
    """A terminal to paint on that may be gone: Textual's painting thread would end at the first error, its line of
    paintings fill up, and the app wait for ever to put one more into it."""

    def __init__(self, file: IO[str]) -> None:
        self._file, self._gone = file, False

    def write(self, text: str) -> None:
        self._try(lambda: self._file.write(text))

    def flush(self) -> None:
        self._try(self._file.flush)

    def _try(self, job: Callable[[], object]) -> None:
        if self._gone:
            return
        try:
            job()
        except OSError:
            self._gone = True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def _patience(parser: XTermParser) -> float | None:
    """Seconds until an Esc that nothing follows is an Esc; None where nothing is half read."""
    until = parser._timeout_time
    return None if until is None else max(0.0, until - get_time())
