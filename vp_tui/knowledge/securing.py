"""How a change lasts: tips, the guardian's duties, the questions for the agenda (seed 004)."""

from functools import cache
from typing import Literal

from vp_tui.knowledge.reading import Known, read_toml

Anchor = Literal["structure", "person", "spread"]


class Tip(Known):
    """A tip with its anchor (`evaluate/spreading/anchor`), and the action that it can become."""

    anchor: Anchor
    text: str
    action: str


class Duty(Known):
    """A duty of the guardian, as a line of `evaluate/guardian_tasks`, and how to do it."""

    text: str
    how: str


class AgendaQuestion(Known):
    """A question to ask twice a year; its answer goes into this field of `evaluate/agenda`."""

    field: Literal["as_intended", "bottlenecks"]
    text: str


class Securing(Known):
    guardian: str
    agenda: str
    agenda_questions: tuple[AgendaQuestion, AgendaQuestion]
    tips: tuple[Tip, ...]
    duties: tuple[Duty, ...]


@cache
def securing() -> Securing:
    """All of it; read once."""
    return read_toml("securing.toml", Securing)


def tips(anchor: Anchor) -> tuple[Tip, ...]:
    """The tips for one anchor."""
    return tuple(tip for tip in securing().tips if tip.anchor == anchor)
