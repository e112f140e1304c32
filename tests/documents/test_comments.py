"""Comments go out again as Word's own threads, at their field, and do not come back as new ones."""

import datetime as dt
import io
import zipfile
from pathlib import Path

import docx
import pytest

from tests.documents.filled import FACTS
from tests.documents.test_remarks_table import with_remarks
from vp_tui.documents.comments import Comment
from vp_tui.documents.implementation_plan import ExportOptions, build
from vp_tui.documents.places import bookmark
from vp_tui.plan.models.overview import ReturnedRemark
from vp_tui.plan.plan import Plan
from vp_tui.workspace.library import Library
from vp_tui.workspace.returned import read_returned

NOW = dt.datetime(2026, 12, 4, 9, 30)


def part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(f"word/{name}.xml").decode()


def test_a_comment_stands_at_its_field_with_the_answer_as_a_reply() -> None:
    plan = with_remarks()
    content = build(plan, ExportOptions(), FACTS)
    found = list(docx.Document(io.BytesIO(content)).comments)
    assert [(each.author, each.text) for each in found] == [
        ("Hein", "Kan het scherper?"), (plan.plan.author, "Nog niet.")
    ]  # fmt: skip
    tied, body = part(content, "commentsExtended"), part(content, "document")
    assert f'w15:paraIdParent="{Comment(1, "", "", "", "").paragraph}"' in tied and 'w15:done="1"' in tied
    place = bookmark(f"ideate/goals/{plan.ideate.goals[0].id}/text")
    at = body.index(f'w:name="{place}"')
    assert body.rindex('<w:commentRangeStart w:id="1"/>', 0, at) > body.rindex("<w:p>", 0, at)
    assert body.count("<w:commentReference ") == 2


def test_without_comments_there_is_no_part_for_them() -> None:
    for options in (ExportOptions(remarks=False), ExportOptions()):
        plan = with_remarks() if not options.remarks else Plan()
        with zipfile.ZipFile(io.BytesIO(build(plan, options, FACTS))) as archive:
            assert not [each for each in archive.namelist() if "comments" in each]


def test_an_answer_to_an_answer_hangs_on_the_first() -> None:
    plan = with_remarks()
    place = plan.plan.remarks[1].address
    plan.plan.remarks.append(
        ReturnedRemark(id="remark09", version=2, kind="comment", address=place, author="Els", text="Eens met Hein",
                       thread="Hein: Kan het scherper?")
    )  # fmt: skip
    tied = part(build(plan, ExportOptions(), FACTS), "commentsExtended")
    first = Comment(1, "", "", "", "").paragraph
    assert tied.count(f'w15:paraIdParent="{first}"') == 2


@pytest.mark.parametrize("text", ["Regel één\nRegel twee", "<b> & “é” \x0b", "👩🏽‍⚕️"])
def test_any_text_makes_a_document_that_opens(text: str) -> None:
    plan = with_remarks()
    plan.plan.remarks[1].text, plan.plan.remarks[1].answer, plan.plan.remarks[1].author = text, text, ""
    docx.Document(io.BytesIO(build(plan, ExportOptions(), FACTS)))


def test_what_we_sent_along_does_not_come_back_as_new(home: Path) -> None:
    library = Library(home, lambda: NOW)
    try:
        session = library.session(library.add(with_remarks()))
        path = session.export().path
        session.flush()
        assert read_returned(home, path, NOW.date()).remarks == []
    finally:
        library.close()
