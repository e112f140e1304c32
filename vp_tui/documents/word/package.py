"""The .docx file, by python-docx: our own template opened, filled and saved.

The body goes in as text when its part is written. `table.cell` and `add_row` look through the whole table at each call,
which makes long tables quadratic; parsing our own markup to have it written again takes a third of the time and twice
the memory.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import docx
from docx.opc.packuri import PackURI
from docx.opc.phys_pkg import PhysPkgWriter
from docx.opc.pkgwriter import PackageWriter
from docx.oxml import parse_xml
from docx.package import Package

from vp_tui.documents.blocks import LineChart, Paragraph, Style
from vp_tui.documents.comments import Comment, placed_comments
from vp_tui.documents.document import WordDocument
from vp_tui.documents.word import properties as own
from vp_tui.documents.word.comments import add_comments
from vp_tui.documents.word.markup import Markup, contents
from vp_tui.documents.word.pages import estimated_pages

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
PAGE_SETUP = b"<w:sectPr>"  # all that the template's body holds; the document's own comes before it
EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can write
CONTENTS_FROM = 10  # pages; a shorter document has *In het kort* and numbered headings


def packed_bytes(made: WordDocument) -> bytes:
    """The file; the same document gives the same bytes, on every system."""
    document, pages = docx.Document(io.BytesIO(_template())), estimated_pages(made.blocks)
    section = document.sections[0]
    section.header.part.element[:] = [_element(own.header(made.properties))]
    section.footer.part.element[:] = [_element(own.footer(made.properties, pages))]
    own.describe(document, made.properties, pages)
    comments = placed_comments(made.comments, (each for block in made.blocks for each in block.text_places()))
    add_comments(document.part, comments)
    if charts := [each for each in made.blocks if isinstance(each, LineChart)]:
        from vp_tui.documents.word.chart import add_charts  # late: brings the writer of workbooks

        add_charts(document.part, charts)
    body = "".join(_markup(made, comments, with_contents=pages >= CONTENTS_FROM))
    return _saved(document.part.package, {document.part.partname: body.encode()})


def _markup(made: WordDocument, comments: list[Comment], with_contents: bool) -> Iterator[str]:
    """The paragraphs and tables of the body."""
    markup, split = Markup(comments), made.contents_before
    headings = [each for each in made.blocks if isinstance(each, Paragraph) and each.style is Style.HEADING_1]
    yield from markup.blocks(made.blocks[:split])
    if with_contents and headings:
        yield from contents(headings)
    yield from markup.blocks(made.blocks[split:])


def _element(markup: str) -> Any:
    """A parsed paragraph, with namespaces of its own."""
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


class _Entries(PhysPkgWriter):
    """What python-docx writes its parts to: with their bodies, without the moment and the system of saving."""

    def __new__(cls, archive: zipfile.ZipFile, bodies: Mapping[PackURI, bytes]) -> "_Entries":
        return object.__new__(cls)  # python-docx's own wants a file here

    def __init__(self, archive: zipfile.ZipFile, bodies: Mapping[PackURI, bytes]):
        self.archive, self.bodies = archive, bodies

    def write(self, pack_uri: PackURI, blob: bytes) -> None:
        entry = zipfile.ZipInfo(pack_uri.membername, EPOCH)
        entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
        if body := self.bodies.get(pack_uri):
            blob = blob.replace(PAGE_SETUP, body + PAGE_SETUP, 1)
        self.archive.writestr(entry, blob)


def _saved(package: Package, bodies: Mapping[PackURI, bytes]) -> bytes:
    """What `document.save` does, but for our entries; saving and then writing all of it again compresses twice.

    `bodies`: by part what goes in the place that is kept for it.
    """
    buffer, parts = io.BytesIO(), package.parts
    for part in parts:
        part.before_marshal()  # type: ignore[no-untyped-call]
    with zipfile.ZipFile(buffer, "w") as archive:
        entries = _Entries(archive, bodies)
        PackageWriter._write_content_types_stream(entries, parts)  # type: ignore[no-untyped-call]
        PackageWriter._write_pkg_rels(entries, package.rels)  # type: ignore[no-untyped-call]
        PackageWriter._write_parts(entries, parts)
    return buffer.getvalue()
