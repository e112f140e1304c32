"""What a returned document says of the plan: remarks, as the supervisor made them."""

from dataclasses import asdict, dataclass
from typing import Any, Literal

REMARKS = "plan/remarks"  # where the plan keeps them
RemarkKind = Literal["comment", "change", "added", "removed", "moved", "unplaced"]


@dataclass(frozen=True, slots=True)
class Answered:
    """The comment that another one answers."""

    author: str | None
    date: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark; None for what there is not.

    comment: `text` on the words `quote`; `thread`: the comment it answers; `resolved`: ticked off; without an address
    where it stands on what is no field's. change: the whole field `before` (as sent) and `after` (as returned); a box
    is `ja` or `nee`. added: `address` is the list, `after` the texts of the new record by field. removed: `before` is
    the record's main text. moved: another place in its list. unplaced: `text` that belongs to no field; `quote`: what
    stands near it.
    """

    kind: RemarkKind
    address: str | None = None
    author: str | None = None
    date: str | None = None
    text: str | None = None
    before: str | None = None
    after: str | dict[str, str] | None = None
    quote: str | None = None
    thread: Answered | None = None
    resolved: bool | None = None

    def as_data(self) -> dict[str, Any]:
        """As JSON has it."""
        return asdict(self)
