"""The open plan: holds it in memory, applies changes, queues the write, undoes.

The one bridge from screens to store; no other code writes plan fields.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vp_tui.documents.kinds import IMPLEMENTATION_PLAN
from vp_tui.plan.address import UnknownAddress, get, has, is_within, list_of, locate, records_at
from vp_tui.plan.changes.change import (
    Change,
    RefusedValue,
    all_ids,
    deleting,
    duplicating,
    inserting,
    make,
    moving,
    setting,
)
from vp_tui.plan.changes.derive import follow
from vp_tui.plan.changes.describe import step_sentence
from vp_tui.plan.changes.differences import Difference, differences, taking_back
from vp_tui.plan.changes.step import StepBuilder
from vp_tui.plan.days.written import stamped_changes
from vp_tui.plan.files import file
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import Known, Progress, is_everywhere, phases_of, progress
from vp_tui.plan.values.units import putting
from vp_tui.store import plans, shelf, steps, versions
from vp_tui.store.plans import Summary
from vp_tui.store.problems import StoreError
from vp_tui.store.steps import Step
from vp_tui.store.versions import Version
from vp_tui.store.writer import Writer
from vp_tui.workspace.drafts import Drafts
from vp_tui.workspace.exporting import Exported, export_document
from vp_tui.workspace.findings import Findings
from vp_tui.workspace.history import History, HistoryEntry

if TYPE_CHECKING:
    from vp_tui.checks.shown import ShownFinding

PAUSE = 0.4  # seconds from the first unsaved key to the write


Heard = Callable[[set[str]], None]


@dataclass
class Session:
    """An open plan. Make one with `opened`."""

    writer: Writer
    plan_id: str
    plan: Plan
    now: Callable[[], dt.datetime]
    drafts: Drafts = field(default_factory=Drafts)
    place: str = ""
    last_number: int = 0
    write_soon: Callable[[float], None] = lambda seconds: None  # told when a write is wanted, in so many seconds
    found: Findings = field(init=False)
    _listeners: dict[object, Heard] = field(default_factory=dict)
    _history: History = field(default_factory=History)
    _can_redo: bool = False  # from before this session
    _unsent: Step | None = None
    _progress: dict[str, Progress] = field(default_factory=dict)
    _known: dict[str, Known] = field(default_factory=dict)  # what each phase knows of its records

    def __post_init__(self) -> None:
        self.found = Findings(self.home)

    @property
    def home(self) -> Path:
        """The folder that holds data/ and exports/."""
        return self.writer.path.parent.parent

    @property
    def exports(self) -> Path:
        """The folder that documents go to."""
        return self.home / "exports"

    @property
    def today(self) -> dt.date:
        return self.now().date()

    # --- who hears of changes ------------------------------------------------------------------------------------

    def subscribe(self, owner: object, heard: Heard) -> None:
        """From now on `heard` is called with the addresses of each change, right after it was made."""
        self._listeners[owner] = heard

    def unsubscribe(self, owner: object) -> None:
        self._listeners.pop(owner, None)

    def _tell(self, addresses: set[str]) -> None:
        for heard in list(self._listeners.values()):
            heard(addresses)

    # --- changes -----------------------------------------------------------------------------------------------

    def put(self, address: str, value: Any, visit: int = 0) -> None:
        """Give a field a value. Typing in one visit of a field is one step.

        Raises RefusedValue where the model does not allow the value, UnknownAddress where the record is gone.
        """
        step = self._dated_texts(putting(self.plan, address, value))
        self.draft(address, None)
        if step:
            self._commit(step, visit)

    def agrees(self, address: str, text: str, value: Any) -> bool:
        """Whether this text, which means this value (a Problem where it is none), is what is kept at an address.

        Of a record that is gone nothing is kept any more.
        """
        if not has(self.plan, address):
            return True
        draft = self.drafts.get(address)
        return draft == text if draft is not None else value == get(self.plan, address)

    def insert(self, list_address: str, values: dict[str, Any] | None = None, position: int | None = None) -> str:
        """Add a record; returns its address."""
        step = self._dated_texts(inserting(self.plan, list_address, values or {}, position))
        self._commit(step)
        return step[-1].address

    def insert_all(self, list_address: str, records: Iterable[dict[str, Any]]) -> None:
        """Add several records as one step."""
        self.fill({}, {list_address: records})

    def fill(self, values: Mapping[str, Any], records: Mapping[str, Iterable[dict[str, Any]]] | None = None) -> None:
        """Give fields a value, by address, and add records, by list, as one step.

        Raises RefusedValue, UnknownAddress.
        """
        step = StepBuilder(self.plan)
        for address, value in values.items():
            step.set(address, value)
        for list_address, added in (records or {}).items():
            for each in added:
                step.insert(list_address, each)
        for address in values:
            self.draft(address, None)
        if step.changes:
            self._commit(self._dated_texts(step.changes))

    def act(self, build: Callable[[StepBuilder], object]) -> None:
        """Make one step of all that `build` does.

        Raises what `build` raises: then nothing changes.
        """
        step = StepBuilder(self.plan)
        build(step)
        if step.changes:
            self._commit(self._dated_texts(step.changes))

    def duplicate(self, address: str) -> str:
        step = duplicating(self.plan, address)
        self._commit(step)
        return step[-1].address

    def delete(self, address: str) -> None:
        self._commit(deleting(self.plan, address))

    def move(self, address: str, position: int) -> None:
        if step := moving(self.plan, address, position):
            self._commit(step)

    def draft(self, address: str, text: str | None, visit: int = 0) -> None:
        """Keep text that is no value yet, as typed; None forgets it."""
        if self.drafts.keep(address, text, visit):
            self.write_soon(PAUSE)

    def versions(self) -> list[Version]:
        """The exports and rounds of this plan, the first one first.

        Raises StoreError.
        """
        return self.writer.call(lambda db: versions.versions(db, self.plan_id))

    def exports_made(self, kind: str = IMPLEMENTATION_PLAN.name) -> int:
        """The number of the last document of this kind; 0 before the first.

        Raises StoreError.
        """
        return self.writer.call(lambda db: versions.exports_made(db, self.plan_id, kind))

    def export(self, options: Any = None, target: Path | None = None, kind: str = IMPLEMENTATION_PLAN.name) -> Exported:
        """Make a document of the plan as it is, in `exports` or where `target` says (see `export_document`).

        Raises DocumentError, StoreError.
        """
        target = target or self.exports
        return export_document(self.writer, self.plan_id, self.plan, target, options, self.now(), kind=kind)

    def new_round(self) -> int:
        """Keep the plan as it is as a round among its versions, and begin the next one; returns that one's number.

        Raises StoreError.
        """
        number = self.plan.plan.round
        self.flush()
        kept, now = file.write(self.plan), self.now()
        self.writer.call(lambda db: versions.mark_round(db, self.plan_id, number, now, kept))
        self.put("plan/round", number + 1)
        return number + 1

    def take_back(self, version: Plan, wanted: Difference | str = "") -> str | None:
        """Make one difference, a record (by its address) or without either the whole plan as it is in a version, as
        one step; what that does, in Dutch, or None where nothing differs."""
        found = differences(version, self.plan)
        if isinstance(wanted, Difference):
            found = [each for each in found if (each.kind, each.address) == (wanted.kind, wanted.address)]
        else:
            found = [each for each in found if is_within(each.address, wanted)]
        step = taking_back(self.plan, version, found)
        if step:
            self._commit(step, derived=len(found) == 1 and found[0].kind == "set")
        return step_sentence(tuple(step)) if step else None

    def _commit(self, step: list[Change], visit: int = 0, derived: bool = True) -> None:
        """Make a step and remember it; `derived`: with what follows from it."""
        made = (follow if derived else make)(self.plan, self._dated(step))
        self.drafts.end_redo()
        if extended := self._history.extended(made, visit):
            extends = self._unsent is None or self._unsent.number != extended.number or self._unsent.extends
            self._queue(extended, extends)
        else:
            self.flush()
            if self._can_redo:
                self._recall()  # what was undone before this session can't be redone from now on
            self.last_number += 1
            self._queue(self._history.add(self.last_number, made, visit), False)
        self._announce(made)
        if visit:
            self.write_soon(PAUSE)
        else:
            self.flush()

    def _dated_texts(self, step: list[Change]) -> list[Change]:
        """A step with the day on which its `when` texts were written: today."""
        return stamped_changes(self.plan, step, self.today)

    def _dated(self, step: list[Change]) -> list[Change]:
        """A plan whose *Laatst bijgewerkt op* is filled in keeps up with its changes."""
        updated = self.plan.plan.updated
        stale = updated is not None and updated < self.today
        touched = any(change.address == "plan/updated" for change in step)
        return [*step, *setting(self.plan, "plan/updated", self.today)] if stale and not touched else step

    def _announce(self, changes: Iterable[Change]) -> None:
        addresses = {change.address for change in changes}
        self.found.changed(addresses)
        self._forget_progress(addresses)
        self._tell(addresses)

    @property
    def last_changes(self) -> tuple[Change, ...]:
        """The changes of the last step; empty before the first."""
        return self._history.last.changes if self._history.last else ()

    def records(self, list_address: str) -> list[Any]:
        return records_at(self.plan, list_address)

    def position(self, address: str) -> int:
        """The place of a record in its list, from 0."""
        return [each.id for each in records_at(self.plan, list_of(address))].index(address.split("/")[2])

    def loose(self) -> list[tuple[str, str]]:
        """What is typed and is no value (yet), as label and text; not that of records that are gone."""
        there = [(address, text) for address, text in self.drafts.items() if has(self.plan, address)]
        return [(locate(address).spec.label, text) for address, text in there]

    # --- undo and redo -----------------------------------------------------------------------------------------

    def undo(self, here: str = "") -> str | None:
        """Take back the last step; what it was, in Dutch, or None where there is none.

        `here`: the address that the cursor stands at; what was typed there and is no value goes first.
        """
        self._recall()
        done = self._history.to_undo
        visit = self.drafts.back(here) if here else None
        if visit is not None:
            self._announce_draft(here)
            if not (visit and done and done.visit == visit):
                return _typed_at(here)
        return self._flip(done, True) if done else None

    def _announce_draft(self, address: str) -> None:
        self._tell({address})
        self.flush()

    def redo(self) -> str | None:
        """Make again the step that was taken back last; a new change ends that."""
        if address := self.drafts.forth():
            self._announce_draft(address)
            return _typed_at(address)
        self._recall()
        done = self._history.to_redo
        return self._flip(done, False) if done else None

    def _flip(self, done: HistoryEntry, undone: bool) -> str | None:
        """Nothing where the step does not fit the plan any more: rows of it were lost in a damaged file."""
        self.flush()
        changes = tuple(each.inverse() for each in reversed(done.changes)) if undone else done.changes
        try:
            self._check(changes)
            make(self.plan, changes)
        except (UnknownAddress, RefusedValue):
            self._history.forget(done)
            return None
        done.undone, done.visit = undone, 0
        self._forget_progress({change.address for change in changes})
        self._send(Step(self.plan_id, done.number, self._stamp(), changes, self.summary(), undone=undone))
        self._announce(changes)
        return step_sentence(done.changes)

    def _check(self, changes: Iterable[Change]) -> None:
        """Raises RefusedValue where a record would come that is there."""
        for each in changes:
            if each.kind == "insert" and each.address.split("/")[2] in all_ids(self.plan):
                raise RefusedValue(each.address)

    def _recall(self) -> None:
        """Bring in the steps from before this session, once."""
        self.flush()
        if self._history.whole:
            return
        try:
            self._history.recalled(self.writer.call(lambda db: steps.steps(db, self.plan_id)))
        except StoreError:
            return  # the file can't be read now, which is told; what was done since the start can be undone

    # --- writing -----------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Hand what is not yet written to the writer."""
        for address, text in self.drafts.sent().items():
            self.writer.keep(partial(shelf.keep_draft, plan_id=self.plan_id, address=address, text=text))
        if self._unsent is not None:
            step, self._unsent = self._unsent, None
            self._send(replace(step, summary=self.summary()))

    def _queue(self, done: HistoryEntry, extends: bool) -> None:
        empty = Summary("", None, "")
        ends = 0 if extends else done.ends
        self._unsent = Step(self.plan_id, done.number, self._stamp(), done.changes, empty, extends, ends=ends)

    def _send(self, step: Step) -> None:
        self.writer.keep(lambda db: steps.apply_step(db, step))

    def _stamp(self) -> str:
        return self.now().isoformat(timespec="seconds")

    def remember_place(self, place: str) -> None:
        """Where the user is, so that the plan opens there again."""
        if place != self.place:
            self.place = place
            self.writer.keep(lambda db: shelf.remember_place(db, self.plan_id, place))

    # --- what is asked of the plan -----------------------------------------------------------------------------

    def progress(self, phase: str) -> Progress:
        if phase not in self._progress:
            known = self._known.setdefault(phase, {})
            self._progress[phase] = progress(self.plan, phase, self.today, known)
        return self._progress[phase]

    def findings(self) -> "list[ShownFinding]":
        """What the checks find in the plan as it is, put aside or not; only rules that read what changed look again."""
        return self.found.of(self.plan, self.today)

    def summary(self) -> Summary:
        """What the list of plans shows of this plan."""
        letters = "".join(self.progress(phase.name).state.value[0] for phase in PHASES)
        return plans.plan_summary(self.plan, self.today, letters)

    def _forget_progress(self, addresses: set[str]) -> None:
        for address in addresses:
            for phase in phases_of(address):
                self._progress.pop(phase, None)
            for known in self._known.values():
                if is_everywhere(address):
                    known.clear()
                else:
                    known.pop("".join(address.split("/")[2:3]), None)


def opened_session(writer: Writer, plan_id: str, now: Callable[[], dt.datetime]) -> Session:
    """The session of a plan that is in the file.

    Raises NoSuchPlan, StoreError.
    """
    plan, drafts, place, number, can_redo = writer.call(
        lambda db: (
            plans.load(db, plan_id),
            shelf.drafts(db, plan_id),
            shelf.place_of(db, plan_id),
            steps.last_step(db, plan_id),
            steps.can_redo(db, plan_id),
        )
    )
    return Session(writer, plan_id, plan, now, Drafts(drafts), place, number, _can_redo=can_redo)


def _typed_at(address: str) -> str:
    return f"wat je typte bij {locate(address).spec.label}"
