"""The terminal that Textual reads from and paints on, without its clocks: nothing wakes while nobody types, and it is
given back at once."""

import os
import selectors
import sys
from codecs import getincrementaldecoder
from collections.abc import Iterable

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
        waits for a key or for a byte in a pipe of its own. (Textual 8.2; tests/test_terminal.py.)
        """

        def start_application_mode(self) -> None:
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
                        data = os.read(self.fileno, READ)
                        if not data:  # nobody is there any more
                            selector.unregister(self.fileno)
                        if text := decode(data):  # not of half a letter: nothing means the end to the parser
                            self._hand_on(parser.feed(text))
                    self._hand_on(parser.tick())
            os.close(self._woken)
            os.close(self._wake)

        def _hand_on(self, messages: Iterable[Message]) -> None:
            for each in messages:
                self.process_message(each)

    return CalmDriver


def _patience(parser: XTermParser) -> float | None:
    """Seconds until an Esc that nothing follows is an Esc; None where nothing is half read."""
    until = parser._timeout_time
    return None if until is None else max(0.0, until - get_time())
