"""Which editor a field has, by the kind of its value."""

from collections.abc import Callable, Mapping
from typing import Any

from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.references import REFERENCES
from vp_tui.widgets.fields.choice_fields import ChoiceField, TickField
from vp_tui.widgets.fields.field import Field
from vp_tui.widgets.fields.line_field import LineField
from vp_tui.widgets.fields.text_field import TextField

CHOICES = (Kind.CHOICE, Kind.SCALE, *REFERENCES)
PARAGRAPHS = (Kind.LONG, Kind.LINES)
Names = Mapping[str, str]


def editor(
    address: str, spec: Spec, value: Any, core: bool, names: Callable[[Kind], Names], people: Callable[[], list[str]]
) -> Field:
    """The editor that fits a field and its value, not yet filled.

    `names` gives what a reference can point to, by id; `people` the names that *who* fields complete.
    """
    if spec.kind is Kind.TICK:
        return TickField(address, spec, core)
    if spec.kind in CHOICES:
        options = names(spec.kind) if spec.kind in REFERENCES else spec.options
        return ChoiceField(address, spec, core, options)
    if spec.kind in PARAGRAPHS or (isinstance(value, str) and "\n" in value):
        return TextField(address, spec, core)
    suggest = people if spec.kind is Kind.WHO else (lambda: list(spec.suggestions)) if spec.suggestions else None
    return LineField(address, spec, core, suggest)
