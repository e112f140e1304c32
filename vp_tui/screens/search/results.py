"""What was found, in groups; and the lines that the window shows of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

HERE, ELSEWHERE, MANY = 4, 2, 10_000  # results of a group that are shown before one asks for more
PLANS = 3  # other plans that are shown before one asks for more
STEP = 20  # how many more then

Go = Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Result:
    """Where it stands in a few words, the whole text, and what Enter does. Neither text is markup."""

    place: str
    text: str
    go: Go


@dataclass(frozen=True, slots=True)
class Group:
    """Results under one head; of more than `least` that many are shown, until one asks for all. `key` tells it from
    other groups; `more`: how many results there are that are not made yet, and `unit` what they are."""

    key: str
    head: str
    results: Sequence[Result] = ()
    least: int = HERE
    more: int = 0
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a head, a result, what unfolds a group (`unfolds`: its key), or nothing."""

    text: str = ""
    result: Result | None = None
    unfolds: str = ""
    place_only: bool = False
    is_below: bool = False  # its place stands above it

    @property
    def is_heading(self) -> bool:
        """Whether the marker goes past it."""
        return not self.unfolds and (self.result is None or self.place_only)

    def is_same(self, other: "Row") -> bool:
        """Whether it shows the same result."""
        if self.result is None or other.result is None:
            return self.result is other.result and self.unfolds == other.unfolds
        same = (self.result.place, self.result.text) == (other.result.place, other.result.text)
        return same and self.is_heading == other.is_heading


@dataclass
class Unfolded:
    """Of which groups all is shown, and how many other plans."""

    keys: set[str] = field(default_factory=set)
    plans: int = PLANS

    def unfold(self, key: str) -> None:
        """Show all of a group, or more plans."""
        if key:
            self.keys.add(key)
        if key == OTHERS:
            self.plans += STEP


OTHERS = "plans"


def result_rows(groups: Iterable[Group], unfolded: Unfolded, narrow: bool) -> list[Row]:
    """All lines; `narrow`: the place of a result stands above its text."""
    found: list[Row] = []
    for group in groups:
        here = list(_rows(group, unfolded, narrow))
        found += [Row(), *here] if found and here[0].text else here
    return found


def _rows(group: Group, unfolded: Unfolded, narrow: bool) -> Iterator[Row]:
    if group.head:
        yield Row(group.head)
    all_of_it = group.key in unfolded.keys or len(group.results) <= group.least + 1
    shown = group.results if all_of_it else group.results[: group.least]
    for each in shown:
        if narrow and each.place:
            yield Row(result=each, place_only=True)
        yield Row(result=each, is_below=narrow)
    more = group.more or len(group.results) - len(shown)
    if more:
        yield Row(f"{more} {group.unit or 'meer'}", unfolds=group.key)
