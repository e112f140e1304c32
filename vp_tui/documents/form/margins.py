"""What stands beside the text of a document: comments, and what was typed above and below its pages."""

import re
from collections.abc import Mapping

from vp_tui.documents.form.filling import Filling
from vp_tui.documents.form.opening import OpenedForm
from vp_tui.documents.form.own_words import left_by_hand
from vp_tui.documents.form.parts import Part
from vp_tui.documents.form.titles import OWN
from vp_tui.documents.form.wording import letters

NUMBERS = re.compile(r"(?:versie|pagina|blz\.?|p\.)?[\s\d/]*(?:van[\s\d]*)?", re.IGNORECASE)


def add_beside(opened: OpenedForm, filling: Filling, commented: Mapping[str, Part]) -> None:
    """It goes to the text of the part that it stands in; page numbers and what the text says too do not."""
    for each, comment in opened.comments.items():
        filling.add_loose(commented.get(each, Part.INTRODUCTION), f"Opmerking van {comment}")
    told = letters(" ".join(_all(filling)))
    for text in opened.margins:
        for piece in text.split("\t"):
            plain = piece.strip()
            if NUMBERS.fullmatch(plain) or letters(plain) in OWN or letters(plain.rstrip("….")) in told:
                continue
            if left := left_by_hand(plain, behind_own=False):
                filling.add_loose(Part.COVER, f"In de kop- of voettekst: {left}")


def _all(filling: Filling) -> list[str]:
    texts = [line for lines in filling.texts.values() for line in lines]
    rows = (each for rows in filling.rows.values() for each in rows)
    return texts + [line for row in rows for lines in row.values.values() for line in lines]
