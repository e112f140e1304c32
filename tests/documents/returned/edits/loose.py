"""What belongs to no field."""

from lxml import etree

from tests.documents.returned.editing import Document, element, text_of, w
from tests.documents.returned.edits.kinds import ACTIONS, Expected, edit


@edit("text of no field")
def a_line_above_the_first_label(d: Document) -> Expected:
    heading = next(
        each for each in d.root.iter(w("p")) if text_of(each) == "Inleiding" and b"Heading1" in etree.tostring(each)
    )
    d.add_behind(heading, "Lees eerst dit.", style="VPText")
    return [{"kind": "unplaced", "text": "Lees eerst dit.", "quote": "Inleiding"}]


@edit("text of no field")
def a_text_box(d: Document) -> Expected:
    box = element(
        "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In een vak getypt</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
    )
    d.text_paragraph("recognise/my_part").append(box)
    return [{"kind": "unplaced", "text": "In een vak getypt"}]


@edit("text of no field")
def a_pasted_heading_ends_a_place(d: Document) -> Expected:
    heading = d.add_behind(d.text_paragraph("recognise/not_my_part"), "Nieuwe kop", style="Heading2")
    d.add_behind(heading, "Tekst eronder", style="VPText")
    return [
        {"kind": "unplaced", "text": "Nieuwe kop"},
        {"kind": "unplaced", "text": "Tekst eronder", "quote": "Nieuwe kop"},
    ]


@edit("text of no field")
def a_table_of_the_supervisor(d: Document) -> Expected:
    table = element(
        "<w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:r><w:t>Week</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Uren</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    d.text_paragraph("recognise/not_my_part").addnext(table)
    return [{"kind": "unplaced", "text": "Week"}, {"kind": "unplaced", "text": "Uren"}]


@edit("text of no field")
def words_in_a_cell_that_the_program_writes(d: Document) -> Expected:
    found = d.with_text("Versie:", "tc").getnext()
    d.fill(found, " graag nog een")
    return [{"kind": "unplaced", "text": "1 graag nog een"}]


@edit("text of no field")
def a_footnote(d: Document) -> Expected:
    found = d.split(d.text_paragraph("recognise/my_part"), "oefenuur")
    found.addnext(element('<w:r><w:footnoteReference w:id="2"/></w:r>'))
    d.footnote(2, "Zie de tellijst.")
    return [{"kind": "unplaced", "text": "Zie de tellijst."}]


@edit("text of no field")
def words_in_the_header(d: Document) -> Expected:
    name = next(each for each in d.parts if each.startswith("word/header") and b"versie" in d.parts[each])
    d.parts[name] = d.parts[name].replace(b"versie 1", b"versie 1, met dank")
    return [{"kind": "unplaced", "quote": "Koptekst"}]


@edit("text of no field")
def a_greeting_at_the_end(d: Document) -> Expected:
    d.body[-1].addprevious(element("<w:p><w:r><w:t>Groet, Hein</w:t></w:r></w:p>"))
    return [{"kind": "unplaced", "text": "Groet, Hein"}]


@edit("text of no field")
def a_line_below_a_table(d: Document) -> Expected:
    d.table(f"{ACTIONS}/acthrin8/who").addnext(element("<w:p><w:r><w:t>Mooi lijstje.</w:t></w:r></w:p>"))
    return [{"kind": "unplaced", "text": "Mooi lijstje.", "quote": "Acties"}]


@edit("text of no field")
def a_title_of_a_column_in_other_words(d: Document) -> Expected:
    d.replace(d.with_text("Actie"), "Actie", "Actie (wat?)")
    return [{"kind": "unplaced", "text": "Actie (wat?)"}]


@edit("text of no field")
def a_word_beside_a_box_that_is_no_answer(d: Document) -> Expected:
    d.fill(d.cell(f"{ACTIONS}/acthrin8/done"), " deels")
    return [{"kind": "unplaced", "text": "deels"}]


@edit("text of no field")
def what_the_document_repeats_is_typed_over(d: Document) -> Expected:
    found = d.with_text("Opkomst bij de griepprik: 53,1 → 58, nu 55,3%")
    d.replace(found, "58", "60")
    return [{"kind": "unplaced", "text": text_of(found)}]
