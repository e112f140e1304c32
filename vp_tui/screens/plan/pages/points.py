"""How what the checks found is told on screen: its signs, its order, its rows, and what goes with one place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vp_tui.checks.finding import SEVERITY_WORDS, Finding, Severity
from vp_tui.plan.address import UnknownAddress, is_within, record_of
from vp_tui.plan.changes.describe import place_name
from vp_tui.plan.models.overview import Dismissed
from vp_tui.plan.phases import BY_NAME
from vp_tui.plan.plan import Plan
from vp_tui.widgets.frame.signs import EMPTY, LOOK, TIP

if TYPE_CHECKING:
    from vp_tui.checks.shown import ShownFinding  # brings all rules: not before the first frame

SIGNS = {Severity.ERROR: EMPTY, Severity.WARNING: LOOK, Severity.TIP: TIP}
HEAVIEST = list(SEVERITY_WORDS)
PRIVACY = "privacy."
MOST = 3  # findings told with one place


@dataclass(frozen=True, slots=True)
class Point:
    """A line on *Controle*: a heading, a finding, or what was put aside.

    Text that may stay though it looks like patient data is put aside too, and then has no finding.
    """

    heading: str = ""
    finding: Finding | None = None
    aside: Dismissed | None = None

    @property
    def address(self) -> str:
        return self.finding.address if self.finding else self.aside.address if self.aside else ""


def standing_findings(found: "Iterable[ShownFinding]") -> list[Finding]:
    """The findings that were not put aside, the heaviest first."""
    kept = [each.finding for each in found if each.dismissed is None]
    return sorted(kept, key=lambda each: HEAVIEST.index(each.severity))


def counts_text(findings: Sequence[Finding]) -> str:
    """*2 × Aanvullen, 5 × Let op, 1 × Tip*; empty for none."""
    numbers = {each: sum(one.severity is each for one in findings) for each in HEAVIEST}
    return ", ".join(f"{number} × {SEVERITY_WORDS[each]}" for each, number in numbers.items() if number)


def points(found: "Sequence[ShownFinding]", plan: Plan) -> list[Point]:
    """All lines: by phase the heaviest first, and at the end what was put aside."""
    lines: list[Point] = []
    for phase in ("plan", *BY_NAME):
        here = standing_findings(each for each in found if each.phase == phase)
        lines += [Point(_heading(phase)), *(Point(finding=each) for each in here)] if here else []
    aside = [Point(finding=each.finding, aside=each.dismissed) for each in found if each.dismissed]
    aside += [Point(aside=each) for each in plan.plan.dismissed if _is_privacy(each, plan)]
    return [*lines, Point("Weggelegd"), *aside] if aside else lines


def _heading(phase: str) -> str:
    return f"{BY_NAME[phase].number}  {BY_NAME[phase].title}" if phase in BY_NAME else "Gegevens van het plan"


def _is_privacy(each: Dismissed, plan: Plan) -> bool:
    return each.code.startswith(PRIVACY) and bool(place_text(plan, each.address))


def place_text(plan: Plan, address: str) -> str:
    """What a place is called; empty where it is gone."""
    try:
        return place_name(plan, address)
    except UnknownAddress:
        return ""


# --- what belongs to one place -----------------------------------------------------------------------------------


def at(found: "Iterable[ShownFinding]", address: str) -> list[Finding]:
    """The findings of a field, and of the record it is in; of a list or record all that are in it."""
    if "/" not in address:
        return []  # a page
    record = record_of(address)
    return [each for each in standing_findings(found) if is_within(each.address, address) or each.address == record]


def notes(found: "Iterable[ShownFinding]", address: str) -> list[tuple[str, str]]:
    """The same as heads and sentences; of many the heaviest, and how many more there are."""
    here = at(found, address)
    told = [(f"{SIGNS[each.severity]} {SEVERITY_WORDS[each.severity]}", each.message) for each in here[:MOST]]
    more = len(here) - MOST
    return [*told, (f"… en nog {more}", "Bij Controle staan ze allemaal.")] if more > 0 else told


def of_record(found: "Iterable[ShownFinding]", address: str) -> str:
    """What is said of a record as a whole, a line each."""
    here = [each for each in standing_findings(found) if each.address == address]
    return "\n".join(f"{SIGNS[each.severity]} {each.message}" for each in here)


def signs(found: "Iterable[ShownFinding]") -> Iterator[tuple[str, str]]:
    """The address of each finding with its sign, the heaviest last, so that it is what stays."""
    return ((each.address, SIGNS[each.severity]) for each in reversed(standing_findings(found)))
