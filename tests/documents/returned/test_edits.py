"""What was edited comes back, at its place, and nothing else does: in each shape that programs save it in."""

from pathlib import Path

import pytest

from tests.documents.returned.checking import compared, exported_example, remarks_in
from tests.documents.returned.editing import Document
from tests.documents.returned.edits import EDITS
from tests.documents.returned.shapes import SHAPES


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_comes_back_and_nothing_else(name: str, tmp_path: Path) -> None:
    _check(name, "sent", tmp_path)


# What can't be told without bookmarks: whose a second paragraph in a cell is, and who deleted one.
ONLY_WITH_BOOKMARKS = {"two cells of a row merged", "a bullet deleted with tracking"}


@pytest.mark.parametrize("name", [each for each in EDITS if each not in ONLY_WITH_BOOKMARKS])
def test_an_edit_comes_back_without_bookmarks_and_styles(name: str, tmp_path: Path) -> None:
    _check(name, "Google Docs", tmp_path)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", [each for each in EDITS if each not in ONLY_WITH_BOOKMARKS][::14])
def test_an_edit_comes_back_in_every_shape(name: str, shape: str, tmp_path: Path) -> None:
    _check(name, shape, tmp_path)


def _check(name: str, shape: str, folder: Path) -> None:
    document = Document(exported_example())
    wanted = EDITS[name][1](document)
    path = folder / "terug.docx"
    path.write_bytes(SHAPES[shape](document))
    assert compared(remarks_in(path), wanted).wrong == []
