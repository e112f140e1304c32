"""A rule: what it is called, what it asks, which parts of the plan it reads, and how it looks.

A rule stands in the file of its phase as a function under `@rule(…)`; the registry (rules.py) finds it there.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from vp_tui.checks.finding import Finding, Severity
from vp_tui.checks.phases.adopted import Adopted
from vp_tui.plan.plan import Plan

NOTHING: Mapping[str, Adopted] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Case:
    """What the rules look at. catalogue: what is known of each `catalogue_id`."""

    plan: Plan
    today: dt.date
    catalogue: Mapping[str, Adopted]


@dataclass(frozen=True, slots=True)
class Said:
    """What a rule says at one place; without a severity, or a code, it has the rule's own."""

    address: str
    message: str
    severity: Severity | None = None
    code: str = ""


Look = Callable[[Case], Iterator[Said]]


@dataclass(frozen=True, slots=True)
class Rule:
    """reads: addresses of fields, groups and lists (`phase/name`), or of whole phases; it looks at nothing else.

    holds: when there is no finding, in English, for docs/rules.md; `severities` where there is more than one.
    """

    code: str
    severity: Severity
    source: str
    reads: tuple[str, ...]
    holds: str
    phase: str
    severities: str
    look: Look

    def findings(self, case: Case) -> tuple[Finding, ...]:
        return tuple(
            Finding(said.code or self.code, said.severity or self.severity, said.address, said.message, self.source)
            for said in self.look(case)
        )


def rule(
    code: str,
    severity: Severity,
    source: str,
    *reads: str,
    holds: str,
    phase: str = "",
    severities: str = "",
) -> Callable[[Look], Rule]:
    """Make a rule of a function.

    phase: the one that its findings show in, where that is not the phase of its first read. A rule that reads whole
    phases has none: its findings show where their fields do.
    """

    def made(look: Look) -> Rule:
        shows_in = phase or reads[0].rpartition("/")[0]
        return Rule(code, severity, source, reads, holds, shows_in, severities or severity.value, look)

    return made
