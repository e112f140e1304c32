"""Plan and numbers in the words of a Dutch sentence."""

from typing import Any

from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.texts import shortened_text

LONGEST = 60  # characters of a title in a sentence


def empty(text: str) -> bool:
    return not text.strip()


def quoted(*texts: str) -> str:
    """The first of these texts that isn't empty, short and in quotation marks."""
    return f"“{shortened_text(next((each for each in texts if each.strip()), 'zonder tekst'), LONGEST)}”"


def lacking(owner: Any, labels: dict[str, str]) -> list[str]:
    """The names, out of those of `labels`, of the text fields that are empty."""
    return [name for name in labels if empty(getattr(owner, name))]


def at_goal(goal: Goal) -> str:
    return f"ideate/goals/{goal.id}"
