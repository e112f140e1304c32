"""Styles are known by their names, which no program changes."""

import zipfile
from io import BytesIO

from tests.documents.returned.checking import exported_example
from vp_tui.documents.blocks import Style
from vp_tui.documents.returned.styles import NAMES, style_names
from vp_tui.documents.returned.xml_parts import parsed_part
from vp_tui.documents.word.styles import IDS


def test_each_of_our_styles_is_known_by_the_name_in_the_template() -> None:
    with zipfile.ZipFile(BytesIO(exported_example())) as archive:
        names = style_names(parsed_part(archive.read("word/styles.xml"), "styles"))
    assert {each: NAMES.get(names[IDS[each]]) for each in Style} == {each: each for each in Style}
