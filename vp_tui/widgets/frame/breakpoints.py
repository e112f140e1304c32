"""The classes for a screen's size (`-wide`, `-low`), there before it is painted.

Textual gives them with the first Resize: by then all of the screen has been styled and laid out once without them.
"""

from typing import Any

from textual.screen import Screen


def mark_size(screen: Screen[Any]) -> None:
    """Give a screen, that is about to be composed, the classes of its breakpoints at the size that the app has now."""
    app = screen.app
    _mark(screen, app.size.width, screen.HORIZONTAL_BREAKPOINTS or app.HORIZONTAL_BREAKPOINTS or [])
    _mark(screen, app.size.height, screen.VERTICAL_BREAKPOINTS or app.VERTICAL_BREAKPOINTS or [])


def _mark(screen: Screen[Any], cells: int, breakpoints: list[tuple[int, str]]) -> None:
    reached = [name for least, name in sorted(breakpoints) if cells >= least]
    for _, name in breakpoints:
        screen.set_class(name in reached[-1:], name, update=False)
