"""Whether each entry of the journal can be read: steps to undo, and marks."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from vp_tui.plan.address import UnknownAddress, list_of, locate, record_lists
from vp_tui.plan.changes.change import Change
from vp_tui.store.connecting import Unreadable
from vp_tui.store.line import is_count, is_id, is_moment, is_text, or_none
from vp_tui.store.marks import VERSION

MARK = "mark"
MOST = 2**62  # of `seq`, so that there is always a next one
ACTS: dict[str, Callable[[Any], bool]] = {
    "plans/added": or_none(is_moment),
    "plans/deleted": or_none(is_moment),
    "plans/archived": is_count,
    "plans/title": is_text,
}
COLUMNS = "seq, plan_id, step, at, kind, address, before, after, undone"


@dataclass(frozen=True, slots=True)
class BrokenEntry:
    seq: int
    plan_id: str
    step: int
    is_mark: bool


def broken_entries(db: Database) -> Iterator[BrokenEntry]:
    """The journal's entries that nobody can read."""
    for row in db.execute(f"select {COLUMNS} from journal order by seq").fetchall():
        seq, plan_id, step, at, kind, address, before, after, undone = row
        numbers = -MOST < seq < MOST and is_count(step) and undone in (0, 1, 2)
        if not (numbers and is_moment(at) and is_text(address) and _is_entry(kind, address, before, after)):
            yield BrokenEntry(seq, plan_id, step, kind == MARK)


def _is_entry(kind: str, address: str, before: str | None, after: str | None) -> bool:
    if kind == MARK and VERSION.fullmatch(address):
        return isinstance(from_json(after, of_version=True), dict)
    try:
        old, new = from_json(before), from_json(after)
    except Unreadable:
        return False
    if kind == MARK:
        rule = ACTS.get(address)
        return rule is not None and rule(old) and rule(new)
    return kind in SHAPES and SHAPES[kind](address, old, new)


def is_change(change: Change) -> bool:
    """Whether a change out of the journal can be taken back and made again."""
    return change.kind in SHAPES and SHAPES[change.kind](change.address, change.before, change.after)


def from_json(text: str | None, of_version: bool = False) -> Any:
    """A value of the journal; nothing stays nothing.

    Raises Unreadable. (Of a version only whether it is the beginning and the end of an object: who needs it reads it
    with care.)
    """
    if of_version:
        return {} if text and text.startswith("{") and text.rstrip().endswith("}") else None
    try:
        return None if text is None else json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise Unreadable("the journal holds what is no JSON") from error


def _is_set(address: str, before: Any, after: Any) -> bool:
    try:
        place = locate(address)
    except UnknownAddress:
        return False
    return not place.records or is_id(place.record_id)


def _is_record_address(address: str) -> bool:
    parts = address.split("/")
    return len(parts) == 3 and list_of(address) in record_lists() and is_id(parts[2])


def _is_record(value: Any) -> bool:
    return isinstance(value, dict) and is_count(value.get("position")) and isinstance(value.get("record"), dict)


SHAPES: dict[str, Callable[[str, Any, Any], bool]] = {
    "set": _is_set,
    "insert": lambda address, before, after: _is_record_address(address) and _is_record(after),
    "delete": lambda address, before, after: _is_record_address(address) and _is_record(before),
    "move": lambda address, before, after: _is_record_address(address) and is_count(before) and is_count(after),
}
