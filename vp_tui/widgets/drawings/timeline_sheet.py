"""The line of time in cells: one row a kind, so that a sign only says how it stands. Pure; no widget."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from vp_tui.plan.days.dutch_days import MONTHS
from vp_tui.plan.days.timeline import Moment, Sort, State
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.cells import Lines, cut_text, plain_text
from vp_tui.widgets.drawings.sheet import MUTED, RULE, STRONG

RUNS, DONE, TO_COME, LATE, MEASURED, MEASURE, PLACEMENT, TODAY = "━", "✓", "○", "!", "▪", "▫", "█", "┊"
WEIGHT = {each: n for n, each in enumerate((" ", TODAY, RUNS, DONE, MEASURED, MEASURE, TO_COME, PLACEMENT, LATE))}
LABEL = 24  # cells of the names of the rows, at the most
NAMES = {
    Sort.ACTION: "acties",
    Sort.MEASURED: "metingen",
    Sort.CYCLE: "PDCA-rondes",
    Sort.COMMUNICATION: "communicatie",
    Sort.SPREADING: "borging",
}
WHOLE = {
    Sort.ACTION: "Acties zonder doel",
    Sort.MEASURED: "Metingen zonder doel",
    Sort.CYCLE: "PDCA-rondes",
    Sort.COMMUNICATION: "Communicatie",
    Sort.MEETING: "Besprekingen",
    Sort.CONTACT: "Contacten",
    Sort.AGENDA: "Teamagenda",
    Sort.SPREADING: "Borging",
    Sort.PLACEMENT: "Einde stage",
}
LESS = {NAMES[Sort.COMMUNICATION], NAMES[Sort.SPREADING], WHOLE[Sort.COMMUNICATION], WHOLE[Sort.CONTACT]}
LEGEND = f"{RUNS} loopt   {DONE} gedaan   {TO_COME} te doen   {LATE} te laat   {MEASURED} gemeten   {MEASURE} meten"


@dataclass(frozen=True, slots=True)
class Axis:
    """The days that are shown, and the cells that they have."""

    first: dt.date
    days: int
    cells: int

    def cell(self, day: dt.date) -> int:
        share = (day - self.first).days / max(self.days, 1)
        return max(0, min(self.cells - 1, round(share * (self.cells - 1))))


def timeline_lines(plan: Plan, found: Sequence[Moment], today: dt.date, width: int, few: bool = False) -> Lines:
    """A row a goal with its kinds below it, then what is of the whole plan; months above, today through all of it.
    few: only the rows that say most, for a low screen."""
    if not found:
        return []
    rows = [row for row in _rows(plan, found) if not (few and row[0].strip() in LESS)]
    label = min(LABEL, max(len(name) for name, _ in rows) + 2, width // 3)
    axis = _axis(found, today, max(width - label, 10))
    lines = [Text(" " * label + _months(axis), MUTED)]
    for name, moments in rows:
        line = Text(cut_text(name, label - 1).ljust(label), STRONG if not name.startswith(" ") else "")
        for sign in _cells(moments, axis, today):
            line.append(sign, {TODAY: RULE, LATE: STRONG}.get(sign, ""))
        lines.append(line)
    at = min(label + axis.cell(today), width - len("vandaag"))
    return [*lines, Text(" " * at + "vandaag", MUTED)]


def _axis(found: Sequence[Moment], today: dt.date, cells: int) -> Axis:
    first = min(today, *(each.first for each in found))
    last = max(today, *(each.last for each in found))
    return Axis(first, (last - first).days, cells)


def _rows(plan: Plan, found: Sequence[Moment]) -> Iterator[tuple[str, list[Moment]]]:
    for goal in sorted(plan.ideate.goals, key=lambda each: each.number):
        own = [each for each in found if each.goal == goal.id]
        name = plain_text(goal.indicator or goal.text) or "doel"
        if own:
            yield f"{goal.number} {name}", [each for each in own if each.sort is Sort.GOAL]
        for sort, named in NAMES.items():
            if held := [each for each in own if each.sort is sort]:
                yield f"  {named}", held
    ids = {goal.id for goal in plan.ideate.goals}
    for sort, named in WHOLE.items():
        if held := [each for each in found if each.sort is sort and each.goal not in ids]:
            yield named, held


def _cells(moments: Sequence[Moment], axis: Axis, today: dt.date) -> list[str]:
    """Of two signs on one spot the weightiest."""
    cells = [" "] * axis.cells
    cells[axis.cell(today)] = TODAY
    for each in moments:
        first, last, sign = axis.cell(each.first), axis.cell(each.last), sign_of(each)
        bar = each.sort in (Sort.GOAL, Sort.CYCLE)
        for n in range(first, last + 1):
            here = RUNS if bar else sign
            if WEIGHT[here] > WEIGHT[cells[n]]:
                cells[n] = here
    return cells


def sign_of(moment: Moment) -> str:
    """How it stands."""
    if moment.sort is Sort.PLACEMENT:
        return PLACEMENT
    if moment.sort is Sort.MEASURED:
        return MEASURED if moment.state is State.DONE else MEASURE
    return {State.RUNS: RUNS, State.DONE: DONE, State.LATE: LATE, State.TO_COME: TO_COME}[moment.state]


def _months(axis: Axis) -> str:
    """The names of the months where they begin, as many as fit; a year at January."""
    made, day = "", axis.first.replace(day=1)
    while (day - axis.first).days <= axis.days:
        name = MONTHS[day.month - 1][:3].replace("maa", "mrt") + (f" {day.year % 100:02}" if day.month == 1 else "")
        at = axis.cell(max(day, axis.first))
        if at >= len(made) + bool(made) and at + len(name) <= axis.cells:
            made = made.ljust(at) + name
        day = (day + dt.timedelta(days=32)).replace(day=1)
    return made
