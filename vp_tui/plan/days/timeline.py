"""All of a plan that has a day, on one line of time: what runs, what was done, what is to come, and where it stands."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from vp_tui.plan.address import list_of
from vp_tui.plan.days.upcoming import dated
from vp_tui.plan.days.written import days_of
from vp_tui.plan.plan import Plan


class Sort(StrEnum):
    """What a moment is; in this order the rows stand under their goal, or under one another."""

    GOAL = "goal"
    ACTION = "action"
    MEASURED = "measured"
    CYCLE = "cycle"
    COMMUNICATION = "communication"
    MEETING = "meeting"
    CONTACT = "contact"
    AGENDA = "agenda"
    SPREADING = "spreading"
    PLACEMENT = "placement"


class State(StrEnum):
    RUNS = "runs"
    DONE = "done"
    LATE = "late"
    TO_COME = "to come"


SORTS = {
    "implement/actions": Sort.ACTION,
    "relate/communications": Sort.COMMUNICATION,
    "evaluate/spreading": Sort.SPREADING,
    "evaluate/agenda": Sort.AGENDA,
}


@dataclass(frozen=True, slots=True)
class Moment:
    """first and last: the same for a single day. goal: its id, None for what is of no goal in particular."""

    first: dt.date
    last: dt.date
    sort: Sort
    state: State
    what: str
    who: str
    address: str
    goal: str | None = None


def timeline(plan: Plan, today: dt.date) -> list[Moment]:
    """All of them, the earliest first."""
    found = [*_goals(plan, today), *_agreed(plan, today), *_measured(plan, today), *_cycles(plan, today), *_held(plan)]
    if plan.plan.placement_end:
        end = plan.plan.placement_end
        state = State.DONE if end < today else State.TO_COME
        found.append(Moment(end, end, Sort.PLACEMENT, state, "Einde van je stage", "", "plan/placement_end"))
    return sorted(found, key=lambda each: (each.last, each.first))


def _goals(plan: Plan, today: dt.date) -> Iterator[Moment]:
    for goal in plan.ideate.goals:
        first, last = goal.start or goal.end, goal.end or goal.start
        if first and last:
            done = goal.conclusion != "open"
            state = State.DONE if done else State.LATE if last < today else State.RUNS
            what = f"Einde van doel {goal.number}"
            yield Moment(min(first, last), last, Sort.GOAL, state, what, "", f"ideate/goals/{goal.id}", goal.id)


def _agreed(plan: Plan, today: dt.date) -> Iterator[Moment]:
    goals = _goal_of_each(plan)
    for each in dated(plan, today):
        sort = SORTS.get(list_of(each.address))
        if sort:
            state = State.DONE if each.done else State.LATE if each.day < today else State.TO_COME
            yield Moment(each.day, each.day, sort, state, each.what, each.who, each.address, goals.get(each.address))


def _goal_of_each(plan: Plan) -> dict[str, str | None]:
    found = {f"implement/actions/{each.id}": each.goal for each in plan.implement.actions}
    found |= {f"relate/communications/{each.id}": each.goal for each in plan.relate.communications}
    return found | {f"evaluate/spreading/{each.id}": each.goal for each in plan.evaluate.spreading}


def _measured(plan: Plan, today: dt.date) -> Iterator[Moment]:
    """What was measured, once a day a goal; and until when measuring goes on."""
    seen = set[tuple[dt.date, str | None]]()
    for each in plan.implement.measurements:
        if each.date and each.value is not None and (each.date, each.goal) not in seen:
            seen.add((each.date, each.goal))
            address = f"implement/measurements/{each.id}"
            yield Moment(each.date, each.date, Sort.MEASURED, State.DONE, "Gemeten", "", address, each.goal)
    for row in plan.implement.data_collection:
        found = days_of(row, plan, today)
        if found and found.last and found.last >= today:
            address, what = f"implement/data_collection/{row.id}", f"Meten: {row.data}"
            yield Moment(found.last, found.last, Sort.MEASURED, State.TO_COME, what, row.who, address, row.goal)


def _cycles(plan: Plan, today: dt.date) -> Iterator[Moment]:
    for each in plan.implement.cycles:
        if each.start:
            last = max(each.end or (each.start if each.act else today), each.start)
            state = State.DONE if each.act or (each.end and each.end < today) else State.RUNS
            what = f"PDCA-ronde {each.number}" if each.number else "PDCA-ronde"
            yield Moment(each.start, last, Sort.CYCLE, state, what, "", f"implement/cycles/{each.id}", each.goal)


def _held(plan: Plan) -> Iterator[Moment]:
    """Meetings and contacts: they are written down once they were held."""
    for each in plan.weigh.meetings:
        if each.date:
            yield Moment(
                each.date,
                each.date,
                Sort.MEETING,
                State.DONE,
                each.outcome or "Bespreking",
                "",
                f"weigh/meetings/{each.id}",
            )
    for contact in plan.relate.contacts:
        if contact.date:
            yield Moment(
                contact.date, contact.date, Sort.CONTACT, State.DONE, contact.summary or "Contact", "",
                f"relate/contacts/{contact.id}",
            )  # fmt: skip
