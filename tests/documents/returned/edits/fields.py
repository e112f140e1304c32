"""Texts and cells that are typed over."""

from tests.documents.returned.editing import Document, element, w
from tests.documents.returned.edits.kinds import ACTIONS, NOT_PART, PART, Expected, change, edit


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
