"""What the rules of the brochure (seed 002) need to know of an intervention from the catalogue."""

from dataclasses import dataclass, field
from typing import Literal

Column = Literal["anders_werken", "goede_gesprek", "netwerk", "extra"]


@dataclass(frozen=True, slots=True)
class Adopted:
    """One entry of the catalogue.

    columns: where it stands in the brochure's table; none for a course that is only part of an intervention.
    deepens: the slug of what it goes deeper into, for a deepening course.
    """

    slug: str
    columns: frozenset[Column] = field(default_factory=frozenset)
    deepens: str = ""
