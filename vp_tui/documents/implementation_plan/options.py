"""What the user chooses at export, and what the document says of itself."""

import datetime as dt
from dataclasses import dataclass

from vp_tui.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Which annexes come along (1 to 4); `explanations`: ours, under the headings; `personal`: stance, wanted stance,
    interest, influence, objections and contacts, which otherwise stay in the app; `changes`: what changed since the
    previous version, where there is one."""

    annexes: frozenset[int] = frozenset({1, 2, 3})
    explanations: bool = False
    personal: bool = False
    changes: bool = True


@dataclass(frozen=True, slots=True)
class Previous:
    """The version before this one: its number, the day it was made, and the plan as it was."""

    version: int
    day: dt.date
    plan: Plan


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """Which version of which plan this is; `now`: when it is made; `last_changed`: the day of the last change."""

    plan_id: str
    version: int
    now: dt.datetime
    last_changed: dt.date | None = None
    previous: Previous | None = None
