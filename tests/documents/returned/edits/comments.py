"""Comments."""

from tests.documents.returned.editing import HEIN, Document, element, text_of, tracked, w
from tests.documents.returned.edits.kinds import ACTIONS, PART, Expected, change, comment, edit


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


@edit("comment")
def two_reviewers_on_the_same_words(d: Document) -> Expected:
    d.comment(d.text_paragraph("recognise/my_part"), "oefenuur", "Hoeveel uur?")
    d.comment(d.text_paragraph("recognise/my_part"), "oefenuur", "Wanneer?", author="Tessa Morgenweide")
    return [
        comment("recognise/my_part", "Hoeveel uur?", "oefenuur"),
        comment("recognise/my_part", "Wanneer?", "oefenuur") | {"author": "Tessa Morgenweide"},
    ]


@edit("comment")
def a_comment_on_a_whole_row(d: Document) -> Expected:
    number = d.comment(d.marked(f"{ACTIONS}/acthrin8/goal"), "", "Kan dit eerder?")
    d.marked(f"{ACTIONS}/acthrin8/goal").insert(1, element(f'<w:commentRangeStart w:id="{number}"/>'))
    d.marked(f"{ACTIONS}/acthrin8/when").append(element(f'<w:commentRangeEnd w:id="{number}"/>'))
    return [comment(f"{ACTIONS}/acthrin8/goal", "Kan dit eerder?") | {"quote>": "Herinnering per sms"}]


@edit("comment")
def a_comment_on_words_that_were_inserted(d: Document) -> Expected:
    found = d.insert_tracked(d.split(d.text_paragraph("recognise/my_part"), "oefenuur"), " (samen)")
    found.addprevious(element('<w:commentRangeStart w:id="77"/>'))
    found.addnext(element('<w:r><w:commentReference w:id="77"/></w:r>'))
    found.addnext(element('<w:commentRangeEnd w:id="77"/>'))
    d.say(77, "Mijn idee.")
    return [
        comment("recognise/my_part", "Mijn idee.", "(samen)"),
        change("recognise/my_part", PART, PART.replace("oefenuur", "oefenuur (samen)"), HEIN),
    ]


@edit("comment")
def a_comment_on_a_row_that_was_deleted(d: Document) -> Expected:
    d.comment(d.text_paragraph(f"{ACTIONS}/actinha9/action"), "houden", "Is dit nodig?")
    d.delete_row_tracked(d.row(f"{ACTIONS}/actinha9/action"))
    return [
        comment(f"{ACTIONS}/actinha9/action", "Is dit nodig?"),
        {"kind": "removed", "address": f"{ACTIONS}/actinha9", "author": HEIN},
    ]


@edit("comment")
def a_comment_of_which_the_place_is_gone(d: Document) -> Expected:
    d.say(77, "Zie mijn mail.")
    return [{"kind": "unplaced", "text": "Zie mijn mail.", "author": HEIN}]


@edit("comment")
def a_comment_on_a_new_row(d: Document) -> Expected:
    row = d.new_row(d.row(f"{ACTIONS}/acteind0/action"), "2", "Taart halen")
    d.comment(row.findall(w("tc"))[1].find(w("p")), "Taart", "Lekker!")
    return [
        comment(None, "Lekker!", "Taart"),
        {"kind": "added", "address": ACTIONS, "after": {"goal": "2", "action": "Taart halen"}},
    ]


@edit("comment")
def a_comment_without_a_name_or_a_date(d: Document) -> Expected:
    d.comment(d.text_paragraph("recognise/my_part"), "oefenuur", "Hoeveel uur?", author="")
    return [comment("recognise/my_part", "Hoeveel uur?", "oefenuur") | {"author": None}]
