"""What a reference to a record is called on screen."""

from vp_tui.plan.changes.change import referred
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.texts import shortened_text

LONGEST = 48


def names_of(plan: Plan, kind: Kind) -> dict[str, str]:
    """The Dutch name of each record that a reference of this kind can point to, by id; each name once."""
    found, given, reference = dict[str, str](), set[str](), REFERENCES[kind]
    for n, record in enumerate(referred(plan, kind), 1):
        title = shortened_text(reference.title(record), LONGEST)
        numbered = f"{reference.short_name(record)} {title}".strip() if reference.number else ""
        name = numbered or title or f"(naamloos {n})"
        found[record.id] = name if name not in given else f"{name} ({n})"
        given.add(found[record.id])
    return found


def people(plan: Plan) -> list[str]:
    """The names that *who* fields complete: the team's members and the aios."""
    members = [each.name.strip() for each in plan.analyse.members if each.name.strip()]
    return list(dict.fromkeys([*members, *([plan.plan.author] if plan.plan.author else [])]))
