"""A plan as text to read: phase by phase, label and text, only what is filled in."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from vp_tui.plan.changes.telling import DETAILS, record_name, record_text, reference_names
from vp_tui.plan.fields import Kind
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show


@dataclass(frozen=True, slots=True)
class Line:
    """`text` is empty for a heading; a record's text has a line a field."""

    kind: Literal["phase", "field", "record"]
    label: str
    text: str = ""


def outline(plan: Plan) -> Iterator[Line]:
    titles = {phase.name: f"{phase.number} {phase.title}" for phase in PHASES}
    for section in Plan.inner_models:
        lines = list(_of(getattr(plan, section), section, plan))
        if lines:
            yield Line("phase", titles.get(section, DETAILS))
            yield from lines


def _of(owner: Any, base: str, plan: Plan) -> Iterator[Line]:
    known = reference_names(plan)
    for name, spec in type(owner).specs.items():
        value, address = getattr(owner, name), f"{base}/{name}"
        if spec.kind is Kind.RECORDS:
            for record in value:
                held = record.model_dump(mode="json")
                yield Line("record", record_name(held, address), record_text(held, f"{address}/{record.id}", plan))
        elif spec.kind is Kind.GROUP:
            yield from _of(value, address, plan)
        elif spec.kind is not Kind.HIDDEN and (text := show(value, spec, known)):
            yield Line("field", spec.label, text)
