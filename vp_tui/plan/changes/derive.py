"""Nothing is typed twice: what one answer says of another (product.md, *Core and depth*).

A derived text follows its sources for as long as the user has not changed it.
"""

from typing import Any

from vp_tui.plan.address import id_of, list_of, name_of, record_lists, records_at
from vp_tui.plan.changes.change import Change, all_ids, apply, inserting, only_goal, setting
from vp_tui.plan.changes.measured import completed_measurement, measured_changes
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show_date, show_number

CHOSEN = ("chosen", "adapted")


def measurable_text(goal: Goal) -> str:
    """*Meetbaar* from indicator, baseline and target."""
    unit = (goal.unit if goal.unit.startswith("%") else f" {goal.unit}") if goal.unit else ""
    measured = f" op {show_date(goal.baseline_on)}" if goal.baseline_on else ""
    parts = [
        goal.indicator.strip().rstrip("."),
        f"nulmeting {show_number(goal.baseline)}{unit}{measured}" if goal.baseline is not None else "",
        f"streefwaarde {show_number(goal.target)}{unit}" if goal.target is not None else "",
    ]
    named, values = parts[0], ", ".join(part for part in parts[1:] if part)
    told = f"{named}: {values}" if named and values else named or values
    return f"{told}." if told else ""


def completed(plan: Plan) -> Plan:
    """Fill in what a plan from a file leaves empty and the app derives: *Aanleiding*, *Meetbaar*, *Tijdgebonden*, the
    value of a share."""
    for goal in plan.ideate.goals:
        goal.measurable = goal.measurable or measurable_text(goal)
        goal.timebound = goal.timebound or timebound_text(goal)
    for each in plan.implement.measurements:
        completed_measurement(plan, each)
    plan.recognise.occasion = plan.recognise.occasion or occasion_text(plan)
    return plan


def timebound_text(goal: Goal) -> str:
    """*Tijdgebonden* from start and end."""
    if goal.start and goal.end:
        return f"Van {show_date(goal.start)} tot en met {show_date(goal.end)}."
    if goal.start:
        return f"Vanaf {show_date(goal.start)}."
    return f"Uiterlijk {show_date(goal.end)}." if goal.end else ""


def occasion_text(plan: Plan) -> str:
    """*Aanleiding* from the observations that were chosen."""
    return "\n".join(each.text for each in plan.recognise.observations if each.chosen and each.text)


def follow(plan: Plan, step: list[Change]) -> list[Change]:
    """Apply a step to the plan, and all that follows from it; returns the whole step."""
    whole = []
    for change in step:
        before = _sources(plan, change.address)
        apply(plan, change)
        whole.append(change)
        derived = [*_texts(plan, change.address, before), *_decided(plan, change), *_belonging(plan, change)]
        for more in [*derived, *measured_changes(plan, change, step)]:
            apply(plan, more)
            whole.append(more)
    return whole


def _goal(plan: Plan, address: str) -> Goal | None:
    parts = address.split("/")
    if parts[:2] != ["ideate", "goals"] or len(parts) != 4:
        return None
    return next((goal for goal in plan.ideate.goals if goal.id == parts[2]), None)


def _sources(plan: Plan, address: str) -> dict[str, str]:
    """What the derived texts that hang on this address read now."""
    if goal := _goal(plan, address):
        base = f"ideate/goals/{goal.id}"
        return {f"{base}/measurable": measurable_text(goal), f"{base}/timebound": timebound_text(goal)}
    if address.startswith("recognise/observations/"):
        return {"recognise/occasion": occasion_text(plan)}
    return {}


def _texts(plan: Plan, address: str, before: dict[str, str]) -> list[Change]:
    step = []
    for target, made in _sources(plan, address).items():
        current = _current(plan, target)
        if target != address and made != before.get(target) and _follows(current, before.get(target, "")):
            step += setting(plan, target, made)
    return step


def _follows(current: str, derived: str) -> bool:
    """Whether a text is still the derived one; without an indicator *Meetbaar* had no comma once."""
    return current in ("", derived, derived.replace(", streefwaarde", "streefwaarde"))


def _current(plan: Plan, address: str) -> Any:
    goal = _goal(plan, address)
    return getattr(goal, name_of(address)) if goal else plan.recognise.occasion


def _decided(plan: Plan, change: Change) -> list[Change]:
    """The steps of an intervention that is chosen become actions, once."""
    if change.kind != "set" or not change.address.endswith("/decision") or change.after not in CHOSEN:
        return []
    intervention = next(each for each in plan.design.interventions if each.id == id_of(change.address))
    if any(action.intervention == intervention.id for action in plan.implement.actions):
        return []
    made, taken = list[Change](), all_ids(plan)
    for line in intervention.steps:
        values = {"action": line, "intervention": intervention.id}
        values |= {"goal": intervention.goal} if intervention.goal else {}
        made += inserting(plan, "implement/actions", values, len(plan.implement.actions) + len(made), taken)
    return made


def _belonging(plan: Plan, change: Change) -> list[Change]:
    """What was there before the first goal belongs to it: there is no other."""
    if change.kind != "insert" or list_of(change.address) != "ideate/goals":
        return []
    made = []
    for each in record_lists():
        for record in records_at(plan, each):
            for name, goal in only_goal(plan, type(record), vars(record)).items():
                if getattr(record, name) is None:
                    made += setting(plan, f"{each}/{record.id}/{name}", goal)
    return made
