"""What follows from a change to a measurement, an indicator or a PDCA round, until the user changed it."""

from typing import Any

from vp_tui.plan.address import id_of, list_of, name_of, record_at
from vp_tui.plan.changes.change import Change, setting
from vp_tui.plan.models.implement import Cycle, Measurement
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.share import shown_share

INDICATORS, MEASUREMENTS, CYCLES = "implement/indicators", "implement/measurements", "implement/cycles"


def completed_measurement(plan: Plan, each: Measurement) -> None:
    """Fill in what a measurement of a plan file leaves out: its value, and the goal of its indicator."""
    if each.value is None:
        each.value = shown_share(each)
    if each.goal is None and each.indicator:
        each.goal = next(found.goal for found in plan.implement.indicators if found.id == each.indicator)


def measured_changes(plan: Plan, change: Change, step: list[Change]) -> list[Change]:
    """What follows from a change that was just made; step: the changes that it is one of."""
    place, whole = list_of(change.address), change.kind
    if place == MEASUREMENTS and whole in ("set", "insert"):
        return _measurement(plan, change)
    if place == INDICATORS and whole == "set" and name_of(change.address) == "goal":
        return _moved_along(plan, change)
    if place == INDICATORS and whole == "delete":
        return _untied(plan, change, step)
    return _rounds(plan, change) if place == CYCLES else []


def _measurement(plan: Plan, change: Change) -> list[Change]:
    each: Measurement = record_at(plan, change.address)
    base, name = f"{MEASUREMENTS}/{each.id}", name_of(change.address)
    if change.kind == "insert" or name == "indicator":
        owner = next((found for found in plan.implement.indicators if found.id == each.indicator), None)
        goal = setting(plan, f"{base}/goal", owner.goal) if owner else []
        share = shown_share(each) if change.kind == "insert" and each.value is None else None
        return goal + (setting(plan, f"{base}/value", share) if share is not None else [])
    if name not in ("numerator", "denominator"):
        return []
    before = shown_share(each.model_copy(update={name: change.before}))
    return setting(plan, f"{base}/value", shown_share(each)) if each.value in (None, before) else []


def _moved_along(plan: Plan, change: Change) -> list[Change]:
    """The measurements of an indicator are of its goal."""
    made = []
    for each in plan.implement.measurements:
        if each.indicator == id_of(change.address):
            made += setting(plan, f"{MEASUREMENTS}/{each.id}/goal", change.after)
    return made


def _untied(plan: Plan, change: Change, step: list[Change]) -> list[Change]:
    """What was measured of an indicator that is gone is not of the goal's own: it belongs to no goal any more."""
    gone, made = id_of(change.address), list[Change]()
    for each in step:
        if each.kind == "set" and list_of(each.address) == MEASUREMENTS and each.before == gone:
            made += setting(plan, f"{MEASUREMENTS}/{id_of(each.address)}/goal", None)
    return made


def _rounds(plan: Plan, change: Change) -> list[Change]:
    """A new round begins where the last one of its goal ended: its number, and in *Plan* what *Act* said."""
    name = name_of(change.address)
    if change.kind == "insert" or (change.kind == "set" and name == "goal"):
        return _begun(plan, record_at(plan, change.address))
    if change.kind != "set" or name != "act" or not change.before:
        return []
    following = _next_of(plan, record_at(plan, change.address))
    kept = following is not None and following.plan == change.before
    return setting(plan, f"{CYCLES}/{following.id}/plan", change.after) if following and kept else []


def _begun(plan: Plan, cycle: Cycle) -> list[Change]:
    place = plan.implement.cycles.index(cycle)
    earlier = [each for each in plan.implement.cycles[:place] if each.goal == cycle.goal]
    if not earlier:
        return []
    last, base = earlier[-1], f"{CYCLES}/{cycle.id}"
    filled: dict[str, Any] = {}
    if cycle.number is None and last.number is not None:
        filled["number"] = last.number + 1
    if not cycle.plan and last.act:
        filled["plan"] = last.act
    return [change for name, value in filled.items() for change in setting(plan, f"{base}/{name}", value)]


def _next_of(plan: Plan, cycle: Cycle) -> Cycle | None:
    place = plan.implement.cycles.index(cycle)
    return next((each for each in plan.implement.cycles[place + 1 :] if each.goal == cycle.goal), None)
