"""Tracked insertions, deletions and moves."""

from lxml import etree

from tests.documents.returned.editing import HEIN, Document, run, text_of, tracked, w
from tests.documents.returned.edits.kinds import ACTIONS, NOT_PART, PART, Expected, change, edit


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
