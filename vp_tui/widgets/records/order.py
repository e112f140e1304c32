"""In which order a list shows its records: what is to be done by day, what is done folded below it."""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from vp_tui.plan.days.written import days_of
from vp_tui.plan.plan import Plan

FOLD = "-"  # stands in the ids where the line is that folds; no id looks so


@dataclass(frozen=True, slots=True)
class Order:
    """The records of a list as they are shown: those above the fold, those below it, whether these are shown, and how
    many are really done."""

    above: Sequence[Any]
    below: Sequence[Any] = ()
    is_open: bool = False
    done: int = 0

    @property
    def shown(self) -> list[Any]:
        """The records that are shown; None where the fold is."""
        return [*self.above, *([None] if self.below else []), *(self.below if self.is_open else ())]

    @property
    def ids(self) -> list[str]:
        return [FOLD if each is None else each.id for each in self.shown]

    @property
    def fold_words(self) -> tuple[str, str]:
        """*7 gedaan*, and what Enter does with them."""
        return f"{len(self.below)} gedaan", "verbergen" if self.is_open else "tonen"


def has_fold(model: Any) -> bool:
    """Whether records of this kind can be done."""
    return "done" in model.specs


def has_days(model: Any) -> bool:
    """Whether they are agreed for a day as well: then the day decides the order."""
    return has_fold(model) and "when_written" in model.model_fields


def ordered(
    records: Sequence[Any], model: Any, plan: Plan, today: dt.date, is_open: bool, kept: Collection[str]
) -> Order:
    """The order of a list. `kept`: the ids of what was to be done when the page was gone to, and so keeps its place."""
    if not has_fold(model):
        return Order(records)
    above = [each for each in records if not each.done or each.id in kept]
    below = [each for each in records if each.done and each.id not in kept]
    if has_days(model):
        above.sort(key=lambda each: day_of(each, plan, today) or dt.date.max)
    return Order(above, below, is_open, sum(each.done for each in records))


def day_of(record: Any, plan: Plan, today: dt.date) -> dt.date | None:
    """The last day on which it is in time; None where it names none."""
    found = days_of(record, plan, today)
    return found.last if found else None
