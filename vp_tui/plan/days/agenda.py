"""What is agreed, as someone reads it who opens the plan: past its day, this week, and after that."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from vp_tui.plan.days.upcoming import Upcoming, dated
from vp_tui.plan.plan import Plan

SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Agenda:
    """Each the earliest first. week: up to and including Sunday."""

    late: list[Upcoming]
    week: list[Upcoming]
    later: list[Upcoming]


def agenda(plan: Plan, today: dt.date, kept: Collection[str] = ()) -> Agenda:
    """What is not done; `kept`: addresses of what stays where it stood though it is done by now."""
    open_still = [each for each in dated(plan, today) if not each.done or each.address in kept]
    sunday = today + dt.timedelta(days=SUNDAY - today.weekday())
    return Agenda(
        [each for each in open_still if each.day < today],
        [each for each in open_still if today <= each.day <= sunday],
        [each for each in open_still if each.day > sunday],
    )
