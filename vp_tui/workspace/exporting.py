"""An export of any kind, from the app or the command line: build, write, number, mark."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from sqlite_utils import Database

from vp_tui.documents.kind import DocumentFacts, Kind, Previous
from vp_tui.documents.kinds import IMPLEMENTATION_PLAN, KINDS, PLAN_FILE
from vp_tui.plan.files import file
from vp_tui.plan.plan import Plan
from vp_tui.store import shelf
from vp_tui.store.problems import StoreError
from vp_tui.store.versions import Version, exports_made, last_version, mark_export

if TYPE_CHECKING:
    from vp_tui.system.files import Written


Result = TypeVar("Result")


class Jobs(Protocol):
    """Who does a job on the file of plans and waits for it: the writer."""

    path: Path

    def call(self, job: Callable[[Database], Result]) -> Result: ...


UNKEPT = "Dat dit versie {} is, kon ik niet onthouden. {}"
LOOSE = "nog niet ingevuld.txt"


@dataclass(frozen=True, slots=True)
class Exported:
    """Where the document is, and its number among those of its kind (0 where they have none); `note` is a Dutch
    sentence where it got another name than asked for."""

    path: Path
    version: int
    note: str = ""


def export_document(
    writer: Jobs,
    plan_id: str,
    plan: Plan,
    target: Path,
    options: Any = None,
    now: dt.datetime | None = None,
    unkept: str = "",
    kind: str = IMPLEMENTATION_PLAN.name,
) -> Exported:
    """Write a file of a kind, by its name in KINDS, into a folder, under its clear name, or to a file of a given name.
    `options`: as the kind makes them; without it the usual ones. `unkept`: why its number and version can't be kept,
    where the plans may only be read.

    Raises DocumentError where it can't be written, StoreError where its number can't be kept.
    """
    made, now = KINDS[kind], now or dt.datetime.now()
    options = made.usual if options is None else options
    kept = file.write(plan)
    facts, note = _facts(writer, made, plan_id, target, now), ""
    if made.compares(options) and (last := writer.call(lambda db: last_version(db, plan_id, kind))):
        facts, note = _compared(facts, last, plan, kept)
    content = made.build(plan, options, facts)
    written = _written(content, target, file_name(made, plan.plan.title, facts.version, now.date()), made.is_word)
    notes = [written.note, note]
    if made.numbered and unkept:
        notes.append(UNKEPT.format(facts.version, unkept))
    elif made.numbered:
        _mark(writer, made, facts, kept, written.path)
    return Exported(written.path, facts.version, " ".join(filter(None, notes)))


def _facts(writer: Jobs, kind: Kind, plan_id: str, target: Path, now: dt.datetime) -> DocumentFacts:
    known, made = writer.call(lambda db: (shelf.facts(db, plan_id), exports_made(db, plan_id, kind.name)))
    number = _next_number(writer, kind, plan_id, target, made) if kind.numbered else 0
    return DocumentFacts(plan_id, number, now, dt.datetime.fromisoformat(known["changed"]).date())


def _next_number(writer: Jobs, kind: Kind, plan_id: str, target: Path, made: int) -> int:
    """One more than were made, or than a document where this one goes says of itself."""
    from vp_tui.documents.numbering import highest_number

    folders = {target if target.is_dir() else target.parent, writer.path.parent.parent / "exports"}
    return (highest_number(folders, plan_id, made, kind.title) if kind.is_word else made) + 1


def _compared(facts: DocumentFacts, last: Version, plan: Plan, kept: str) -> tuple[DocumentFacts, str]:
    """The facts with the version before, without what was taken out as patient data since; or why it is not there."""
    try:
        before = plan if last.text == kept else _cleaned(last.plan, plan)
    except file.BrokenFile:
        return facts, f"Versie {last.number} is niet meer te lezen; wat er sindsdien veranderde, staat er niet in."
    return replace(facts, previous=Previous(last.number, last.at.date(), before)), ""


def _written(content: bytes, target: Path, name: str, to_hand_on: bool) -> "Written":
    """Raises DocumentError."""
    from vp_tui.system.files import DocumentError, write_document

    if target.is_dir() or not target.suffix:
        target = target / name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DocumentError(f"Ik kan de map {target.parent} niet maken. Kijk of je daar mag schrijven.") from error
    return write_document(content, target.parent, target.name, to_hand_on)


def _mark(writer: Jobs, kind: Kind, facts: DocumentFacts, kept: str, path: Path) -> None:
    """Raises StoreError."""
    place = str(path).encode("utf-8", "replace").decode()  # a name on the disk may be no UTF-8
    entry = (facts.plan_id, facts.version, facts.now, kept, place, kind.name)
    try:
        writer.call(lambda db: mark_export(db, *entry))
    except StoreError as error:
        raise StoreError(f"Het document staat in {path}, maar zijn nummer kon ik niet bewaren. {error}") from error


def _cleaned(old: Plan, new: Plan) -> Plan:
    from vp_tui.checks.privacy import cleaned_plan  # 30 ms of patterns, which nobody needs where nothing changed

    return cleaned_plan(old, new)


def write_rescue(plan: Plan, loose: list[tuple[str, str]], folder: Path, name: str) -> "Written":
    """Write the plan file, and beside it what was typed and is no value yet (label and text).

    Raises DocumentError.
    """
    from vp_tui.system.files import write_document

    if loose:
        text = "\n".join(f"{label}: {text}" for label, text in loose) + "\n"
        write_document(text.encode(), folder, f"{Path(name).stem} {LOOSE}")
    return write_plan_file(plan, folder, name)


def write_plan_file(plan: Plan, folder: Path, name: str) -> "Written":
    """Write the plan as a plan file. It is no version of the document, so it has no number and leaves no mark.

    Raises DocumentError.
    """
    from vp_tui.system.files import write_document

    return write_document(file.write(plan).encode(), folder, name)


def file_name(kind: Kind, title: str, version: int, day: dt.date) -> str:
    """ "Implementatieplan <title> v3 2027-03-12.docx"; without a version where files of this kind have none."""
    from vp_tui.system.file_names import document_name

    name = document_name(title, version, day, kind.title, kind.ending)
    if kind.numbered:
        return name
    ending = f"{day.isoformat()}{kind.ending}"
    return name.removesuffix(f"v0 {ending}") + ending


def plan_file_name(title: str, day: dt.date) -> str:
    """ "Plan <title> 2027-03-12.json"."""
    return file_name(PLAN_FILE, title, 0, day)
