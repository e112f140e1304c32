"""The text of a plan file as plain data: objects and lists, where the models may look for records."""

import json
from collections import Counter
from typing import Any

from vp_tui.plan.address import record_lists
from vp_tui.plan.files.file_problems import EXPECTED, BrokenFile, FileProblem

DEEPEST = 20
TOO_DEEP = FileProblem("", "dit bestand is te diep genest")


def parsed(text: str) -> dict[str, Any]:
    """The object in a plan file's text.

    Raises BrokenFile.
    """
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
        raise BrokenFile([FileProblem(_twice(pairs), "staat twee keer in hetzelfde object; houd er één over")])
    return found


def _twice(pairs: list[tuple[str, Any]]) -> str:
    """The first name that comes back."""
    counts = Counter(name for name, _ in pairs)
    return next(name for name, count in counts.items() if count > 1)


def _no_constant(word: str) -> None:
    raise BrokenFile([FileProblem("", f"{word} is geen geldig getal; gebruik null")])


def check_shape(data: dict[str, Any]) -> None:
    """Refuse what is no list of objects where a list of records belongs, before anybody looks into it.

    Raises BrokenFile.
    """
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


def half_characters(value: Any, address: str = "") -> list[FileProblem]:
    """Half characters (lone surrogates), which JSON can write but no text can hold."""
    if isinstance(value, str):
        broken = any("\ud800" <= each <= "\udfff" for each in value)
        return [FileProblem(address, EXPECTED["string_unicode"])] if broken else []
    items = value.items() if isinstance(value, dict) else enumerate(value, 1) if isinstance(value, list) else ()
    return [each for name, inner in items for each in half_characters(inner, f"{address}/{name}".strip("/"))]
