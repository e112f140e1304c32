"""A reader of documents for the tests, written apart from what writes them: by the rules in documents/places.py."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HEADINGS = ("Title", "Heading1", "Heading2")
ENDS_A_PLACE = (*HEADINGS, "VPLabel", "VPCaption", "TOCHeading")
NOT_TYPED = ("Subtitle", "VPExplanation", "VPNote", "VPDerived", "TOC1", "VPGap")
Element = Any  # lxml has no types of its own


@dataclass(frozen=True)
class Placed:
    """The text of one place, and the last heading 1 above it."""

    heading: str
    text: str


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def body(content: bytes) -> Element:
    return etree.fromstring(parts(content)["word/document.xml"])[0]


def style(paragraph: Element) -> str:
    return paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")


def text(element: Element) -> str:
    """What is typed in a paragraph; paragraphs of a cell are joined by a line break."""
    if element.tag == f"{W}tc":
        return "\n".join(text(each) for each in element.iter(f"{W}p"))
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    runs = (each for run in element.iter(f"{W}r") for each in run)
    return "".join(each.text or "" if each.tag == f"{W}t" else signs.get(each.tag, "") for each in runs)


def marks(paragraph: Element) -> list[str]:
    names = [each.get(f"{W}name") for each in paragraph.iter(f"{W}bookmarkStart")]
    return [name for name in names if name.startswith("_vp")]


def headings(content: bytes) -> list[tuple[str, str]]:
    """Style and text of the title and each heading."""
    found = [(style(each), text(each)) for each in body(content).iter(f"{W}p")]
    return [each for each in found if each[0] in HEADINGS]


def tables(content: bytes) -> list[list[list[str]]]:
    """The texts of each table, a list of cells a row."""
    return [
        [[text(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
        for table in body(content).iter(f"{W}tbl")
    ]


def under(content: bytes) -> dict[str, str]:
    """All the text under each heading 1; the cover's under ""."""
    found: dict[str, list[str]] = {"": []}
    heading = ""
    for paragraph in body(content).iter(f"{W}p"):
        if style(paragraph) == "Heading1":
            heading = text(paragraph)
        found.setdefault(heading, []).append(text(paragraph))
    return {name: "\n".join(texts) for name, texts in found.items()}


def all_marks(content: bytes) -> list[str]:
    return [name for each in body(content).iter(f"{W}p") for name in marks(each)]


def places(content: bytes) -> dict[str, Placed]:
    """The text of every place, by the name of its bookmark."""
    return {name: Placed(heading, "\n".join(lines)) for name, heading, lines in _places(content)}


def _places(content: bytes) -> Iterator[tuple[str, str, list[str]]]:
    heading, current, lines = "", "", []
    for block in body(content):
        ends = block.tag != f"{W}p" or style(block) in ENDS_A_PLACE
        if ends and current:
            yield current, heading, lines
        if block.tag == f"{W}tbl":
            for cell in block.iter(f"{W}tc"):
                yield from ((name, heading, inner) for name, inner in _in_cell(cell))
        if ends:
            current, lines = "", []
        if block.tag == f"{W}p":
            heading = text(block) if style(block) == "Heading1" else heading
            if ends:
                current = next(iter(marks(block)), "")
            elif style(block) not in NOT_TYPED:
                lines.append(text(block))


def _in_cell(cell: Element) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for paragraph in cell.iter(f"{W}p"):
        found += [(name, []) for name in marks(paragraph)]
        if found:
            found[-1][1].append(text(paragraph))
    return found


def normalised(xml: bytes) -> str:
    """XML a line an element, without what a parser may write either way."""
    root = etree.fromstring(xml, etree.XMLParser(remove_blank_text=True))
    return re.sub(r"\n\s*\n", "\n", etree.tostring(root, pretty_print=True, encoding="unicode"))
