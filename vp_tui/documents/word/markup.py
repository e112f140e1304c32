"""Blocks as WordprocessingML."""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import count, repeat

from vp_tui.documents.blocks import (
    CHART_HEIGHT,
    TALL_ROW,
    TEXT_WIDTH,
    Block,
    Cell,
    Check,
    LineChart,
    Paragraph,
    Row,
    Style,
    Table,
)
from vp_tui.documents.comments import Comment
from vp_tui.documents.places import bookmark
from vp_tui.documents.word.rows import keeps_together, may_break
from vp_tui.documents.word.styles import IDS

# XML 1.0, production 2: the characters that a document may hold.
FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
TWIPS_PER_MM = 1440 / 25.4
LONGEST_ALIAS = 64  # characters that Word shows of a content control's title
SECTIONS, CONTENTS = 7, 12  # numId in the template: the numbers of headings, and of what points to them
SYMBOLS = "<w:rFonts " + " ".join(f'w:{name}="Segoe UI Symbol"' for name in ("ascii", "hAnsi", "eastAsia", "cs")) + "/>"
HEAD_FILL, LABEL_FILL = "E4EEF0", "F4F7F8"  # as the template's table style has them for a first row and column
HANGING = '<w:ind w:left="284" w:hanging="284"/>'
DRAWN_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWN = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:c="{DRAWN_CHART}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'distT="0" distB="0" distL="0" distR="0"'
)
LINK = '<w:rPr><w:color w:val="1F5361"/><w:u w:val="single"/></w:rPr>'


def allowed_text(text: str) -> str:
    """Text without what XML forbids."""
    return FORBIDDEN.sub("", text)


def escaped_text(text: str) -> str:
    """Text for an element or an attribute; what XML forbids is dropped."""
    text = allowed_text(text).replace("&", "&amp;").replace("<", "&lt;")
    return text.replace(">", "&gt;").replace('"', "&quot;")


def _emu(millimetres: float) -> int:
    return round(millimetres * 36000)


def twips(millimetres: float) -> int:
    return round(millimetres * TWIPS_PER_MM)


class Markup:
    """Writes blocks; numbers the bookmarks and check boxes of one document."""

    def __init__(self, comments: Iterable[Comment] = ()) -> None:
        self._comments: dict[str, list[int]] = {}
        for each in comments:
            self._comments.setdefault(each.address, []).append(each.number)
        self._numbers = count(1)
        self._anchors = count(1)
        self._charts = count(1)

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        """Each block's markup. Word joins two tables that touch, and wants a paragraph at the end."""
        after_table = False
        for block in blocks:
            if after_table and block.is_table:
                yield self.paragraph(Paragraph(style=Style.GAP))
            yield block.markup(self)
            after_table = block.is_table
        if after_table:
            yield self.paragraph(Paragraph(style=Style.GAP))

    def paragraph(self, block: Paragraph | Check, with_next: bool = False) -> str:
        keeps = with_next or (isinstance(block, Paragraph) and block.with_next)
        more = "<w:keepNext/>" if keeps else ""
        if isinstance(block, Check):
            return in_paragraph(IDS[Style.CELL_CENTRE], self._marked(self._check_box(block), block.address), more)
        content = self._marked(_text(block), block.address)
        if block.style is Style.HEADING_1:
            content = self._bookmarked(content, heading_anchor(next(self._anchors)))
        if block.anchor:
            content = self._bookmarked(content, block.anchor)
        return in_paragraph(IDS[block.style], content, more + _properties(block))

    def _marked(self, content: str, address: str) -> str:
        marked = self._bookmarked(content, bookmark(address)) if address else content
        numbers = self._comments.pop(address, ())
        starts = "".join(f'<w:commentRangeStart w:id="{each}"/>' for each in numbers)
        ends = "".join(
            f'<w:commentRangeEnd w:id="{each}"/><w:r><w:commentReference w:id="{each}"/></w:r>' for each in numbers
        )
        return f"{starts}{marked}{ends}"

    def _bookmarked(self, content: str, name: str) -> str:
        number = next(self._numbers)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'

    def _check_box(self, check: Check) -> str:
        """A content control of Word 2010 and later; one click ticks it."""
        return (
            f"<w:sdt><w:sdtPr>{_named(check)}"
            f'<w:id w:val="{next(self._numbers)}"/><w14:checkbox>'
            f'<w14:checked w14:val="{int(check.checked)}"/>'
            '<w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr>'
            f"<w:sdtContent><w:r><w:rPr>{SYMBOLS}</w:rPr><w:t>{'☑' if check.checked else '☐'}</w:t></w:r>"
            "</w:sdtContent></w:sdt>"
        )

    def table(self, table: Table) -> str:
        widths = [twips(each) for each in table.widths]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        last = len(table.rows) - 1 if keeps_together(table) else 0
        kept = (row.header or n < last for n, row in enumerate(table.rows))
        breaks = (may_break(row, table.widths) for row in table.rows)
        rows = "".join(map(self._row, table.rows, repeat(widths), breaks, kept))
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="VPTable"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/>{_look(table)}</w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        )

    def chart(self, chart: LineChart) -> str:
        """In the line, as wide as the text; the part with the chart itself is related by its number (word/chart.py)."""
        number, size = next(self._charts), f'cx="{_emu(TEXT_WIDTH)}" cy="{_emu(CHART_HEIGHT)}"'
        about = escaped_text(chart.about)
        drawing = (
            f"<w:r><w:drawing><wp:inline {DRAWN}>"
            f'<wp:extent {size}/><wp:docPr id="{next(self._numbers)}" name="Grafiek {number}" descr="{about}"/>'
            f'<a:graphic><a:graphicData uri="{DRAWN_CHART}"><c:chart r:id="rIdChart{number}"/></a:graphicData>'
            "</a:graphic></wp:inline></w:drawing></w:r>"
        )
        return in_paragraph(IDS[Style.TEXT], drawing, "<w:keepNext/>")

    def _row(self, row: Row, widths: list[int], breaks: bool, with_next: bool) -> str:
        """`widths` of the columns, in twips; a heading that is higher than it may be is not repeated.

        A row with a height of its own may break: of a table whose rows may not and have one, LibreOffice 7.4 leaves out
        those that the first page has no room for.
        """
        cells, column = [], 0
        for each in row.cells:
            cells.append(self._cell(each, sum(widths[column : column + each.span]), with_next))
            column += each.span
        properties = ("" if breaks or row.tall else "<w:cantSplit/>") + (
            "<w:tblHeader/>" if row.header and not breaks else ""
        )
        properties += f'<w:trHeight w:val="{twips(TALL_ROW)}" w:hRule="atLeast"/>' if row.tall else ""
        return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{''.join(cells)}</w:tr>"

    def _cell(self, cell: Cell, width: int, with_next: bool) -> str:
        span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
        fill = HEAD_FILL if cell.shaded else LABEL_FILL if cell.is_label else ""
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
        content = "".join(self.paragraph(each, with_next) for each in cell.content)
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{shade}</w:tcPr>{content}</w:tc>'


