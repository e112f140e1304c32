"""Why a text is no value of its kind."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a text is no value of its kind, in a Dutch sentence that says what to do; `short` for a narrow line."""

    sentence: str
    short: str = field(default="", compare=False)
