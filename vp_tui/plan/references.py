"""What can be referred to: one list of records for each kind of reference.

A new kind is a member of `Kind` and a line here; tables, plan file, names on the screen and in the document, undo and
versions are drawn from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from vp_tui.plan.fields import Kind


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a reference of one kind leads, and what it shows.

    `list_address`: the list of the records that it may point to. `titles`: the fields that such a record is called by;
    the first that is filled is its name, and by the very first the plan file may refer to it. `number`: the field that
    numbers the records, if one does; plan file and document then refer by it.
    """

    kind: Kind
    list_address: str
    titles: tuple[str, ...]
    number: str = ""

    @property
    def table(self) -> str:
        """The name of the list, in its section and as a table of the file."""
        return self.list_address.split("/")[1]

    def title(self, record: Any) -> str:
        return next((text for name in self.titles if (text := getattr(record, name))), "")

    def short_name(self, record: Any) -> str:
        """What the document calls a record that is referred to: its number where it has one, or else its title."""
        return str(getattr(record, self.number)) if self.number else self.title(record)


# In this order: a record refers only to records of its own kind's or an earlier line.
_ALL = (
    Reference(Kind.GOAL, "ideate/goals", ("text",), number="number"),
    Reference(Kind.INTERVENTION, "design/interventions", ("title",)),
    Reference(Kind.STAKEHOLDER, "relate/stakeholders", ("name", "role")),
    Reference(Kind.INDICATOR, "implement/indicators", ("name",)),
)
REFERENCES: Mapping[Kind, Reference] = MappingProxyType({each.kind: each for each in _ALL})
REFERRED_LISTS = tuple(each.list_address for each in _ALL)
