"""Whether a plan is what a form was to become: the fields and records of a right answer, and no more records."""

import json
from pathlib import Path
from typing import Any

from vp_tui.plan.plan import Plan

FILES = Path(__file__).parent / "files"


def right_answer(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FILES / name).read_text(encoding="utf-8"))
    return found


def data_of(plan: Plan) -> dict[str, Any]:
    """The plan as JSON, goals by their numbers."""
    data = plan.model_dump(mode="json")
    numbers = {goal.id: goal.number for goal in plan.ideate.goals}
    for section in data.values():
        for records in section.values():
            for record in records if isinstance(records, list) else ():
                if isinstance(record, dict) and "goal" in record:
                    record["goal"] = numbers.get(record["goal"])
    return data


def texts_of(value: Any) -> str:
    """All texts in the plan, one below another."""
    if isinstance(value, dict | list):
        inner = value.values() if isinstance(value, dict) else value
        return "\n".join(texts_of(each) for each in inner)
    return str(value)


def differences(expected: Any, found: Any, address: str = "") -> list[str]:
    """Where what was found is not what was expected; what is not named may be anything."""
    if isinstance(expected, dict):
        inner = (differences(each, found.get(name), f"{address}/{name}") for name, each in expected.items())
        return [line for lines in inner for line in lines]
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = enumerate(zip(expected, found, strict=True))
        return [line for n, (one, other) in pairs for line in differences(one, other, f"{address}/{n}")]
    return [] if expected == found else [f"{address}: {found!r} instead of {expected!r}"]


def faults(answer: dict[str, Any], plan: Plan) -> list[str]:
    data = data_of(plan)
    told = texts_of(data)
    wrong = differences(answer["plan"], data)
    wrong += [f"nowhere: {each}" for each in answer["anywhere"] if each not in told]
    wrong += [f"the form's own: {each}" for each in answer["absent"] if each in told]
    for address, most in answer["counts"].items():
        section, name = address.split("/")
        if len(data[section][name]) > most:
            wrong.append(f"{len(data[section][name])} records in {address}")
    return wrong
