"""A returned document as remarks."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from vp_tui.documents.returned.body import Body
from vp_tui.documents.returned.body_reading import Reading
from vp_tui.documents.returned.cells import Cells
from vp_tui.documents.returned.commented import comment_remarks
from vp_tui.documents.returned.comparing import Comparison
from vp_tui.documents.returned.package import Package
from vp_tui.documents.returned.placing import Placing
from vp_tui.documents.returned.problems import NotReturned
from vp_tui.documents.returned.rows import Rows
from vp_tui.documents.returned.sent import sent_document
from vp_tui.documents.returned.styles import styles_by_id
from vp_tui.documents.returned.xml_parts import EMPTY
from vp_tui.plan.plan import Plan
from vp_tui.plan.remarks import Remark


def body_of(package: Package) -> Body:
    """Raises NotReturned."""
    part = package.part(package.main)
    if part is None or not len(part.root):
        raise NotReturned(EMPTY.format(package.name))
    return Reading(styles_by_id(package.of_document("styles"))).body(part.root)


def remarks_of(package: Package, plan: Plan, plan_id: str, version: int, today: dt.date) -> list[Remark]:
    """What the document says; `plan`: as it was sent in this version.

    Raises NotReturned.
    """
    body = body_of(package)
    marks = frozenset(mark for each in body.words() for mark in each.marks)
    sent = sent_document(plan, plan_id, version, marks)
    home = Placing(sent.body, sent.addresses)
    back = Placing(body, sent.addresses, home)
    rows = Rows(home, back, sent.texts)
    rows.match()
    cells = Cells(rows, plan)
    cells.match()
    compared = Comparison(sent, home, back, rows, cells, today).remarks()
    return [*comment_remarks(package, back), *compared]
