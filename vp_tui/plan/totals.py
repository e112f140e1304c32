"""What the chosen interventions cost together, in money and in time; what is unknown is not zero."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from vp_tui.plan.changes.derive import CHOSEN
from vp_tui.plan.models.design import Intervention
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import show_euro, show_number

HOURS = re.compile(r"(\d{1,4}(?:,\d{1,4})?) (?:uur|uren|u)\.?")
MOST = 1e12  # euro; beyond it is a slip of the hand, and no sum
SHORT = 40  # characters of a title in a row of them
UNTITLED = "interventie zonder titel"


@dataclass(frozen=True, slots=True)
class Totals:
    """Of the interventions that are chosen, adapted or not.

    cost: euro, of what is `known` (a number of interventions); unknown: the titles of the others. times: title and time
    as it was typed, of those that say it; without_time: how many don't. hours: all times together where every one of
    them is a plain number of hours, else None.
    """

    cost: float
    known: int
    unknown: tuple[str, ...]
    times: tuple[tuple[str, str], ...]
    without_time: int
    hours: float | None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell: nothing chosen, or nothing known of what it costs."""
        return not (self.known or self.times)

    @property
    def cost_text(self) -> str:
        """`€ 1.250 (van 2 bekend, van 1 onbekend: ‘Triage’)`."""
        if not self.unknown:
            return show_euro(self.cost)
        names = ", ".join(f"‘{title}’" for title in self.unknown)
        if not self.known:
            return f"nog onbekend (van {names})"
        return f"{show_euro(self.cost)} (van {self.known} bekend, van {len(self.unknown)} onbekend: {names})"

    @property
    def time_text(self) -> str:
        """A list by title, with the sum where there is one; empty where no time is told."""
        if not self.times:
            return ""
        told = "; ".join(f"‘{title}’: {time}" for title, time in self.times)
        if self.hours is not None and len(self.times) > 1:
            told = f"{show_number(self.hours)} uur ({told})"
        return f"{told}; van {self.without_time} onbekend" if self.without_time else told


def totals(plan: Plan) -> Totals:
    """What all that was chosen costs together."""
    chosen = [each for each in plan.design.interventions if each.decision in CHOSEN]
    costs = [(each, whole_cost(each)) for each in chosen]
    known = [cost for _, cost in costs if cost is not None]
    times = tuple((_title(each), " ".join(each.time.split())) for each in chosen if each.time.strip())
    return Totals(
        sum(known),
        len(known),
        tuple(_title(each) for each, cost in costs if cost is None),
        times,
        len(chosen) - len(times),
        _hours(time for _, time in times),
    )


def whole_cost(intervention: Intervention) -> float | None:
    """Euro: the cost times the number that it is paid for; None where that can't be said.

    Free is free for any number. Without a number, a cost per practice is paid once, and so is one that says not what it
    is paid for; of one per person or group it is unknown.
    """
    cost, number = intervention.cost, intervention.number
    if not cost:
        return cost
    if number is None:
        number = None if intervention.cost_per in ("person", "group") else 1
    return cost * number if number is not None and abs(cost * number) <= MOST else None


def _title(intervention: Intervention) -> str:
    return shortened_text(" ".join(intervention.title.split()) or UNTITLED, SHORT)


def _hours(times: Iterable[str]) -> float | None:
    found = [HOURS.fullmatch(each.lower()) for each in times]
    hours = [float(each[1].replace(",", ".")) for each in found if each]
    return sum(hours) if found and len(hours) == len(found) else None
