"""What is no edit: what programs do by themselves."""

from copy import deepcopy

from tests.documents.returned.editing import Document, element, w
from tests.documents.returned.edits.kinds import ACTIONS, Expected, edit


@edit("nothing typed")
def nothing_at_all(d: Document) -> Expected:
    return []


@edit("nothing typed")
def quotes_dashes_and_spaces_that_word_makes(d: Document) -> Expected:
    for each in d.root.iter(w("t")):
        each.text = (each.text or "").replace("’", "'").replace(" euro", "\u00a0euro").replace("...", "…")
    return []


@edit("nothing typed")
def format_only_with_tracking(d: Document) -> Expected:
    found = d.split(d.text_paragraph("recognise/my_part"), "teksten")
    found.insert(0, element('<w:rPr><w:b/><w:rPrChange w:id="9" w:author="x" w:date="2026-12-01T09:00:00Z"/></w:rPr>'))
    return []


@edit("nothing typed")
def soft_hyphens_and_a_trailing_blank(d: Document) -> Expected:
    found = d.split(d.text_paragraph("recognise/my_part"), "oefenuur")
    found.addprevious(element('<w:r><w:softHyphen w:val="1"/></w:r>'))
    d.add_behind(d.text_paragraph("recognise/not_my_part"), " ")
    return []


@edit("nothing typed")
def bookmarks_that_start_before_their_paragraph(d: Document) -> Expected:
    for each in list(d.root.iter(w("bookmarkStart"))):
        paragraph = each.getparent()
        if paragraph.tag == w("p") and paragraph.getparent().tag == w("tc"):
            paragraph.addprevious(each)
    return []


@edit("nothing typed")
def a_bookmark_twice_and_without_end(d: Document) -> Expected:
    for each in list(d.root.iter(w("bookmarkStart"))):
        each.addnext(deepcopy(each))
    return []


@edit("nothing typed")
def a_row_copied_away_and_deleted_again(d: Document) -> Expected:
    row = d.row(f"{ACTIONS}/acthrin8/action")
    row.getparent().replace(row, deepcopy(row))
    return []
