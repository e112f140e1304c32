"""Which findings the screen shows: those of what was begun, is the user's part, and what was put aside as such."""

from collections.abc import Iterable
from dataclasses import dataclass

from vp_tui.checks.finding import Finding, Severity
from vp_tui.checks.rules import BY_CODE
from vp_tui.plan.address import UnknownAddress, list_of, locate, record_at
from vp_tui.plan.changes.describe import asked_in
from vp_tui.plan.fields import Kind
from vp_tui.plan.models.overview import Dismissed
from vp_tui.plan.phases import BY_NAME
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import is_filled, questions


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """phase: the page where it shows, or `plan`; dismissed: how the user put it aside, if so."""

    finding: Finding
    phase: str
    dismissed: Dismissed | None = None


def shown_findings(found: Iterable[Finding], plan: Plan) -> list[ShownFinding]:
    """The findings to show, in their order.

    A finding shows once its phase, and the record that it is about, were begun; all errors show in a plan that is
    final. In a phase that is not the user's part none does.
    """
    aside = {(each.code, each.address): each for each in plan.plan.dismissed}
    begun = _begun_phases(plan)
    return [
        ShownFinding(each, phase_of(each), aside.get((each.code, each.address)))
        for each in found
        if not is_outside(phase_of(each), plan) and (_asked_for(each, plan) or _is_begun(each, begun, plan))
    ]


def phase_of(finding: Finding) -> str:
    """The phase in which a finding shows (a goal without an action shows in `implement`), or `plan`."""
    known = BY_CODE.get(finding.code)
    return known.phase if known and known.phase else asked_in(finding.address)


def is_outside(phase: str, plan: Plan) -> bool:
    """Whether a phase is marked as not the user's part."""
    return phase in BY_NAME and BY_NAME[phase].number in plan.plan.outside_my_part


def _asked_for(finding: Finding, plan: Plan) -> bool:
    return plan.plan.status == "final" and finding.severity is Severity.ERROR


def _begun_phases(plan: Plan) -> set[str]:
    phases = ("plan", *BY_NAME)
    return {each for each in phases if any(is_filled(asked.owner, asked.name) for asked in questions(plan, each))}


def _is_begun(finding: Finding, phases: set[str], plan: Plan) -> bool:
    return phase_of(finding) in phases and _record_is_begun(finding.address, plan)


def _record_is_begun(address: str, plan: Plan) -> bool:
    """Whether something was filled in at the record that an address lies in; what lies in none always is."""
    if address.count("/") < 2 or locate(list_of(address)).spec.kind is not Kind.RECORDS:
        return True
    try:
        record = record_at(plan, address)
    except UnknownAddress:
        return False
    return any(is_filled(record, name) for name, spec in type(record).specs.items() if spec.kind is not Kind.HIDDEN)
