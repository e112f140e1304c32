"""Tables and paragraphs that are taken apart, joined and wrapped."""

from copy import deepcopy
from typing import Any

from lxml import etree

from tests.documents.returned.editing import HEIN, Document, element, run, text_of, tracked, w
from tests.documents.returned.edits.kinds import ACTIONS, NOT_PART, PART, Expected, change, edit

WHO = (f"{ACTIONS}/acthrin8/who", "Loes Ganzewater")


def _wrapped(item: Any, kind: str = "sdt") -> None:
    around = element(f"<w:{kind}><w:sdtPr/><w:sdtContent/></w:{kind}>")
    item.addprevious(around)
    around.find(w("sdtContent")).append(item)


@edit("wrapped")
def a_row_in_a_content_control(d: Document) -> Expected:
    _wrapped(d.row(WHO[0]))
    d.type_over(WHO[0], "Loes", "Petra")
    return [change(WHO[0], WHO[1], "Petra Ganzewater")]


@edit("wrapped")
def a_table_in_a_content_control(d: Document) -> Expected:
    _wrapped(d.table(WHO[0]))
    d.type_over(WHO[0], "Loes", "Petra")
    return [change(WHO[0], WHO[1], "Petra Ganzewater")]


@edit("wrapped")
def paragraphs_in_a_content_control(d: Document) -> Expected:
    _wrapped(d.text_paragraph("recognise/my_part"))
    d.type_over("recognise/my_part", "oefenuur", "spreekuur")
    return [change("recognise/my_part", PART, PART.replace("oefenuur", "spreekuur"))]


@edit("wrapped")
def words_in_a_link_and_a_smart_tag(d: Document) -> Expected:
    found = d.split(d.text_paragraph("recognise/my_part"), "teksten")
    link = element('<w:hyperlink w:anchor="x"/>')
    found.addprevious(link)
    link.append(found)
    other = d.split(d.text_paragraph("recognise/my_part"), "oefenuur")
    tag = element('<w:smartTag w:element="place"/>')
    other.addprevious(tag)
    tag.append(other)
    return []


@edit("wrapped")
def a_row_of_which_bookmarks_stand_between_the_rows(d: Document) -> Expected:
    row = d.row(WHO[0])
    for each in list(row.iter(w("bookmarkStart"))):
        row.addprevious(each)
    return []


# --- tables ---------------------------------------------------------------------------------------------


@edit("table taken apart")
def a_table_split_in_two(d: Document) -> Expected:
    """As Word does it: the second half without a head."""
    table, row = d.table(WHO[0]), d.row(WHO[0])
    other = etree.Element(w("tbl"))
    other.append(deepcopy(table.find(w("tblPr"))))
    other.append(deepcopy(table.find(w("tblGrid"))))
    following = [row, *row.itersiblings(w("tr"))]
    table.addnext(other)
    table.addnext(element("<w:p/>"))
    for each in following:
        other.append(each)
    d.retype(WHO[0], "Petra Kruidenhage")
    return [change(*WHO, "Petra Kruidenhage")]


@edit("table taken apart")
def a_column_put_in(d: Document) -> Expected:
    """Between the others, with a title of the supervisor's own."""
    for n, row in enumerate(d.table(WHO[0]).findall(w("tr"))):
        cell = element("<w:tc><w:tcPr/><w:p/></w:tc>")
        row.findall(w("tc"))[2].addprevious(cell)
        if n < 2:
            d.fill(cell, ("Uren", "3 uur")[n])
    return [{"kind": "unplaced", "text": "Uren"}, {"kind": "unplaced", "text": "3 uur"}]


@edit("table taken apart")
def two_columns_swapped(d: Document) -> Expected:
    for row in d.table(WHO[0]).findall(w("tr")):
        cells = row.findall(w("tc"))
        cells[2].addprevious(cells[3])
    d.retype(WHO[0], "Petra Kruidenhage")
    return [change(*WHO, "Petra Kruidenhage")]


@edit("table taken apart")
def two_cells_of_a_row_merged(d: Document) -> Expected:
    """The second cell's paragraphs move into the first, with their bookmarks."""
    first, second = d.cell(f"{ACTIONS}/acthrin8/who"), d.cell(f"{ACTIONS}/acthrin8/when")
    first.find(w("tcPr")).append(element('<w:gridSpan w:val="2"/>'))
    for each in second.findall(w("p")):
        first.append(each)
    second.getparent().remove(second)
    return []


@edit("table taken apart")
def cells_merged_over_two_rows(d: Document) -> Expected:
    first, second = d.cell(f"{ACTIONS}/acthrin8/who"), d.cell(f"{ACTIONS}/actinha9/who")
    first.find(w("tcPr")).append(element('<w:vMerge w:val="restart"/>'))
    second.find(w("tcPr")).append(element("<w:vMerge/>"))
    return []


@edit("table taken apart")
def a_row_inserted_in_the_measurements(d: Document) -> Expected:
    d.new_row(d.row("implement/measurements/bel1012x/value"), "20 november 2026", "4")
    after = {"date": "20 november 2026", "value": "4"}
    return [{"kind": "added", "address": "implement/measurements", "after>": after}]


@edit("table taken apart")
def a_table_moved_up(d: Document) -> Expected:
    d.text_paragraph("recognise/not_my_part").addnext(d.table(WHO[0]))
    return []


# --- paragraphs ---------------------------------------------------------------------------------------------


