"""The plan file: one JSON object per plan, in and out.

In the file a goal is referred to by its number, other records by id, title or name; in memory always by id.
"""

import json
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails, to_json

from vp_tui.plan.address import (
    UnknownAddress,
    inner_model,
    list_of,
    locate,
    record_lists,
    record_model,
    references,
    specs,
)
from vp_tui.plan.change import new_id
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan

FORMAT = 1
DEEPEST = 20
LISTS = {Kind.GOAL: "ideate/goals", Kind.INTERVENTION: "design/interventions", Kind.STAKEHOLDER: "relate/stakeholders"}
NAMES = {Kind.INTERVENTION: "title", Kind.STAKEHOLDER: "name"}
WORDS = {Kind.GOAL: "doel", Kind.INTERVENTION: "interventie", Kind.STAKEHOLDER: "betrokkene"}


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One thing in a file that we do not take in: where, and why in Dutch."""

    address: str
    reason: str

    def __str__(self) -> str:
        told = f"{self.address}: {self.reason}" if self.address else self.reason
        return f"{told} (bij ‘{label}’)" if (label := label_of(self.address)) else told


def label_of(address: str) -> str:
    """What the screen calls a place of the file: *Acties · Wie*; of what no plan has, its list, or nothing."""
    if "/" not in address:
        return ""
    try:
        place = locate(address)
    except UnknownAddress:
        return label_of(list_of(address)) if address.count("/") > 1 else ""
    around = place.records or place.group
    return f"{locate(f'{place.section}/{around}').spec.label} · {place.spec.label}" if around else place.spec.label


class BrokenFile(ValueError):
    """The file is no plan file; `problems` says why."""

    def __init__(self, problems: list[FileProblem]):
        super().__init__("; ".join(str(each) for each in problems))
        self.problems = problems


TOO_DEEP = FileProblem("", "dit bestand is te diep genest")


def write(plan: Plan) -> str:
    """The plan file's text."""
    data = plan.model_dump(mode="json")
    numbers = {goal.id: goal.number for goal in plan.ideate.goals}
    for _, record, name, kind in _file_references(data):
        if kind is Kind.GOAL:
            record[name] = numbers.get(record[name])
    return to_json({"format": FORMAT, **data}, indent=2).decode() + "\n"  # json's own is Python where it indents


def read(text: str) -> Plan:
    """The plan in a plan file's text; missing ids are made.

    Raises BrokenFile, with every problem found.
    """
    data = _parse(text)
    version = data.pop("format", FORMAT)
    if type(version) is not int or version != FORMAT:
        raise BrokenFile([FileProblem("format", f"deze versie van Verbeterplan leest alleen formaat {FORMAT}")])
    _check_shape(data)
    made = _complete_ids(data)
    problems = _resolve(data, made) + _no_text(data, "")
    if problems:
        raise BrokenFile(problems)
    try:
        return Plan.model_validate_json(json.dumps(data))
    except ValidationError as error:
        raise BrokenFile([_problem(each, data, made) for each in error.errors(include_url=False)]) from error


