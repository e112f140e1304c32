"""The .docx file: our parts in a zip. The same content gives the same bytes, on every system."""

import io
import zipfile
from dataclasses import dataclass, field
from importlib.resources import files

from vp_tui.documents.word import properties as own
from vp_tui.documents.word.blocks import Block, Paragraph, Style
from vp_tui.documents.word.markup import Markup, contents
from vp_tui.documents.word.pages import estimated_pages
from vp_tui.documents.word.properties import DECLARATION, OFFICE, PACKAGE, Properties, W

SPACES = (
    f'{W} xmlns:r="{OFFICE}/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
)
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE_TYPE = "application/vnd.openxmlformats-officedocument"
PACKAGE_TYPE = "application/vnd.openxmlformats-package"
EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can write
CONTENTS_FROM = 7  # pages; in a shorter document one finds one's way without

# A4 with margins of 20 mm left and right, 21 above, 19 below; the first page has no header.
SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/>'
    '<w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="first" r:id="rId3"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1191" w:right="1134" w:bottom="1077" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
    '<w:cols w:space="708"/><w:titlePg/></w:sectPr>'
)
# Part, kind of relationship, content type.
OF_PACKAGE = (
    ("word/document.xml", f"{OFFICE}/relationships/officeDocument", f"{WORD_TYPE}.document.main+xml"),
    ("docProps/core.xml", f"{PACKAGE}/relationships/metadata/core-properties", f"{PACKAGE_TYPE}.core-properties+xml"),
    ("docProps/app.xml", f"{OFFICE}/relationships/extended-properties", f"{OFFICE_TYPE}.extended-properties+xml"),
    ("docProps/custom.xml", f"{OFFICE}/relationships/custom-properties", f"{OFFICE_TYPE}.custom-properties+xml"),
)
OF_DOCUMENT = (
    ("header1.xml", f"{OFFICE}/relationships/header", f"{WORD_TYPE}.header+xml"),
    ("header2.xml", f"{OFFICE}/relationships/header", f"{WORD_TYPE}.header+xml"),
    ("footer1.xml", f"{OFFICE}/relationships/footer", f"{WORD_TYPE}.footer+xml"),
    ("styles.xml", f"{OFFICE}/relationships/styles", f"{WORD_TYPE}.styles+xml"),
    ("numbering.xml", f"{OFFICE}/relationships/numbering", f"{WORD_TYPE}.numbering+xml"),
    ("settings.xml", f"{OFFICE}/relationships/settings", f"{WORD_TYPE}.settings+xml"),
    ("fontTable.xml", f"{OFFICE}/relationships/fontTable", f"{WORD_TYPE}.fontTable+xml"),
    ("theme1.xml", f"{OFFICE}/relationships/theme", f"{OFFICE_TYPE}.theme+xml"),
)
FIXED = ("styles.xml", "numbering.xml", "settings.xml", "fontTable.xml", "theme1.xml")


@dataclass(slots=True)
class WordDocument:
    """Blocks and the properties of their document; before which block the table of contents comes, if there is one."""

    properties: Properties
    blocks: list[Block] = field(default_factory=list)
    contents_before: int = 0

    def to_bytes(self) -> bytes:
        """The .docx file."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name, text in self._parts().items():
                entry = zipfile.ZipInfo(name, EPOCH)
                entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
                archive.writestr(entry, text.encode())
        return buffer.getvalue()

    def _parts(self) -> dict[str, str]:
        pages = estimated_pages(self.blocks)
        return {
            "[Content_Types].xml": _content_types(),
            "_rels/.rels": _relations(OF_PACKAGE),
            "word/document.xml": self._document(pages),
            "word/_rels/document.xml.rels": _relations(OF_DOCUMENT),
            "word/header1.xml": own.header(self.properties),
            "word/header2.xml": own.empty_header(),
            "word/footer1.xml": own.footer(self.properties, pages),
            **{f"word/{name}": _template(name) for name in FIXED},
            "docProps/core.xml": own.core(self.properties),
            "docProps/app.xml": own.app(pages),
            "docProps/custom.xml": own.custom(self.properties),
        }

    def _document(self, pages: int) -> str:
        markup, split = Markup(), self.contents_before
        before, after = markup.blocks(self.blocks[:split]), markup.blocks(self.blocks[split:])
        listed = contents(self._headings()) if pages >= CONTENTS_FROM and self._headings() else ""
        return f"{DECLARATION}<w:document {SPACES}><w:body>{before}{listed}{after}{SECTION}</w:body></w:document>"

    def _headings(self) -> list[str]:
        return [each.text for each in self.blocks if isinstance(each, Paragraph) and each.style is Style.HEADING_1]


def _template(name: str) -> str:
    return (files(__package__) / "template" / name).read_text(encoding="utf-8")


def _content_types() -> str:
    parts = [*OF_PACKAGE, *((f"word/{name}", relation, kind) for name, relation, kind in OF_DOCUMENT)]
    inner = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, _, kind in parts)
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{PACKAGE_TYPE}.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{inner}</Types>'
    )


def _relations(parts: tuple[tuple[str, str, str], ...]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (target, kind, _) in enumerate(parts, 1)
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'
