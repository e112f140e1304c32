"""What was found, on its way to a plan: texts by their field, rows by their list, and what has no field of its own."""

import datetime as dt
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from vp_tui.documents.form.parts import ELSEWHERE, TEXTS, TITLES, Part
from vp_tui.plan.address import locate, record_lists, record_model
from vp_tui.plan.changes.change import new_id
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.files import file
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import read
from vp_tui.plan.values.numbers import Quantity
from vp_tui.plan.values.problem import Problem
from vp_tui.plan.values.units import agree

GOALS = "ideate/goals"
TEXT_KINDS = (Kind.TEXT, Kind.LONG, Kind.WHO, Kind.WHEN)
TICKS = dict.fromkeys(
    ("√", "✓", "✔", "✅", "☑", "☒", "🗹", "🗸", "x", "v", "ja", "j", "ok", "gedaan", "klaar", "af"), True
)
TICKS |= dict.fromkeys(("", "☐", "□", "o", "-", "–", "nee", "n", "nog niet"), False)
CODES = {Kind.DATE: "isoformat"}


@dataclass(frozen=True, slots=True)
class Found:
    """Something that was found: under which title of the document, the name of its field or list, and its text.

    `has_field`: False for what got a place in a text since it has no field of its own."""

    where: str
    label: str
    text: str
    has_field: bool = True


@dataclass(eq=False)
class Row:
    """A record to be. `values`: the lines of each field; `extra`: what no field of it takes; `given`: values as they
    are in a plan file."""

    address: str
    part: Part
    id: str
    values: dict[str, list[str]] = field(default_factory=dict)
    extra: list[str] = field(default_factory=list)
    given: dict[str, Any] = field(default_factory=dict)

    def add(self, name: str, text: str) -> None:
        self.values.setdefault(name, []).append(text)

    def text(self, name: str) -> str:
        return tidy(self.values.get(name, ()))

    def tick(self, name: str, text: str, boxes: Iterable[bool] = ()) -> None:
        """Done or not; what stands there and is neither stays."""
        boxes, word = list(boxes), text.strip(" .\n\u200d").casefold()
        ticked = any(boxes) if boxes and TICKS.get(word) is not None else TICKS.get(word)
        if ticked is None:
            self.extra.append(f"{record_model(self.address).specs[name].label}: {text.strip()}")
        elif ticked:
            self.given[name] = True

    @property
    def specs(self) -> Any:
        return record_model(self.address).specs

    @property
    def is_empty(self) -> bool:
        """Whether nobody typed anything in it; the number of a goal stands in the empty form."""
        told = any(self.text(name) for name in self.values) or self.extra
        return not told and not (set(self.given) - {"goal", "number"})


