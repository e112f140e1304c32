"""Boxes that are ticked."""

from tests.documents.returned.editing import Document, element, w
from tests.documents.returned.edits.kinds import ACTIONS, Expected, change, edit


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
