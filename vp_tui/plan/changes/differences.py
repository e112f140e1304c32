"""What differs between two states of a plan, field by field, and the step that takes it back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from vp_tui.plan.address import get, id_of, list_of, locate, ordered_lists, record_model, records_at, references
from vp_tui.plan.changes.change import Change, next_goal_number, plain, referring
from vp_tui.plan.changes.step import StepBuilder
from vp_tui.plan.days.written import WRITTEN
from vp_tui.plan.fields import Kind, Record
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.remarks import REMARKS

KEPT = frozenset({"plan/updated", "plan/example", "ideate/last_goal_number"})  # the app's own, never taken back


@dataclass(frozen=True, slots=True)
class Difference:
    """set: a field, with both values as JSON has them. insert, delete: a record that only the newer or only the older
    state has, whole. order: a list whose records stand in another order; before and after are ids."""

    kind: Literal["set", "insert", "delete", "order"]
    address: str
    before: Any
    after: Any


def differences(old: Plan, new: Plan) -> list[Difference]:
    """What changed from `old` to `new`, in the order of the plan. Left out is what the app keeps for itself, and that
    what referred to a record which is gone now refers to nothing."""
    sections = Plan.inner_models
    found = [each for name in sections for each in _in_owner(getattr(old, name), getattr(new, name), name)]
    gone = {id_of(each.address) for each in found if each.kind == "delete"}
    return [each for each in found if not _lost(each, gone)]


def _lost(each: Difference, gone: set[str]) -> bool:
    """Whether this is a reference that was cleared with what it referred to."""
    cleared = each.kind == "set" and each.after is None and each.before in gone
    return cleared and locate(each.address).spec.kind in REFERENCES


def _in_owner(old: Any, new: Any, base: str) -> Iterator[Difference]:
    for name, spec in type(new).specs.items():
        before, after, address = getattr(old, name), getattr(new, name), f"{base}/{name}"
        if address == REMARKS:
            continue  # what came back of a version is no part of any version
        if spec.kind is Kind.RECORDS:
            yield from _in_list(before, after, address)
        elif spec.kind is Kind.GROUP:
            yield from _in_owner(before, after, address)
        elif not (name.endswith(WRITTEN) and _differ(old, new, name.removesuffix(WRITTEN))):  # told with its text
            yield from _in_field(before, after, address)


def _differ(old: Any, new: Any, name: str) -> bool:
    return bool(getattr(old, name) != getattr(new, name))


def _in_field(old: Any, new: Any, address: str) -> Iterator[Difference]:
    if old != new and address not in KEPT:
        yield Difference("set", address, plain(address, old), plain(address, new))


def _in_list(older: list[Record], newer: list[Record], address: str) -> Iterator[Difference]:
    old, new = {each.id: each for each in older}, {each.id: each for each in newer}
    for record_id, record in new.items():
        if record_id in old:
            yield from _in_owner(old[record_id], record, f"{address}/{record_id}")
        else:
            yield Difference("insert", f"{address}/{record_id}", None, record.model_dump(mode="json"))
    for record_id, record in old.items():
        if record_id not in new:
            yield Difference("delete", f"{address}/{record_id}", record.model_dump(mode="json"), None)
    before, after = [each for each in old if each in new], [each for each in new if each in old]
    if before != after:
        yield Difference("order", address, before, after)


# --- taking back -----------------------------------------------------------------------------------------------------


def taking_back(plan: Plan, version: Plan, found: Iterable[Difference]) -> list[Change]:
    """The step that makes these differences between a version and the plan undone, so that the plan is there again as
    the version has it.

    A record that comes back is referred to again by what referred to it and now refers to nothing. A reference in it
    to a record that is gone becomes empty.
    """
    return _Return(plan, version).step(list(found))


class _Return:
    """Builds the step, one difference after the other."""

    def __init__(self, plan: Plan, version: Plan):
        self.builder, self.version = StepBuilder(plan), version

    @property
    def plan(self) -> Plan:
        return self.builder.plan

    def step(self, found: list[Difference]) -> list[Change]:
        back = [each for each in found if each.kind == "delete"]
        for each in sorted(back, key=lambda each: ordered_lists().index(list_of(each.address))):
            self._insert(each)
        for each in back:
            self._refer_again(each)
        for each in found:
            if each.kind == "set":
                self._set(each.address)
        for each in found:
            if each.kind == "insert":
                self.builder.delete(each.address)
        for each in found:
            if each.kind == "order":
                self._order(each.address)
        return self.builder.changes

    def _insert(self, each: Difference) -> None:
        record = {**each.before, **self._loose(each), **self._number(each)}
        after = {"position": self._place(each.address), "record": record}
        self.builder.add([Change("insert", each.address, None, after)])

    def _place(self, address: str) -> int:
        """Right behind the record that it follows in the version, of those that are there."""
        before = [each.id for each in records_at(self.version, list_of(address))]
        before = before[: before.index(id_of(address))]
        here = [each.id for each in records_at(self.plan, list_of(address))]
        return max((here.index(each) + 1 for each in before[::-1] if each in here), default=0)

    def _number(self, each: Difference) -> dict[str, int]:
        """A goal's number, where another goal got it meanwhile: the next one."""
        if each.before.get("number") not in [goal.number for goal in self.plan.ideate.goals]:
            return {}
        if list_of(each.address) != "ideate/goals":
            return {}
        number = next_goal_number(self.plan)
        self.builder.set("ideate/last_goal_number", number)
        return {"number": number}

    def _loose(self, each: Difference) -> dict[str, None]:
        """The references of a record that point to nothing now."""
        return {name: None for name in _references(each.address) if not self._exists(each.address, name, each.before)}

    def _exists(self, address: str, name: str, record: dict[str, Any]) -> bool:
        wanted = record[name]
        return wanted is None or wanted in self._ids(_references(address)[name])

    def _ids(self, list_address: str) -> set[str]:
        return {each.id for each in records_at(self.plan, list_address)}

    def _refer_again(self, each: Difference) -> None:
        record_id = id_of(each.address)
        for address in referring(self.version, list_of(each.address), record_id):
            there = {each.id for each in records_at(self.plan, list_of(address))}
            if id_of(address) in there and get(self.plan, address) is None:
                self.builder.set(address, record_id)

    def _set(self, address: str) -> None:
        value, spec = get(self.version, address), locate(address).spec
        reference = REFERENCES.get(spec.kind)
        if reference is None or value is None or value in self._ids(reference.list_address):
            self.builder.set(address, value)
        if spec.kind is Kind.WHEN:  # with the day that it is read from
            self.builder.set(address + WRITTEN, get(self.version, address + WRITTEN))

    def _order(self, address: str) -> None:
        """The records that both have stand as in the version; what the version lacks keeps its place behind them."""
        wanted = [each.id for each in records_at(self.version, address)]
        here = {each.id for each in records_at(self.plan, address)}
        for position, record_id in enumerate(each for each in wanted if each in here):
            self.builder.move(f"{address}/{record_id}", position)


def _references(address: str) -> dict[str, str]:
    """The reference fields of the records of a list, with the list that each points into."""
    return {name: REFERENCES[kind].list_address for name, kind in references(record_model(list_of(address))).items()}
