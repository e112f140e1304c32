"""An error that the user can mend, and text fit for one line of a terminal."""

import unicodedata

TURNING = dict.fromkeys([0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
HIDDEN = frozenset({"Cc", "Zl", "Zp"})


class CommandProblem(Exception):
    """str() is one Dutch sentence that says what to do."""


def one_line(text: str) -> str:
    """The text without line breaks, without what a terminal would obey (escape codes), and without what turns the
    direction of writing."""
    kept = text.translate(TURNING)
    return "".join(" " if unicodedata.category(each) in HIDDEN else each for each in kept).strip()


def clipped(text: str, most: int) -> str:
    """The text in at most so many characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
