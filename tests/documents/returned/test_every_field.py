"""Each field of the example, typed over so that its bookmark is lost, and commented on: at its place, and no more.

A few in the suite; VP_SWEEP=1 tries all.
"""

import os
from functools import cache
from pathlib import Path

import pytest

from tests.documents.returned.checking import example_sent, exported_example, remarks_in
from tests.documents.returned.editing import Document
from tests.documents.returned.shapes import SHAPES
from vp_tui.documents.returned.placing import Placing

STEP, PARTS = int(os.environ.get("VP_SWEEP", "24")), 4
NEW = "Iets heel anders."


@cache
def texts() -> list[str]:
    """The addresses of all fields that are text in the document."""
    sent = example_sent(frozenset({1, 2, 3}))
    places = Placing(sent.body, sent).places
    return [each for each in places if sent.fields[each].kind != "tick" and any(w.text for w in places[each].words)]


@pytest.mark.parametrize("shape", ["sent", "Google Docs"])
@pytest.mark.parametrize("part", range(PARTS))
def test_each_field_comes_back_at_its_place(part: int, shape: str, tmp_path: Path) -> None:
    path = tmp_path / "terug.docx"
    for address in texts()[::STEP][part::PARTS]:
        document = Document(exported_example())
        document.comment(document.text_paragraph(address), "", "Vraag")
        path.write_bytes(SHAPES[shape](document))
        assert [(each.address, each.text) for each in remarks_in(path)] == [(address, "Vraag")]
        document = Document(exported_example())
        document.overwrite(document.text_paragraph(address), NEW)
        path.write_bytes(SHAPES[shape](document))
        assert [(each.kind, each.address, each.after) for each in remarks_in(path)] == [("change", address, NEW)]
