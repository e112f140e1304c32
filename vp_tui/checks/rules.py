"""All rules, in the order in which their findings are told, and what they find in a plan.

What looks like a patient's data (`privacy.*`) is looked for apart, at an export and by `vp check` (checks/privacy/).
"""

import datetime as dt
from collections.abc import Mapping
from types import ModuleType

from vp_tui.checks.finding import Finding
from vp_tui.checks.phases import (
    actions,
    agreed,
    analyse,
    communication,
    cycles,
    data,
    details,
    evaluate,
    goals,
    interventions,
    measures,
    mtvp,
    placement,
    recognise,
    relations,
    securing,
    values,
    weighing,
)
from vp_tui.checks.phases.adopted import Adopted
from vp_tui.checks.rule import NOTHING, Case, Rule
from vp_tui.plan.plan import Plan

MODULES = (
    details,
    placement,
    recognise,
    analyse,
    goals,
    relations,
    communication,
    interventions,
    mtvp,
    weighing,
    actions,
    agreed,
    data,
    values,
    measures,
    cycles,
    securing,
    evaluate,
)


def rules_of(module: ModuleType) -> list[Rule]:
    """The rules that a module makes, in its own order."""
    return [each for each in vars(module).values() if isinstance(each, Rule)]


RULES = tuple(rule for module in MODULES for rule in rules_of(module))
BY_CODE = {rule.code: rule for rule in RULES}


def findings(plan: Plan, today: dt.date, catalogue: Mapping[str, Adopted] = NOTHING) -> list[Finding]:
    """Everything that the rules find, also in phases that are empty or not the user's part, and what was put aside."""
    case = Case(plan, today, catalogue)
    return [found for rule in RULES for found in rule.findings(case)]
