"""What happened beside the measurements, and may have done something: interventions, PDCA rounds, decisions."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from vp_tui.plan.changes.derive import CHOSEN
from vp_tui.plan.measuring.series import Series
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import shortened_text

LONGEST = 60  # characters of what an event is called


class EventKind(StrEnum):
    BASELINE = "baseline"
    DECISION = "decision"
    INTERVENTION = "intervention"
    CYCLE = "cycle"


@dataclass(frozen=True, slots=True)
class Event:
    """text: in Dutch, one line. address: the record that it is told of."""

    day: dt.date
    kind: EventKind
    text: str
    address: str


def events_of(plan: Plan, series: Series) -> tuple[Event, ...]:
    """What happened for the goal of a series, or for no goal in particular, the first one first."""
    goal = series.goal.id if series.goal else None
    found = [*_baseline(series), *_interventions(plan, goal), *_cycles(plan, goal)]
    return tuple(sorted(found, key=lambda event: event.day))


def _baseline(series: Series) -> Iterator[Event]:
    goal = series.goal
    if goal and series.indicator is None and goal.baseline_on and goal.baseline is not None:
        yield Event(goal.baseline_on, EventKind.BASELINE, "nulmeting", f"ideate/goals/{goal.id}")


def _interventions(plan: Plan, goal: str | None) -> Iterator[Event]:
    """When one was chosen, and when the first of its actions was done."""
    begun: dict[str, dt.date] = {}
    for action in plan.implement.actions:
        if action.intervention and action.done_on:
            earliest = begun.get(action.intervention, action.done_on)
            begun[action.intervention] = min(earliest, action.done_on)
    for each in plan.design.interventions:
        if each.decision not in CHOSEN or each.goal not in (goal, None):
            continue
        title, address = _called(each.title, "interventie"), f"design/interventions/{each.id}"
        if each.decided_on:
            yield Event(each.decided_on, EventKind.DECISION, f"gekozen: {title}", address)
        if each.id in begun:
            yield Event(begun[each.id], EventKind.INTERVENTION, f"begonnen: {title}", address)


def _cycles(plan: Plan, goal: str | None) -> Iterator[Event]:
    for each in plan.implement.cycles:
        if each.start and each.goal in (goal, None):
            named = f"PDCA {each.number}" if each.number is not None else "PDCA-ronde"
            told = f"{named}: {_called(each.plan, '')}".rstrip(": ")
            yield Event(each.start, EventKind.CYCLE, told, f"implement/cycles/{each.id}")


def _called(text: str, otherwise: str) -> str:
    return shortened_text(" ".join(text.split()), LONGEST) or otherwise
