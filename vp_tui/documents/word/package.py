"""The .docx file, by python-docx: our own template opened, filled and saved.

The body goes in as parsed XML, a block at a time: `table.cell` and `add_row` look through the whole table at each
call, which makes long tables quadratic.
"""

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import docx
from docx.oxml import parse_xml

from vp_tui.documents.word import properties as own
from vp_tui.documents.word.blocks import Paragraph, Style
from vp_tui.documents.word.document import WordDocument
from vp_tui.documents.word.markup import Markup, contents
from vp_tui.documents.word.pages import estimated_pages

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can write
CONTENTS_FROM = 7  # pages; in a shorter document one finds one's way without


def packed(made: WordDocument) -> bytes:
    """The file; the same document gives the same bytes, on every system."""
    document, pages = docx.Document(io.BytesIO(_template())), estimated_pages(made.blocks)
    page_setup = document.element.body[-1]
    for markup in _markup(made, with_contents=pages >= CONTENTS_FROM):
        page_setup.addprevious(_element(markup))
    section = document.sections[0]
    section.header.part.element[:] = [_element(own.header(made.properties))]
    section.footer.part.element[:] = [_element(own.footer(made.properties, pages))]
    own.describe(document, made.properties, pages)
    saved = io.BytesIO()
    document.save(saved)
    return _without_moment(saved)


def _markup(made: WordDocument, with_contents: bool) -> Iterator[str]:
    """The paragraphs and tables of the body."""
    markup, split = Markup(), made.contents_before
    headings = [each.text for each in made.blocks if isinstance(each, Paragraph) and each.style is Style.HEADING_1]
    yield from markup.blocks(made.blocks[:split])
    if with_contents and headings:
        yield from contents(headings)
    yield from markup.blocks(made.blocks[split:])


def _element(markup: str) -> Any:
    """A parsed paragraph or table. It declares its namespaces itself: an element that gets them from a parent takes
    lxml time by the square of its rows when it moves to our document (164 s instead of 3 for six tables of 4,000).
    """
    return parse_xml(markup.replace(">", f" {SPACES}>", 1))


@cache
def _template() -> bytes:
    """The folder template/ is a .docx, unzipped so that its parts can be read and compared; here it is one again."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, part in _parts(files(__package__) / "template"):
            archive.writestr(name, part)
    return buffer.getvalue()


def _parts(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, bytes]]:
    for each in folder.iterdir():
        if each.is_dir():
            yield from _parts(each, f"{prefix}{each.name}/")
        else:
            yield prefix + each.name, each.read_bytes()


def _without_moment(saved: io.BytesIO) -> bytes:
    """The same parts in the same order, without the moment and the system of saving in every entry."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(buffer, "w") as archive:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(entry, source.read(name))
    return buffer.getvalue()