class Filling:
    """`today`: to read days without a year."""

    def __init__(self, today: dt.date):
        self.today = today
        self.texts: dict[str, list[str]] = {}
        self.parts: dict[str, Part] = {}  # where a field's text was found
        self.rows: dict[str, list[Row]] = {}
        self.loose: dict[Part, list[str]] = {}
        self.found: list[Found] = []
        self._ids = set[str]()

    def add(self, address: str, text: str, part: Part) -> None:
        """One more line of a field."""
        self.texts.setdefault(address, []).append(text)
        self.parts.setdefault(address, part)

    def add_loose(self, part: Part, text: str) -> None:
        """What has no field of its own: it goes to the text of its part."""
        if part in TEXTS:
            self.add(TEXTS[part], text, part)
        elif text.strip() or self.loose.get(part):
            self.loose.setdefault(part, []).append(text)

    def has(self, address: str) -> bool:
        return any(each.strip() for each in self.texts.get(address, ()))

    def row(self, address: str, part: Part) -> Row:
        made = Row(address, part, new_id(self._ids))
        self._ids.add(made.id)
        self.rows.setdefault(address, []).append(made)
        return made

    def goal(self, number: int, part: Part = Part.GOALS) -> Row:
        """The goal with this number, made where it is not there yet."""
        for each in self.rows.get(GOALS, ()):
            if each.given["number"] == number:
                return each
        made = self.row(GOALS, part)
        made.given["number"] = number
        return made

    # --- the plan ---------------------------------------------------------------------------------------------------

    def plan(self) -> Plan:
        """All of it as a plan."""
        data: dict[str, Any] = {}
        self._add_goals()
        for address in record_lists():
            rows = [each for each in self.rows.get(address, ()) if not each.is_empty or self._is_referred(each)]
            if address == GOALS:
                rows.sort(key=lambda each: each.given["number"])
            made = [self._record(each) for each in rows]
            if made:
                section, name = address.split("/")
                data.setdefault(section, {})[name] = made
        self._tell_loose()
        for address, lines in self.texts.items():
            self._put(data, address, tidy(lines))
        self._put_elsewhere(data)
        return file.read(json.dumps(data))

    def _add_goals(self) -> None:
        """A goal that rows belong to is one, also where nobody wrote it down."""
        for number in self._referred():
            self.goal(number)

    def _referred(self) -> set[int]:
        rows = (each for address, found in self.rows.items() if address != GOALS for each in found)
        return {each.given["goal"] for each in rows if "goal" in each.given and not each.is_empty}

    def _is_referred(self, row: Row) -> bool:
        return row.address == GOALS and row.given["number"] in self._referred()

    def _record(self, row: Row) -> dict[str, Any]:
        made: dict[str, Any] = {"id": row.id, **row.given}
        extra = [each for each in row.extra if each.strip()]
        for name in row.values:
            spec, text = row.specs[name], row.text(name)
            value = self._value(text, spec)
            if isinstance(value, Quantity) and not self._keep_unit(made, row, value):
                value = Problem("")
            if isinstance(value, Problem):
                extra.append(f"{spec.label}: {text}")
            elif value not in (None, "", []):
                made[name] = as_data(value)
        if extra:
            main = main_text(row.address)
            made[main] = "\n".join([*filter(None, [made.get(main, "")]), *extra])
        self.found.append(Found(TITLES[row.part], locate(row.address).spec.one, _told(row, made)))
        return made

    def _keep_unit(self, made: dict[str, Any], row: Row, value: Quantity) -> bool:
        """Whether the record has room for the unit of a number."""
        if row.address != GOALS:
            return False
        unit = made.setdefault("unit", row.text("unit") or value.unit)
        return agree(unit, value.unit)

    def _value(self, text: str, spec: Spec) -> Any:
        if not text:
            return None
        if spec.kind not in TEXT_KINDS and spec.kind is not Kind.LINES:
            text = " ".join(text.split())
        return read(text, spec, self.today, self._names(spec.kind))

    def _names(self, kind: Kind) -> dict[str, str]:
        """Who and what was found so far, by id."""
        lists = {
            Kind.STAKEHOLDER: ("relate/stakeholders", "name"),
            Kind.INTERVENTION: ("design/interventions", "title"),
        }
        if kind not in lists:
            return {}
        address, name = lists[kind]
        return {each.id: " ".join(each.text(name).split()) for each in self.rows.get(address, ()) if each.text(name)}

    def _put(self, data: dict[str, Any], address: str, text: str) -> None:
        spec, part = locate(address).spec, self.parts[address]
        value = self._value(text, spec)
        if isinstance(value, Problem | Quantity):
            self.loose.setdefault(part, []).append(f"{spec.label}: {text}")
            self._tell_loose(part, f"{spec.label}: {text}")
        elif value not in (None, ""):
            _place(data, address, as_data(value))
            self.found.append(Found(TITLES[part], spec.label, text))

    def _tell_loose(self, part: Part | None = None, text: str = "") -> None:
        label = locate(ELSEWHERE).spec.label
        told = [(part, text)] if part is not None else [(each, tidy(lines)) for each, lines in self.loose.items()]
        self.found += [Found(TITLES[each], label, text, has_field=False) for each, text in told if text]

    def _put_elsewhere(self, data: dict[str, Any]) -> None:
        """What has no field in its part, under the title of that part."""
        section, name = ELSEWHERE.split("/")
        told = [data.get(section, {}).get(name, "")]
        told += [f"Uit ‘{TITLES[part]}’:\n{tidy(lines)}" for part, lines in sorted(self.loose.items()) if tidy(lines)]
        if text := "\n\n".join(filter(None, told)):
            data.setdefault(section, {})[name] = text


def tidy(lines: Iterable[str]) -> str:
    """Lines as one text: no blanks at the ends of lines, no more than one empty line in a row."""
    return re.sub(r"\n{3,}", "\n\n", "\n".join(each.rstrip() for each in "\n".join(lines).split("\n"))).strip()


def as_data(value: Any) -> Any:
    """A value as a plan file has it."""
    if isinstance(value, Quantity):
        return value.number
    return value.isoformat() if isinstance(value, dt.date) else value


def main_text(list_address: str) -> str:
    """The field of a record that takes what has no field of its own."""
    specs, main = record_model(list_address).specs, locate(list_address).spec.main
    if specs[main].kind in TEXT_KINDS:
        return main
    return next(name for name, spec in specs.items() if spec.kind in TEXT_KINDS)


def _told(row: Row, made: dict[str, Any]) -> str:
    text = str(made.get(main_text(row.address), ""))
    number = made.get("number") if row.address == GOALS else made.get("goal")
    return f"{number}: {text}" if number else text


def _place(data: dict[str, Any], address: str, value: Any) -> None:
    *path, name = address.split("/")
    for each in path:
        data = data.setdefault(each, {})
    data[name] = value
