"""A plan as a Word document or as a plan file, from the command line."""

import datetime as dt
from pathlib import Path

from vp_tui.commands.database import closed_to_writing, reading, reading_as_writer, writing
from vp_tui.commands.problems import CommandProblem
from vp_tui.commands.targets import Target
from vp_tui.documents.writing import DocumentError, Written
from vp_tui.exporting import export_document, plan_file_name, write_plan_file
from vp_tui.store import plans


def export_word(home: Path, plan_id: str, target: Target, now: dt.datetime) -> Written:
    """Write the next version of the Word document, and mark it in the journal (not where nobody may write).

    Raises CommandProblem, HomeProblem, StoreError.
    """
    path = target.folder / target.name if target.name else target.folder
    why = closed_to_writing(home)
    with reading_as_writer(home) if why else writing(home) as writer:
        plan = writer.call(lambda db: plans.load(db, plan_id))
        try:
            done = export_document(writer, plan_id, plan, path, now=now, unkept=why)
        except DocumentError as error:
            raise CommandProblem(error.sentence) from error
    return Written(done.path, done.note)


def export_plan_file(home: Path, plan_id: str, target: Target, now: dt.datetime) -> Written:
    """Write the plan file.

    Raises CommandProblem, StoreError.
    """
    closed_to_writing(home)  # where it isn't, exports/ is there now
    with reading(home) as db:
        plan = plans.load(db, plan_id)
    name = target.name or plan_file_name(plan.plan.title, now.date())
    try:
        return write_plan_file(plan, target.folder, name)
    except DocumentError as error:
        raise CommandProblem(error.sentence) from error
