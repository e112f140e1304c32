"""What people do to the form, as edits of one that was filled in: another look, other words, other tables."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

from tests.documents.returned.editing import Document, run, w
from vp_tui.documents.form.own_words import left_by_hand

TICKS = str.maketrans({"√": "✓"})


def paragraphs(document: Document) -> list[Any]:
    """Those of the body, outside tables."""
    return [each for each in document.root.find(w("body")) if each.tag == w("p")]


def text_of(paragraph: Any) -> str:
    return "".join(each.text or "" for each in paragraph.iter(w("t")))


def say(paragraph: Any, text: str) -> None:
    """Give a paragraph another text, in one run."""
    for each in list(paragraph.iter(w("r"))):
        each.getparent().remove(each)
    paragraph.append(run(text))


def headings(document: Document) -> Iterator[Any]:
    for each in paragraphs(document):
        style = each.find(f"{w('pPr')}/{w('pStyle')}")
        if style is not None and style.get(w("val")).startswith(("Heading", "Kop")):
            yield each


def tables(document: Document) -> list[Any]:
    return list(document.root.iter(w("tbl")))


def rows(table: Any) -> list[list[Any]]:
    return [list(row.iter(w("tc"))) for row in table.iter(w("tr"))]


def fill(cell: Any, *lines: str) -> None:
    for each in list(cell.iter(w("p"))):
        cell.remove(each)
    for line in lines:
        cell.append(paragraph(line))


def paragraph(text: str) -> Any:
    made = etree.Element(w("p"))
    made.append(run(text))
    return made


# --- another look -----------------------------------------------------------------------------------------------------


def bold_instead_of_headings(document: Document) -> None:
    for each in list(headings(document)):
        each.remove(each.find(w("pPr")))
        for found in each.iter(w("r")):
            found.insert(0, etree.fromstring(f'<w:rPr xmlns:w="{w("")[1:-1]}"><w:b/></w:rPr>'))


def plain_headings(document: Document) -> None:
    for each in list(headings(document)):
        each.remove(each.find(w("pPr")))


def with_contents(document: Document) -> None:
    """A list of contents that was typed, before plain headings."""
    titles = [text_of(each) for each in headings(document)]
    first = next(headings(document))
    for title in titles:
        first.addprevious(paragraph(title))
    plain_headings(document)


def with_contents_and_pages(document: Document) -> None:
    first = next(headings(document))
    for n, each in enumerate(list(headings(document)), 2):
        first.addprevious(paragraph(f"{text_of(each)} ........ {n}"))


def numbered(document: Document) -> None:
    for n, each in enumerate(list(headings(document)), 2):
        say(each, f"{n}.{n} {text_of(each)}" if n % 2 else f"Hoofdstuk {n}: {text_of(each)}")


def capitals(document: Document) -> None:
    for each in list(headings(document)):
        say(each, text_of(each).upper())
    for table in tables(document):
        for cell in rows(table)[0]:
            if len(text_of(cell)) < 40:
                fill(cell, text_of(cell).upper())


def slips(document: Document) -> None:
    """A letter forgotten in each longer title, and a colon behind it."""
    for each in list(headings(document)):
        text = text_of(each)
        say(each, f"{text[:5]}{text[6:]}:" if len(text) > 8 else f"{text}:")
    for table in tables(document)[1:]:
        for cell in rows(table)[0]:
            text = text_of(cell)
            fill(cell, text[:4] + text[5:] if len(text) > 8 else text)


def without_explanation(document: Document) -> None:
    for each in paragraphs(document):
        if not left_by_hand(text_of(each), behind_own=True) and text_of(each) not in map(text_of, headings(document)):
            each.getparent().remove(each)


# --- other tables -----------------------------------------------------------------------------------------------------


def other_ticks(document: Document) -> None:
    for table in tables(document):
        for cell in (cell for cells in rows(table) for cell in cells):
            if text_of(cell) == "√":
                fill(cell, "✔" if cell in rows(table)[0] else "x")


def title_above_the_head(document: Document) -> None:
    for table in tables(document)[1:]:
        head = next(table.iter(w("tr")))
        above = etree.SubElement(etree.Element(w("x")), w("tr"))
        cell = etree.SubElement(above, w("tc"))
        properties = etree.SubElement(cell, w("tcPr"))
        etree.SubElement(properties, w("gridSpan"), {w("val"): "5"})
        cell.append(paragraph("Verbeterinterventies"))
        head.addprevious(above)


def head_twice(document: Document) -> None:
    for table in tables(document)[1:]:
        head, first, *_ = table.iter(w("tr"))
        first.addnext(etree.fromstring(etree.tostring(head)))


def without_head(document: Document) -> None:
    for table in tables(document)[1:]:
        table.remove(next(table.iter(w("tr"))))


def without_blank_rows(document: Document) -> None:
    for table in tables(document):
        for row in list(table.iter(w("tr"))):
            if all(len(text_of(cell)) < 2 for cell in list(row.iter(w("tc")))):
                table.remove(row)


def goal_words_in_cells(document: Document) -> None:
    for table in tables(document)[1:]:
        for cells in rows(table):
            if re.fullmatch(r"\d", text_of(cells[0])):
                fill(cells[0], f"Doel {text_of(cells[0])}")


def goals_as_paragraphs(document: Document) -> None:
    table = tables(document)[0]
    for label, value in rows(table):
        lines = [text_of(each) for each in value.iter(w("p"))]
        for line in (f"{text_of(label)}: {lines[0]}", *lines[1:]):
            table.addprevious(paragraph(line))
    table.getparent().remove(table)


def goals_with_criteria_in_bullets(document: Document) -> None:
    """The goal under its number, its criteria behind a sign and named by their letters."""
    table = tables(document)[0]
    for label, value in rows(table):
        lines = [text_of(each) for each in value.iter(w("p"))]
        table.addprevious(paragraph(text_of(label)))
        table.addprevious(paragraph(lines[0]))
        for line in lines[1:]:
            name, _, rest = line.partition(": ")
            table.addprevious(paragraph(f"{name[0]} = {rest}"))
    table.getparent().remove(table)


def goals_in_columns_of_their_own(document: Document) -> None:
    """A row for each criterion: its name, and its text beside it."""
    table = tables(document)[0]
    for row in list(table.iter(w("tr"))):
        _, value = row.iter(w("tc"))
        lines = [text_of(each) for each in value.iter(w("p"))]
        fill(value, lines[0])
        for line in reversed(lines[1:]):
            name, _, rest = line.partition(": ")
            made = etree.fromstring(etree.tostring(row))
            label, beside = made.iter(w("tc"))
            fill(label, name)
            fill(beside, rest)
            row.addnext(made)


VARIANTS: dict[str, Callable[[Document], None]] = {
    each.__name__.replace("_", " "): each
    for each in (
        bold_instead_of_headings, plain_headings, with_contents, with_contents_and_pages, numbered, capitals, slips,
        without_explanation,
        other_ticks, title_above_the_head, head_twice, without_head, without_blank_rows, goal_words_in_cells,
        goals_as_paragraphs, goals_with_criteria_in_bullets, goals_in_columns_of_their_own,
    )
}  # fmt: skip
