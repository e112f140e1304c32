"""Rows, bullets and goals that are added, removed and moved."""

from copy import deepcopy

from tests.documents.returned.editing import HEIN, Document, element, tracked, w
from tests.documents.returned.edits.kinds import ACTIONS, Expected, change, edit


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
    before = "Inhaalspreekuur voorbereiden en houden"
    return [{"kind": "removed", "address": f"{ACTIONS}/actinha9", "before": before}]


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


@edit("row removed")
def a_whole_table_deleted(d: Document) -> Expected:
    table = d.table("implement/data_collection/datfide3/data")
    table.getparent().remove(table)
    before = "Zoals bedoeld: prik aan tafel vastgelegd"
    addresses = [f"implement/data_collection/{each}" for each in ("datbell1", "datopkm2", "datfide3")]
    return [{"kind": "removed", "address": each} for each in addresses[:2]] + [
        {"kind": "removed", "address": addresses[2], "before": before}
    ]


@edit("row added")
def a_row_twice_of_which_one_has_the_bookmarks(d: Document) -> Expected:
    row = d.row(f"{ACTIONS}/acthrin8/who")
    copy = deepcopy(row)
    for each in [*copy.iter(w("bookmarkStart")), *copy.iter(w("bookmarkEnd"))]:
        each.getparent().remove(each)
    row.addprevious(copy)
    return [{"kind": "added", "address": ACTIONS}]


@edit("row moved")
def a_row_moved_and_changed(d: Document) -> Expected:
    d.type_over(f"{ACTIONS}/actinha9/who", "Yasmina", "Petra")
    d.row(f"{ACTIONS}/acthrin8/who").addprevious(d.row(f"{ACTIONS}/actinha9/who"))
    return [
        change(f"{ACTIONS}/actinha9/who", "Yasmina Bloesemdal", "Petra Bloesemdal"),
        {"kind": "moved"},
    ]
