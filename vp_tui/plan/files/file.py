"""The plan file: one JSON object per plan, in and out.

In the file a goal is referred to by its number, other records by id, title or name; in memory always by id. What a
text holds is taken apart in `file_parsing`, ids and references in `file_references`, what is wrong in `file_problems`.
"""

import json
from typing import Any

from pydantic import ValidationError
from pydantic_core import to_json

from vp_tui.plan.changes.change import referred
from vp_tui.plan.fields import Kind
from vp_tui.plan.files.file_parsing import check_shape, half_characters, parsed
from vp_tui.plan.files.file_problems import EXPECTED, BrokenFile, FileProblem, label_of, located, reason
from vp_tui.plan.files.file_references import complete_ids, referring_fields, resolve
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES

__all__ = ["EXPECTED", "FORMAT", "BrokenFile", "FileProblem", "label_of", "read", "reason", "schema", "write"]

FORMAT = 1


def write(plan: Plan) -> str:
    """The plan file's text."""
    data = plan.model_dump(mode="json")
    if not plan.plan.remarks:
        del data["plan"]["remarks"]  # the file stays as it was before documents came back
    numbers = {
        record.id: getattr(record, each.number)
        for each in REFERENCES.values()
        if each.number
        for record in referred(plan, each.kind)
    }
    for _, record, name, kind in referring_fields(data):
        if REFERENCES[kind].number:
            record[name] = numbers.get(record[name])
    return to_json({"format": FORMAT, **data}, indent=2).decode() + "\n"  # json's own is Python where it indents


def read(text: str) -> Plan:
    """The plan in a plan file's text; missing ids are made.

    Raises BrokenFile, with every problem found.
    """
    data = parsed(text)
    version = data.pop("format", FORMAT)
    if type(version) is not int or version != FORMAT:
        raise BrokenFile([FileProblem("format", f"deze versie van Verbeterplan leest alleen formaat {FORMAT}")])
    check_shape(data)
    made = complete_ids(data)
    problems = resolve(data, made) + half_characters(data)
    if problems:
        raise BrokenFile(problems)
    try:
        return Plan.model_validate_json(json.dumps(data))
    except ValidationError as error:
        raise BrokenFile([located(each, data, made) for each in error.errors(include_url=False)]) from error


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
        for name, spec in model.specs.items():
            entry["properties"][name] |= {"title": spec.label, **({"description": spec.hint} if spec.hint else {})}
    return made


def _models() -> list[type[Any]]:
    sections = [Plan.inner_models[name] for name in Plan.model_fields]
    inner = [
        each.inner_models[name]
        for each in sections
        for name, spec in each.specs.items()
        if spec.kind in (Kind.RECORDS, Kind.GROUP)
    ]
    return [*sections, *inner]
