"""Which field of a record a paragraph in a cell belongs to: one column of ours may hold several, each in a style of its
own; what was typed by hand is the column's main text."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from vp_tui.documents.blocks import Style
from vp_tui.documents.form.filling import TEXT_KINDS, Row, tidy
from vp_tui.documents.parts.layout import Part as CellPart
from vp_tui.documents.returned.body import Words
from vp_tui.plan.days.when import comes_back, period_of_text
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.values.kinds import read
from vp_tui.plan.values.problem import Problem

GOAL = re.compile(r"(?:doel(?:\s*(?:nr|nummer)\.?)?\s*)?(\d{1,3})[.:)]?", re.IGNORECASE)
GOAL_AND_MORE = re.compile(
    r"(?s)(?:doel\s*(\d{1,3})\s*[:.,;–-]?|(\d{1,2})\s*(?:[:.)–-]|(?=[A-Z])))\s*(.+)", re.IGNORECASE
)
UPPER = re.compile(r"(?:doel\s*)?\d{1,3}\s*[:.,;)–-]|(?:[Dd]oel\s*)\d|\d{1,2}\s+[A-Z]")


def add_cell(row: Row, words: Sequence[Words], parts: Sequence[CellPart], typed: str, today: dt.date) -> None:
    """Give a record what stands in a cell. `typed`: the field of what was typed by hand."""
    specs: Mapping[str, Spec] = row.specs
    filled = [each for each in words if each.text.strip()]
    used: list[str] = []
    for each in filled:
        if each.style is Style.CELL_DERIVED:
            continue
        name = _field_of(each, parts, typed, used, specs, today, alone=len(filled) == 1)
        used.append(name)
        if specs[name].kind is Kind.GOAL:
            add_goal(row, name, each.text)
        else:
            row.add(name, each.text)


def _field_of(
    words: Words,
    parts: Sequence[CellPart],
    typed: str,
    used: Sequence[str],
    specs: Mapping[str, Spec],
    today: dt.date,
    alone: bool,
) -> str:
    main = typed or parts[0][0]
    named = [name for name, style in parts if style is words.style]
    free = [name for name in named if name not in used or specs[name].kind is Kind.LINES]
    values = [name for name in free if specs[name].kind not in (*TEXT_KINDS, Kind.LINES)]
    if found := next((name for name in values if _reads(words.text, specs[name], today)), None):
        return found
    texts = [name for name in free if name not in values]
    if alone and len(texts) > 1 and any(specs[each].kind is Kind.WHEN for each in texts):
        return _who_or_when(words.text, texts, specs, today)
    return (texts or named[-1:] or [main])[0]


def _reads(text: str, spec: Spec, today: dt.date) -> bool:
    if spec.kind is Kind.GOAL:
        return bool(GOAL.fullmatch(text.strip()))
    return not isinstance(read(" ".join(text.split()), spec, today), Problem | None)


def _who_or_when(text: str, names: Sequence[str], specs: Mapping[str, Spec], today: dt.date) -> str:
    is_when = bool(period_of_text(text.strip(), today)) or comes_back(text)
    return next(each for each in names if (specs[each].kind is Kind.WHEN) == is_when)


def add_goal(row: Row, name: str, text: str) -> None:
    """The goal of a record, by its number; what stands beside the number stays."""
    plain = tidy([text])
    if match := GOAL.fullmatch(plain):
        row.given[name] = int(match[1])
        return
    more = GOAL_AND_MORE.fullmatch(plain) if UPPER.match(plain) else None
    if more:
        row.given[name] = int(more[1] or more[2])
        plain = more[3]
    if "new_method" in row.specs:
        row.add("new_method", plain)
    elif plain:
        row.extra.append(f"{row.specs[name].label}: {plain}")
