"""What becomes of the remarks that came back: taken over, put aside, answered, made an action. Pure: a step each."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from typing import Any

from vp_tui.plan.address import get, has, list_of, locate, record_at, record_lists, record_model, records_at
from vp_tui.plan.changes.change import RefusedValue
from vp_tui.plan.changes.step import StepBuilder
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.models.overview import ReturnedRemark
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.remarks import Remark
from vp_tui.plan.values.kinds import Problem, read, show
from vp_tui.plan.wording import compared_wording

ACTIONS = "implement/actions"
SAID = ("version", "kind", "address", "author", "date", "text", "quote", "thread", "before", "after")


NOBODY = "iemand"  # who said something without a name
GONE = "De plek is er niet meer in je plan. Leg de opmerking opzij, of maak er een actie van."

ONE_TEXT = "Er zijn geen twee teksten om te houden: Spatie neemt over wat er terugkwam."
ONE_LINE = "In dit veld past maar één antwoord. Spatie neemt over wat er terugkwam, Del houdt wat er nu staat."
UNFIT = "“{}” past niet in dit veld. Enter brengt je erheen, dan pas je het zelf aan."


class NotTaken(Exception):
    """Why a remark can't be taken over, in Dutch."""


def values_of(remark: Remark, version: int) -> dict[str, Any]:
    """A remark as the plan keeps it."""
    after = json.dumps(remark.after, ensure_ascii=False) if isinstance(remark.after, dict) else remark.after
    thread = f"{remark.thread.author or NOBODY}: {remark.thread.text}" if remark.thread else ""
    said = {"kind": remark.kind, "version": version, "thread": thread, "after": after or ""}
    names = ("address", "author", "date", "text", "quote", "before")
    return {**said, **{name: getattr(remark, name) or "" for name in names}}


def new_remarks(plan: Plan, version: int, remarks: Iterable[Remark], today: dt.date) -> list[dict[str, Any]]:
    """What the plan does not have yet, as records to add: the same file read twice adds nothing, and what the plan says
    by now is silent. A comment that was ticked off in Word comes in as done."""
    known = {_told(each) for each in plan.plan.remarks}
    found = []
    for remark in remarks:
        values = values_of(remark, version)
        told = tuple(values[name] for name in SAID)
        if told not in known and not is_so_already(plan, values["kind"], values["address"], values["after"], today):
            known.add(told)
            found.append({**values, "state": "done" if remark.resolved else "open"})
    return found


def _told(record: ReturnedRemark) -> tuple[Any, ...]:
    return tuple(getattr(record, name) for name in SAID)


def is_so_already(plan: Plan, kind: str, address: str, after: str, today: dt.date) -> bool:
    """Whether the plan says by now what a change asks for, or a record that was taken out is gone."""
    if kind == "removed":
        return not has(plan, address)
    if kind != "change" or not is_field(plan, address):
        return False
    return shown_now(plan, address) == after or _value(plan, address, after, today) == get(plan, address)


def shown_now(plan: Plan, address: str) -> str:
    """What a field says now, as its document does."""
    spec, value = locate(address).spec, get(plan, address)
    if spec.kind is Kind.TICK:
        return "ja" if value else "nee"
    if spec.kind in REFERENCES:
        return _names(plan, spec).get(value, "") if value else ""
    return show(value, spec)


def _names(plan: Plan, spec: Spec) -> dict[Any, str]:
    reference = REFERENCES[spec.kind]
    records = records_at(plan, reference.list_address)
    return {each.id: (reference.short_name(each) if reference.number else reference.title(each)) for each in records}


def _value(plan: Plan, address: str, text: str, today: dt.date) -> Any | Problem:
    spec = locate(address).spec
    return read(text, spec, today, _names(plan, spec) if spec.kind in REFERENCES else None)


# --- what can be done with one --------------------------------------------------------------------------------------


def take_over(step: StepBuilder, address: str, today: dt.date) -> None:
    """Do what a remark asks, and note that. A comment is done with it.

    Raises NotTaken.
    """
    remark = record_at(step.plan, address)
    match remark.kind:
        case "change":
            _set(step, remark, today)
        case "added":
            _add(step, remark, today)
        case "removed" if is_record(step.plan, remark.address):
            step.delete(remark.address)
    _note(step, address, "taken" if remark.kind in ("change", "added", "removed") else "done", today)


def _set(step: StepBuilder, remark: ReturnedRemark, today: dt.date) -> None:
    if not is_field(step.plan, remark.address):
        raise NotTaken(GONE)
    value = _value(step.plan, remark.address, remark.after, today)
    if isinstance(value, Problem):
        raise NotTaken(UNFIT.format(remark.after))
    try:
        step.set(remark.address, value)
    except RefusedValue as error:
        raise NotTaken(UNFIT.format(remark.after)) from error


def keep_both(step: StepBuilder, address: str, today: dt.date) -> None:
    """What the plan says now with what came back below it, where a text was changed on both sides.

    Raises NotTaken.
    """
    remark = record_at(step.plan, address)
    if not is_changed_on_both_sides(step.plan, remark):
        raise NotTaken(ONE_TEXT)
    if locate(remark.address).spec.kind is not Kind.LONG:
        raise NotTaken(ONE_LINE)
    step.set(remark.address, f"{get(step.plan, remark.address)}\n{remark.after}")
    _note(step, address, "taken", today)


def is_changed_on_both_sides(plan: Plan, remark: ReturnedRemark) -> bool:
    """Whether a field says by now neither what was sent nor what came back."""
    if remark.kind != "change" or not is_field(plan, remark.address):
        return False
    return shown_now(plan, remark.address) not in (remark.before, remark.after, "")


