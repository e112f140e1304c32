"""What can go wrong with a change, what to look at and which way to go (seed 004)."""

from functools import cache

from vp_tui.knowledge.reading import Known, read_toml


class Check(Known):
    """A question to ask the team; where the answer is no, its possible cause and a direction for a measure."""

    question: str
    cause: str
    measure: str


class Bottleneck(Known):
    """A kind of bottleneck by the text that `implement/bottlenecks/kind` offers, and how to begin."""

    kind: str
    start: str
    checks: tuple[Check, ...]


class Bottlenecks(Known):
    bottlenecks: tuple[Bottleneck, ...]


@cache
def bottlenecks() -> tuple[Bottleneck, ...]:
    """All three, in the order of the guideline; read once."""
    return read_toml("bottlenecks.toml", Bottlenecks).bottlenecks


def bottleneck(kind: str) -> Bottleneck | None:
    """What is known of a bottleneck by its text; None where the user named one of their own."""
    return next((each for each in bottlenecks() if each.kind == kind), None)
