"""The *toelichting* of every phase and every field: what it asks, why it matters, a good and a poor example, the time.

The texts stand in `explanations/<section>.toml`, one file a section of the plan, read at the first question about
that section. Keys are addresses without a record's id: `ideate/goals/measurable`, `ideate/goals`, `recognise/my_part`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, TypeVar

SECTIONS = ("plan", "recognise", "analyse", "ideate", "relate", "design", "weigh", "implement", "evaluate")


class BrokenExplanations(ValueError):
    """A file of explanations that cannot be used; the message names the file and the key in it."""

    def __init__(self, file: str, key: str, reason: str):
        super().__init__(f"{file}: {key}: {reason}" if key else f"{file}: {reason}")
        self.file, self.key, self.reason = file, key, reason


class NoExplanation(KeyError):
    """Nothing is explained under this address: it is on no form, or not in the plan at all."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What to tell about one field, list of records or group. Only `what` is always there; an absent text is empty."""

    what: str
    why: str = ""
    good: str = ""
    poor: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class PhaseExplanation:
    """What to tell about a phase, or about the page with the plan's own details (`plan`)."""

    what: str
    why: str
    start: str
    time: str


@dataclass(frozen=True, slots=True)
class Section:
    """The explanations of one section of the plan, as its file has them."""

    phase: PhaseExplanation
    fields: Mapping[str, Explanation]


def explanation(address: str) -> Explanation:
    """The explanation at an address, with or without a record's id in it; a record's own address gives its list's.

    Raises NoExplanation, or BrokenExplanations where the section's file cannot be used.
    """
    parts = address.split("/")
    if parts[0] not in SECTIONS:
        raise NoExplanation(address)
    known = section(parts[0]).fields
    for key in _keys(parts):
        if key in known:
            return known[key]
    raise NoExplanation(address)


def phase_explanation(name: str) -> PhaseExplanation:
    """The explanation of a phase by its name in code ("recognise"), or of `plan`.

    Raises NoExplanation, or BrokenExplanations where the section's file cannot be used.
    """
    if name not in SECTIONS:
        raise NoExplanation(name)
    return section(name).phase


@cache
def section(name: str) -> Section:
    """All explanations of one section; read once.

    Raises BrokenExplanations.
    """
    file = f"{name}.toml"
    try:
        text = files("vp_tui.knowledge").joinpath("explanations", file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BrokenExplanations(file, "", f"cannot be read ({error})") from error
    return parse(text, name, file)


def parse(text: str, name: str, file: str) -> Section:
    """The explanations in the text of one file; `name` is the section that they are about.

    Raises BrokenExplanations, at the first thing that is wrong.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BrokenExplanations(file, "", str(error)) from error
    for key in data.keys() - {"phases", "fields"}:
        raise BrokenExplanations(file, key, "only [phases] and [fields] are known here")
    phases, entries = _table(data, "phases", file), _table(data, "fields", file)
    if set(phases) != {name}:
        raise BrokenExplanations(file, "phases", f"holds {sorted(phases)} and not just {name}")
    for key in entries:
        if not key.startswith(f"{name}/"):
            raise BrokenExplanations(file, f"fields.{key}", f"is not an address in {name}")
    made = {key: _entry(Explanation, value, f"fields.{key}", file) for key, value in entries.items()}
    return Section(_entry(PhaseExplanation, phases[name], f"phases.{name}", file), MappingProxyType(made))


def _keys(parts: list[str]) -> list[str]:
    """The keys that an address may stand under, the nearest first.

    Three parts may be a field of a group, a field of a record already without id, or a record by its id.
    """
    if len(parts) == 4:
        return ["/".join((parts[0], parts[1], parts[3]))]
    return ["/".join(parts), "/".join(parts[:2])] if len(parts) == 3 and _is_id(parts[2]) else ["/".join(parts)]


def _is_id(text: str) -> bool:
    return len(text) == 8 and text.isascii() and text.isalnum() and text == text.lower()


def _table(data: Mapping[str, Any], key: str, file: str) -> Mapping[str, Any]:
    value = data.get(key)
    if not isinstance(value, dict):
        raise BrokenExplanations(file, key, "is missing or is no table")
    return value


Entry = TypeVar("Entry", Explanation, PhaseExplanation)


def _entry(kind: type[Entry], value: Any, key: str, file: str) -> Entry:
    if not isinstance(value, dict):
        raise BrokenExplanations(file, key, "is no table")
    names = {each.name for each in fields(kind)}
    for name in value.keys() - names:
        raise BrokenExplanations(file, f"{key}.{name}", "is not a known text")
    for name, text in value.items():
        if not isinstance(text, str) or not text.strip():
            raise BrokenExplanations(file, f"{key}.{name}", "is no text, or empty")
    try:
        return kind(**value)
    except TypeError as error:
        raise BrokenExplanations(file, key, f"lacks a text ({error})") from error
