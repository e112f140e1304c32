"""A plan that a rule speaks of, or keeps silent about, told in one line."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.conftest import NOW
from vp_tui.checks.phases.adopted import Adopted
from vp_tui.checks.rule import Case
from vp_tui.checks.rules import BY_CODE
from vp_tui.plan.files.file import read
from vp_tui.plan.plan import Plan

TODAY = NOW.date()  # 12 March 2027
ERROR, WARNING, TIP = "error", "warning", "tip"


def plan_of(**sections: Any) -> Plan:
    """The plan that a plan file with these sections holds."""
    return read(json.dumps(sections, default=dt.date.isoformat))


def days(number: int) -> str:
    """Today and so many days, as the plan file has it."""
    return (TODAY + dt.timedelta(days=number)).isoformat()


@dataclass(frozen=True)
class Expected:
    """at: address and severity of each finding; nothing where the rule is content."""

    code: str
    plan: Plan
    at: tuple[tuple[str, str], ...]
    today: dt.date = TODAY
    catalogue: Mapping[str, Adopted] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.code} {'fires' if self.at else 'holds'}"

    def hold(self) -> None:
        found = BY_CODE[self.code].findings(Case(self.plan, self.today, self.catalogue))
        assert [(each.address, str(each.severity)) for each in found] == list(self.at)


def fires(code: str, *at: str, today: dt.date = TODAY, catalogue: Any = None, **sections: Any) -> Expected:
    """at: `severity address`, one or more."""
    places = tuple((each.split()[1], each.split()[0]) for each in at)
    assert places
    return Expected(code, plan_of(**sections), places, today, catalogue or {})


def holds(code: str, today: dt.date = TODAY, catalogue: Any = None, **sections: Any) -> Expected:
    return Expected(code, plan_of(**sections), (), today, catalogue or {})
