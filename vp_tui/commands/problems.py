"""An error that the user can mend, and text fit for one line of a terminal."""

import unicodedata

HIDDEN = frozenset({"Cc", "Zl", "Zp"})


class CommandProblem(Exception):
    """str() is one Dutch sentence that says what to do."""


def one_line(text: str) -> str:
    """The text without line breaks and without what a terminal would obey (escape codes)."""
    return "".join(" " if unicodedata.category(each) in HIDDEN else each for each in text).strip()


def clipped(text: str, most: int) -> str:
    """The text in at most so many characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