def _parse(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_no_doubles, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        reason = f"geen geldig JSON-bestand (regel {error.lineno}, teken {error.colno})"
        raise BrokenFile([FileProblem("", reason)]) from error
    except RecursionError as error:
        raise BrokenFile([TOO_DEEP]) from error
    except BrokenFile:
        raise
    except ValueError as error:  # Python reads no number of more than 4300 digits
        raise BrokenFile([FileProblem("", "er staat een getal in dat te lang is")]) from error
    if _too_deep(data):
        raise BrokenFile([TOO_DEEP])
    if not isinstance(data, dict):
        raise BrokenFile([FileProblem("", "een planbestand is één JSON-object, met accolades eromheen")])
    return data


def _too_deep(data: Any) -> bool:
    """Whether objects and lists lie deeper in each other than in any plan file; that would exhaust the stack."""
    layer = [data]
    for _ in range(DEEPEST):
        layer = [
            inner
            for each in layer
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
    return bool(layer)


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise BrokenFile([FileProblem(twice, "staat twee keer in hetzelfde object; houd er één over")])
    return found


def _no_constant(word: str) -> None:
    raise BrokenFile([FileProblem("", f"{word} is geen geldig getal; gebruik null")])


def _check_shape(data: dict[str, Any]) -> None:
    """Refuse what is no list of objects where a list of records belongs, before we look into it."""
    problems = []
    for address in record_lists():
        section, name = address.split("/")
        records = data.get(section, {}).get(name, []) if isinstance(data.get(section, {}), dict) else []
        if not isinstance(records, list):
            problems.append(FileProblem(address, "hier hoort een lijst, met blokhaken eromheen"))
        elif not all(isinstance(record, dict) for record in records):
            problems.append(FileProblem(address, "elk item in deze lijst hoort een object te zijn, met accolades"))
    if problems:
        raise BrokenFile(problems)


def _records(data: dict[str, Any], address: str) -> list[dict[str, Any]]:
    section, name = address.split("/")
    found = data.get(section)
    return found.get(name, []) if isinstance(found, dict) else []


def _complete_ids(data: dict[str, Any]) -> set[str]:
    """Give ids and goal numbers where they are missing; returns the ids that were made."""
    taken = {str(record["id"]) for each in record_lists() for record in _records(data, each) if "id" in record}
    made: set[str] = set()
    for address in record_lists():
        for record in _records(data, address):
            if record.get("id") is None:
                record["id"] = new_id(taken | made)
                made.add(record["id"])
    used = [goal["number"] for goal in _records(data, LISTS[Kind.GOAL]) if type(goal.get("number")) is int]
    last = data.get("ideate", {}).get("last_goal_number", 0) if isinstance(data.get("ideate"), dict) else 0
    highest = max([0, *used, last if type(last) is int else 0])
    for goal in _records(data, LISTS[Kind.GOAL]):
        if goal.get("number") is None:
            highest += 1
            goal["number"] = highest
    if isinstance(data.get("ideate"), dict) and highest > (last if type(last) is int else highest):
        data["ideate"]["last_goal_number"] = highest
    return made


def _file_references(data: dict[str, Any]) -> list[tuple[str, dict[str, Any], str, Kind]]:
    """Each field that refers to a record, as (address, record, name, kind)."""
    return [
        (f"{address}/{record['id']}/{name}", record, name, kind)
        for address in record_lists()
        for name, kind in references(record_model(address)).items()
        for record in _records(data, address)
        if record.get(name) is not None
    ]


def _no_text(value: Any, address: str) -> list[FileProblem]:
    """Half characters (lone surrogates), which JSON can write but no text can hold."""
    if isinstance(value, str):
        broken = any("\ud800" <= each <= "\udfff" for each in value)
        return [FileProblem(address, EXPECTED["string_unicode"])] if broken else []
    items = value.items() if isinstance(value, dict) else enumerate(value, 1) if isinstance(value, list) else ()
    return [each for name, inner in items for each in _no_text(inner, f"{address}/{name}".strip("/"))]


def _resolve(data: dict[str, Any], made: set[str]) -> list[FileProblem]:
    """Turn numbers, titles and names into ids; says what points nowhere or to more than one."""
    problems = _doubles(data)
    targets = {kind: _records(data, address) for kind, address in LISTS.items()}
    for address, record, name, kind in _file_references(data):
        value = record[name]
        if kind is Kind.GOAL:
            found = [each for each in targets[kind] if type(value) is int and each.get("number") == value]
        else:
            found = [each for each in targets[kind] if each["id"] == value]
            found = found or [each for each in targets[kind] if value and each.get(NAMES[kind]) == value]
        if len(found) == 1:
            record[name] = found[0]["id"]
        else:
            problems.append(FileProblem(_readable(data, address, made), _dangling(kind, value, len(found))))
            record[name] = None
    return problems


def _dangling(kind: Kind, value: Any, count: int) -> str:
    shown = json.dumps(value, ensure_ascii=False)
    if kind is Kind.GOAL and type(value) is not int:
        return f"hier hoort het nummer van een doel of null, niet {shown}"
    if count:
        return f"er is meer dan één {WORDS[kind]} die {shown} heet; verwijs met het id"
    return f"er is geen {WORDS[kind]} {shown} in dit bestand"


def _doubles(data: dict[str, Any]) -> list[FileProblem]:
    problems = []
    seen: set[Any] = set()
    for address in record_lists():
        for record in _records(data, address):
            if isinstance(record["id"], str) and record["id"] in seen:
                problems.append(FileProblem(f"{address}/{record['id']}", "dit id komt twee keer voor"))
            seen.add(str(record["id"]))
    numbers: set[int] = set()
    for goal in _records(data, LISTS[Kind.GOAL]):
        if type(goal["number"]) is int and goal["number"] in numbers:
            problems.append(FileProblem("ideate/goals", f"er zijn twee doelen met nummer {goal['number']}"))
        if type(goal["number"]) is int:
            numbers.add(goal["number"])
    return problems


def _readable(data: dict[str, Any], address: str, made: set[str]) -> str:
    """A record without an id in the file is named by its place in the list, from 1."""
    section, name, record_id, field = address.split("/")
    if record_id in made:
        ids = [record["id"] for record in _records(data, f"{section}/{name}")]
        return f"{section}/{name}/{ids.index(record_id) + 1}/{field}"
    return address


def _problem(error: ErrorDetails, data: dict[str, Any], made: set[str]) -> FileProblem:
    parts: list[str] = []
    here: Any = data
    for part in error["loc"]:
        if isinstance(part, int):
            record = here[part] if isinstance(here, list) else {}
            record_id = record.get("id") if isinstance(record, dict) else None
            parts.append(record_id if isinstance(record_id, str) and record_id not in made else str(part + 1))
            here = record
        elif isinstance(here, dict):
            parts.append(part)
            here = here.get(part)
    return FileProblem("/".join(parts), reason(error))


EXPECTED = {
    "string_type": "hier hoort tekst tussen aanhalingstekens",
    "string_unicode": "deze tekst bevat tekens die geen tekst zijn",
    "bool_type": "hier hoort true of false",
    "bool_parsing": "hier hoort true of false",
    "int_type": "hier hoort een heel getal",
    "int_from_float": "hier hoort een heel getal",
    "float_type": "hier hoort een getal of null",
    "finite_number": "dit getal is te groot",
    "date_type": "hier hoort een datum als 2027-03-12, of null",
    "date_parsing": "hier hoort een datum als 2027-03-12",
    "date_from_datetime_parsing": "hier hoort een datum als 2027-03-12",
    "date_from_datetime_inexact": "hier hoort een datum als 2027-03-12, zonder tijd",
    "list_type": "hier hoort een lijst, met blokhaken eromheen",
    "model_type": "hier hoort een object, met accolades eromheen",
    "model_attributes_type": "hier hoort een object, met accolades eromheen",
    "dict_type": "hier hoort een object, met accolades eromheen",
    "missing": "dit ontbreekt",
    "extra_forbidden": "dit veld bestaat niet in een plan; haal het weg of verbeter de naam",
    "string_pattern_mismatch": "een id is acht tekens lang: kleine letters en cijfers",
}


def reason(error: ErrorDetails) -> str:
    """Why a value is refused, in Dutch."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == "literal_error":
        return "kies uit " + str(context["expected"]).replace(" or ", " of ")
    if kind in ("greater_than_equal", "less_than_equal"):
        words = "minstens" if kind == "greater_than_equal" else "hoogstens"
        return f"dit getal moet {words} {context.get('ge', context.get('le'))} zijn"
    return EXPECTED.get(kind, "deze waarde past hier niet")


def schema() -> dict[str, Any]:
    """The JSON Schema of the plan file, with the Dutch labels and hints."""
    made = Plan.model_json_schema(mode="validation")
    made["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    made["title"], made["description"] = "Verbeterplan", "Eén praktijkverbeterplan"
    made["properties"] = {"format": {"const": FORMAT, "default": FORMAT}, **made["properties"]}
    for model in _models():
        entry = made["$defs"][model.__name__]
        entry["required"] = [name for name in entry.get("required", ()) if name not in ("id", "number")]
        if not entry["required"]:
            del entry["required"]
        for name, spec in specs(model).items():
            entry["properties"][name] |= {"title": spec.label, **({"description": spec.hint} if spec.hint else {})}
    return made


def _models() -> list[type[Any]]:
    sections = [inner_model(Plan, name) for name in Plan.model_fields]
    inner = [
        inner_model(each, name)
        for each in sections
        for name, spec in specs(each).items()
        if spec.kind in (Kind.RECORDS, Kind.GROUP)
    ]
    return [*sections, *inner]
