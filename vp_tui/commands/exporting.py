"""A plan as a Word document, a plan file or another kind of file, from the command line."""

import datetime as dt
from pathlib import Path

from vp_tui.commands.database import closed_to_writing, reading_as_writer, writing
from vp_tui.commands.problems import CommandProblem
from vp_tui.commands.targets import Target
from vp_tui.documents.kind import Kind
from vp_tui.store import plans
from vp_tui.system.files import DocumentError
from vp_tui.workspace.exporting import Exported, export_document


def export_plan(home: Path, plan_id: str, kind: Kind, target: Target, now: dt.datetime) -> Exported:
    """Write a file of this kind; where it is numbered it is the next version, marked in the journal (not where nobody
    may write).

    Raises CommandProblem, HomeProblem, StoreError.
    """
    path = target.folder / target.name if target.name else target.folder
    why = closed_to_writing(home)
    with reading_as_writer(home) if why or not kind.numbered else writing(home) as writer:
        plan = writer.call(lambda db: plans.load(db, plan_id))
        try:
            return export_document(writer, plan_id, plan, path, now=now, kind=kind.name, unkept=why)
        except DocumentError as error:
            raise CommandProblem(error.sentence) from error
