"""What a rule has found: one point for the user to look at. Nothing is ever blocked by it."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """error: the document is not complete or contradicts itself."""

    ERROR = "error"
    WARNING = "warning"
    TIP = "tip"


# The heaviest first; what they are called on screen.
SEVERITY_WORDS = {Severity.ERROR: "Aanvullen", Severity.WARNING: "Let op", Severity.TIP: "Tip"}


@dataclass(frozen=True, slots=True)
class Finding:
    """address: the field, record or list that it is about; message: Dutch, says what to do; source: seed and label."""

    code: str
    severity: Severity
    address: str
    message: str
    source: str
