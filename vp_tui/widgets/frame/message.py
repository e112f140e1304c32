"""What line 23 says of something that happened: one line, whatever the length of what it quotes."""

import re
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from vp_tui.widgets.frame.signs import CUT

QUOTED = re.compile(r"“[^”]*”")
TAKES_BACK = re.compile(r"Ctrl\+Z [^.]+")
LEAST = 6  # characters that stay of a quotation
SENTENCE = re.compile(r"(?<=[.!?]) ")


@dataclass(frozen=True, slots=True)
class Told:
    """What is told. weight: *information*, *warning* or *error*, as Textual has them; step: what Ctrl+Z would take
    back, where the sentence offers that; None where it does not."""

    sentence: str
    weight: str = "information"
    step: int | None = None

    @property
    def is_grave(self) -> bool:
        return self.weight == "error"


@runtime_checkable
class Telling(Protocol):
    """An app that tells what happened in line 23."""

    @property
    def told(self) -> Told | None: ...

    def is_told(self, sentence: str) -> bool: ...


def fitting_message(sentence: str, width: int) -> str:
    """A message as it fits in so many cells: what it quotes of the plan gives way first, then its first sentences; what
    stands last says what can be done, and stays."""
    text = " ".join(sentence.split())
    if 0 < width < len(text):
        text = _with_short_quotes(text, len(text) - width)
    if 0 < width < len(text):
        *first, last = SENTENCE.split(text)
        text = _cut(" ".join(first), last, width)
    return text


def _with_short_quotes(text: str, over: int) -> str:
    """With less of what is quoted, the longest first."""
    for found in sorted(QUOTED.findall(text), key=len, reverse=True):
        words = found[1:-1]
        kept = max(LEAST, len(words) - over - 1)
        if over > 0 and kept + 1 < len(words):
            text = text.replace(found, f"“{words[:kept].rstrip()}{CUT}”", 1)
            over -= len(words) - kept - 1
    return text


def _cut(first: str, last: str, width: int) -> str:
    room = width - len(last) - 1
    if first and room > 2 * LEAST:
        return f"{_shortened(first, room)} {last}"
    return _shortened(f"{first} {last}".strip(), width)


def _shortened(text: str, width: int) -> str:
    """Up to a whole word, where that leaves most of it."""
    if len(text) <= width:
        return text
    kept = text[: width - 1]
    whole = kept.rpartition(" ")[0].rstrip(" .,;:")
    return f"{whole if len(whole) > width * 2 // 3 else kept.rstrip()}{CUT}"


def told_markup(told: Told, width: int) -> str:
    """As markup; the clause that says that Ctrl+Z takes something back does so at a click."""
    sign = "! " if told.weight != "information" else ""
    text = f"{sign}{fitting_message(told.sentence, width - len(sign) if width else 0)}"
    found = list(TAKES_BACK.finditer(text))
    if told.step is None or not found:
        return _as_text(text)
    start, end = found[-1].span()
    before, clause, after = (_as_text(each) for each in (text[:start], text[start:end], text[end:]))
    return f"{before}[@click=app.take_back({told.step})]{clause}[/]{after}"


def _as_text(text: str) -> str:
    """Each bracket of the plan's own words is a bracket. (Rich's `escape` leaves one that is not closed, and that takes
    what follows for its tag.)"""
    return text.replace("[", r"\[")
