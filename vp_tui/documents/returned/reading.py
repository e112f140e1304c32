"""A returned document as remarks."""

import datetime as dt

from vp_tui.documents.returned.added import Added
from vp_tui.documents.returned.beside import margin_remarks, notes_of
from vp_tui.documents.returned.body import Body, lacks_marks
from vp_tui.documents.returned.body_reading import Reading
from vp_tui.documents.returned.cells import Cells
from vp_tui.documents.returned.commented import comment_remarks
from vp_tui.documents.returned.comments import comments_of
from vp_tui.documents.returned.comparing import Comparison
from vp_tui.documents.returned.emptied import give_up_emptied
from vp_tui.documents.returned.gone import Gone
from vp_tui.documents.returned.package import Package
from vp_tui.documents.returned.placing import Placing
from vp_tui.documents.returned.problems import NotReturned
from vp_tui.documents.returned.rows import Rows
from vp_tui.documents.returned.sent import KnownWords, SentDocument
from vp_tui.documents.returned.stacked import put_back_stacked
from vp_tui.documents.returned.styles import styles_by_id
from vp_tui.documents.returned.tables import Tables
from vp_tui.documents.returned.unplaced import Unplaced
from vp_tui.documents.returned.xml_parts import EMPTY
from vp_tui.plan.remarks import Remark


def body_of(package: Package) -> Body:
    """Raises NotReturned."""
    part = package.part(package.main)
    if part is None or not len(part.root):
        raise NotReturned(EMPTY.format(package.name))
    return Reading(styles_by_id(package.of_document("styles")), notes_of(package)).body(part.root)


def lacks_comments(package: Package, body: Body) -> bool:
    """Whether the document refers to comments that are not there.

    Raises NotReturned.
    """
    there = {each.id for each in comments_of(package)}
    return any(each not in there for words in body.words() for each in words.points)


def remarks_of(package: Package, body: Body, sent: SentDocument, today: dt.date) -> list[Remark]:
    """What the document says. Comments first, then changes in the order of the document, then the rest.

    Raises NotReturned.
    """
    known, tables = KnownWords(sent), Tables(sent)
    if lacks_marks(sent.body, body):
        from vp_tui.documents.returned.unmarked import put_marks_back  # late: few documents need it

        put_marks_back(sent.body, body)
    home = Placing(sent.body, sent)
    back = Placing(body, sent, home)
    body.complete = body.complete or next(reversed(home.places), None) in back.places
    rows = Rows(sent, home, back, tables)
    put_back_stacked(home, back)
    give_up_emptied(rows, whole=True)
    rows.match()
    cells = Cells(rows)
    cells.match()
    give_up_emptied(rows)
    gone = Gone(rows)
    return [
        *comment_remarks(package, rows),
        *Comparison(sent, known, home, back, today).changes(),
        *Added(rows, cells).remarks(),
        *gone.removed(),
        *gone.moved(),
        *Unplaced(rows, known).remarks(),
        *margin_remarks(package, known),
    ]
