"""A step of several changes: each is made on the plan as the changes before it leave it."""

from collections.abc import Iterable
from typing import Any

from vp_tui.plan.changes.change import Change, all_ids, deleting, inserting, make, moving, setting
from vp_tui.plan.plan import Plan


class StepBuilder:
    """Collects the changes of one step; the plan itself stays as it is.

    The plan is copied at the second change only, so a step of one change costs no copy.
    """

    def __init__(self, plan: Plan):
        self.changes: list[Change] = []
        self._plan = plan
        self._made = 0  # how many of the changes are made in the copy
        self._taken: set[str] | None = None  # the ids that are in use, looked up once

    @property
    def plan(self) -> Plan:
        """The plan with all changes so far, to look at."""
        if waiting := self.changes[self._made :]:
            self._plan = self._plan if self._made else self._plan.model_copy(deep=True)
            make(self._plan, waiting)
            self._made = len(self.changes)
        return self._plan

    def add(self, changes: Iterable[Change]) -> None:
        """Add changes that were made for `plan`."""
        self.changes += changes

    def set(self, address: str, value: Any) -> None:
        """Give a field a value.

        Raises RefusedValue, UnknownAddress.
        """
        self.add(setting(self.plan, address, value))

    def insert(self, list_address: str, values: dict[str, Any], position: int | None = None) -> str:
        """Add a record, at the end unless told; returns its address.

        Raises RefusedValue.
        """
        if self._taken is None:
            self._taken = all_ids(self.plan)
        self.add(inserting(self.plan, list_address, values, position, self._taken))
        return self.changes[-1].address

    def delete(self, address: str) -> None:
        """Remove a record, and what refers to it.

        Raises UnknownAddress.
        """
        self.add(deleting(self.plan, address))

    def move(self, address: str, position: int) -> None:
        """Give a record another place in its list.

        Raises UnknownAddress.
        """
        self.add(moving(self.plan, address, position))
