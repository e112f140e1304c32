"""Whatever is done to a returned document by chance: it is read, or refused in one Dutch line, and soon.

VP_FUZZ=20000 uv run pytest tests/documents/returned/test_fuzzing.py
"""

import json
import os
import time
from pathlib import Path

import pytest

from tests.documents.returned.checking import exported_example, remarks_in
from tests.documents.returned.damaging import damaged
from tests.documents.returned.editing import Document
from tests.documents.returned.edits import EDITS
from tests.documents.returned.test_empty_form import empty_form, factors, goals_and_their_criteria, rows_of_all_tables
from vp_tui.documents.returned.problems import NotReturned
from vp_tui.plan.plan import Plan

COUNT, PARTS = int(os.environ.get("VP_FUZZ", "300")), 10
SLOW = 5.0  # seconds
SOME = (
    "two insertions and a deletion are one change",
    "a thread with a reply without a place",
    "a row moved with tracking",
)


def _returned() -> bytes:
    document = Document(exported_example())
    for each in SOME:
        EDITS[each][1](document)
    return document.to_bytes()


def _filled_in() -> bytes:
    """Read in a third of the time."""
    document = Document(empty_form())
    for each in (goals_and_their_criteria, factors, rows_of_all_tables):
        each(document)
    return document.to_bytes()


@pytest.mark.parametrize("part", range(PARTS))
def test_a_damaged_document_is_read_or_refused(part: int, tmp_path: Path) -> None:
    path = tmp_path / "terug.docx"
    example, form = (_returned(), None), (_filled_in(), Plan())
    for seed in range(part, COUNT, PARTS):
        content, plan = form if seed % 3 else example
        path.write_bytes(damaged(content, seed))
        began = time.monotonic()
        try:
            told = json.dumps([each.as_data() for each in remarks_in(path, plan)])
        except NotReturned as error:
            told = str(error)
            assert "\n" not in told and told.endswith((".", "vp import", "vp restore")), seed
        assert told
        assert time.monotonic() - began < SLOW, seed
