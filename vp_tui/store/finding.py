"""What the doctor says of one thing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`what` names the check; the sentence is Dutch. `wrong`: something must be done, else it is only good to know.

    `mendable`: a repair can put it right.
    """

    what: str
    sentence: str
    wrong: bool = True
    mendable: bool = False