@edit("paragraphs joined")
def a_paragraph_split_in_two(d: Document) -> Expected:
    first = d.text_paragraph("recognise/not_my_part")
    words = d.split(first, "declareren, ")
    second = d.add_behind(first, "")
    following = list(words.itersiblings(w("r")))
    for each in following:
        second.append(each)
    after = NOT_PART.replace("declareren, ", "declareren,\n")
    return [change("recognise/not_my_part", NOT_PART, after)]


@edit("paragraphs joined")
def a_label_in_other_words(d: Document) -> Expected:
    d.replace(d.marked("recognise/my_part"), "Mijn deel", "Wat ik zelf doe")
    return [{"kind": "unplaced", "text": "Wat ik zelf doe"}]


@edit("paragraphs joined")
def a_heading_in_other_words(d: Document) -> Expected:
    heading = next(
        each for each in d.root.iter(w("p")) if text_of(each) == "De Context" and b"Heading1" in etree.tostring(each)
    )
    d.replace(heading, "De Context", "De omgeving")
    return [{"kind": "unplaced", "text": "De omgeving"}]


@edit("paragraphs joined")
def a_field_deleted_with_its_label(d: Document) -> Expected:
    label, text = d.marked("recognise/not_my_part"), d.text_paragraph("recognise/not_my_part")
    label.getparent().remove(label)
    text.getparent().remove(text)
    return [change("recognise/not_my_part", NOT_PART, "")]


@edit("paragraphs joined")
def a_bullet_deleted_with_tracking(d: Document) -> Expected:
    """Text and paragraph mark: what follows in the cell takes its place."""
    d.delete_paragraph_tracked(d.marked("weigh/arguments/argtijp1/text"))
    d.delete_paragraph_tracked(d.marked("weigh/arguments/argtijp1/by"))
    return [{"kind": "removed", "address": "weigh/arguments/argtijp1", "author": HEIN}]


@edit("paragraphs joined")
def a_bullet_deleted(d: Document) -> Expected:
    for name in ("text", "response"):
        each = d.marked(f"analyse/factors/fachind4/{name}")
        if len(each.getparent().findall(w("p"))) == 1:
            d.overwrite(each, "")
        else:
            each.getparent().remove(each)
    return [{"kind": "removed", "address": "analyse/factors/fachind4"}]


@edit("paragraphs joined")
def a_text_moved_to_another_field_with_tracking(d: Document) -> Expected:
    """`moveFrom` around the whole paragraph, `moveTo` in another."""
    first = d.text_paragraph("recognise/not_my_part")
    moved = d.split(first, NOT_PART)
    before = tracked("moveFrom")
    moved.addprevious(before)
    before.append(moved)
    second = d.add_behind(d.text_paragraph("recognise/my_part"), "")
    for each in second.findall(w("r")):
        second.remove(each)
    after = tracked("moveTo")
    after.append(run(NOT_PART))
    second.append(after)
    return [
        change("recognise/my_part", PART, f"{PART}\n{NOT_PART}", HEIN),
        change("recognise/not_my_part", NOT_PART, "", HEIN),
    ]


# --- rows ---------------------------------------------------------------------------------------------


@edit("row removed")
def a_row_emptied(d: Document) -> Expected:
    for name in ("goal", "action", "who", "when"):
        d.overwrite(d.text_paragraph(f"{ACTIONS}/actinha9/{name}"), "")
    return [{"kind": "removed", "address": f"{ACTIONS}/actinha9"}]


@edit("row removed")
def a_row_of_which_the_texts_are_deleted_with_tracking(d: Document) -> Expected:
    """As LibreOffice leaves a row that was deleted."""
    for each in list(d.row(f"{ACTIONS}/actinha9/action").iter(w("r"))):
        around = tracked("del")
        each.addprevious(around)
        around.append(each)
        for text in each.iter(w("t")):
            text.tag = w("delText")
    return [{"kind": "removed", "address": f"{ACTIONS}/actinha9", "author": HEIN}]


@edit("row moved")
def a_row_moved_with_tracking(d: Document) -> Expected:
    """Word deletes the one and inserts the other."""
    row, first = d.row("evaluate/spreading/sprhagr4/action"), d.row("evaluate/spreading/sprkaar1/action")
    copy = deepcopy(row)
    for each in [*copy.iter(w("bookmarkStart")), *copy.iter(w("bookmarkEnd"))]:
        each.getparent().remove(each)
    first.addprevious(copy)
    copy.insert(0, element("<w:trPr/>"))
    copy.find(w("trPr")).append(tracked("ins"))
    d.delete_row_tracked(row)
    return [{"kind": "moved", "address": "evaluate/spreading/sprhagr4"}]


@edit("row moved")
def two_bullets_swapped(d: Document) -> Expected:
    first, second = d.row("analyse/members/memyasm4/name"), d.row("analyse/members/memloes5/name")
    first.addprevious(second)
    return [{"kind": "moved"}]


@edit("row added")
def a_goal_row_typed_below_the_goals(d: Document) -> Expected:
    row = d._up(d.with_text("Doel 4"), "tr")
    d.fill(row.findall(w("tc"))[-1], "Alle praktijken in de hagro doen mee.")
    return [{"kind": "added", "address": "ideate/goals", "after>": {"text": "Alle praktijken in de hagro doen mee."}}]


@edit("row added")
def three_rows_at_once(d: Document) -> Expected:
    behind, found = d.row(f"{ACTIONS}/acteind0/action"), []
    for text in ("Taart halen", "Foto maken", "Stukje schrijven"):
        behind = d.new_row(behind, "2", text, "Petra")
        found.append({"kind": "added", "address": ACTIONS, "after": {"goal": "2", "action": text, "who": "Petra"}})
    return found