def _add(step: StepBuilder, remark: ReturnedRemark, today: dt.date) -> None:
    """With the texts that fit their fields; what does not fit goes into the main text, so that nothing is lost."""
    if remark.address not in record_lists():
        raise NotTaken(GONE)
    model = record_model(remark.address)
    main = locate(remark.address).spec.main
    values, left = dict[str, Any](), list[str]()
    for name, text in row_of(remark).items():
        spec = model.specs.get(name)
        names = _names(step.plan, spec) if spec and spec.kind in REFERENCES else None
        value = read(text, spec, today, names) if spec else Problem("")
        if isinstance(value, Problem) or value is None:
            left.append(text)
        else:
            values[name] = value
    values[main] = "\n".join(part for part in (str(values.get(main) or ""), *left) if part.strip())
    step.insert(remark.address, values)


def make_action(step: StepBuilder, address: str, today: dt.date) -> str:
    """A new action from what a remark says; the address of it. The remark is done with that."""
    remark = record_at(step.plan, address)
    made = step.insert(ACTIONS, {"action": words_of(remark), **_goal_of(step.plan, remark.address)})
    _note(step, address, "done", today)
    return made


def _goal_of(plan: Plan, address: str) -> dict[str, Any]:
    """The goal that the place belongs to, or the only one."""
    goals = [each.id for each in plan.ideate.goals]
    if list_of(address) == "ideate/goals" and address.split("/")[2:3] and address.split("/")[2] in goals:
        return {"goal": address.split("/")[2]}
    record = "/".join(address.split("/")[:3])
    if address.count("/") >= 2 and has(plan, record):
        goal = getattr(record_at(plan, record), "goal", None)
        return {"goal": goal} if goal else {}
    return {"goal": goals[0]} if len(goals) == 1 else {}


def put_aside(step: StepBuilder, address: str, today: dt.date) -> None:
    """It was read, and nothing comes of it."""
    _note(step, address, "aside", today)


def open_again(step: StepBuilder, address: str, today: dt.date) -> None:
    """What was decided counts no more; a text that was taken over goes back to what it was, if it still stands."""
    remark = record_at(step.plan, address)
    if remark.kind == "change" and remark.state == "taken" and is_field(step.plan, remark.address):
        now, below = shown_now(step.plan, remark.address), f"\n{remark.after}"
        before = _value(step.plan, remark.address, remark.before, today)
        if now == remark.after and not isinstance(before, Problem):
            step.set(remark.address, before)
        elif now.endswith(below):
            step.set(remark.address, now.removesuffix(below))
    step.set(f"{address}/state", "open")
    step.set(f"{address}/decided_on", None)


def _note(step: StepBuilder, address: str, state: str, today: dt.date) -> None:
    step.set(f"{address}/state", state)
    step.set(f"{address}/decided_on", today)


# --- what is told of them -------------------------------------------------------------------------------------------


def words_of(remark: ReturnedRemark) -> str:
    """The remark as one text: what was said, or what is asked for."""
    if remark.kind == "added":
        return " · ".join(each for each in row_of(remark).values() if each)
    return remark.text or remark.after or remark.before


def row_of(remark: ReturnedRemark) -> dict[str, str]:
    """The texts of a row that was added, by field; a plan file from elsewhere may hold anything."""
    try:
        found = json.loads(remark.after or "{}")
    except ValueError:
        found = None
    if not isinstance(found, dict):
        return {"": remark.after}
    return {str(name): str(text) for name, text in found.items()}


def is_field(plan: Plan, address: str) -> bool:
    """Whether the plan has a field there, which has a value."""
    place = known_place(plan, address)
    parts = place.count("/")
    return place == address != "" and parts in (1, 2, 3) and not is_record(plan, address) and _has_value(address)


def _has_value(address: str) -> bool:
    return locate(address).spec.kind not in (Kind.RECORDS, Kind.GROUP, Kind.HIDDEN)


def is_record(plan: Plan, address: str) -> bool:
    """Whether the plan has this record."""
    return list_of(address) in record_lists() and address.count("/") == 2 and has(plan, address)


def known_place(plan: Plan, address: str) -> str:
    """The address itself, or of a place that is gone the list that it was in; empty where there is no such place."""
    for each in (address, list_of(address)):
        try:
            if each.count("/") and has(plan, each):
                return each
        except (KeyError, IndexError, ValueError):
            return ""
    return ""


def told_change(remark: ReturnedRemark) -> str:
    """What a remark asks for, as a sentence: *“13” wordt “10”*, *nieuw: Poster · Joost*."""
    match remark.kind:
        case "change":
            pieces = compared_wording(remark.before, remark.after)
            before, after = (" … ".join(each.text.strip() for each in one if each.differs) for one in pieces)
            return f"“{before or 'niets'}” wordt “{after or 'niets'}”"
        case "added":
            return f"nieuw: {words_of(remark)}"
        case "removed":
            return f"weggehaald: {remark.before}"
        case "moved":
            return "op een andere plek in de lijst gezet"
    return remark.text


def is_open(remark: ReturnedRemark) -> bool:
    """Whether it waits still: what was only said is done with an answer."""
    answered = remark.kind in ("comment", "unplaced") and bool(remark.answer.strip())
    return remark.state == "open" and not answered


def open_remarks(plan: Plan) -> list[ReturnedRemark]:
    return [each for each in plan.plan.remarks if is_open(each)]


def remarks_at(plan: Plan, address: str) -> Iterator[ReturnedRemark]:
    """The open ones at a field, list or record."""
    return (each for each in open_remarks(plan) if each.address == address)
