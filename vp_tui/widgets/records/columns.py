"""Which fields a table of records shows, how wide, and how short."""

import datetime as dt
import re
import textwrap
from collections.abc import Mapping
from typing import Any

from vp_tui.plan.fields import Kind, Section, Spec
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import read_date, show

# Layout: the columns of each list. A list that is not here shows its first four fields.
COLUMNS = {
    "observations": ("chosen", "text", "source", "date"),
    "ideas": ("chosen", "text", "impact", "effort"),
    "goals": ("number", "text", "baseline", "target", "end"),
    "stakeholders": ("name", "role", "influence", "approach"),
    "contacts": ("date", "stakeholder", "summary"),
    "messages": ("audience", "text"),
    "communications": ("done", "goal", "audience", "action", "who", "when"),
    "interventions": ("goal", "title", "kind", "decision"),
    "arguments": ("intervention", "side", "text", "by"),
    "meetings": ("date", "kind", "outcome"),
    "actions": ("done", "goal", "action", "who", "when"),
    "data_collection": ("goal", "data", "who", "how", "when"),
    "indicators": ("goal", "name", "role", "baseline", "target"),
    "measurements": ("goal", "indicator", "date", "value", "note"),
    "cycles": ("goal", "number", "start", "plan"),
    "bottlenecks": ("kind", "cause", "measure", "who"),
    "spreading": ("done", "goal", "action", "who", "when", "anchor"),
    "agenda": ("date", "as_intended", "bottlenecks"),
    "combel": ("assessor", "competence", "level", "remarks"),
}
FIXED = {
    Kind.DATE: 10,
    Kind.TICK: 1,
    Kind.WHEN: 10,
    Kind.SCALE: 9,
    Kind.NUMBER: 9,
    Kind.EURO: 9,
    Kind.HIDDEN: 3,
}
NUMBERED = 4  # a reference by number
SHORT_LABELS = {"chosen": "✓", "done": "✓", "number": "nr", "target": "Streef", "external": "extern", "date": "Datum"}
YEAR = re.compile(r"\d{4}")
READABLE = 16  # for the main text; where there is less, the last columns make room


def columns_of(list_name: str, model: type[Section]) -> dict[str, Spec]:
    """The fields that stand in the table, in order."""
    names = COLUMNS.get(list_name) or [n for n, s in model.specs.items() if s.kind is not Kind.HIDDEN][:4]
    return {name: model.specs[name] for name in names}


def title(name: str, spec: Spec) -> str:
    return SHORT_LABELS.get(name, spec.label)


def fitting(columns: Mapping[str, Spec], main: str, total: int) -> dict[str, Spec]:
    """The columns that leave the main text readable in `total` characters."""
    kept, texts = dict(columns), [name for name, spec in columns.items() if not _fixed(spec)]
    main = main if main in texts else next(iter(texts), "")
    while main and len(kept) > 2 and widths(kept, main, total)[main] < READABLE:
        del kept[[name for name in kept if name != main][-1]]
    return kept


def widths(columns: Mapping[str, Spec], main: str, total: int) -> dict[str, int]:
    """Columns of whole characters that fill `total`; the main text takes twice the share of the others."""
    room = total - 2 * len(columns)
    fixed = {name: _fixed(spec) for name, spec in columns.items() if _fixed(spec)}
    shares = {name: 2 if name == main else 1 for name in columns if name not in fixed}
    left = max(room - sum(fixed.values()), sum(shares.values()))
    part = left // max(1, sum(shares.values()))
    return {name: fixed.get(name) or shares[name] * part for name in columns}


def _fixed(spec: Spec) -> int:
    if spec.kind is Kind.CHOICE:
        return min(16, max(len(label) for label in spec.options.values()))
    return NUMBERED if _is_numbered(spec) else FIXED.get(spec.kind, 0)


def _is_numbered(spec: Spec) -> bool:
    """Whether it refers to a record that is told by its number."""
    return spec.kind in REFERENCES and bool(REFERENCES[spec.kind].number)


def cell(value: Any, spec: Spec, names: Mapping[str, str], width: int) -> str:
    """One line of at most `width` characters."""
    if spec.kind is Kind.TICK:
        return "✓" if value else "·"
    if spec.kind is Kind.WHEN:
        value = _day(value)
    if isinstance(value, dt.date):
        return f"{value.day}-{value.month}-{value.year}"
    if spec.kind is Kind.SCALE:
        return "" if value is None else str(value)
    if _is_numbered(spec):
        return names.get(value, "").split(" ")[0] if value else ""
    shown = show(value, spec, names) if spec.kind not in REFERENCES or value else ""
    return shortened_text(shown.replace("\n", " · "), width)


def _day(text: str) -> dt.date | str:
    """The one day that a text with a year in it means, to show it short; else the text as typed."""
    found = read_date(text, dt.date.min) if YEAR.search(text) else None
    return found if isinstance(found, dt.date) else text


def lines_of(text: str, width: int) -> int:
    """How many lines a text takes in a column; at least one."""
    return max(1, len(textwrap.wrap(text, max(width, 1))))
