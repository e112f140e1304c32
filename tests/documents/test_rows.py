"""A row may break by its height in its column: by width, lines and signs (tools/sweep.py tries it in LibreOffice)."""

import re

import pytest

from tests.documents.filled import FACTS
from tests.documents.reading import parts
from vp_tui.documents.blocks import Row, cell
from vp_tui.documents.implementation_plan import ExportOptions, build
from vp_tui.documents.word.rows import may_break
from vp_tui.plan.plan import Plan

NARROW, WIDE = 28.0, 112.0


def breaks(text: str, width: float) -> bool:
    return may_break(Row((cell(""), cell(text))), (20.0, width))


@pytest.mark.parametrize("length", range(700, 1501, 100))
def test_a_text_that_is_a_page_in_a_narrow_column_may_break(length: int) -> None:
    assert breaks("woord " * (length // 6), NARROW)


def test_in_a_wide_column_the_same_text_stays_whole() -> None:
    assert not breaks("woord " * 150, WIDE)


@pytest.mark.parametrize("lines", range(40, 91, 10))
def test_short_lines_count_as_lines(lines: int) -> None:
    assert breaks("\n".join(["kort"] * lines), WIDE)
    assert breaks("\n" * lines, WIDE)


@pytest.mark.parametrize("sign", ["W", "你", "👍"])
def test_wide_signs_count_for_more(sign: str) -> None:
    length = 20 * 7  # twice as many lines as of small letters
    assert not breaks("a" * length, NARROW)
    assert breaks(sign * 2 * length, NARROW)


def test_a_row_with_a_height_of_its_own_may_break() -> None:
    """Of a table whose rows may not, LibreOffice 7.4 leaves out those that the first page has no room for."""
    made = parts(build(Plan(), ExportOptions(), FACTS))["word/document.xml"].decode()
    tall = [each for each in re.findall(r"<w:trPr>.*?</w:trPr>", made) if "w:trHeight" in each]
    assert len(tall) == 26 and not any("w:cantSplit" in each for each in tall)


def test_a_short_row_stays_whole() -> None:
    assert not breaks("woord " * 20, NARROW)


def test_a_cell_over_several_columns_is_as_wide_as_they_are() -> None:
    text = "woord " * 100
    assert may_break(Row((cell(text),)), (28.0, 140.0))
    assert not may_break(Row((cell(text, span=2),)), (28.0, 140.0))
