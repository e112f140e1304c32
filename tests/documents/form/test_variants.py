"""The same form in the shapes that programs and people give it: always the same plan."""

from pathlib import Path

import pytest

from tests.documents.form.judging import FILES, faults, right_answer
from tests.documents.form.test_reading import TODAY
from tests.documents.form.variants import VARIANTS
from tests.documents.returned.editing import Document
from tests.documents.returned.shapes import SHAPES
from vp_tui.documents.form.reading import read_form


def filled_in() -> Document:
    return Document((FILES / "form-01.docx").read_bytes())


def wrong_with(content: bytes, folder: Path) -> list[str]:
    (folder / "form.docx").write_bytes(content)
    return faults(right_answer("form-01.json"), read_form(folder / "form.docx", TODAY).plan)


@pytest.mark.parametrize("shape", SHAPES)
def test_as_another_program_saves_it(shape: str, tmp_path: Path) -> None:
    document = filled_in()
    document.parts.setdefault("docProps/custom.xml", b"<Properties/>")
    assert wrong_with(SHAPES[shape](document), tmp_path) == []


def test_as_libreoffice_saves_it(tmp_path: Path) -> None:
    assert wrong_with((FILES / "form-01-libreoffice.docx").read_bytes(), tmp_path) == []


@pytest.mark.parametrize("variant", VARIANTS)
def test_as_people_change_it(variant: str, tmp_path: Path) -> None:
    document = filled_in()
    VARIANTS[variant](document)
    assert wrong_with(document.to_bytes(), tmp_path) == []
