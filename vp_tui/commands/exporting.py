"""A plan as a Word document or as a plan file, from the command line."""

import datetime as dt
from pathlib import Path

from vp_tui.commands.database import writing
from vp_tui.commands.problems import CommandProblem
from vp_tui.commands.targets import Target
from vp_tui.documents.names import document_name
from vp_tui.documents.writing import DocumentError, Written, write_document
from vp_tui.exporting import export_document
from vp_tui.plan import file
from vp_tui.store import plans


def export_word(home: Path, plan_id: str, target: Target, now: dt.datetime) -> Written:
    """Write the next version of the Word document, and mark it in the journal.

    Raises CommandProblem, HomeProblem, StoreError.
    """
    with writing(home) as writer:
        plan = writer.call(lambda db: plans.load(db, plan_id))
        path = target.folder / target.name if target.name else target.folder
        try:
            done = export_document(writer, plan_id, plan, path, now=now)
        except DocumentError as error:
            raise CommandProblem(error.sentence) from error
    return Written(done.path, done.note)


def export_plan_file(home: Path, plan_id: str, target: Target, now: dt.datetime) -> Written:
    """Write the plan file. It is no version of the document, so it has no number and leaves no mark.

    Raises CommandProblem, HomeProblem, StoreError.
    """
    with writing(home) as writer:
        plan = writer.call(lambda db: plans.load(db, plan_id))
    name = target.name or plan_file_name(plan.plan.title, now.date())
    try:
        return write_document(file.write(plan).encode(), target.folder, name)
    except DocumentError as error:
        raise CommandProblem(error.sentence) from error


def plan_file_name(title: str, day: dt.date) -> str:
    """ "Plan <title> 2027-03-12.json": as a document is called, but without a version."""
    ending = f"{day.isoformat()}.json"
    return document_name(title, 0, day, "Plan", ".json").removesuffix(f"v0 {ending}") + ending
