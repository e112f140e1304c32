"""On which line each thing in a TOML text stands: tomllib reads values, and forgets where they were."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

Path = tuple[str | int, ...]
# Nothing is found from a value on that is longer than this: joining lines one by one is quadratic.
LONGEST_VALUE = 400
# No path is longer: what lies deeper has the line of what it stands in.
DEEPEST = 12


def lines_of(text: str) -> dict[Path, int]:
    """The line, from 1, of every table and value in a valid TOML text, by its path: `("entries", 0, "title")`.

    What stands within an inline table or a list has the line on which the list begins.
    """
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    at: Path = ()
    for line, statement in _statements(text.split("\n")):
        values = tomllib.loads(statement)
        if statement.lstrip().startswith("["):
            at = _header(values, counts)
            for end in range(1, len(at) + 1):
                found.setdefault(at[:end], line)
        else:
            for path in _paths(values):
                found.setdefault((*at, *path), line)
    return found


def line_at(lines: Mapping[Path, int], path: Path) -> int | None:
    """The line of a path, or of the nearest thing that it stands in."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path)


def _statements(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Every header and every key with its value, with its first line."""
    begun, waiting = 0, ""
    for number, line in enumerate(lines, 1):
        if not waiting and not line.split("#")[0].strip():
            continue
        begun, waiting = (begun, f"{waiting}\n{line}") if waiting else (number, line)
        if _is_whole(waiting):
            yield begun, waiting
            waiting = ""
        elif number - begun >= LONGEST_VALUE:
            return


def _is_whole(statement: str) -> bool:
    try:
        tomllib.loads(statement)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _header(values: Mapping[str, Any], counts: dict[Path, int]) -> Path:
    """The path of a `[table]` or of the next in a `[[list]]`, from what the header gives by itself."""
    at: Path = ()
    inner: Any = values
    while inner and isinstance(inner, dict) and len(at) < DEEPEST:
        key = next(iter(inner))
        at, inner = (*at, key), inner[key]
        if inner == [{}]:
            counts[at] = counts.get(at, 0) + 1
        if at in counts:
            at = (*at, counts[at] - 1)
    return at


def _paths(value: Any, at: Path = ()) -> Iterator[Path]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield (*at, key)
        if len(at) < DEEPEST:
            yield from _paths(inner, (*at, key))