def _text(block: Paragraph) -> str:
    if block.link:
        return f'<w:hyperlink w:anchor="{block.link}" w:history="1">{run(block.text, "link")}</w:hyperlink>'
    return "".join(run(text, mark) for text, mark in block.runs) if block.runs else run(block.text)


def _properties(block: Paragraph) -> str:
    """What a paragraph has beside its style."""
    page = "<w:pageBreakBefore/>" if block.new_page else ""
    return page + (numbering(SECTIONS) if block.numbered else "") + (HANGING if block.hanging else "")


def numbering(number: int) -> str:
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'


def _named(check: Check) -> str:
    """What a box is called, and its place once more: a content control keeps it whatever is typed around it."""
    alias = f'<w:alias w:val="{escaped_text(check.about[:LONGEST_ALIAS])}"/>' if check.about else ""
    return alias + (f'<w:tag w:val="{bookmark(check.address)}"/>' if check.address else "")


def _look(table: Table) -> str:
    """Which of the table style's parts it has, and what a screen reader says of it."""
    first, labelled = int(table.rows[0].header), int(table.labelled)
    shown = f"{0x0400 + 0x20 * first + 0x80 * labelled:04X}"
    about = f'<w:tblCaption w:val="{escaped_text(table.about)}"/>' if table.about else ""
    return (
        f'<w:tblLook w:val="{shown}" w:firstRow="{first}" w:lastRow="0" w:firstColumn="{labelled}" '
        f'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>{about}'
    )


def in_paragraph(style: str, content: str, more: str = "") -> str:
    """`style`: its id in the template."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{content}</w:p>'


MARKS = {"": "", "link": LINK, "new": "<w:rPr><w:b/><w:bCs/></w:rPr>", "gone": "<w:rPr><w:strike/></w:rPr>"}


def run(text: str, mark: str = "") -> str:
    """One run; line breaks and tabs are elements of their own, so that they come out as typed."""
    text = escaped_text(text)
    if not text:
        return ""
    if "\n" not in text and "\t" not in text:
        return f'<w:r>{MARKS[mark]}<w:t xml:space="preserve">{text}</w:t></w:r>'
    inner = re.sub(r"[^\n\t]+", r'<w:t xml:space="preserve">\g<0></w:t>', text)
    return f"<w:r>{MARKS[mark]}{inner.replace(chr(10), '<w:br/>').replace(chr(9), '<w:tab/>')}</w:r>"


def heading_anchor(number: int) -> str:
    """The bookmark of the n-th heading 1, which the table of contents points to."""
    return f"_Toc{number:09}"


def contents(headings: list[Paragraph]) -> list[str]:
    """The paragraphs of a table of contents with its entries filled in, each with the number that its heading has.

    So Word needs not, and does not, update it when it opens. Without page numbers (`\\n`): we can't know them, and a
    wrong one is worse than none.
    """
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\n \\h \\z </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    entries = [
        f'<w:hyperlink w:anchor="{heading_anchor(number)}" w:history="1">{run(heading.text)}</w:hyperlink>'
        for number, heading in enumerate(headings, 1)
    ]
    entries[0] = begin + entries[0]
    entries[-1] += '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    title = in_paragraph(IDS[Style.CONTENTS_TITLE], run("Inhoud"))
    numbers = [numbering(CONTENTS) if each.numbered else "" for each in headings]
    return [title, *map(partial(in_paragraph, IDS[Style.CONTENTS]), entries, numbers)]
