"""Learning together: what the interview on learning networks stresses, as questions per field (seed 003)."""

from functools import cache
from typing import Literal

from vp_tui.knowledge.reading import Known, read_toml

NetworkField = Literal["theme", "participants", "organisations", "form", "agreements", "time", "money", "safety"]


class Prompt(Known):
    """A question that helps to fill in a field of `relate/network`, and the point behind it."""

    field: NetworkField
    point: str
    question: str


class Learning(Known):
    prompts: tuple[Prompt, ...]


@cache
def prompts() -> tuple[Prompt, ...]:
    """All of them, in the order of the fields; read once."""
    return read_toml("learning.toml", Learning).prompts
