"""What a reference to a record is called on screen."""

from typing import Any

from vp_tui.plan.change import referred
from vp_tui.plan.describe import shortened
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan

LONGEST = 48


def names_of(plan: Plan, kind: Kind) -> dict[str, str]:
    """The Dutch name of each record that a reference of this kind can point to, by id; each name once."""
    found, given = dict[str, str](), set[str]()
    record: Any
    for n, record in enumerate(referred(plan, kind), 1):
        if kind is Kind.GOAL:
            name = f"{record.number} {shortened(record.text, LONGEST)}".strip()
        else:
            text = getattr(record, "title", "") or getattr(record, "name", "") or getattr(record, "role", "")
            name = shortened(text, LONGEST) or f"(naamloos {n})"
        found[record.id] = name if name not in given else f"{name} ({n})"
        given.add(found[record.id])
    return found


def people(plan: Plan) -> list[str]:
    """The names that *who* fields complete: the team's members and the aios."""
    members = [each.name.strip() for each in plan.analyse.members if each.name.strip()]
    return list(dict.fromkeys([*members, *([plan.plan.author] if plan.plan.author else [])]))
