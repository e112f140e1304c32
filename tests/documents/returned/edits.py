"""Edits of the example plan's document, each with the remarks that must come of it, and no others."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from lxml import etree

from tests.documents.returned.editing import HEIN, Document, element, run, text_of, tracked, w

Expected = list[dict[str, Any]]
Edit = Callable[[Document], Expected]
EDITS: dict[str, tuple[str, Edit]] = {}  # by name: the kind of edit, and what is done
PART = "Analyse, voorstel, teksten, oefenuur en metingen. Op 28 januari 2027 bespreek ik de uitkomst met het team."
NOT_PART = "Vaccins bestellen, het HIS inrichten, declareren, en alles rond de pneumokokkenprik."
TEAM = "Praktijk met 2.600 patiënten"
ACTIONS = "implement/actions"


def edit(kind: str) -> Callable[[Edit], Edit]:
    def kept(done: Edit) -> Edit:
        EDITS[done.__name__.replace("_", " ")] = (kind, done)
        return done

    return kept


def change(address: str, before: str, after: str, author: str | None = None) -> dict[str, Any]:
    return {"kind": "change", "address": address, "before": before, "after": after, "author": author}


# --- nothing ----------------------------------------------------------------------------------------------------------


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


# --- a field ----------------------------------------------------------------------------------------------------------


@edit("text changed")
def words_in_a_paragraph(d: Document) -> Expected:
    d.type_over("recognise/my_part", "oefenuur", "twee oefenuren")
    return [change("recognise/my_part", PART, PART.replace("oefenuur", "twee oefenuren"))]


@edit("text changed")
def a_text_emptied(d: Document) -> Expected:
    d.overwrite(d.text_paragraph("recognise/not_my_part"), "")
    return [change("recognise/not_my_part", NOT_PART, "")]


@edit("text changed")
def a_paragraph_added(d: Document) -> Expected:
    d.add_behind(d.text_paragraph("recognise/not_my_part"), "En de apotheek.")
    return [change("recognise/not_my_part", NOT_PART, f"{NOT_PART}\nEn de apotheek.")]


@edit("text changed")
def a_pasted_paragraph_in_a_style_of_its_own(d: Document) -> Expected:
    d.add_behind(d.text_paragraph("recognise/not_my_part"), "Uit een mail.", style="TextBody")
    return [change("recognise/not_my_part", NOT_PART, f"{NOT_PART}\nUit een mail.")]


@edit("text changed")
def label_and_text_joined_by_delete(d: Document) -> Expected:
    label, text = d.marked("recognise/my_part"), d.text_paragraph("recognise/my_part")
    for each in text.findall(w("r")):
        label.append(each)
    text.getparent().remove(text)
    return []


@edit("text changed")
def a_label_deleted_with_its_bookmark(d: Document) -> Expected:
    label = d.marked("recognise/not_my_part")
    label.getparent().remove(label)
    return [
        {"kind": "change", "address": "recognise/my_part", "after": f"{PART}\n{NOT_PART}"},
    ]


@edit("text changed")
def a_title_of_the_plan(d: Document) -> Expected:
    d.replace(d.with_text("De griepprik zonder rij en zonder turflijst"), "turflijst", "lijstjes")
    before = "De griepprik zonder rij en zonder turflijst"
    return [change("plan/title", before, before.replace("turflijst", "lijstjes"))]


@edit("text changed")
def a_text_under_a_heading(d: Document) -> Expected:
    d.type_over("analyse/team", "2.600", "2.700")
    return [{"kind": "change", "address": "analyse/team"}]


@edit("text changed")
def an_item_of_a_list(d: Document) -> Expected:
    d.add_behind(d.text_paragraph("analyse/whys"), "Er is nooit over gepraat.")
    return [{"kind": "change", "address": "analyse/whys"}]


@edit("cell changed")
def a_cell_typed_in(d: Document) -> Expected:
    d.type_over(f"{ACTIONS}/acthrin8/who", "Loes", "Petra en Loes")
    return [change(f"{ACTIONS}/acthrin8/who", "Loes Ganzewater", "Petra en Loes Ganzewater")]


@edit("cell changed")
def a_cell_selected_and_retyped(d: Document) -> Expected:
    d.retype(f"{ACTIONS}/acthrin8/when", "3 december 2026")
    return [change(f"{ACTIONS}/acthrin8/when", "26 november 2026", "3 december 2026")]


@edit("cell changed")
def a_column_of_cells_retyped(d: Document) -> Expected:
    for each, text in (
        ("acthrin8", "3 december 2026"),
        ("actinha9", "17 december 2026"),
        ("acteind0", "4 februari 2027"),
    ):
        d.retype(f"{ACTIONS}/{each}/when", text)
    return [
        change(f"{ACTIONS}/acthrin8/when", "26 november 2026", "3 december 2026"),
        change(f"{ACTIONS}/actinha9/when", "10 december 2026", "17 december 2026"),
        change(f"{ACTIONS}/acteind0/when", "28 januari 2027", "4 februari 2027"),
    ]


@edit("cell changed")
def a_whole_row_retyped(d: Document) -> Expected:
    for name, text in (
        ("action", "Inhaalspreekuur voorbereiden en houden"),
        ("who", "Yasmina"),
        ("when", "10 december 2026"),
    ):
        d.retype(f"{ACTIONS}/actinha9/{name}", text)
    for each in list(d.row(f"{ACTIONS}/actinha9/done").iter(w("bookmarkStart"))):
        each.getparent().remove(each)
    return [change(f"{ACTIONS}/actinha9/who", "Yasmina Bloesemdal", "Yasmina")]


@edit("cell changed")
def a_criterion_of_a_goal_retyped(d: Document) -> Expected:
    d.retype("ideate/goals/goalbell/realistic", "Dat kan.")
    return [{"kind": "change", "address": "ideate/goals/goalbell/realistic", "after": "Dat kan."}]


@edit("cell changed")
def a_goal_retyped(d: Document) -> Expected:
    d.retype("ideate/goals/goalopkm/text", "Eind januari heeft 60% de prik.")
    return [{"kind": "change", "address": "ideate/goals/goalopkm/text", "after": "Eind januari heeft 60% de prik."}]


@edit("cell changed")
def a_target_and_a_date(d: Document) -> Expected:
    d.retype("ideate/goals/goalopkm/target", "60")
    d.retype("ideate/goals/goalopkm/end", "5 februari 2027")
    return [
        change("ideate/goals/goalopkm/target", "58", "60"),
        change("ideate/goals/goalopkm/end", "29 januari 2027", "5 februari 2027"),
    ]


@edit("cell changed")
def the_same_date_in_another_spelling(d: Document) -> Expected:
    d.retype("ideate/goals/goalopkm/end", "29-1-2027")
    d.retype("ideate/goals/goalopkm/baseline", "53,10")
    return []


@edit("cell changed")
def a_cell_of_the_first_page_retyped(d: Document) -> Expected:
    d.retype("plan/supervisor", "Hein Maanvliet en Carlijn Zilverwaard")
    return [change("plan/supervisor", "Hein Maanvliet", "Hein Maanvliet en Carlijn Zilverwaard")]


@edit("cell changed")
def a_cell_emptied(d: Document) -> Expected:
    d.overwrite(d.text_paragraph("implement/data_collection/datfide3/tool"), "")
    return [change("implement/data_collection/datfide3/tool", "HIS", "")]


@edit("cell changed")
def a_second_paragraph_in_a_cell(d: Document) -> Expected:
    d.add_behind(d.text_paragraph(f"{ACTIONS}/acteind0/action"), "En met de apotheek")
    before = "Eindstand uit het HIS met het team bespreken"
    return [change(f"{ACTIONS}/acteind0/action", before, f"{before}\nEn met de apotheek")]


@edit("cell changed")
def a_cell_in_a_content_control_of_its_own(d: Document) -> Expected:
    cell = d.cell(f"{ACTIONS}/acthrin8/who")
    control = element("<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>")
    cell.addprevious(control)
    control.find(w("sdtContent")).append(cell)
    d.type_over(f"{ACTIONS}/acthrin8/who", "Loes", "Petra")
    return [change(f"{ACTIONS}/acthrin8/who", "Loes Ganzewater", "Petra Ganzewater")]


# --- tracking ---------------------------------------------------------------------------------------------------------


@edit("tracked text")
def two_insertions_and_a_deletion_are_one_change(d: Document) -> Expected:
    found = d.text_paragraph("recognise/my_part")
    d.delete_tracked(found, ", teksten")
    d.insert_tracked(d.split(found, "oefenuur"), " (samen)")
    d.insert_tracked(d.split(found, "team."), " Daarna ook de hagro.")
    after = PART.replace(", teksten", "").replace("oefenuur", "oefenuur (samen)") + " Daarna ook de hagro."
    return [change("recognise/my_part", PART, after, HEIN)]


@edit("tracked text")
def two_reviewers_in_one_field(d: Document) -> Expected:
    found = d.text_paragraph("recognise/my_part")
    d.delete_tracked(found, ", teksten")
    d.insert_tracked(d.split(found, "oefenuur"), " (samen)", author="Tessa Morgenweide")
    after = PART.replace(", teksten", "").replace("oefenuur", "oefenuur (samen)")
    return [change("recognise/my_part", PART, after, "Hein Maanvliet, Tessa Morgenweide")]


@edit("tracked text")
def what_one_inserts_another_deletes(d: Document) -> Expected:
    inserted = d.insert_tracked(d.split(d.text_paragraph("recognise/my_part"), "oefenuur"), " en nog iets")
    around = tracked("del", "Tessa Morgenweide")
    inner = inserted[0]
    inserted.append(around)
    around.append(inner)
    for each in inner.iter(w("t")):
        each.tag = w("delText")
    return []


@edit("tracked text")
def a_deletion_that_holds_the_bookmark(d: Document) -> Expected:
    address = f"{ACTIONS}/acthrin8/who"
    mark = d.mark(address)
    around = d.delete_tracked(d.text_paragraph(address), "Loes Ganzewater")
    around.insert(0, mark)
    d.insert_tracked(around, "Petra Kruidenhage")
    return [change(address, "Loes Ganzewater", "Petra Kruidenhage", HEIN)]


@edit("tracked text")
def moved_words_stand_once(d: Document) -> Expected:
    found = d.text_paragraph("recognise/my_part")
    words = d.split(found, "teksten, ")
    before = tracked("moveFrom")
    words.addprevious(before)
    before.append(words)
    after = tracked("moveTo")
    after.append(run(" Ook teksten, "))
    found.append(after)
    return [
        {
            "kind": "change",
            "address": "recognise/my_part",
            "author": HEIN,
            "after": PART.replace("teksten, ", "") + " Ook teksten,",
        }
    ]


@edit("tracked text")
def a_tracked_paragraph_end_deleted(d: Document) -> Expected:
    first = d.text_paragraph("recognise/not_my_part")
    second = d.add_behind(first, " En de apotheek.")
    properties = first.find(w("pPr"))
    etree.SubElement(properties, w("rPr")).append(tracked("del"))
    assert text_of(second)
    return [change("recognise/not_my_part", NOT_PART, f"{NOT_PART} En de apotheek.", HEIN)]


@edit("tracked text")
def an_author_without_name_or_date(d: Document) -> Expected:
    around = d.insert_tracked(d.split(d.text_paragraph("recognise/my_part"), "oefenuur"), " (samen)", author="Author")
    del around.attrib[w("date")]
    after = PART.replace("oefenuur", "oefenuur (samen)")
    return [change("recognise/my_part", PART, after, "Author") | {"date": None}]


# --- boxes ------------------------------------------------------------------------------------------------------------


def _tick(d: Document, address: str, sign: str = "☒", state: str = "1") -> None:
    for control in d.row(address).iter(w("sdt")):
        for each in control.iter("{http://schemas.microsoft.com/office/word/2010/wordml}checked"):
            each.set("{http://schemas.microsoft.com/office/word/2010/wordml}val", state)
        for each in control.iter(w("t")):
            each.text = sign


@edit("box ticked")
def a_box_ticked(d: Document) -> Expected:
    _tick(d, f"{ACTIONS}/acthrin8/done")
    return [change(f"{ACTIONS}/acthrin8/done", "nee", "ja")]


@edit("box ticked")
def a_box_ticked_with_another_sign(d: Document) -> Expected:
    _tick(d, f"{ACTIONS}/acthrin8/done", sign="☑", state="true")
    return [change(f"{ACTIONS}/acthrin8/done", "nee", "ja")]


@edit("box ticked")
def a_box_unticked(d: Document) -> Expected:
    _tick(d, "evaluate/spreading/sprkaar1/done", sign="☐", state="0")
    return [change("evaluate/spreading/sprkaar1/done", "ja", "nee")]


@edit("box ticked")
def a_box_in_two_controls(d: Document) -> Expected:
    control = next(d.row(f"{ACTIONS}/acthrin8/done").iter(w("sdt")))
    outer = element('<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent/></w:sdt>')
    control.addprevious(outer)
    outer.find(w("sdtContent")).append(control)
    control.find(w("sdtContent")).insert(0, d.mark(f"{ACTIONS}/acthrin8/done"))
    _tick(d, f"{ACTIONS}/acthrin8/done")
    return [change(f"{ACTIONS}/acthrin8/done", "nee", "ja")]


@edit("box ticked")
def a_box_replaced_by_a_typed_x(d: Document) -> Expected:
    d.retype(f"{ACTIONS}/acthrin8/done", "x")
    return [change(f"{ACTIONS}/acthrin8/done", "nee", "ja")]


# --- rows -------------------------------------------------------------------------------------------------------------


@edit("row added")
def a_row_in_the_middle(d: Document) -> Expected:
    d.new_row(d.row(f"{ACTIONS}/acthrin8/action"), "2", "Poster ophangen", "Petra", "november 2026")
    after = {"goal": "2", "action": "Poster ophangen", "who": "Petra", "when": "november 2026"}
    return [{"kind": "added", "address": ACTIONS, "after": after}]


@edit("row added")
def a_row_at_the_end_with_one_cell(d: Document) -> Expected:
    d.new_row(d.row("evaluate/spreading/sprhagr4/action"), "", "Poster bewaren")
    return [{"kind": "added", "address": "evaluate/spreading", "after": {"action": "Poster bewaren"}}]


@edit("row added")
def an_empty_row(d: Document) -> Expected:
    d.new_row(d.row(f"{ACTIONS}/acthrin8/action"))
    return []


@edit("row added")
def a_tracked_row(d: Document) -> Expected:
    row = d.new_row(d.row("implement/data_collection/datfide3/data"), "\u200dAantal prikken", "Loes", "Tellen")
    row.insert(0, element("<w:trPr><w:cantSplit/></w:trPr>"))
    row.find(w("trPr")).append(tracked("ins"))
    after = {"data": "Aantal prikken", "who": "Loes", "how": "Tellen"}
    return [{"kind": "added", "address": "implement/data_collection", "after": after, "author": HEIN}]


@edit("row added")
def a_copy_of_a_row_with_other_words(d: Document) -> Expected:
    row = d.row(f"{ACTIONS}/acthrin8/action")
    copy = deepcopy(row)
    row.addnext(copy)
    for each in copy.iter(w("bookmarkStart")):
        each.set(w("name"), each.get(w("name")) + "_Copy_1")
    for each in copy.iter(w("t")):
        each.text = (each.text or "").replace("Herinnering per sms of brief aan wie nog niet kwam", "Nabellen")
    return [{"kind": "added", "address": ACTIONS}]


@edit("row added")
def a_team_member(d: Document) -> Expected:
    d.new_row(d.row("analyse/members/memjoos7/name"), "Sanne", "Leest mee", "doktersassistent")
    after = {"name": "Sanne", "role": "Leest mee", "discipline": "doktersassistent"}
    return [{"kind": "added", "address": "analyse/members", "after": after}]


@edit("row added")
def a_bullet_in_a_cell_with_a_list(d: Document) -> Expected:
    d.add_behind(d.text_paragraph("analyse/factors/fachind4/text"), "Er is weinig geld.")
    after = {"text": "Er is weinig geld."}
    return [{"kind": "added", "address": "analyse/factors", "after>": after}]


@edit("row added")
def an_unused_goal_filled_in(d: Document) -> Expected:
    row = d._up(d.with_text("Doel 3"), "tr")
    d.fill(row.findall(w("tc"))[-1], "Elke nieuwe assistent kent het draaiboek.")
    return [
        {"kind": "added", "address": "ideate/goals", "after>": {"text": "Elke nieuwe assistent kent het draaiboek."}}
    ]


@edit("row removed")
def a_row_deleted(d: Document) -> Expected:
    row = d.row(f"{ACTIONS}/actinha9/action")
    row.getparent().remove(row)
    return [{"kind": "removed", "address": f"{ACTIONS}/actinha9"}]


@edit("row removed")
def a_row_deleted_with_tracking(d: Document) -> Expected:
    d.delete_row_tracked(d.row(f"{ACTIONS}/actinha9/action"))
    return [{"kind": "removed", "address": f"{ACTIONS}/actinha9", "author": HEIN}]


@edit("row removed")
def a_measurement_deleted(d: Document) -> Expected:
    row = d.row("implement/measurements/bel1012x/value")
    row.getparent().remove(row)
    return [{"kind": "removed", "address": "implement/measurements/bel1012x"}]


@edit("row moved")
def a_row_to_the_top(d: Document) -> Expected:
    row, first = d.row("evaluate/spreading/sprhagr4/action"), d.row("evaluate/spreading/sprkaar1/action")
    first.addprevious(row)
    return [{"kind": "moved", "address": "evaluate/spreading/sprhagr4"}]


@edit("row moved")
def a_row_cut_and_pasted_loses_its_bookmarks(d: Document) -> Expected:
    row, first = d.row("evaluate/spreading/sprhagr4/action"), d.row("evaluate/spreading/sprkaar1/action")
    for each in [*row.iter(w("bookmarkStart")), *row.iter(w("bookmarkEnd"))]:
        each.getparent().remove(each)
    first.addprevious(row)
    return [{"kind": "moved", "address": "evaluate/spreading/sprhagr4"}]


# --- comments ---------------------------------------------------------------------------------------------------------


def comment(address: str | None, text: str, quote: str | None = None, **more: Any) -> dict[str, Any]:
    return {"kind": "comment", "address": address, "text": text, "quote": quote, "author": HEIN, **more}


@edit("comment")
def a_comment_on_words(d: Document) -> Expected:
    d.comment(d.text_paragraph("recognise/my_part"), "oefenuur", "Hoeveel uur?")
    return [comment("recognise/my_part", "Hoeveel uur?", "oefenuur", resolved=False)]


@edit("comment")
def a_comment_on_a_label(d: Document) -> Expected:
    d.comment(d.marked("recognise/my_part"), "Mijn deel", "Goed zo.")
    return [comment("recognise/my_part", "Goed zo.", "Mijn deel")]


@edit("comment")
def a_comment_on_the_label_of_a_cell(d: Document) -> Expected:
    d.comment(d.with_text("Realistisch"), "Realistisch", "Waarom?")
    return [comment("ideate/goals/goalbell/realistic", "Waarom?", "Realistisch")]


@edit("comment")
def a_comment_on_a_heading_and_a_column_title(d: Document) -> Expected:
    d.comment(d.with_text("Doelen"), "Doelen", "Mooi.")
    d.comment(d.with_text("Actie"), "Actie", "Wat veel.")
    return [comment(None, "Mooi.", "Doelen"), comment(None, "Wat veel.", "Actie")]


@edit("comment")
def a_comment_without_a_selection_in_an_empty_cell(d: Document) -> Expected:
    d.comment(d.marked("evaluate/agenda/agdmrt27/bottlenecks"), "", "Vul in.")
    return [comment("evaluate/agenda/agdmrt27/bottlenecks", "Vul in.", None)]


@edit("comment")
def a_thread_with_a_reply_without_a_place(d: Document) -> Expected:
    first = d.comment(d.text_paragraph("evaluate/guardian"), "Yasmina", "Weet zij dit?", done=True)
    d.say(first + 1000, "Ja.\nBesproken.", author="Noor Vuurdoorn", reply_to=first)
    return [
        comment("evaluate/guardian", "Weet zij dit?", "Yasmina", resolved=True),
        {
            "kind": "comment",
            "address": "evaluate/guardian",
            "text": "Ja.\nBesproken.",
            "author": "Noor Vuurdoorn",
            "resolved": True,
        },
    ]


@edit("comment")
def a_comment_over_two_fields(d: Document) -> Expected:
    first, last = d.text_paragraph("recognise/my_part"), d.text_paragraph("recognise/not_my_part")
    first.append(element('<w:commentRangeStart w:id="77"/>'))
    last.insert(1, element('<w:commentRangeEnd w:id="77"/>'))
    last.append(element('<w:r><w:commentReference w:id="77"/></w:r>'))
    d.say(77, "Hoort dit bij elkaar?")
    return [comment("recognise/my_part", "Hoort dit bij elkaar?") | {"quote>": "Niet mijn deel"}]


@edit("comment")
def a_comment_in_a_deletion(d: Document) -> Expected:
    d.comment(d.text_paragraph("recognise/my_part"), ", teksten", "Weg hiermee.")
    found = next(each for each in d.text_paragraph("recognise/my_part").iter(w("r")) if text_of(each) == ", teksten")
    around = tracked("del")
    found.addprevious(around)
    around.append(found)
    for each in found.iter(w("t")):
        each.tag = w("delText")
    return [
        {"kind": "comment", "address": "recognise/my_part", "text": "Weg hiermee."},
        change("recognise/my_part", PART, PART.replace(", teksten", ""), HEIN),
    ]


@edit("comment")
def a_comment_on_a_goal(d: Document) -> Expected:
    d.comment(d.text_paragraph("ideate/goals/goalbell/text"), "", "Mooi doel.")
    return [comment("ideate/goals/goalbell/text", "Mooi doel.")]


# --- no place ---------------------------------------------------------------------------------------------------------


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
