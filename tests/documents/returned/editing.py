"""Edits of a document, in the shapes in which Word writes them (docs/round-trip.md)."""

import io
import re
import zipfile
from copy import deepcopy
from itertools import count
from typing import Any

from lxml import etree

from vp_tui.documents.places import bookmark

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
SPACES = f'xmlns:w="{W}" xmlns:w14="{W14}" xmlns:w15="{W15}"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEIN, DATE = "Hein Maanvliet", "2026-12-01T09:30:00Z"


def w(name: str) -> str:
    return f"{{{W}}}{name}"


def element(markup: str) -> Any:
    return etree.fromstring(re.sub(r"^<[\w:]+", rf"\g<0> {SPACES}", markup))


def run(text: str) -> Any:
    found = etree.Element(w("r"))
    each = etree.SubElement(found, w("t"))
    each.text = text
    each.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return found


def text_of(item: Any) -> str:
    return "".join(each.text or "" for each in item.iter(w("t")))


def tracked(kind: str, author: str = HEIN) -> Any:
    return element(f'<w:{kind} w:id="901" w:author="{author}" w:date="{DATE}"/>')


class Document:
    """A .docx that is being edited."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self.parts = {each: archive.read(each) for each in archive.namelist()}
        self.root = etree.fromstring(self.parts["word/document.xml"])
        self.body = self.root.find(w("body"))
        self._numbers = count(5000)
        self._comments: list[str] = []
        self._threads: list[str] = []

    def to_bytes(self) -> bytes:
        self.parts["word/document.xml"] = etree.tostring(
            self.root, xml_declaration=True, encoding="UTF-8", standalone=True
        )
        if self._comments:
            self._add_part("comments", f"<w:comments {SPACES}>{''.join(self._comments)}</w:comments>")
        if self._threads:
            self._add_part("commentsExtended", f"<w15:commentsEx {SPACES}>{''.join(self._threads)}</w15:commentsEx>")
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in self.parts.items():
                archive.writestr(name, part)
        return buffer.getvalue()

    def _add_part(self, kind: str, markup: str) -> None:
        self.parts[f"word/{kind}.xml"] = markup.encode()
        relations = etree.fromstring(self.parts["word/_rels/document.xml.rels"])
        where = (
            OFFICE if kind in ("comments", "footnotes") else "http://schemas.microsoft.com/office/2011/relationships"
        )
        etree.SubElement(
            relations,
            f"{{{RELATIONS}}}Relationship",
            Id=f"rId{next(self._numbers)}",
            Type=f"{where}/{kind}",
            Target=f"{kind}.xml",
        )
        self.parts["word/_rels/document.xml.rels"] = etree.tostring(relations)

    # --- finding ------------------------------------------------------------------------------------------------------

    def mark(self, address: str) -> Any:
        name = bookmark(address)
        return next(each for each in self.root.iter(w("bookmarkStart")) if each.get(w("name")) == name)

    def _up(self, item: Any, name: str) -> Any:
        while item.tag != w(name):
            item = item.getparent()
        return item

    def marked(self, address: str) -> Any:
        """The paragraph with the bookmark."""
        return self._up(self.mark(address), "p")

    def text_paragraph(self, address: str) -> Any:
        """The first paragraph with the field's text: outside tables that behind its label."""
        found = self.marked(address)
        if found.getparent().tag == w("tc"):
            return found
        found = found.getnext()
        while "Explanation" in etree.tostring(found).decode() or not text_of(found):
            found = found.getnext()
        return found

    def cell(self, address: str) -> Any:
        return self._up(self.mark(address), "tc")

    def row(self, address: str) -> Any:
        return self._up(self.mark(address), "tr")

    def table(self, address: str) -> Any:
        return self._up(self.mark(address), "tbl")

    def with_text(self, text: str, name: str = "p") -> Any:
        """The first paragraph (or cell) that reads so."""
        return next(each for each in self.root.iter(w(name)) if text_of(each).strip() == text)

    # --- typing -------------------------------------------------------------------------------------------------------

    def type_over(self, address: str, old: str, new: str) -> None:
        """Within a text, so that its bookmark stays."""
        self.replace(self.text_paragraph(address), old, new)

    def replace(self, paragraph: Any, old: str, new: str) -> None:
        for each in paragraph.iter(w("t")):
            if old in (each.text or ""):
                each.text = each.text.replace(old, new, 1)
                return
        raise AssertionError(f"{old} does not stand there")

    def fill(self, cell: Any, text: str) -> None:
        """Type in an empty cell, or beside what it holds."""
        cell.findall(w("p"))[-1].append(run(text))

    def retype(self, address: str, text: str) -> None:
        """Select all of a cell's text and type: the bookmark goes, as in Word."""
        self.overwrite(self.text_paragraph(address), text)

    def overwrite(self, paragraph: Any, text: str) -> None:
        for each in list(paragraph):
            if each.tag != w("pPr"):
                paragraph.remove(each)
        paragraph.append(run(text))

    def add_behind(self, paragraph: Any, text: str, style: str = "") -> Any:
        """A new paragraph, as Enter makes it: with the properties of the one before."""
        found = etree.Element(w("p"))
        properties = paragraph.find(w("pPr"))
        if properties is not None:
            found.append(deepcopy(properties))
        if style:
            found.find(w("pPr")).find(w("pStyle")).set(w("val"), style)
        found.append(run(text))
        paragraph.addnext(found)
        return found

    # --- tracking -----------------------------------------------------------------------------------------------------

    def split(self, paragraph: Any, words: str) -> Any:
        """The run that holds just these words."""
        for each in list(paragraph.iter(w("r"))):
            text = text_of(each)
            if words not in text:
                continue
            before, _, after = text.partition(words)
            inner = run(words)
            for part, place in ((before, each.addprevious), (after, each.addnext)):
                if part:
                    place(run(part))
            each.getparent().replace(each, inner)
            return inner
        raise AssertionError(f"{words} does not stand there")

    def delete_tracked(self, paragraph: Any, words: str, author: str = HEIN) -> Any:
        found = self.split(paragraph, words)
        around = tracked("del", author)
        found.addprevious(around)
        around.append(found)
        for each in found.iter(w("t")):
            each.tag = w("delText")
        return around

    def insert_tracked(self, behind: Any, words: str, author: str = HEIN) -> Any:
        around = tracked("ins", author)
        around.append(run(words))
        behind.addnext(around)
        return around

    def delete_paragraph_tracked(self, paragraph: Any, author: str = HEIN) -> None:
        """Its text and its end."""
        for each in list(paragraph.findall(w("r"))):
            around = tracked("del", author)
            each.addprevious(around)
            around.append(each)
            for text in each.iter(w("t")):
                text.tag = w("delText")
        etree.SubElement(paragraph.find(w("pPr")), w("rPr")).append(tracked("del", author))

    def delete_row_tracked(self, row: Any, author: str = HEIN) -> None:
        properties = row.find(w("trPr"))
        if properties is None:
            properties = etree.Element(w("trPr"))
            row.insert(0, properties)
        properties.append(tracked("del", author))
        for each in list(row.iter(w("r"))):
            around = tracked("del", author)
            each.addprevious(around)
            around.append(each)
            for text in each.iter(w("t")):
                text.tag = w("delText")

    # --- rows ---------------------------------------------------------------------------------------------------------

    def new_row(self, behind: Any, *texts: str) -> Any:
        """As Tab in the last cell makes it: properties of cells and paragraphs, no text, no bookmark, no check box."""
        made = etree.Element(w("tr"))
        cells = behind.findall(w("tc"))
        for old, text in zip(cells, [*texts, *[""] * len(cells)], strict=False):
            cell = etree.SubElement(made, w("tc"))
            if old.find(w("tcPr")) is not None:
                cell.append(deepcopy(old.find(w("tcPr"))))
            paragraph = etree.SubElement(cell, w("p"))
            properties = old.find(w("p")).find(w("pPr"))
            if properties is not None:
                paragraph.append(deepcopy(properties))
            if text:
                paragraph.append(run(text))
        behind.addnext(made)
        return made

    # --- comments -----------------------------------------------------------------------------------------------------

    def comment(self, paragraph: Any, words: str, text: str, **more: Any) -> int:
        """On these words; on the paragraph without a selection where there are none."""
        number = next(self._numbers)
        reference = element(f'<w:r><w:commentReference w:id="{number}"/></w:r>')
        if words:
            found = self.split(paragraph, words)
            found.addprevious(element(f'<w:commentRangeStart w:id="{number}"/>'))
            found.addnext(reference)
            found.addnext(element(f'<w:commentRangeEnd w:id="{number}"/>'))
        else:
            paragraph.append(reference)
        self.say(number, text, **more)
        return number

    def say(self, number: int, text: str, author: str = HEIN, reply_to: int = 0, done: bool = False) -> None:
        """The comment itself, without a place in the text."""
        inner = "".join(
            f'<w:p w14:paraId="{number * 16 + n:08X}"><w:r><w:t xml:space="preserve">{each}</w:t></w:r></w:p>'
            for n, each in enumerate(text.split("\n"))
        )
        self._comments.append(
            f'<w:comment w:id="{number}" w:author="{author}" w:date="{DATE}" w:initials="HM">{inner}</w:comment>'
        )
        last = number * 16 + text.count("\n")
        parent = f' w15:paraIdParent="{reply_to * 16:08X}"' if reply_to else ""
        self._threads.append(f'<w15:commentEx w15:paraId="{last:08X}"{parent} w15:done="{int(done)}"/>')

    def footnote(self, number: int, text: str) -> None:
        inner = f'<w:footnote w:id="{number}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>'
        separator = '<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>'
        self._add_part("footnotes", f"<w:footnotes {SPACES}>{separator}{inner}</w:footnotes>")
