"""A kind of file that can be made of a plan: what is told of it, and how it is made. Loads nothing to make it with."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vp_tui.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tick before a file is made; `name` is the id of its box too.

    since: only asked where there is a version before, whose number stands in the label at {}. counts: of what it is
    about; only asked where there is any, and how many stands in the label at {}.
    """

    name: str
    label: str
    ticked: bool = False
    since: bool = False
    counts: Callable[[Any], int] | None = None

    def asked(self, plan: Any) -> str:
        """The label for a plan; empty where it is not asked."""
        if self.counts is None:
            return "" if self.since else self.label
        count = self.counts(plan)
        return self.label.format(count) if count else ""


@dataclass(frozen=True, slots=True)
class Previous:
    """The version before this one: its number, the day it was made, and the plan as it was."""

    version: int
    day: dt.date
    plan: "Plan"


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """Which version of which plan this is; `now`: when it is made; `last_changed`: the day of the last change."""

    plan_id: str
    version: int
    now: dt.datetime
    last_changed: dt.date | None = None
    previous: Previous | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """`build` makes the file of a plan, with what `options` made of the names of the choices that are ticked.

    name: its own among all kinds, in the journal too (`export/<name>/<number>`), so it never changes.
    title: what the names of its files begin with; `ending`: what they end in, as ".docx"; `word`: how the screen calls
    it, where that is not its title; `about`: for whom and what for, in a few words.
    numbered: each file is a version, with a number of its own kind and a mark in the journal that keeps the plan.
    compares: whether with these options the version before is told of (`DocumentFacts.previous`).
    """

    name: str
    title: str
    ending: str
    build: "Callable[[Plan, Any, DocumentFacts], bytes]"
    options: Callable[[frozenset[str]], Any] = frozenset
    choices: tuple[Choice, ...] = ()
    word: str = ""
    about: str = ""
    numbered: bool = True
    compares: Callable[[Any], bool] = lambda options: False

    @property
    def shown(self) -> str:
        """How the screen calls it."""
        return self.word or self.title

    @property
    def is_word(self) -> bool:
        return self.ending == ".docx"

    @property
    def usual(self) -> Any:
        """The options of who ticks nothing else than what is ticked."""
        return self.options(frozenset(each.name for each in self.choices if each.ticked))
