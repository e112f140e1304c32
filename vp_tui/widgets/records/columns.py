"""Which fields a list of records shows, and what stands in a cell."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vp_tui.plan.days.dutch_days import short_date, shortened_days
from vp_tui.plan.days.written import days_of
from vp_tui.plan.fields import Kind, Section, Spec
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import is_filled
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.values.kinds import show
from vp_tui.widgets.drawings.cells import plain_text
from vp_tui.widgets.frame.signs import DONE, LOOK, OPEN
from vp_tui.widgets.naming import names_of, short_names, shortened_names
from vp_tui.widgets.records.fitting import Column, Row

# Layout: the columns of each list; those with a ? only where there is room beside the others. A list that is not here
# shows its first four fields.
COLUMNS = {
    "observations": ("chosen", "text", "source?", "date"),
    "ideas": ("chosen", "text", "impact", "effort"),
    "goals": ("number", "text", "baseline", "target", "end"),
    "stakeholders": ("name", "role", "influence", "approach"),
    "contacts": ("summary", "stakeholder", "date"),
    "messages": ("text", "audience"),
    "communications": ("done", "goal", "action", "audience", "who", "when"),
    "interventions": ("goal", "title", "kind", "decision"),
    "arguments": ("intervention", "side", "text", "by"),
    "meetings": ("outcome", "kind", "date"),
    "actions": ("done", "goal", "action", "who", "when"),
    "data_collection": ("goal", "data", "who", "when", "how?"),
    "indicators": ("name", "goal", "role", "baseline", "target"),
    "measurements": ("goal", "indicator", "date", "value", "note"),
    "cycles": ("goal", "number", "plan", "start"),
    "bottlenecks": ("kind", "cause", "measure?", "who"),
    "spreading": ("done", "goal", "action", "who", "when", "anchor?"),
    "agenda": ("date", "as_intended", "bottlenecks"),
    "combel": ("competence", "remarks", "assessor", "level"),
}
EXTRA = "?"
HEADS = {
    "goal": "Nr",
    "start": "Datum",
    "target": "Streef",
    "external": "Extern",
    "date": "Datum",
    "who": "Wie",
    "by": "Volgens",
}
RIGHT = (Kind.DATE, Kind.NUMBER, Kind.EURO, Kind.SCALE, Kind.HIDDEN)
MISSING = "○ "
BETWEEN_LINES = " · "
LONGEST = 400  # characters of a text that are looked at: two lines are never longer
TEXTS = (Kind.TEXT, Kind.LONG, Kind.LINES)


def columns_of(list_name: str, model: type[Section]) -> dict[str, Spec]:
    """The fields that stand in the list, in order."""
    names = COLUMNS.get(list_name) or [n for n, s in model.specs.items() if s.kind is not Kind.HIDDEN][:4]
    return {name.rstrip(EXTRA): model.specs[name.rstrip(EXTRA)] for name in names}


def extras_of(list_name: str) -> frozenset[str]:
    """The columns that are there only where all others stand beside the main text."""
    return frozenset(name.rstrip(EXTRA) for name in COLUMNS.get(list_name, ()) if name.endswith(EXTRA))


def head(name: str, spec: Spec) -> str:
    if spec.kind is Kind.HIDDEN:  # a goal's own number
        return HEADS["goal"]
    return HEADS.get(name, spec.label)


def main_of(columns: Mapping[str, Spec], main: str) -> str:
    """The column that has the most room: the list's main text, or the first text beside it where that is none."""
    texts = [name for name, spec in columns.items() if spec.kind in TEXTS]
    return main if main in texts or not texts else texts[0]


