"""An export, from the app or the command line: build, write, number, mark."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from sqlite_utils import Database

from vp_tui.plan import file
from vp_tui.plan.plan import Plan
from vp_tui.store import shelf
from vp_tui.store.problems import StoreError
from vp_tui.store.versions import last_version, mark_export

if TYPE_CHECKING:
    from vp_tui.documents.implementation_plan import ExportOptions
    from vp_tui.documents.writing import Written


Result = TypeVar("Result")


class Jobs(Protocol):
    """Who does a job on the file of plans and waits for it: the writer."""

    path: Path

    def call(self, job: Callable[[Database], Result]) -> Result: ...


UNKEPT = "Dat dit versie {} is, kon ik niet onthouden. {}"
LOOSE = "nog niet ingevuld.txt"


@dataclass(frozen=True, slots=True)
class Exported:
    """Where the document is; `note` is a Dutch sentence where it got another name than asked for."""

    path: Path
    version: int
    note: str = ""


def export_document(
    writer: Jobs,
    plan_id: str,
    plan: Plan,
    target: Path,
    options: "ExportOptions | None" = None,
    now: dt.datetime | None = None,
    unkept: str = "",
) -> Exported:
    """Write the Word document into a folder, under its clear name, or to a file of a given name. `unkept`: why its
    number and version can't be kept, where the plans may only be read.

    Raises DocumentError where it can't be written, StoreError where its number can't be kept.
    """
    from vp_tui.documents.implementation_plan import DocumentFacts, ExportOptions, build
    from vp_tui.documents.implementation_plan.options import Previous
    from vp_tui.documents.names import document_name
    from vp_tui.documents.numbering import highest_number
    from vp_tui.documents.writing import DocumentError, write_document

    now = now or dt.datetime.now()
    options = options or ExportOptions()
    known, last = writer.call(lambda db: (shelf.facts(db, plan_id), last_version(db, plan_id)))
    folders = {target if target.is_dir() else target.parent, writer.path.parent.parent / "exports"}
    version = highest_number(folders, plan_id, known["exports"]) + 1
    kept = file.write(plan)
    previous, note = None, ""
    if last and options.changes:
        try:
            before = plan if last.text == kept else _cleaned(last.plan, plan)
            previous = Previous(last.number, last.at.date(), before)
        except file.BrokenFile:
            note = f"Versie {last.number} is niet meer te lezen; wat er sindsdien veranderde, staat er niet in."
    facts = DocumentFacts(plan_id, version, now, dt.datetime.fromisoformat(known["changed"]).date(), previous)
    content = build(plan, options, facts)
    if target.is_dir() or not target.suffix:
        target = target / document_name(plan.plan.title, version, now.date())
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DocumentError(f"Ik kan de map {target.parent} niet maken. Kijk of je daar mag schrijven.") from error
    written = write_document(content, target.parent, target.name)
    notes = [written.note, note, UNKEPT.format(version, unkept) if unkept else ""]
    if not unkept:
        _mark(writer, plan_id, version, now, kept, written.path)
    return Exported(written.path, version, " ".join(filter(None, notes)))


def _mark(writer: Jobs, plan_id: str, version: int, now: dt.datetime, kept: str, path: Path) -> None:
    place = str(path).encode("utf-8", "replace").decode()  # a name on the disk may be no UTF-8
    try:
        writer.call(lambda db: mark_export(db, plan_id, version, now, kept, place))
    except StoreError as error:
        raise StoreError(f"Het document staat in {path}, maar zijn nummer kon ik niet bewaren. {error}") from error


def _cleaned(old: Plan, new: Plan) -> Plan:
    from vp_tui.checks.privacy import cleaned  # 30 ms of patterns, which nobody needs where nothing changed

    return cleaned(old, new)


def write_rescue(plan: Plan, loose: list[tuple[str, str]], folder: Path, name: str) -> "Written":
    """Write the plan file, and beside it what was typed and is no value yet (label and text).

    Raises DocumentError.
    """
    from vp_tui.documents.writing import write_document

    if loose:
        text = "\n".join(f"{label}: {text}" for label, text in loose) + "\n"
        write_document(text.encode(), folder, f"{Path(name).stem} {LOOSE}")
    return write_plan_file(plan, folder, name)


def write_plan_file(plan: Plan, folder: Path, name: str) -> "Written":
    """Write the plan as a plan file. It is no version of the document, so it has no number and leaves no mark.

    Raises DocumentError.
    """
    from vp_tui.documents.writing import write_document

    return write_document(file.write(plan).encode(), folder, name)


def plan_file_name(title: str, day: dt.date) -> str:
    """ "Plan <title> 2027-03-12.json": as a document is called, but without a version."""
    from vp_tui.documents.names import document_name

    ending = f"{day.isoformat()}.json"
    return document_name(title, 0, day, "Plan", ".json").removesuffix(f"v0 {ending}") + ending
