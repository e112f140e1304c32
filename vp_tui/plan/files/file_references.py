"""Ids and references in the data of a plan file: what is missing is made, numbers, titles and names become ids.

Everything is looked up in an index that is made once: a file of n records takes n steps, not n × n.
"""

import json
from collections import defaultdict
from typing import Any

from vp_tui.plan.address import locate, record_lists, record_model, references
from vp_tui.plan.changes.change import new_id
from vp_tui.plan.fields import Kind
from vp_tui.plan.files.file_problems import FileProblem
from vp_tui.plan.references import REFERENCES

GOALS = REFERENCES[Kind.GOAL].list_address  # the records that have numbers
Index = dict[Any, list[str]]  # ids by what refers to them


def records_in(data: dict[str, Any], address: str) -> list[dict[str, Any]]:
    """The records of a list in a file's data; empty where the file has no such list."""
    section, name = address.split("/")
    found = data.get(section)
    return found.get(name, []) if isinstance(found, dict) else []


def referring_fields(data: dict[str, Any]) -> list[tuple[str, dict[str, Any], str, Kind]]:
    """Each field that refers to a record, as (address of its list, its record, name, kind)."""
    return [
        (address, record, name, kind)
        for address in record_lists()
        for name, kind in references(record_model(address)).items()
        for record in records_in(data, address)
        if record.get(name) is not None
    ]


def complete_ids(data: dict[str, Any]) -> dict[str, int]:
    """Give ids and goal numbers where they are missing; returns the ids that were made, each with the place of its
    record in its list, from 1."""
    taken = {str(record["id"]) for each in record_lists() for record in records_in(data, each) if "id" in record}
    made: dict[str, int] = {}
    for address in record_lists():
        for place, record in enumerate(records_in(data, address), 1):
            if record.get("id") is None:
                record["id"] = new_id(taken)
                taken.add(record["id"])
                made[record["id"]] = place
    _complete_numbers(data)
    return made


def _complete_numbers(data: dict[str, Any]) -> None:
    used = [goal["number"] for goal in records_in(data, GOALS) if type(goal.get("number")) is int]
    last = data.get("ideate", {}).get("last_goal_number", 0) if isinstance(data.get("ideate"), dict) else 0
    highest = max([0, *used, last if type(last) is int else 0])
    for goal in records_in(data, GOALS):
        if goal.get("number") is None:
            highest += 1
            goal["number"] = highest
    if isinstance(data.get("ideate"), dict) and highest > (last if type(last) is int else highest):
        data["ideate"]["last_goal_number"] = highest


def resolve(data: dict[str, Any], made: dict[str, int]) -> list[FileProblem]:
    """Turn numbers, titles and names into ids; says what points nowhere or to more than one."""
    problems = _doubles(data)
    by_id = {kind: _ids_by(data, each.list_address, "id") for kind, each in REFERENCES.items()}
    called = {
        kind: _ids_by(data, each.list_address, each.number or each.titles[0]) for kind, each in REFERENCES.items()
    }
    for address, record, name, kind in referring_fields(data):
        value = record[name]
        found = _found(kind, value, by_id[kind], called[kind])
        if len(found) == 1:
            record[name] = found[0]
        else:
            place = f"{address}/{_named(record['id'], made)}/{name}"
            problems.append(FileProblem(place, _dangling(kind, value, len(found))))
            record[name] = None
    return problems


def _ids_by(data: dict[str, Any], address: str, name: str) -> Index:
    """The ids of a list's records by one of their fields."""
    found: Index = defaultdict(list)
    for record in records_in(data, address):
        found[_key(record.get(name))].append(record["id"])
    return found


def _key(value: Any) -> Any:
    """What a dict can hold of a value, which in a file that is not yet checked may be anything."""
    return (json.dumps(value, sort_keys=True),) if isinstance(value, dict | list) else value


def _found(kind: Kind, value: Any, by_id: Index, called: Index) -> list[str]:
    """The ids of the records that a reference may mean: a goal by its number, others by id, or by title or name."""
    if REFERENCES[kind].number:
        return called.get(value, []) if type(value) is int else []
    return by_id.get(_key(value)) or (called.get(_key(value), []) if value else [])


def _dangling(kind: Kind, value: Any, count: int) -> str:
    shown, word = json.dumps(value, ensure_ascii=False), locate(REFERENCES[kind].list_address).spec.one
    if REFERENCES[kind].number and type(value) is not int:
        return f"hier hoort het nummer van een {word} of null, niet {shown}"
    if count:
        return f"er is meer dan één {word} die {shown} heet; verwijs met het id"
    return f"er is geen {word} {shown} in dit bestand"


def _doubles(data: dict[str, Any]) -> list[FileProblem]:
    problems = []
    seen: set[Any] = set()
    for address in record_lists():
        for record in records_in(data, address):
            if isinstance(record["id"], str) and record["id"] in seen:
                problems.append(FileProblem(f"{address}/{record['id']}", "dit id komt twee keer voor"))
            seen.add(str(record["id"]))
    numbers: set[int] = set()
    for goal in records_in(data, GOALS):
        if type(goal["number"]) is int and goal["number"] in numbers:
            problems.append(FileProblem("ideate/goals", f"er zijn twee doelen met nummer {goal['number']}"))
        if type(goal["number"]) is int:
            numbers.add(goal["number"])
    return problems


def _named(record_id: Any, made: dict[str, int]) -> Any:
    """A record without an id in the file is named by its place in the list, from 1."""
    return made.get(record_id, record_id) if isinstance(record_id, str) else record_id