@dataclass(frozen=True)
class Content:
    """What the cells of a list are made with. Two that are equal make the same cells of the same record.

    `specs`: the columns in order; `names`: what references are called, by kind and id; `people`: the short names of
    people, by their whole name; `start`: what days are read from.
    """

    specs: Mapping[str, Spec]
    main: str
    today: dt.date
    start: dt.date | None = None
    several_goals: bool = False
    extras: frozenset[str] = frozenset()
    names: Mapping[Kind, Mapping[str, str]] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)

    @property
    def tick(self) -> str | None:
        return next((name for name, spec in self.specs.items() if spec.kind is Kind.TICK), None)

    @property
    def texts(self) -> dict[str, Spec]:
        """The columns but for the tick; the goal only where there is more than one."""
        shown = {name: spec for name, spec in self.specs.items() if spec.kind is not Kind.TICK}
        return {n: s for n, s in shown.items() if s.kind is not Kind.GOAL or self.several_goals}

    def columns(self) -> list[Column]:
        return [
            Column(n, head(n, s), is_right(s), n == self.main, n in self.extras, _is_numbered(s))
            for n, s in self.texts.items()
        ]

    def values(self, record: Any) -> tuple[Any, ...]:
        """All of a record that its row is made of."""
        return (*(getattr(record, name) for name in self.specs), getattr(record, "when_written", None))

    def row(self, record: Any, plan: Plan) -> Row:
        """The texts of a record. What lacks says so, unless it is done."""
        asking = not getattr(record, "done", False)
        texts, missing = [], []
        for name, spec in self.texts.items():
            text = self._text(record, name, spec, plan)
            lacks = asking and not text and is_asked(spec, self.several_goals)
            texts.append(missing_text(name, spec) if lacks else text)
            missing.append(lacks)
        return Row.of(texts, self._sign(record, plan), missing)

    def _sign(self, record: Any, plan: Plan) -> str:
        """Done, to be done, or past its day."""
        if self.tick is None:
            return " "
        if getattr(record, self.tick):
            return DONE
        found = days_of(record, plan, self.today) if hasattr(record, "when_written") else None
        return LOOK if found and found.last and found.last < self.today else OPEN

    def _text(self, record: Any, name: str, spec: Spec, plan: Plan) -> str:
        value = getattr(record, name)
        if value is None or (spec.kind is Kind.CHOICE and not is_filled(record, name) and not spec.core):
            return ""
        if spec.kind is Kind.WHEN:
            return self._when(record, value, plan)
        return self._shown(value, spec)

    def _when(self, record: Any, text: str, plan: Plan) -> str:
        found = days_of(record, plan, self.today) if hasattr(record, "when_written") else None
        if found is None:
            return plain_text(text)
        return short_date(found.first, self.today) if found.is_day else shortened_days(plain_text(text), self.today)

    def _shown(self, value: Any, spec: Spec) -> str:
        if isinstance(value, dt.date):
            return short_date(value, self.today)
        if spec.kind in (Kind.SCALE, Kind.HIDDEN):
            return str(value)
        if spec.kind is Kind.WHO:
            return shortened_names(plain_text(value), self.people)
        if spec.kind in REFERENCES:
            name = self.names.get(spec.kind, {}).get(value, "")
            return name.split(" ")[0] if REFERENCES[spec.kind].number else plain_text(name)
        return plain_text(show(value, spec).replace("\n", BETWEEN_LINES)[: LONGEST * 2])[:LONGEST]


def missing_text(name: str, spec: Spec) -> str:
    """*○ wie*; of a goal the sign alone: its column has room for a number."""
    return MISSING.strip() if _is_numbered(spec) else f"{MISSING}{head(name, spec).lower()}"


def is_right(spec: Spec) -> bool:
    """Whether a column's text stands right: days and numbers."""
    return spec.kind in RIGHT or spec.kind is Kind.WHEN


def _is_numbered(spec: Spec) -> bool:
    return spec.kind in REFERENCES and bool(REFERENCES[spec.kind].number)


def is_asked(spec: Spec, several_goals: bool) -> bool:
    """Whether a row says that this lacks."""
    return (spec.core and not spec.instead) or (spec.core_with_goals and several_goals)


def content_of(
    plan: Plan, specs: Mapping[str, Spec], main: str, today: dt.date, extras: frozenset[str] = frozenset()
) -> Content:
    """What the cells of these columns are made with, as the plan is now."""

    references = {spec.kind for spec in specs.values() if spec.kind in REFERENCES}
    names = {kind: names_of(plan, kind) for kind in references}
    who = any(spec.kind is Kind.WHO for spec in specs.values())
    people = short_names(plan) if who else {}
    several = len(plan.ideate.goals) > 1
    return Content(specs, main_of(specs, main), today, plan.plan.start, several, extras, names, people)
