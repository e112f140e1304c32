"""A difference between two states of a plan, in Dutch: where it is, what it is about, how it was and is."""

from collections.abc import Container
from dataclasses import dataclass
from typing import Any

from vp_tui.plan.address import list_of, locate, record_at, record_model, record_of
from vp_tui.plan.changes.change import adapter, referred
from vp_tui.plan.changes.describe import asked_in, record_title
from vp_tui.plan.changes.differences import Difference
from vp_tui.plan.fields import Kind, Record, Spec
from vp_tui.plan.phases import BY_NAME
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.values.kinds import Names, show

DETAILS = "Gegevens van het plan"
WORDS = {"insert": "toegevoegd", "delete": "verwijderd"}


@dataclass(frozen=True, slots=True)
class ToldChange:
    """`where`: phase, and the record; `what`: field, record or list; `before` and `after`: the texts, of several lines
    for a whole record, one of them empty where that is new or gone; `record`: the one that a field is of, if any."""

    where: str
    what: str
    before: str
    after: str
    record: str = ""


def tell(found: Difference, old: Plan, new: Plan, only: Container[str] | None = None) -> ToldChange:
    """A difference from `old` to `new`; of a whole record the fields whose addresses are in `only`, or all."""
    spec = locate(list_of(found.address)).spec
    if found.kind == "set":
        record = _record(found.address, new, only)
        return ToldChange(
            " · ".join(filter(None, (_phase(found.address), record))),  # 3 Ideeën en doelen · Doel 2 Minder bellen
            locate(found.address).spec.label,
            _value(found.address, found.before, old),
            _value(found.address, found.after, new),
            record,
        )
    if found.kind == "order":
        return ToldChange(_phase(found.address), f"Volgorde van {spec.label.lower()}", "", _titles(found, new))
    plan, held = (new, found.after) if found.kind == "insert" else (old, found.before)
    texts = record_text(held, found.address, plan, only)
    what = f"{record_name(_shown_part(held, found.address, only), list_of(found.address))} {WORDS[found.kind]}"
    before, after = ("", texts) if found.kind == "insert" else (texts, "")
    return ToldChange(_phase(found.address), what, before, after)


def _phase(address: str) -> str:
    phase = BY_NAME.get(asked_in(list_of(address)))
    return f"{phase.number} {phase.title}" if phase else DETAILS


def _shown_part(held: dict[str, Any], address: str, only: Container[str] | None) -> dict[str, Any]:
    """What of a record may be told: a title too is made of nothing else."""
    return {
        name: value for name, value in held.items() if only is None or name == "number" or f"{address}/{name}" in only
    }


def _record(address: str, plan: Plan, only: Container[str] | None) -> str:
    """*Doel 2 Minder bellen*; empty for a field of no record."""
    if not locate(address).records:
        return ""
    record = record_at(plan, record_of(address)).model_dump(mode="json")
    shown = _shown_part(record, record_of(address), only)
    return record_name(shown, list_of(address))


def record_name(record: dict[str, Any], list_address: str) -> str:
    """What a record is called: its kind, and its number or its title."""
    title, one = record_title(record, list_address), locate(list_address).spec.one.capitalize()
    if "number" in record and list_address == "ideate/goals":
        return f"{one} {record['number']} {title}".strip()
    return f"{one} “{title}”" if title else one


def _value(address: str, value: Any, plan: Plan) -> str:
    typed = adapter(address).validate_python(value, strict=False)
    return show(typed, locate(address).spec, reference_names(plan))


def _titles(found: Difference, plan: Plan) -> str:
    records = [record_at(plan, f"{found.address}/{each}").model_dump(mode="json") for each in found.after]
    return "\n".join(record_name(each, found.address) for each in records)


def record_text(held: dict[str, Any], address: str, plan: Plan, only: Container[str] | None = None) -> str:
    """Label and text of each field that says something, a line each."""
    model = record_model(list_of(address))
    record, known = model.model_validate(held, strict=False), reference_names(plan)
    wanted = {name: spec for name, spec in model.specs.items() if only is None or f"{address}/{name}" in only}
    shown = ((spec, _shown(record, name, spec, known)) for name, spec in wanted.items())
    return "\n".join(f"{spec.label}{'' if spec.label.endswith('?') else ':'} {text}" for spec, text in shown if text)


def _shown(record: Record, name: str, spec: Spec, known: Names) -> str:
    value = getattr(record, name)
    if spec.kind is Kind.HIDDEN or value is False or value == type(record).model_fields[name].default:
        return ""
    return show(value, spec, known)


def reference_names(plan: Plan) -> dict[str, str]:
    """What a reference shows, by id: a goal's number, an intervention's title, a stakeholder's name or role."""
    return {
        record.id: reference.short_name(record)
        for kind, reference in REFERENCES.items()
        for record in referred(plan, kind)
    }
