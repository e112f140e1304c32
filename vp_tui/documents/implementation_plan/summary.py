"""In het kort: what a supervisor wants to know first, on page 1. All of it is derived, and at home elsewhere."""

from vp_tui.documents.blocks import Block, Paragraph, Style
from vp_tui.documents.implementation_plan.goals import IN_FORMAT
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Pair, grid
from vp_tui.plan.days.upcoming import Upcoming, open_days
from vp_tui.plan.models.ideate import CONCLUSIONS, Goal
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import show_date, show_number

TITLE = "In het kort"
LONGEST = 180  # characters: two lines
SHORT = 60  # of an action


def blocks(draft: Draft) -> list[Block]:
    """What there is of improvement point, goals, my part, who continues, and actions; nothing where there is none."""
    recognise, plan = draft.plan.recognise, draft.plan
    told = [
        ("Verbeterpunt", recognise.improvement_point),
        *_goals(plan),
        ("Mijn deel", recognise.my_part),
        ("Wie gaat hierna verder", recognise.continued_by),
        ("Acties", _actions(draft)),
    ]
    shown = [(label, shortened_text(text, LONGEST)) for label, text in told]
    return grid([Pair(label, (Paragraph(text, Style.CELL_DERIVED),), wide=True) for label, text in shown], TITLE)


def _goals(plan: Plan) -> list[tuple[str, str]]:
    goals = sorted(plan.ideate.goals, key=lambda each: each.number)
    told = [(f"Doel {each.number}", goal_in_short(plan, each)) for each in goals[:IN_FORMAT]]
    more = len(goals) - IN_FORMAT
    return [*told, *([("Verder", f"nog {more} {'doel' if more == 1 else 'doelen'}")] if more > 0 else [])]


def goal_in_short(plan: Plan, goal: Goal) -> str:
    """*Telefoontjes: 26 → 13, nu 11,9 per werkdag (geborgd)*; its text where it has no figures."""
    aim = " → ".join(show_number(each) for each in (goal.baseline, goal.target) if each is not None)
    if goal.baseline is None and aim:
        aim = f"naar {aim}"
    values = ", ".join(filter(None, (aim, _reached(plan, goal))))
    if not values:
        return goal.text
    unit = goal.unit.strip()
    figures = f"{values}{'' if unit.startswith('%') or not unit else ' '}{unit}"
    ended = f" ({CONCLUSIONS[goal.conclusion].lower()})" if goal.conclusion != "open" else ""
    return f"{shortened_text(goal.indicator or goal.text, SHORT)}: {figures}{ended}"


def _reached(plan: Plan, goal: Goal) -> str:
    """The result, or else what was measured last."""
    if goal.result is not None:
        return f"resultaat {show_number(goal.result)}"
    own = (each for each in plan.implement.measurements if each.goal == goal.id and not each.indicator)
    values = [(each.date, each.value) for each in own if each.date and each.value is not None]
    return f"nu {show_number(max(values)[1])}" if values else ""


def _actions(draft: Draft) -> str:
    """How many are open, and the first of them that is not past, or else the first."""
    actions = draft.plan.implement.actions
    still = [each for each in actions if not each.done]
    if not still:
        return f"alle {len(actions)} gedaan" if len(actions) > 1 else ""
    counted = f"{len(still)} van {len(actions)} open"
    first = _first_open(draft)
    return f"{counted}; eerst: {shortened_text(first.what, SHORT)} ({show_date(first.day)})" if first else counted


def _first_open(draft: Draft) -> Upcoming | None:
    today = draft.facts.now.date()
    found = [each for each in open_days(draft.plan, today).dated if each.address.startswith("implement/actions/")]
    return next((each for each in found if each.day >= today), found[0] if found else None)
